"""Being the one who writes in the database, and knowing when it is out of reach.

On SQLite the lock on the installation's folder is enough, and a file does not go away. On
PostgreSQL the connection that writes holds a lock of the database: whoever loses it has lost
the connection too, and cannot write before they have it back.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Final, TypeVar

from django.db import (
    DEFAULT_DB_ALIAS,
    Error,
    InterfaceError,
    OperationalError,
    connection,
    connections,
)
from django.db.backends.base.base import BaseDatabaseWrapper

from kring.system.clock import ticks
from kring.system.installation import AlreadyRunningError

#: Of all locks in this database, the one that says: a Kring writes here. ("Kring" in ASCII.)
_LOCK: Final = 0x4B72696E67
#: A server that was killed is not gone from the database in the same moment.
_WAIT: Final = "2s"
#: How many sessions others hold, to see whether ours is our own. From a pool that gives them in
#: turn the second gets it at the latest, or we get another.
_OTHERS: Final = 3
#: The SQLSTATE with which a pooler refuses what it cannot do, such as a longer transaction.
_NO_SUCH_THING: Final = "08P01"
_HANDED_ROUND: Final = (
    "PostgreSQL is reached through a pooler that gives each transaction or statement any session. "
    "Two servers could then write at once. Let Kring connect to PostgreSQL itself, or to a pool "
    "with pool_mode = session."
)
#: Seconds in which the database must answer. A network that drops everything says nothing, and
#: what stands between may take what we send, so that the system's own patience never ends.
SILENT_AT_MOST: Final = 4.0
#: What each thread waits for: until when (on the clock of `ticks`), and over which connection.
_asking: dict[int, tuple[float, BaseDatabaseWrapper]] = {}
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


def see_to_sessions() -> None:
    """See that this connection has a session of its own. Raises `UnsafeStoreError`.

    A pooler that hands sessions round lets everyone hold the lock of the one who writes, and says
    nothing of it. It may give us the same one again by chance; but not when others hold the rest of
    what is at hand, one by one, until one of them gets what we took for ours.
    """
    if connection.vendor != "postgresql":
        return
    mine = _session(connection)
    with ExitStack() as others:
        for _ in range(_OTHERS):
            other = others.enter_context(_another_connection())
            # Not in a transaction of ours: that would keep a session for us.
            if _in_transaction(other) == mine or _session(connection) != mine:
                raise UnsafeStoreError(_HANDED_ROUND)


@contextmanager
def _another_connection() -> Iterator[BaseDatabaseWrapper]:
    other = connection.copy()
    try:
        yield other
    finally:
        other.close()


def _in_transaction(other: BaseDatabaseWrapper) -> int:
    """Begin a transaction that lasts until `other` is closed; return whose session it is in."""
    other.set_autocommit(False)
    try:
        return _session(other)
    except OperationalError as fault:
        # The pooler's own answer; a PostgreSQL has nothing against it.
        if getattr(fault.__cause__, "sqlstate", None) == _NO_SUCH_THING:
            raise UnsafeStoreError(_HANDED_ROUND) from None
        raise


def _session(asked: BaseDatabaseWrapper) -> int:
    # Nothing is prepared by it: in another session that would not be there.
    with asked.wrap_database_errors:
        return int(asked.connection.execute("SELECT pg_backend_pid()", prepare=False).fetchone()[0])


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


@contextmanager
def watched(seconds: float = SILENT_AT_MOST) -> Iterator[None]:
    """Have this thread's connection cut when it has not answered within so many seconds."""
    me = threading.get_ident()
    _asking[me] = (ticks() + seconds, connections[DEFAULT_DB_ALIAS])
    try:
        yield
    finally:
        _asking.pop(me, None)


def cut_the_silent() -> None:
    """Cut every watched connection that has not answered in time. From any thread.

    Who waits for it is told by the system then, as of any other connection that broke.
    """
    for until, silent in list(_asking.values()):
        raw = silent.connection
        if ticks() < until or silent.vendor != "postgresql" or raw is None:
            continue
        # It may break or end by itself in this very moment.
        with (
            suppress(OSError, Error),
            silent.wrap_database_errors,
            socket.socket(fileno=os.dup(raw.fileno())) as line,
        ):
            line.shutdown(socket.SHUT_RDWR)


def asked(read: Callable[..., _T], *given: object) -> _T:
    """Return what `read` does, in a thread that keeps its connection. Raises `StoreAwayError`.

    A connection that was cut while nobody used it is made anew; but who waited in silence already
    does not wait a second time.
    """
    began = ticks()
    for _ in range(2):
        try:
            with watched():
                return read(*given)
        except Error as fault:
            if not went_away(fault):
                raise
            if ticks() - began >= SILENT_AT_MOST:
                break
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
