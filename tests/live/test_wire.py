"""What goes out past ASGI is, byte for byte, what the protocol's own library would send."""

import asyncio

import pytest
from websockets.frames import Frame, Opcode

from kring.live.wire import Wire


class Transport:
    """A transport that keeps what it is given."""

    def __init__(self) -> None:
        self.written = b""
        self.closing = False

    def write(self, data: bytes) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return self.closing


@pytest.fixture
def wire() -> Wire:
    """A line that is open."""
    made = Wire.__new__(Wire)
    made.transport = Transport()  # type: ignore[assignment]
    made.handshake_complete, made.close_sent = True, False
    made.writable = asyncio.Event()
    made.writable.set()
    return made


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_a_frame_of_any_size_is_as_the_library_makes_it(wire: Wire, size: int) -> None:
    assert wire.take("x" * size)
    text = Frame(Opcode.TEXT, b"x" * size).serialize(mask=False)
    assert wire.transport.written == text  # type: ignore[attr-defined]


def test_a_length_is_counted_in_bytes(wire: Wire) -> None:
    assert wire.take("é" * 100)
    text = Frame(Opcode.TEXT, "é".encode() * 100).serialize(mask=False)
    assert wire.transport.written == text  # type: ignore[attr-defined]


@pytest.mark.parametrize("state", ["full", "closed", "closing", "not yet open"])
def test_a_line_that_cannot_take_a_frame_now_is_given_nothing(wire: Wire, state: str) -> None:
    if state == "full":
        wire.writable.clear()
    wire.close_sent = state == "closed"
    wire.transport.closing = state == "closing"  # type: ignore[attr-defined]
    wire.handshake_complete = state != "not yet open"
    assert not wire.take("x")
    assert wire.transport.written == b""  # type: ignore[attr-defined]
