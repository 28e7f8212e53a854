"""What goes out is, byte for byte, what the protocol's own library would send; and when."""

import pytest
from websockets.frames import Frame, Opcode

from kring.live.outgoing import Outgoing
from kring.live.wire import BYTES_AT_MOST
from tests.live.opened import Opened


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
    for act in line.soon:
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
