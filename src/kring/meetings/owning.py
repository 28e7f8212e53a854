"""Being the one who writes in the database, and knowing when it is out of reach.

On SQLite the lock on the installation's folder is enough, and a file does not go away. On
PostgreSQL the connection that writes holds a lock of the database: whoever loses it has lost
the connection too, and cannot write before they have it back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from django.db import Error, InterfaceError, OperationalError, connection

from kring.system.installation import AlreadyRunningError

#: Of all locks in this database, the one that says: a Kring writes here. ("Kring" in ASCII.)
_LOCK: Final = 0x4B72696E67
#: A server that was killed is not gone from the database in the same moment.
_WAIT: Final = "2s"
_T = TypeVar("_T")


class UnsafeStoreError(Exception):
    """What is acknowledged here could be lost: the database does not wait for its disk."""


class StoreAwayError(Exception):
    """The database cannot be reached just now."""


def claim() -> None:
    """Make this thread's connection the one that writes. Raises `AlreadyRunningError`.

    Raises `UnsafeStoreError` for a database that answers before its disk has what it keeps.
    """
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        for setting in ("fsync", "full_page_writes"):
            cursor.execute(f"SHOW {setting}")
            if cursor.fetchone() != ("on",):
                raise UnsafeStoreError(
                    f"PostgreSQL runs with {setting} off, and would lose what people wrote when "
                    "its machine stops. Switch it on, and reload PostgreSQL."
                )
        # Whatever the role, the database or the server says later on.
        cursor.execute(
            "SELECT set_config('synchronous_commit', CASE setting WHEN 'off' THEN 'on'"
            " ELSE setting END, false) FROM pg_settings WHERE name = 'synchronous_commit'"
        )
        cursor.execute(f"SET lock_timeout = '{_WAIT}'")
        try:
            cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        except OperationalError:
            if _broken():
                raise
            connection.close()
            raise AlreadyRunningError("Kring is already running on this database.") from None
        cursor.execute("RESET lock_timeout")


def release() -> None:
    """Let another connection be the one that writes."""
    if connection.vendor == "postgresql":
        connection.close()


def went_away(fault: Exception) -> bool:
    """Return whether a fault was that the database cannot be reached (any more).

    The broken connection is forgotten then, so that the next question makes a new one.
    """
    if isinstance(fault, OperationalError | InterfaceError) and _broken():
        connection.close()
        return True
    return False


def asked(read: Callable[..., _T], *given: object) -> _T:
    """Return what `read` does, in a thread that keeps its connection. Raises `StoreAwayError`.

    A connection that was cut while nobody used it is made anew.
    """
    for _ in range(2):
        try:
            return read(*given)
        except Error as fault:
            if not went_away(fault):
                raise
    raise StoreAwayError


def ping() -> None:
    """Ask the database for nothing, to see whether it answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _broken() -> bool:
    """Return whether this thread's connection broke, or could not be made."""
    if connection.vendor != "postgresql":
        return False
    raw = connection.connection
    return raw is None or bool(raw.closed)
