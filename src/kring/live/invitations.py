"""Addresses that make one screen a meeting's board: used once, good for a quarter of an hour."""

from __future__ import annotations

from typing import Final

from kring.system import ids
from kring.system.clock import Ticks

_SECONDS: Final = 15 * 60.0


class Invitations:
    """Open invitations, in memory only: after a restart the leader gives a new one."""

    def __init__(self, seconds: Ticks) -> None:
        """Take a clock of seconds."""
        self._seconds = seconds
        self._open: dict[tuple[str, str], tuple[str, float]] = {}

    def give(self, meeting: str, leader: str) -> str:
        """Return a secret for one screen; an earlier one of this meeting is no good any more."""
        at = self._seconds()
        self._open = {
            (where, secret): (by, until)
            for (where, secret), (by, until) in self._open.items()
            if where != meeting and until > at
        }
        secret = ids.token()
        self._open[meeting, secret] = (leader, at + _SECONDS)
        return secret

    def take(self, meeting: str, secret: str) -> str | None:
        """Use up an invitation; return the seat that gave it, or None."""
        leader, until = self._open.pop((meeting, secret), ("", 0.0))
        return leader if until > self._seconds() else None
