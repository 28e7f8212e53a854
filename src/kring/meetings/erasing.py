"""Erasing: first the key, then the rows, then what the write-ahead log still holds.

Once the key is gone the text is out of reach, whatever happens next; the rest is tidying
that is done again, within seconds or at the next start, when it was cut short.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import connection, transaction
from django.db.models import Q

from kring.meetings import models
from kring.system.keystore import KeyStore

#: After so long without a command a meeting closes itself.
IDLE: Final = timedelta(hours=12)
#: A meeting that did not begin within this time closes itself.
NEVER_BEGAN: Final = timedelta(hours=24)

#: Whoever runs the server has so long to mend a meeting that cannot be read, and so not be closed.
MENDED_WITHIN: Final = timedelta(hours=72)


def erase(meeting: str, keys: KeyStore) -> None:
    """Wipe a meeting that may be half gone already. The caller cleans up."""
    keys.drop(meeting)
    delete_rows(meeting)


def delete_rows(meeting: str) -> None:
    """Take what is sealed out of the tables, once its key is gone."""
    with transaction.atomic():
        models.Event.objects.filter(meeting=meeting).delete()
        models.Pass.objects.filter(meeting=meeting).delete()
        models.Meeting.objects.filter(id=meeting).delete()


def clean() -> bool:
    """Have SQLite let go of what was deleted; return whether that succeeded.

    Its write-ahead log is emptied (a reader may be in the way of that). Not within a transaction.
    """
    with connection.cursor() as cursor:
        usual = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        # Who writes must not wait long for who reads; there is a next time.
        cursor.execute("PRAGMA busy_timeout = 200")
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {usual}")
    return not busy


def sweep() -> None:
    """Have PostgreSQL take deleted and replaced rows out of its tables, which may take a while.

    Their bytes, sealed, are overwritten in its own time. The files stay as long as they are: only
    to shorten them would it hold who writes. Not within a transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (TRUNCATE false) meetings_event, meetings_pass, meetings_meeting")


def to_erase(now: datetime) -> list[str]:
    """Return the meetings whose time to be erased has come."""
    return list(models.Meeting.objects.filter(erase_at__lte=now).values_list("id", flat=True))


def to_close(now: datetime) -> list[str]:
    """Return the open meetings that were left, or that never began."""
    left = Q(active_at__lte=now - IDLE) | Q(began_at=None, created_at__lte=now - NEVER_BEGAN)
    return list(models.Meeting.objects.filter(left, closed_at=None).values_list("id", flat=True))


def long_left(now: datetime) -> list[str]:
    """Return the meetings without a command for so long that they should have closed by now."""
    left = models.Meeting.objects.filter(active_at__lte=now - MENDED_WITHIN, closed_at=None)
    return list(left.values_list("id", flat=True))


def finish_taking_back(keys: KeyStore) -> bool:
    """Drop the former keys of what was taken back when the server was killed; tell if there were.

    One that was killed before the commit sealed nothing with the new key: both stay.
    """
    dropped = False
    for meeting in keys.renewed():
        seal = keys.get(meeting)
        rows = models.Event.objects.filter(meeting=meeting).values_list("payload", flat=True)
        if seal is not None and all(seal.closed(bytes(row)) for row in rows.iterator()):
            keys.forget(meeting)
            dropped = True
    return dropped


def leftovers(keys: KeyStore) -> frozenset[str]:
    """Return the meetings of which only the key or only the rows are there.

    What a crash halfway through an erasure, or through a start, leaves behind.
    """
    rows = frozenset(models.Meeting.objects.values_list("id", flat=True))
    return rows ^ keys.meetings()


def schedule(meeting: str, at: datetime) -> bool:
    """Have a meeting erased from `at` on by whoever owns the database; False: unknown id."""
    return bool(models.Meeting.objects.filter(id=meeting).update(erase_at=at))
