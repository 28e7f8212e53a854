"""The only door to a meeting: fetch it and check who is asking, in one act."""

from __future__ import annotations

from dataclasses import dataclass

from kring.domain.meeting import Meeting, Refused, seat_of
from kring.meetings.marks import of_token
from kring.meetings.models import Pass
from kring.meetings.owner import NoSuchMeetingError, Owner


class OutsiderError(Exception):
    """Whoever asks has nothing here; they learn not even whether there is a meeting."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A browser with a good pass. `seat` is None for a board and for who waits at the door."""

    id: str
    meeting: Meeting
    holder: str
    kind: str
    seat: str | None

    @property
    def waits(self) -> bool:
        """Whether this browser stands at the door."""
        return self.kind == Pass.Kind.SEAT and self.seat is None

    @property
    def leads(self) -> bool:
        """Whether this browser's seat leads."""
        return self.seat is not None and self.seat == self.meeting.leader


async def enter(owner: Owner, meeting: str, token: str | None) -> Guest:
    """Return who the cookie `token` belongs to. Raises `OutsiderError`."""
    try:
        held = await owner.held(meeting, of_token(token)) if token else None
        state = await owner.look(meeting)
    except NoSuchMeetingError:
        raise OutsiderError from None
    if held is None:
        raise OutsiderError
    return Guest(meeting, state, held.holder, held.kind, seat_of(state, held.holder))


async def enter_seated(owner: Owner, meeting: str, token: str | None) -> Guest:
    """Return a guest who has a seat. Raises `OutsiderError`."""
    guest = await enter(owner, meeting, token)
    if guest.seat is None:
        raise OutsiderError
    return guest


async def enter_leading(owner: Owner, meeting: str, token: str | None) -> Guest:
    """Return the guest who leads. Raises `OutsiderError`, or `Refused` for another seat."""
    guest = await enter_seated(owner, meeting, token)
    if not guest.leads:
        raise Refused("not_leading")
    return guest
