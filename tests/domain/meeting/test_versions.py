"""Versions of a text: first and now, and every one of them where the step says so."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c
from kring.domain.method.kinds import WRITER, Shown
from kring.domain.method.model import GROUP, PRESENTER, Activity
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, gather

KINDS = (
    plans.kind("question", Shown.AT_ONCE, PRESENTER),
    plans.kind("sharper", Shown.AT_ONCE, PRESENTER, replaces="question"),
    plans.kind("sharpest", Shown.AT_ONCE, PRESENTER, replaces="sharper"),
    plans.kind("statement", Shown.AT_ONCE, GROUP, PRESENTER),
    plans.kind("agreed", Shown.AT_ONCE, GROUP, PRESENTER, replaces="statement"),
)
WRITES = tuple(kind.id for kind in KINDS)


@pytest.fixture
def room() -> Room:
    write = plans.step("write", writes=WRITES)
    every = plans.step("every", versions=True)
    method = plans.method(write, every, plans.step("after"), kinds=KINDS)
    room = gather(method, "marieke", "joost", presenter="marieke")
    for by, item, kind in (
        ("marieke", "q1", "question"),
        ("marieke", "q2", "sharper"),
        ("marieke", "q3", "sharpest"),
        ("joost", "s1", "statement"),
        ("marieke", "s2", "statement"),
        ("joost", "s3", "agreed"),
    ):
        room.do(c.AddContribution, by, item=item, kind=kind, text=f"{kind} {item}")
    return room


def test_every_version_is_there_in_order_where_the_step_says_so(room: Room) -> None:
    first, last = "question q1", "sharpest q3"
    assert room.sees("joost")["shared"]["question"] == {
        "kind": "question",
        "first": first,
        "now": last,
    }
    room.open("every")
    assert room.sees("joost")["shared"]["question"] == {
        "kind": "question",
        "first": first,
        "now": last,
        "versions": [first, "sharper q2", last],
    }
    room.open("after")
    assert "versions" not in room.sees("joost")["shared"]["question"]


def test_the_question_of_the_case_is_marked_and_what_the_group_puts_together_is_not(
    room: Room,
) -> None:
    items = room.sees("joost")["shared"]["items"]
    assert {key for key, item in items.items() if item.get("asked")} == {"q1", "q2", "q3"}


def test_a_version_that_is_taken_back_is_in_none_of_them(room: Room) -> None:
    room.do(c.WithdrawContribution, "marieke", item="q2")
    room.open("every")
    assert room.sees("joost")["shared"]["question"]["versions"] == ["question q1", "sharpest q3"]


def test_what_the_presenter_asks_of_the_group_stays_in_sight_without_a_newer_version() -> None:
    """It is known by what looks along with it, whatever its kind is called."""
    asked = plans.kind("ask", Shown.AT_ONCE, PRESENTER, GROUP, check="case_question")
    remark = plans.kind("remark", Shown.AT_ONCE, PRESENTER)
    tell = plans.step("tell", writes=("ask", "remark"))
    method = plans.method(tell, plans.step("after"), kinds=(asked, remark))
    room = gather(method, "marieke", "joost", presenter="marieke")
    room.do(c.AddContribution, "marieke", item="r1", kind="remark", text="Geen vraag.")
    room.do(c.AddContribution, "joost", item="a1", kind="ask", text="Van een ander.")
    assert "question" not in room.sees("joost")["shared"]
    room.do(c.AddContribution, "marieke", item="a2", kind="ask", text="Hoe zeg ik het?")
    room.open("after")
    assert room.sees("joost")["shared"]["question"] == {"kind": "ask", "first": "Hoe zeg ik het?"}


@pytest.mark.parametrize("kind", ["formulation", "association", "alternative", "asked"])
@pytest.mark.parametrize(
    ("of", "by"),
    [("warm neutral cold", PRESENTER), ("1 2 3 4 5", GROUP), ("fits misfits", WRITER)],
)
def test_any_label_goes_on_any_kind_by_whoever_may(kind: str, of: str, by: str) -> None:
    labels = plans.labels("marks", by, exclusive=True, of=of)
    sort = plans.step("sort", Activity.SORT, writes=(kind,), labels={kind: ("marks",)})
    method = plans.method(sort, kinds=(plans.kind(kind),), label_sets={"marks": labels})
    room = gather(method, "marieke", "joost", presenter="marieke")
    room.do(c.AddContribution, "joost", item="x1", kind=kind, text="iets")
    able = {PRESENTER: "marieke", GROUP: "ingrid", WRITER: "joost"}
    label = {"item": "x1", "set": "marks", "label": of.rsplit(maxsplit=1)[-1]}
    for role, seat in able.items():
        if role == by or (by == GROUP and role == WRITER):
            room.do(c.LabelItem, seat, **label)
        else:
            assert room.no(c.LabelItem, seat, **label) == "not_your_role"
    assert room.sees("ingrid")["shared"]["items"]["x1"]["labels"] == [label["label"]]


def test_a_question_that_no_later_step_puts_anew_stays_the_question_of_the_case() -> None:
    kinds = (
        plans.kind("question", Shown.AT_ONCE, PRESENTER, check="case_question"),
        plans.kind("note", Shown.AT_ONCE, PRESENTER),
    )
    method = plans.method(
        plans.step("write", writes=("question", "note")), plans.step("after"), kinds=kinds
    )
    room = gather(method, "marieke", "joost", presenter="marieke")
    for kind in ("question", "note"):
        room.do(c.AddContribution, "marieke", item=kind, kind=kind, text=f"a {kind}")
    room.open("after")
    assert room.sees("joost")["shared"]["question"] == {"kind": "question", "first": "a question"}
