"""The one thread that writes: what has come in meanwhile is committed together.

A batch is answered only after the commit that holds it. When a commit is refused, each of
its batches is tried alone, so that one meeting's conflict is no other meeting's delay.
When the database is out of reach, all that it was given is answered so at once: who asked
reads back what became of it, when it is there again.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from enum import StrEnum
from queue import Empty, SimpleQueue

from django.db import IntegrityError, connection

from kring.meetings import erasing, owning, store
from kring.meetings.store import Batch
from kring.meetings.sweeping import Sweeper
from kring.system.clock import ticks
from kring.system.installation import AlreadyRunningError
from kring.system.keystore import KeyStore

_log = logging.getLogger(__name__)
#: A commit holds at most so many batches, so that the first is not kept waiting.
_AT_MOST = 512
_SECONDS_BETWEEN_TRIES = 5.0
#: Emptying the log waits a fifth of a second for who reads; not after every commit.
_SECONDS_BETWEEN_CLEANINGS = 1.0


class Outcome(StrEnum):
    """What became of a job: kept for good, refused (nothing kept), or the disk failed.

    Away: the database is out of reach, and may have kept it just before.
    """

    KEPT = "kept"
    REFUSED = "refused"
    BROKEN = "broken"
    AWAY = "away"


class Erasure:
    """Wipe one meeting: its key, its rows, and what the write-ahead log holds of them."""

    __slots__ = ("meeting",)

    def __init__(self, meeting: str) -> None:
        """Take the id of a meeting, which may be gone already."""
        self.meeting = meeting


Job = Batch | Erasure
Results = Sequence[tuple[Job, Outcome]]


class Writer:
    """Takes jobs in order; `tell` gets the outcomes of a commit at once, in this thread."""

    def __init__(self, keys: KeyStore, tell: Callable[[Results], None]) -> None:
        """Take the keys, and who is told."""
        self._keys = keys
        self._tell = tell
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._unclean = False
        self._clean_from = 0.0
        self._sweeper = Sweeper()
        self._keys_stay = True  # a server that was killed may have left some
        self._cut_short: dict[str, Erasure] = {}
        self._again_at = 0.0
        self._claimed: object = None
        self._away = False
        self._claiming: Future[None] = Future()
        self._thread = threading.Thread(target=self._work, name="kring-writer", daemon=True)

    def start(self) -> None:
        """Begin to write, as the one who does in this database. Raises what `claim` raises."""
        self._thread.start()
        self._claiming.result()

    def submit(self, job: Job) -> None:
        """Put a job in line; from any thread."""
        self._jobs.put(job)

    def stop(self) -> None:
        """Finish what is in line, then stop. What is submitted later is lost."""
        self._jobs.put(None)
        self._thread.join()
        self._sweeper.stop()

    def _work(self) -> None:
        try:
            self._claim()
        except Exception as fault:  # noqa: BLE001 - it is raised where the writer was started
            connection.close()
            self._claiming.set_exception(fault)
            return
        self._claiming.set_result(None)
        self._drop_former()
        self._sweep()  # a stop may have cut it short
        try:
            while (jobs := self._next())[-1] is not None:
                self._do([job for job in jobs if job is not None])
            self._do([job for job in jobs if job is not None])
        finally:
            connection.close()

    def _claim(self) -> None:
        """Be the one who writes, over the connection that there is now."""
        connection.ensure_connection()
        if connection.connection is not self._claimed:
            owning.claim()
            self._claimed = connection.connection

    def _next(self) -> list[Job | None]:
        """Return everything in line, waiting for the first; None is always last."""
        jobs = [self._first()]
        while jobs[-1] is not None and len(jobs) < _AT_MOST and not self._jobs.empty():
            jobs.append(self._jobs.get())
        return jobs

    def _first(self) -> Job | None:
        while self._unclean or self._cut_short:
            # A reader was in the way of emptying the log; try again while nothing is asked.
            try:
                return self._jobs.get(timeout=_SECONDS_BETWEEN_TRIES)
            except Empty:
                self._finish_erasing()
                if self._unclean:
                    self._clean()
        return self._jobs.get()

    def _do(self, jobs: list[Job]) -> None:
        batches: list[Batch] = []
        for job in jobs:
            if isinstance(job, Batch):
                batches.append(job)
                continue
            # An erasure keeps its place in line: nothing of that meeting comes after it.
            self._append(batches)
            batches = []
            self._tell([(job, self._erase(job))])
        self._append(batches)
        self._finish_erasing()
        if self._unclean and ticks() >= self._clean_from:
            self._clean()

    def _append(self, batches: list[Batch]) -> None:
        if not batches:
            return
        retracting = store.taking_back(batches)
        try:
            with owning.watched():
                self._claim()
                for batch in retracting:
                    self._keys.renew(batch.meeting, batch.seal)
                store.append(batches)
        except Exception as fault:  # noqa: BLE001 - without its writer the server would hang
            away = self._went_away(fault)
            if len(batches) > 1 and not away:
                for batch in batches:
                    self._append([batch])
                return
            outcome = Outcome.AWAY if away else _outcome_of(fault)
            self._tell([(batch, outcome) for batch in batches])
            return
        self._is_back()
        self._forget(retracting)
        self._tell([(batch, Outcome.KEPT) for batch in batches])

    def _forget(self, batches: list[Batch]) -> None:
        """Drop the keys under which there still was what is taken back."""
        for batch in batches:
            self._clean_from = self._clean_from if self._unclean else 0.0
            self._unclean = True
            try:
                self._keys.forget(batch.meeting)
            except Exception as fault:  # noqa: BLE001 - the commit holds; it is tried again
                self._keys_stay = True
                _log.error("A former key stays: %s.", type(fault).__name__, exc_info=fault)

    def _drop_former(self) -> None:
        """Drop the former keys that a kill or a fault left behind; when that fails, do it later."""
        if not self._keys_stay:
            return
        try:
            dropped = erasing.finish_taking_back(self._keys)
        except Exception as fault:  # noqa: BLE001 - without its writer the server would hang
            self._unclean = True
            _log.error("A former key stays: %s.", type(fault).__name__, exc_info=fault)
        else:
            self._keys_stay = False
            self._unclean = self._unclean or dropped

    def _erase(self, job: Erasure) -> Outcome:
        begun = False
        try:
            # What a start finds has no key any more: it began in an earlier run.
            begun = job.meeting not in self._keys.meetings()
            with owning.watched():
                self._claim()
                self._keys.drop(job.meeting)
                begun = True
                erasing.delete_rows(job.meeting)
        except Exception as fault:  # noqa: BLE001 - without its writer the server would hang
            if begun:
                self._cut_short[job.meeting] = job
                self._again_at = ticks() + _SECONDS_BETWEEN_TRIES
            return Outcome.AWAY if self._went_away(fault) else _outcome_of(fault)
        self._cut_short.pop(job.meeting, None)
        self._is_back()
        self._clean()
        return Outcome.KEPT

    def _finish_erasing(self) -> None:
        """Go on with erasures that dropped the key and no more; who looks is told it is done."""
        if not self._cut_short or ticks() < self._again_at:
            return
        for job in list(self._cut_short.values()):
            if (outcome := self._erase(job)) is not Outcome.KEPT:
                return
            self._tell([(job, outcome)])

    def _clean(self) -> None:
        """Leave nothing lying about of what is gone; when that fails, do it later."""
        self._clean_from = ticks() + _SECONDS_BETWEEN_CLEANINGS
        self._drop_former()
        if self._sweep():
            self._unclean = self._keys_stay
            return
        try:
            with owning.watched():
                cleaned = erasing.clean()
            self._unclean = self._keys_stay or not cleaned
        except Exception as fault:  # noqa: BLE001 - without its writer the server would hang
            self._unclean = True
            if not self._went_away(fault):
                _outcome_of(fault)

    def _sweep(self) -> bool:
        """Have PostgreSQL tidy up beside us; return whether it is PostgreSQL."""
        if connection.vendor != "postgresql":
            return False
        self._sweeper.ask()
        return True

    def _went_away(self, fault: Exception) -> bool:
        if not (owning.went_away(fault) or isinstance(fault, AlreadyRunningError)):
            return False
        if not self._away:
            _log.error("The database is out of reach: %s.", type(fault).__name__)
        self._away = True
        return True

    def _is_back(self) -> None:
        if self._away:
            _log.warning("The database is back.")
        self._away = False


def _outcome_of(fault: Exception) -> Outcome:
    if isinstance(fault, IntegrityError):
        return Outcome.REFUSED
    _log.error("The store cannot write: %s.", type(fault).__name__, exc_info=fault)
    # A connection that failed may be of no use any more; the next job opens another.
    connection.close()
    return Outcome.BROKEN
