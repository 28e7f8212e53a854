"""How many examples there may be: of one address, in an hour, and in all.

Addresses are remembered as digests under a key of this process, in memory, for an hour.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final

from kring.domain.meeting import Refused
from kring.web.slow_door import network

_HOUR: Final = 3600.0


@dataclass(slots=True)
class Limits:
    """Who may begin an example now. `seconds` never goes back; `key` is nobody else's."""

    seconds: Callable[[], float]
    key: bytes
    at_once: int = 2
    an_hour: int = 6
    in_all: int = 20
    _began: dict[bytes, list[float]] = field(default_factory=dict)
    _running: list[bytes] = field(default_factory=list)

    def begin(self, address: str) -> bytes:
        """Count an example of this address; return what `end` asks for. Raises `Refused`."""
        who = blake2b(network(address).encode(), digest_size=16, key=self.key).digest()
        since = self.seconds() - _HOUR
        recent = {who: [at for at in times if at > since] for who, times in self._began.items()}
        self._began = {who: times for who, times in recent.items() if times}
        began = self._began.get(who, [])
        if len(self._running) >= self.in_all:
            raise Refused("examples_full")
        if self._running.count(who) >= self.at_once or len(began) >= self.an_hour:
            raise Refused("too_many_examples")
        self._began[who] = [*began, self.seconds()]
        self._running.append(who)
        return who

    def end(self, who: bytes) -> None:
        """Make room for another one."""
        self._running.remove(who)

    def take_back(self, who: bytes) -> None:
        """Forget an example that did not come about."""
        self.end(who)
        self._began[who].pop()
