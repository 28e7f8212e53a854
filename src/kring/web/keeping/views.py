"""The page with what is mine, to read, to print and as text, until the erasure."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kring.domain.meeting import Status
from kring.meetings.access import Guest
from kring.meetings.queries import kept_page
from kring.system.words import word
from kring.web.keeping.looking_back import own_case_questions, own_questions
from kring.web.keeping.mine import Mine, mine as laid_out
from kring.web.language import current
from kring.web.moments import day_and_time
from kring.web.room.guests import for_guests


@require_safe
@for_guests
async def mine(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Show what this seat takes along; before the close, say that it is still to come."""
    if asks.meeting.status is not Status.CLOSED:
        return render(request, "kring/not_yet.html", {"meeting": asks.id})
    kept, method = kept_page(asks), asks.meeting.method
    page = {
        "meeting": asks.id,
        "mine": _mine(asks),
        "gone_at": _gone_at(asks),
        "asked": own_questions(kept, method, current())
        or own_case_questions(kept, method, current()),
    }
    return render(request, "kring/mine.html", page)


@require_safe
@for_guests
async def looked_back(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Show this seat its own questions, with what the coach hears in them; nobody else can."""
    if asks.meeting.status is not Status.CLOSED:
        return render(request, "kring/not_yet.html", {"meeting": asks.id})
    page = {
        "meeting": asks.id,
        "questions": own_questions(kept_page(asks), asks.meeting.method, current()),
        "case_questions": own_case_questions(kept_page(asks), asks.meeting.method, current()),
    }
    return render(request, "kring/looked_back.html", page)


@require_safe
@for_guests
async def mine_text(request: HttpRequest, asks: Guest) -> HttpResponse:
    """Give the same as plain text, in a file whose name says nothing."""
    if asks.meeting.status is not Status.CLOSED:
        return HttpResponse(word("mine.not_yet_text", current()), content_type=_PLAIN)
    response = HttpResponse(_as_text(_mine(asks)), content_type=_PLAIN)
    response["Content-Disposition"] = 'attachment; filename="kring.txt"'
    return response


_PLAIN = "text/plain; charset=utf-8"


def _mine(asks: Guest) -> Mine:
    return laid_out(kept_page(asks), asks.meeting.method, current())


def _gone_at(asks: Guest) -> str:
    gone = asks.meeting.erased_at
    return day_and_time(gone) if gone else ""


def _as_text(page: Mine) -> str:
    """Return the page for a file. It does not say when the page goes: the file stays."""
    lang = current()
    blocks = [word("mine.title", lang), page.lead if page.parts else word("mine.nothing", lang)]
    blocks += ["\n\n".join((part.heading.upper(), *part.texts)) for part in page.parts]
    blocks.append(word("mine.confidential", lang))
    return "\n\n".join(blocks) + "\n"
