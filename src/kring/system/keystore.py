"""The keys of meetings, in a SQLite file of their own, each wrapped by the installation's key.

Apart from the database so that it is backed up apart, and briefly: an old backup of the
database cannot bring back an erased meeting. Dropping a key overwrites it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kring.system.seal import BrokenSealError, Seal, new_key

_SHAPE: Final = (
    "CREATE TABLE IF NOT EXISTS keys (meeting TEXT PRIMARY KEY, wrapped BLOB NOT NULL)",
    # What a meeting was sealed with before; kept until all of it is sealed anew.
    "CREATE TABLE IF NOT EXISTS former (meeting TEXT NOT NULL, wrapped BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS bond (mark TEXT NOT NULL)",
)
_KEYS: Final = ("keys", "former")


class KeyStore:
    """Every meeting's key; safe to use from several threads."""

    def __init__(self, path: Path, wrapping: Sequence[bytes]) -> None:
        """Open the store at `path`; `wrapping`: the key for new keys first, then older ones."""
        self._wraps = [Seal(key) for key in wrapping]
        self._lock = threading.Lock()
        path.touch(mode=0o600)
        self._file = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        # No write-ahead log: what is dropped must not stay behind in a second file.
        for pragma in ("journal_mode=TRUNCATE", "synchronous=EXTRA", "secure_delete=ON"):
            self._file.execute(f"PRAGMA {pragma}")
        for table in _SHAPE:
            self._file.execute(table)

    def create(self, meeting: str) -> Seal:
        """Make, keep and return the key of a new meeting, on the disk before we go on."""
        key = new_key()
        wrapped = self._wraps[0].close(key, meeting.encode())
        with self._lock:
            self._file.execute("INSERT INTO keys VALUES (?, ?)", (meeting, wrapped))
        return Seal(key)

    def get(self, meeting: str) -> Seal | None:
        """Return a meeting's key; None when it was dropped or never was.

        Raises `BrokenSealError` when no wrapping key of this installation fits.
        """
        with self._lock:
            newest = self._wrapped("keys", meeting)
            former = self._wrapped("former", meeting)
        if not newest:
            return None
        return Seal(
            self._unwrapped(newest[0], meeting), [self._unwrapped(one, meeting) for one in former]
        )

    def renew(self, meeting: str, seal: Seal) -> None:
        """Have a meeting sealed with a new key from now on; `forget` drops the former one.

        `seal` opens what it closed before, and so does what `get` returns.
        """
        key = new_key()
        wrapped = self._wraps[0].close(key, meeting.encode())
        with self._lock, self._at_once():
            self._file.execute(
                "INSERT INTO former SELECT meeting, wrapped FROM keys WHERE meeting = ?", (meeting,)
            )
            self._file.execute("UPDATE keys SET wrapped = ? WHERE meeting = ?", (wrapped, meeting))
        seal.renew(key)

    def forget(self, meeting: str) -> None:
        """Drop a meeting's former keys for good: all of it is sealed with the newest."""
        with self._lock:
            self._file.execute("DELETE FROM former WHERE meeting = ?", (meeting,))

    def renewed(self) -> frozenset[str]:
        """Return the ids of the meetings that have a former key still."""
        with self._lock:
            rows = self._file.execute("SELECT DISTINCT meeting FROM former")
            return frozenset(row[0] for row in rows)

    def drop(self, meeting: str) -> None:
        """Forget a meeting's keys for good: their bytes are overwritten."""
        with self._lock, self._at_once():
            for table in _KEYS:
                self._file.execute(f"DELETE FROM {table} WHERE meeting = ?", (meeting,))  # noqa: S608 - a name of ours

    def meetings(self) -> frozenset[str]:
        """Return the ids of all meetings that have a key."""
        with self._lock:
            return frozenset(row[0] for row in self._file.execute("SELECT meeting FROM keys"))

    @property
    def database(self) -> str | None:
        """The mark of the database whose keys these are; None before they were bound to one."""
        with self._lock:
            row = self._file.execute("SELECT mark FROM bond").fetchone()
        return None if row is None else str(row[0])

    def bind(self, mark: str) -> None:
        """Be the keys of the database that has this mark."""
        with self._lock, self._at_once():
            self._file.execute("DELETE FROM bond")
            self._file.execute("INSERT INTO bond VALUES (?)", (mark,))

    def rewrap(self) -> int:
        """Wrap every key with the newest wrapping key; return of how many meetings."""
        with self._lock, self._at_once():
            for table in _KEYS:
                query = f"SELECT rowid, meeting, wrapped FROM {table}"  # noqa: S608 - a name of ours
                for row, meeting, wrapped in self._file.execute(query).fetchall():
                    key = self._unwrapped(wrapped, meeting)
                    renewed = self._wraps[0].close(key, meeting.encode())
                    self._file.execute(
                        f"UPDATE {table} SET wrapped = ? WHERE rowid = ?",  # noqa: S608 - a name of ours
                        (renewed, row),
                    )
            (count,) = self._file.execute("SELECT count(*) FROM keys").fetchone()
        return int(count)

    def shut(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Do all of it or nothing."""
        self._file.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._file.execute("ROLLBACK")
            raise
        self._file.execute("COMMIT")

    def _wrapped(self, table: str, meeting: str) -> list[bytes]:
        query = f"SELECT wrapped FROM {table} WHERE meeting = ?"  # noqa: S608 - a name of ours
        return [row[0] for row in self._file.execute(query, (meeting,))]

    def _unwrapped(self, wrapped: bytes, meeting: str) -> bytes:
        for wrap in self._wraps:
            if wrapped[1 : 1 + len(wrap.key_id)] == wrap.key_id:
                return wrap.open(wrapped, meeting.encode())
        raise BrokenSealError("the wrapping key of this meeting's key is not here")
