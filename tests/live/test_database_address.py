"""`KRING_DATABASE_URL` is all it takes; what is wrong with it is said in one line, never quoted."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.client import Browser
from tests.live.process import Process
from tests.postgres import Cluster

SECRET = "Geheim-27%40x"
SAID = "Geheim-27@x"


@pytest.fixture
def environment(cluster: Cluster) -> Iterator[dict[str, str]]:
    yield {"KRING_DATABASE_URL": cluster.new("addressed")}
    cluster.run("DROP DATABASE addressed WITH (FORCE)")


def begun(server: Process) -> tuple[str, str]:
    """Start a meeting; return its id and its leader's cookie."""
    where, cookie = server.post("/start", name="Ingrid", method="basismethode", takes_part="yes")
    return where.split("/")[2], cookie


def refused(tmp_path: Path, address: str, *command: str) -> str:
    """Run a command that cannot begin; return its one line."""
    done = Process(tmp_path, KRING_DATABASE_URL=address).command(*(command or ("serve",)))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert SECRET not in done.stderr
    assert SAID not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    "address",
    [
        f"mysql://kring:{SECRET}@db.example/kring",
        f"postgresql://kring:{SECRET}@db.example",
        f"postgresql://kring:{SECRET}%zz@db.example/kring",
        f"postgresql://kring:{SECRET}@db.example/kring?colour=blue",
        f"host=db.example password={SECRET} dbname=kring",
    ],
    ids=["another-kind", "no-database", "not-encoded", "unknown-setting", "no-address"],
)
def test_an_address_that_is_none_is_refused_with_the_form_it_must_have(
    tmp_path: Path, address: str
) -> None:
    said = refused(tmp_path, address)
    assert said.startswith("kring serve: KRING_DATABASE_URL ")
    assert "postgresql://user:password@host:5432/name" in said


def test_a_database_that_is_not_there_is_named_in_one_line(
    tmp_path: Path, cluster: Cluster
) -> None:
    nowhere = f"postgresql://kring:{SECRET}@127.0.0.1:1/kring"
    for command in (("serve",), ("migrate",), ("erase", "--expired"), ("erase", "nobody")):
        said = refused(tmp_path, nowhere, *command)
        assert said.startswith(f"kring {command[0]}: cannot use the PostgreSQL database kring on ")
        assert "refused" in said
    assert "does not exist" in refused(tmp_path, cluster.address("unknown"))


def test_a_password_is_read_from_the_address_and_said_nowhere(
    tmp_path: Path, cluster: Cluster
) -> None:
    cluster.run(f"CREATE ROLE locked LOGIN PASSWORD '{SAID}'")
    cluster.run("CREATE DATABASE locked OWNER locked")
    cluster.asks_a_password_of("locked")
    known = cluster.address("locked", user=f"locked:{SECRET}")
    wrong = cluster.address("locked", user=f"locked:{SECRET}-wrong")
    try:
        assert 'authentication failed for user "locked"' in refused(tmp_path, wrong)
        let_in = Process(tmp_path, KRING_DATABASE_URL=known).command("migrate")
        assert (let_in.stdout, let_in.stderr) == ("Migrated.\n", "")
    finally:
        cluster.run("DROP DATABASE locked")
        cluster.run("DROP ROLE locked")


def test_who_may_not_make_tables_hears_so(tmp_path: Path, cluster: Cluster) -> None:
    cluster.run("CREATE ROLE visitor LOGIN")
    cluster.run("REVOKE CREATE ON SCHEMA public FROM public", "postgres")
    try:
        said = refused(tmp_path, cluster.address(user="visitor"))
        assert "permission denied for schema public" in said
    finally:
        cluster.run("DROP ROLE visitor")


def test_it_serves_there_and_keeps_only_keys_and_secrets_here(
    tmp_path: Path, cluster: Cluster, environment: dict[str, str]
) -> None:
    with Process(tmp_path / "one", **environment) as server:
        server.start()
        meeting, cookie = begun(server)
        assert cluster.run("SELECT count(*) FROM meetings_event", "addressed") == [(1,)]
        assert not (tmp_path / "one" / "kring.sqlite3").exists()

        # Another server on the same database is refused, also with a folder of its own.
        other = Process(tmp_path / "two", **environment)
        for command in (("serve", "--port", "0"), ("migrate",)):
            second = other.command(*command)
            assert (second.returncode, second.stderr.count("\n")) == (1, 1)
            assert "Kring is already running on this database." in second.stderr
        assert "running server" in other.command("erase", meeting).stdout
        assert server.end(signal.SIGTERM) == ""

        # And when it may, its keys are none of this database: nothing is erased.
        keyless = other.command("serve", "--port", "0")
        assert (keyless.returncode, keyless.stderr.count("\n")) == (1, 1)
        assert "KRING_KEYS" in keyless.stderr
        assert "KRING_KEYS" in other.command("erase", "--expired").stderr
        cluster.run("UPDATE meetings_meeting SET erase_at = NULL", "addressed")
        server.start()
        ingrid = Browser(server.address, meeting, cookie)
        ingrid.hello()
        assert ingrid.own["leads"] is True
        ingrid.leave()


def test_a_database_beside_the_one_in_use_costs_no_meeting(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with Process(tmp_path) as server:
        server.start()
        meeting, cookie = begun(server)
        server.end(signal.SIGTERM)
        moved = Process(tmp_path, **environment).command("serve", "--port", "0")
        assert (moved.returncode, moved.stderr.count("\n")) == (1, 1)
        assert "KRING_KEYS" in moved.stderr
        server.start()
        ingrid = Browser(server.address, meeting, cookie)
        ingrid.hello()
        assert ingrid.own["leads"] is True
        ingrid.leave()
