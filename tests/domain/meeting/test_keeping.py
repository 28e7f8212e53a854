"""What each takes along after the close: theirs, without names, and nothing before or after."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, kept
from kring.domain.meeting.keeping import Kept
from kring.domain.method.kinds import Keep, Shown
from kring.domain.method.model import Activity
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather

SEATS = ("ingrid", "marieke", "joost")


def closed(keep: Keep, shown: Shown, *, tell: bool) -> Room:
    """Return a closed meeting in which Joost wrote one thing and may have told it."""
    kind = plans.kind("thing", shown, keep=keep)
    method = plans.method(plans.step("one", writes=("thing",)), kinds=(kind,))
    room = gather(method, *SEATS[1:], presenter="marieke")
    room.do(c.AddContribution, "joost", item="t1", kind="thing", text="van joost")
    if tell:
        room.do(c.TellContribution, "joost", item="t1")
    room.do(c.CloseMeeting, "ingrid")
    return room


@pytest.mark.parametrize(
    ("keep", "told", "untold"),
    [
        (Keep.NOBODY, set(), set()),
        (Keep.WRITER, {"joost"}, {"joost"}),
        (Keep.PRESENTER, {"marieke"}, set()),
        (Keep.GROUP, set(SEATS), set()),
    ],
)
def test_who_keeps_what(keep: Keep, told: set[str], untold: set[str]) -> None:
    for tell, whose in ((True, told), (False, untold)):
        meeting = closed(keep, Shown.BY_OWNER, tell=tell).meeting
        has = {seat for seat in SEATS if kept(meeting, seat).items}
        assert has == whose
        assert all(
            item.own is (seat == "joost") for seat in SEATS for item in kept(meeting, seat).items
        )


def test_nothing_is_kept_before_the_close_or_after_the_erasing() -> None:
    kind = plans.kind("thing", Shown.AT_ONCE)
    method = plans.method(plans.step("one", writes=("thing",)), kinds=(kind,))
    room = gather(method, "joost")
    room.do(c.AddContribution, "joost", item="t1", kind="thing", text="van joost")
    assert kept(room.meeting, "joost") == Kept(presented=False)
    room.do(c.CloseMeeting, "ingrid")
    assert len(kept(room.meeting, "ingrid").items) == 1
    room.do(c.EraseMeeting, "ingrid")
    assert kept(room.meeting, "joost") == Kept(presented=False)


def test_what_was_taken_back_is_kept_by_nobody() -> None:
    room = gather(plans.s0(), "marieke", "joost", presenter="marieke", step="advies-vertellen")
    room.open("advies-schrijven")
    room.do(c.AddContribution, "joost", item="a1", kind="advice", text="bij nader inzien niet")
    room.open("advies-vertellen")
    room.whole_round()
    room.do(c.WithdrawContribution, "joost", item="a1")
    room.do(c.CloseMeeting, "ingrid")
    assert all(kept(room.meeting, seat).items == () for seat in SEATS)


def test_a_meeting_closed_while_choosing_hands_the_others_back_all_the_same() -> None:
    case = plans.kind("case", Shown.AT_ONCE, unchosen_returns=True)
    choose = plans.step("choose", Activity.CHOOSE, chooses="case", writes=("case",))
    room = gather(plans.method(choose, kinds=(case,)), "marieke", "joost")
    for seat in ("marieke", "joost"):
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="case", text=f"van {seat}")
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    room.do(c.CloseMeeting, "ingrid")
    assert [item.text for item in kept(room.meeting, "ingrid").items] == ["van marieke"]


def one_case(**more: Keep) -> Room:
    """Return a room with Marieke's question, Joost's advice on it, and what all agreed."""
    kinds = (
        plans.kind(
            "case_question",
            Shown.AT_ONCE,
            "presenter",
            "group",
            keep=Keep.PRESENTER,
            check="case_question",
        ),
        plans.kind("advice", Shown.AT_ONCE, "group", keep=Keep.PRESENTER),
        plans.kind("thought", Shown.AT_ONCE, "group", keep=more.get("thought", Keep.GROUP)),
        plans.kind("agreed", Shown.AT_ONCE, keep=Keep.GROUP),
    )
    method = plans.method(
        plans.step("case", writes=("case_question", "advice", "thought")),
        plans.step("end", Activity.EVALUATE, writes=("agreed",)),
        kinds=kinds,
    )
    room = gather(method, *SEATS[1:], presenter="marieke")
    room.do(c.AddContribution, "marieke", item="q", kind="case_question", text="hoe nu?")
    room.do(c.AddContribution, "joost", item="s", kind="case_question", text="of zo?")
    room.do(c.AddContribution, "joost", item="a", kind="advice", text="raad")
    room.do(c.AddContribution, "joost", item="t", kind="thought", text="gedachte")
    return room


def texts(room: Room, seat: str) -> set[str]:
    return {item.text for item in kept(room.meeting, seat).items}


def test_nobody_keeps_what_was_said_of_a_case_that_was_stopped() -> None:
    room = one_case()
    room.do(c.StopCase, "marieke")
    room.open("end")
    room.do(c.AddContribution, "joost", item="e", kind="agreed", text="volgende keer eerder")
    room.do(c.CloseMeeting, "ingrid")
    for seat in SEATS:
        assert texts(room, seat) == {"volgende keer eerder"}
        assert kept(room.meeting, seat).question == {}


def test_who_wrote_of_a_stopped_case_for_themselves_alone_keeps_that() -> None:
    room = one_case(thought=Keep.WRITER)
    room.do(c.StopCase, "marieke")
    room.do(c.CloseMeeting, "ingrid")
    assert [texts(room, seat) for seat in SEATS] == [set(), set(), {"gedachte"}]


def test_who_presented_keeps_it_also_when_another_presents_since() -> None:
    room = one_case()
    room.do(c.AssignRole, "ingrid", role="presenter", seat="joost")
    room.do(c.CloseMeeting, "ingrid")
    marieke, joost = kept(room.meeting, "marieke"), kept(room.meeting, "joost")
    assert marieke.presented
    assert marieke.question == {"kind": "case_question", "first": "hoe nu?"}
    assert texts(room, "marieke") == {"hoe nu?", "of zo?", "raad", "gedachte"}
    assert joost.question == {}
    assert texts(room, "joost") == {"gedachte"}
