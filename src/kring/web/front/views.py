"""The front page, and what Kring says about itself."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_safe

from kring.web.language import current
from kring.web.packing import everyones


@require_safe
@everyones
async def front(request: HttpRequest) -> HttpResponse:
    """Say what Kring is, and show the two ways in."""
    return render(request, "kring/front.html")


@require_safe
@everyones
async def guide(request: HttpRequest) -> HttpResponse:
    """Show the guide for who takes part and for who leads, as docs/ has it."""
    return render(request, "kring/guide.html", {"lang": current()})


@require_safe
@everyones
async def how(request: HttpRequest) -> HttpResponse:
    """Say in four short parts how a meeting goes."""
    return render(request, "kring/how.html")


@require_safe
@everyones
async def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is kept, for how long and who reads it."""
    return render(request, "kring/privacy.html", {"erase_hours": settings.KRING_ERASE_AFTER_HOURS})


@require_safe
@everyones
async def accessibility(request: HttpRequest) -> HttpResponse:
    """Say what was built for and checked, and no more than that."""
    return render(request, "kring/accessibility.html")


@require_safe
async def without_slash(request: HttpRequest, page: str) -> HttpResponse:
    """Lead to a page whose address was typed with a slash behind it."""
    if page != page.strip("/"):
        raise Http404  # two slashes in front would lead to another server
    try:
        resolve(f"/{page}")
    except Resolver404:
        raise Http404 from None
    _, mark, asked = request.get_full_path().partition("?")
    return HttpResponsePermanentRedirect(f"/{page}{mark}{asked}")
