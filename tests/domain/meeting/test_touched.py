"""What an event is said to touch is all that it changes: the short cuts equal the whole."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cached_property

import pytest
from hypothesis import given

from kring.domain.meeting import (
    EVERYTHING,
    NOTHING,
    Event,
    Meeting,
    Touched,
    begin,
    commands as c,
    evolve,
    items_reworded,
    shared_view,
    touched,
)
from kring.domain.meeting.view import APART, CIRCLE
from kring.domain.method.kinds import Shown
from kring.domain.method.model import PRESENTER
from tests.domain.meeting import plans
from tests.domain.meeting.histories import Move, beginnings, laws, moves, order_of, try_
from tests.domain.meeting.room import Room, gather
from tests.domain.meeting.short_cuts import hold


def after_each(room: Room, first: int) -> list[tuple[Meeting, Meeting, Event]]:
    """Return the meeting before and after each event since the first so many."""
    states = itertools.accumulate(room.history, evolve, initial=begin(room.meeting.method))
    steps = zip(itertools.pairwise(states), room.history, strict=True)
    return [(before, after, event) for (before, after), event in steps][first:]


#: What a meeting works out of itself, once.
WORKED_OUT = [
    name for name, held in vars(Meeting).items() if isinstance(held, cached_property | property)
]


@laws
@given(beginnings(), moves(ends=True))
def test_other_contributions_leave_all_else_as_it_was(room: Room, played: list[Move]) -> None:
    for n, move in enumerate(played):
        before = room.meeting
        known = {name: getattr(before, name) for name in WORKED_OUT}
        fewer = dict(list(before.items.items())[::2])
        after = before.holding(fewer)
        assert after == replace(before, items=fewer)
        assert before.items is not after.items
        # Worked out with other contributions it is what went along.
        anew = replace(after, items=fewer)
        assert known == {name: getattr(anew, name) for name in WORKED_OUT}
        for item in before.items.values():
            other = item.holding(text="Anders", fields={"a": "b"}, place="p", number=n)
            assert other == replace(item, text="Anders", fields={"a": "b"}, place="p", number=n)
        try_(room, order_of(room.meeting, move, n))
    assert WORKED_OUT


@laws
@given(beginnings(), moves(ends=True))
def test_what_is_not_touched_stays_as_it_was(room: Room, played: list[Move]) -> None:
    told = len(room.history)
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    for before, after, event in after_each(room, told):
        hold(before, after, touched(after, event))


@laws
@given(beginnings(), moves(ends=True))
def test_what_several_events_touch_is_what_each_of_them_touches(
    room: Room, played: list[Move]
) -> None:
    told = len(room.history)
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    steps = after_each(room, told)
    for together in (2, 3, 5):
        for first in range(0, len(steps) - together, together):
            flight = steps[first : first + together]
            seen = NOTHING
            for _, after, event in flight:
                seen |= touched(after, event)
            hold(flight[0][0], flight[-1][1], seen)


@pytest.fixture
def room() -> Room:
    """Everyone at the flap; Marieke's words are in the open, Joost's are not."""
    room = gather(plans.s0(), "marieke", "joost", step="verzamelen")
    room.do(c.NextTurn, "ingrid", after=None)
    for name in ("marieke", "joost"):
        room.do(c.AddContribution, name, kind="case_question", item=f"q{name}", text="Hoe?")
    while room.turn() != "joost":
        room.next()
    return room


def seen_by(room: Room, order: type[c.Order], by: str, **given: object) -> Touched:
    """Return what everything touches that follows from an order."""
    seen = NOTHING
    for event in room.do(order, by, **given):
        seen |= touched(room.meeting, event)
    return seen


def test_words_unseen_touch_their_writer_alone_and_who_leads(room: Room) -> None:
    assert room.meeting.items["qjoost"].told is None
    edited = seen_by(room, c.EditContribution, "joost", item="qjoost", text="Waarom?")
    assert edited == Touched(words=frozenset({"qjoost"}))
    ready = seen_by(room, c.SetReady, "joost", on=True)
    assert ready == Touched(seats=frozenset({"joost", "ingrid"}))


def test_words_in_the_open_keep_all_else_the_same_object(room: Room) -> None:
    before = shared_view(room.meeting, CIRCLE)
    assert "qmarieke" in before["items"]
    seen = seen_by(room, c.EditContribution, "marieke", item="qmarieke", text="Waarom?")
    assert seen == Touched(words=frozenset({"qmarieke"}))
    reworded = items_reworded(room.meeting, before, seen.words)
    assert reworded == {"qmarieke": shared_view(room.meeting, CIRCLE)["items"]["qmarieke"]}
    assert reworded["qmarieke"]["text"] == "Waarom?"


def test_what_moves_the_group_touches_everything(room: Room) -> None:
    assert seen_by(room, c.OpenStep, "ingrid", to=0) == EVERYTHING
    assert seen_by(room, c.BeginQuiet, "joost") == EVERYTHING


def test_what_comes_into_the_open_may_be_labelled_by_everyone() -> None:
    room = gather(plans.flap(), "marieke", "joost", presenter="marieke")
    room.open("reveal")
    room.do(c.AddContribution, "joost", kind="idea", item="i", text="Bel eens")
    before = room.meeting
    seen = seen_by(room, c.RevealKind, "ingrid", kind="idea")
    assert room.sees("marieke")["own"]["may"]["label"] == {"i": ["heat"]}
    hold(before, room.meeting, seen)
    assert seen.all_seats


def test_a_label_touches_the_item_and_whoever_put_it() -> None:
    room = gather(plans.flap(), "marieke", "joost", presenter="marieke")
    room.open("reveal")
    room.do(c.AddContribution, "joost", kind="idea", item="i", text="Bel eens")
    room.do(c.RevealKind, "ingrid", kind="idea")
    before = room.meeting
    seen = seen_by(room, c.LabelItem, "marieke", item="i", set="heat", label="warm", on=True)
    hold(before, room.meeting, seen)
    assert seen == Touched(items=frozenset({"i"}), seats=frozenset({"marieke"}))


def test_the_question_of_the_case_is_put_anew_where_it_is_edited() -> None:
    kinds = (
        plans.kind("question", Shown.AT_ONCE, PRESENTER),
        plans.kind("sharper", Shown.AT_ONCE, PRESENTER, replaces="question"),
    )
    step = plans.step("write", writes=("question", "sharper"))
    room = gather(plans.method(step, kinds=kinds), "marieke", "joost", presenter="marieke")
    for kind in kinds:
        room.do(c.AddContribution, "marieke", item=kind.id, kind=kind.id, text="Hoe?")
    for kind in kinds:
        before = room.meeting
        seen = seen_by(room, c.EditContribution, "marieke", item=kind.id, text="Wat?")
        assert (
            shared_view(room.meeting, APART)["question"] != shared_view(before, APART)["question"]
        )
        hold(before, room.meeting, seen)
