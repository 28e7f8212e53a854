"""What coming in costs the server: the page, the form, the line; each apart, in processor time.

    python -m bench joining --rooms 100

One after the other, as eight colleagues a room: a leader starts a meeting, the others fill in its
code and their name on the join page. Nothing else happens meanwhile.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import uvloop

from bench.crowd import PEOPLE, Seated
from bench.serving import DATABASES, Served, Visitor, one_processor

_T = TypeVar("_T")


@dataclass
class _Cost:
    """What one kind of thing took in all."""

    times: int = 0
    processor: float = 0.0
    waited: float = 0.0

    def __str__(self) -> str:
        each = max(self.times, 1)
        return (
            f"{self.processor / each * 1e3:.2f} ms of processor, "
            f"{self.waited / each * 1e3:.1f} ms by the clock ({self.times} times)"
        )


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    parser = argparse.ArgumentParser(prog="bench joining", description=__doc__)
    parser.add_argument("--rooms", type=int, default=60)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    asked = parser.parse_args(given)
    one_processor(1)
    with DATABASES[asked.database]() as served:
        uvloop.run(_Arrivals(served).come(asked.rooms))


class _Arrivals:
    """People who come in, kind of act by kind of act, so that the clock of each is fine enough."""

    def __init__(self, served: Served) -> None:
        """Take the server."""
        self._served = served
        self._visitor = Visitor(served.host)
        self._costs: dict[str, _Cost] = {}

    async def come(self, rooms: int) -> None:
        """Fill so many rooms, and tell."""
        started = await self._each("start", [self._start for _ in range(rooms)])
        leaders = [Seated(where.split("/")[2], cookie, _deaf) for where, cookie in started]
        views = await self._each("line", [self._opened(one) for one in leaders])
        codes = [view["shared"]["code"] for view in views]
        names = [f"Persoon {n}" for n in range(1, PEOPLE)]
        await self._each("page", [self._page for _ in range(rooms)])
        joined = await self._each(
            "join", [self._join(code, name) for code in codes for name in names]
        )
        people = [Seated(where.split("/")[2], cookie, _deaf) for where, cookie in joined]
        await self._each("room page", [self._room_page(where, cookie) for where, cookie in joined])
        await self._each("line", [self._opened(one) for one in people])
        for name, cost in self._costs.items():
            print(f"{name}: {cost}")

    async def _each(self, name: str, acts: list[Callable[[], Awaitable[_T]]]) -> list[_T]:
        cost = self._costs.setdefault(name, _Cost())
        cpu, began = self._served.cpu_seconds(), time.perf_counter()
        came = [await act() for act in acts]
        cost.times += len(acts)
        cost.processor += self._served.cpu_seconds() - cpu
        cost.waited += time.perf_counter() - began
        return came

    async def _start(self) -> tuple[str, str]:
        return self._visitor.post(
            "/start", name="Ingrid", method="werkplekleren", takes_part="yes", title=""
        )

    def _join(self, code: str, name: str) -> Callable[[], Awaitable[tuple[str, str]]]:
        async def join() -> tuple[str, str]:
            return self._visitor.post("/join", name=name, code=code)

        return join

    async def _page(self) -> None:
        self._visitor.get("/join")

    def _room_page(self, where: str, cookie: str) -> Callable[[], Awaitable[None]]:
        async def look() -> None:
            self._visitor.get(where, f"{cookie}; kring_understood=1")

        return look

    def _opened(self, person: Seated) -> Callable[[], Awaitable[dict[str, dict[str, str]]]]:
        async def open_line() -> dict[str, dict[str, str]]:
            return await person.open(self._served.host)

        return open_line


def _deaf(_: bytes) -> None:
    pass
