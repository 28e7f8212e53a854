"""The cookies of a meeting: a seat, a paired board, and what was read. One path each."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse

from kring.live.handshake import BOARD_COOKIE, SEAT_COOKIE

SEAT: Final = SEAT_COOKIE
BOARD: Final = BOARD_COOKIE
UNDERSTOOD: Final = "kring_understood"

#: Longer than any meeting and its kept page; what it opens is gone long before.
_KEPT_FOR: Final = 14 * 24 * 3600


def path_of(meeting: str) -> str:
    """Return where a meeting's cookies go; no other meeting ever receives them."""
    return f"/m/{meeting}/"


def give(
    response: HttpResponse, request: HttpRequest, *, meeting: str, name: str, value: str
) -> None:
    """Put a cookie of this meeting in the browser, out of reach of any script."""
    response.set_cookie(
        name,
        value,
        max_age=_KEPT_FOR,
        path=path_of(meeting),
        secure=request.is_secure(),
        httponly=True,
        # Not `Strict`: whoever opens the meeting from a mail or a chat has a seat there too.
        samesite="Lax",
    )
