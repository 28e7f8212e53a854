"""Where does this stay? Said before the first letter, and one tap away ever after."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from kring.domain.meeting.clockwork import expected_end
from kring.meetings.access import Guest
from kring.system import clock
from kring.web.moments import day_and_time
from kring.web.room import cookies
from kring.web.room.guests import for_guests


@require_http_methods(["GET", "HEAD", "POST"])
@for_guests
async def where(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Say who reads what and when it is gone; a press on the button is remembered."""
    if request.method == "POST":
        response = HttpResponseRedirect(
            reverse("room", args=[asks.id]), status=HTTPStatus.SEE_OTHER
        )
        cookies.give(response, request, meeting=asks.id, name=cookies.UNDERSTOOD, value="yes")
        return response
    return render(request, "kring/where.html", _page(request, asks))


def _page(request: HttpRequest, asks: Guest) -> dict[str, object]:
    known = asks.meeting.erased_at
    gone = known or expected_end(asks.meeting, clock.now()) + timedelta(
        hours=asks.meeting.erase_after
    )
    return {
        "meeting": asks.id,
        "understood": cookies.UNDERSTOOD in request.COOKIES,
        "erase_hours": asks.meeting.erase_after,
        "closed": known is not None,
        "gone_at": day_and_time(gone),
    }
