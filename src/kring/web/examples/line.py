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
from kring.live.handshake import LANGUAGE_COOKIE, SEAT_COOKIE
from kring.live.patch import merge
from kring.live.socket import Sockets

Frame = dict[str, Any]
_HOST: Final = "kring.invalid"
_sockets = Sockets(hub.rooms, None)
_ids = itertools.count(1)


class Line:
    """One socket: what its seat sees, and the answers to what it asks."""

    def __init__(self, meeting: str, token: str, lang: str, stirred: Callable[[], None]) -> None:
        """Take whose line it is, and what to call when the view changed."""
        self._scope = _scope(meeting, f"{SEAT_COOKIE}={token}; {LANGUAGE_COOKIE}={lang}")
        self._stirred = stirred
        self._out: asyncio.Queue[Frame] = asyncio.Queue()
        self._answers: dict[str, asyncio.Future[Frame]] = {}
        self._seen = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None
        self.view: Frame = {}
        self.mark: str | None = None
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
        self._out.put_nowait({"type": "websocket.connect"})
        self._hello()
        self._serving = asyncio.create_task(_sockets(self._scope, self._out.get, self._take))
        self._serving.add_done_callback(lambda _: self._ended())
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
        self._out.put_nowait({"type": "websocket.disconnect", "code": 1001})
        if self._serving is not None:
            await asyncio.wait([self._serving])

    def _hello(self) -> None:
        self._say({"hello": 1, "have": self.mark})

    def _say(self, frame: Frame) -> None:
        self._out.put_nowait({"type": "websocket.receive", "text": json.dumps(frame)})

    async def _take(self, message: Mapping[str, Any]) -> None:
        """Take what the server sends; nothing here ever waits, so that nobody is held up."""
        if message["type"] == "websocket.close":
            self._ended()
        elif message["type"] == "websocket.send":
            self._hold(json.loads(message["text"]))

    def _hold(self, frame: Frame) -> None:
        if "snapshot" in frame:
            self.view, self.mark = frame["snapshot"], frame["mark"]
        elif "patch" in frame and frame["from"] != self.mark:
            self._hello()
            return
        elif "patch" in frame:
            self.view, self.mark = merge(self.view, frame["patch"]), frame["mark"]
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
