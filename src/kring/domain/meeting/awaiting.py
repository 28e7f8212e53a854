"""Whom a circle waits on: who leads, and whoever has the turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting.parties import parties_now, party_of, within
from kring.domain.meeting.rounds import turns_now
from kring.domain.meeting.seen import is_apart
from kring.domain.meeting.state import Status

if TYPE_CHECKING:
    from kring.domain.meeting.state import Meeting, Turns


def awaited(meeting: Meeting, seat: str | None) -> frozenset[str]:
    """Return whom this seat's circle waits on; None: whom all do, as the board shows it.

    Who leads from outside the subgroups looks after every one of them.
    """
    if meeting.status not in {Status.ARRIVING, Status.RUNNING}:
        return frozenset()
    parties = parties_now(meeting)
    mine = None if seat is None else party_of(meeting, seat)
    if mine is not None:
        circles = [within(meeting, mine)]
    elif parties:
        circles = [within(meeting, one) for one in parties] if seat == meeting.leader else []
    else:
        circles = [meeting]
    turns = (_turns(circle, seat) for circle in circles)
    on = {turn.current for turn in turns if turn is not None and turn.current is not None}
    return frozenset({meeting.leader, *on})


def _turns(circle: Meeting, seat: str | None) -> Turns | None:
    """Return the round, where the seat sees whose turn it is."""
    hidden = circle.stopped or (seat is not None and is_apart(circle, seat))
    return None if hidden else turns_now(circle)
