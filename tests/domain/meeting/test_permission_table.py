"""Every cell of the table of permission, as a meeting would have it and as the engine does it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any, cast

import pytest

from kring.domain.meeting import Meeting, Refused, commands as c, decide, own_view
from kring.domain.meeting.state import Turns
from kring.domain.method.kinds import Keep, Shown
from kring.domain.method.model import FACILITATOR, GROUP, PRESENTER, Activity, Method, Presence
from kring.domain.method.permission import OWN_ROLE, ROLES, TABLE, Act, permits, row_of
from tests.domain.meeting import plans
from tests.domain.meeting.room import START, gather

LETTERS = {
    "L": Act.LEAD,
    "C": Act.CHOOSE,
    "W": Act.WRITE,
    "N": Act.NOTE,
    "T": Act.TELL,
    "B": Act.LABEL,
    "P": Act.PICK,
    "U": Act.TURN,
    "R": Act.READY,
    "Q": Act.QUIET,
    "M": Act.MORE_TIME,
    "S": Act.STOP,
}

#: With everyone in the circle. Who leads has no turn by leading; only who leads chooses; only
#: who brings the case in stops it; silence, time, notes and being ready are everyone's, always.
IN_THE_CIRCLE = """
activity  facilitator  presenter   group      own
frame     LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
tell      LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
ask       LWTBPNRQM    WTUBPNRQMS  WTUBPNRQM  WTUBPNRQM
write     LWBNRQM      WBNRQMS     WBNRQM     WBNRQM
round     LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
talk      LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
choose    LCWTBPNRQM   WTUBPNRQMS  WTUBPNRQM  WTUBPNRQM
sort      LWTBPNRQM    WTBPNRQMS   WTBPNRQM   WTBPNRQM
pick      LCWTBPNRQM   WTUBPNRQMS  WTUBPNRQM  WTUBPNRQM
phrase    LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
board     LWTBNRQM     WTBNRQMS    WTBNRQM    WTBNRQM
commit    LCWTBPNRQM   WTUBPNRQMS  WTUBPNRQM  WTUBPNRQM
pause     LNRQM        NRQMS       NRQM       NRQM
play      LNRQM        UNRQMS      UNRQM      UNRQM
evaluate  LWTBNRQM     WTUBNRQMS   WTUBNRQM   WTUBNRQM
"""

#: Away from the circle the presenter has this and no more, whatever the activity.
AWAY = {Presence.LISTENING: "NRQMS", Presence.TURNED: "NRQS", Presence.OUT: "S"}


@cache
def expected() -> dict[tuple[str, Activity, Presence], frozenset[Act]]:
    """Return the acts of each role, by activity and presence, as written above."""
    heading, *rows = (line.split() for line in IN_THE_CIRCLE.split("\n") if line)
    found = {}
    for activity, *cells in rows:
        for (role, letters), presence in product(zip(heading[1:], cells, strict=True), Presence):
            away = role == PRESENTER and presence is not Presence.CIRCLE
            acts = AWAY[presence] if away else letters
            found[role, Activity(activity), presence] = frozenset(LETTERS[one] for one in acts)
    return found


def test_the_table_has_every_cell() -> None:
    assert len(TABLE) == 4 * 15 * 12 * 4 == 2880
    assert set(TABLE) == set(product(ROLES, Activity, Act, Presence))
    assert set(LETTERS.values()) == set(Act)
    assert len(expected()) == 4 * 15 * 4


def test_every_cell_is_as_it_was_agreed() -> None:
    wrong = [
        (role, activity, act, presence)
        for (role, activity, act, presence), allowed in TABLE.items()
        if allowed is not (act in expected()[role, activity, presence])
    ]
    assert wrong == []


def test_a_methods_own_roles_share_a_row_and_what_is_unknown_is_no() -> None:
    assert row_of("scribe") == row_of("observer") == OWN_ROLE
    assert permits("scribe", Activity.TALK, Act.WRITE, Presence.OUT)
    assert not permits(GROUP, Activity.TALK, Act.LEAD, Presence.CIRCLE)
    assert not permits(GROUP, "dance", Act.WRITE, Presence.CIRCLE)  # type: ignore[arg-type]  # What no file can say.


#: Who has which role: Ingrid leads and does not take part, Joost has the method's own.
SEATS = {FACILITATOR: "ingrid", PRESENTER: "marieke", GROUP: "fatima", OWN_ROLE: "joost"}
OF_ROLE = {FACILITATOR: FACILITATOR, PRESENTER: PRESENTER, GROUP: GROUP, OWN_ROLE: "scribe"}


def plan_of(activity: Activity, presence: Presence) -> Method:
    """Return a method that forbids nothing, so that only the table does."""
    everyone = tuple(OF_ROLE.values())
    words = [plans.kind(f"word-{role}", Shown.AT_ONCE, role) for role in everyone]
    notes = [plans.kind(f"note-{role}", Shown.NEVER, role, keep=Keep.WRITER) for role in everyone]
    told = plans.kind("told", Shown.BY_OWNER, *everyone)
    seen = plans.kind("seen", Shown.AT_ONCE, GROUP)
    labels = {f"of-{role}": plans.labels(f"of-{role}", role) for role in everyone}
    return plans.method(
        plans.step("before", writes=("told", "seen")),
        plans.step(
            "here",
            activity,
            presence=presence,
            writes=tuple(kind.id for kind in (*words, *notes)),
            labels={"seen": tuple(labels)},
            chooses="seen",
            picks="seen",
            pick_by=frozenset(everyone),
        ),
        kinds=(*words, *notes, told, seen),
        label_sets=labels,
        roles={"scribe": plans.TEXT},
    )


@cache
def there(activity: Activity, presence: Presence) -> Meeting:
    """Return a meeting at a step of this kind, where there is something to act upon."""
    room = gather(
        plan_of(activity, presence), "marieke", "joost", "fatima", "wim",
        takes_part=False, presenter="marieke",
    )  # fmt: skip
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.do(c.AddContribution, "wim", item="seen", kind="seen", text="wat iedereen ziet")
    for seat in SEATS.values():
        room.do(c.AddContribution, seat, item=f"told-{seat}", kind="told", text="nog van mij")
    room.open("here")
    return room.meeting


def order_for(act: Act, role: str, visit: str) -> c.Command:
    """Return the order that is this act, by the seat of that role."""
    seat, own = SEATS[role], OF_ROLE[role]
    given: dict[Act, tuple[type[c.Order], dict[str, Any]]] = {
        Act.LEAD: (c.AddTime, {"minutes": 1}),
        Act.CHOOSE: (c.ChooseCase, {"item": "seen"}),
        Act.WRITE: (c.AddContribution, {"item": "new", "kind": f"word-{own}", "text": "x"}),
        Act.NOTE: (c.AddContribution, {"item": "new", "kind": f"note-{own}", "text": "x"}),
        Act.TELL: (c.TellContribution, {"item": f"told-{seat}"}),
        Act.LABEL: (c.LabelItem, {"item": "seen", "set": f"of-{own}", "label": "yes"}),
        Act.PICK: (c.PickItem, {"item": "seen"}),
        Act.TURN: (c.EndTurn, {}),
        Act.READY: (c.SetReady, {}),
        Act.QUIET: (c.BeginQuiet, {}),
        Act.MORE_TIME: (c.AskMoreTime, {}),
        Act.STOP: (c.StopCase, {}),
    }
    order, more = given[act]
    return cast("c.Command", order(**{"by": seat, "visit": visit, **more}))


def refusal_of(act: Act, role: str) -> str:
    """Return with which code the act is refused where the table says no."""
    if act in {Act.LEAD, Act.CHOOSE} and role != FACILITATOR:
        return "not_leading"
    return {Act.CHOOSE: "wrong_step", Act.TELL: "not_your_turn"}.get(act, "not_your_role")


def outcome(meeting: Meeting, order: c.Command) -> str:
    """Return `done`, or the code of the refusal."""
    try:
        events = decide(meeting, order, now=START, ids=iter(()))
    except Refused as refused:
        return refused.code
    assert events
    return "done"


@pytest.mark.parametrize("presence", Presence)
@pytest.mark.parametrize("activity", Activity)
def test_every_cell_holds_against_whoever_gives_the_order(
    activity: Activity, presence: Presence
) -> None:
    meeting = there(activity, presence)
    tried = {}
    wanted = {}
    for role, act in product(ROLES, Act):
        here = meeting
        if act is Act.TURN:
            here = _with_turn(meeting, SEATS[role])
        tried[role, act] = outcome(here, order_for(act, role, here.visit))
        allowed = act in expected()[role, activity, presence]
        wanted[role, act] = "done" if allowed else refusal_of(act, role)
    assert tried == wanted


def _with_turn(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting in which it is this seat's turn, however it came to be."""
    return replace(meeting, turns={"here": Turns(current=seat)})


@pytest.mark.parametrize("presence", Presence)
@pytest.mark.parametrize("activity", Activity)
def test_a_screen_offers_what_the_table_allows(activity: Activity, presence: Presence) -> None:
    meeting = there(activity, presence)
    for role, seat in SEATS.items():
        may = own_view(meeting, seat)["may"]
        acts = expected()[role, activity, presence]
        assert may.get("quiet", False) is (Act.QUIET in acts)
        assert may.get("more_time", False) is (Act.MORE_TIME in acts)
        assert may.get("stop_case", False) is (Act.STOP in acts)
        assert may.get("pick") == ("seen" if Act.PICK in acts else None)
        assert may.get("tell", []) == ([f"told-{seat}"] if Act.TELL in acts else [])
        offered = {kind.split("-")[0] for kind in may.get("write", [])}
        named = {Act.WRITE: "word", Act.NOTE: "note"}
        assert offered == {word for act, word in named.items() if act in acts}
