"""Whom each waits on: all on who leads, and who leads on whoever has the turn."""

from __future__ import annotations

from kring.domain.meeting import awaited, commands as c
from kring.domain.method.model import Order
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather

PEOPLE = ("ann", "bob", "cas", "dop", "eva", "fay")


def names(room: Room, seat: str | None) -> set[str]:
    """Return by name whom this seat waits on."""
    found = awaited(room.meeting, seat)
    return {room.meeting.seats[one].name.lower() for one in found}


def test_all_wait_on_who_leads_and_who_leads_on_whose_turn_it_is() -> None:
    method = plans.method(plans.step("round", order=Order.TURNS), plans.step("after"))
    room = gather(method, "marieke", "joost")
    assert names(room, "joost") == {"ingrid"}
    room.open("round")
    room.do(c.GiveTurn, "ingrid", seat="marieke")
    assert names(room, "ingrid") == {"ingrid", "marieke"}
    for seat in ("joost", "marieke", None):
        assert names(room, seat) == {"ingrid"}
    room.open("after")
    assert names(room, "ingrid") == {"ingrid"}
    room.do(c.CloseMeeting, "ingrid")
    assert names(room, "ingrid") == names(room, None) == set()


def test_in_a_case_that_was_stopped_nobody_has_the_turn() -> None:
    method = plans.method(plans.step("about", order=Order.TURNS), plans.step("after"))
    room = gather(method, "marieke", "joost", presenter="marieke", step="about")
    room.do(c.GiveTurn, "ingrid", seat="joost")
    assert names(room, "ingrid") == {"ingrid", "joost"}
    room.do(c.StopCase, "marieke")
    assert names(room, "ingrid") == {"ingrid"}


def test_who_leads_waits_on_the_turn_in_every_group() -> None:
    method = plans.in_threes(plans.step("think"), plans.step("tell", order=Order.TURNS))
    room = gather(method, *PEOPLE, takes_part=False)
    room.open(method.index_of("tell"))
    for seat in ("bob", "eva"):
        room.do(c.GiveTurn, "ingrid", seat=seat)
    assert names(room, "ingrid") == {"ingrid", "bob", "eva"}
    for one in ("ann", "fay", None):
        assert names(room, one) == {"ingrid"}
