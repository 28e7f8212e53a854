"""Words that come after their step: who may still send them, and what the view says of that."""

from __future__ import annotations

import pytest
from hypothesis import given

from kring.domain.meeting import Meeting, Refused, commands as c, decide, own_view
from kring.domain.meeting.content import TEXT_AT_MOST
from kring.domain.method.kinds import Kind, Shown
from kring.domain.method.model import Order
from tests.domain.meeting import plans
from tests.domain.meeting.histories import Move, beginnings, laws, moves, order_of, try_
from tests.domain.meeting.room import START, Room, gather

TOO_LONG = "x" * (TEXT_AT_MOST + 1)


def late(meeting: Meeting, seat: str) -> dict[str, list[str]]:
    """Return what this seat reads that it may send late: by kind the visits."""
    found: dict[str, list[str]] = own_view(meeting, seat).get("may", {}).get("late", {})
    return found


def taken(meeting: Meeting, seat: str, kind: Kind, visit: str) -> bool:
    """Return whether the words get as far as being read: what is too long is refused after all."""
    words = c.AddContribution(by=seat, visit=visit, item="late", kind=kind.id, text=TOO_LONG)
    with pytest.raises(Refused) as refused:
        decide(meeting, words, now=START, ids=iter(()))
    return refused.value.code == "too_long"


@laws
@given(beginnings(), moves())
def test_the_view_says_just_what_the_law_takes(room: Room, played: list[Move]) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    meeting = room.meeting
    for seat, person in meeting.seats.items():
        if person.gone:
            continue
        told = late(meeting, seat)
        writes = own_view(meeting, seat).get("may", {}).get("write", [])
        for kind in meeting.method.kinds.values():
            if kind.id in writes:
                continue
            visits = [str(n) for n in range(1, len(meeting.visits))]
            able = [visit for visit in visits if taken(meeting, seat, kind, visit)]
            assert told.get(kind.id, []) == able


def room_for_late(**more: object) -> Room:
    method = plans.method(
        plans.step("write", writes=("advice", "thought", "shared")),
        plans.step("listen"),
        plans.step("tell", order=Order.TURNS, tells=("advice",)),
        plans.step("after"),
        kinds=(
            plans.kind("advice", Shown.TOLD, **more),
            plans.kind("thought", Shown.NEVER),
            plans.kind("shared", Shown.AT_ONCE),
        ),
    )
    return gather(method, "marieke", "joost", step="write")


def test_only_what_is_still_to_be_told_may_come_late_and_until_one_has_told() -> None:
    room = room_for_late()
    writing = room.meeting.visit
    assert late(room.meeting, "joost") == {}
    room.open("listen")
    assert late(room.meeting, "joost") == {"advice": [writing]}
    room.open("tell")
    room.do(c.GiveTurn, "ingrid", seat="joost")
    assert late(room.meeting, "joost") == {"advice": [writing]}
    room.next()
    assert late(room.meeting, "joost") == {}
    assert late(room.meeting, "marieke") == {"advice": [writing]}
    room.open("after")
    assert late(room.meeting, "marieke") == {}


def test_who_wrote_all_there_was_room_for_sends_nothing_late() -> None:
    room = room_for_late(at_most=1)
    writing = room.meeting.visit
    room.do(c.AddContribution, "joost", item="a1", kind="advice", text="iets")
    room.open("listen")
    assert late(room.meeting, "joost") == {}
    assert late(room.meeting, "marieke") == {"advice": [writing]}
    room.do(c.WithdrawContribution, "joost", item="a1")
    assert late(room.meeting, "joost") == {"advice": [writing]}
