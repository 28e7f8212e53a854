"""Asking for a seat that was mine, with the browser that has it still or with another one."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from kring.domain.meeting import Refused
from kring.meetings.access import Guest, OutsiderError
from kring.meetings.services import seat_called
from kring.web.arriving import entrance
from kring.web.arriving.inside import inside
from kring.web.room import cookies
from kring.web.room.guests import guest, meetings
from kring.web.slow_door import address_of


async def asked_back(request: HttpRequest, meeting: str, code: str, name: str) -> HttpResponse:
    """Let this browser knock for the seat of that name, with the code of this meeting.

    A browser that has the seat, or waits for it, goes straight there: a new knock would cost it
    the cookie that it has. Raises `Refused`.
    """
    if await _has_it(request, meeting, name):
        return HttpResponseRedirect(reverse("room", args=[meeting]), status=HTTPStatus.SEE_OTHER)
    address = address_of(request)
    return inside(request, await entrance.reclaim(meetings(), address, code, name, only=meeting))


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
