"""Kill -9 under load, and start again: how long until everyone is back, and is anything lost?

    python -m bench killed --rooms 200 --rate 300

Everyone goes on changing their words until the server is killed. It is started again on the same
data, and everyone comes back at once with what they held. Each change that was acknowledged must
then be on all eight screens; the program ends with an error when one is not.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import signal
import sys
import time
from typing import Any

import uvloop

from bench.crowd import PEOPLE, Meetings, Seated
from bench.rooms import room_for_files
from bench.serving import DATABASES, Served, one_processor

_ACK = re.compile(rb'\{"ack":"e(\d+)"')
_TEXT = "t={:09d} Hoe houd ik mijn team bij elkaar nu er veel spoed is?"


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    parser = argparse.ArgumentParser(prog="bench killed", description=__doc__)
    parser.add_argument("--rooms", type=int, default=200)
    parser.add_argument("--rate", type=float, default=300.0, help="changes a second")
    parser.add_argument("--seconds", type=float, default=8.0, help="under load, before the kill")
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    asked = parser.parse_args(given)
    room_for_files(asked.rooms * PEOPLE)
    one_processor(1)
    with DATABASES[asked.database]() as served:
        uvloop.run(_measure(served, asked))


async def _measure(served: Served, asked: argparse.Namespace) -> None:
    acknowledged: set[int] = set()

    def heard(body: bytes) -> None:
        if found := _ACK.match(body):
            acknowledged.add(int(found[1]))

    groups = await Meetings(served, heard).fill(asked.rooms)
    people = [person for group in groups for person in group]
    order = [group[n] for n in range(PEOPLE) for group in groups]
    talking = asyncio.create_task(_talk(order, asked.rate))
    await asyncio.sleep(asked.seconds)
    served.stop(signal.SIGKILL)
    sent = await _stopped(talking)
    began = time.perf_counter()
    # Starting waits for the first page; the others would otherwise knock on a closed door.
    await asyncio.to_thread(served.start)
    up, starting = time.perf_counter() - began, served.cpu_seconds()
    views = await asyncio.gather(*(person.open(served.host) for person in people))
    took, used = time.perf_counter() - began, served.cpu_seconds() - starting
    print(
        f"{len(people)} people in {asked.rooms} rooms, killed after {sent} changes, "
        f"{len(acknowledged)} of them acknowledged"
    )
    print(f"started again after {up:.2f} s; the last of them saw the room after {took:.2f} s")
    print(
        f"processor of the server from its start until all were back: {used:.2f} s, "
        f"{used / len(people) * 1e3:.2f} ms a person"
    )
    lost = _lost(groups, dict(zip(map(id, people), views, strict=True)), order, acknowledged)
    print(f"acknowledged and not on all {PEOPLE} screens: {len(lost)}")
    if lost:
        sys.exit(1)


async def _talk(order: list[Seated], rate: float) -> int:
    """Have everyone change their words in turn, until cancelled; return how many were sent."""
    sent, began = 0, time.perf_counter()
    try:
        while True:
            wait = began + sent / rate - time.perf_counter()
            await asyncio.sleep(max(wait, 0))
            order[sent % len(order)].edit(sent, _TEXT.format(sent))
            sent += 1
    except asyncio.CancelledError:
        return sent


async def _stopped(talking: asyncio.Task[int]) -> int:
    # What is still on its way from the dead server arrives first.
    await asyncio.sleep(0.5)
    talking.cancel()
    return await talking


def _lost(
    groups: list[list[Seated]],
    views: dict[int, dict[str, Any]],
    order: list[Seated],
    acknowledged: set[int],
) -> set[int]:
    """Return the acknowledged changes of which some screen shows neither them nor a later one."""
    newest: dict[tuple[str, str], int] = {}
    for number in sorted(acknowledged):
        person = order[number % len(order)]
        newest[person.meeting, person.item] = number
    lost = set()
    for group in groups:
        for person in group:
            items: dict[str, dict[str, str]] = views[id(person)]["shared"]["items"]
            for item, seen in items.items():
                number = newest.get((person.meeting, item), -1)
                shown = re.match(r"t=(\d+) ", seen["text"])
                if number > (int(shown[1]) if shown else -1):
                    lost.add(number)
    return lost
