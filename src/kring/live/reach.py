"""Whether the store can be reached. Who lost it waits here until it is back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from kring.domain.meeting import Refused

_SECONDS_BETWEEN_TRIES: Final = 0.25
#: A store that starts anew is back within so many seconds: nobody has to hear of it.
_PATIENCE: Final = 5.0


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
        self._told = False
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

    @property
    def told(self) -> bool:
        """Whether people were told that it takes long."""
        return self._told

    async def _try(self) -> None:
        # Beside the tries: one of them may take long by itself.
        telling = asyncio.get_running_loop().create_task(self._tell())
        try:
            while True:
                try:
                    await self._ask()
                except Refused:
                    await asyncio.sleep(_SECONDS_BETWEEN_TRIES)
                    continue
                break
        finally:
            telling.cancel()
        self._told = False
        self._back.set()

    async def _tell(self) -> None:
        await asyncio.sleep(_PATIENCE)
        while True:
            self._told = True
            self._stays_away()
            await asyncio.sleep(_SECONDS_BETWEEN_TRIES)
