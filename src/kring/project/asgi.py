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

# Only now: what follows reads the settings, or has models.
from django.conf import settings

from kring.live import hub
from kring.live.collecting import collect
from kring.live.keeper import keep
from kring.live.requests import Requests
from kring.live.rooms import Rooms
from kring.live.socket import Sockets
from kring.meetings.marks import Marks
from kring.meetings.owning import UnsafeStoreError
from kring.project.pages import Pages
from kring.project.static_files import StaticFiles
from kring.system.installation import AlreadyRunningError
from kring.system.keystore import KeyStore
from kring.system.release import release

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
