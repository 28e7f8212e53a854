"""The requests that carry a line: open it, say something, hear what came.

`docs/protocol.md` describes them. All three are posts to one address, with everything in the
body: no id and no content in an address, nothing for a cache to keep.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

import msgspec

from kring.live import frames
from kring.live.carried import Carried
from kring.live.handshake import Handshake
from kring.live.rate import Allowance
from kring.live.rooms import Rooms
from kring.live.socket import Sockets
from kring.system import ids

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_PATH: Final = re.compile(r"/m/[a-z2-7]{26}/(?:board/)?line")
#: As for a socket: this only bounds the memory, `FRAME_AT_MOST` is the law.
_BODY_AT_MOST: Final = frames.FRAME_AT_MOST * 4
_BODY_WITHIN: Final = 15.0
#: Less than the half minute after which many proxies give up on an answer.
HOLD: Final = 20.0
#: A browser that has not asked for so long is gone.
GONE: Final = 30.0
#: A room closes a browser's oldest tabs earlier; this is for who opens lines without a word.
_LINES_AT_MOST: Final = 12
#: Of all browsers together. A made-up cookie opens a line too, until it is known for what it is.
_LINES_IN_ALL: Final = 4096
_HEADERS: Final = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """What a request asks: to say something, to leave, or else to hear what came."""

    line: str | None = None
    after: int = 0
    send: list[msgspec.Raw] | None = None
    got: int = 0
    leave: bool = False


_read = msgspec.json.Decoder(Asked).decode


class Requests:
    """The ASGI application for lines that are carried by requests.

    `hold`: seconds that a request may wait for news; `gone`: seconds without one after which
    the browser counts as gone.
    """

    def __init__(
        self,
        rooms: Callable[[], Rooms],
        address: str | None,
        *,
        hold: float = HOLD,
        gone: float = GONE,
    ) -> None:
        """Take where to find the rooms once the server runs, and the server's own address."""
        self._rooms = rooms
        self._address = address
        self._sockets = Sockets(rooms, address)
        self._hold = hold
        self._gone = gone
        self._lines: dict[str, Carried] = {}
        self._until: dict[str, asyncio.TimerHandle] = {}

    @staticmethod
    def serves(path: str) -> bool:
        """Return whether a request to this path is for here."""
        return _PATH.fullmatch(path) is not None

    def farewell(self) -> None:
        """Tell every browser to come back: the server stops."""
        for line in self._lines.values():
            line.farewell()

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["method"] != "POST":
            await _answer(send, b"{}", status=405)
            return
        body = await _body(receive)
        if body is None:
            return
        shake = Handshake(scope)
        if not shake.same_origin(self._address):
            await _answer(send, _closed(frames.OTHER_ORIGIN))
            return
        try:
            asked = _read(body)
            said = None if asked.send is None else [str(bytes(one), "utf-8") for one in asked.send]
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            await _answer(send, _closed(frames.MALFORMED))
            return
        await _answer(send, await self._answered(asked, said, scope, shake.token or ""))

    async def _answered(
        self, asked: Asked, said: list[str] | None, scope: Mapping[str, Any], token: str
    ) -> bytes:
        if asked.line is None:
            if not self._has_room():
                return _closed(frames.RESTART)
            name, line = self._open(scope, token)
        elif (found := self._lines.get(asked.line)) is None or found.token != token:
            # The server began anew, or this browser was away too long: it comes back.
            return _closed(frames.RESTART)
        else:
            name, line = asked.line, found
        if asked.leave:
            self._end(name)
            return _closed(frames.GOODBYE)
        self._stay(name)
        if said is not None:
            line.say(asked.after, said)
            return frames.text({"line": name, "taken": line.taken}).encode()
        return await self._news(name, line, asked.got)

    async def _news(self, name: str, line: Carried, got: int) -> bytes:
        # Who asks too often waits a little; nothing is lost by it.
        await asyncio.sleep(line.allowance.owed())
        came = await line.hear(got, self._hold)
        self._stay(name)
        said = f'"from":{line.heard},"frames":[{",".join(came)}]'
        if line.code is None:
            return f"{{{said}}}".encode()
        return f'{{{said},"closed":{line.code}}}'.encode()

    def _open(self, scope: Mapping[str, Any], token: str) -> tuple[str, Carried]:
        mine = [name for name, line in self._lines.items() if line.token == token]
        for name in mine[: 1 - _LINES_AT_MOST]:
            self._end(name)
        path = scope["path"].removesuffix("line") + "socket"
        line = Carried({**scope, "path": path}, token, Allowance(self._rooms().seconds))
        name = ids.token()
        self._lines[name] = line
        line.open(self._sockets)
        return name, line

    def _has_room(self) -> bool:
        """Return whether one more line fits; one that was closed makes room, the oldest first."""
        if len(self._lines) >= _LINES_IN_ALL:
            over = next((name for name, line in self._lines.items() if line.code is not None), None)
            if over is None:
                return False
            self._end(over)
        return True

    def _stay(self, name: str) -> None:
        """Keep a line for a while from now on."""
        if (before := self._until.get(name)) is not None:
            before.cancel()
        if name in self._lines:
            loop = asyncio.get_running_loop()
            self._until[name] = loop.call_later(self._gone, self._end, name)

    def _end(self, name: str) -> None:
        if (line := self._lines.pop(name, None)) is not None:
            line.cut(frames.RESTART)
        if (until := self._until.pop(name, None)) is not None:
            until.cancel()


async def _body(receive: Receive) -> bytes | None:
    """Return what was sent; nothing of what is too long; None when the browser is gone."""
    parts, size = [], 0
    try:
        async with asyncio.timeout(_BODY_WITHIN):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                size += len(message.get("body", b""))
                if size <= _BODY_AT_MOST:
                    parts.append(message.get("body", b""))
                if not message.get("more_body", False):
                    return b"".join(parts) if size <= _BODY_AT_MOST else b""
    except TimeoutError:
        return None


async def _answer(send: Send, body: bytes, status: int = 200) -> None:
    headers = [*_HEADERS, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _closed(code: int) -> bytes:
    return f'{{"closed":{code}}}'.encode()
