"""A WebSocket client that costs the measuring side as little as possible.

Just enough of RFC 6455 for a server that sends whole, unmasked text frames, as Kring does.
"""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from collections.abc import Callable
from typing import cast

_SHORT, _TWO_BYTES = 126, 127
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


class Line(asyncio.Protocol):
    """One browser's socket; `heard` gets every text frame as bytes."""

    def __init__(self, path: str, host: str, cookie: str, heard: Callable[[bytes], None]) -> None:
        """Take where to connect, as whom, and who listens."""
        self.request = (
            f"GET {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n"
        )
        self._heard = heard
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        # Whatever loop this is, its TCP transport can write.
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(self.request.encode())

    def connection_lost(self, exc: Exception | None) -> None:
        """Remember that the server let go."""
        self.closed = True
        if not self.opened.done():
            self.opened.set_exception(exc or ConnectionError("closed during the handshake"))

    def data_received(self, data: bytes) -> None:
        """Take in bytes, and pass every whole frame on."""
        self._buffer += data
        if not self.opened.done():
            head, found, rest = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head.split(b"\r\n", 1)[0]:
                self.opened.set_exception(ConnectionError(head.decode()))
                return
            self._buffer = rest
            self.opened.set_result(None)
        while (frame := self._frame()) is not None:
            code, body = frame
            if code == _TEXT:
                self._heard(body)
            elif code == _PING:
                self._write(_PONG, body)

    def send(self, text: str) -> None:
        """Send a text frame; into the void when the line is closed."""
        self._write(_TEXT, text.encode())

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()

    def _write(self, code: int, body: bytes) -> None:
        size = len(body)
        head = struct.pack("!BB", 0x80 | code, 0x80 | (min(_SHORT, size)))
        if size >= _SHORT:
            head += struct.pack("!H", size)
        # A mask of zeros is a mask: the body goes as it is.
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(head + bytes(4) + body)

    def _frame(self) -> tuple[int, bytes] | None:
        data = self._buffer
        if len(data) < 2:
            return None
        size, at = data[1] & 0x7F, 2
        if size == _SHORT:
            at = 4
            size = int.from_bytes(data[2:4], "big")
        elif size == _TWO_BYTES:
            at = 10
            size = int.from_bytes(data[2:10], "big")
        if len(data) < at + size:
            return None
        self._buffer = data[at + size :]
        return data[0] & 0x0F, data[at : at + size]
