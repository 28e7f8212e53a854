"""What happened, happened: events apply wherever they stand, and keep no more than they should."""

from __future__ import annotations

from dataclasses import fields

import pytest

from kring.domain.meeting import EVENTS, begin, commands as c, events as e, evolve, fold, redacted
from kring.domain.meeting.state import Turns
from tests.domain.meeting import plans
from tests.domain.meeting.room import START, arrive, gather


def test_words_that_are_taken_back_leave_the_history_and_the_meeting_is_the_same() -> None:
    room = gather(plans.s0(), "marieke", "joost", presenter="marieke", step="advies-schrijven")
    words = {"item": "a1", "kind": "advice"}
    room.do(c.AddContribution, "joost", text="bij nader inzien niet", **words)
    room.do(c.EditContribution, "joost", item="a1", text="bij nader inzien anders")
    room.open("advies-vertellen")
    room.whole_round()
    room.do(c.WithdrawContribution, "joost", item="a1")
    blanked = [redacted(one) if getattr(one, "item", None) == "a1" else one for one in room.history]
    assert "bij nader inzien" in repr(room.history)
    assert "bij nader inzien" not in repr(blanked)
    assert fold(begin(plans.s0()), blanked) == fold(begin(plans.s0()), room.history) == room.meeting


def test_only_what_was_written_is_blanked() -> None:
    lines = {"how": "samen"}
    added = e.ContributionAdded(item="a", kind="advice", seat="joost", text="x", fields=lines)
    assert redacted(added) == e.ContributionAdded(item="a", kind="advice", seat="joost")
    edited = e.ContributionEdited(item="a", text="y", fields=lines)
    assert redacted(edited) == e.ContributionEdited(item="a")
    told = e.ContributionsTold(items=("a",))
    assert redacted(told) is told


def test_no_event_has_room_for_who_asked_for_silence_or_time() -> None:
    for nameless in ("QuietBegan", "MoreTimeAsked", "QuietEnded", "QuietAnswered", "CaseStopped"):
        assert {one.name for one in fields(EVENTS[nameless])} <= {"at", "choice", "party"}


@pytest.mark.parametrize(
    "event",
    [
        e.TimeAdded(minutes=5),
        e.TurnGiven(seat="joost"),
        e.TurnEnded(seat="joost", how="told"),
        e.RoundBegan(),
        e.ReadySet(seat="joost", on=True),
        e.ClockPaused(at=START),
        e.ClockResumed(at=START),
        e.ContributionsTold(items=("gone",)),
    ],
)
def test_an_event_about_a_step_or_an_item_changes_nothing_where_there_is_none(
    event: e.Event,
) -> None:
    meeting = arrive(plans.s0(), "joost").meeting
    assert evolve(meeting, event) == meeting


def test_an_item_that_was_told_keeps_its_place_when_told_again() -> None:
    room = gather(plans.s0(), "marieke", "joost", step="verzamelen")
    for seat in ("joost", "marieke"):
        words = {"kind": "case_question", "text": f"van {seat}"}
        room.do(c.AddContribution, seat, item=seat, **words)
    once = evolve(room.meeting, e.ContributionsTold(items=("joost", "marieke")))
    assert evolve(once, e.ContributionsTold(items=("marieke", "joost"))) == once


def test_passing_twice_counts_as_heard() -> None:
    room = gather(plans.method(plans.a_round("round")), "joost")
    passed = e.TurnEnded(seat="joost", how="passed")
    once = evolve(room.meeting, passed)
    assert once.turns["round"] == Turns(current="ingrid", later=("joost",), since=START)
    assert evolve(once, passed).turns["round"].heard == {"joost"}


def test_a_meeting_is_never_changed_in_place() -> None:
    room = gather(plans.s0(), "marieke", "joost", step="verzamelen")
    before = room.meeting
    copy = fold(begin(plans.s0()), room.history)
    room.do(c.AddContribution, "joost", item="q", kind="case_question", text="x")
    room.next()
    room.do(c.CloseMeeting, "ingrid")
    assert before == copy
