"""The event store: sealed events in order, appended in one transaction for many meetings.

Stored events are never rewritten, with one exception: when someone takes their own words
back, the earlier events about that item lose their text in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from django.db import connection, transaction
from django.db.models import Q

from kring.domain.meeting import Event, redacted
from kring.domain.meeting.events import ContributionWithdrawn
from kring.library import shelf
from kring.meetings import codec, models
from kring.system.seal import Seal

_ONE = (
    "INSERT INTO meetings_event (meeting_id, version, command, form, payload)"
    " VALUES (%s, %s, %s, %s, %s)"
)
#: A column at a time, so that PostgreSQL reads one statement for any number of rows.
_MANY = (
    "INSERT INTO meetings_event (meeting_id, version, command, form, payload)"
    " SELECT * FROM unnest"
    "(%s::varchar[], %s::integer[], %b::bytea[], %s::smallint[], %b::bytea[])"
)
_ANEW = "UPDATE meetings_event SET form = %s, payload = %s WHERE id = %s"
Row = tuple[str, int, bytes | None, int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a new meeting needs beside its events. `method` is the file of its method."""

    code_mark: bytes
    method_name: str
    fingerprint: str
    method: bytes
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPass:
    """A browser's new right; `digest` is that of its cookie."""

    digest: bytes
    holder: str
    kind: str


class Batch(NamedTuple):
    """What one meeting wants appended, whole or not at all.

    `expected`: how many events the meeting has. `events`: each with the mark of the command
    it answers, on the first event of that command only. `revoked`: holders whose passes end.
    `moments`: columns of the meeting that change (`began_at`, `active_at`, …).
    """

    meeting: str
    seal: Seal
    expected: int
    events: tuple[tuple[bytes | None, Event], ...]
    opening: Opening | None = None
    passes: tuple[NewPass, ...] = ()
    revoked: tuple[str, ...] = ()
    moments: Mapping[str, datetime] = MappingProxyType({})


def opening(method_name: str, code_mark: bytes, at: datetime) -> Opening:
    """Return what a new meeting needs, with a method of the shelf."""
    return Opening(
        code_mark=code_mark,
        method_name=method_name,
        fingerprint=shelf.fingerprint(method_name),
        method=shelf.content(method_name),
        created_at=at,
    )


def place(meeting: str, version: int) -> bytes:
    """Return the identity of an event's row, to which its seal is bound."""
    return f"{meeting}/{version}".encode()


def append(batches: Sequence[Batch]) -> None:
    """Append all batches in one transaction, durable on return.

    Raises `django.db.IntegrityError` when any meeting is not at its expected version, or is
    gone; nothing is kept then.
    """
    rows = [row for batch in batches for row in _rows(batch)]
    if connection.vendor == "postgresql" and not any(map(_has_more, batches)):
        # One statement is a transaction of its own: one way there and back to the database.
        _write(rows)
        return
    with transaction.atomic():
        for batch in batches:
            if batch.opening is not None:
                _open(batch, batch.opening)
        _write(rows)
        for batch in batches:
            _beside(batch)


def taking_back(batches: Iterable[Batch]) -> list[Batch]:
    """Return the batches in which something is taken back."""
    return [batch for batch in batches if _taken_back(batch)]


def _write(rows: list[Row]) -> None:
    if not rows:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_MANY, [list(column) for column in zip(*rows, strict=True)])
        else:
            cursor.executemany(_ONE, rows)


def _has_more(batch: Batch) -> bool:
    """Return whether anything is to be written beside the events."""
    return bool(
        batch.opening or batch.passes or batch.revoked or batch.moments or _taken_back(batch)
    )


def _taken_back(batch: Batch) -> set[str]:
    """Return the items that the batch takes back."""
    return {event.item for _, event in batch.events if isinstance(event, ContributionWithdrawn)}


def _rows(batch: Batch) -> list[Row]:
    return [
        (
            batch.meeting,
            version,
            command,
            codec.FORM,
            batch.seal.close(codec.encode(event), place(batch.meeting, version)),
        )
        for version, (command, event) in enumerate(batch.events, start=batch.expected + 1)
    ]


def _open(batch: Batch, opening: Opening) -> None:
    models.MethodText.objects.get_or_create(
        fingerprint=opening.fingerprint, defaults={"content": opening.method}
    )
    models.Meeting.objects.create(
        id=batch.meeting,
        code_digest=opening.code_mark,
        method_name=opening.method_name,
        method_id=opening.fingerprint,
        created_at=opening.created_at,
        active_at=opening.created_at,
    )


def _beside(batch: Batch) -> None:
    """Write what changes beside the events; mostly nothing."""
    if batch.passes:
        models.Pass.objects.bulk_create(
            models.Pass(
                digest=new.digest, meeting_id=batch.meeting, holder=new.holder, kind=new.kind
            )
            for new in batch.passes
        )
    if batch.revoked:
        held = models.Pass.objects.filter(meeting=batch.meeting, holder__in=batch.revoked)
        held.update(revoked=True)
    if batch.moments:
        _note(batch.meeting, dict(batch.moments))
    if gone := _taken_back(batch):
        _blank(batch, gone)


def _note(meeting: str, moments: dict[str, datetime]) -> None:
    """Write when what happens; an erasure that was asked for meanwhile is only brought forward."""
    row = models.Meeting.objects.filter(id=meeting)
    at = moments.pop("erase_at", None)
    if moments:
        row.update(**moments)
    if at is not None:
        row.filter(Q(erase_at=None) | Q(erase_at__gt=at)).update(erase_at=at)


def _blank(batch: Batch, gone: set[str]) -> None:
    """Seal a whole meeting anew, without the text of items that were taken back.

    Its seal has a new key by now: once the former one is dropped, what was written stays
    readable nowhere, whatever a database or its backups keep of replaced rows.
    """
    anew: list[tuple[int, bytes, int]] = []
    for row in models.Event.objects.filter(meeting=batch.meeting):
        where = place(batch.meeting, row.version)
        event = codec.decode(row.form, batch.seal.open(bytes(row.payload), where))
        if getattr(event, "item", None) in gone:
            event = redacted(event)
        anew.append((codec.FORM, batch.seal.close(codec.encode(event), where), row.pk))
    with connection.cursor() as cursor:
        cursor.executemany(_ANEW, anew)
