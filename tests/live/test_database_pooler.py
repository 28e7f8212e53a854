"""A pooler before PostgreSQL: one that hands sessions round is refused, whatever it has at hand."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests.live.process import Process
from tests.pooler import Pooler
from tests.postgres import Cluster

DATABASE = "pooled"
SAID = "Let Kring connect to PostgreSQL itself, or to a pool with pool_mode = session."


@pytest.fixture
def pooled(cluster: Cluster) -> Iterator[Cluster]:
    cluster.new(DATABASE)
    yield cluster
    cluster.run(f"DROP DATABASE {DATABASE} WITH (FORCE)")


@pytest.mark.parametrize(
    ("settings", "at_rest"),
    [
        ({}, 0),
        ({"default_pool_size": "1"}, 0),
        ({}, 4),
        ({"server_round_robin": "1"}, 2),
        ({"server_round_robin": "1"}, 4),
    ],
    ids=["new", "one session", "some at rest", "two in turn", "four in turn"],
)
def test_a_pooler_that_hands_sessions_round_is_refused_with_what_to_do(
    tmp_path: Path, pooled: Cluster, settings: dict[str, str], at_rest: int
) -> None:
    with Pooler(pooled, "transaction", **settings) as pooler, ExitStack() as held:
        address = pooler.address(DATABASE)
        for _ in range(at_rest):
            # Each in a transaction, so that each takes a session; then all are left at rest.
            line = held.enter_context(psycopg.connect(address, prepare_threshold=None))
            line.execute("SELECT 1")
        held.close()
        for command in (("serve", "--port", "0"), ("migrate",)):
            done = Process(tmp_path, KRING_DATABASE_URL=address).command(*command)
            assert (done.returncode, done.stderr.count("\n")) == (1, 1)
            assert SAID in done.stderr
    assert pooled.run("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'm%'", DATABASE) == [
        (0,)
    ]


def test_a_pooler_that_gives_each_statement_any_session_is_refused(
    tmp_path: Path, pooled: Cluster
) -> None:
    with Pooler(pooled, "statement") as pooler:
        done = Process(tmp_path, KRING_DATABASE_URL=pooler.address(DATABASE)).command("migrate")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert SAID in done.stderr


def test_a_pooler_that_keeps_sessions_is_as_good_as_none(tmp_path: Path, pooled: Cluster) -> None:
    with (
        Pooler(pooled, "session") as pooler,
        Process(tmp_path / "one", KRING_DATABASE_URL=pooler.address(DATABASE)) as server,
    ):
        server.start()
        server.post("/start", name="Ingrid", method="basismethode", takes_part="yes")
        assert pooled.run("SELECT count(*) FROM meetings_event", DATABASE) == [(1,)]
        other = Process(tmp_path / "two", KRING_DATABASE_URL=pooler.address(DATABASE))
        assert "already running on this database" in other.command("migrate").stderr
        assert server.end(signal.SIGTERM) == ""
