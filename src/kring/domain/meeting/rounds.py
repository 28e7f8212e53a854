"""Who has a turn in a step, in what order: a round goes past everyone once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting.state import Meeting, Turns, roles_of
from kring.domain.method.model import Order, Presence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kring.domain.method.model import Step


def round_of(meeting: Meeting, step: Step) -> tuple[str, ...]:
    """Return who has a turn in the step, in order.

    Who is at a distance comes first, for a line of sound favours who sits in the room; then
    the presenter's neighbour.
    """
    ring = meeting.circle
    if meeting.presenter in ring:
        start = ring.index(meeting.presenter)
        ring = ring[start:] + ring[:start]
    return distant_first(meeting, (s for s in ring if takes_turns(meeting, step, s)))


def distant_first(meeting: Meeting, seats: Iterable[str]) -> tuple[str, ...]:
    """Return the seats with those at a distance before the others, else in their order."""
    return tuple(sorted(seats, key=lambda seat: not meeting.seats[seat].distant))


def takes_turns(meeting: Meeting, step: Step, seat: str) -> bool:
    """Return whether a seat of the ring can have a turn: not while it presents from outside."""
    if seat == meeting.presenter and step.presence is not Presence.CIRCLE:
        return False
    return not in_rounds(step) or bool(roles_of(meeting, seat) & step.turns_of)


def next_in_round(meeting: Meeting, step: Step, turns: Turns) -> str | None:
    """Return whose turn comes after the present one; None when everyone was heard.

    Who was not heard comes first, in the order of the ring from whoever is on; who
    passed comes back at the end (source 2: everyone contributes).
    """
    ring = round_of(meeting, step)
    if turns.current in ring:
        start = ring.index(turns.current) + 1
        ring = ring[start:] + ring[:start]
    waiting_first = (s for s in ring if s not in turns.heard and s not in turns.later)
    fresh = distant_first(meeting, waiting_first)
    back = [s for s in turns.later if s in ring and s not in turns.heard]
    waiting = [seat for seat in (*fresh, *back) if seat != turns.current]
    return waiting[0] if waiting else None


def turns_now(meeting: Meeting) -> Turns | None:
    """Return where the round of the present step is, or None where turns are free."""
    step = meeting.step
    return None if step is None else meeting.turns.get(step.id)


def in_rounds(step: Step) -> bool:
    """Return whether the step goes round."""
    return step.order is not Order.FREE
