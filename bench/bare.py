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
from kring.live.wire import EXTENSION, options

_rooms: dict[str, list[Connection]] = defaultdict(list)


async def application(scope: Mapping[str, Any], receive: Any, send: Any) -> None:  # noqa: ANN401
    """Pass every text on to the room that the path names, after an answer to its sender."""
    if scope["type"] != "websocket":
        return
    await receive()
    await send({"type": "websocket.accept"})
    wire = scope["extensions"][EXTENSION]
    line = Connection(send, holder="", kind="", lang="", cut=wire.cut, take=wire.take)
    room = _rooms[scope["path"]]
    room.append(line)
    while (message := await receive())["type"] == "websocket.receive":
        given = frames.read(message["text"])
        now = int(time.time() * 1000)
        line.push(frames.ack(given["id"], now))
        patch = {"shared": {"items": {given["item"]: {"text": given["text"]}}}}
        text = frames.text({"patch": patch, "now": now})
        for one in room:
            one.push(text)
    room.remove(line)


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
