"""Laws 3 and 9: patches add up to the view, and a view follows from the state alone."""

from __future__ import annotations

import inspect
import json

from hypothesis import given

from kring.domain.meeting import (
    audience_of,
    begin,
    commands as c,
    fold,
    kept,
    own_view,
    redacted,
    shared_view,
)
from kring.live.patch import difference
from tests.domain.meeting import plans
from tests.domain.meeting.histories import Move, beginnings, holders, laws, moves, order_of, try_
from tests.domain.meeting.room import Room, View, gather, what_goes_to


def merge(target: object, patch: object) -> object:
    """Apply a merge patch as RFC 7396, section 2, has it."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge(merged.get(name), value)
    return merged


def over_the_wire(value: object) -> object:
    """Return the value as it arrives: through JSON."""
    return json.loads(json.dumps(value, allow_nan=False))


def nothing_is_null(view: object) -> bool:
    """Say whether nowhere in the view stands null: a merge patch could not carry it."""
    inner = view.values() if isinstance(view, dict) else view if isinstance(view, list) else ()
    return view is not None and all(nothing_is_null(one) for one in inner)


@laws
@given(beginnings(), moves(ends=True))
def test_a_snapshot_and_its_patches_are_a_fresh_snapshot(room: Room, played: list[Move]) -> None:
    held: dict[str, object] = {}
    latest: dict[str, View] = {}
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
        for holder in holders(room.meeting):
            view = what_goes_to(room.meeting, holder)
            assert nothing_is_null(view)
            assert over_the_wire(view) == view
            if holder not in held:
                held[holder] = over_the_wire(view)
            else:
                patch = difference(latest[holder], view)
                held[holder] = merge(held[holder], over_the_wire(patch))
            latest[holder] = view
            assert held[holder] == view


@laws
@given(beginnings(), moves(ends=True))
def test_a_history_folds_to_what_was_there_step_by_step(room: Room, played: list[Move]) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    assert fold(begin(room.meeting.method), room.history) == room.meeting


@laws
@given(beginnings(), moves())
def test_a_history_without_the_words_taken_back_gives_the_same_meeting(
    room: Room, played: list[Move]
) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    gone = room.meeting.withdrawn
    blanked = [
        redacted(event) if getattr(event, "item", None) in gone else event for event in room.history
    ]
    assert fold(begin(room.meeting.method), blanked) == room.meeting
    for item in gone:
        assert f"words of {item} " not in repr(blanked)


def test_the_time_has_no_way_into_a_view() -> None:
    for look in (shared_view, own_view, audience_of, kept):
        assert {"now", "at", "clock"}.isdisjoint(inspect.signature(look).parameters)


def test_time_that_runs_out_changes_nothing_on_any_screen() -> None:
    room = gather(plans.s0(), "marieke", presenter="marieke", step="toelichten")
    before = {holder: room.sees(holder) for holder in ("ingrid", "marieke")}
    room.wait(minutes=11 * 60)
    assert {holder: room.sees(holder) for holder in before} == before
    # Whoever leads moves on, as late as it is.
    room.open("verhelderen")
    assert room.sees("marieke")["shared"]["step"]["id"] == "verhelderen"


def test_a_meeting_forgotten_by_all_closes_itself_and_says_when_it_is_gone() -> None:
    room = gather(plans.s0(), "marieke")
    room.wait(minutes=12 * 60)
    room.take(c.ExpireMeeting())
    gone = int(room.now.timestamp() * 1000) + 24 * 3_600_000
    assert room.sees("marieke")["shared"]["erased_at"] == gone
    assert room.take(c.ExpireMeeting()) == ()
