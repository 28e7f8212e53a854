"""A line that ends, or that says nothing any more."""

import gc
import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from websockets.frames import Frame, Opcode

from kring.live.incoming import Incoming
from kring.live.socket import Line
from kring.live.wire import Wire
from tests.live.conftest import EACH_WAY, Evening

SECONDS = 20.0


def open_lines() -> int:
    return sum(isinstance(one, Line | Wire) for one in gc.get_objects())


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Whatever goes now goes because nothing refers to it any more."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@EACH_WAY
@pytest.mark.usefixtures("no_collector")
def test_a_line_that_ended_leaves_nothing_behind(evening: Evening) -> None:
    before = open_lines()
    evening.screen("Bas").leave()
    seconds = time.monotonic() + SECONDS
    while open_lines() > before and time.monotonic() < seconds:
        evening.server.tell(int)
    assert open_lines() == before


class Loop:
    """A loop whose timers go off when they are told to."""

    def __init__(self) -> None:
        self.later: list[Callable[[], None]] = []

    def call_later(self, _seconds: float, act: Callable[[], None]) -> "Loop":
        self.later.append(act)
        return self

    def cancel(self) -> None: ...

    def beat(self) -> None:
        self.later.pop()()


class Transport:
    """A transport that keeps what it is given."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        self.written.append(data)

    def close(self) -> None:
        self.closed = True

    abort = close

    def is_closing(self) -> bool:
        return self.closed


class Waiting:
    """A pace that waits for ever."""

    def hear_soon(self, hear: Callable[[], None]) -> None: ...


PING = Frame(Opcode.PING, b"").serialize(mask=False)
PONG = Frame(Opcode.PONG, b"").serialize(mask=True)


def beating() -> tuple[Any, Loop, Transport]:
    """A line that is open, before its first beat."""
    wire: Any = Wire.__new__(Wire)
    loop, transport = Loop(), Transport()
    wire._loop, wire._transport = loop, transport
    wire._shaking = wire._listener = wire._timer = None
    wire._came = wire._due = b""
    wire._pace = Waiting()
    wire._incoming, wire._quiet, wire._closing = Incoming(1_000), 0, False
    wire._after(20, wire._beats)
    return cast("Any", wire), loop, transport


def test_a_line_that_says_nothing_is_asked_for_a_sign_and_then_given_up() -> None:
    _, loop, transport = beating()
    loop.beat()
    assert transport.written == []
    loop.beat()
    loop.beat()
    assert transport.written == [PING, PING]
    loop.beat()
    assert transport.written[2:] == [b"\x88\x02" + (1011).to_bytes(2, "big")]
    assert transport.closed


def test_a_line_that_answers_is_asked_again() -> None:
    wire, loop, transport = beating()
    for _ in range(3):
        loop.beat()
        loop.beat()
        wire.data_received(PONG)
        wire._hear_now()
    assert transport.written == [PING] * 3
    assert not transport.closed
