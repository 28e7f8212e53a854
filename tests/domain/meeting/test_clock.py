"""The clock: pauses, silence, going back, added time, the plan, and the expected end."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kring.domain.meeting import commands as c, events as e, expected_end, proposal
from kring.domain.method.clock import Clock
from kring.domain.method.timing import Proposal
from tests.domain.meeting import plans
from tests.domain.meeting.room import START, Room, arrive, gather

PLAN = plans.method(
    plans.step("ten", clock=Clock(base=10, shortest=4)),
    plans.step("twenty", clock=Clock(base=20)),
    plans.step("free", clock=Clock()),
    plans.step("extra", clock=Clock(base=5), extra=True),
    plans.step("last", clock=Clock(base=30, shortest=20)),
    total=Clock(base=60),
)


def at(minutes: float) -> int:
    return int((START + timedelta(minutes=minutes)).timestamp() * 1000)


def clock(room: Room) -> dict[str, Any]:
    view: dict[str, Any] = room.sees("joost")["shared"]["clock"]
    return view


@pytest.fixture
def room() -> Room:
    return gather(PLAN, "joost")


def test_a_step_has_a_deadline_and_what_comes_after_it(room: Room) -> None:
    assert clock(room) == {"deadline_at": at(10), "minutes": 10, "after": 50, "due_at": at(60)}
    room.wait(3)
    room.open("twenty")
    assert clock(room) == {"deadline_at": at(23), "minutes": 20, "after": 30, "due_at": at(60)}


def test_before_the_begin_there_is_a_plan_and_no_clock() -> None:
    room = arrive(PLAN, "joost")
    shared = room.sees("joost")["shared"]
    assert "clock" not in shared
    assert shared["plan"]["extra"] == {"n": 3, "minutes": 5, "skipped": True}
    assert expected_end(room.meeting, room.now) == START + timedelta(minutes=60)
    nothing = Proposal(minutes={}, later=timedelta(0), skippable=())
    assert proposal(room.meeting, START) == nothing


def test_a_pause_moves_the_deadline_when_it_is_over(room: Room) -> None:
    room.wait(4)
    assert room.do(c.PauseClock, "ingrid") == (e.ClockPaused(at=room.now),)
    assert clock(room)["paused"] == {"left": 6 * 60_000}
    room.wait(5)
    assert room.do(c.PauseClock, "ingrid") == ()
    assert clock(room)["deadline_at"] == at(10)
    assert expected_end(room.meeting, room.now) == START + timedelta(minutes=65)
    room.do(c.ResumeClock, "ingrid")
    assert clock(room) == {"deadline_at": at(15), "minutes": 10, "after": 50, "due_at": at(60)}
    assert room.do(c.ResumeClock, "ingrid") == ()


def test_a_silence_stops_the_clock_and_leaves_a_pause_a_pause(room: Room) -> None:
    room.wait(2)
    room.do(c.BeginQuiet, "joost")
    room.wait(3)
    assert room.no(c.ResumeClock, "ingrid") == "quiet_now"
    assert room.do(c.PauseClock, "ingrid") == ()
    room.do(c.EndQuiet, "ingrid")
    assert clock(room)["deadline_at"] == at(13)
    room.do(c.PauseClock, "ingrid")
    room.do(c.BeginQuiet, "joost")
    room.wait(4)
    room.do(c.EndQuiet, "ingrid")
    assert clock(room)["paused"] == {"left": 8 * 60_000}
    room.wait(1)
    room.do(c.ResumeClock, "ingrid")
    assert clock(room)["deadline_at"] == at(18)


def test_time_spent_before_going_on_counts_when_the_group_is_back(room: Room) -> None:
    room.wait(4)
    room.do(c.PauseClock, "ingrid")
    room.wait(100)
    room.open("twenty")
    room.wait(5)
    room.open("ten")
    assert clock(room)["deadline_at"] == at(4 + 100 + 5 + 6)
    room.wait(2)
    room.open("twenty")
    assert clock(room)["deadline_at"] == at(111 + 15)


def test_more_time_and_less(room: Room) -> None:
    assert room.do(c.AddTime, "ingrid", minutes=2.5) == (e.TimeAdded(minutes=2.5, at=START),)
    assert clock(room) == {"deadline_at": at(12.5), "minutes": 12.5, "after": 50, "due_at": at(60)}
    room.do(c.AddTime, "ingrid", minutes=-5)
    assert clock(room)["deadline_at"] == at(7.5)
    room.do(c.AddTime, "ingrid", minutes=-500)
    assert "deadline_at" not in clock(room)
    for wrong in (0, 601, -601, float("nan"), float("inf")):
        assert room.no(c.AddTime, "ingrid", minutes=wrong) == "out_of_bounds"


def test_a_step_without_a_clock_has_no_deadline_and_can_be_given_one(room: Room) -> None:
    room.open("free")
    assert clock(room) == {"after": 30, "due_at": at(60)}
    room.do(c.AddTime, "ingrid", minutes=5)
    assert clock(room)["deadline_at"] == at(5)


def test_what_is_left_out_does_not_count_and_what_is_the_method_stays(room: Room) -> None:
    assert clock(room)["after"] == 50
    assert room.do(c.SkipStep, "ingrid", step_id="extra", on=False) == (
        e.StepSkipped(step="extra", on=False),
    )
    assert clock(room)["after"] == 55
    assert room.do(c.SkipStep, "ingrid", step_id="extra", on=False) == ()
    room.open("free")
    assert room.sees("ingrid")["own"]["lead"]["next"] == 3
    room.do(c.SkipStep, "ingrid", step_id="extra")
    assert room.sees("ingrid")["own"]["lead"]["next"] == 4
    room.open("last")
    assert room.sees("ingrid")["own"]["lead"]["back"] == 2
    assert room.no(c.SkipStep, "ingrid", step_id="twenty") == "not_optional"
    assert room.no(c.SkipStep, "ingrid", step_id="none") == "malformed"


def test_a_new_plan_is_taken_over_by_who_leads(room: Room) -> None:
    changed = {"last": 25.0, "twenty": 10.0}
    assert room.do(c.Replan, "ingrid", minutes=changed) == (e.PlanChanged(plan=changed),)
    assert clock(room)["after"] == 35
    assert room.do(c.Replan, "ingrid", minutes={}) == ()
    assert room.no(c.Replan, "joost", minutes=changed) == "not_leading"
    assert room.no(c.Replan, "ingrid", minutes={"none": 1.0}) == "malformed"
    for wrong in (-1.0, 601.0, float("nan")):
        assert room.no(c.Replan, "ingrid", minutes={"last": wrong}) == "out_of_bounds"


def test_a_meeting_that_is_late_is_offered_a_plan_and_nothing_changes_by_it(room: Room) -> None:
    room.wait(18)
    before = room.meeting
    assert proposal(room.meeting, room.now) == Proposal(
        minutes={"last": timedelta(minutes=22)}, later=timedelta(0), skippable=()
    )
    assert expected_end(room.meeting, room.now) == START + timedelta(minutes=68)
    room.wait(12)
    assert proposal(room.meeting, room.now).later == timedelta(minutes=10)
    assert room.meeting is before


def test_the_clock_needs_a_meeting_that_runs() -> None:
    room = arrive(PLAN, "joost")
    for order, given in (
        (c.AddTime, {"minutes": 1}),
        (c.PauseClock, {}),
        (c.ResumeClock, {}),
        (c.HideClock, {}),
        (c.Replan, {"minutes": {}}),
        (c.NextTurn, {}),
    ):
        assert room.no(order, "ingrid", **given) == "not_open_yet"


def test_who_leads_puts_the_clock_away_for_all_until_it_is_taken_out_again(room: Room) -> None:
    running = clock(room)
    assert room.no(c.HideClock, "joost") == "not_leading"
    assert room.do(c.HideClock, "ingrid") == (e.ClockHidden(on=True),)
    assert room.do(c.HideClock, "ingrid") == ()
    for seat in ("ingrid", "joost"):
        assert room.sees(seat)["shared"]["clock_hidden"] is True
    # It goes on all the same: who leads guards the time.
    assert clock(room) == running
    room.open("last")
    assert room.sees("joost")["shared"]["clock_hidden"] is True
    assert room.do(c.HideClock, "ingrid", on=False) == (e.ClockHidden(on=False),)
    assert "clock_hidden" not in room.sees("joost")["shared"]


def test_time_for_a_step_without_minutes_begins_when_it_is_given(room: Room) -> None:
    room.open("free")
    room.wait(7)
    room.do(c.AddTime, "ingrid", minutes=2)
    assert clock(room)["deadline_at"] == at(9)
    assert room.do(c.AddTime, "ingrid", minutes=-1) != ()
    assert clock(room)["deadline_at"] == at(8)


def test_there_is_nothing_to_take_from_a_step_without_minutes(room: Room) -> None:
    room.open("free")
    assert room.do(c.AddTime, "ingrid", minutes=-1) == ()


def test_time_added_when_the_time_is_over_is_time_from_now(room: Room) -> None:
    room.wait(13)
    room.do(c.AddTime, "ingrid", minutes=2)
    assert clock(room)["deadline_at"] == at(15)
    assert clock(room)["minutes"] == 15


def test_a_turn_has_an_even_share_of_the_step_and_a_pause_does_not_count() -> None:
    room = gather(plans.method(plans.a_round("round", clock=Clock(base=9))), "joost", "fatima")

    def turn() -> dict[str, Any]:
        view: dict[str, Any] = room.sees("joost")["shared"]["turn"]
        return view

    assert turn() == {
        "round": 1, "seat": "ingrid", "next": "joost", "since_at": at(0), "minutes": 3,
    }  # fmt: skip
    room.wait(1)
    room.do(c.PauseClock, "ingrid")
    assert "since_at" not in turn()
    room.wait(5)
    room.do(c.ResumeClock, "ingrid")
    assert turn()["since_at"] == at(5)
    room.wait(1)
    room.next()
    assert turn()["since_at"] == at(7)
    room.do(c.PauseClock, "ingrid")
    room.wait(2)
    room.do(c.GiveTurn, "ingrid", seat="fatima")
    room.wait(1)
    room.do(c.ResumeClock, "ingrid")
    assert turn()["since_at"] == at(10)


def test_who_speaks_freely_has_a_share_too_and_none_where_there_are_no_minutes(room: Room) -> None:
    room.do(c.GiveTurn, "ingrid", seat="joost")
    assert room.sees("ingrid")["shared"]["turn"]["minutes"] == 5
    room.open("free")
    room.do(c.GiveTurn, "ingrid", seat="joost")
    assert "minutes" not in room.sees("ingrid")["shared"]["turn"]
    assert room.sees("ingrid")["shared"]["turn"]["since_at"] == at(0)
