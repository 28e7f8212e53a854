"""In subgroups each case is stopped on its own: by whoever presents it, and that case alone."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c
from kring.domain.method.kinds import Shown
from kring.domain.method.model import Method
from kring.library import shelf
from tests.domain.meeting.plans import in_threes, kind, step
from tests.domain.meeting.room import Room, gather

PEOPLE = ("p0", "p1", "p2", "p3", "p4")


def with_wim(*, takes_part: bool) -> Room:
    """Return a room in which Wim, who has no device, presents in the second subgroup."""
    people = PEOPLE[: 4 if takes_part else 5]
    room = gather(shelf.load("troika"), *people, takes_part=takes_part, paper=("wim",))
    room.do(c.SetOrder, "ingrid", seats=("ingrid", *people, "wim"))
    for index, one in enumerate(room.meeting.steps):
        room.open(index)
        if one.id == "omdraaien~3":
            break  # here who presents writes a note
    return room


@pytest.mark.parametrize("takes_part", [True, False])
def test_who_leads_stops_the_case_of_somebody_without_a_device(*, takes_part: bool) -> None:
    room = with_wim(takes_part=takes_part)
    assert room.sees("ingrid")["own"]["lead"]["acts_for"]["wim"]["stop_case"]
    room.do(c.StopCase, "ingrid", seat="wim")
    assert [party.stopped_by for party in room.meeting.parties.values()] == [None, "wim"]
    room.do(c.AnswerQuiet, "ingrid", seat="wim", choice="go_on")
    assert not any(party.stopped for party in room.meeting.parties.values())


@pytest.mark.parametrize("takes_part", [True, False])
def test_words_for_somebody_in_another_group_can_be_changed_and_taken_back(
    *, takes_part: bool
) -> None:
    room = with_wim(takes_part=takes_part)
    room.do(c.AddContribution, "ingrid", seat="wim", kind="note", item="w1", text="van wim")
    room.do(c.EditContribution, "ingrid", item="w1", text="anders")
    assert room.meeting.items["w1"].text == "anders"
    assert room.no(c.EditContribution, "p0", item="w1", text="niet van mij") == "unknown_item"
    room.do(c.WithdrawContribution, "ingrid", item="w1")
    assert "w1" not in room.meeting.items


def presenting() -> Method:
    """Return a method in which everyone presents once in a group of three, and all look back."""
    return in_threes(
        step("think"),
        step("tell", writes=("tip",)),
        step("show", shows=("tip",)),
        kinds=(kind("tip", Shown.AT_ONCE),),
    )


@pytest.fixture
def stopped() -> Room:
    """Return a room in which the first of the one group stopped, after a tip in each group."""
    room = gather(presenting(), *PEOPLE, "p5", takes_part=False, step=1)
    for seat in ("p1", "p4"):
        room.do(c.AddContribution, seat, item=f"for{seat}", kind="tip", text="een tip")
    room.do(c.StopCase, "p0")
    return room


def test_who_presents_next_in_that_group_has_a_case_of_their_own(stopped: Room) -> None:
    assert stopped.sees("p1")["shared"]["stopped"]
    stopped.open(2)
    for seat in PEOPLE:
        assert "stopped" not in stopped.sees(seat)["shared"]
    assert stopped.sees("p1")["own"]["may"]["stop_case"]
    stopped.do(c.AddContribution, "p2", item="new", kind="tip", text="voor p1")
    assert set(stopped.sees("p1")["shared"]["items"]) == {"new"}
    stopped.open("tell")
    assert stopped.sees("p2")["shared"].get("items", {}) == {}


def test_nothing_of_a_stopped_case_stands_where_all_are_together(stopped: Room) -> None:
    stopped.open(len(stopped.meeting.steps) - 1)
    for seat in (*PEOPLE, "ingrid"):
        assert set(stopped.sees(seat)["shared"]["items"]) == {"forp4"}


def test_only_who_presents_in_the_group_that_asked_for_silence_says_what_now() -> None:
    room = gather(presenting(), *PEOPLE, "p5", takes_part=False, step=1)
    room.do(c.BeginQuiet, "p1")
    assert "answer_quiet" not in room.sees("p3")["own"]["may"]
    assert room.no(c.AnswerQuiet, "p3", choice="stop") == "not_your_role"
    assert room.sees("p0")["own"]["may"]["answer_quiet"] == ["go_on", "other_question", "stop"]
    room.do(c.AnswerQuiet, "p0", choice="go_on")
    assert room.sees("p5")["shared"]["quiet"] == {"answer": "go_on"}
    room.do(c.EndQuiet, "ingrid")
    room.do(c.BeginQuiet, "ingrid")
    for presenter in ("p0", "p3"):
        assert "answer_quiet" in room.sees(presenter)["own"]["may"]
