"""What has happened to turns and rounds, and who has finished writing."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from dataclasses import dataclass
from datetime import datetime

from kring.domain.meeting.events.inside import Inside


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnGiven(Inside):
    """It is this seat's turn; None: nobody's. `at` is absent in the oldest histories."""

    seat: str | None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Inside):
    """A turn is over: `told`, `agreed`, or `passed` ("nu even niet")."""

    seat: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundBegan(Inside):
    """Everyone has been heard and the round starts anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySet:
    """A seat has finished writing, on a screen or on paper, or has not after all."""

    seat: str
    on: bool


OfTurns = TurnGiven | TurnEnded | RoundBegan | ReadySet
