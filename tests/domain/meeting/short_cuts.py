"""Whether the short cuts that `touched` allows lead to the same screens as the whole way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kring.domain.meeting import (
    Meeting,
    Touched,
    audience_of,
    items_reworded,
    own_view,
    shared_view,
    shared_view_again,
)
from kring.domain.meeting.parties import parties_now
from kring.domain.meeting.view import APART, BOARD, CIRCLE, DOOR, UNSURE, Audience
from tests.domain.meeting.histories import holders

AUDIENCES = (CIRCLE, APART, UNSURE, BOARD, DOOR)


def hold(before: Meeting, after: Meeting, seen: Touched) -> None:
    """Assert that nothing changed but what is said to be touched."""
    parties = parties_now(after).keys() & parties_now(before).keys()
    inside = [replace(one, party=party) for one in (CIRCLE, APART) for party in parties]
    for audience in (*AUDIENCES, *inside):
        assert _again(audience, before, after, seen) == shared_view(after, audience)
    if seen.all_seats:
        return
    for holder in holders(after):
        assert audience_of(after, holder) == audience_of(before, holder)
    for seat in set(after.seats) - seen.seats:
        held = own_view(before, seat)
        assert own_view(after, seat) == _reworded(after, held, seen)


def _again(audience: Audience, before: Meeting, after: Meeting, seen: Touched) -> object:
    """Return the shared view by the short cut that `seen` allows."""
    held = shared_view(before, audience)
    if seen.shared:
        return shared_view(after, audience)
    if seen.items:
        return shared_view_again(after, audience, held, seen.items | seen.words)
    return _reworded(after, held, seen)


def _reworded(after: Meeting, held: dict[str, Any], seen: Touched) -> object:
    items = items_reworded(after, held, seen.words)
    return {**held, "items": {**held["items"], **items}} if items else held
