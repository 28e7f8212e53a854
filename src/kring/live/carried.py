"""A socket carried by plain requests, for networks that let no WebSocket through.

It is a line (`kring.live.direct.Direct`) to the very application that serves sockets, so who may
come in, how much, in which order and when it is acknowledged is said in one place for both. What a
browser says and hears is numbered here: a request can be lost, come twice, or be held up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from kring.live import frames
from kring.live.direct import EXTENSION, Listener
from kring.live.outgoing import Outgoing
from kring.live.rate import Allowance

#: So many characters wait for a browser here; the rest waits in its connection, up to its bound.
_HELD_AT_MOST: Final = 64 * 1024
#: A browser of ours has far fewer frames on their way than this.
_UNREAD_AT_MOST: Final = 256

Application = Callable[[Mapping[str, Any], Any, Any], Any]


class Carried:
    """One such line. Only the event loop touches it.

    `code` is the close code once it is closed; `taken` counts the browser's frames.
    """

    def __init__(self, scope: Mapping[str, Any], token: str, allowance: Allowance) -> None:
        """Take the scope of the request that opened it, whose path is the socket's."""
        self.token = token
        self.allowance = allowance
        self.taken = 0
        self.code: int | None = None
        self.hearing = 0
        self._scope = {**scope, "type": "websocket", "extensions": {EXTENSION: self}}
        self._listener: Listener | None = None
        #: What the browser said before anyone heard it.
        self._unread: list[str] = []
        self._unheard: deque[str] = deque()
        self._heard = 0
        self._held = 0
        self._news = asyncio.Event()
        self._opening: asyncio.Task[None] | None = None

    def open(self, sockets: Application) -> None:
        """Have the application take this line."""
        opening = sockets(self._scope, None, None)
        self._opening = asyncio.get_running_loop().create_task(opening)

    # ── what the browser does ──

    def say(self, after: int, said: Sequence[str]) -> None:
        """Take frames that the browser said behind `after` others; those it repeats count once."""
        for text in said[max(self.taken - after, 0) :] if after <= self.taken else ():
            if self.code is not None:
                return
            self.taken += 1
            if self._listener is not None:
                self._listener.hear(text)
            elif len(self._unread) < _UNREAD_AT_MOST:
                self._unread.append(text)
            else:
                self.cut(frames.TOO_MANY)

    def farewell(self) -> None:
        """Have the application say goodbye: the server stops."""
        if self._listener is not None:
            self._listener.farewell()

    async def hear(self, got: int, patience: float) -> list[str]:
        """Return what comes behind the first `got` frames, or nothing after so many seconds.

        Who asks again while an earlier request waits is the one that is answered.
        """
        self._forget(got)
        self.hearing += 1
        mine = self.hearing
        self._news.set()
        self._news = asyncio.Event()
        if not self._unheard and self.code is None:
            try:
                async with asyncio.timeout(patience):
                    await self._news.wait()
            except TimeoutError:
                return []
        return list(self._unheard) if mine == self.hearing else []

    @property
    def heard(self) -> int:
        """How many frames the browser is known to have."""
        return self._heard

    # ── what the application does ──

    def accept(self) -> None:
        """See `Direct`: a line that is carried hears a close code in any case."""

    def refuse(self) -> None:
        """See `Direct`."""
        self.cut(frames.NO_SEAT)

    def attend(self, listener: Listener) -> None:
        """See `Direct`."""
        if self.code is not None:
            listener.lost()
            return
        self._listener = listener
        unread, self._unread = self._unread, []
        for text in unread:
            listener.hear(text)

    def take(self, told: Outgoing) -> bool:
        """Keep a frame until the browser asks for it; False when there is no room."""
        if self._held > _HELD_AT_MOST or self.code is not None:
            return False
        self._unheard.append(told.text)
        self._held += len(told.text)
        self._news.set()
        return True

    def close(self, code: int) -> None:
        """Close the line; what was said before can still be heard."""
        self.cut(code)

    def cut(self, code: int) -> None:
        """Close the line; what was said before can still be heard."""
        if self.code is None:
            self.code = code
            self._news.set()
        if self._listener is not None:
            # After whatever it is doing.
            asyncio.get_running_loop().call_soon(self._listener.lost)
            self._listener = None

    def _forget(self, got: int) -> None:
        """Drop what the browser has; it asks again for what was lost on the way."""
        while self._unheard and self._heard < got:
            self._held -= len(self._unheard.popleft())
            self._heard += 1
        if self._held <= _HELD_AT_MOST and self._listener is not None:
            self._listener.drained()
