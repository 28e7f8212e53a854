"""Simulated people put words in places, point at things and give numbers."""

from collections import Counter

from kring.domain.method.model import Method
from kring.library.rehearsal.playing import Setting, rehearse
from kring.library.rehearsal.telling import Teller
from tests.apps.rehearsal.plans import TEXT, kind, plan, step

SIDES = [
    {"id": "for", "name": {"nl": "Voor", "en": "For"}},
    {"id": "against", "name": {"nl": "Tegen", "en": "Against"}},
]
SCALE = {"least": 1, "most": 5, "low": TEXT, "high": TEXT}


def laid() -> Method:
    known = {
        "mood": kind("mood", "group", shown="together", at_least=1, at_most=1, scale=SCALE),
        "argument": kind("argument", "group", shown="at_once", at_least=1, places=SIDES),
        "wrong": kind("wrong", "group", shown="together", at_least=1),
        "turned": kind("turned", "group", shown="at_once", about="wrong"),
        "answer": kind("answer", "group", shown="at_once", about="wrong", at_least=1, at_most=1),
    }
    flow = [
        step("land", "frame", writes=["mood"], reveals=["mood"]),
        step("lay", "board", writes=["argument"]),
        step("spoil", "write", writes=["wrong"]),
        step("turn", "talk", reveals=["wrong"], writes=["turned", "answer"]),
    ]
    return plan(flow, known)


def test_everything_a_kind_asks_for_is_given() -> None:
    record = rehearse(laid(), Setting(people=6))
    assert record.stuck == ()
    assert {found.code for found in record.remarks} == {"made_for_writing"}
    land, lay, spoil, turn = record.steps
    assert all(1 <= (entry.number or 0) <= 5 for entry in land.written)
    assert len({entry.number for entry in land.written}) > 1
    assert {entry.place for entry in lay.written} == {"for", "against"}
    # Each wrong idea is turned around once; everyone answers one of them.
    kinds = Counter(entry.kind for entry in turn.written)
    assert kinds == {"turned": len(spoil.written), "answer": 6}


def test_the_record_says_where_words_stand_and_what_the_numbers_are() -> None:
    record = rehearse(laid(), Setting(people=4, language="en"))
    said = "\n".join(Teller(record, "en").lines())
    numbers = sorted(str(entry.number) for entry in record.steps[0].written)
    assert f"4 × mood ({', '.join(numbers)})" in said
    stand = Counter(entry.place for entry in record.steps[1].written)
    sides = ", ".join(f"{name} {stand[name.lower()]}" for name in ("For", "Against"))
    assert f"4 × argument ({sides}): “" in said


def test_what_there_is_nothing_to_say_about_is_a_place_where_it_gets_stuck() -> None:
    known = {
        "idea": kind("idea", "presenter", shown="at_once"),
        "answer": kind("answer", "group", shown="at_once", about="idea", at_least=1),
    }
    flow = [step("think", "write", writes=["idea"]), step("turn", "talk", writes=["answer"])]
    record = rehearse(plan(flow, known), Setting(people=3))
    assert ("still_owed", "turn") in {(found.code, found.step) for found in record.stuck}
