"""The way from a form into the room: a cookie for this seat, and a redirect."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from kring.domain.meeting import Refused
from kring.meetings import services
from kring.meetings.services import Entry, Wish
from kring.web.arriving import entrance
from kring.web.plain_form import PlainForm
from kring.web.room import cookies
from kring.web.room.guests import meetings
from kring.web.slow_door import address_of


def inside(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Let this browser in; it keeps its seat."""
    meeting = entry.meeting
    response = to_room(meeting)
    cookies.give(response, request, meeting=meeting, name=cookies.SEAT, value=entry.token)
    return response


def to_room(meeting: str) -> HttpResponse:
    """Lead to the room of a meeting in which this browser has a place."""
    return HttpResponseRedirect(reverse("room", args=[meeting]), status=HTTPStatus.SEE_OTHER)


async def led_in(request: HttpRequest, form: PlainForm, wish: Wish) -> HttpResponse | None:
    """Start the meeting of this form, and let in who leads it; None when the form says why not."""
    try:
        entry = await services.start(meetings(), wish)
    except Refused as refused:
        form.refuse(refused)
        return None
    entrance.welcome(address_of(request), entry)
    return inside(request, entry)
