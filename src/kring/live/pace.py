"""The pace of all lines: while several people write at once, their words are taken up together.

A commit costs as much for one meeting as for ten, and whatever is done for many in a row costs less
than the same done now and then. So what comes in waits for what others bring, some milliseconds and
only while there are others; and what is told in one turn of the loop goes out at its end, a line's
acknowledgement and its news in one piece.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

_log = logging.getLogger(__name__)
#: So long is waited for each line that was heard the last time, and this long at most.
_SECONDS_EACH: Final = 0.001
_SECONDS_AT_MOST: Final = 0.010


class Pace:
    """Calls lines when it is time. Only the event loop touches it, the one that first does."""

    __slots__ = ("_hearing", "_loop", "_sending", "_together")

    def __init__(self) -> None:
        """Begin with nobody."""
        self._hearing: list[Callable[[], None]] = []
        self._sending: list[Callable[[], None]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._together = 0

    def hear_soon(self, hear: Callable[[], None]) -> None:
        """Call when it is time to take up what came in: after a while, if several did just now."""
        if not self._hearing:
            several = self._together > 1
            seconds = min(self._together * _SECONDS_EACH, _SECONDS_AT_MOST) if several else 0
            self._running().call_later(seconds, self._hear)
        self._hearing.append(hear)

    def send_soon(self, send: Callable[[], None]) -> None:
        """Call when what is going on now is done."""
        if not self._sending:
            self._running().call_soon(self._send)
        self._sending.append(send)

    def _running(self) -> asyncio.AbstractEventLoop:
        self._loop = self._loop or asyncio.get_running_loop()
        return self._loop

    def _hear(self) -> None:
        calls, self._hearing = self._hearing, []
        self._together = len(calls)
        _each(calls)

    def _send(self) -> None:
        calls, self._sending = self._sending, []
        _each(calls)


def _each(calls: list[Callable[[], None]]) -> None:
    for call in calls:
        try:
            call()
        except Exception as fault:  # noqa: BLE001 - one line's fault must not be another's
            _log.error("A line failed: %s.", type(fault).__name__, exc_info=fault)
