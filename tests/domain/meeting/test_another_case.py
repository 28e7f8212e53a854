"""After a stop the group may go on with another case, and the stopped one stays gone."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, kept
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather

ALL = ("ingrid", "marieke", "joost", "fatima")


@pytest.fixture
def room() -> Room:
    """Return a room in which Marieke's case was well on its way when she stopped it."""
    room = gather(plans.s0(), *ALL[1:], step="verzamelen")
    for seat in ("marieke", "joost"):
        words = f"de vraag van {seat}"
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="case_question", text=words)
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="fatima")
    room.open("analyseren")
    room.do(c.AddContribution, "fatima", item="d", kind="definition", text="over marieke")
    room.do(c.AddContribution, "marieke", item="n", kind="changed_question", text="mariekes nu")
    room.open("advies-schrijven")
    room.do(c.AddContribution, "joost", item="a", kind="advice", text="raad aan marieke")
    room.do(c.AddContribution, "fatima", item="b", kind="advice", text="ook aan marieke")
    room.open("advies-vertellen")
    room.whole_round()
    room.do(c.PairBoard, "ingrid", board="board")
    room.do(c.StopCase, "marieke")
    return room


def test_where_a_case_is_chosen_the_others_may_be_seen_and_the_stopped_one_not(room: Room) -> None:
    assert "choose" not in room.sees("ingrid")["own"]["may"]
    room.open("uitkiezen")
    for holder in (*ALL, "board"):
        shared = room.sees(holder)["shared"]
        assert set(shared["items"]) == {"qjoost"}
        assert not {"question", "turn"} & set(shared)
    assert room.sees("ingrid")["own"]["may"]["choose"] == ["qjoost"]
    assert "choose" not in room.sees("joost")["own"]["may"]


def test_a_new_case_is_seen_by_all_and_nothing_of_the_old_one(room: Room) -> None:
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="qjoost")
    assert room.meeting.presenter == "joost"
    for step in ("toelichten", "analyseren", "advies-vertellen", "advies-kiezen"):
        room.open(step)
        for holder in (*ALL, "board"):
            shared = room.sees(holder)["shared"]
            assert "stopped" not in shared
            assert shared["question"] == {"kind": "case_question", "first": "de vraag van joost"}
            assert {"qmarieke", "d", "n", "a", "b"}.isdisjoint(shared["items"])


def test_the_steps_of_a_case_begin_anew_and_nobody_has_used_up_what_they_may_write(
    room: Room,
) -> None:
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="qjoost")
    room.wait(1)
    room.open("advies-schrijven")
    clock = room.sees("marieke")["shared"]["clock"]
    assert clock["deadline_at"] == int(room.now.timestamp() * 1000) + clock["minutes"] * 60_000
    assert "marieke" in room.sees("ingrid")["own"]["lead"]["not_ready"]
    assert "fatima" in room.sees("ingrid")["own"]["lead"]["not_ready"]
    for n in range(room.meeting.method.kinds["advice"].at_most or 1):
        room.do(c.AddContribution, "fatima", item=f"new{n}", kind="advice", text="voor joost")
    room.open("advies-vertellen")
    assert room.next() != ()
    room.whole_round()
    told = room.sees("joost")["shared"]["items"]
    advice = {item["text"] for item in told.values() if item["kind"] == "advice"}
    assert advice == {"voor joost"}


def test_what_was_said_about_the_stopped_case_goes_back_to_its_writers(room: Room) -> None:
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="qjoost")
    room.open("advies-vertellen")
    assert room.sees("fatima")["own"]["items"]["d"]["returned"]
    assert "tell" not in room.sees("fatima")["own"]["may"]
    assert room.do(c.TellContribution, "fatima", item="b") == ()
    assert "b" not in room.sees("joost")["shared"]["items"]
    room.do(c.CloseMeeting, "ingrid")
    for seat in ALL:
        lines = {item.text for item in kept(room.meeting, seat).items}
        assert {"over marieke", "raad aan marieke", "mariekes nu"}.isdisjoint(lines), seat


def test_the_old_case_is_not_taken_up_again_and_the_new_one_can_stop_too(room: Room) -> None:
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="qjoost")
    assert "answer_quiet" not in room.sees("marieke")["own"]["may"]
    assert room.no(c.AnswerQuiet, "marieke", choice="go_on") == "not_your_role"
    room.open("toelichten")
    room.do(c.StopCase, "joost")
    assert "question" not in room.sees("fatima")["shared"]
    room.do(c.AnswerQuiet, "joost", choice="go_on")
    assert room.sees("fatima")["shared"]["question"] == {
        "kind": "case_question",
        "first": "de vraag van joost",
    }


def test_where_nobody_chooses_another_presenter_brings_another_case() -> None:
    room = gather(plans.flap(), "marieke", "joost", presenter="marieke", step="begin")
    room.do(c.AddContribution, "marieke", item="m", kind="brought", text="van marieke")
    room.do(c.StopCase, "marieke")
    assert room.sees("ingrid")["shared"]["stopped"]
    room.do(c.AssignRole, "ingrid", role="presenter", seat="joost")
    assert "stopped" not in room.sees("ingrid")["shared"]
    for seat in ("ingrid", "joost"):
        assert "van marieke" not in str(room.sees(seat))
    room.do(c.AddContribution, "joost", item="j", kind="brought", text="van joost", aloud=True)
    assert room.sees("ingrid")["shared"]["question"] == {"kind": "brought", "first": "van joost"}


def test_the_stopped_case_stays_stopped_when_its_presenter_is_named_again() -> None:
    room = gather(plans.flap(), "marieke", "joost", presenter="marieke", step="begin")
    room.do(c.StopCase, "marieke")
    room.do(c.AssignRole, "ingrid", role="presenter")
    room.do(c.AssignRole, "ingrid", role="presenter", seat="marieke")
    assert room.sees("ingrid")["shared"]["stopped"]
