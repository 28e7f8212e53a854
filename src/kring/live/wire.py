"""Uvicorn's WebSocket protocol with three things of ours.

Uvicorn gives an application no way to break off a line that takes nothing any more (`cut`), at
a shutdown it closes every socket before the application hears of it (`farewell`), and a frame
costs it three times what it has to (`take`).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, Final, Protocol

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from kring.live.frames import FRAME_AT_MOST

#: Under this name the application finds its line among the scope's extensions.
EXTENSION: Final = "kring.wire"
_SECONDS_TO_FLUSH: Final = 5.0


class Direct(Protocol):
    """What the application finds there: its line, past ASGI.

    `farewell` is set by the application and called once at a shutdown.
    """

    farewell: Callable[[], None] | None

    def take(self, text: str) -> bool:
        """Send a text frame at once; False when that cannot be."""

    def cut(self, code: int) -> None:
        """Close the line without waiting for the browser."""


def options() -> dict[str, Any]:
    """Return how uvicorn is to serve our sockets; its own defaults are for other uses."""
    return {
        "ws": Wire,
        # Compression costs more than it saves on frames this small, and memory per line.
        "ws_per_message_deflate": False,
        # Ours says why at FRAME_AT_MOST characters; this only bounds the memory.
        "ws_max_size": FRAME_AT_MOST * 4,
        "ws_ping_interval": 20,
        "ws_ping_timeout": 20,
    }


_TEXT: Final = 0x81  # the only and last part of a message of text
_SHORT, _TWO_BYTES, _EIGHT_BYTES = 125, 126, 127


def _head(length: int) -> bytes:
    """Return what goes before an unmasked text of so many bytes (RFC 6455, section 5.2)."""
    if length <= _SHORT:
        return bytes((_TEXT, length))
    if length < 1 << 16:
        return struct.pack("!BBH", _TEXT, _TWO_BYTES, length)
    return struct.pack("!BBQ", _TEXT, _EIGHT_BYTES, length)


class Wire(WebSocketsSansIOProtocol):
    """One socket. `farewell` is set by the application and called once at a shutdown."""

    farewell: Callable[[], None] | None = None

    async def run_asgi(self) -> None:
        """Run the application, with this line in its scope."""
        extensions = self.scope.setdefault("extensions", {}) or {}
        extensions[EXTENSION] = self  # type: ignore[assignment] # the ASGI types know no others
        await super().run_asgi()

    def take(self, text: str) -> bool:
        """Send a text frame at once; False when the line is full, closed, or not yet open.

        What ASGI's `send` comes down to for a frame from a server: a short head, and the text as
        it is. Eight of these follow each command.
        """
        if not self.handshake_complete or self.close_sent or self.transport.is_closing():
            return False
        if not self.writable.is_set():
            return False
        body = text.encode()
        self.transport.write(_head(len(body)) + body)
        return True

    def shutdown(self) -> None:
        """Let the application say goodbye, or close as uvicorn does."""
        if self.farewell is None or self.close_sent:
            super().shutdown()
            return
        farewell, self.farewell = self.farewell, None
        farewell()

    def cut(self, code: int) -> None:
        """Close the line without waiting for the browser; what it does not take is dropped."""
        if self.close_sent or self.transport.is_closing():
            return
        self.stop_keepalive()
        self.conn.send_close(code)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code})
        self.transport.close()
        self.loop.call_later(_SECONDS_TO_FLUSH, self.transport.abort)
