"""What has happened to the clock, and the silences in which it stands still."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAdded:
    """The present step has more minutes, or fewer; `at` is absent in the oldest histories."""

    minutes: float
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreTimeAsked:
    """Someone asks for more time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPaused:
    """The clock stands still."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResumed:
    """The clock goes on."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockHidden:
    """The clock was put away on the screens of the group, or taken out again."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietBegan:
    """All screens are neutral and the clock stands still; nobody is named.

    `party`: the subgroup in which it was asked for, whose presenter says what now.
    """

    at: datetime
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietAnswered:
    """The presenter says what now: go on, another question, or stop."""

    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietEnded:
    """The conversation goes on."""

    at: datetime


OfClock = (
    TimeAdded
    | MoreTimeAsked
    | ClockPaused
    | ClockResumed
    | ClockHidden
    | QuietBegan
    | QuietAnswered
    | QuietEnded
)
