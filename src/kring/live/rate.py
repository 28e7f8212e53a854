"""How many frames one browser may send: a burst for who comes back, then a steady pace."""

from __future__ import annotations

from typing import Final

from kring.system.clock import Ticks

#: Frames at once: an outbox of a whole meeting fits.
BURST: Final = 60.0
#: Frames a second after that.
PACE: Final = 15.0


class Allowance:
    """What one line may still send."""

    __slots__ = ("_at", "_left", "_seconds")

    def __init__(self, seconds: Ticks) -> None:
        """Begin with the whole burst."""
        self._seconds = seconds
        self._left = BURST
        self._at = seconds()

    def take(self) -> bool:
        """Use one frame; return whether it was still allowed."""
        at = self._seconds()
        self._left = min(BURST, self._left + (at - self._at) * PACE) - 1
        self._at = at
        return self._left >= 0

    def owed(self) -> float:
        """Use one frame; return after how many seconds it is allowed."""
        return 0.0 if self.take() else -self._left / PACE
