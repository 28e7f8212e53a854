"""Who is here and who is typing: passing, small, told to who leads, never kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kring.live.frames import text

#: After so many seconds without a sign someone is no longer typing.
TYPING_LASTS: Final = 6.0


class Presence:
    """The passing signs of one room. Moments are seconds on the caller's clock."""

    __slots__ = ("_pages", "_typing")

    def __init__(self) -> None:
        """Begin with nobody typing, and one page on the shared screen."""
        self._typing: dict[str, float] = {}
        self._pages = 1

    def pages(self, many: int) -> bool:
        """Note how many pages the shared screen has; return whether that is news."""
        before, self._pages = self._pages, many
        return before != many

    def typing(self, seat: str, *, on: bool, at: float) -> bool:
        """Note that a seat types, or stopped; return whether that is news."""
        before = seat in self._typing
        if on:
            self._typing[seat] = at + TYPING_LASTS
        else:
            self._typing.pop(seat, None)
        return before != on

    def fade(self, at: float) -> bool:
        """Forget who gave no sign for a while; return whether anyone was."""
        gone = [seat for seat, until in self._typing.items() if until <= at]
        for seat in gone:
            del self._typing[seat]
        return bool(gone)

    def frame(self, here: Iterable[str]) -> str:
        """Return what who leads is told."""
        seats = sorted(set(here))
        typing = [seat for seat in seats if seat in self._typing]
        pages = {"pages": self._pages} if self._pages > 1 else {}
        return text({"presence": {"here": seats, "typing": typing, **pages}})
