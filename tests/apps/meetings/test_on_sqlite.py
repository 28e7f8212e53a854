"""What only SQLite can be asked: its settings, its files, and that nothing is left in them."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.db.backends.signals import connection_created

from kring.domain.meeting.events import ContributionWithdrawn
from kring.meetings import models, writer
from kring.meetings.reading import load
from kring.meetings.writer import Erasure, Outcome, Results
from tests.apps.meetings.conftest import Store, added, after, begin

KEPT = Outcome.KEPT


@pytest.fixture
def calls() -> Iterator[list[str]]:
    """What the writer's own connection is told to do, in order."""
    heard: list[str] = []

    def listen(connection: Any, **_: Any) -> None:  # noqa: ANN401 - as Django's signal has it
        if threading.current_thread().name == "kring-writer":
            (full,) = connection.connection.execute("PRAGMA synchronous").fetchone()
            heard.append(f"synchronous={full}")
            connection.connection.set_trace_callback(heard.append)

    connection_created.connect(listen)
    yield heard
    connection_created.disconnect(listen)


def test_an_answer_comes_after_the_commit_and_the_commit_is_on_the_disk(
    calls: list[str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tell(results: Results) -> None:
        calls.append("told")
        store.tell(results)

    monkeypatch.setattr(store.writer, "_tell", tell)
    assert store.do(begin("m", store.keys.create("m"))) == [KEPT]
    assert calls[0] == "synchronous=2"
    asked = [call for call in calls if call.startswith(("BEGIN", "INSERT", "COMMIT", "told"))]
    assert asked[0] == "BEGIN IMMEDIATE"
    assert asked[-2:] == ["COMMIT", "told"]
    assert any("meetings_event" in call for call in asked[1:-2])


def test_the_database_keeps_a_log_of_its_own_and_overwrites_what_is_deleted(store: Store) -> None:
    with connection.cursor() as cursor:
        pragmas = [
            cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1, 1]


def files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def found(pieces: Iterable[bytes], *folders: Path) -> set[bytes]:
    """Which of the pieces stand anywhere in the files."""
    contents = [path.read_bytes() for path in files(*folders)]
    return {piece for piece in pieces if any(piece in content for content in contents)}


def payloads(meeting: str) -> set[bytes]:
    """The last bytes of each sealed text of a meeting: no two are alike."""
    rows = models.Event.objects.filter(meeting=meeting)
    return {bytes(payload)[-24:] for payload in rows.values_list("payload", flat=True)}


def test_erasing_leaves_neither_key_nor_text(store: Store, tmp_path: Path) -> None:
    database = settings.INSTALLATION.data
    seal, other = store.keys.create("m"), begin("n", store.keys.create("n"), added("z"))
    first = begin("m", seal, *(added(f"i{n}", f"CANARY-{n}" * 40) for n in range(80)))
    store.do(first, other, after(first, added("last")))
    wrapped = store.keys._file.execute("SELECT wrapped FROM keys WHERE meeting = 'm'").fetchone()[0]
    canaries = payloads("m") | {wrapped[-24:], b"m".ljust(32, b".")}
    assert len(canaries) == 84
    assert found(canaries, database, tmp_path) == canaries
    assert found({b"CANARY"}, database, tmp_path) == set()
    kept = payloads("n")

    assert store.do(Erasure("m")) == [Outcome.KEPT]
    store.writer.stop()
    assert found(canaries, database, tmp_path) == set()
    assert found(kept, database, tmp_path) == kept
    assert load("m", store.keys) is None
    assert not models.Pass.objects.filter(meeting="m").exists()
    store.writer = type(store.writer)(store.keys, store.tell)
    store.writer.start()


def test_what_was_taken_back_leaves_no_bytes(store: Store, tmp_path: Path) -> None:
    database = settings.INSTALLATION.data
    first = begin("m", store.keys.create("m"), added("a", "CANARY" * 40))
    store.do(first)
    sealed = bytes(models.Event.objects.get(version=2).payload)[-24:]
    assert found({sealed}, database) == {sealed}
    store.do(after(first, ContributionWithdrawn(item="a")))
    # The log is emptied after the answer; whatever is answered next comes after that.
    store.do(Erasure("nobody"))
    assert found({sealed}, database) == set()


def test_who_reads_for_long_slows_no_commit_after_words_were_taken_back(
    calls: list[str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_SECONDS_BETWEEN_CLEANINGS", 3600.0)

    def cleanings() -> int:
        return sum(call.startswith("PRAGMA wal_checkpoint") for call in calls)

    first = begin("m", store.keys.create("m"), added("a", "CANARY"))
    others = [begin(f"n{at}", store.keys.create(f"n{at}")) for at in range(5)]
    store.do(first)
    with closing(sqlite3.connect(connection.settings_dict["NAME"])) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM meetings_event").fetchone() == (2,)
        store.do(after(first, ContributionWithdrawn(item="a")))
        for other in others:
            store.do(other)
        assert cleanings() == 1
