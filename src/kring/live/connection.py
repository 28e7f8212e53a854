"""One browser's socket as its room sees it: frames go out without a task of their own.

A frame that the line takes at once costs one call. When the line is full, frames wait up
to a bound; beyond it the browser is cut off, and comes back with the mark it holds.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, MutableMapping
from typing import Any, Final

from kring.domain.meeting import Audience

Message = MutableMapping[str, Any]
Send = Callable[[Message], Coroutine[Any, Any, None]]

#: So many characters may wait for a slow line.
_WAITING_AT_MOST: Final = 256 * 1024
TOO_SLOW: Final = 1013


class Connection:
    """A line to one browser. Only the event loop touches it.

    `audience`, `mark` and `held` (how often the shared and the own part had changed) say
    what this browser holds; `audience` is None until its first view.
    """

    __slots__ = (
        "_cut",
        "_full",
        "_outbox",
        "_send",
        "_take",
        "_waiting",
        "audience",
        "closed",
        "held",
        "holder",
        "kind",
        "lang",
        "mark",
        "seat",
    )

    def __init__(
        self,
        send: Send,
        *,
        holder: str,
        kind: str,
        lang: str,
        cut: Callable[[int], None],
        take: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """Take ASGI's `send`, whose line this is, and what breaks it off with a close code.

        `take` sends a text at once, where it can, for less than `send` costs.
        """
        self._send = send
        self._take = take
        self._cut = cut
        self._outbox: deque[Message] = deque()
        self._waiting = 0
        self._full = False
        self.holder = holder
        self.kind = kind
        self.lang = lang
        self.seat: str | None = None
        self.audience: Audience | None = None
        self.mark = ""
        self.held = (0, 0)
        self.closed = False

    def push(self, frame: str) -> None:
        """Send a text frame, now or when the line has room again."""
        if self.closed:
            return
        if not self._full:
            if not self._take(frame):
                self._drive(self._send({"type": "websocket.send", "text": frame}))
            return
        self._waiting += len(frame)
        if self._waiting > _WAITING_AT_MOST:
            self._break(TOO_SLOW)
        else:
            self._outbox.append({"type": "websocket.send", "text": frame})

    def close(self, code: int) -> None:
        """Close the line behind what was sent before."""
        if self.closed:
            return
        if self._full:
            self._break(code)
            return
        self.closed = True
        self._drive(self._send({"type": "websocket.close", "code": code}))

    def _break(self, code: int) -> None:
        self.closed = True
        self._outbox.clear()
        self._cut(code)

    def _drive(self, work: Coroutine[Any, Any, None]) -> None:
        """Run the coroutine as far as it goes at once; go on when the line has room.

        What asyncio's task would do, for the one case in a thousand that waits. Eight
        deliveries follow each command, and a task for each would double their cost.
        """
        try:
            awaited = work.send(None)
        except StopIteration:
            self._full = False
        except OSError:
            # The browser is gone; the reading side finds that out by itself.
            self.closed = True
        else:
            self._full = True
            self._wait(awaited, work)

    def _wait(self, awaited: object, work: Coroutine[Any, Any, None]) -> None:
        def go_on(_: asyncio.Future[Any]) -> None:
            self._drive(work)
            while self._outbox and not self._full and not self.closed:
                message = self._outbox.popleft()
                self._waiting -= len(message["text"])
                self._drive(self._send(message))

        if not isinstance(awaited, asyncio.Future):
            raise TypeError("the server's send waits for something that is not a future")
        # As a task does: whoever drives a coroutine takes over the future it stopped at.
        awaited._asyncio_future_blocking = False  # noqa: SLF001 - asyncio's own protocol for drivers
        awaited.add_done_callback(go_on)
