"""The only reader of time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

#: Gives the present moment, aware and in UTC. Tests hand in one of their own.
Clock = Callable[[], datetime]
#: Gives seconds since some fixed moment; only differences mean something.
Ticks = Callable[[], float]


def now() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC)


def ticks() -> float:
    """Return seconds on a clock that is never set back."""
    return time.monotonic()


def milliseconds(moment: datetime) -> int:
    """Return a moment as the wire writes it: milliseconds since 1970, UTC."""
    return int(moment.timestamp() * 1000)
