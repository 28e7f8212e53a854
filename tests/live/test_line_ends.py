"""A line that ends, or that says nothing any more."""

import gc
import time
from collections.abc import Iterator

import pytest
from websockets.frames import Frame, Opcode

from kring.live.socket import Line
from kring.live.wire import Wire
from tests.live.conftest import EACH_WAY, Evening
from tests.live.opened import Opened

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


PING = Frame(Opcode.PING, b"").serialize(mask=False)
PONG = Frame(Opcode.PONG, b"").serialize(mask=True)


@pytest.fixture
def beating() -> Opened:
    """A line that is open, before its first beat."""
    line = Opened()
    line.wire._after(20, line.wire._beats)
    return line


def beat(line: Opened) -> None:
    line.later.pop()()


def test_a_line_that_says_nothing_is_asked_for_a_sign_and_then_given_up(beating: Opened) -> None:
    beat(beating)
    assert beating.transport.writes == []
    beat(beating)
    beat(beating)
    assert beating.transport.writes == [PING, PING]
    beat(beating)
    assert beating.transport.writes[2:] == [b"\x88\x02" + (1011).to_bytes(2, "big")]
    assert beating.transport.closed


def test_a_line_that_answers_is_asked_again(beating: Opened) -> None:
    for _ in range(3):
        beat(beating)
        beat(beating)
        beating.wire.data_received(PONG)
        beating.pace.go()
    assert beating.transport.writes == [PING] * 3
    assert not beating.transport.closed
