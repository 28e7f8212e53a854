"""The page that carries the live client, on a seat's own screen and on the board."""

from __future__ import annotations

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse

from kring.domain.meeting import Meeting
from kring.library import cases, shelf
from kring.meetings.access import Guest
from kring.web.house import shown
from kring.web.language import current
from kring.web.packing import packed
from kring.web.practice import practising
from kring.web.reaching import reachable, spoken
from kring.web.room.guests import meetings
from kring.web.room.page import Edition, room_page
from kring.web.simulated import is_example

SEAT: Final = "seat"
BOARD: Final = "board"

#: Behind here stands what people wrote; it is the last thing in the page.
_PRIVATE_FROM: Final = b'"snapshot":'
_LINES: Final = {SEAT: "", BOARD: "board/"}
_SCRIPT: Final = "kring/joined/room.js"
_SHEETS: Final = {SEAT: "kring/joined/room.css", BOARD: "kring/joined/board.css"}


async def show(request: HttpRequest, asks: Guest, *, screen: str) -> HttpResponse:
    """Show the room to this guest, with the first state in the page.

    Raises `NoSuchMeetingError` when the meeting is erased at this very moment.
    """
    page = room_page(
        meeting=asks.id,
        screen=screen,
        socket=f"/m/{asks.id}/{_LINES[screen]}socket",
        line=f"/m/{asks.id}/{_LINES[screen]}line",
        edition=Edition(asks.meeting.method, current()),
        practice=practising(request),
        erase_hours=asks.meeting.erase_after,
        where=reverse("where", args=[asks.id]),
        house=shown(),
        paper=_paper(asks.meeting),
        join=spoken(reachable(request, reverse("join"))),
        **_to_play(asks.meeting, screen),
        snapshot=await _first_state(asks),
    )
    about = {"page": page, "meeting": asks.id, "notice": _notice(asks)}
    response = render(request, "kring/room.html", about)
    response.headers["Link"] = _early(screen)
    return packed(request, response, private_from=_PRIVATE_FROM)


def _early(screen: str) -> str:
    """Return the header with which a browser fetches these before it reads the page itself."""
    script, sheet = static(_SCRIPT), static(_SHEETS[screen])
    return f"<{script}>; rel=modulepreload, <{sheet}>; rel=preload; as=style"


def _notice(asks: Guest) -> str:
    """Return the word for what stands above everything: that this is no real meeting."""
    if asks.meeting.given_case:
        return "trying.notice"
    return "examples.notice" if is_example(asks.id) else ""


def _paper(meeting: Meeting) -> str:
    """Return where the step plan of this method is printed; a method of a group's own has none."""
    if meeting.method.id not in shelf.ids():
        return ""
    return reverse("step_plan_pdf", args=[meeting.method.id])


def _to_play(meeting: Meeting, screen: str) -> dict[str, Any]:
    """Return the invented case of a try-out, for the screen of whoever plays the presenter.

    It is nobody's, so every seat has it with the page; its screen shows it to one alone.
    """
    if screen != SEAT or meeting.given_case not in cases.ids():
        return {}
    case = cases.case(meeting.given_case, current())
    return {"case": {"story": case.story, "question": case.question, "asked": case.asked}}


async def _first_state(asks: Guest) -> dict[str, Any] | None:
    """Return what this guest sees now, with its mark, so that the socket need not send it."""
    frame = await meetings().view(asks.id, asks.holder)
    if frame is None:
        return None
    return {**frame["snapshot"], "mark": frame["mark"], "now": frame["now"]}
