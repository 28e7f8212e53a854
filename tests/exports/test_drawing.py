"""What a group without phones has to draw itself stands on its paper, small and readable."""

import re
from html import unescape

import pytest

from kring.exports.drawing import drawings
from kring.exports.plan import plan
from kring.exports.saying import Sayer
from kring.library import shelf


def drawn(method_id: str, lang: str = "en", people: int = 6) -> str:
    method, say = shelf.load(method_id), Sayer(lang)
    return drawings(method, plan(method, people, say).rows, say) or ""


def read(markup: str) -> list[str]:
    """Return what each drawing says, in the order in which it is read."""
    plain = (re.sub(r"<[^>]+>", "|", one) for one in markup.split("<li>")[1:])
    return [unescape("|".join(part for part in one.split("|") if part.strip())) for one in plain]


def test_a_method_that_asks_for_none_has_none() -> None:
    assert drawn("balintgroep") == ""


def test_the_cards_of_each_pass_and_of_each_person_stand_there_with_what_they_say() -> None:
    levels, watching = drawn("logische-niveaus"), drawn("clinic")
    assert read(levels)[0].startswith("2| cards|Surroundings| Where and when does it")
    assert read(levels)[0].count("?") >= 6
    assert ["cards" in one for one in read(watching)] == [True, False]
    # What stands on a wall for all to choose from has steps of its own.
    assert "cards" not in "".join(read(drawn("kollegiale-beratung")))


def test_places_stand_in_boxes_beside_each_other() -> None:
    assert read(drawn("waarderend")) == [
        "1| success factor|What the presenter did or could|What helped around it"
    ]
    assert drawn("waarderend").count('class="boxes"') == 1


def test_a_quadrant_is_two_rows_of_two() -> None:
    rows = drawn("zeven-stappen").split('class="boxes"')[1:]
    assert [row.count("<p>") for row in rows] == [2, 2]
    assert "Core quality" in rows[0]
    assert "Challenge" in rows[1]


def test_a_form_is_a_line_for_each_question_and_a_table_a_box_for_each_column() -> None:
    dilemma, perspectives, weighing, worth = read(drawn("dilemma"))
    assert dilemma.startswith("3| dilemma|Side A|What side A costs|Side B")
    assert drawn("dilemma").count('class="line"') == 5
    assert perspectives == "5| perspective|Who|Value|Rule that follows"
    assert weighing.startswith("7a| weighing|I choose|")
    assert worth == "10| what it was worth|little |1|2|3|4|5| much"


def test_what_is_about_another_stands_beside_it() -> None:
    # The step belongs to a way to go on that is not the usual one, and so has no number.
    assert read(drawn("kollegiale-beratung")) == [
        "•| idea turned around|upside-down idea|idea turned around"
    ]


@pytest.mark.parametrize(
    ("method_id", "lang", "said"),
    [
        ("tien-stappen", "nl", "3| teken bij: open vraag|warm |neutraal |koud |(inbrenger)"),
        ("werkplekleren", "en", "2| mark on: question|cannot wait |(whoever wrote it)"),
        ("thema", "en", "3| mark on: theme|touches me |(the others, 3 at most)"),
        ("wial", "en", "3b| mark on: wording of the problem|this is it |(everyone)"),
    ],
)
def test_marks_say_who_puts_them_and_how_many(method_id: str, lang: str, said: str) -> None:
    assert [one for one in read(drawn(method_id, lang)) if one.startswith(said)]


def test_each_is_drawn_once_where_it_is_needed_first() -> None:
    steps = [step.id for step in shelf.load("waarderend").steps if "factor" in step.writes]
    assert len(steps) > 1
    assert len(read(drawn("waarderend"))) == 1
