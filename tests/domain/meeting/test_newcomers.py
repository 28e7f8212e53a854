"""Who comes in once the passes began: a pass of their own where one fits, a word where not."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.flow import Block, Each
from kring.domain.method.model import PRESENTER, Activity, Method
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather


def one_by_one() -> Method:
    """Return a method in which everyone presents once, one after the other."""
    block = Block(
        id="turn", name=plans.TEXT, steps=("tell",), each=Each.PERSON, rotates=(PRESENTER,)
    )
    return plans.method(
        plans.step("begin"),
        plans.step("tell", Activity.TELL),
        plans.step("end"),
        blocks={"turn": block},
    )


def lets_in(room: Room, name: str = "lotte") -> tuple[e.Event, ...]:
    room.take(c.JoinMeeting(holder=name, name=name.title()))
    return room.do(c.AdmitClaim, room.meeting.leader, claim=name)


def stages(room: Room) -> list[str]:
    return [stage.id for stage in room.meeting.steps]


def told(room: Room) -> list[str]:
    found: list[str] = room.sees("ingrid")["own"]["lead"].get("no_pass", [])
    return found


@pytest.fixture
def room() -> Room:
    return gather(one_by_one(), "marieke", "joost")


@pytest.mark.parametrize("at", ["begin", "tell", "tell~3"])
def test_a_newcomer_has_the_last_pass(room: Room, at: str) -> None:
    for index in range(1, stages(room).index(at) + 1):
        room.open(index)
    before = room.meeting.plan["tell"]
    events = lets_in(room)
    assert events[0] == e.ClaimGranted(claim="lotte")
    assert stages(room) == ["begin", "tell", "tell~2", "tell~3", "tell~4", "end"]
    assert room.meeting.plan["tell~4"] == before
    assert told(room) == []
    presented = []
    for index in range((room.meeting.index or 0) + 1, 5):
        room.open(index)
        presented.append(room.meeting.presenter)
    assert presented[-1] == "lotte"


def test_somebody_without_a_device_and_who_two_others_let_in_have_one_too(room: Room) -> None:
    room.open(1)
    room.do(c.AddSeat, "ingrid", name="Wim")
    assert stages(room)[-2] == "tell~4"


def test_the_pass_of_who_left_goes_to_the_newcomer(room: Room) -> None:
    room.open(1)
    room.do(c.RemoveSeat, "ingrid", seat="joost")
    assert lets_in(room) == (e.ClaimGranted(claim="lotte"),)
    assert stages(room)[-2] == "tell~3"
    assert told(room) == []


def test_the_pass_of_who_had_it_and_left_is_nobody_elses(room: Room) -> None:
    for index in (1, 2):
        room.open(index)
    room.do(c.RemoveSeat, "ingrid", seat="marieke")
    lets_in(room)
    assert stages(room)[-2] == "tell~4"


def test_after_the_last_pass_who_leads_is_told_until_the_next_step(room: Room) -> None:
    room.open(4)
    assert lets_in(room) == (e.ClaimGranted(claim="lotte"),)
    assert told(room) == ["lotte"]
    assert "no_pass" not in str(room.sees("marieke"))
    room.do(c.RemoveSeat, "ingrid", seat="lotte")
    assert told(room) == []
    lets_in(room, "noor")
    assert told(room) == ["noor"]
    room.open(3)
    assert told(room) == []


def test_fewer_passes_than_people_are_the_groups_own_choice_and_the_newcomer_is_named(
    room: Room,
) -> None:
    room.do(c.Arrange, "ingrid", passes={"turn": ("", "")})
    lets_in(room)
    assert stages(room) == ["begin", "tell", "tell~2", "end"]
    assert told(room) == ["lotte"]


def test_who_leads_and_joins_the_circle_has_a_pass() -> None:
    room = gather(one_by_one(), "marieke", "joost", takes_part=False)
    room.open(1)
    assert stages(room)[-2] == "tell~2"
    room.do(c.HandOver, "ingrid", seat="joost")
    assert stages(room)[-2] == "tell~3"


def test_in_subgroups_the_newcomer_has_a_pass_in_the_group_they_join() -> None:
    room = gather(plans.in_threes(plans.step("tell", Activity.TELL)), "marieke", "joost")
    assert stages(room) == ["tell", "tell~2", "tell~3"]
    lets_in(room)
    assert stages(room)[-1] == "tell~4"
    for index in (1, 2, 3):
        room.open(index)
    assert room.sees("lotte")["shared"]["presenter"] == "lotte"


def test_in_subgroups_that_are_not_of_one_size_a_spare_pass_is_used() -> None:
    room = gather(plans.in_threes(plans.step("tell", Activity.TELL)), *"abcdef")
    assert stages(room)[-1] == "tell~4"
    assert lets_in(room) == (e.ClaimGranted(claim="lotte"),)
    assert stages(room)[-1] == "tell~4"
    assert told(room) == []


def test_a_method_without_passes_for_each_says_nothing() -> None:
    method = plans.method(plans.a_round("round"), plans.step("after"))
    room = gather(method, "marieke")
    assert lets_in(room) == (e.ClaimGranted(claim="lotte"),)
    assert told(room) == []


def test_back_with_another_device_is_no_newcomer(room: Room) -> None:
    room.open(4)
    room.take(c.ClaimSeat(holder="phone", seat="joost"))
    assert room.do(c.AdmitClaim, "ingrid", claim="phone") == (e.ClaimGranted(claim="phone"),)
    assert told(room) == []


def test_where_there_is_no_room_for_a_pass_who_leads_is_told() -> None:
    room = gather(one_by_one(), *"abcdefghijk")
    room.open(1)
    for _ in "abcdefghijk":
        room.open((room.meeting.index or 0) + 1)
    room.do(c.RemoveSeat, "ingrid", seat="a")
    lets_in(room)
    assert told(room) == ["lotte"]
