"""A number in place of a text: within its scale, alone until it is shown, without a name."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e, kept
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, gather

MOOD = {"item": "m1", "kind": "mood"}


@pytest.fixture
def room() -> Room:
    return gather(laid(), "marieke", "joost", step="land")


def test_a_number_is_shown_with_all_the_others_and_without_a_name(room: Room) -> None:
    assert room.do(c.AddContribution, "joost", number=0, **MOOD) == (
        e.ContributionAdded(item="m1", kind="mood", seat="joost", number=0),
    )
    assert room.sees("joost")["own"]["items"]["m1"]["number"] == 0
    assert room.sees("ingrid")["shared"]["items"] == {}
    room.do(c.AddContribution, "marieke", item="m2", kind="mood", number=3, text="druk")
    room.do(c.RevealKind, "ingrid", kind="mood")
    room.do(c.PairBoard, "ingrid", board="screen")
    for holder in ("ingrid", "screen"):
        assert room.sees(holder)["shared"]["items"] == {
            "m1": {"n": 0, "kind": "mood", "number": 0},
            "m2": {"n": 1, "kind": "mood", "number": 3, "text": "druk"},
        }


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, "no_number"),
        ({"text": "goed"}, "no_number"),
        ({"number": 5}, "malformed"),
        ({"number": -1}, "malformed"),
    ],
)
def test_a_number_is_one_of_the_scale(room: Room, given: dict[str, object], code: str) -> None:
    assert room.no(c.AddContribution, "joost", **MOOD, **given) == code


def test_a_text_has_no_number(room: Room) -> None:
    room.open("spoil")
    wrong = {"item": "w1", "kind": "wrong", "text": "zwijg"}
    assert room.no(c.AddContribution, "joost", number=2, **wrong) == "malformed"


def test_a_number_can_be_another_and_a_sentence_can_come_later(room: Room) -> None:
    room.do(c.AddContribution, "joost", number=2, **MOOD)
    assert room.do(c.EditContribution, "joost", item="m1", number=4) == (
        e.ContributionEdited(item="m1", number=4),
    )
    assert room.do(c.EditContribution, "joost", item="m1") == ()
    room.do(c.EditContribution, "joost", item="m1", text="toch wel")
    room.do(c.RevealKind, "ingrid", kind="mood")
    room.do(c.CloseMeeting, "ingrid")
    (mine,) = kept(room.meeting, "joost").items
    assert (mine.number, mine.text) == (4, "toch wel")
