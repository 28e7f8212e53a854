"""The keys of meetings, in a SQLite file of their own, each wrapped by the installation's key.

Apart from the database so that it is backed up apart, and briefly: an old backup of the
database cannot bring back an erased meeting. Dropping a key overwrites it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kring.system.seal import BrokenSealError, Seal, new_key

_SHAPE: Final = (
    "CREATE TABLE IF NOT EXISTS keys (meeting TEXT PRIMARY KEY, wrapped BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS bond (mark TEXT NOT NULL)",
)


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
            row = self._file.execute(
                "SELECT wrapped FROM keys WHERE meeting = ?", (meeting,)
            ).fetchone()
        return None if row is None else Seal(self._unwrapped(row[0], meeting))

    def drop(self, meeting: str) -> None:
        """Forget a meeting's key for good: its bytes are overwritten."""
        with self._lock:
            self._file.execute("DELETE FROM keys WHERE meeting = ?", (meeting,))

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
        with self._lock:
            self._file.execute("BEGIN IMMEDIATE")
            self._file.execute("DELETE FROM bond")
            self._file.execute("INSERT INTO bond VALUES (?)", (mark,))
            self._file.execute("COMMIT")

    def rewrap(self) -> int:
        """Wrap every key with the newest wrapping key; return how many there are."""
        with self._lock:
            rows = self._file.execute("SELECT meeting, wrapped FROM keys").fetchall()
            self._file.execute("BEGIN IMMEDIATE")
            for meeting, wrapped in rows:
                renewed = self._wraps[0].close(self._unwrapped(wrapped, meeting), meeting.encode())
                self._file.execute(
                    "UPDATE keys SET wrapped = ? WHERE meeting = ?", (renewed, meeting)
                )
            self._file.execute("COMMIT")
        return len(rows)

    def shut(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    def _unwrapped(self, wrapped: bytes, meeting: str) -> bytes:
        for wrap in self._wraps:
            if wrapped[1 : 1 + len(wrap.key_id)] == wrap.key_id:
                return wrap.open(wrapped, meeting.encode())
        raise BrokenSealError("the wrapping key of this meeting's key is not here")
