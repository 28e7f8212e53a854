"""The same test on both databases: `EACH_DATABASE` on a module or a test plays it twice.

Whoever asks for the fixture `database` has everything in this process, its threads included,
work on that one. Without the mark it is SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.utils import ConnectionHandler

from kring.project.databases import postgresql
from tests.postgres import Cluster

#: Each module once on the one, then once on the other.
EACH_DATABASE = pytest.mark.parametrize(
    "database", ["sqlite", "postgresql"], indirect=True, scope="module"
)

#: The same for a test with a server in a process of its own.
EACH_ENVIRONMENT = pytest.mark.parametrize("environment", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL for all tests of this process that ask for one."""
    with Cluster() as made:
        yield made


@pytest.fixture(scope="session")
def migrated(cluster: Cluster, django_db_blocker: Any) -> str:  # noqa: ANN401 - pytest-django's own
    """The address of a database with Kring's tables, for what runs within this process."""
    address = cluster.new("tests")
    with django_db_blocker.unblock(), working_on(address):
        call_command("migrate", verbosity=0, interactive=False)
    return address


@pytest.fixture(scope="module")
def database(request: pytest.FixtureRequest, django_db_setup: None) -> Iterator[str]:
    """The name of the database that everything in this process works on."""
    name: str = getattr(request, "param", "sqlite")
    if name == "sqlite":
        yield name
        return
    with working_on(request.getfixturevalue("migrated")):
        yield name


@pytest.fixture
def environment(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """What makes a Kring in a process of its own work on an empty database."""
    if getattr(request, "param", "sqlite") == "sqlite":
        yield {}
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = f"own-{os.urandom(4).hex()}"
    yield {"KRING_DATABASE_URL": cluster.new(name)}
    cluster.run(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def working_on(address: str) -> Iterator[None]:
    """Have every thread that connects from now on work on another database, then no more."""
    usual, here = connections.settings["default"], connections["default"]
    connections.settings["default"] = ConnectionHandler({"default": postgresql(address)}).settings[
        "default"
    ]
    del connections["default"]
    try:
        yield
    finally:
        connections["default"].close()
        connections.settings["default"] = usual
        connections["default"] = here
