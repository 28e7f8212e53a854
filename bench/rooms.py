"""Rooms of eight at the rhythm of real meetings, or faster, beside what others use.

    python -m bench rooms --rooms 100 --seconds 20
    python -m bench rooms --rooms 1000 --rate 1600 --beside socketio --runs 3
    python -m bench rooms --rooms 60 --rate 160 1600 --beside postgresql
    python -m bench rooms --rooms 200 --rate 320 --finished 10000
    python -m bench rooms --rooms 300 --rate 1600 --runs 6 --against ../kring-before

Every contribution goes to all eight, and is timed from the moment it should have been sent (an
open loop) to the last of the eight screens. In Kring it is durable before it is delivered. The
server has one processor, the measuring side another; a run is void when that one was busy for
more than 70 %, or when the server could not keep up. Servers are measured in turn, in one run,
with all crowds in their seats.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import math
import resource
import statistics
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import uvloop

from bench.crowd import PEOPLE, BareRooms, Meetings, Person, SocketIoRooms
from bench.serving import Measured, Served, ServedOnPostgreSQL, bare, one_processor, socket_io

#: At the rhythm of real meetings each person contributes once in so many seconds.
EVERY_SECONDS = 5.0
VOID_ABOVE = 0.7
#: What was overtaken by later words of the same person, or never came, was not carried.
LATE_AT_MOST = 0.01
TOKEN = b"t="
DIGITS = 9
SERVERS: dict[str, Any] = {
    "kring": (Served, Meetings),
    "postgresql": (ServedOnPostgreSQL, Meetings),
    "socketio": (socket_io, SocketIoRooms),
    "bare": (bare, BareRooms),
}
FILLED, BEFORE = "filled", "before"


@dataclass
class Watch:
    """Which contributions are on their way, and how long the others took."""

    due: dict[int, float] = field(default_factory=dict)
    left: dict[int, int] = field(default_factory=dict)
    took: list[float] = field(default_factory=list)
    refused: int = 0

    def heard(self, body: bytes) -> None:
        """Take note of a frame on any screen."""
        at = body.find(TOKEN)
        if at < 0:
            self.refused += body.startswith(b'{"no"')
        # What was decided together comes in one frame.
        while at >= 0:
            self._seen(int(body[at + len(TOKEN) : at + len(TOKEN) + DIGITS]))
            at = body.find(TOKEN, at + len(TOKEN))

    def _seen(self, number: int) -> None:
        left = self.left.get(number, 0) - 1
        if left == 0:
            self.took.append(time.perf_counter() - self.due.pop(number))
            del self.left[number]
        elif left > 0:
            self.left[number] = left


@dataclass
class Crowded:
    """A server with its crowd, and what was measured of it."""

    name: str
    server: Measured
    watch: Watch
    people: list[Person]
    kilobytes: float
    micros: list[float] = field(default_factory=list)


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    parser = argparse.ArgumentParser(prog="bench rooms", description=__doc__)
    parser.add_argument("--rooms", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=20.0, help="of each run")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rate", type=float, nargs="*", help="contributions a second, in all")
    parser.add_argument("--beside", choices=SERVERS, nargs="*", default=[])
    parser.add_argument(
        "--finished", type=int, default=0, help="beside a Kring with so many meetings that are over"
    )
    parser.add_argument(
        "--against", type=Path, help="beside the Kring of another working copy, say of a day before"
    )
    asked = parser.parse_args(given)
    beside = {name: SERVERS[name][0] for name in ("kring", *asked.beside)}
    if asked.finished:
        beside[FILLED] = partial(Served, asked.finished)
    if asked.against:
        # With the same interpreter and the same libraries.
        beside[BEFORE] = partial(Served, PYTHONPATH=str(asked.against.resolve() / "src"))
    room_for_files(asked.rooms * PEOPLE * len(beside))
    one_processor(1)
    with ExitStack() as stack:
        servers = {name: stack.enter_context(server()) for name, server in beside.items()}
        uvloop.run(_measure(servers, asked))


def room_for_files(wanted: int) -> None:
    """Raise the number of files that this process may open, or stop."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if wanted + 200 > most:
        sys.exit(f"{wanted} sockets need more than `ulimit -n` allows: {most}")
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def _measure(servers: dict[str, Measured], asked: argparse.Namespace) -> None:
    crowds = [await _filled(name, server, asked.rooms) for name, server in servers.items()]
    tokens = itertools.count()
    for rate in asked.rate or [asked.rooms * PEOPLE / EVERY_SECONDS]:
        for crowd in crowds:
            crowd.micros.clear()
        for run in range(asked.runs):
            for crowd in crowds:
                await _run(crowd, rate, asked.seconds, tokens, f"run {run + 1}")
        _compare(crowds, rate)


