"""When Python's garbage collector looks, and at how much.

A full round over the lines of a thousand rooms takes a second, in which nobody is served, and
finds next to nothing: what a room holds goes by itself when the room goes. So what has lasted
a second is set aside, while it is little, and no later round looks at it. All of it is
looked at again when few are here to wait for that.
"""

from __future__ import annotations

import asyncio
import gc
from typing import Final

from kring.live.rooms import Rooms

_SETTLE_EVERY: Final = 1.0
#: Seconds between rounds over everything, at the least.
ALL_EVERY: Final = 300.0
#: With so many lines open a round over everything is over before anyone notices.
FEW_LINES: Final = 100
#: Python's own rounds over what is young. It never starts one over everything.
_THRESHOLDS: Final = (50_000, 10, 1_000_000)


class Collector:
    """Sets aside what lasts. `settle` is called every second."""

    def __init__(self, at: float) -> None:
        """Begin with what stands at the start, which stays. `at`: seconds on a steady clock."""
        self._all_at = at
        gc.set_threshold(*_THRESHOLDS)
        self._set_aside()

    def settle(self, lines: int, at: float) -> None:
        """Clear away what is new and lost; everything that is lost, when few lines are open."""
        if lines <= FEW_LINES and at - self._all_at >= ALL_EVERY:
            self._all_at = at
            gc.unfreeze()
        self._set_aside()

    @staticmethod
    def _set_aside() -> None:
        gc.collect()
        gc.freeze()


async def collect(rooms: Rooms) -> None:
    """Keep the collector small until cancelled."""
    collector = Collector(rooms.seconds())
    while True:
        await asyncio.sleep(_SETTLE_EVERY)
        collector.settle(rooms.lines(), rooms.seconds())
