"""What only PostgreSQL can be asked: its locks, its settings, and that it can go away."""

import signal
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from kring.domain.meeting.events import ContributionWithdrawn
from kring.meetings import models, owning, writer
from kring.meetings.owning import UnsafeStoreError
from kring.meetings.reading import load
from kring.meetings.writer import Erasure, Outcome, Results, Writer
from kring.system.installation import AlreadyRunningError
from tests.apps.meetings.conftest import Store, added, after, begin
from tests.postgres import Cluster

KEPT, AWAY = Outcome.KEPT, Outcome.AWAY
pytestmark = pytest.mark.parametrize("database", ["postgresql"], indirect=True, scope="module")


def wait_for(cluster: Cluster, question: str, answer: object) -> None:
    """Wait until a question to the database has this answer."""
    while cluster.run(question, "tests") != [(answer,)]:
        time.sleep(0.01)


def until(do: Callable[[], Outcome], outcome: Outcome) -> None:
    """Do something again until it comes out so."""
    while do() != outcome:
        time.sleep(0.01)


def test_an_answer_comes_after_the_commit_and_the_commit_is_on_the_disk(
    cluster: Cluster, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[object, ...]] = []

    def tell(results: Results) -> None:
        # In the writer's thread: how its own connection is set, and what another one sees.
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            seen.append(cursor.fetchone())
        seen.extend(cluster.run("SELECT count(*) FROM meetings_event", "tests"))
        store.tell(results)

    store.writer.stop()
    cluster.run("ALTER DATABASE tests SET synchronous_commit = off")
    try:
        store.writer = Writer(store.keys, tell)
        store.writer.start()
        first = begin("m", store.keys.create("m"), added("a"))
        assert store.do(first) == [KEPT]
        assert store.do(after(first, added("b"))) == [KEPT]
    finally:
        cluster.run("ALTER DATABASE tests RESET synchronous_commit")
    assert seen == [("on",), (2,), ("on",), (3,)]


def test_a_database_that_does_not_wait_for_its_disk_is_refused(
    cluster: Cluster, store: Store
) -> None:
    store.writer.stop()
    cluster.run("ALTER SYSTEM SET fsync = off")
    cluster.run("SELECT pg_reload_conf()")
    try:
        wait_for(cluster, "SHOW fsync", "off")
        unsafe = Writer(store.keys, store.tell)
        with pytest.raises(UnsafeStoreError, match="fsync off"):
            unsafe.start()
    finally:
        cluster.run("ALTER SYSTEM RESET fsync")
        cluster.run("SELECT pg_reload_conf()")
        wait_for(cluster, "SHOW fsync", "on")
    store.writer = Writer(store.keys, store.tell)
    store.writer.start()


def test_one_writes_at_a_time(
    cluster: Cluster, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owning, "_WAIT", "50ms")
    first = begin("m", store.keys.create("m"))
    assert store.do(first) == [KEPT]
    other = Writer(store.keys, store.tell)
    with pytest.raises(AlreadyRunningError):
        other.start()

    # Who lost the connection has lost the lock: another writes now, and it cannot.
    backends = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
    assert cluster.run(backends, "tests") == [(True,)]
    other = Writer(store.keys, store.tell)
    other.start()
    assert store.do(after(first, added("a"))) == [AWAY]
    assert store.do(after(first, added("a"))) == [AWAY]
    assert models.Event.objects.count() == 1
    other.stop()
    assert store.do(after(first, added("a"))) == [KEPT]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["stopped", "crashed"])
def test_a_database_that_was_away_has_all_that_was_kept(
    cluster: Cluster, store: Store, how: signal.Signals, caplog: pytest.LogCaptureFixture
) -> None:
    first = begin("m", store.keys.create("m"), added("a", "CANARY"))
    other = begin("n", store.keys.create("n"))
    assert store.do(first, other) == [KEPT, KEPT]
    connection.close()
    cluster.stop(how)
    gone = [after(first, added("b")), after(other, added("c"))]
    assert store.do(*gone) == [AWAY, AWAY]
    assert store.do(Erasure("n")) == [AWAY]
    cluster.start()
    until(lambda: store.do(gone[0])[0], KEPT)
    loaded, spared = load("m", store.keys), load("n", store.keys)
    assert loaded is not None
    assert spared is not None
    assert list(loaded.meeting.items) == ["a", "b"]
    assert store.do(Erasure("n")) == [KEPT]
    assert not models.Meeting.objects.filter(id="n").exists()
    # Said once each, without what it was about.
    said = [record.getMessage() for record in caplog.records if "kring" in record.name]
    assert said == ["The database is out of reach: OperationalError.", "The database is back."]


