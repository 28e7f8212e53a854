"""Starting a meeting, joining one and coming back to it; all end in the room."""

from __future__ import annotations

from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from kring.domain.meeting import Refused
from kring.domain.meeting.arriving import NAME_AT_MOST, tidy
from kring.meetings.services import Wish
from kring.system.ids import letters_of
from kring.web.arriving import entrance
from kring.web.arriving.coming_back import asked_back, named_here
from kring.web.arriving.forms import JoinForm, StartForm
from kring.web.arriving.inside import inside, led_in, to_room
from kring.web.choosing.simply import known, simply
from kring.web.language import current
from kring.web.room.guests import meetings
from kring.web.slow_door import address_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def start(request: HttpRequest) -> HttpResponse:
    """Start a meeting, and take the seat of who leads."""
    if request.method != "POST":
        asked = known(request.GET.get("methode"))
        return await _start_page(request, StartForm(initial={"method": asked}))
    form = StartForm(request.POST)
    if form.is_valid() and (led := await led_in(request, form, _wish(form))):
        return led
    return await _start_page(request, form)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def join(request: HttpRequest, *, direct: bool = False) -> HttpResponse:
    """Take a seat with a code and a name, or ask for the one that was mine.

    A browser sends its cookie of a meeting nowhere but there, so it is led on to `join_here`.
    `direct`: for who speaks the protocol, and knows what it holds.
    """
    if request.method != "POST" or "name" not in request.POST:
        # The front page sends the code alone; then only the name is still to come.
        return _join_page(request, JoinForm(initial={"code": request.POST.get("code", "")}))
    form = JoinForm(request.POST)
    if not form.is_valid():
        return _join_page(request, form)
    asked = form.cleaned_data
    address = address_of(request)
    try:
        if asked["claim"] or direct:
            enter = entrance.reclaim if asked["claim"] else entrance.join
            return inside(request, await enter(meetings(), address, asked["code"], asked["name"]))
        there = reverse("join_here", args=[await entrance.find(meetings(), address, asked["code"])])
    except Refused as refused:
        return await _no_seat(request, form, refused)
    # The same form, sent on as it is.
    return HttpResponse(status=HTTPStatus.TEMPORARY_REDIRECT, headers={"Location": there})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def join_here(request: HttpRequest, meeting: str) -> HttpResponse:
    """Take a seat where the cookie of another one is seen, which would be lost by it."""
    if request.method != "POST":
        return HttpResponseRedirect(reverse("join"))
    form = JoinForm(request.POST)
    if not form.is_valid():
        return _join_page(request, form)
    asked = form.cleaned_data
    name = tidy(asked["name"])
    here = await named_here(request, meeting)
    if here is not None and here[0].casefold() == name.casefold():
        return to_room(meeting)
    if here is not None and not asked["beside"]:
        seated = {"meeting": meeting, "name": here[0], "waits": here[1]}
        page = {"form": form, "seated": seated, "other": name[:NAME_AT_MOST]}
        return render(request, "kring/join.html", page, status=HTTPStatus.CONFLICT)
    address = address_of(request)
    try:
        entry = await entrance.join(meetings(), address, asked["code"], asked["name"], only=meeting)
    except Refused as refused:
        return await _no_seat(request, form, refused)
    return inside(request, entry)


async def _no_seat(request: HttpRequest, form: JoinForm, refused: Refused) -> HttpResponse:
    form.refuse(refused)
    # The code was right then; no slow door is passed by.
    taken = refused.code == "name_taken"
    meeting = await meetings().find(letters_of(form.cleaned_data["code"])) if taken else None
    return _join_page(request, form, refused.code, meeting)


@never_cache
@require_POST
async def claim(request: HttpRequest, meeting: str) -> HttpResponse:
    """Ask for the seat that was mine, where the cookie of a seat that I still have is seen."""
    form = JoinForm(request.POST)
    if not form.is_valid():
        return _join_page(request, form)
    asked = form.cleaned_data
    try:
        return await asked_back(request, meeting, asked["code"], asked["name"])
    except Refused as refused:
        form.refuse(refused)
        full = refused.code == "door_full"
        return _join_page(request, form, refused.code, meeting if full else None)


def _wish(form: StartForm) -> Wish:
    asked = form.cleaned_data
    return Wish(
        name=asked["name"],
        method=asked["method"],
        takes_part=asked["takes_part"],
        title=asked["title"],
        language=current(),
        erase_after=settings.KRING_ERASE_AFTER_HOURS,
    )


async def _start_page(request: HttpRequest, form: StartForm) -> HttpResponse:
    page = {"form": form, "methods": await simply(current(), form["method"].value())}
    return render(request, "kring/start.html", page, status=_status(form))


def _join_page(
    request: HttpRequest, form: JoinForm, refused: str = "", claims_in: str | None = None
) -> HttpResponse:
    """Return the page; `claims_in` is the meeting in which this name may be theirs already."""
    # Who pressed on the front page without a code goes on where it is asked for.
    missing = request.method == "POST" and not form["code"].value()
    page = {"form": form, "claims_in": claims_in, "code_missing": missing}
    status = HTTPStatus.TOO_MANY_REQUESTS if refused == "too_many_tries" else _status(form)
    return render(request, "kring/join.html", page, status=status)


def _status(form: StartForm | JoinForm) -> HTTPStatus:
    return HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
