"""What follows from a command: events, or a refusal. The one entrance to the laws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c
from kring.domain.meeting.arriving import decide_arriving
from kring.domain.meeting.contributing import Contributing, decide_contributing
from kring.domain.meeting.leading import decide_leading
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.state import Meeting, Status
from kring.domain.meeting.taking_part import decide_taking_part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kring.domain.meeting.events import Event


def decide(
    meeting: Meeting, command: c.Command, *, now: datetime, ids: Iterator[str]
) -> tuple[Event, ...]:
    """Return what happens because of the command, oldest first.

    `now` is aware, UTC; `ids` gives new unguessable ids. Raises `Refused` when a law
    says no; an empty result means that the command changes nothing (said twice).
    """
    if isinstance(command, c.Arriving):
        return decide_arriving(meeting, command, now=now, ids=ids)
    _must_be_here(meeting, command.by)
    over = meeting.status in {Status.CLOSED, Status.ERASED}
    if over and not isinstance(command, c.EraseMeeting):
        raise Refused("already_closed")
    if isinstance(command, c.Leading):
        return decide_leading(meeting, command, now=now, ids=ids)
    if isinstance(command, Contributing):
        return decide_contributing(meeting, command)
    return decide_taking_part(meeting, command, now=now)


def _must_be_here(meeting: Meeting, seat: str) -> None:
    if seat not in meeting.seats or meeting.seats[seat].gone:
        raise Refused("unknown_seat")
