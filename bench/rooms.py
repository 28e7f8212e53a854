"""The rhythm of real meetings: rooms of eight, each person a contribution every five seconds.

    python -m bench rooms --rooms 100 --seconds 20

Every contribution is durable before it is delivered to all eight, and is timed from the
moment it should have been sent to the last of the eight screens. The server has one
processor, the measuring side another; above 70 % of that one the run is void.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import time
from dataclasses import dataclass, field

from bench.line import Line
from bench.serving import Served, Visitor

PEOPLE = 8
EVERY_SECONDS = 5.0
VOID_ABOVE = 0.7
TOKEN = b"t="
DIGITS = 9


@dataclass
class Measured:
    """Which contributions are on their way, and how long the others took."""

    due: dict[int, float] = field(default_factory=dict)
    left: dict[int, int] = field(default_factory=dict)
    took: list[float] = field(default_factory=list)
    refused: int = 0

    def heard(self, body: bytes) -> None:
        """Take note of a frame on any screen."""
        if body.startswith(b'{"no"'):
            self.refused += 1
            return
        at = body.find(TOKEN)
        if at < 0 or not body.startswith(b'{"patch"'):
            return
        number = int(body[at + len(TOKEN) : at + len(TOKEN) + DIGITS])
        left = self.left.get(number, 0) - 1
        if left == 0:
            self.took.append(time.perf_counter() - self.due.pop(number))
            del self.left[number]
        elif left > 0:
            self.left[number] = left


@dataclass
class Person:
    """A seat: its cookie, its line, and its one question on the table."""

    meeting: str
    cookie: str
    item: str = ""
    line: Line | None = None

    def say(self, **frame: object) -> None:
        """Send a frame."""
        assert self.line is not None
        self.line.send(json.dumps(frame))


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench rooms", description=__doc__)
    words.add_argument("--rooms", type=int, default=100)
    words.add_argument("--seconds", type=float, default=20)
    asked = words.parse_args(given)
    needed = asked.rooms * PEOPLE + 200
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if limit < needed:
        print(f"void: {needed} open files are needed, the limit is {limit}")
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    with Served() as served:
        os.sched_setaffinity(0, set(range(os.cpu_count() or 1)) - {0} or {0})
        asyncio.run(_measure(served, asked.rooms, asked.seconds))


async def _measure(served: Served, rooms: int, seconds: float) -> None:
    measured = Measured()
    empty = served.megabytes()
    groups = [await asyncio.to_thread(_gather, served.host) for _ in range(rooms)]
    for people in groups:
        await _sit_down(served.host, people, measured)
    full = served.megabytes()
    cpu, mine, began = served.cpu_seconds(), time.process_time(), time.perf_counter()
    sent = await _talk([p for people in groups for p in people], measured, seconds)
    for _ in range(50):
        if not measured.due:
            break
        await asyncio.sleep(0.1)
    busy = (time.process_time() - mine) / (time.perf_counter() - began)
    _tell(measured, sent, served.cpu_seconds() - cpu, busy)
    lines = rooms * PEOPLE
    each = (full - empty) * 1024 / lines
    print(f"memory: {empty:.0f} MB empty, {full:.0f} MB full, {each:.0f} KB a person")


def _gather(host: str) -> list[Person]:
    where, cookie = Visitor(host).post(
        "/start", name="Ingrid", method="werkplekleren", takes_part="yes", title=""
    )
    meeting = where.split("/")[2]
    return [Person(meeting, cookie)]


async def _sit_down(host: str, people: list[Person], measured: Measured) -> None:
    """Fill the room, and bring it to the flap with everyone's question on it."""
    leader = people[0]
    view = await _open(host, leader, measured)
    code = view["shared"]["code"]
    for n in range(1, PEOPLE):
        _, cookie = await asyncio.to_thread(
            Visitor(host).post, "/join", name=f"Persoon {n}", code=code
        )
        people.append(Person(leader.meeting, cookie))
        await _open(host, people[-1], measured)
    leader.say(id="open", do="open_step", to=1)
    for n, person in enumerate(people):
        person.item = f"q{n}"
        person.say(id="add", do="add", step="1", kind="case_question", item=person.item, text="?")
    await asyncio.sleep(0.05)
    seats = [_views[id(person)]["own"]["seat"] for person in people]
    leader.say(id="first", do="next_turn", step="1")
    for n, seat in enumerate(seats):
        leader.say(id=f"turn{n}", do="next_turn", step="1", after=seat)
    await asyncio.sleep(0.05)


_views: dict[int, dict[str, dict[str, str]]] = {}


async def _open(host: str, person: Person, measured: Measured) -> dict[str, dict[str, str]]:
    """Open somebody's line; return the first view on it."""
    first: asyncio.Future[dict[str, dict[str, str]]] = asyncio.get_running_loop().create_future()

    def heard(body: bytes) -> None:
        if not first.done() and body.startswith(b'{"snapshot"'):
            first.set_result(json.loads(body)["snapshot"])
        else:
            measured.heard(body)

    name, _, port = host.partition(":")
    path = f"/m/{person.meeting}/socket"
    _, person.line = await asyncio.get_running_loop().create_connection(
        lambda: Line(path, host, person.cookie, heard), name, int(port)
    )
    await person.line.opened
    person.say(hello=1, have=None)
    view = await first
    _views[id(person)] = view
    return view


async def _talk(people: list[Person], measured: Measured, seconds: float) -> int:
    """Have everyone change their question in turn, evenly over the time; an open loop."""
    gap = EVERY_SECONDS / len(people)
    count = int(seconds / gap)
    # Neighbours in time sit in different rooms.
    order = [p for n in range(PEOPLE) for p in people[n::PEOPLE]]
    began = time.perf_counter() + 0.5
    for number in range(count):
        due = began + number * gap
        await asyncio.sleep(max(due - time.perf_counter(), 0))
        measured.due[number], measured.left[number] = due, PEOPLE
        text = f"t={number:0{DIGITS}d} Hoe houd ik mijn team bij elkaar nu er veel spoed is?"
        person = order[number % len(order)]
        person.say(id=f"e{number}", do="edit", step="1", item=person.item, text=text)
    return count


def _tell(measured: Measured, sent: int, cpu: float, busy: float) -> None:
    took = sorted(measured.took)
    lost = (
        f", {len(measured.due)} never arrived, {measured.refused} refused" if measured.due else ""
    )
    print(f"{sent} contributions sent, {len(took)} on all {PEOPLE} screens{lost}")
    if took:
        p99 = took[min(len(took) - 1, int(len(took) * 0.99))]
        print(
            f"scheduled send to last screen: median {statistics.median(took) * 1000:.1f} ms, "
            f"p99 {p99 * 1000:.1f} ms, longest {took[-1] * 1000:.1f} ms"
        )
    print(f"server: {cpu / max(sent, 1) * 1e6:.0f} µs of processor a contribution")
    void = " — VOID, the measuring side was too busy" if busy > VOID_ABOVE else ""
    print(f"measuring side: {busy:.0%} of its processor{void}")
