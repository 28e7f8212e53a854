"""Reading a meeting back from the store: its rows opened and folded. Never on the loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kring.domain.meeting import Event, Meeting, begin, fold
from kring.domain.method.model import Method
from kring.library.reading import read
from kring.meetings import codec, models
from kring.meetings.store import place
from kring.system.keystore import KeyStore
from kring.system.seal import Seal


class TornHistoryError(Exception):
    """The versions of a meeting have a hole: the database was changed from outside."""


@dataclass(frozen=True, slots=True)
class Held:
    """A pass that is good: whose it is and what kind of screen it is."""

    holder: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A meeting as the store has it. `answered`: marks of the answered commands, in a row."""

    meeting: Meeting
    version: int
    seal: Seal
    answered: bytes
    passes: dict[bytes, Held]


MethodOf = Callable[[bytes], Method]


@lru_cache(maxsize=64)
def method_of(content: bytes) -> Method:
    """Return the method of a stored file; read once for all of its meetings."""
    return read(content)


def unwritten(method: Method, seal: Seal) -> Loaded:
    """Return a meeting of which nothing is kept yet."""
    return Loaded(meeting=begin(method), version=0, seal=seal, answered=b"", passes={})


def load(meeting_id: str, keys: KeyStore, method_of: MethodOf = method_of) -> Loaded | None:
    """Return the meeting, or None when there is none (any more).

    `method_of` reads the stored file of its method. A test hands in one of its own for
    methods that no file may hold, to show that the laws do not lean on that check.

    Raises `TornHistoryError`, `BrokenSealError` or `UnknownEventError` for a store that
    cannot be trusted: a meeting is read whole or not at all.
    """
    row = models.Meeting.objects.select_related("method").filter(id=meeting_id).first()
    seal = keys.get(meeting_id) if row else None
    if row is None or seal is None:
        return None
    events, answered = _history(meeting_id, seal)
    method = method_of(bytes(row.method.content))
    return Loaded(
        meeting=fold(begin(method), events),
        version=len(events),
        seal=seal,
        answered=answered,
        passes=_passes(meeting_id),
    )


def find(code_mark: bytes) -> str | None:
    """Return the meeting with this code, closed ones included, or None."""
    return models.Meeting.objects.filter(code_digest=code_mark).values_list("id", flat=True).first()


def _history(meeting_id: str, seal: Seal) -> tuple[list[Event], bytes]:
    rows = models.Event.objects.filter(meeting=meeting_id).order_by("version")
    events: list[Event] = []
    answered: list[bytes] = []
    for version, command, form, payload in rows.values_list(
        "version", "command", "form", "payload"
    ):
        if version != len(events) + 1:
            raise TornHistoryError(f"version {version} after {len(events)}")
        text = seal.open(bytes(payload), place(meeting_id, version))
        events.append(codec.decode(form, text))
        if command is not None:
            answered.append(bytes(command))
    return events, b"".join(answered)


def _passes(meeting_id: str) -> dict[bytes, Held]:
    rows = models.Pass.objects.filter(meeting=meeting_id, revoked=False)
    return {
        bytes(digest): Held(holder, kind)
        for digest, holder, kind in rows.values_list("digest", "holder", "kind")
    }
