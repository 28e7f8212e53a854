"""Examples: simulated colleagues at real sockets, with a board that looks on."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connections

from kring.library import shelf
from kring.live.rooms import Rooms
from kring.meetings.owner import NoSuchMeetingError
from kring.web.examples.company import Company
from kring.web.examples.pace import Pace
from kring.web.examples.running import Ends, Example
from kring.web.examples.setting_up import Cast, Order, come_in
from tests.live.client import Browser
from tests.live.conftest import Hands, Server

AT_ONCE = Pace(0.0, 0.0)
#: Nobody real looked, and that is enough; how often that is looked at makes no meeting longer.
SOON = Ends(unseen=0.0, look_every=0.01)
WHILE_LOOKED_AT = Ends(unseen=0.0, at_most=60.0, look_every=0.01)


class Rushing(Hands):
    """The time of a server at which nobody is asked for patience."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def seconds(self) -> float:
        return time.monotonic() * 1000


@pytest.fixture(scope="module")
def quick(
    tmp_path_factory: pytest.TempPathFactory,
    django_db_setup: None,
    django_db_blocker: pytest.FixtureRequest,
) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("quick"))
    running.clock = Rushing()
    with django_db_blocker.unblock():  # type: ignore[attr-defined] # pytest-django's own
        running.start()
        yield running
        running.stop()
        connections.close_all()


def wish(method: str, seat: str) -> Order:
    return Order(method=method, seat=seat, name="Noor", language="nl", pace="fast")


class Play:
    """An example that runs on the server's loop while a test looks on."""

    def __init__(self, server: Server, order: Order, ends: Ends) -> None:
        self.server = server
        self.cast: Cast = server.ask(lambda rooms: come_in(rooms, order))
        self.meeting = self.cast.entry.meeting
        self._order, self._ends = order, ends
        self._running: asyncio.Task[Company] | None = None

    def visit(self, cookie: str) -> Browser:
        """Sit down as the visitor."""
        token = self.cast.entry.token
        browser = Browser(self.server.address, self.meeting, f"{cookie}={token}")
        browser.hello()
        return browser

    def begin(self) -> None:
        async def begun(rooms: Rooms) -> None:
            run = Example(rooms, self._order, self.cast, AT_ONCE, self._ends).run()
            self._running = asyncio.get_running_loop().create_task(run)

        self.server.ask(begun)

    def end(self) -> Company:
        """Wait for the end, which must come."""

        async def ended(_: Rooms) -> Company:
            assert self._running is not None
            async with asyncio.timeout(60):
                return await self._running

        company: Company = self.server.ask(ended)
        return company

    def is_gone(self) -> bool:
        async def gone(rooms: Rooms) -> bool:
            async with asyncio.timeout(20):
                while True:
                    try:
                        await rooms.look(self.meeting)
                    except NoSuchMeetingError:
                        return True
                    await asyncio.sleep(0)

        return bool(self.server.ask(gone))


@pytest.mark.parametrize("method", shelf.ids())
def test_every_plan_plays_by_itself_to_the_close(
    quick: Server, transactional_db: None, method: str
) -> None:
    play = Play(quick, wish(method, "board"), WHILE_LOOKED_AT)
    board = play.visit("kring_board")
    play.begin()
    assert board.ended() == 1000
    seen = [step_of(frame) for frame in board.frames]
    board.leave()
    assert play.end().refusals == []
    assert len({step for step in seen if step}) >= len(shelf.load(method).steps) // 2
    assert play.is_gone()


def step_of(frame: dict[str, Any]) -> str:
    held = frame.get("snapshot", frame.get("patch", {})).get("shared") or {}
    return str((held.get("step") or {}).get("id", ""))


@pytest.mark.parametrize("seat", ["member", "presenter", "leader", "group"])
def test_an_example_at_which_nobody_looks_ends_itself(
    quick: Server, transactional_db: None, seat: str
) -> None:
    play = Play(quick, wish("werkplekleren", seat), SOON)
    play.begin()
    play.end()
    assert play.is_gone()
