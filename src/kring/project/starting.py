"""What has to stand before Kring serves: folders, secrets, a database, tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kring.system.installation import Installation
from kring.system.keystore import KeyStore

#: A server that cannot be found answers with several lines, one for each address that was tried.
_LINES: Final = 3


class CannotStartError(Exception):
    """Why this cannot begin, in a line for whoever runs the server. Never holds a password."""


def start_django() -> Installation:
    """Make Django ready; return the installation.

    Raises `WrongSettingError`, `UnusableFolderError`.
    """
    import django
    from django.conf import settings

    django.setup()
    installation: Installation = settings.INSTALLATION
    installation.prepare()
    return installation


@contextmanager
def owned(installation: Installation) -> Iterator[None]:
    """Be the one process that writes, in this folder and in its database.

    Raises `CannotStartError`; `AlreadyRunningError` when another process is that one.
    """
    with installation.owned(), writing():
        yield


@contextmanager
def writing() -> Iterator[None]:
    """Be the one who writes in the database. Raises what `owned` does."""
    from django.db import connection

    from kring.meetings import owning

    try:
        with said_plainly():
            connection.ensure_connection()
            owning.see_to_sessions()
            owning.claim()
    except owning.UnsafeStoreError as reason:
        raise CannotStartError(str(reason)) from None
    try:
        yield
    finally:
        owning.release()


@contextmanager
def said_plainly() -> Iterator[None]:
    """Say in a line what the database would not do. Raises `CannotStartError`."""
    from django.db import DatabaseError

    try:
        yield
    except DatabaseError as fault:
        raise CannotStartError(f"cannot use {_where()}: {_why(fault)}") from None


@contextmanager
def keys(installation: Installation) -> Iterator[KeyStore]:
    """Open the keys, when they are those of the database. Raises `CannotStartError`."""
    from kring.meetings.belonging import KeysElsewhereError, bind

    opened = KeyStore(installation.key_store, installation.wrapping_keys())
    try:
        bind(opened)
        yield opened
    except KeysElsewhereError as reason:
        raise CannotStartError(str(reason)) from None
    finally:
        opened.shut()


def migrate() -> bool:
    """Bring the database up to this version, quietly; return whether anything changed.

    Raises `CannotStartError`.
    """
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    with said_plainly():
        executor = MigrationExecutor(connection)
        if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return False
        call_command("migrate", verbosity=0, interactive=False)
    return True


def _where() -> str:
    from django.db import connection

    named = connection.settings_dict
    if connection.vendor != "postgresql":
        return f"the database {named['NAME']}"
    host = named["HOST"] or "this machine"
    return f"the PostgreSQL database {named['NAME']} on {host}"


def _why(fault: Exception) -> str:
    """Return what the database says, in a line."""
    from django.db import connection

    said = "; ".join(line.strip() for line in str(fault).splitlines()[:_LINES] if line.strip())
    password = connection.settings_dict["PASSWORD"]
    return said.replace(password, "…") if password else said
