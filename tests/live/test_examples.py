"""Examples: simulated colleagues at real sockets, with a board that looks on."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from django.db import connections

from kring.domain.meeting import Refused
from kring.domain.method.timing import may_be_left_out
from kring.library import shelf
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.leader import Leader
from kring.library.rehearsal.samples import shuffled
from kring.live.rooms import Rooms
from kring.meetings.owner import NoSuchMeetingError
from kring.system.chance import seeded
from kring.web.examples.company import Company
from kring.web.examples.pace import Pace
from kring.web.examples.running import Ends, Example
from kring.web.examples.setting_up import Cast, Order, come_in
from tests.live.client import Browser
from tests.live.conftest import Hands, Server

AT_ONCE = Pace(0.0, 0.0)
#: Nobody real looked, and that is enough; how often that is looked at makes no meeting longer.
#: For someone real there is time, as long as they are there.
FOR_PEOPLE = Pace(0.0, 20_000.0)
HARDLY_PATIENT = Pace(0.0, 0.05)
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

    def __init__(self, server: Server, order: Order, ends: Ends, pace: Pace = AT_ONCE) -> None:
        self.server = server
        self.cast: Cast = server.ask(lambda rooms: come_in(rooms, order))
        self.meeting = self.cast.entry.meeting
        self._order, self._ends, self._pace = order, ends, pace
        self._running: asyncio.Task[Company] | None = None

    def visit(self, cookie: str) -> Browser:
        """Sit down as the visitor."""
        token = self.cast.entry.token
        browser = Browser(self.server.address, self.meeting, f"{cookie}={token}")
        browser.hello()
        return browser

    def begin(self) -> None:
        async def begun(rooms: Rooms) -> None:
            run = Example(rooms, self._order, self.cast, self._pace, self._ends).run()
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


def held_in(frame: dict[str, Any]) -> dict[str, Any]:
    """Return what a frame says of the shared view; empty for any other frame."""
    return frame.get("snapshot", frame.get("patch", {})).get("shared") or {}


def step_of(frame: dict[str, Any]) -> str:
    return str((held_in(frame).get("step") or {}).get("id", ""))


@pytest.mark.parametrize("seat", ["member", "presenter", "leader"])
def test_an_example_at_which_nobody_looks_ends_itself(
    quick: Server, transactional_db: None, seat: str
) -> None:
    play = Play(quick, wish("werkplekleren", seat), SOON)
    play.begin()
    play.end()
    assert play.is_gone()


def test_a_visitor_who_cannot_come_in_hears_why(quick: Server, transactional_db: None) -> None:
    order = replace(wish("werkplekleren", "member"), name="N" * 41)
    with pytest.raises(Refused, match="name_too_long"):
        Play(quick, order, SOON)


class Visitor:
    """Someone real in an example: does what their screen asks, until the close."""

    def __init__(self, screen: Browser, method: str) -> None:
        self.screen = screen
        samples = shuffled(seeded("visitor"))
        self._person = Colleague(shelf.load(method), samples, "nl", seeded("visitor"))
        self.refused: list[str] = []

    @property
    def presented(self) -> bool:
        """Whether the case was theirs, at any moment: the others may go on within a blink."""
        seat = self.screen.own["seat"]
        return any(held_in(frame).get("presenter") == seat for frame in self.screen.frames)

    @property
    def groups(self) -> int:
        """In how many groups the circle was at most, as this screen was told."""
        parties = [held_in(frame).get("party") or {} for frame in self.screen.frames]
        return max(int(party.get("of", 0)) for party in parties)

    def plays(self) -> None:
        while self.screen.shared["status"] != "closed":
            own = self.screen.own
            deed = self._person.acts(self.screen.shared, own)
            if deed is None:
                self.screen.next()
                continue
            given = {key: value for key, value in deed.items() if key not in {"do", "step"}}
            answer = self.screen.do(deed["do"], **given)
            if "no" in answer:
                self.refused.append(answer["code"])
                self._person.refused(deed)
            self.screen.now()


#: Plans that wind: groups side by side, a fork on the way and one beforehand, a form, a circle.
WINDING = ("troika", "kollegiale-beratung", "tien-stappen", "dilemma", "balintmethode")
#: In how many groups, for a visitor to see that there are others.
DIVIDED = {"troika": 2}
PLAYED = (*shelf.arrangement().begin_with, *WINDING)


def everybody_presents(method: str) -> bool:
    """Return whether the case goes round, so that nobody has to wish for it."""
    return any("presenter" in block.rotates for block in shelf.load(method).blocks.values())


@pytest.mark.parametrize("method", PLAYED)
@pytest.mark.parametrize("seat", ["member", "presenter"])
def test_a_visitor_is_waited_for_and_brings_the_case_where_that_was_wished(
    quick: Server, transactional_db: None, method: str, seat: str
) -> None:
    play = Play(quick, wish(method, seat), WHILE_LOOKED_AT, FOR_PEOPLE)
    visitor = Visitor(play.visit("kring_seat"), method)
    play.begin()
    visitor.plays()
    visitor.screen.leave()
    assert visitor.presented is (seat == "presenter" or everybody_presents(method))
    assert visitor.groups == DIVIDED.get(method, visitor.groups)
    assert play.end().refusals == []
    assert play.is_gone()


class Leading(Visitor):
    """Someone real who leads: when nobody has anything left to do, they go on."""

    def __init__(self, screen: Browser, method: str) -> None:
        super().__init__(screen, method)
        self._leader = Leader(shelf.load(method), seeded("visitor"))
        self.opened: set[str] = set()
        self.planned: set[str] = set()

    def plays(self) -> None:
        while self.screen.shared["status"] != "closed":
            own, shared = self.screen.own, self.screen.shared
            self.opened.add(shared.get("step", {}).get("id", ""))
            self.planned = {
                step
                for step, entry in shared["plan"].items()
                if not entry.keys() & {"skipped", "aside"}
            }
            if own.get("lead", {}).get("not_ready") or self._somebody_tells(shared, own):
                self.screen.next()
                continue
            deed = self._leader.steers(shared, own)
            assert deed is not None
            given = {key: value for key, value in deed.items() if key not in {"do", "step"}}
            answer = self.screen.do(deed["do"], **given)
            if "no" in answer:
                self.refused.append(f"{deed['do']}: {answer['code']}")
            self.screen.now()

    def _somebody_tells(self, shared: dict[str, Any], own: dict[str, Any]) -> bool:
        return bool(shared.get("turn", {}).get("seat", own["seat"]) != own["seat"])


@pytest.mark.parametrize("method", PLAYED)
def test_a_visitor_leads_a_whole_example(
    quick: Server, transactional_db: None, method: str
) -> None:
    play = Play(quick, wish(method, "leader"), WHILE_LOOKED_AT, FOR_PEOPLE)
    visitor = Leading(play.visit("kring_seat"), method)
    play.begin()
    visitor.plays()
    visitor.screen.leave()
    steps = {step.id: step for step in shelf.load(method).steps}
    counted = {one for one in visitor.planned if not may_be_left_out(steps[one.partition("~")[0]])}
    assert counted
    assert counted <= visitor.opened
    # Who has nothing owed may still be writing when the visitor closes.
    assert {refusal.partition(": ")[2] for refusal in play.end().refusals} <= {"already_closed"}
    assert play.is_gone()


def test_a_visitor_who_does_nothing_holds_nobody_up_for_ever(
    quick: Server, transactional_db: None
) -> None:
    play = Play(quick, wish("werkplekleren", "presenter"), WHILE_LOOKED_AT, HARDLY_PATIENT)
    screen = play.visit("kring_seat")
    play.begin()
    screen.see(lambda view: view["shared"]["status"] == "closed")
    screen.leave()
    assert play.end().refusals == []


_COLLEAGUES = 5


def waits(view: dict[str, Any]) -> bool:
    """Whether the round waits for who leads to give the word."""
    turn = view["shared"].get("turn", {})
    return "next" in turn and "seat" not in turn


def waits_or_has_all(view: dict[str, Any]) -> bool:
    return waits(view) or len(view["shared"].get("items", {})) == _COLLEAGUES


def is_further(turn: dict[str, Any], view: dict[str, Any]) -> bool:
    return bool(view["shared"].get("turn") != turn)


def test_who_leads_is_the_visitor_and_the_others_do_their_part(
    quick: Server, transactional_db: None
) -> None:
    play = Play(quick, wish("werkplekleren", "leader"), WHILE_LOOKED_AT)
    screen = play.visit("kring_seat")
    play.begin()
    screen.done("open_step", to=1)
    screen.see(lambda view: not view["own"]["lead"].get("not_ready"))
    # Who let the turn go by has it again at the end of the round, from who leads.
    while waits(before := screen.see(waits_or_has_all)):
        screen.done("next_turn", after=None)
        screen.see(partial(is_further, before["shared"]["turn"]))
    screen.send({"id": "the last", "do": "erase"})
    assert screen.ended() == 4012
    screen.leave()
    assert play.end().refusals == []
