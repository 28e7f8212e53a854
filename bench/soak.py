"""Hours of coming, going and staying: does the memory stay where it is?

    python -m bench soak --minutes 60

Rooms of eight at their rhythm. Each second someone leaves in the middle of a word and comes back,
someone connects and says nothing, and someone opens a line and stops reading it. Meetings begin
and are erased. The memory is printed each half minute; lines that do not close are counted.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import socket
import time
from pathlib import Path

import uvloop

from bench.crowd import PEOPLE, Meetings, Seated
from bench.rooms import EVERY_SECONDS, room_for_files
from bench.serving import DATABASES, Served, one_processor

_WORDS = "t={:09d} Hoe houd ik mijn team bij elkaar nu er veel spoed is? " * 6


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    parser = argparse.ArgumentParser(prog="bench soak", description=__doc__)
    parser.add_argument("--rooms", type=int, default=40)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    asked = parser.parse_args(given)
    room_for_files(asked.rooms * PEOPLE * 3)
    one_processor(1)
    with DATABASES[asked.database]() as served:
        uvloop.run(_Soak(served, asked.rooms).run(asked.minutes))


class _Soak:
    """One long evening."""

    def __init__(self, served: Served, rooms: int) -> None:
        """Take the server and how many rooms stay."""
        self._served = served
        self._rooms = rooms
        self._meetings = Meetings(served, lambda _: None)
        self._people: list[Seated] = []
        self._numbers = itertools.count()
        self._done = dict.fromkeys(("changes", "returns", "slow", "silent", "erased"), 0)
        self._open: list[socket.socket] = []

    async def run(self, minutes: float) -> None:
        """Go on for so long, then say how the memory went."""
        groups = await self._meetings.fill(self._rooms)
        self._people = [person for group in groups for person in group]
        ends = time.perf_counter() + minutes * 60
        work = [self._talk(), self._return(), self._annoy(), self._begin_and_erase()]
        tasks = [asyncio.create_task(one) for one in work]
        seen: list[float] = []
        while time.perf_counter() < ends:
            await asyncio.sleep(30)
            seen.append(self._served.megabytes())
            left = (ends - time.perf_counter()) / 60
            print(f"{seen[-1]:.1f} MB, {self._lines()} lines, {self._done}, {left:.1f} min left")
            for task in tasks:
                if task.done():
                    task.result()
        for task in tasks:
            task.cancel()
        third = max(len(seen) // 3, 1)
        print(
            f"first third {min(seen[:third]):.1f} to {max(seen[:third]):.1f} MB, "
            f"last third {min(seen[-third:]):.1f} to {max(seen[-third:]):.1f} MB"
        )

    def _lines(self) -> int:
        """Return how many files the server has open, sockets for the most part."""
        return len(list(Path(f"/proc/{self._served.pid}/fd").iterdir()))

    async def _talk(self) -> None:
        gap = EVERY_SECONDS / len(self._people)
        for person in itertools.cycle(self._people):
            if person.line is not None and not person.line.closed:
                number = next(self._numbers)
                person.edit(number, _WORDS.format(*[number] * 6))
                self._done["changes"] += 1
            await asyncio.sleep(gap)

    async def _return(self) -> None:
        """Each second someone is gone, in the middle of a word, and comes back."""
        while True:
            person = random.choice(self._people)
            if person.line is not None:
                person.line.close()
            await asyncio.sleep(0.5)
            await person.open(self._served.host)
            self._done["returns"] += 1
            await asyncio.sleep(0.5)

    async def _annoy(self) -> None:
        """Each second a line that says nothing, and one that takes nothing."""
        while True:
            self._knock(half=True)
            self._knock(half=False)
            self._done["silent"] += 1
            self._done["slow"] += 1
            # They hold on for two minutes; by then the server must have let go.
            while len(self._open) > 240:
                self._open.pop(0).close()
            await asyncio.sleep(1)

    def _knock(self, *, half: bool) -> None:
        name, _, port = self._served.host.partition(":")
        line = socket.socket()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.connect((name, int(port)))
        line.setblocking(False)  # noqa: FBT003 - the library has no name for it
        person = random.choice(self._people)
        line.send(person.handshake(self._served.host))
        if not half:
            hello = b'{"hello":2,"have":null}'
            line.send(bytes((0x81, 0x80 | len(hello))) + bytes(4) + hello)
        self._open.append(line)

    async def _begin_and_erase(self) -> None:
        """Every five seconds a meeting begins, fills, and is erased."""
        while True:
            (group,) = await self._meetings.fill(1)
            group[0].say(id="gone", do="erase", step="1")
            await asyncio.sleep(5)
            for person in group:
                if person.line is not None:
                    person.line.close()
            self._done["erased"] += 1
