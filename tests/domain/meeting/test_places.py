"""Words that stand somewhere: in a place that their writer chooses, and moves."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e, kept
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, gather

ARGUMENT = {"item": "a1", "kind": "argument", "text": "het kost tijd"}


@pytest.fixture
def room() -> Room:
    return gather(laid(), "marieke", "joost", presenter="marieke", paper=("wim",), step="lay")


def test_words_stand_where_their_writer_puts_them(room: Room) -> None:
    room.do(c.PairBoard, "ingrid", board="screen")
    assert room.do(c.AddContribution, "joost", place="against", **ARGUMENT) == (
        e.ContributionAdded(
            item="a1", kind="argument", seat="joost", text="het kost tijd", place="against"
        ),
        e.ContributionsTold(items=("a1",)),
    )
    for holder in ("ingrid", "joost", "screen"):
        assert room.sees(holder)["shared"]["items"]["a1"]["place"] == "against"
    assert room.sees("joost")["own"]["items"]["a1"]["place"] == "against"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, "no_place"),
        ({"place": "above"}, "malformed"),
        ({"kind": "row", "place": "for"}, "malformed"),
    ],
)
def test_a_place_is_one_of_those_of_the_kind(room: Room, given: dict[str, str], code: str) -> None:
    assert room.no(c.AddContribution, "joost", **ARGUMENT | given) == code


def test_who_wrote_it_moves_it_and_nobody_else_does(room: Room) -> None:
    room.do(c.AddContribution, "joost", place="against", **ARGUMENT)
    words = {"item": "a1", "text": "het kost tijd"}
    assert room.do(c.EditContribution, "joost", place="for", **words) == (
        e.ContributionEdited(item="a1", text="het kost tijd", place="for"),
    )
    assert room.do(c.EditContribution, "joost", **words) == ()
    room.do(c.EditContribution, "joost", item="a1", text="het kost veel tijd")
    assert room.sees("ingrid")["shared"]["items"]["a1"] == {
        "n": 0,
        "kind": "argument",
        "text": "het kost veel tijd",
        "place": "for",
    }
    assert room.no(c.EditContribution, "joost", place="above", **words) == "malformed"
    assert room.no(c.EditContribution, "marieke", place="against", **words) == "not_yours"


def test_for_who_has_no_device_it_is_put_there_by_who_leads(room: Room) -> None:
    room.do(c.AddContribution, "ingrid", seat="wim", place="for", **ARGUMENT)
    assert room.sees("joost")["shared"]["items"]["a1"]["place"] == "for"
    flap = ARGUMENT | {"item": "a2", "seat": "joost"}
    assert room.no(c.AddContribution, "ingrid", **flap) == "no_place"


def test_what_is_kept_says_where_it_stood(room: Room) -> None:
    room.do(c.AddContribution, "joost", place="for", **ARGUMENT)
    room.do(c.CloseMeeting, "ingrid")
    assert [item.place for item in kept(room.meeting, "marieke").items] == ["for"]
