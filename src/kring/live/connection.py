"""One browser's line as its room sees it.

A frame that the line takes at once costs one call. When the line is full, frames wait up
to a bound; beyond it the browser is cut off, and comes back with the mark it holds.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from kring.live.direct import Direct
from kring.live.outgoing import Outgoing

if TYPE_CHECKING:
    from kring.live.parts import OnScreen

#: So many characters may wait for a slow line.
_WAITING_AT_MOST: Final = 256 * 1024
TOO_SLOW: Final = 1013


class Connection:
    """A line to one browser. Only the event loop touches it.

    `held` is what this browser holds, None until its first view; `seat` whose it is; `away` whom
    it was told to be away.
    """

    __slots__ = (
        "_outbox",
        "_take",
        "_waiting",
        "_wire",
        "away",
        "closed",
        "held",
        "holder",
        "kind",
        "lang",
        "seat",
    )

    def __init__(self, wire: Direct, *, holder: str, kind: str, lang: str) -> None:
        """Take the line, and whose it is."""
        self._wire = wire
        self._take = wire.take
        #: What waits for a line that is full; None as long as it is not.
        self._outbox: deque[Outgoing] | None = None
        self._waiting = 0
        self.holder = holder
        self.kind = kind
        self.lang = lang
        self.seat: str | None = None
        self.held: OnScreen | None = None
        self.away: frozenset[str] = frozenset()
        self.closed = False

    def push(self, frame: str) -> None:
        """Send a text, now or when the line has room again."""
        self.give(Outgoing(frame))

    def give(self, told: Outgoing) -> None:
        """Send what others may get as well."""
        if self.closed or (self._outbox is None and self._take(told)):
            return
        self._waiting += len(told.text)
        if self._waiting > _WAITING_AT_MOST:
            self._cut(TOO_SLOW)
            return
        if self._outbox is None:
            self._outbox = deque()
        self._outbox.append(told)

    def drained(self) -> None:
        """Send what waited, as far as the line takes it."""
        while self._outbox and self._take(self._outbox[0]):
            self._waiting -= len(self._outbox.popleft().text)
        if not self._outbox:
            self._outbox = None

    def close(self, code: int) -> None:
        """Close the line behind what was sent before."""
        if self.closed:
            return
        if self._outbox is not None:
            self._cut(code)
            return
        self.closed = True
        self._wire.close(code)

    def lost(self) -> None:
        """Send nothing any more: the line is gone."""
        self.closed = True
        self._outbox = None

    def _cut(self, code: int) -> None:
        self.lost()
        self._wire.cut(code)
