"""What a browser says of itself when it opens a line: origin, cookies, language."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from uvicorn.protocols.utils import get_local_addr, get_remote_addr, is_ssl
from websockets.http11 import Request

from kring.system.words import nearest

SEAT_COOKIE: Final = "kring_seat"
BOARD_COOKIE: Final = "kring_board"
LANGUAGE_COOKIE: Final = "kring_language"


class Handshake:
    """The headers of a request that opens a line, or carries one."""

    def __init__(self, scope: Mapping[str, Any]) -> None:
        """Take an ASGI scope."""
        self._headers: dict[bytes, str] = {
            name.lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        self._cookies = _cookies(self._headers.get(b"cookie", ""))
        self._on_board = scope["path"].endswith(("/board/socket", "/board/line"))

    @property
    def token(self) -> str | None:
        """The secret of the browser's pass.

        A board has a cookie of its own, so that one browser can show the board and hold a
        seat; the path says which of the two is asked for.
        """
        if not self._on_board and SEAT_COOKIE in self._cookies:
            return self._cookies[SEAT_COOKIE]
        return self._cookies.get(BOARD_COOKIE)

    @property
    def language(self) -> str:
        """The reader's language: what they chose, else what their browser prefers."""
        chosen = self._cookies.get(LANGUAGE_COOKIE)
        preferred = self._headers.get(b"accept-language", "").partition(",")[0].partition(";")[0]
        return nearest(chosen or preferred.strip())

    def same_origin(self, address: str | None) -> bool:
        """Return whether the page that asks is the server's own.

        `address` is the server's public address; without one the request's own host counts.
        """
        origin = urlsplit(self._headers.get(b"origin", ""))
        if not origin.netloc:
            return False
        if address is None:
            return origin.netloc == self._headers.get(b"host", "")
        own = urlsplit(address)
        return (origin.scheme, origin.netloc) == (own.scheme, own.netloc)


def scope_of(asked: Request, transport: asyncio.Transport) -> dict[str, Any]:
    """Return a request for a WebSocket as ASGI's scope."""
    path, _, query = asked.path.partition("?")
    return {
        "type": "websocket",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "scheme": "wss" if is_ssl(transport) else "ws",
        "server": get_local_addr(transport),
        "client": get_remote_addr(transport),
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in asked.headers.raw_items()
        ],
    }


def _cookies(header: str) -> dict[str, str]:
    """Return the cookies by name; of two with one name the first, whose path is closest."""
    found: dict[str, str] = {}
    for part in header.split(";"):
        name, _, value = part.strip().partition("=")
        found.setdefault(name, value.strip('"'))
    return found
