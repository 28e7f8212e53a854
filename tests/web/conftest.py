"""Pages without a server: Django's test client, the real laws, and a clock in hand.

No test here may reach a database (none is marked `django_db`), so that each also shows that
its view asks none: the meetings are in the memory of their owner.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.test.utils import override_settings

from kring.domain.meeting import Command, Meeting
from kring.live import hub
from kring.web.arriving import entrance
from kring.web.room import board
from tests.cast import INGRID, Person
from tests.web.memory_owner import MemoryOwner

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)  # a Monday; 15:00 in Amsterdam
METHOD = "werkplekleren"


@dataclass
class Browser:
    """One person's browser, and what it was last shown."""

    client: Client = field(default_factory=lambda: Client(headers={"accept-language": "nl"}))

    def get(self, path: str) -> Shown:
        """Open a page."""
        return Shown(self.client.get(path))

    def post(self, path: str, **fields: str) -> Shown:
        """Send a form, also on to where it belongs, as a browser does."""
        answer = Shown(self.client.post(path, fields))
        if answer.status == 307:
            return Shown(self.client.post(answer.goes_to, fields))
        return answer

    def enters(self, answer: Shown) -> str:
        """Follow a 303 into a meeting, past where things stay; return the meeting's id."""
        assert answer.status == 303, answer.text
        meeting = answer.goes_to.split("/")[2]
        self.post(f"/m/{meeting}/waar")
        return meeting

    def has_cookie(self, name: str) -> bool:
        """Say whether a cookie is there."""
        return name in self.client.cookies


class Shown:
    """A page as it came back."""

    def __init__(self, response: object) -> None:
        """Take Django's response."""
        self.response = response

    @property
    def status(self) -> int:
        """The status code."""
        return int(self.response.status_code)  # type: ignore[attr-defined]

    @property
    def text(self) -> str:
        """The body."""
        return str(self.response.content.decode())  # type: ignore[attr-defined]

    @property
    def goes_to(self) -> str:
        """Where a redirect leads."""
        return str(self.response["Location"])  # type: ignore[index]

    def header(self, name: str) -> str:
        """Return a header, or nothing."""
        return str(self.response.headers.get(name, ""))  # type: ignore[attr-defined]

    @property
    def heading(self) -> str:
        """The one h1."""
        (found,) = re.findall(r"<h1[^>]*>(.*?)</h1>", self.text, re.DOTALL)
        return str(found)


@dataclass
class Place:
    """Where the tests happen: the meetings, and the hand on the clock."""

    owner: MemoryOwner
    clock: time_machine.Traveller

    def look(self, meeting: str) -> Meeting:
        """Return a meeting as it is."""
        return asyncio.run(self.owner.look(meeting))

    def order(self, meeting: str, command: Command) -> Meeting:
        """Give an order as if over the socket."""
        return asyncio.run(self.owner.handle(meeting, command)).meeting

    def later(self, **length: float) -> None:
        """Let time go by."""
        self.clock.shift(timedelta(**length))


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """Give the pages an owner in memory, and doors at which nobody has knocked yet."""
    with time_machine.travel(NOW, tick=False) as clock:
        owner = MemoryOwner(lambda: datetime.now(UTC))
        monkeypatch.setattr(hub, "_running", (owner, None))
        for part in (entrance, board):
            monkeypatch.setattr(part, "_door", type(part._door)(now=lambda: 0.0, key=b"test"))
        yield Place(owner, clock)


@pytest.fixture(autouse=True)
def _plain_static_files() -> Iterator[None]:
    """Name static files as they are: nothing is collected for these tests."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
            "staticfiles": plain,
        }
    ):
        yield


@pytest.fixture
def ingrid() -> Browser:
    """Who leads."""
    return Browser()


@pytest.fixture
def meeting(place: Place, ingrid: Browser) -> str:
    """Return a meeting that Ingrid started, to which people are arriving."""
    return ingrid.enters(start(ingrid, INGRID))


def start(browser: Browser, person: Person, **other: str) -> Shown:
    """Start a meeting."""
    fields = {"name": person.name, "method": METHOD, "takes_part": "no"} | other
    return browser.post("/start", **fields)


def join(place: Place, meeting: str, person: Person) -> Browser:
    """Let a person join with the code, as far as the room."""
    browser = Browser()
    code = place.look(meeting).code
    browser.enters(browser.post("/doe-mee", code=code, name=person.name))
    return browser


def seat_named(meeting: Meeting, person: Person) -> str:
    """Return someone's seat."""
    (seat,) = [seat for seat in meeting.present if meeting.seats[seat].name == person.name]
    return seat
