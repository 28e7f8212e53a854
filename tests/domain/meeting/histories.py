"""Random histories: any order of the wire by any seat, at any moment, refusals ignored.

A move is a few numbers. What it comes down to is looked up in the meeting as it is then, so
that most orders are about something that exists; now and then one is about nothing at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, cast, get_args

from hypothesis import HealthCheck, settings, strategies as st

from kring.domain.meeting import COMMANDS, Meeting, Refused, commands as c
from kring.domain.method.model import Method
from tests.domain.meeting import plans
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, arrive
from tests.domain.meeting.winding import in_groups, with_cards, with_forks

#: How a law is tried on many histories. Shared machines are slow at times: no deadline.
laws = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])

#: Beside the wire's orders, what the pages and the door ask.
AT_THE_EDGE = ("join", "claim", "pair")
#: What moves a meeting on comes more often than what stops it.
_OFTEN = ("add", "add", "add", "add", "open_step", "open_step", "next_turn", "next_turn", "choose")
_ENDS = ("close", "erase")
#: What everyone may ask; the rest is mostly asked by who leads.
_FOR_ALL = {name for name, order in COMMANDS.items() if order in get_args(c.Participating)}
_NAMES = tuple(name for name in COMMANDS if name not in _ENDS)
PEOPLE = ("marieke", "joost", "fatima")


@dataclass(frozen=True)
class Move:
    """One order, as numbers: its name, who gives it, and two to choose its arguments by."""

    name: str
    by: int
    a: int
    b: int


def moves(*, ends: bool = False, least: int = 20, most: int = 45) -> st.SearchStrategy[list[Move]]:
    """Return lists of moves; with `ends`, the meeting may be closed and erased.

    Four bytes make a move: what Hypothesis draws as bytes it draws evenly.
    """
    names = (*_NAMES, *AT_THE_EDGE, *_OFTEN, *(_ENDS if ends else ()))

    def read(drawn: bytes) -> list[Move]:
        fours = (drawn[n : n + 4] for n in range(0, len(drawn) - 3, 4))
        return [Move(_one(names, name), by % 6, a, b) for name, by, a, b in fours]

    return st.binary(min_size=4 * least, max_size=4 * most).map(read)


def methods() -> st.SearchStrategy[Method]:
    """Return the shipped method and six made-up ones, three of which wind."""
    winding = (in_groups(), with_cards(), with_forks())
    return st.sampled_from([plans.s0(), plans.apart(), plans.flap(), laid(), *winding])


@st.composite
def beginnings(draw: st.DrawFn) -> Room:
    """Return a room that stands before its first step, or at one of its steps."""
    method = draw(methods())
    room = arrive(method, *PEOPLE, takes_part=draw(st.booleans()), paper=("wim",))
    presenter = draw(st.sampled_from([None, *PEOPLE]))
    if presenter is not None and draw(st.booleans()):
        collect(room, chosen=presenter)
    elif presenter is not None:
        room.do(c.AssignRole, "ingrid", role="presenter", seat=presenter)
    if "scribe" in method.roles and draw(st.booleans()):
        room.do(c.AssignRole, "ingrid", role="scribe", seat="wim")
    for key in list(room.meeting.route.branches):
        branches = method.forks[key.partition("~")[0]].branches
        branch = draw(st.sampled_from([None, *branches]))
        if branch is not None:
            try_(room, c.Arrange(by="ingrid", branches={key: branch}))
    to = draw(st.sampled_from([None, *range(len(room.meeting.steps))]))
    if to is not None:
        try_(room, c.OpenStep(by="ingrid", visit=room.meeting.visit, to=to))
    return room


def collect(room: Room, chosen: str) -> None:
    """Have everyone bring in a case, where the method asks for one, and choose."""
    steps = room.meeting.steps
    choosing = next(
        (n for n, step in enumerate(steps) if step.chooses and step.chosen_presents), None
    )
    if choosing is None:
        return
    kind = steps[choosing].chooses
    room.open(next(n for n, step in enumerate(steps) if kind in step.tells))
    for seat in PEOPLE:
        room.do(c.AddContribution, seat, item=f"q{seat}", kind=kind, text=f"words of q{seat} 0")
    room.whole_round()
    room.open(choosing)
    room.do(c.ChooseCase, "ingrid", item=f"q{chosen}")


def try_(room: Room, command: c.Command) -> str | None:
    """Give the order; return the code of a refusal, if it was one."""
    try:
        room.take(command)
    except Refused as refused:
        return refused.code
    return None


def order_of(meeting: Meeting, move: Move, n: int) -> c.Command:
    """Return the order that the move comes down to now. `n` makes its ids and words new."""
    if move.name == "join":
        return c.JoinMeeting(holder=f"join{n}", name=f"Nieuw {n}")
    if move.name == "claim":
        return c.ClaimSeat(holder=f"claim{n}", seat=_one(meeting.order, move.a))
    if move.name in _ENDS and move.a % 6:
        move = replace(move, name="add")  # an end is rare, or little would come before it
    leads = move.name not in _FOR_ALL and move.by < 5
    by = meeting.leader if leads else _one(meeting.order, move.by)
    if move.name == "pair":
        return c.PairBoard(by=by, board=f"board{n}")
    order = COMMANDS[move.name]
    known = {"by": by, **_arguments(meeting, move, n, by)}
    if order is c.Replan:
        known["minutes"] = {_one([s.id for s in meeting.steps], move.a): float(move.b % 40)}
    if order is c.OpenStep and move.a % 4:
        known["to"] = (meeting.index if meeting.index is not None else -1) + 1
    return cast("c.Command", order(**{one.name: known[one.name] for one in fields(order)}))


def _arguments(meeting: Meeting, move: Move, n: int, by: str) -> dict[str, Any]:
    method, step = meeting.method, meeting.step
    a, b = move.a, move.b
    told = [one.id for one in meeting.items.values() if one.told is not None]
    some = told if told and a % 3 else [*meeting.items, "x0x"]
    if move.name in _ABOUT_ONES_OWN and a % 3:
        some = [one.id for one in meeting.items.values() if one.seat == by] or some
    item = f"x{n}x" if move.name == "add" else _one(some, a)
    kinds = step.writes if step and step.writes and a % 4 else tuple(method.kinds)
    sets = [(one.id, label) for one in method.label_sets.values() for label in one.labels]
    label_set, label = _one([*sets, ("none", "none")], b)
    turns = meeting.turns.get(step.id) if step else None
    seat = _one(meeting.order, b)
    written = _one([*kinds, *(step.reveals if step else ()), "none"], b)
    return _beside(meeting, move, item, written) | {
        "visit": str(b % (len(meeting.visits) + 1)) if a % 6 == 0 else meeting.visit,
        "item": item,
        "kind": written,
        "text": f"words of {item} {n}",
        "fields": {"how": f"how of {item}"} if a % 7 == 0 else {},
        "seat": seat if move.name in _ABOUT_A_SEAT or b % 3 == 0 else None,
        "set": label_set,
        "label": label,
        "on": a % 3 > 0,
        "ahead": b % 4 == 0,
        "aloud": a % 2 == 0,
        **_flow(meeting, a, b),
        "choice": _one(("go_on", "other_question", "stop", "dance"), b),
        "claim": _one([*meeting.claims, "none"], a),
        "to": b % (len(meeting.steps) + 1),
        "after": turns.current if turns and a % 5 else None,
        "page": b % 3,
        "seats": meeting.present[b % 3 :] + meeting.present[: b % 3],
        "minutes": float(b % 40 - 10),
        "step_id": _one([one.id for one in meeting.steps], b),
        "role": _one(["presenter", *method.roles, "none"], a),
        "name": f"Papier {n}",
    }


def _beside(meeting: Meeting, move: Move, item: str, written: str) -> dict[str, Any]:
    """Return a place, a number and what it is about, mostly as the kind asks for them."""
    if move.name == "edit" and item in meeting.items:
        written = meeting.items[item].kind
    kind = meeting.method.kinds.get(written)
    places = [place.id for place in kind.places] if kind else []
    about = [one.id for one in meeting.items.values() if kind and one.kind == kind.about]
    return {
        "place": _one([*places, "none"] if move.a % 8 == 0 else places or [""], move.a),
        "number": move.b % 6 if kind and kind.scale and move.a % 8 else None,
        "about": _one(about or ["", "x1x"], move.a) if kind and kind.about else "",
    }


def _flow(meeting: Meeting, a: int, b: int) -> dict[str, Any]:
    """Return what can be arranged, right or wrong, where the method has anything to arrange."""
    method, route = meeting.method, meeting.route
    fork = _one([*route.branches, "none"], a)
    block = _one([*route.passes, "none"], b)
    known = method.forks.get(fork.partition("~")[0])
    branches = [*known.branches, "none"] if known else ["none"]
    ring = list(meeting.circle)
    half = max(len(ring) // 2, 1)
    return {
        "profile": _one([None, "", *method.profiles, "none"], a + b),
        "branches": {fork: _one(branches, b)} if a % 2 else {},
        "passes": {block: _one([("",), ("", ""), ("",) * 5], a)} if b % 2 else {},
        "groups": tuple(tuple(part) for part in (ring[:half], ring[half:]) if part),
    }


_ABOUT_ONES_OWN = {"edit", "withdraw", "tell"}
_ABOUT_A_SEAT = {"support", "give_turn", "assign", "hand_over", "remove_seat"}


def _one(options: Sequence[Any], number: int) -> Any:  # noqa: ANN401 - as the options are
    return options[number % len(options)]


def holders(meeting: Meeting) -> list[str]:
    """Return every browser that was ever let near the meeting, and one that never was."""
    seats = [seat.holder for seat in meeting.seats.values()]
    board = [meeting.board] if meeting.board else []
    return [*dict.fromkeys([*seats, *meeting.seats, *meeting.claims, *board]), "outsider"]
