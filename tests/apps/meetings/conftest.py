"""A store with its writer, on a database in a file."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

import pytest

from kring.domain.meeting import Event
from kring.domain.meeting.events import ContributionAdded, MeetingStarted
from kring.library import shelf
from kring.meetings.store import Batch, NewPass, Opening
from kring.meetings.writer import Job, Outcome, Results, Writer
from kring.system.keystore import KeyStore
from kring.system.seal import Seal, new_key

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
METHOD = "basismethode"


class Store:
    """A writer, and what it told, in order."""

    def __init__(self, folder: Path) -> None:
        self.keys = KeyStore(folder / "keys.sqlite3", (new_key(),))
        self.told: SimpleQueue[tuple[Job, Outcome]] = SimpleQueue()
        self.writer = Writer(self.keys, self.tell)

    def tell(self, results: Results) -> None:
        for result in results:
            self.told.put(result)

    def do(self, *jobs: Job) -> list[Outcome]:
        """Submit the jobs; return their outcomes in the order of the jobs."""
        for job in jobs:
            self.writer.submit(job)
        outcomes: dict[int, Outcome] = {}
        while not all(id(job) in outcomes for job in jobs):  # an erasure may be finished in between
            ((job, outcome),) = self.answers(1)
            outcomes[id(job)] = outcome
        return [outcomes[id(job)] for job in jobs]

    def answers(self, count: int) -> list[tuple[Job, Outcome]]:
        return [self.told.get(timeout=10) for _ in range(count)]


def started(leader: str = "ingrid") -> MeetingStarted:
    return MeetingStarted(
        at=NOON,
        title="Kring Noord",
        code="KRVT-MPLD",
        language="nl",
        leader=leader,
        name="Ingrid",
        takes_part=True,
        erase_after=24,
    )


def added(item: str, text: str = "Wat zou je doen als het mocht?") -> ContributionAdded:
    return ContributionAdded(item=item, kind="solution", seat="ingrid", text=text)


def opening(meeting: str) -> Opening:
    return Opening(
        code_mark=meeting.encode().ljust(32, b"."),
        method_name=METHOD,
        fingerprint=shelf.fingerprint(METHOD),
        method=shelf.content(METHOD),
        created_at=NOON,
    )


def begin(meeting: str, seal: Seal, *more: Event) -> Batch:
    return Batch(
        meeting=meeting,
        seal=seal,
        expected=0,
        events=tuple((None, event) for event in (started(), *more)),
        opening=opening(meeting),
        passes=(NewPass(digest=meeting.encode().ljust(32, b"-"), holder="ingrid", kind="seat"),),
    )


def after(batch: Batch, *events: Event, mark: bytes | None = None) -> Batch:
    """Return the batch that follows on another of the same meeting."""
    marks = (mark, *[None] * len(events))
    return Batch(
        meeting=batch.meeting,
        seal=batch.seal,
        expected=batch.expected + len(batch.events),
        events=tuple(zip(marks, events, strict=False)),
    )


@pytest.fixture
def store(tmp_path: Path, database: str, transactional_db: None) -> Iterator[Store]:
    made = Store(tmp_path)
    made.writer.start()
    yield made
    made.writer.stop()
    made.keys.shut()
