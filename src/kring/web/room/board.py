"""The shared screen: paired by who leads, for one meeting, until the close."""

from __future__ import annotations

import asyncio
from http import HTTPStatus

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from kring.domain.meeting import Refused
from kring.meetings import services
from kring.meetings.access import Guest, OutsiderError
from kring.meetings.owner import NoSuchMeetingError
from kring.meetings.services import Entry
from kring.system import clock, ids
from kring.system.words import word
from kring.web.language import current
from kring.web.plain_form import PlainForm
from kring.web.reaching import reachable
from kring.web.room import cookies
from kring.web.room.board_codes import BoardCodes, Invitation
from kring.web.room.guests import for_guests, guest, meetings
from kring.web.room.screen import BOARD, show
from kring.web.slow_door import SlowDoor, address_of

_codes = BoardCodes(now=clock.ticks, new_code=ids.code)
_door = SlowDoor(now=clock.ticks, key=ids.token().encode())


class BoardForm(PlainForm):
    """The code with which a screen becomes a board, once."""

    code = forms.CharField(required=False)

    def clean_code(self) -> str:
        """Ask for a code; how it was written makes no difference."""
        code: str = self.cleaned_data["code"]
        if not code:
            raise forms.ValidationError(word("board.empty", current()))
        return code


@require_safe
@never_cache
async def board(request: HttpRequest, meeting: str) -> HttpResponse:
    """Show the board on a paired screen; send any other to be paired."""
    try:
        asks = await guest(request, meeting, cookies.BOARD)
        return await show(request, asks, screen=BOARD)
    except (OutsiderError, NoSuchMeetingError):
        return redirect("board_code")


@require_POST
@for_guests
async def pair(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Give who leads an address that makes one screen the board, and the code to type there.

    In the address the code stands behind a #, so that it enters no log and no Referer.
    """
    secret = await services.invite_board(meetings(), asks.id, asks.seat or "")
    code = _codes.give(Invitation(asks.id, secret))
    address = reachable(request, reverse("board_code"))
    return JsonResponse({"address": f"{address}#{code}", "code": code})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def board_code(request: HttpRequest) -> HttpResponse:
    """Make this screen a board with the code that who leads has."""
    if request.method != "POST":
        return _ask(request, BoardForm())
    form = BoardForm(request.POST)
    if not form.is_valid():
        return _ask(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        entry = await _paired(address_of(request), form.cleaned_data["code"])
    except Refused as refused:
        form.refuse(refused)
        return _ask(request, form, HTTPStatus.TOO_MANY_REQUESTS)
    if entry is None:
        form.add_error("code", word("board.wrong", current()))
        return _ask(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    response = HttpResponseRedirect(
        reverse("board", args=[entry.meeting]), status=HTTPStatus.SEE_OTHER
    )
    cookies.give(response, request, meeting=entry.meeting, name=cookies.BOARD, value=entry.token)
    return response


async def _paired(address: str, typed: str) -> Entry | None:
    """Return the board's pass; None for a wrong code. Raises `Refused` for too many."""
    letters = ids.letters_of(typed)
    await asyncio.sleep(_door.wait_for(address, letters))
    invitation = _codes.take(letters)
    if invitation is None:
        return None
    _door.was_right(address, letters)
    try:
        return await services.become_board(meetings(), invitation.meeting, invitation.secret)
    except (NoSuchMeetingError, Refused):
        return None


def _ask(request: HttpRequest, form: BoardForm, status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    return render(request, "kring/board.html", {"form": form}, status=status)
