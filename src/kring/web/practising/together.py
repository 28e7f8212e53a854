"""Cards to turn around together, aloud: on a big screen or on one phone.

Each side of each card is a page of its own, so that links, a keyboard and a clicker all work, and
nothing needs to be remembered.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from kring.web.language import current
from kring.web.practising.cards import cards


@require_safe
async def together(request: HttpRequest) -> HttpResponse:
    """Say how it goes."""
    return render(request, "kring/together.html")


@require_safe
async def card(request: HttpRequest, number: int) -> HttpResponse:
    """Show a card's question, to be turned around aloud."""
    return _side(request, number, turned=False)


@require_safe
async def turned(request: HttpRequest, number: int) -> HttpResponse:
    """Show the other side: what was in the question, and ways to ask it."""
    return _side(request, number, turned=True)


@require_safe
async def done(request: HttpRequest) -> HttpResponse:
    """Close with a question, not with a score."""
    back = reverse("card_turned", args=[len(cards(current()))])
    return render(request, "kring/cards_done.html", {"back": back})


def _side(request: HttpRequest, number: int, *, turned: bool) -> HttpResponse:
    all_cards = cards(current())
    if not 1 <= number <= len(all_cards):
        raise Http404
    page = {
        "card": all_cards[number - 1],
        "number": number,
        "all": len(all_cards),
        "turned": turned,
        "onward": _onward(number, len(all_cards), turned=turned),
        "back": _back(number, turned=turned),
    }
    return render(request, "kring/card.html", page)


def _onward(number: int, last: int, *, turned: bool) -> str:
    if not turned:
        return reverse("card_turned", args=[number])
    return reverse("card", args=[number + 1]) if number < last else reverse("cards_done")


def _back(number: int, *, turned: bool) -> str:
    if turned:
        return reverse("card", args=[number])
    return reverse("card_turned", args=[number - 1]) if number > 1 else reverse("together")
