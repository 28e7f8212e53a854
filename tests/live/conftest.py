"""A real server on this machine: uvicorn, its rooms and a store in files, with our own clock."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from django.db import connections

from kring.live import hub
from kring.live.requests import Requests as Carrier
from kring.live.rooms import Rooms
from kring.live.socket import Sockets
from kring.live.wire import options
from kring.meetings import reading, services
from kring.meetings.marks import Marks
from kring.meetings.reading import MethodOf
from kring.meetings.services import Wish
from kring.system.keystore import KeyStore
from kring.system.seal import new_key
from tests.live.client import Browser
from tests.live.requests_client import Requests
from tests.live.table import Table

METHOD = "basismethode"
#: Seconds that a request waits for news: short, as a test asks again.
HOLD = 0.2


#: On a module: its tests are played over sockets, and again over plain requests.
EACH_WAY = pytest.mark.parametrize("carrier", [Browser, Requests], ids=["socket", "requests"])
#: The same, and over sockets also with PostgreSQL behind the rooms.
EACH_WAY_AND_DATABASE = pytest.mark.parametrize(
    ("carrier", "database"),
    [(Browser, "sqlite"), (Requests, "sqlite"), (Browser, "postgresql")],
    ids=["socket", "requests", "postgresql"],
    indirect=["database"],
    scope="module",
)


class Hands:
    """The clock, moved by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def seconds(self) -> float:
        return self.at.timestamp()

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


class Server:
    """A running server, and a way to ask its rooms things from the test's thread."""

    def __init__(self, folder: Path, method_of: MethodOf = reading.method_of) -> None:
        self._method_of = method_of
        self.clock = Hands()
        self.keys = KeyStore(folder / "keys.sqlite3", (new_key(),))
        self._ready = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        # Small, so that a slow browser shows soon.
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16 * 1024)
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.sockets = Sockets(hub.rooms, None)
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))

    def start(self) -> None:
        self._thread.start()
        assert self._ready.wait(timeout=10)

    def stop(self) -> None:
        self.uvicorn.should_exit = True
        self._thread.join(timeout=20)
        assert not self._thread.is_alive()
        self._listening.close()
        self.keys.shut()

    async def _serve(self) -> None:
        self.rooms = Rooms(
            self.keys,
            Marks("a secret"),
            clock=self.clock.now,
            seconds=self.clock.seconds,
            method_of=self._method_of,
        )
        self.carrier = Carrier(hub.rooms, None, hold=HOLD, gone=600)
        config = uvicorn.Config(
            self._application,
            interface="asgi3",
            **options(),
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=5,
        )
        self.uvicorn = uvicorn.Server(config)
        async with hub.open_rooms(self.rooms):
            self._ready.set()
            await self.uvicorn.serve(sockets=[self._listening])

    async def _application(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI's
        serves = self.sockets if scope["type"] == "websocket" else self.carrier
        await serves(scope, receive, send)

    def ask(self, question: Callable[[Rooms], Any]) -> Any:  # noqa: ANN401 - whatever was asked
        """Ask a coroutine of the rooms."""
        return hub.ask(question)

    def tell(self, act: Callable[[], object]) -> None:
        """Have something done on the loop."""

        async def acted(_: Rooms) -> None:
            act()

        hub.ask(acted)


@pytest.fixture(scope="module")
def server(
    tmp_path_factory: pytest.TempPathFactory,
    database: str,
    django_db_blocker: pytest.FixtureRequest,
) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("server"))
    with django_db_blocker.unblock():  # type: ignore[attr-defined] # pytest-django's own
        running.start()
        yield running
        running.stop()
        connections.close_all()


class Evening:
    """One meeting with its cast: Ingrid leads, Bas, Chris and Dana take part."""

    def __init__(
        self,
        server: Server,
        method: str = METHOD,
        carrier: type[Browser] = Browser,
        wish: Wish | None = None,
    ) -> None:
        self.server = server
        self.carrier = carrier
        if wish is None:
            wish = Wish(name="Ingrid", method=method, takes_part=True, title="Kring Noord")
        entry = server.ask(partial(services.start, wish=wish))
        self.id, self.code = entry.meeting, entry.code
        self.cookies = {"Ingrid": f"kring_seat={entry.token}"}
        self._open: list[Browser] = []

    def join(self, *names: str) -> None:
        for name in names:
            entry = self.server.ask(partial(services.join, code=self.code, name=name))
            self.cookies[name] = f"kring_seat={entry.token}"

    def browser(self, name: str, **headers: str) -> Browser:
        """Open a line for someone; nothing is said yet."""
        return self.holding(self.cookies[name], **headers)

    def holding(self, cookie: str, meeting: str = "", **headers: str) -> Browser:
        """Open a line for whoever holds this cookie."""
        opened = self.carrier(self.server.address, meeting or self.id, cookie, **headers)
        self._open.append(opened)
        return opened

    def screen(self, name: str, **headers: str) -> Browser:
        """Open a socket for someone and take the first view."""
        opened = self.browser(name, **headers)
        opened.hello()
        return opened

    def speaking(self, *screens: Browser) -> Browser:
        """Return the screen of whoever has the turn; the first screen leads."""
        if "seat" not in screens[0].now()["shared"]["turn"]:
            screens[0].done("next_turn")
        seat = screens[0].shared["turn"]["seat"]
        return next(screen for screen in screens if screen.now()["own"]["seat"] == seat)

    def all(self) -> list[Browser]:
        """Open a socket for everyone of the cast, the leader first; the first step is open."""
        screens = [self.screen(name) for name in ("Ingrid", "Bas", "Chris", "Dana")]
        screens[0].done("open_step", to=0)
        return screens

    def seat(self, name: str) -> str:
        meeting = self.server.ask(lambda rooms: rooms.look(self.id))
        return str(next(seat.id for seat in meeting.seats.values() if seat.name == name))

    def claim(self, name: str) -> None:
        """Ask for someone's seat with another browser, known here as `name 2`."""
        seat = self.seat(name)
        entry = self.server.ask(lambda rooms: services.claim(rooms, self.id, seat))
        self.cookies[f"{name} 2"] = f"kring_seat={entry.token}"

    def board(self) -> None:
        """Pair a board, known here as `board`."""
        leader = self.seat("Ingrid")
        secret = self.server.ask(lambda rooms: services.invite_board(rooms, self.id, leader))
        entry = self.server.ask(lambda rooms: services.become_board(rooms, self.id, secret))
        self.cookies["board"] = f"kring_board={entry.token}"

    def end(self) -> None:
        for browser in self._open:
            browser.leave()


@pytest.fixture
def carrier() -> type[Browser]:
    """How lines go; see `EACH_WAY`."""
    return Browser


@pytest.fixture
def evening(server: Server, transactional_db: None, carrier: type[Browser]) -> Iterator[Evening]:
    begun = Evening(server, carrier=carrier)
    begun.join("Bas", "Chris", "Dana")
    yield begun
    begun.end()


@pytest.fixture
def table() -> Table:
    made = Table()
    made.heard.clear()
    made.commits = 0
    return made
