"""The server's application: sockets, static files and pages, and the rooms behind them."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable, Coroutine, Mapping, MutableMapping
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kring.project.settings")
django.setup(set_prefix=False)

from django.conf import settings  # noqa: E402 - Django must be ready first

from kring.live import hub  # noqa: E402
from kring.live.collecting import collect  # noqa: E402
from kring.live.keeper import keep  # noqa: E402
from kring.live.requests import Requests  # noqa: E402
from kring.live.rooms import Rooms  # noqa: E402
from kring.live.socket import Sockets  # noqa: E402
from kring.meetings.marks import Marks  # noqa: E402
from kring.meetings.owning import UnsafeStoreError  # noqa: E402
from kring.project.pages import Pages  # noqa: E402
from kring.project.static_files import StaticFiles  # noqa: E402
from kring.system.installation import AlreadyRunningError  # noqa: E402
from kring.system.keystore import KeyStore  # noqa: E402
from kring.system.release import release  # noqa: E402

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Coroutine[Any, Any, None]]

pages = Pages()
sockets = Sockets(hub.rooms, settings.KRING_ADDRESS or None)
requests = Requests(hub.rooms, settings.KRING_ADDRESS or None)
static_files = StaticFiles(settings.STATIC_ROOT)


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Pass each connection to whom it is for."""
    match scope["type"]:
        case "websocket":
            await sockets(scope, receive, send)
        case "lifespan":
            await _live(receive, send)
        case _ if Requests.serves(scope["path"]):
            await requests(scope, receive, send)
        case _:
            if not (scope["path"].startswith("/static/") and await static_files(scope, send)):
                await pages(scope, receive, send)


async def _live(receive: Receive, send: Send) -> None:
    """Own the rooms from the server's start to its end."""
    await receive()
    release()  # noted now: the files may be replaced while this process still serves
    keys = KeyStore(settings.INSTALLATION.key_store, settings.INSTALLATION.wrapping_keys())
    rooms = Rooms(keys, Marks(settings.SECRET_KEY))
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(keys.shut)
        try:
            await stack.enter_async_context(hub.open_rooms(rooms))
        except (AlreadyRunningError, UnsafeStoreError) as reason:
            await send({"type": "lifespan.startup.failed", "message": str(reason)})
            return
        tasks = [asyncio.create_task(keep(rooms)), asyncio.create_task(collect(rooms))]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    await send({"type": "lifespan.shutdown.complete"})
