"""A simulated colleague's line: a WebSocket without a network, to the application for all sockets.

It speaks `docs/protocol.md` as any client does, and has no more than a seat's cookie.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from kring.live import hub
from kring.live.direct import EXTENSION, Listener
from kring.live.frames import PROTOCOL
from kring.live.handshake import LANGUAGE_COOKIE, SEAT_COOKIE
from kring.live.outgoing import Outgoing
from kring.live.patch import merge
from kring.live.socket import Sockets

Frame = dict[str, Any]
_HOST: Final = "kring.invalid"
_sockets = Sockets(hub.rooms, None)
_ids = itertools.count(1)
_WENT: Final = 1001


class Line:
    """One socket: what its seat sees, and the answers to what it asks."""

    def __init__(self, meeting: str, token: str, lang: str, stirred: Callable[[], None]) -> None:
        """Take whose line it is, and what to call when the view changed."""
        self._scope = _scope(meeting, f"{SEAT_COOKIE}={token}; {LANGUAGE_COOKIE}={lang}")
        self._stirred = stirred
        self._answers: dict[str, asyncio.Future[Frame]] = {}
        self._seen = asyncio.Event()
        self._listener: Listener | None = None
        self.view: Frame = {}
        self.mark: dict[str, str] = {}
        self.here: frozenset[str] = frozenset()
        self.open = False

    @property
    def shared(self) -> Frame:
        """What everyone of this audience sees."""
        shared: Frame = self.view.get("shared", {})
        return shared

    @property
    def own(self) -> Frame:
        """What is this seat's alone."""
        own: Frame = self.view.get("own", {})
        return own

    async def connect(self) -> None:
        """Come in; return when there is a view, or when the line was closed."""
        self.open = True
        await _sockets({**self._scope, "extensions": {EXTENSION: self}}, None, None)
        await self._seen.wait()

    async def do(self, wire: Mapping[str, Any]) -> Frame:
        """Give a command; return the answer. A closed line answers with nothing."""
        if not self.open:
            return {}
        command = f"c{next(_ids)}"
        answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._answers[command] = answer
        self._say({"id": command, **wire})
        return await answer

    async def leave(self) -> None:
        """Close the socket, as a closed tab does."""
        self.cut(_WENT)

    # ── what the server does with it (`kring.live.direct.Direct`) ──

    def accept(self) -> None:
        """Hear that it is let in; the first view comes later."""

    def refuse(self) -> None:
        """Hear that there is nothing at this address."""
        self._ended()

    def attend(self, listener: Listener) -> None:
        """Take whom it speaks to, and say hello."""
        self._listener = listener
        self._hello()

    def take(self, told: Outgoing) -> bool:
        """Take a frame; nothing here ever waits, so that nobody is held up."""
        self._hold(json.loads(told.text))
        return True

    def close(self, code: int) -> None:
        """Take that the line is closed."""
        self.cut(code)

    def cut(self, _code: int) -> None:
        """Take that the line is closed."""
        if self._listener is not None:
            asyncio.get_running_loop().call_soon(self._listener.lost)
            self._listener = None
        self._ended()

    # ── within ──

    def _hello(self) -> None:
        self._say({"hello": PROTOCOL, "have": self.mark})

    def _say(self, frame: Frame) -> None:
        """Say something, after whatever the server is doing with this line."""
        if self._listener is not None:
            asyncio.get_running_loop().call_soon(self._listener.hear, json.dumps(frame))

    def _hold(self, frame: Frame) -> None:
        if "snapshot" in frame:
            self.view, self.mark = frame["snapshot"], frame["mark"]
        elif "patch" in frame and not frame["from"].items() <= self.mark.items():
            self._hello()
            return
        elif "patch" in frame:
            self.view, self.mark = merge(self.view, frame["patch"]), self.mark | frame["mark"]
        elif "presence" in frame:
            self.here = frozenset(frame["presence"]["here"])
            return
        else:
            answer = self._answers.pop(str(frame.get("ack", frame.get("no"))), None)
            if answer is not None and not answer.done():
                answer.set_result(frame)
            return
        self._seen.set()
        self._stirred()

    def _ended(self) -> None:
        if not self.open:
            return
        self.open = False
        self._seen.set()
        answers, self._answers = self._answers, {}
        for answer in answers.values():
            if not answer.done():
                answer.set_result({})
        self._stirred()


def _scope(meeting: str, cookies: str) -> Frame:
    headers = {"host": _HOST, "origin": f"https://{_HOST}", "cookie": cookies}
    return {
        "type": "websocket",
        "path": f"/m/{meeting}/socket",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
