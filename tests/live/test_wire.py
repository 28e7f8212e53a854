"""What goes out is, byte for byte, what the protocol's own library would send; and when."""

from collections.abc import Callable
from typing import Any

import pytest
from websockets.frames import Frame, Opcode

from kring.live.incoming import Incoming
from kring.live.outgoing import Outgoing
from kring.live.wire import BYTES_AT_MOST, Wire


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


class Opened:
    """A line that is open, with who hears it."""

    def __init__(self) -> None:
        self.pace, self.heard, self.transport = Now(), Heard(), Transport()
        self.later: list[Callable[[], None]] = []
        wire: Any = Wire.__new__(Wire)
        wire._transport, wire._pace, wire._loop = self.transport, self.pace, self
        wire._listener, wire._incoming = self.heard, Incoming(1_000)
        wire._came = wire._due = b""
        wire._shaking = wire._timer = None
        wire._full = wire._closing = False
        wire._state = Config()
        self.wire = wire

    def call_soon(self, act: Callable[[], None]) -> None:
        self.later.append(act)

    def call_later(self, _seconds: float, act: Callable[[], None]) -> None: ...


class Config:
    """What uvicorn knows of its lines."""

    def __init__(self) -> None:
        self.connections: set[object] = set()


@pytest.fixture
def line() -> Opened:
    return Opened()


def text(said: str, *, mask: bool = False) -> bytes:
    return Frame(Opcode.TEXT, said.encode()).serialize(mask=mask)


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_a_frame_of_any_size_is_as_the_library_makes_it(line: Opened, size: int) -> None:
    assert line.wire.take(Outgoing("x" * size))
    line.pace.go()
    assert line.transport.written == text("x" * size)


def test_a_length_is_counted_in_bytes(line: Opened) -> None:
    assert line.wire.take(Outgoing("é" * 100))
    line.pace.go()
    assert line.transport.written == text("é" * 100)


@pytest.mark.parametrize("state", ["_full", "_closing"])
def test_a_line_that_cannot_take_a_frame_now_is_given_nothing(line: Opened, state: str) -> None:
    setattr(line.wire, state, True)
    assert not line.wire.take(Outgoing("x"))
    line.pace.go()
    assert line.transport.written == b""


def test_what_is_told_in_one_turn_goes_out_in_one_piece(line: Opened) -> None:
    line.wire.take(Outgoing("ack"))
    line.wire.take(Outgoing("news"))
    assert line.transport.writes == []
    line.pace.go()
    assert line.transport.writes == [text("ack") + text("news")]


def test_a_close_goes_behind_what_was_told(line: Opened) -> None:
    line.wire.take(Outgoing("bye"))
    line.wire.cut(4011)
    assert line.transport.written == text("bye") + Frame(
        Opcode.CLOSE, (4011).to_bytes(2, "big")
    ).serialize(mask=False)
    assert line.transport.closed
    line.pace.go()
    assert line.transport.written.count(b"bye") == 1


def test_what_comes_in_pieces_is_heard_once_and_in_order(line: Opened) -> None:
    said = text("one", mask=True) + text("two", mask=True)
    for n in range(0, len(said), 3):
        line.wire.data_received(said[n : n + 3])
    assert line.heard.texts == []
    line.pace.go()
    assert line.heard.texts == ["one", "two"]


def test_the_last_words_of_a_page_that_closes_are_heard(line: Opened) -> None:
    line.wire.data_received(text("last", mask=True))
    line.wire.take(Outgoing("ack"))
    line.wire.connection_lost(None)
    for act in line.later:
        act()
    line.pace.go()
    assert line.heard.texts == ["last", "lost"]
    assert line.transport.written == b""


def test_a_flood_does_not_pile_up(line: Opened) -> None:
    """More than a message can hold is looked at before more of it is kept."""
    said = text("x" * 900, mask=True)
    for _ in range(2 * BYTES_AT_MOST // len(said)):
        line.wire.data_received(said)
        assert len(line.wire._came) <= BYTES_AT_MOST
    assert len(line.heard.texts) > BYTES_AT_MOST // len(said)
