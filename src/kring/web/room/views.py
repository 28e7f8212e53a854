"""The room itself, and the code as a picture."""

from __future__ import annotations

from io import BytesIO

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from kring.domain.meeting import Status
from kring.meetings.access import Guest, OutsiderError
from kring.web.reaching import reachable
from kring.web.room import cookies
from kring.web.room.guests import for_guests, guest
from kring.web.room.screen import SEAT, show


@require_safe
@for_guests
async def room(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Open the room, once it was read where things stay."""
    if cookies.UNDERSTOOD not in request.COOKIES:
        return redirect("where", asks.id)
    return await show(request, asks, screen=SEAT)


@require_safe
@never_cache
async def qr(request: HttpRequest, meeting: str) -> HttpResponse:
    """Draw the link to join with, for who leads and for the board.

    The code stands behind a #, which a browser never sends to any server.
    """
    code = await _shown_code(request, meeting)
    link = f"{reachable(request, reverse('join'))}#{code}"
    drawn = BytesIO()
    # Black on white in both schemes: a camera wants the contrast.
    segno.make(link, error="m").save(
        drawn, kind="svg", scale=8, border=4, dark="#000", light="#fff", nl=False, omitsize=True
    )
    return HttpResponse(drawn.getvalue(), content_type="image/svg+xml")


async def _shown_code(request: HttpRequest, meeting: str) -> str:
    """Return the code for whoever shows it. Raises `Http404` for all others."""
    for cookie in (cookies.SEAT, cookies.BOARD):
        try:
            asks = await guest(request, meeting, cookie)
        except OutsiderError:
            continue
        arriving = asks.meeting.status is Status.ARRIVING
        running = asks.meeting.status is Status.RUNNING
        if (asks.leads and (arriving or running)) or (cookie == cookies.BOARD and arriving):
            return asks.meeting.code
    raise Http404
