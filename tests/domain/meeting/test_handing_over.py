"""What is written for the presenter only: with its writer until then, with nobody else after."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from kring.domain.meeting import Status, commands as c, events as e, kept
from tests.domain.meeting.histories import Move, beginnings, laws, moves, order_of, try_
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, gather

CANARY = "CANARY: zij zei drie keer sorry"
PEOPLE = ("ingrid", "marieke", "joost", "fatima")
NOTE = {"item": "s1", "kind": "scribble", "text": CANARY}


@pytest.fixture
def room() -> Room:
    room = gather(laid(), *PEOPLE[1:], presenter="marieke", step="turn")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.do(c.PairBoard, "ingrid", board="screen")
    room.do(c.AddContribution, "joost", **NOTE)
    return room


def who_has(room: Room) -> set[str]:
    """Return every browser that is sent the text, the board included."""
    return {
        holder
        for holder in (*PEOPLE, "screen")
        if CANARY in json.dumps(room.sees(holder), ensure_ascii=False)
    }


def mine(room: Room, seat: str) -> dict[str, Any]:
    found: dict[str, Any] = room.sees(seat)["own"]["items"]
    return found


def test_until_then_its_writer_alone_has_it(room: Room) -> None:
    assert who_has(room) == {"joost"}
    room.do(c.EditContribution, "joost", item="s1", text=f"{CANARY}!")
    room.open("behind")
    assert who_has(room) == {"joost"}


def test_from_that_step_on_the_presenter_alone_has_it(room: Room) -> None:
    assert room.open("give")[1:] == (e.ContributionsHanded(items=("s1",), seat="marieke"),)
    assert who_has(room) == {"marieke"}
    assert mine(room, "marieke")["s1"] == {
        "n": 0,
        "kind": "scribble",
        "text": CANARY,
        "told": False,
        "handed": True,
    }
    # Going back does not undo it.
    room.open("turn")
    assert who_has(room) == {"marieke"}
    assert room.no(c.EditContribution, "joost", item="s1", text="x") == "handed_over"
    assert room.no(c.WithdrawContribution, "joost", item="s1") == "handed_over"
    assert room.no(c.TellContribution, "joost", item="s1") == "handed_over"
    assert room.no(c.EditContribution, "marieke", item="s1", text="x") == "not_yours"
    assert room.no(c.WithdrawContribution, "fatima", item="s1") == "unknown_item"


def test_what_is_written_after_is_handed_over_the_next_time(room: Room) -> None:
    room.open("give")
    room.open("turn")
    room.do(c.AddContribution, "joost", item="s2", kind="scribble", text="en nog iets")
    assert mine(room, "joost").keys() == {"s2"}
    assert room.open("give")[1:] == (e.ContributionsHanded(items=("s2",), seat="marieke"),)
    assert mine(room, "marieke").keys() == {"s1", "s2"}
    assert mine(room, "joost") == {}


def test_who_is_out_gets_it_when_called_back(room: Room) -> None:
    room.open("away")
    assert who_has(room) == set()
    room.open("give")
    assert who_has(room) == {"marieke"}


def test_it_is_for_who_presented_when_it_was_written(room: Room) -> None:
    room.do(c.AssignRole, "ingrid", role="presenter", seat="fatima")
    room.do(c.AddContribution, "joost", item="s2", kind="scribble", text="over fatima")
    assert room.open("give")[1:] == (e.ContributionsHanded(items=("s2",), seat="fatima"),)
    assert who_has(room) == {"joost"}


def test_without_a_presenter_nobody_gets_it() -> None:
    room = gather(laid(), *PEOPLE[1:], step="lay")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.do(c.AssignRole, "ingrid", role="presenter", seat="marieke")
    room.open("turn")
    room.do(c.AssignRole, "ingrid", role="presenter", seat=None)
    room.do(c.AddContribution, "joost", **NOTE)
    assert len(room.open("give")) == 1
    room.do(c.CloseMeeting, "ingrid")
    assert all(kept(room.meeting, seat).items == () for seat in PEOPLE)


@pytest.mark.parametrize("handed", [True, False])
def test_after_the_close_it_is_on_the_presenters_page_and_on_no_other(
    room: Room, *, handed: bool
) -> None:
    if handed:
        room.open("give")
    room.do(c.CloseMeeting, "ingrid")
    has = {seat for seat in PEOPLE if CANARY in repr(kept(room.meeting, seat))}
    assert has == {"marieke"}
    (item,) = kept(room.meeting, "marieke").items
    assert not item.own
    assert who_has(room) == set()


@laws
@given(beginnings(), moves(ends=True))
def test_it_is_never_with_two(room: Room, played: list[Move]) -> None:
    """Whatever happens, a handed-over text is with its writer before, with one seat after.

    The words of who has no device are in the hands of who leads, until they are handed over.
    """
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
        _each_is_with_one(room)


def _each_is_with_one(room: Room) -> None:
    meeting = room.meeting
    if meeting.status not in {Status.RUNNING, Status.CLOSED}:
        return
    for item in meeting.items.values():
        if meeting.method.kinds[item.kind].id != "scribble":
            continue
        owner = item.handed or item.seat
        # Nobody looks through the eyes of who has no device: who leads has those words in hand.
        hands = {owner} if meeting.seats[owner].device else {owner, meeting.leader}
        if meeting.status is Status.CLOSED:
            pages = {seat for seat in meeting.seats if item.text in repr(kept(meeting, seat))}
            assert pages <= {item.handed or item.presented}
            continue
        for seat in meeting.present:
            sent = json.dumps(room.sees(meeting.seats[seat].holder))
            assert seat in hands or item.text not in sent
