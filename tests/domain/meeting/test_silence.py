"""Silence, more time and the presenter's stop: for everyone, and nobody learns from whom."""

from __future__ import annotations

import json

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.model import Activity, Presence
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather, what_goes_to

ALL = ("ingrid", "marieke", "joost", "fatima")


@pytest.fixture
def room() -> Room:
    room = gather(plans.s0(), *ALL[1:], presenter="marieke", step="verhelderen")
    room.do(c.PairBoard, "ingrid", board="board")
    return room


@pytest.mark.parametrize("order", [c.BeginQuiet, c.AskMoreTime])
def test_who_asked_is_nowhere(room: Room, order: type[c.Order]) -> None:
    """Whoever asks, exactly the same happens and everyone sees exactly the same."""
    outcomes = []
    for seat in ALL:
        twin = Room(room.meeting)
        events = twin.do(order, seat)
        assert seat not in json.dumps([str(event) for event in events])
        outcomes.append((events, {holder: twin.sees(holder) for holder in (*ALL, "board")}))
    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_more_time_is_shown_to_who_leads_until_it_is_answered(room: Room) -> None:
    assert room.do(c.AskMoreTime, "joost") == (e.MoreTimeAsked(),)
    assert room.do(c.AskMoreTime, "fatima") == ()
    assert room.sees("ingrid")["own"]["lead"]["more_time"]
    room.do(c.AddTime, "ingrid", minutes=1)
    assert "more_time" not in room.sees("ingrid")["own"]["lead"]
    room.do(c.AskMoreTime, "joost")
    room.open("advies-schrijven")
    assert "more_time" not in room.sees("ingrid")["own"]["lead"]


def test_while_it_is_quiet_nothing_moves_and_nothing_written_is_lost(room: Room) -> None:
    room.open("advies-vertellen")
    on = room.turn()
    room.do(c.BeginQuiet, "joost")
    assert room.do(c.BeginQuiet, "fatima") == ()
    assert room.sees("board")["shared"]["quiet"] == {}
    for order, by, given in (
        (c.OpenStep, "ingrid", {"to": 0}),
        (c.NextTurn, "ingrid", {"after": on}),
        (c.GiveTurn, "ingrid", {"seat": "fatima"}),
        (c.EndTurn, on, {}),
        (c.PassTurn, on, {}),
    ):
        assert room.no(order, str(by), **given) == "quiet_now"
    room.do(c.AddContribution, "marieke", item="n1", kind="note", text="voor mij")
    assert room.no(c.EndQuiet, "joost") == "not_leading"
    assert room.do(c.EndQuiet, "ingrid") == (e.QuietEnded(at=room.now),)
    assert room.do(c.EndQuiet, "ingrid") == ()
    assert room.turn() == on


def test_the_presenter_says_what_now(room: Room) -> None:
    assert room.no(c.AnswerQuiet, "marieke", choice="other_question") == "not_quiet"
    room.do(c.BeginQuiet, "joost")
    assert room.no(c.AnswerQuiet, "joost", choice="go_on") == "not_your_role"
    assert room.no(c.AnswerQuiet, "marieke", choice="dance") == "malformed"
    assert room.do(c.AnswerQuiet, "marieke", choice="other_question") == (
        e.QuietAnswered(choice="other_question"),
    )
    assert room.sees("board")["shared"]["quiet"] == {"answer": "other_question"}
    assert room.do(c.AnswerQuiet, "marieke", choice="other_question") == ()
    assert room.do(c.AnswerQuiet, "marieke", choice="stop") == (
        e.QuietAnswered(choice="stop"),
        e.CaseStopped(),
    )
    assert room.do(c.AnswerQuiet, "marieke", choice="go_on") == (
        e.QuietAnswered(choice="go_on"),
        e.CaseResumed(),
    )


def test_a_case_that_stops_leaves_every_screen_and_can_go_on(room: Room) -> None:
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.open("analyseren")
    room.do(c.AddContribution, "joost", item="d1", kind="definition", text="een omschrijving")
    assert room.no(c.StopCase, "joost") == "not_your_role"
    assert room.do(c.StopCase, "marieke") == (e.CaseStopped(),)
    assert room.do(c.StopCase, "marieke") == ()
    for holder in (*ALL, "board"):
        shared = room.sees(holder)["shared"]
        assert shared["stopped"]
        assert not {"items", "question", "turn"} & set(shared)
    assert "stop_case" not in room.sees("marieke")["own"]["may"]
    lead = room.sees("ingrid")["own"]["lead"]
    assert room.meeting.steps[lead["wrap_up"]].activity is Activity.EVALUATE
    assert room.do(c.AnswerQuiet, "marieke", choice="go_on") == (e.CaseResumed(),)
    assert set(room.sees("board")["shared"]["items"]) == {"d1"}


def test_what_the_presenter_may_say_is_on_their_screen_alone(room: Room) -> None:
    def offered(seat: str) -> object:
        return room.sees(seat)["own"]["may"].get("answer_quiet")

    assert offered("marieke") is None
    room.do(c.BeginQuiet, "joost")
    assert offered("marieke") == ["go_on", "other_question", "stop"]
    assert [offered(seat) for seat in ("ingrid", "joost", "fatima")] == [None] * 3
    room.do(c.AnswerQuiet, "marieke", choice="stop")
    room.do(c.EndQuiet, "ingrid")
    assert offered("marieke") == ["go_on"]
    assert room.no(c.AnswerQuiet, "marieke", choice="stop") == "not_quiet"
    room.do(c.AnswerQuiet, "marieke", choice="go_on")
    assert offered("marieke") is None


def test_closing_ends_the_silence(room: Room) -> None:
    room.do(c.BeginQuiet, "joost")
    room.do(c.CloseMeeting, "ingrid")
    assert "quiet" not in room.sees("joost")["shared"]


def test_there_is_nothing_to_stop_before_it_begins() -> None:
    room = arrive(plans.s0(), "joost")
    assert room.no(c.BeginQuiet, "joost") == "not_open_yet"
    assert room.no(c.AddContribution, "joost", item="a", kind="advice", text="x") == "not_open_yet"


def test_a_presenter_outside_can_stop_the_case_and_no_more() -> None:
    outside = plans.method(plans.step("out", presence=Presence.OUT))
    room = gather(outside, "marieke", presenter="marieke")
    assert what_goes_to(room.meeting, "marieke")["own"]["may"] == {"stop_case": True}
    assert room.no(c.BeginQuiet, "marieke") == "not_your_role"
    room.do(c.StopCase, "marieke")
    assert "wrap_up" not in room.sees("ingrid")["own"]["lead"]
