"""Who is asking for a page of a meeting; the only way from an address to a meeting."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from http import HTTPStatus
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from kring.domain.meeting import Refused
from kring.live import hub
from kring.meetings.access import Guest, OutsiderError, enter
from kring.meetings.owner import NoSuchMeetingError, Owner
from kring.system.words import refusal
from kring.web.language import current
from kring.web.room import cookies

GuestView = Callable[[HttpRequest, Guest], Coroutine[Any, Any, HttpResponse]]
MeetingView = Callable[[HttpRequest, str], Coroutine[Any, Any, HttpResponse]]

#: What is no matter of rights: under which heading it is said.
_FAULTS: Final = {
    "store_away": ("failed.title", HTTPStatus.SERVICE_UNAVAILABLE),
    "server_busy": ("failed.title", HTTPStatus.SERVICE_UNAVAILABLE),
    "unreadable": ("unreadable.title", HTTPStatus.INTERNAL_SERVER_ERROR),
}


def for_guests(view: GuestView) -> MeetingView:
    """Let in who has a seat, or stands at the door. Nothing of it is ever kept by a cache."""

    @never_cache
    @wraps(view)
    async def admitted(request: HttpRequest, meeting: str) -> HttpResponse:
        try:
            return await view(request, await guest(request, meeting, cookies.SEAT))
        except (OutsiderError, NoSuchMeetingError):
            return outside(request, cookies.SEAT)
        except Refused as refused:
            return forbidden(request, refused)

    return admitted


async def guest(request: HttpRequest, meeting: str, cookie: str) -> Guest:
    """Return whose browser this is. Raises `OutsiderError`."""
    return await enter(meetings(), meeting, request.COOKIES.get(cookie))


def meetings() -> Owner:
    """Return the one who decides about all meetings."""
    return hub.rooms()


def outside(request: HttpRequest, cookie: str) -> HttpResponse:
    """Answer who has nothing here.

    Whoever never had a seat learns nothing. A browser that did have one is told that it
    ended: erased, or gone on elsewhere. Which of the two is not said, so that a made-up
    cookie cannot ask whether a meeting exists.
    """
    if cookie not in request.COOKIES:
        raise Http404
    return render(request, "kring/gone.html", status=HTTPStatus.GONE)


def forbidden(request: HttpRequest, refused: Refused) -> HttpResponse:
    """Answer who has a seat but not this right, or comes while the store is out of reach."""
    said = refusal(refused.code, refused.params, current())
    title, status = _FAULTS.get(refused.code, ("forbidden.title", HTTPStatus.FORBIDDEN))
    waits = status == HTTPStatus.SERVICE_UNAVAILABLE and request.method == "GET"
    shown = {"said": said, "title": title, "again": request.get_full_path() if waits else ""}
    return render(request, "kring/refused.html", shown, status=status)
