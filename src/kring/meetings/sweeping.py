"""Having PostgreSQL take dead rows out of its tables, aside from the thread that writes.

`VACUUM` lasts as long as its tables are large, and waits for one of PostgreSQL's own. In the
writing thread nobody would be acknowledged meanwhile; here nobody notices. Nothing waits for it
either: the key of what was erased or taken back is gone before, so it is tidying.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import Any, Final

from django.db import connection

from kring.meetings import erasing, owning

_log = logging.getLogger(__name__)
#: It goes through whole tables.
_SECONDS_TO_SWEEP: Final = 120.0
_SECONDS_BETWEEN_TRIES: Final = 60.0
#: Who stops does not wait for a database that does not answer.
_SECONDS_TO_STOP: Final = 5.0


class Sweeper:
    """One sweep at a time, over a connection of its own that is closed after it."""

    def __init__(self) -> None:
        """Begin with nothing to do."""
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._asked = False
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._line: Any = None  # the connection of the database's own library

    def ask(self) -> None:
        """Have what is dead now taken away soon; from any thread."""
        with self._lock:
            self._asked = True
            if self._thread is None and not self._stopping:
                work = threading.Thread(target=self._work, name="kring-sweeper", daemon=True)
                self._thread = work
                work.start()

    def stop(self) -> None:
        """Sweep no more. What is left, the next start takes away."""
        with self._lock:
            self._stopping = True
            work, line = self._thread, self._line
        self._wake.set()
        if line is not None:
            with suppress(Exception):  # it may have ended by itself in this very moment
                line.cancel()
        if work is not None:
            work.join(_SECONDS_TO_STOP)

    def _work(self) -> None:
        while self._goes_on():
            try:
                with owning.watched(_SECONDS_TO_SWEEP):
                    self._sweep()
            except Exception as fault:  # noqa: BLE001 - whatever it is, it is tried again
                self._failed(fault)
            finally:
                self._line = None
                connection.close()

    def _goes_on(self) -> bool:
        with self._lock:
            if self._stopping or not self._asked:
                self._thread = None
                return False
            self._asked = False
            return True

    def _sweep(self) -> None:
        connection.ensure_connection()
        with self._lock:
            self._line = connection.connection
            if self._stopping:
                return
        erasing.sweep()

    def _failed(self, fault: Exception) -> None:
        if self._stopping:
            return
        # Who writes says it when the database is out of reach.
        if not owning.went_away(fault):
            _log.error("Dead rows stay: %s.", type(fault).__name__, exc_info=fault)
        with self._lock:
            self._asked = True
        self._wake.wait(_SECONDS_BETWEEN_TRIES)
