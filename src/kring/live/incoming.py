"""What a browser's bytes say: the frames of RFC 6455, put together to whole messages.

The library that does the handshake could do this too, through a generator and a buffer of its own
for each line. A test plays random streams to both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

try:
    from websockets.speedups import apply_mask
except ImportError:  # where the library has no wheel
    from websockets.utils import apply_mask

CONTINUED: Final = 0
TEXT: Final = 1
BYTES: Final = 2
CLOSE: Final = 8
PING: Final = 9
PONG: Final = 10

# Close codes (section 7.4.1).
BROKEN: Final = 1002
NO_TEXT: Final = 1007
TOO_LARGE: Final = 1009

_LAST, _RESERVED, _KIND = 0x80, 0x70, 0x0F
_MASKED, _LENGTH = 0x80, 0x7F
_MASK: Final = 4
_SHORT, _TWO_BYTES = 125, 126
_KNOWN: Final = frozenset({CONTINUED, TEXT, BYTES, CLOSE, PING, PONG})


class BrokenFrameError(Exception):
    """What came is no frame of RFC 6455, or too large; `code` is the close code for it."""

    def __init__(self, code: int) -> None:
        """Take the close code."""
        super().__init__(code)
        self.code = code


class Incoming:
    """The bytes of one line. A message holds `most` bytes at the most."""

    __slots__ = ("_held", "_kind", "_most", "_parts")

    def __init__(self, most: int) -> None:
        """Begin between two frames."""
        self._held = b""
        self._most = most
        #: Of a message that came in part: its kind, or `CONTINUED`; and what there is of it.
        self._kind = CONTINUED
        self._parts = b""

    def take(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """Give every message that is whole now, with its kind. Raises `BrokenFrameError`."""
        data = self._held + data if self._held else data
        at = 0
        try:
            while (frame := self._frame(data, at)) is not None:
                first, body, at = frame
                kind = first & _KIND
                if kind > BYTES or (first & _LAST and kind and not self._kind):
                    yield kind, body
                elif (whole := self._joined(first, body)) is not None:
                    yield whole
        finally:
            self._held = data[at:]

    def _frame(self, data: bytes, at: int) -> tuple[int, bytes, int] | None:
        """Return a frame's first byte and its content, and where the next begins."""
        start = at + 2
        if len(data) < start:
            return None
        first, length = data[at], data[at + 1] & _LENGTH
        if first & _RESERVED or first & _KIND not in _KNOWN or not data[at + 1] & _MASKED:
            raise BrokenFrameError(BROKEN)
        if first & _KIND >= CLOSE and (length > _SHORT or not first & _LAST):
            raise BrokenFrameError(BROKEN)
        if length > _SHORT:
            more = 2 if length == _TWO_BYTES else 8
            if len(data) < start + more:
                return None
            length = int.from_bytes(data[start : start + more], "big")
            start += more
        if length + len(self._parts) > self._most:
            raise BrokenFrameError(TOO_LARGE)
        body = start + _MASK
        if len(data) < body + length:
            return None
        return first, apply_mask(data[body : body + length], data[start:body]), body + length

    def _joined(self, first: int, body: bytes) -> tuple[int, bytes] | None:
        """Put a part of a message to the others; return the message when this was the last."""
        kind = first & _KIND
        if (kind == CONTINUED) == (self._kind == CONTINUED):
            # A part of nothing, or a new message within another.
            raise BrokenFrameError(BROKEN)
        self._kind = kind or self._kind
        self._parts += body
        if not first & _LAST:
            return None
        whole = self._kind, self._parts
        self._kind, self._parts = CONTINUED, b""
        return whole
