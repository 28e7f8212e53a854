"""What a step is there to show and nobody has: who leads sees so before going on, and no more."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c
from kring.domain.method.kinds import Shown
from kring.domain.method.model import PRESENTER, Order
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather


def room(order: Order = Order.FREE, *, again: bool = False) -> Room:
    """Return a case of which the presenter wrote how it ended, in the step that tells it."""
    method = plans.method(
        plans.step("write", writes=("outcome",)),
        plans.step("tell", order=order, tells=("outcome",)),
        plans.step("after", tells=("outcome",) if again else ()),
        kinds=(plans.kind("outcome", Shown.TOLD, PRESENTER),),
    )
    return gather(method, "marieke", "joost", presenter="marieke", step="write")


def unshown(played: Room) -> list[str]:
    """Return what who leads sees that was not shown."""
    found: list[str] = played.sees("ingrid")["own"]["lead"].get("unshown", [])
    return found


@pytest.mark.parametrize("written", [True, False])
def test_who_leads_sees_that_it_was_not_shown_and_not_whether_it_is_there(*, written: bool) -> None:
    played = room()
    if written:
        played.do(c.AddContribution, "marieke", item="o1", kind="outcome", text="iets")
    assert unshown(played) == []
    played.open("tell")
    assert unshown(played) == ["outcome"]
    for name in ("marieke", "joost"):
        assert "unshown" not in str(played.sees(name))


def test_once_shown_there_is_nothing_to_say() -> None:
    played = room()
    played.do(c.AddContribution, "marieke", item="o1", kind="outcome", text="iets")
    played.open("tell")
    played.do(c.TellContribution, "marieke", item="o1")
    assert unshown(played) == []
    played.do(c.WithdrawContribution, "marieke", item="o1")
    assert unshown(played) == ["outcome"]
    played.open("after")
    assert unshown(played) == []


def test_what_a_later_step_shows_can_wait() -> None:
    played = room(again=True)
    played.open("tell")
    assert unshown(played) == []
    played.open("after")
    assert unshown(played) == ["outcome"]


def test_in_a_round_who_was_not_heard_says_it() -> None:
    played = room(Order.TURNS)
    played.open("tell")
    assert unshown(played) == []


def test_of_a_case_that_was_stopped_nothing_has_to_be_shown() -> None:
    played = room()
    played.open("tell")
    played.do(c.StopCase, "marieke")
    assert unshown(played) == []
