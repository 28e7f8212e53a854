"""The way from a form into the room: a cookie for this seat, and a redirect."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from kring.meetings.services import Entry
from kring.web.room import cookies


def inside(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Let this browser in; it keeps its seat."""
    meeting = entry.meeting
    response = HttpResponseRedirect(reverse("room", args=[meeting]), status=HTTPStatus.SEE_OTHER)
    cookies.give(response, request, meeting=meeting, name=cookies.SEAT, value=entry.token)
    return response
