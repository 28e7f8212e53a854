"""Rooms full of people: in Kring, in Socket.IO rooms, and at a bare fan-out.

Each crowd takes its seats (`fill`) and then changes words, each person their own.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Protocol

from bench.line import Line
from bench.serving import Measured, Visitor
from kring.live.frames import PROTOCOL

PEOPLE = 8
Heard = Callable[[bytes], None]


class Person(Protocol):
    """Someone in a room, with words of their own that the whole room sees."""

    def edit(self, number: int, text: str) -> None:
        """Change the words; `number` makes the command's id."""


async def line_to(host: str, path: str, cookie: str, heard: Heard) -> Line:
    """Open a socket."""
    name, _, port = host.partition(":")
    _, line = await asyncio.get_running_loop().create_connection(
        lambda: Line(path, host, cookie, heard), name, int(port)
    )
    await line.opened
    return line


class First:
    """Waits for a frame that begins so; passes every other on."""

    def __init__(self, heard: Heard) -> None:
        """Take who hears the rest."""
        self._heard = heard
        self._begins = b""
        self._found: asyncio.Future[bytes] | None = None

    def hear(self, body: bytes) -> None:
        """Take a frame."""
        if self._found is not None and body.startswith(self._begins):
            found, self._found = self._found, None
            if not found.done():  # who waited may have left
                found.set_result(body)
        else:
            self._heard(body)

    async def __call__(self, begins: bytes) -> bytes:
        """Return the next frame that begins so."""
        self._begins = begins
        self._found = asyncio.get_running_loop().create_future()
        return await self._found


class Seated:
    """A seat in a meeting of Kring."""

    def __init__(self, meeting: str, cookie: str, heard: Heard) -> None:
        """Take whose seat it is."""
        self.meeting = meeting
        self._cookie = cookie
        self._heard = heard
        self.first = First(heard)
        self.item = ""
        self.line: Line | None = None

    async def open(self, host: str) -> dict[str, Any]:
        """Open the line; return the first view on it."""
        path = f"/m/{self.meeting}/socket"
        self.line = await line_to(host, path, self._cookie, self.first.hear)
        self.say(hello=PROTOCOL, have=None)
        snapshot: dict[str, dict[str, Any]] = json.loads(await self.first(b'{"snapshot"'))
        return snapshot["snapshot"]

    def handshake(self, host: str) -> bytes:
        """Return the request that opens this seat's line."""
        return Line(f"/m/{self.meeting}/socket", host, self._cookie, self._heard).request.encode()

    def say(self, **frame: object) -> None:
        """Send a frame."""
        assert self.line is not None
        self.line.send(json.dumps(frame))

    async def do(self, command_id: str, **command: object) -> None:
        """Send a command, and wait until it is durable."""
        self.say(id=command_id, **command)
        await self.first(b'{"ack"')

    def edit(self, number: int, text: str) -> None:
        """Change one's question."""
        self.say(id=f"e{number}", do="edit", step="1", item=self.item, text=text)


class Meetings:
    """Crowds in a running Kring."""

    def __init__(self, served: Measured, heard: Heard) -> None:
        """Take the server, and who hears the frames."""
        self._host = served.host
        self._heard = heard
        self._visitor = Visitor(served.host)

    async def fill(self, rooms: int) -> list[list[Seated]]:
        """Fill rooms, each with everyone's question in the open."""
        return [await self._sit_down() for _ in range(rooms)]

    def _post(self, path: str, **form: str) -> tuple[str, str]:
        return self._visitor.post(path, **form)

    async def _sit_down(self) -> list[Seated]:
        where, cookie = await asyncio.to_thread(
            self._post, "/start", name="Ingrid", method="werkplekleren", takes_part="yes", title=""
        )
        leader = Seated(where.split("/")[2], cookie, self._heard)
        view = await leader.open(self._host)
        people, seats = [leader], [view["own"]["seat"]]
        for n in range(1, PEOPLE):
            name, code = f"Persoon {n}", view["shared"]["code"]
            _, cookie = await asyncio.to_thread(self._post, "/join", name=name, code=code)
            people.append(Seated(leader.meeting, cookie, self._heard))
            seats.append((await people[-1].open(self._host))["own"]["seat"])
        await leader.do("open", do="open_step", to=1)
        for n, person in enumerate(people):
            person.item = f"q{n}"
            await person.do(
                "a", do="add", step="1", kind="case_question", item=person.item, text="?"
            )
        await leader.do("first", do="next_turn", step="1")
        for n, seat in enumerate(seats):
            await leader.do(f"turn{n}", do="next_turn", step="1", after=seat)
        return people


class Joined:
    """Someone in a Socket.IO room."""

    def __init__(self, item: str, line: Line) -> None:
        """Take the line."""
        self._item, self._line = item, line

    def edit(self, number: int, text: str) -> None:
        """Have a text go round, and ask for its acknowledgement."""
        given = json.dumps(["edit", {"item": self._item, "text": text}])
        self._line.send(f"42{number}{given}")


class SocketIoRooms:
    """Crowds in Socket.IO rooms."""

    def __init__(self, server: Measured, heard: Heard) -> None:
        """Take the server, and who hears the frames."""
        self._host = server.host
        self._heard = heard

    async def fill(self, rooms: int) -> list[list[Joined]]:
        """Fill rooms."""
        return [
            [await self._join(f"room{n}", f"q{p}") for p in range(PEOPLE)] for n in range(rooms)
        ]

    async def _join(self, room: str, item: str) -> Joined:
        first = First(self._heard)

        def heard(body: bytes) -> None:
            if body == b"2":
                line.send("3")
            else:
                first.hear(body)

        line = await line_to(self._host, "/socket.io/?EIO=4&transport=websocket", "", heard)
        line.send("40")
        await first(b"40")
        line.send(f'420["join","{room}"]')
        await first(b"430")
        return Joined(item, line)


class Fanned:
    """Someone at the bare fan-out."""

    def __init__(self, item: str, line: Line) -> None:
        """Take the line."""
        self._item, self._line = item, line

    def edit(self, number: int, text: str) -> None:
        """Have a text go round."""
        self._line.send(json.dumps({"id": f"e{number}", "item": self._item, "text": text}))


class BareRooms:
    """Crowds at the bare fan-out."""

    def __init__(self, server: Measured, heard: Heard) -> None:
        """Take the server, and who hears the frames."""
        self._host = server.host
        self._heard = heard

    async def fill(self, rooms: int) -> list[list[Fanned]]:
        """Fill rooms."""
        return [[await self._join(f"/{n}", f"q{p}") for p in range(PEOPLE)] for n in range(rooms)]

    async def _join(self, path: str, item: str) -> Fanned:
        return Fanned(item, await line_to(self._host, path, "", self._heard))
