"""What browsers are told: a text, and its bytes on a WebSocket (RFC 6455, section 5.2).

Most texts go to a whole circle, so their bytes are worked out once, for all lines.
"""

from __future__ import annotations

import struct
from typing import Final

_LAST_TEXT: Final = 0x81
_SHORT, _TWO_BYTES, _EIGHT_BYTES = 125, 126, 127


class Outgoing:
    """A text on its way to one browser or to many; `framed` is the same as one unmasked frame."""

    __slots__ = ("framed", "text")

    def __init__(self, text: str) -> None:
        """Take what is told."""
        self.text = text
        body = text.encode()
        self.framed = _head(len(body)) + body


def _head(length: int) -> bytes:
    """Return what goes before a text of so many bytes."""
    if length <= _SHORT:
        return bytes((_LAST_TEXT, length))
    if length < 1 << 16:
        return struct.pack("!BBH", _LAST_TEXT, _TWO_BYTES, length)
    return struct.pack("!BBQ", _LAST_TEXT, _EIGHT_BYTES, length)
