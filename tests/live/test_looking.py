"""A draft is looked at for its writer alone: no other screen, no event, no log line has it."""

import logging

import pytest

from kring.meetings.models import Event
from tests.live.client import Browser, Frame
from tests.live.conftest import EACH_WAY, Evening

pytestmark = EACH_WAY

CANARY = "KANARIE-in-de-mijn"
ADVICE = "Heb je er al aan gedacht om met je leidinggevende te praten?"


def looked(screen: Browser, ref: str, kind: str, text: str) -> Frame:
    screen.send({"look": ref, "kind": kind, "text": text})
    return screen.until(lambda frame: frame.get("looked") == ref)


def test_advice_in_a_question_draws_a_question_back_and_a_turn(evening: Evening) -> None:
    answer = looked(evening.screen("Bas"), "1", "prepared_question", ADVICE)
    assert answer["hint"] == "Zit hier een advies in?"
    assert answer["suggestion"].endswith("?")
    assert "who" not in answer


def test_an_open_question_about_nobody_draws_nothing(evening: Evening) -> None:
    text = "Wat heb je tot nu toe geprobeerd?"
    assert looked(evening.screen("Bas"), "1", "prepared_question", text) == {"looked": "1"}


@pytest.mark.parametrize(
    ("kind", "text", "hint"),
    [
        ("case_question", "Mijn team komt steeds te laat.", "Wat is je vraag hierbij?"),
        ("solution", "Je moet hem gewoon ontslaan.", "Laat dit de ander de keuze?"),
        ("note", ADVICE, None),
        ("unheard_of", ADVICE, None),
    ],
)
def test_each_kind_draws_its_own_check(
    evening: Evening, kind: str, text: str, hint: str | None
) -> None:
    assert looked(evening.screen("Bas"), "1", kind, text).get("hint") == hint


def test_it_speaks_the_language_of_the_page(evening: Evening) -> None:
    bas = evening.screen("Bas", **{"Accept-Language": "en-GB"})
    text = "Have you thought of talking to Marieke?"
    answer = looked(bas, "1", "prepared_question", text)
    assert answer["who"] == [
        {"found": "Marieke", "say": "There may be a name here. You could write: a colleague."}
    ]


def test_what_could_be_either_language_is_read_in_that_of_the_page(evening: Evening) -> None:
    bas = evening.screen("Bas", **{"Accept-Language": "en-GB"})
    text = "Was HR present?"
    turned = looked(bas, "1", "prepared_question", text)["suggestion"]
    assert turned == "What is the role of HR in this?"
    turned = looked(evening.screen("Chris"), "1", "prepared_question", text)["suggestion"]
    assert turned == "Wat is de rol van HR hierin?"


def test_names_of_the_circle_are_known_in_small_letters(evening: Evening) -> None:
    answer = looked(evening.screen("Bas"), "1", "note", "vraag het eens aan chris en aan dana")
    assert [one["found"] for one in answer["who"]] == ["chris", "dana"]


def test_only_the_writer_learns_and_nothing_keeps_it(
    evening: Evening, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.DEBUG, "kring")
    ingrid, bas, *others = evening.all()
    bas.now()
    # Bas has the room on a second screen too; not even that one learns of it.
    others = [ingrid, *others, evening.screen("Bas")]
    before = [screen.now() and screen.mark for screen in others]
    events = Event.objects.count()
    frames = [len(screen.frames) for screen in others]

    answer = looked(bas, CANARY, "case_question", f"Hoe kan {CANARY} stoppen met Marieke?")
    assert answer["looked"] == CANARY
    assert answer["who"]

    for screen, mark, count in zip(others, before, frames, strict=True):
        # The answer to this hello is the next frame, and the mark is the one held.
        assert "same" in screen.hello(screen.mark)
        assert screen.mark == mark
        news = [frame for frame in screen.frames[count:] if "presence" not in frame]
        assert len(news) == 1
        assert CANARY not in screen.received
    assert Event.objects.count() == events
    assert CANARY not in caplog.text
    assert CANARY not in repr(evening.server.ask(lambda rooms: rooms.look(evening.id)))


def test_drafts_that_come_too_fast_get_no_answer_and_cost_nothing(evening: Evening) -> None:
    bas = evening.screen("Bas")
    for n in range(12):
        bas.send({"look": f"{n}", "kind": "note", "text": "Wat nu?"})
    bas.now()
    answered = [frame["looked"] for frame in bas.frames if "looked" in frame]
    assert answered == [f"{n}" for n in range(6)]


def test_a_story_draws_nothing(evening: Evening) -> None:
    bas = evening.screen("Bas")
    assert looked(bas, "1", "note", "Marieke " * 1000) == {"looked": "1"}
    assert looked(bas, "2", "note", "  ") == {"looked": "2"}


def test_a_board_gets_no_answer(evening: Evening) -> None:
    evening.board()
    board = evening.screen("board")
    board.send({"look": "1", "kind": "note", "text": "Marieke"})
    board.now()
    assert not any("looked" in frame for frame in board.frames)


@pytest.mark.parametrize(
    "frame",
    [
        {"look": "1"},
        {"look": "", "kind": "note", "text": "x"},
        {"look": "x" * 65, "kind": "note", "text": "x"},
        {"look": 1, "kind": "note", "text": "x"},
        {"look": "1", "kind": ["note"], "text": "x"},
        {"look": "1", "kind": "note", "text": None},
    ],
)
def test_what_is_no_draft_closes_the_line(evening: Evening, frame: Frame) -> None:
    bas = evening.screen("Bas")
    bas.send(frame)
    assert bas.ended() == 4000
