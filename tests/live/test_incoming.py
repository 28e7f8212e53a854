"""What comes in is read as the protocol's own library reads it, however it was cut up."""

import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given, strategies as st
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import OPEN, Protocol, Side

from kring.live.incoming import BYTES, TEXT, BrokenFrameError, Incoming

MOST = 1_000
Said = list[tuple[int, bytes]]


def frame(opcode: int, body: bytes, *, last: bool = True) -> bytes:
    return Frame(Opcode(opcode), body, fin=last).serialize(mask=True)


def ours(chunks: Iterable[bytes]) -> tuple[Said, int | None]:
    """What we make of it: the messages, and the close code when something is wrong."""
    incoming = Incoming(MOST)
    found: Said = []
    try:
        for chunk in chunks:
            found.extend(incoming.take(chunk))
    except BrokenFrameError as broken:
        return found, broken.code
    return found, None


def theirs(chunks: Iterable[bytes]) -> tuple[Said, int | None]:
    """What the library makes of it, with the parts of each message put together."""
    library = Protocol(Side.SERVER, state=OPEN, max_size=MOST)
    found: Said = []
    kind, parts = 0, b""
    for chunk in chunks:
        library.receive_data(chunk)
        for event in library.events_received():
            assert isinstance(event, Frame)
            if event.opcode >= Opcode.CLOSE:
                found.append((event.opcode, bytes(event.data)))
                continue
            kind, parts = event.opcode or kind, parts + bytes(event.data)
            if event.fin:
                found.append((kind, parts))
                parts = b""
        if library.parser_exc is not None:
            return found, library.close_sent.code if library.close_sent else None
    return found, None


def cut_up(data: bytes, at: list[int]) -> list[bytes]:
    places = [0, *sorted(place % (len(data) + 1) for place in at), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(places)]


bodies = st.binary(max_size=20) | st.binary(min_size=120, max_size=300)
signs = st.tuples(st.sampled_from([9, 10]), st.binary(max_size=125), st.just(value=True))
parts = st.tuples(st.sampled_from([0, 1, 2]), bodies, st.booleans())
streams = st.lists(parts | signs, max_size=12).map(
    lambda said: b"".join(frame(opcode, body, last=last) for opcode, body, last in said)
)


@given(streams, st.lists(st.integers(min_value=0), max_size=6))
def test_frames_mean_what_the_library_says_they_mean(data: bytes, at: list[int]) -> None:
    assert ours(cut_up(data, at)) == theirs([data])


@given(streams, st.data())
def test_a_byte_that_is_wrong_is_taken_as_the_library_takes_it(
    data: bytes, draw: st.DataObject
) -> None:
    if not data:
        return
    place = draw.draw(st.integers(0, len(data) - 1))
    wrong = data[:place] + bytes([draw.draw(st.integers(0, 255))]) + data[place + 1 :]
    if any(kind == Opcode.CLOSE for kind, _ in ours([wrong])[0]):
        return  # what a close says is looked at elsewhere
    said, code = ours([wrong])
    heard, refused = theirs([wrong])
    assert said == heard
    # A sign of life that is too long is wrong in two ways; either may be named.
    twice = {CloseCode.PROTOCOL_ERROR, CloseCode.MESSAGE_TOO_BIG}
    assert code == refused or {code, refused} == twice


@given(st.binary(max_size=64))
def test_any_bytes_at_all_are_taken_or_refused(data: bytes) -> None:
    said, code = ours([data])
    assert code in {None, CloseCode.PROTOCOL_ERROR, CloseCode.MESSAGE_TOO_BIG}
    assert all(len(body) <= MOST for _, body in said)


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 999, 1_000])
def test_a_message_of_any_size_up_to_the_bound(size: int) -> None:
    assert ours([frame(TEXT, b"x" * size)]) == ([(TEXT, b"x" * size)], None)


@pytest.mark.parametrize(
    "chunks",
    [
        [frame(BYTES, b"x" * 1_001)],
        [frame(TEXT, b"x" * 600, last=False), frame(0, b"x" * 401)],
        # Refused before it has come.
        [frame(TEXT, b"x" * 100_000)[:10]],
    ],
)
def test_what_is_too_large_is_refused(chunks: list[bytes]) -> None:
    assert ours(chunks) == ([], CloseCode.MESSAGE_TOO_BIG)


def test_what_came_before_something_wrong_is_heard() -> None:
    said, code = ours([frame(TEXT, b"x") + b"\xff\xff"])
    assert (said, code) == ([(TEXT, b"x")], CloseCode.PROTOCOL_ERROR)


def test_a_text_that_nobody_masked_is_refused() -> None:
    bare = Frame(Opcode.TEXT, b"x").serialize(mask=False)
    assert ours([bare]) == ([], CloseCode.PROTOCOL_ERROR)
