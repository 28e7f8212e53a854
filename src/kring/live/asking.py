"""What rooms ask the store, in a thread of its own, and what an answer that fails means for people.

Three things can be in the way. The store is out of reach: `Reach` waits for it, and who asks hears
`store_away` meanwhile. It is there and does not answer this once: `server_busy`. Or what it holds
of a meeting cannot be read, and no second try will help: `unreadable`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from django.db import DatabaseError, connections

from kring.domain.meeting import Refused
from kring.live.reach import Reach
from kring.meetings import owning, reading
from kring.meetings.owning import StoreAwayError
from kring.meetings.reading import Loaded, MethodOf
from kring.system.keystore import KeyStore

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_WATCH_EVERY: Final = 0.5


class Asking:
    """The way from the rooms to what is kept. Only the event loop touches it.

    `stays_away` is called when the store is away for longer than people should wait in silence.
    """

    def __init__(self, keys: KeyStore, method_of: MethodOf, stays_away: Callable[[], None]) -> None:
        """Take the keys, what reads a stored method's file, and who hears that it takes long."""
        self._keys = keys
        self._method_of = method_of
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="kring-reader")
        self._watching: asyncio.Task[None] | None = None
        self._reach = Reach(lambda: self._ask(owning.ping), stays_away)

    def begin(self) -> None:
        """Watch over what is asked, from now on."""
        self._watching = asyncio.get_running_loop().create_task(self._watch())

    async def __call__(self, read: Callable[..., _T], *given: object) -> _T:
        """Ask the store something. Raises `Refused` when it is out of reach."""
        if self._reach.told:
            # Known by now: who asks need not wait behind the next try.
            raise Refused("store_away")
        return await self._ask(read, *given)

    async def _ask(self, read: Callable[..., _T], *given: object) -> _T:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, owning.asked, read, *given)
        except StoreAwayError:
            self._reach.lost()
            raise Refused("store_away") from None

    async def load(self, meeting: str) -> Loaded | None:
        """Return a meeting, or None when there is none.

        Raises `Refused` when it cannot be read; the log says why.
        """
        try:
            return await self(reading.load, meeting, self._keys, self._method_of)
        except Refused:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever it is, people must not wait for it
            _log.error("A meeting cannot be read: %s.", type(fault).__name__, exc_info=fault)
            code = "server_busy" if isinstance(fault, DatabaseError) else "unreadable"
            raise Refused(code) from None

    async def load_at_last(self, meeting: str) -> Loaded | None:
        """Return a meeting, however long the store is out of reach. Raises `Refused` as `load`."""
        while True:
            await self._reach.back()
            try:
                return await self.load(meeting)
            except Refused as no:
                if no.code != "store_away":
                    raise

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_EVERY)
            owning.cut_the_silent()

    def lost(self) -> None:
        """Begin to try the store: somebody found it out of reach."""
        self._reach.lost()

    async def shut(self) -> None:
        """Ask nothing more."""
        self._reach.end()
        if self._watching is not None:
            self._watching.cancel()
        await self._ask(connections.close_all)
        self._thread.shutdown()
