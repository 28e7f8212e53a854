"""One room without sockets, and a store that we play ourselves."""

from collections.abc import Iterator
from datetime import UTC, datetime

from kring.domain.meeting import (
    NOTHING,
    Refused,
    Touched,
    begin,
    commands as c,
)
from kring.library import shelf
from kring.live.room import Order, Room, Verdict
from kring.meetings.reading import Loaded
from kring.meetings.store import NewPass
from kring.meetings.writer import Job, Outcome
from kring.system.seal import Seal, new_key

KEPT, REFUSED, BROKEN = Outcome.KEPT, Outcome.REFUSED, Outcome.BROKEN


class Table:
    """A room, the jobs that it submits, and what people are answered."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
        self.jobs: list[Job] = []
        self.reloads = 0
        self.commits = 0
        self.touched = NOTHING
        self.heard: list[tuple[str, Verdict]] = []
        self.seal = Seal(new_key())
        self.stored = Loaded(
            meeting=begin(shelf.load("basismethode")),
            version=0,
            seal=self.seal,
            answered=b"",
            passes={},
        )
        self.room = Room(
            "m",
            self.stored,
            now=lambda: self.at,
            ids=self._ids(),
            submit=self.jobs.append,
            reload=self._reload,
            changed=self._changed,
        )
        self.ask("start", c.StartMeeting(name="Ingrid", takes_part=True, code="KRVT-MPLD"))
        self.store(KEPT)

    def _ids(self) -> Iterator[str]:
        yield "ingrid"
        yield from (f"id{n}" for n in range(100))

    def _reload(self, room: Room) -> None:
        assert room is self.room
        self.reloads += 1

    def _changed(self, room: Room, touched: Touched) -> None:
        assert room is self.room
        self.commits += 1
        self.touched = touched

    def ask(self, name: str, command: c.Command, mark: bytes | None = None, **rest: object) -> None:
        passport, holder = rest.get("passport"), rest.get("holder")
        assert passport is None or isinstance(passport, NewPass)
        assert holder is None or isinstance(holder, str)
        self.room.take(
            Order(
                command=command,
                reply=lambda verdict: self.heard.append((name, verdict)),
                mark=mark,
                passport=passport,
                holder=holder,
            )
        )

    def store(self, outcome: Outcome) -> Job:
        """Have the store answer the oldest job."""
        job = self.jobs.pop(0)
        self.room.finish(job, outcome)
        return job

    def read_back(self) -> Loaded:
        """What the store holds: as the room was after its last commit."""
        return Loaded(
            meeting=self.room.meeting,
            version=self.room.version,
            seal=self.seal,
            answered=b"",
            passes={},
        )

    @property
    def answers(self) -> list[tuple[str, str]]:
        """Who heard what: `yes`, or the code of a refusal."""
        return [
            (name, verdict.code if isinstance(verdict, Refused) else type(verdict).__name__)
            for name, verdict in self.heard
        ]


def join(name: str) -> c.JoinMeeting:
    return c.JoinMeeting(holder=name.lower(), name=name)