def test_rows_without_a_key_go_once_the_database_is_back(
    cluster: Cluster, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_SECONDS_BETWEEN_TRIES", 0.01)
    assert store.do(begin("m", store.keys.create("m"), added("a"))) == [KEPT]
    # As a start finds it, after an erasure that a kill cut short.
    store.keys.drop("m")
    connection.close()
    cluster.stop()
    assert store.do(begin("n", store.keys.create("n"))) == [AWAY]
    # By now the writer knows, and does not get as far as the key.
    erasure = Erasure("m")
    assert store.do(erasure) == [AWAY]
    cluster.start()
    assert store.answers(1) == [(erasure, KEPT)]
    assert not models.Event.objects.filter(meeting="m").exists()


def test_neither_key_nor_text_is_ever_in_the_database(
    cluster: Cluster, store: Store, tmp_path: Path
) -> None:
    seal = store.keys.create("m")
    wrapped = store.keys._file.execute("SELECT wrapped FROM keys WHERE meeting = 'm'").fetchone()[0]
    first = begin("m", seal, *(added(f"i{n}", f"CANARY-{n}" * 40) for n in range(40)))
    store.do(first, after(first, ContributionWithdrawn(item="i7")))
    payload = bytes(models.Event.objects.get(version=3).payload)
    assert store.do(Erasure("m")) == [KEPT]
    cluster.run("CHECKPOINT")
    contents = [path.read_bytes() for path in cluster.folder.rglob("*") if path.is_file()]
    # Sealed, it may lie about for a while; so the search finds what is there.
    assert any(payload[-24:] in content for content in contents)
    for piece in (b"CANARY", wrapped[-24:]):
        assert not any(piece in content for content in contents)
    assert store.keys.get("m") is None
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert not any(wrapped[-24:] in content for content in kept)


def test_rows_that_were_erased_or_replaced_leave_their_tables(
    cluster: Cluster, store: Store
) -> None:
    first = begin("m", store.keys.create("m"), added("a"))
    other = begin("n", store.keys.create("n"), added("b"))
    store.do(first, other, Erasure("m"), after(other, ContributionWithdrawn(item="b")))
    cluster.run("CREATE EXTENSION IF NOT EXISTS pgstattuple", "tests")
    wait_for(cluster, "SELECT dead_tuple_count FROM pgstattuple('meetings_event')", 0)


def test_nobody_who_writes_waits_for_the_rows_to_leave(cluster: Cluster, store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"))
    other = begin("n", store.keys.create("n"), added("b"))
    assert store.do(first, other) == [KEPT, KEPT]
    cluster.run("CREATE EXTENSION IF NOT EXISTS pgstattuple", "tests")
    dead = "SELECT dead_tuple_count > 0 FROM pgstattuple('meetings_event')"
    with psycopg.connect(cluster.address("tests")) as busy:
        # As a vacuum of PostgreSQL's own, or a slow disk: the cleaning has to wait.
        busy.execute("LOCK TABLE meetings_event IN SHARE UPDATE EXCLUSIVE MODE")
        assert store.do(Erasure("m")) == [KEPT]
        next_one = after(other, added("c"))
        assert store.do(next_one) == [KEPT]
        assert store.do(after(next_one, ContributionWithdrawn(item="b"))) == [KEPT]
        assert cluster.run(dead, "tests") == [(True,)]
    wait_for(cluster, dead, False)  # noqa: FBT003 - the database's answer


def test_a_writer_stops_while_the_cleaning_waits(cluster: Cluster, store: Store) -> None:
    assert store.do(begin("m", store.keys.create("m"), added("a"))) == [KEPT]
    waits = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE query LIKE 'VACUUM%' AND wait_event_type = 'Lock'"
    )
    with psycopg.connect(cluster.address("tests")) as busy:
        busy.execute("LOCK TABLE meetings_event IN SHARE UPDATE EXCLUSIVE MODE")
        assert store.do(Erasure("m")) == [KEPT]
        wait_for(cluster, waits, 1)
        store.writer.stop()
        wait_for(cluster, waits, 0)
    # What a stop cut short, the next start does.
    store.writer = Writer(store.keys, store.tell)
    store.writer.start()
    cluster.run("CREATE EXTENSION IF NOT EXISTS pgstattuple", "tests")
    wait_for(cluster, "SELECT dead_tuple_count FROM pgstattuple('meetings_event')", 0)
