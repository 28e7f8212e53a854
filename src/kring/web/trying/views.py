"""A try-out: a real group, an invented case, a quarter of an hour, and nothing left of it."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kring.library import cases, shelf
from kring.meetings.services import Wish
from kring.system.words import word
from kring.web.arriving.inside import led_in
from kring.web.language import current
from kring.web.trying.forms import TryOutForm


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def try_out(request: HttpRequest) -> HttpResponse:
    """Start a try-out, and take the seat of who leads it."""
    if request.method != "POST":
        return _page(request, TryOutForm(initial={"case": cases.ids()[0]}))
    form = TryOutForm(request.POST)
    if form.is_valid() and (led := await led_in(request, form, _wish(form))):
        return led
    return _page(request, form)


def _wish(form: TryOutForm) -> Wish:
    asked = form.cleaned_data
    return Wish(
        name=asked["name"],
        method=shelf.arrangement().to_try,
        takes_part=asked["takes_part"],
        title=word("trying.meeting_title", current()),
        language=current(),
        # Nothing in it is anyone's, so nothing needs to be read afterwards.
        erase_after=0,
        given_case=asked["case"],
    )


def _page(request: HttpRequest, form: TryOutForm) -> HttpResponse:
    page = {"form": form, "cases": cases.cases(current()), "method": shelf.arrangement().to_try}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "kring/try_out.html", page, status=status)