async def _filled(name: str, server: Measured, rooms: int) -> Crowded:
    watch = Watch()
    empty = server.megabytes()
    began = time.perf_counter()
    crowd = SERVERS[name][1] if name in SERVERS else Meetings
    groups = await crowd(server, watch.heard).fill(rooms)
    # Neighbours in time sit in different rooms.
    people = [group[n] for n in range(PEOPLE) for group in groups]
    full = server.megabytes()
    each = (full - empty) * 1024 / len(people)
    took = time.perf_counter() - began
    print(
        f"{name}: {len(people)} people in {rooms} rooms after {took:.0f} s; "
        f"{empty:.0f} MB empty, {full:.0f} MB full, {each:.1f} KB a person"
    )
    return Crowded(name, server, watch, people, each)


async def _run(
    crowd: Crowded, rate: float, seconds: float, tokens: itertools.count[int], label: str
) -> None:
    watch = crowd.watch
    watch.due.clear()
    watch.left.clear()
    watch.took.clear()
    watch.refused = 0
    cpu, mine, began = crowd.server.cpu_seconds(), time.process_time(), time.perf_counter()
    sent = await _talk(crowd, rate, seconds, tokens)
    for _ in range(50):
        if not watch.due:
            break
        await asyncio.sleep(0.1)
    took = time.perf_counter() - began
    used, busy = crowd.server.cpu_seconds() - cpu, (time.process_time() - mine) / took
    late = len(watch.due) > sent * LATE_AT_MOST
    crowd.micros.append(math.nan if late or busy > VOID_ABOVE else used / sent * 1e6)
    print(f"{crowd.name}, {rate:.0f}/s, {label}: {_told(watch, sent, used, used / took, busy)}")


async def _talk(crowd: Crowded, rate: float, seconds: float, tokens: itertools.count[int]) -> int:
    """Have everyone change their words in turn, evenly over the time; an open loop."""
    count = int(seconds * rate)
    began = time.perf_counter() + 0.1
    for n in range(count):
        due = began + n / rate
        if (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        number = next(tokens)
        crowd.watch.due[number], crowd.watch.left[number] = due, PEOPLE
        text = f"t={number:0{DIGITS}d} Hoe houd ik mijn team bij elkaar nu er veel spoed is?"
        crowd.people[n % len(crowd.people)].edit(number, text)
        if n % 50 == 49:
            await asyncio.sleep(0)
    return count


def _told(watch: Watch, sent: int, used: float, load: float, busy: float) -> str:
    took = sorted(watch.took)
    told = f"{len(took)} of {sent} on all {PEOPLE} screens"
    if watch.due or watch.refused:
        told += f" ({watch.refused} refused)"
    if len(watch.due) > sent * LATE_AT_MOST:
        told += " — VOID, it could not keep up"
    if took:
        p99 = took[min(len(took) - 1, int(len(took) * 0.99))]
        told += (
            f", median {statistics.median(took) * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms, "
            f"longest {took[-1] * 1000:.0f} ms"
        )
    told += f"; {used / sent * 1e6:.0f} µs of processor each, {load:.0%} of a core"
    void = " — VOID, it was too busy" if busy > VOID_ABOVE else ""
    return f"{told}; measuring side {busy:.0%}{void}"


def _compare(crowds: list[Crowded], rate: float) -> None:
    first = crowds[0]
    for crowd in crowds:
        good = [one for one in crowd.micros if not math.isnan(one)]
        pairs = zip(first.micros, crowd.micros, strict=True)
        ratios = [b / a for a, b in pairs if not math.isnan(a + b)]
        if not good:
            print(f"{crowd.name} at {rate:.0f}/s: no run that counts")
            continue
        middle = statistics.median(good)
        told = (
            f"{crowd.name} at {rate:.0f}/s: {middle:.0f} µs of processor a contribution "
            f"({min(good):.0f} to {max(good):.0f}; {len(good)} of {len(crowd.micros)} runs count), "
            f"{PEOPLE / middle * 1e6:.0f} deliveries a second and core"
        )
        if crowd is not first and ratios:
            told += (
                f"; {first.name} does {statistics.median(ratios):.2f} times as many "
                f"({min(ratios):.2f} to {max(ratios):.2f})"
            )
        print(told)
