"""The plan on paper: numbers, minutes, and what stands beside the total."""

from datetime import timedelta

import pytest

from kring.domain.method.timing import total
from kring.exports.plan import Plan, plan
from kring.exports.saying import Sayer, clock_of, minutes_of
from kring.library import shelf
from kring.library.reading import read
from tests.apps.library.winding import WINDING


def planned(method_id: str, people: int = 6) -> Plan:
    return plan(shelf.load(method_id), people, Sayer("nl"))


def test_steps_are_numbered_as_the_source_counts_them() -> None:
    assert [row.number for row in planned("zes-fasen").rows if row.number] == [
        *("1a", "1b", "2a", "2b", "3", "4a", "4b", "4c", "5", "6")
    ]
    parts = [(part.number, part.name) for part in planned("zes-fasen").parts if part.name]
    assert parts == [
        ("1", "Fase van probleeminventarisatie"),
        ("2", "Analysefase"),
        ("4", "Adviesfase"),
    ]


@pytest.mark.parametrize("people", [4, 6, 8])
@pytest.mark.parametrize("method_id", shelf.ids())
def test_the_last_step_ends_at_the_total_and_extras_come_on_top(
    method_id: str, people: int
) -> None:
    on_paper = planned(method_id, people)
    numbered = [row for row in on_paper.rows if row.number]
    spare = [row for row in on_paper.rows if not row.number]
    assert numbered[-1].until == on_paper.total == total(shelf.load(method_id), people)
    assert sum((part.minutes for part in on_paper.parts), timedelta()) == on_paper.total
    more = sum((row.whole for row in spare if row.adds), timedelta())
    assert on_paper.with_extras == on_paper.total + more


def test_what_a_meeting_can_do_without_is_marked_and_has_no_number() -> None:
    rows = {row.name: row for row in planned("werkplekleren").rows}
    assert rows["Terugblik"].marks == ("als jullie vaker samenkomen",)
    assert rows["Terugblik"].number == ""
    assert rows["Een open vraag bedenken"].marks == ("extra", "op papier")
    assert rows["Een open vraag bedenken"].extra


def test_a_method_that_winds_says_what_comes_again_apart_or_only_perhaps() -> None:
    method = read(WINDING.encode())
    on_paper = plan(method, 6, Sayer("nl"))
    rows = {row.name: row for row in on_paper.rows}
    assert rows["Vertellen"].marks == ("3 × beurt", "in groepjes van 3")
    assert rows["Hoed"].marks == ("2 × hoed", "eerst op papier, dan hardop")
    assert rows["Nog eens"].marks == ("1 tot 3 × ronde",)
    assert rows["Doen"].marks == ("bij ‘doen’",)
    assert rows["Leren"].marks == ("bij ‘leren’",)
    assert rows["Time-out"].marks == ("als het nodig is",)
    minute = timedelta(minutes=1)
    assert (rows["Vertellen"].minutes, rows["Vertellen"].whole) == (minute, 3 * minute)
    # Three passes of three minutes; the second step of the last one ends at nine.
    assert [rows[name].until / minute for name in ("Vertellen", "Adviseren")] == [7, 9]
    assert [rows[name].ends for name in ("Vertellen", "Adviseren", "Hoed")] == [False, True, True]
    assert [rows[name].number for name in ("Doen", "Leren", "Time-out")] == ["5", "", ""]
    assert not any(row.adds for row in on_paper.rows)
    assert rows["Doen"].until == on_paper.total == on_paper.with_extras == total(method, 6)


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0"), (30, "½"), (90, "1½"), (300, "5"), (5400, "90")]
)
def test_minutes_are_said_to_the_half(seconds: int, said: str) -> None:
    assert minutes_of(timedelta(seconds=seconds)) == said


def test_a_moment_is_said_in_hours_and_minutes() -> None:
    assert [clock_of(timedelta(minutes=count)) for count in (5, 65, 120)] == [
        *("0:05", "1:05", "2:00")
    ]


def test_a_branch_that_is_not_the_usual_one_comes_as_often_and_takes_what_it_would() -> None:
    method = shelf.load("advocaten")
    rows = {row.name: row for row in plan(method, 6, Sayer("en")).rows}
    asked, advised = rows["Discussing: questions"], rows["Discussing: advice"]
    apart = rows["Discussing: questions only"]
    assert apart.number == ""
    assert "6 × contribution" in apart.marks
    # The passes share their time: one branch takes as long as the other, which has two steps.
    assert apart.minutes == asked.minutes + advised.minutes


def test_a_word_in_the_place_of_a_name_begins_a_sentence_as_any_other_does() -> None:
    text = {"nl": "{presenter} luistert. {presenter} zegt: {presenter} wil dat."}
    said = "De inbrenger luistert. De inbrenger zegt: de inbrenger wil dat."
    assert Sayer("nl").text(text) == said
