"""Asking for a seat that was mine, with the browser that has it still or with another one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from kring.domain.meeting import Refused
from kring.domain.meeting.state import Status
from kring.meetings.access import Guest, OutsiderError
from kring.meetings.services import seat_called
from kring.web.arriving import entrance
from kring.web.arriving.inside import inside, to_room
from kring.web.room import cookies
from kring.web.room.guests import guest, meetings
from kring.web.slow_door import address_of


async def asked_back(request: HttpRequest, meeting: str, code: str, name: str) -> HttpResponse:
    """Let this browser knock for the seat of that name, with the code of this meeting.

    A browser that has the seat, or waits for it, goes straight there: a new knock would cost it
    the cookie that it has. Raises `Refused`.
    """
    if await _has_it(request, meeting, name):
        return to_room(meeting)
    address = address_of(request)
    return inside(request, await entrance.reclaim(meetings(), address, code, name, only=meeting))


async def named_here(request: HttpRequest, meeting: str) -> tuple[str, bool] | None:
    """Return under which name this browser is in the meeting, and whether it waits at the door."""
    try:
        asks = await guest(request, meeting, cookies.SEAT)
    except OutsiderError:
        return None
    if asks.meeting.status not in {Status.ARRIVING, Status.RUNNING}:
        return None
    if asks.seat is not None:
        return asks.meeting.seats[asks.seat].name, False
    claim = asks.meeting.claims.get(asks.holder)
    return None if claim is None or claim.refused else (claim.name, True)


async def _has_it(request: HttpRequest, meeting: str, name: str) -> bool:
    """Return whether the seat is this browser's, or waited for. Raises `Refused` for another."""
    try:
        asks = await guest(request, meeting, cookies.SEAT)
    except OutsiderError:
        return False
    wanted = seat_called(asks.meeting, name)
    if asks.seat is None:
        return _waits_for(asks, wanted)
    if asks.seat != wanted:
        raise Refused("seated_here", name=asks.meeting.seats[asks.seat].name)
    return True


def _waits_for(asks: Guest, seat: str | None) -> bool:
    claim = asks.meeting.claims.get(asks.holder)
    return claim is not None and not claim.refused and claim.seat == seat
