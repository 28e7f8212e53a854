"""A socket carried by plain requests, for networks that let no WebSocket through.

It plays ASGI's WebSocket messages to the very application that serves sockets, so who may come
in, how much, in which order and when it is acknowledged is said in one place for both. What a
browser says and hears is numbered here: a request can be lost, come twice, or be held up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from kring.live import frames
from kring.live.connection import Message
from kring.live.rate import Allowance
from kring.live.wire import EXTENSION

#: So many characters wait for a browser here; the rest waits in its connection, up to its bound.
_HELD_AT_MOST: Final = 64 * 1024
#: A browser of ours has far fewer frames on their way than this.
_UNREAD_AT_MOST: Final = 256

Application = Callable[[Mapping[str, Any], Any, Any], Any]


class Carried:
    """One such line. Only the event loop touches it.

    `code` is the close code once it is closed; `taken` counts the browser's frames.
    """

    #: Set by the application, called once at a shutdown.
    farewell: Callable[[], None] | None = None

    def __init__(self, scope: Mapping[str, Any], token: str, allowance: Allowance) -> None:
        """Take the scope of the request that opened it, whose path is the socket's."""
        self.token = token
        self.allowance = allowance
        self.taken = 0
        self.code: int | None = None
        self.hearing = 0
        self._scope = {**scope, "type": "websocket", "extensions": {EXTENSION: self}}
        self._unread: asyncio.Queue[Message] = asyncio.Queue(_UNREAD_AT_MOST)
        self._unheard: deque[str] = deque()
        self._heard = 0
        self._held = 0
        self._room: asyncio.Future[None] | None = None
        self._news = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    def open(self, sockets: Application) -> None:
        """Have the application serve this line."""
        self._unread.put_nowait({"type": "websocket.connect"})
        self._serving = asyncio.get_running_loop().create_task(
            sockets(self._scope, self._unread.get, self._send)
        )
        self._serving.add_done_callback(lambda _: self.cut(frames.RESTART))

    # ── what the browser does ──

    def say(self, after: int, said: Sequence[str]) -> None:
        """Take frames that the browser said behind `after` others; those it repeats count once."""
        for text in said[max(self.taken - after, 0) :] if after <= self.taken else ():
            if self._unread.full():
                self.cut(frames.TOO_MANY)
                return
            self._unread.put_nowait({"type": "websocket.receive", "text": text})
            self.taken += 1

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

    def cut(self, code: int) -> None:
        """Close the line at once; what was said before can still be heard."""
        if self.code is None:
            self.code = code
            self._news.set()
        if self._serving is not None and not self._serving.done():
            if self._unread.full():
                self._unread.get_nowait()
            self._unread.put_nowait({"type": "websocket.disconnect", "code": code})
        if self._room is not None and not self._room.done():
            self._room.set_result(None)

    def take(self, text: str) -> bool:
        """Keep a frame until the browser asks for it; False when there is no room."""
        if self._held > _HELD_AT_MOST or self.code is not None:
            return False
        self._unheard.append(text)
        self._held += len(text)
        self._news.set()
        return True

    async def _send(self, message: Message) -> None:
        if self._held > _HELD_AT_MOST and self.code is None:
            self._room = asyncio.get_running_loop().create_future()
            await self._room
        if self.code is not None:
            raise OSError
        if message["type"] == "websocket.send":
            self.take(message["text"])
        elif message["type"] == "websocket.close":
            self.cut(message["code"])

    def _forget(self, got: int) -> None:
        """Drop what the browser has; it asks again for what was lost on the way."""
        while self._unheard and self._heard < got:
            self._held -= len(self._unheard.popleft())
            self._heard += 1
        if self._held <= _HELD_AT_MOST and self._room is not None and not self._room.done():
            self._room.set_result(None)
