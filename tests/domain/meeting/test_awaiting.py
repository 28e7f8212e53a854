"""Whom a circle waits on: who leads, and whoever has the turn there."""

from __future__ import annotations

from kring.domain.meeting import awaited, commands as c
from kring.domain.method.model import Order, Presence
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather

PEOPLE = ("ann", "bob", "cas", "dop", "eva", "fay")


def names(room: Room, seat: str | None) -> set[str]:
    """Return by name whom this seat's circle waits on."""
    found = awaited(room.meeting, seat)
    return {room.meeting.seats[one].name.lower() for one in found}


def test_the_circle_waits_on_who_leads_and_on_whose_turn_it_is() -> None:
    method = plans.method(plans.step("round", order=Order.TURNS), plans.step("after"))
    room = gather(method, "marieke", "joost")
    assert names(room, "joost") == {"ingrid"}
    room.open("round")
    room.do(c.GiveTurn, "ingrid", seat="marieke")
    for seat in ("joost", "ingrid", None):
        assert names(room, seat) == {"ingrid", "marieke"}
    room.open("after")
    assert names(room, None) == {"ingrid"}
    room.do(c.CloseMeeting, "ingrid")
    assert names(room, None) == set()


def test_who_may_not_see_whose_turn_it_is_does_not_learn_it_by_this() -> None:
    method = plans.method(
        plans.step("about", order=Order.TURNS, presence=Presence.TURNED), plans.step("after")
    )
    room = gather(method, "marieke", "joost", presenter="marieke", step="about")
    room.do(c.GiveTurn, "ingrid", seat="joost")
    assert "turn" not in room.sees("marieke")["shared"]
    assert names(room, "marieke") == {"ingrid"}
    assert names(room, None) == {"ingrid", "joost"}
    room.do(c.StopCase, "marieke")
    assert "turn" not in room.sees("ingrid")["shared"]
    assert names(room, None) == {"ingrid"}


def test_in_groups_each_waits_on_its_own_turn_and_who_leads_on_all() -> None:
    method = plans.in_threes(plans.step("think"), plans.step("tell", order=Order.TURNS))
    room = gather(method, *PEOPLE, takes_part=False)
    room.open(method.index_of("tell"))
    for seat in ("bob", "eva"):
        room.do(c.GiveTurn, "ingrid", seat=seat)
    assert names(room, "ann") == {"ingrid", "bob"}
    assert names(room, "fay") == {"ingrid", "eva"}
    assert names(room, "ingrid") == {"ingrid", "bob", "eva"}
    # The board names nobody of a subgroup.
    assert names(room, None) == {"ingrid"}
