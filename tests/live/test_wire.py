"""What goes out past ASGI is, byte for byte, what the protocol's own library would send."""

import pytest
from websockets.frames import Frame, Opcode

from kring.live.outgoing import Outgoing
from kring.live.wire import Wire


class Transport:
    """A transport that keeps what it is given."""

    def __init__(self) -> None:
        self.written = b""

    def write(self, data: bytes) -> None:
        self.written += data


@pytest.fixture
def wire() -> Wire:
    """A line that is open."""
    made = Wire.__new__(Wire)
    made._transport = Transport()  # type: ignore[assignment]
    made._full = made._closing = False
    return made


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_a_frame_of_any_size_is_as_the_library_makes_it(wire: Wire, size: int) -> None:
    assert wire.take(Outgoing("x" * size))
    text = Frame(Opcode.TEXT, b"x" * size).serialize(mask=False)
    assert wire._transport.written == text  # type: ignore[attr-defined]


def test_a_length_is_counted_in_bytes(wire: Wire) -> None:
    assert wire.take(Outgoing("é" * 100))
    text = Frame(Opcode.TEXT, "é".encode() * 100).serialize(mask=False)
    assert wire._transport.written == text  # type: ignore[attr-defined]


@pytest.mark.parametrize("state", ["_full", "_closing"])
def test_a_line_that_cannot_take_a_frame_now_is_given_nothing(wire: Wire, state: str) -> None:
    setattr(wire, state, True)
    assert not wire.take(Outgoing("x"))
    assert wire._transport.written == b""  # type: ignore[attr-defined]
