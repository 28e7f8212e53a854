"""Who has had no line for a while: passing, never kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kring.live.frames import text

#: Loading a page anew, a lift between two floors, or a phone that slept for a moment is no absence.
AWAY_AFTER: Final = 45.0


class Absence:
    """Since when each seat of one room has no line. Moments are seconds on the caller's clock."""

    __slots__ = ("_since", "gone")

    def __init__(self) -> None:
        """Begin with nobody missing."""
        self._since: dict[str, float] = {}
        #: Who is missing for longer than a line takes to come back.
        self.gone: frozenset[str] = frozenset()

    def look(self, missing: Iterable[str], at: float) -> None:
        """Note who has no line at this moment."""
        self._since = {seat: self._since.get(seat, at) for seat in missing}
        self.gone = frozenset(s for s, since in self._since.items() if at - since >= AWAY_AFTER)

    def back(self, seat: str) -> None:
        """Note that somebody has a line again."""
        self._since.pop(seat, None)
        self.gone -= {seat}


def frame(away: Iterable[str]) -> str:
    """Return what everyone is told of those whom they wait on."""
    return text({"away": sorted(away)})
