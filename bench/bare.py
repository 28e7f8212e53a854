"""A bare fan-out over Kring's own lines: no rules, no roles, no disk. What the network alone costs.

Started by the bench as a process of its own: `python -m bench.bare`.
"""

from __future__ import annotations

import socket
import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import uvicorn

from kring.live import frames
from kring.live.connection import Connection
from kring.live.direct import EXTENSION, Direct
from kring.live.wire import options

_rooms: dict[str, list[Connection]] = defaultdict(list)


class Bare:
    """One line: what it brings goes to its whole room."""

    def __init__(self, wire: Direct, room: list[Connection]) -> None:
        """Come in."""
        self._line = Connection(wire, holder="", kind="", lang="")
        self._room = room
        room.append(self._line)

    def hear(self, text: str | None) -> None:
        """Pass a text on to the room, after an answer to its sender."""
        given = frames.read(text or "")
        now = int(time.time() * 1000)
        self._line.push(frames.ack(given["id"], now))
        patch = {"shared": {"items": {given["item"]: {"text": given["text"]}}}}
        frame = frames.text({"patch": patch, "now": now})
        for one in self._room:
            one.push(frame)

    def drained(self) -> None:
        """Go on sending."""
        self._line.drained()

    def lost(self) -> None:
        """Leave."""
        self._room.remove(self._line)

    def farewell(self) -> None:
        """Say nothing: the path names no room for long."""


async def application(scope: Mapping[str, Any], _receive: object, _send: object) -> None:
    """Let everyone into the room that the path names."""
    if scope["type"] == "websocket":
        wire: Direct = scope["extensions"][EXTENSION]
        wire.accept()
        wire.attend(Bare(wire, _rooms[scope["path"]]))


def main() -> None:
    """Serve until killed."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    config = uvicorn.Config(
        application, **options(), lifespan="off", log_config=None, access_log=False
    )
    uvicorn.Server(config).run([listening])


if __name__ == "__main__":
    main()
