"""A WebSocket that is open, without a network: what it hears, writes and waits for is kept."""

from collections.abc import Callable
from typing import Any

from kring.live.incoming import Incoming
from kring.live.wire import Wire


class Transport:
    """A transport that keeps what it is given, one write at a time."""

    def __init__(self) -> None:
        self.writes: list[bytes] = []
        self.closed = False

    @property
    def written(self) -> bytes:
        return b"".join(self.writes)

    def write(self, data: bytes) -> None:
        self.writes.append(data)

    def close(self) -> None:
        self.closed = True

    abort = close

    def is_closing(self) -> bool:
        return self.closed


class Heard:
    """Who listens, and keeps what was heard."""

    def __init__(self) -> None:
        self.texts: list[str | None] = []

    def hear(self, text: str | None) -> None:
        self.texts.append(text)

    def drained(self) -> None: ...

    def lost(self) -> None:
        self.texts.append("lost")

    def farewell(self) -> None: ...


class Now:
    """A pace whose moments the test chooses."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []

    def hear_soon(self, hear: Callable[[], None]) -> None:
        self.calls.append(hear)

    send_soon = hear_soon

    def go(self) -> None:
        while self.calls:
            self.calls.pop(0)()


class Uvicorn:
    """What uvicorn knows of its lines."""

    def __init__(self) -> None:
        self.connections: set[object] = set()


class Opened:
    """A line that is open, with who hears it; it stands in for the loop, whose calls wait here."""

    def __init__(self) -> None:
        self.pace, self.heard, self.transport = Now(), Heard(), Transport()
        self.soon: list[Callable[[], None]] = []
        self.later: list[Callable[[], None]] = []
        wire: Any = Wire.__new__(Wire)
        wire._transport, wire._pace, wire._loop = self.transport, self.pace, self
        wire._listener, wire._incoming = self.heard, Incoming(1_000)
        wire._came = wire._due = b""
        wire._shaking = wire._timer = None
        wire._full = wire._closing = False
        wire._quiet = 0
        wire._state = Uvicorn()
        self.wire = wire

    def call_soon(self, act: Callable[[], None]) -> None:
        self.soon.append(act)

    def call_later(self, _seconds: float, act: Callable[[], None]) -> "Opened":
        self.later.append(act)
        return self

    def cancel(self) -> None: ...
