"""Who leads turns the pages of the shared screen; what is told brings it to the newest."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather


@pytest.fixture
def room() -> Room:
    cards = plans.step("talk", writes=("card",))
    room = gather(plans.method(cards, plans.step("after"), kinds=(plans.kind("card"),)), "joost")
    room.do(c.PairBoard, "ingrid", board="board")
    for n in range(3):
        room.do(c.AddContribution, "joost", item=f"c{n}", kind="card", text=f"kaart {n}")
    return room


def page(room: Room) -> int:
    """Return the page that the shared screen shows."""
    shown: int = room.sees("board")["shared"].get("page", 0)
    return shown


def test_the_page_is_turned_by_who_leads_alone(room: Room) -> None:
    assert room.no(c.TurnBoard, "joost", page=1) == "not_leading"
    assert room.do(c.TurnBoard, "ingrid", page=1) == (e.BoardTurned(page=1),)
    assert room.do(c.TurnBoard, "ingrid", page=1) == ()
    assert page(room) == 1
    assert room.sees("ingrid")["own"]["lead"]["page"] == 1
    room.do(c.TurnBoard, "ingrid", page=0)
    assert page(room) == 0
    assert "page" not in room.sees("ingrid")["own"]["lead"]


def test_a_page_is_for_the_shared_screen_and_hides_nothing_from_anyone(room: Room) -> None:
    before = room.sees("joost")
    room.do(c.TurnBoard, "ingrid", page=2)
    assert room.sees("joost") == before
    assert set(room.sees("board")["shared"]["items"]) == {"c0", "c1", "c2"}


@pytest.mark.parametrize("wrong", [-1, 501, 10**9])
def test_there_are_no_more_pages_than_a_room_can_hold(room: Room, wrong: int) -> None:
    assert room.no(c.TurnBoard, "ingrid", page=wrong) == "out_of_bounds"


def test_what_is_told_is_seen_when_it_is_told(room: Room) -> None:
    room.do(c.TurnBoard, "ingrid", page=2)
    room.do(c.AddContribution, "joost", item="new", kind="card", text="nieuw")
    assert page(room) == 0


def test_another_step_and_another_screen_begin_at_the_newest(room: Room) -> None:
    room.do(c.TurnBoard, "ingrid", page=2)
    room.do(c.PairBoard, "ingrid", board="board")
    assert page(room) == 0
    room.do(c.TurnBoard, "ingrid", page=2)
    room.open("after")
    assert page(room) == 0
