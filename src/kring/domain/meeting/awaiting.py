"""Whom a circle waits on: who leads, and whoever has the turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting.parties import parties_now, within
from kring.domain.meeting.rounds import turns_now
from kring.domain.meeting.state import Status

if TYPE_CHECKING:
    from kring.domain.meeting.state import Meeting


def awaited(meeting: Meeting, seat: str | None) -> frozenset[str]:
    """Return whom this seat waits on; None: the board.

    All wait on who leads. Who leads waits on whoever has the turn, in every subgroup; to the others
    a phone that sleeps while its owner speaks is nothing to look at.
    """
    if meeting.status not in {Status.ARRIVING, Status.RUNNING}:
        return frozenset()
    if seat != meeting.leader:
        return frozenset({meeting.leader})
    circles = [within(meeting, one) for one in parties_now(meeting)] or [meeting]
    turns = [turns_now(circle) for circle in circles if not circle.stopped]
    on = {turn.current for turn in turns if turn is not None and turn.current is not None}
    return frozenset({meeting.leader, *on})
