"""Whether the store can be reached. Who lost it waits here until it is back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from kring.domain.meeting import Refused

_SECONDS_BETWEEN_TRIES: Final = 0.25
#: A store that starts anew is back before this many tries: nobody has to hear of it.
_PATIENCE: Final = 20


class Reach:
    """Tries the store as long as it is away. Only the event loop touches it.

    `ask` raises `Refused` while it is away; `stays_away` is called once it takes too long.
    """

    def __init__(self, ask: Callable[[], Awaitable[None]], stays_away: Callable[[], None]) -> None:
        """Take how to try it, and who hears when that is of no use for now."""
        self._ask = ask
        self._stays_away = stays_away
        self._back = asyncio.Event()
        self._back.set()
        self._trying: asyncio.Task[None] | None = None

    def lost(self) -> None:
        """Begin to try, unless that was done already."""
        if self._back.is_set():
            self._back.clear()
            self._trying = asyncio.get_running_loop().create_task(self._try())

    async def back(self) -> None:
        """Wait until it answers."""
        await self._back.wait()

    def end(self) -> None:
        """Try no longer."""
        if self._trying is not None:
            self._trying.cancel()

    async def _try(self) -> None:
        tries = 0
        while True:
            try:
                await self._ask()
            except Refused:
                tries += 1
                if tries >= _PATIENCE:
                    self._stays_away()
                await asyncio.sleep(_SECONDS_BETWEEN_TRIES)
                continue
            self._back.set()
            return
