"""Looking back at one's own questions, with what the coach hears in them: for the writer alone."""

import pytest

from kring.domain.question import HINTS
from tests.cast import FATIMA, INGRID, JOOST, MARIEKE, QUESTION, Person
from tests.web.conftest import Browser, Place
from tests.web.test_board import put_up
from tests.web.test_mine import Evening

ASKED = "Zou je niet eens met de planner gaan praten?"
OPEN = "Wat maakt dat deze klant zo aan je trekt?"
HINT = HINTS["advice"]["nl"]


@pytest.fixture
def asked(place: Place, ingrid: Browser, meeting: str) -> Evening:
    """Fatima wrote advice in a question, Joost an open one; Marieke brought in her own."""
    evening = Evening(place, ingrid, meeting)
    evening.open("verzamelen")
    evening.write(MARIEKE, "q1", "case_question", QUESTION)
    evening.tell(MARIEKE, "q1")
    evening.open("uitkiezen")
    evening.choose("q1")
    evening.open("vraag-bedenken")
    evening.write(FATIMA, "p1", "prepared_question", ASKED)
    evening.write(JOOST, "p2", "prepared_question", OPEN)
    return evening


@pytest.fixture
def closed(asked: Evening) -> Evening:
    asked.close()
    return asked


def test_says_of_each_question_what_the_coach_hears(closed: Evening) -> None:
    text = closed.mine(FATIMA, "mijn/vragen")
    assert text.index(ASKED) < text.index(HINT)
    assert "Zo wordt het een open vraag:" in text
    assert "Een open vraag." in closed.mine(JOOST, "mijn/vragen")


def test_says_what_belongs_to_one_s_own_question(closed: Evening) -> None:
    text = closed.mine(MARIEKE, "mijn/vragen")
    assert text.index("Je eigen vraag") < text.index(QUESTION)


def test_without_a_question_says_so_and_no_more(closed: Evening) -> None:
    text = closed.mine(INGRID, "mijn/vragen")
    assert "Er is geen vraag van jou bewaard." in text
    assert "Dit zijn de vragen" not in text
    assert "Dit wordt nu voor jou bedacht" not in text


def test_is_led_to_from_one_s_own_page_by_who_has_questions(closed: Evening) -> None:
    link = f'href="/m/{closed.id}/mijn/vragen"'
    assert link in closed.mine(FATIMA)
    assert link not in closed.mine(INGRID)
    # The page itself, where one looks first, says nothing of the kind.
    assert HINT not in closed.mine(FATIMA)


@pytest.mark.parametrize("other", [MARIEKE, JOOST, INGRID])
@pytest.mark.parametrize("page", ["", "mijn", "mijn.txt", "mijn/vragen"])
def test_shows_nobody_else_the_question_or_the_hint(
    closed: Evening, other: Person, page: str
) -> None:
    shown = closed.browsers[other].get(f"/m/{closed.id}/{page}").text
    assert ASKED not in shown
    assert HINT not in shown


def test_shows_the_board_and_an_outsider_nothing(asked: Evening) -> None:
    board = put_up(asked.browsers[INGRID], asked.id)
    asked.close()
    assert board.get(f"/m/{asked.id}/mijn/vragen").status == 404
    assert Browser().get(f"/m/{asked.id}/mijn/vragen").status == 404


def test_is_kept_nowhere(closed: Evening, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    before = closed.state
    shown = closed.browsers[FATIMA].get(f"/m/{closed.id}/mijn/vragen")
    assert HINT in shown.text
    assert "no-store" in shown.header("Cache-Control")
    # No event came of it: the meeting is the very same, and nowhere in it is a hint.
    assert closed.state is before
    assert HINT not in repr(before)
    assert "advice'" not in repr([item for item in before.items.values() if item.text == ASKED])
    assert HINT not in caplog.text
    assert ASKED not in caplog.text


def test_comes_after_the_close_only(asked: Evening) -> None:
    text = asked.mine(FATIMA, "mijn/vragen")
    assert "Er is nog niets" in text
    assert ASKED not in text


def test_is_gone_with_the_meeting(closed: Evening) -> None:
    closed.place.owner.erase(closed.id)
    shown = closed.browsers[FATIMA].get(f"/m/{closed.id}/mijn/vragen")
    assert shown.status == 410
    assert ASKED not in shown.text


def test_is_only_to_look_at(closed: Evening) -> None:
    assert closed.browsers[FATIMA].post(f"/m/{closed.id}/mijn/vragen").status == 405


def test_speaks_english_about_a_dutch_question(closed: Evening) -> None:
    closed.browsers[FATIMA].post("/taal", language="en")
    text = closed.mine(FATIMA, "mijn/vragen")
    assert "Is there advice in this?" in text
    assert f'lang="nl">{ASKED}' in text
