"""Marks, numbers, places and notes where one meeting has more than one case: each keeps its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kring.domain.meeting import commands as c, kept
from kring.domain.method.flow import Block, Each
from kring.domain.method.kinds import Counts, Keep, Shown
from kring.domain.method.model import GROUP, PRESENTER, Activity, Method
from tests.domain.meeting.plans import TEXT, kind, labels, method, step
from tests.domain.meeting.room import Room, gather


def two_cases() -> Method:
    """Return a method with two cases, in each of which words get dots, answers and notes."""
    kinds = (
        kind("idea", Shown.AT_ONCE, GROUP),
        kind("answer", Shown.AT_ONCE, PRESENTER, about="idea"),
        kind("scribble", Shown.HANDED, "scribe", keep=Keep.PRESENTER),
    )
    dots = replace(labels("dots", GROUP, of="dot"), at_most=1, counts=Counts.REVEALED)
    return method(
        step("think", writes=("idea", "scribble"), needs=(PRESENTER,)),
        step("sort", Activity.SORT, labels={"idea": ("dots",)}),
        step("give", hands=("scribble",), writes=("answer",)),
        kinds=kinds,
        label_sets={"dots": dots},
        roles={"scribe": TEXT},
        blocks={
            "cases": Block(
                id="cases",
                name=TEXT,
                steps=("think", "sort", "give"),
                each=Each.CASE,
                times=2,
                at_most=2,
            )
        },
    )


@pytest.fixture
def room() -> Room:
    room = gather(two_cases(), "marieke", "joost", "fatima", presenter="marieke")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    return room


def goes_through(room: Room, mark: str) -> None:
    """Let the group write, mark and count in the case that is on."""
    room.do(c.AddContribution, "fatima", item=f"i{mark}", kind="idea", text=f"idee {mark}")
    note = {"item": f"s{mark}", "kind": "scribble", "text": f"over geval {mark}"}
    room.do(c.AddContribution, "joost", **note)
    room.open((room.meeting.index or 0) + 1)
    room.do(c.LabelItem, "fatima", item=f"i{mark}", set="dots", label="dot")
    room.do(c.CountLabels, "ingrid", set="dots")
    room.open((room.meeting.index or 0) + 1)


def next_case(room: Room) -> None:
    """Go on with the next case, which Ingrid brings in."""
    for role, seat in (("presenter", "ingrid"), ("scribe", "joost")):
        room.do(c.AssignRole, "ingrid", role=role, seat=seat, ahead=True)
    room.open((room.meeting.index or 0) + 1)


def test_every_case_has_dots_of_its_own_and_its_own_moment_to_count(room: Room) -> None:
    goes_through(room, "1")
    next_case(room)
    room.do(c.AddContribution, "fatima", item="i2", kind="idea", text="idee 2")
    room.open((room.meeting.index or 0) + 1)
    assert room.sees("fatima")["own"]["left"] == {"dots": 1}
    assert room.sees("ingrid")["own"]["lead"]["count"] == ["dots"]
    items = room.sees("joost")["shared"]["items"]
    assert items.keys() == {"i2"}
    assert "counts" not in items["i2"]


def test_notes_go_to_who_presented_that_case(room: Room) -> None:
    goes_through(room, "1")
    assert "s1" in room.sees("marieke")["own"]["items"]
    next_case(room)
    goes_through(room, "2")
    assert "s2" in room.sees("ingrid")["own"]["items"]
    assert "over geval 2" not in str(room.sees("marieke"))
    room.do(c.CloseMeeting, "ingrid")
    pages = {seat: repr(kept(room.meeting, seat)) for seat in ("marieke", "ingrid", "joost")}
    has = {seat: [n for n in "12" if f"over geval {n}" in page] for seat, page in pages.items()}
    assert has == {"marieke": ["1"], "ingrid": ["2"], "joost": []}


def test_nothing_is_said_about_words_of_another_case(room: Room) -> None:
    goes_through(room, "1")
    answer = {"kind": "answer", "text": "ja", "about": "i1"}
    room.do(c.AddContribution, "marieke", item="a1", **answer)
    next_case(room)
    goes_through(room, "2")
    assert room.no(c.AddContribution, "ingrid", item="a2", **answer) == "unknown_item"
    room.do(c.AddContribution, "ingrid", item="a2", **answer | {"about": "i2"})
