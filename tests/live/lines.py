"""A line that leads nowhere: it keeps what it is sent."""

from collections.abc import Callable
from typing import Any

from kring.live.connection import Connection
from kring.live.direct import Listener
from kring.live.outgoing import Outgoing


class Kept:
    """A line that can be full, and then takes nothing (`kring.live.direct.Direct`)."""

    def __init__(self, taken: Callable[[str], Any] = lambda _: None) -> None:
        self.said: list[str | int] = []
        self.cuts: list[int] = []
        self.full = False
        self._taken = taken

    def accept(self) -> None: ...

    def refuse(self) -> None: ...

    def attend(self, listener: Listener) -> None: ...

    def take(self, told: Outgoing) -> bool:
        if self.full:
            return False
        self.said.append(told.text)
        self._taken(told.text)
        return True

    def close(self, code: int) -> None:
        self.said.append(code)

    def cut(self, code: int) -> None:
        self.cuts.append(code)


def connection(line: Kept, holder: str = "bas") -> Connection:
    return Connection(line, holder=holder, kind="seat", lang="nl")
