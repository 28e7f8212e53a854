"""Where pages and commands find the rooms of the running server.

On the loop (an `async` view): `await services.join(hub.rooms(), code, name)`.
In a thread of its own (a plain view): `hub.ask(lambda rooms: services.join(rooms, code, name))`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from kring.live.rooms import Rooms

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_running: tuple[Rooms, asyncio.AbstractEventLoop] | None = None


def rooms() -> Rooms:
    """Return the rooms of this process. Raises `RuntimeError` before the server runs."""
    if _running is None:
        raise RuntimeError("no rooms: the server has not started")
    return _running[0]


def ask(question: Callable[[Rooms], Coroutine[Any, Any, _T]]) -> _T:
    """Ask the rooms something from another thread than the loop's, and wait for the answer.

    Raises what the question raises.
    """
    if _running is None:
        raise RuntimeError("no rooms: the server has not started")
    owner, loop = _running
    return asyncio.run_coroutine_threadsafe(question(owner), loop).result()


@asynccontextmanager
async def open_rooms(owner: Rooms) -> AsyncIterator[Rooms]:
    """Make these the rooms of this process, owned by the running loop, until the end."""
    global _running  # noqa: PLW0603 - one process has one owner, and pages must find it
    if _running is not None:
        raise RuntimeError("this process already has its rooms")
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_quietly)
    await owner.open()
    _running = (owner, loop)
    try:
        yield owner
    finally:
        _running = None
        await owner.shut()


def _quietly(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log a fault of the loop. Its own way would write down what a callback was given."""
    fault = context.get("exception")
    _log.error("A fault on the loop: %s.", type(fault).__name__, exc_info=fault)
