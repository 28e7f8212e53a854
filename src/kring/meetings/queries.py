"""What the pages read of a meeting, for one guest at a time."""

from __future__ import annotations

from kring.domain.meeting.keeping import Kept, kept
from kring.meetings.access import Guest, OutsiderError


def kept_page(guest: Guest) -> Kept:
    """Return what the guest's seat takes along. Raises `OutsiderError` without a seat."""
    if guest.seat is None:
        raise OutsiderError
    return kept(guest.meeting, guest.seat)


def claimable_seats(guest: Guest) -> tuple[tuple[str, str], ...]:
    """Return (seat, name) of those present, for someone back with another browser."""
    meeting = guest.meeting
    return tuple((seat, meeting.seats[seat].name) for seat in meeting.present)
