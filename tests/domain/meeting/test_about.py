"""Words about words: what each points at, who may know, and what is left of it."""

from __future__ import annotations

from typing import Any

import pytest

from kring.domain.meeting import commands as c, events as e, kept
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, gather

TURNED = {"item": "t1", "kind": "turned", "text": "vraag het haar gewoon"}


@pytest.fixture
def room() -> Room:
    room = gather(laid(), "marieke", "joost", presenter="marieke", step="spoil")
    room.do(c.AddContribution, "joost", item="w1", kind="wrong", text="doe of je haar niet ziet")
    return room


def item_of(room: Room, holder: str, item: str) -> dict[str, Any]:
    found: dict[str, Any] = room.sees(holder)["shared"]["items"][item]
    return found


def test_it_points_at_what_stands_in_the_open(room: Room) -> None:
    room.open("turn")
    assert room.do(c.AddContribution, "ingrid", about="w1", **TURNED)[0] == e.ContributionAdded(
        item="t1", kind="turned", seat="ingrid", text="vraag het haar gewoon", about="w1"
    )
    assert item_of(room, "joost", "t1")["about"] == "w1"
    assert room.sees("ingrid")["own"]["items"]["t1"]["about"] == "w1"


def test_only_such_a_thing_can_be_pointed_at(room: Room) -> None:
    room.open("turn")
    room.open("lay")
    argument = {"kind": "argument", "text": "ja", "place": "for"}
    room.do(c.AddContribution, "joost", item="a1", **argument)
    assert room.no(c.AddContribution, "joost", item="a2", about="a1", **argument) == "malformed"
    room.open("turn")
    assert room.no(c.AddContribution, "joost", **TURNED) == "no_target"
    assert room.no(c.AddContribution, "joost", about="a1", **TURNED) == "unknown_item"
    assert room.no(c.AddContribution, "joost", about="none", **TURNED) == "unknown_item"
    room.do(c.WithdrawContribution, "joost", item="w1")
    assert room.no(c.AddContribution, "joost", about="w1", **TURNED) == "gone"


def test_what_is_hidden_answers_as_if_it_were_not_there(room: Room) -> None:
    room.open("lay")
    room.open("spoil")
    room.do(c.AddContribution, "ingrid", item="w2", kind="wrong", text="zwijg een week")
    hidden = {"item": "m1", "kind": "mark", "text": "hm"}
    room.open("lay")
    for target in ("w2", "none"):
        assert room.no(c.AddContribution, "joost", about=target, **hidden) == "unknown_item"


def test_who_is_turned_away_cannot_point_at_what_the_others_see(room: Room) -> None:
    room.open("lay")
    argument = {"kind": "argument", "text": "ja", "place": "for"}
    room.do(c.AddContribution, "joost", item="a1", **argument)
    mark = {"kind": "mark", "text": "hm", "about": "a1"}
    room.do(c.AddContribution, "marieke", item="m1", **mark)
    assert room.sees("marieke")["own"]["items"]["m1"]["about"] == "a1"
    room.open("behind")
    assert "about" not in room.sees("marieke")["own"]["items"]["m1"]
    assert room.no(c.AddContribution, "marieke", item="m2", **mark) == "unknown_item"
    room.do(c.AddContribution, "joost", item="m2", **mark)


def test_what_is_said_stays_by_itself_when_what_it_was_about_is_taken_back(room: Room) -> None:
    room.open("turn")
    room.do(c.AddContribution, "ingrid", about="w1", **TURNED)
    room.do(c.WithdrawContribution, "joost", item="w1")
    assert item_of(room, "marieke", "t1") == {
        "n": 0,
        "kind": "turned",
        "text": "vraag het haar gewoon",
    }
    assert "about" not in room.sees("ingrid")["own"]["items"]["t1"]
    room.do(c.CloseMeeting, "ingrid")
    assert [item.about for item in kept(room.meeting, "marieke").items] == [""]


def test_a_screen_that_may_not_have_it_does_not_learn_that_it_is_there(room: Room) -> None:
    room.open("turn")
    room.do(c.AddContribution, "ingrid", about="w1", **TURNED)
    room.do(c.PairBoard, "ingrid", board="screen")
    assert room.sees("screen")["shared"]["items"].keys() == {"t1"}
    assert "about" not in item_of(room, "screen", "t1")


def test_what_is_kept_says_what_it_was_about_to_who_keeps_that_too(room: Room) -> None:
    room.open("turn")
    room.do(c.AddContribution, "ingrid", about="w1", **TURNED)
    room.do(c.CloseMeeting, "ingrid")
    (said,) = (item for item in kept(room.meeting, "marieke").items if item.kind == "turned")
    assert said.about == "doe of je haar niet ziet"
