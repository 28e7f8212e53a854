"""Choosing a method: all of them on one page, and each with its whole plan on its own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kring.library import shelf
from kring.library.keys import FITS
from kring.system.words import word
from kring.web.choosing.offers import PEOPLE, USUAL_GROUP, Offer, in_order, offer_of
from kring.web.choosing.wish import EXPERIENCES, TIMES, WITH, WITHOUT, Wish
from kring.web.language import current
from kring.web.packing import everyones

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Found:
    """What meets a wish: the methods to begin with, an installation's own, and the others."""

    first: list[Offer]
    own: list[Offer]
    more: list[Offer]
    all: int

    @property
    def shown(self) -> int:
        """How many there are."""
        return len(self.first) + len(self.own) + len(self.more)


@require_safe
@everyones
async def methods(request: HttpRequest) -> HttpResponse:
    """Show the methods that meet a wish, or all of them."""
    wish = Wish.from_address(request.GET.dict())
    # The first time every file is read; nobody in a room should wait for that.
    found = await asyncio.to_thread(_found, wish, current())
    page = {
        "wish": wish,
        "found": found,
        "usual": shelf.arrangement().usual,
        "people": USUAL_GROUP if wish.people is None else wish.people,
        "numbers": PEOPLE,
        "choices": _choices(current()),
        "query": _query(wish.people),
    }
    return render(request, "kring/methods.html", page)


@require_safe
@everyones
async def method(request: HttpRequest, method: str) -> HttpResponse:
    """Show one method with its whole plan, for `?mensen=`."""
    if method not in shelf.offered():
        raise Http404
    wish = Wish.from_address(request.GET.dict())
    found = await asyncio.to_thread(offer_of, method, current(), wish.people)
    page = {"offer": found, "numbers": PEOPLE, "query": _query(wish.people)}
    return render(request, "kring/method.html", page)


def _found(wish: Wish, lang: str) -> Found:
    ordered = in_order(wish.people)
    met = [offer_of(one.id, lang, wish.people) for one in ordered if wish.is_met_by(one)]
    first, own = shelf.arrangement().begin_with, shelf.own()
    return Found(
        first=[one for one in met if one.id in first],
        own=[one for one in met if one.id in own],
        more=[one for one in met if one.id not in first and one.id not in own],
        all=len(ordered),
    )


def _choices(lang: str) -> dict[str, Choices]:
    return {
        "time": [(str(time), word("methods.time_most", lang, minutes=time)) for time in TIMES],
        "experience": [(one, word(f"experience.{one}", lang)) for one in EXPERIENCES],
        "fits": [(fit, word(f"fits.{fit}", lang)) for fit in FITS],
        "advice": [
            (WITH, word("methods.with_advice", lang)),
            (WITHOUT, word("methods.without_advice", lang)),
        ],
    }


def _query(people: int | None) -> str:
    """Return what takes a number of people along to the next page."""
    return f"?{urlencode({'mensen': people})}" if people is not None else ""
