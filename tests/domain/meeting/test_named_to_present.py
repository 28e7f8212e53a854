"""Who presents is tapped by a question or named by hand: either way the same is chosen."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.state import Meeting
from kring.domain.method.model import Activity
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather
from tests.domain.meeting.test_another_case import ALL

EVERYONE = (*ALL, "board")


def collected(room: Room) -> Room:
    """Have Marieke and Joost each tell a question; Fatima has none."""
    room.do(c.PairBoard, "ingrid", board="board")
    room.open("verzamelen")
    for seat in ("marieke", "joost"):
        words = f"de vraag van {seat}"
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="case_question", text=words)
    room.whole_round()
    return room


@pytest.fixture
def room() -> Room:
    room = collected(gather(plans.s0(), *ALL[1:], step="verzamelen"))
    room.open("uitkiezen")
    return room


def name(room: Room, seat: str) -> tuple[e.Event, ...]:
    return room.do(c.AssignRole, "ingrid", role="presenter", seat=seat)


def as_tapped(meeting: Meeting, *items: str) -> Meeting:
    tapped = Room(meeting)
    for item in items:
        tapped.do(c.ChooseCase, "ingrid", item=item)
    return tapped.meeting


def questions(room: Room, holder: str) -> set[str]:
    return set(room.sees(holder)["shared"]["items"])


def test_naming_who_presents_chooses_their_question(room: Room) -> None:
    tapped = as_tapped(room.meeting, "qmarieke")
    assert name(room, "marieke") == (
        e.RoleAssigned(role="presenter", seat="marieke"),
        e.CaseChosen(item="qmarieke"),
    )
    assert room.meeting == tapped
    assert name(room, "marieke") == ()
    room.open("toelichten")
    for holder in EVERYONE:
        assert questions(room, holder) == {"qmarieke"}


def test_naming_another_takes_the_choice_along(room: Room) -> None:
    tapped = as_tapped(room.meeting, "qmarieke", "qjoost")
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    name(room, "joost")
    assert room.meeting == tapped


def test_a_choice_that_is_moved_later_on_gives_back_the_one_that_was_chosen(room: Room) -> None:
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    room.open("toelichten")
    name(room, "joost")
    for holder in EVERYONE:
        assert questions(room, holder) == {"qjoost"}
        assert room.sees(holder)["shared"]["question"]["first"] == "de vraag van joost"
    assert room.sees("marieke")["own"]["items"]["qmarieke"]["returned"]


def test_who_presents_without_a_written_question_leaves_none_of_the_others_chosen(
    room: Room,
) -> None:
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    name(room, "fatima")
    for holder in EVERYONE:
        assert not any("chosen" in item for item in room.sees(holder)["shared"]["items"].values())
    room.open("toelichten")
    for holder in EVERYONE:
        assert questions(room, holder) == set()
        assert "question" not in room.sees(holder)["shared"]
    assert room.sees("marieke")["own"]["items"]["qmarieke"]["returned"]


def test_who_was_named_before_telling_presents_what_they_told() -> None:
    room = arrive(plans.s0(), *ALL[1:])
    name(room, "marieke")
    collected(room)
    room.open("uitkiezen")
    assert e.CaseChosen(item="qmarieke") in room.open("toelichten")
    for holder in EVERYONE:
        assert questions(room, holder) == {"qmarieke"}
    assert e.CaseChosen(item="qmarieke") not in room.open("vraag-bedenken")


def test_what_was_written_and_not_told_is_chosen_by_no_name() -> None:
    room = gather(plans.s0(), *ALL[1:], step="verzamelen")
    words = {"item": "q", "kind": "case_question", "text": "nog voor mij"}
    room.do(c.AddContribution, "marieke", **words)
    assert name(room, "marieke") == (e.RoleAssigned(role="presenter", seat="marieke"),)
    room.open("uitkiezen")
    room.open("toelichten")
    assert "nog voor mij" not in str(room.sees("joost"))


def test_nobody_presenting_leaves_what_was_chosen_as_it_was(room: Room) -> None:
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    room.open("toelichten")
    room.do(c.AssignRole, "ingrid", role="presenter")
    assert questions(room, "joost") == {"qmarieke"}
    assert room.sees("joost")["own"]["items"]["qjoost"]["returned"]
    name(room, "marieke")
    assert room.sees("joost")["shared"]["question"]["first"] == "de vraag van marieke"


def test_another_role_chooses_nothing(room: Room) -> None:
    assert room.do(c.AssignRole, "ingrid", role="scribe", seat="marieke") == (
        e.RoleAssigned(role="scribe", seat="marieke"),
    )


def test_naming_before_the_choosing_takes_nothing_from_what_may_be_chosen() -> None:
    method = plans.method(
        plans.step("collect", Activity.WRITE, writes=("theirs",)),
        plans.step("think"),
        plans.step("choose", Activity.CHOOSE, chooses="theirs"),
        plans.step("tell", Activity.TELL, needs=("presenter",)),
        kinds=(plans.kind("theirs", unchosen_returns=True),),
    )
    room = gather(method, *ALL[1:])
    for seat in ("marieke", "joost"):
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="theirs", text=f"van {seat}")
    assert name(room, "marieke") == (e.RoleAssigned(role="presenter", seat="marieke"),)
    for step in ("think", "choose"):
        room.open(step)
        assert questions(room, "joost") == {"qmarieke", "qjoost"}, step
    room.open("tell")
    assert questions(room, "joost") == {"qmarieke"}
