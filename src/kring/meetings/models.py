"""What is kept of a meeting: sealed events, and beside them only what finding it asks for.

Nothing that people said, wrote or are called stands in a column: names, title and code
are in the sealed events. These tables are written by the one writer in `store`.
"""

from __future__ import annotations

from django.db import models

from kring.meetings.marks import COMMAND_MARK
from kring.system.ids import ID_LENGTH


class MethodText(models.Model):
    """A method's file as it was when a meeting began with it, once for all of its meetings."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField()


class Meeting(models.Model):
    """A meeting that is not erased. `active_at` is coarse: it moves at most every ten minutes."""

    id = models.CharField(max_length=ID_LENGTH, primary_key=True)
    code_digest = models.BinaryField(max_length=32)
    method_name = models.CharField(max_length=80)
    method = models.ForeignKey(MethodText, on_delete=models.PROTECT)
    created_at = models.DateTimeField()
    active_at = models.DateTimeField()
    began_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    erase_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint("code_digest", name="one_meeting_per_code")]
        indexes = [
            models.Index("erase_at", name="meetings_by_erasure"),
            models.Index("closed_at", "active_at", name="meetings_by_activity"),
        ]


class Event(models.Model):
    """One event, sealed. `command` is the mark of the command that it answers.

    The mark is a keyed digest, so that the table does not tell who did what.
    """

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, db_index=False)
    version = models.PositiveIntegerField()
    command = models.BinaryField(max_length=COMMAND_MARK, null=True)
    # The number of the form in which the payload is written; see `codec`.
    form = models.PositiveSmallIntegerField()
    payload = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint("meeting", "version", name="one_event_per_version")]


class Pass(models.Model):
    """A browser's right to act as a holder in a meeting; its cookie is kept as a digest only."""

    class Kind(models.TextChoices):
        """What the browser is."""

        SEAT = "seat"
        BOARD = "board"

    digest = models.BinaryField(max_length=32, primary_key=True)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE)
    holder = models.CharField(max_length=ID_LENGTH)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    revoked = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "passes"


class Bond(models.Model):
    """One row: the mark by which the keys of this database are known; see `belonging`."""

    mark = models.CharField(max_length=ID_LENGTH, primary_key=True)
