"""The short course for who leads: six pages to read, with nothing to fill in."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kring.web.language import current
from kring.web.practising.course import course


@require_safe
async def contents(request: HttpRequest) -> HttpResponse:
    """List the pages."""
    return render(request, "kring/course.html", {"pages": course(current())})


@require_safe
async def page(request: HttpRequest, number: int) -> HttpResponse:
    """Show one page."""
    pages = course(current())
    if not 1 <= number <= len(pages):
        raise Http404
    shown = {
        "page": pages[number - 1],
        "number": number,
        "all": len(pages),
        "before": number - 1,
        "after": number + 1 if number < len(pages) else 0,
    }
    return render(request, "kring/course_page.html", shown)
