"""Practising open questions: what someone types is looked at, answered, and forgotten.

It comes in a form and never in an address; it is kept nowhere, not even for the next page.
"""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kring.system.words import word
from kring.web.language import current
from kring.web.practising.feedback import TEXT_AT_MOST, feedback
from kring.web.practising.finding import found
from kring.web.practising.prompts import prompts


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def practise(request: HttpRequest) -> HttpResponse:
    """Show sentences to turn around, and say something about each line that was sent."""
    typed = request.POST.get("text", "") if request.method == "POST" else ""
    fault = _fault(request, typed)
    page = {
        "typed": typed[:TEXT_AT_MOST],
        "fault": fault,
        "seen": [] if fault else feedback(typed, current()),
        "prompts": prompts(current()),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
    return render(request, "kring/practise.html", page, status=status)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def find(request: HttpRequest) -> HttpResponse:
    """Help somebody who thinks they have no question, and look at the one that they found.

    Only the question itself comes here; what led to it stays on their own screen.
    """
    typed = request.POST.get("text", "") if request.method == "POST" else ""
    fault = _fault(request, typed)
    page = {
        "typed": typed[:TEXT_AT_MOST],
        "fault": fault,
        "found": found(typed, current()) if typed and not fault else None,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
    return render(request, "kring/find.html", page, status=status)


def _fault(request: HttpRequest, typed: str) -> str:
    """Say what is wrong with what was sent, if anything."""
    if request.method != "POST":
        return ""
    if not typed.strip():
        return word("practise.empty", current())
    if len(typed) > TEXT_AT_MOST:
        return word("practise.too_long", current(), most=TEXT_AT_MOST)
    return ""
