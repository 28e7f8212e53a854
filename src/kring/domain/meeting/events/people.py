"""What has happened to who is there: seats, the door, roles, who leads, the shared screen."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from dataclasses import dataclass
from datetime import datetime

from kring.domain.meeting.events.inside import Inside


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingStarted:
    """A meeting exists; `leader` has the first seat and `takes_part` or only leads."""

    at: datetime
    title: str
    code: str
    language: str
    leader: str
    name: str
    takes_part: bool
    erase_after: int
    in_series: bool = False
    given_case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTaken:
    """Someone has a place in the ring; without a device the leader acts for it."""

    seat: str
    name: str
    device: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLeft:
    """A seat is empty for good."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceSet:
    """A seat takes part from elsewhere, or is in the room (`on` false)."""

    seat: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneSaid:
    """Someone at a distance says that nobody reads along, or that somebody does (`on` false)."""

    seat: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorKnocked:
    """A browser asks for a new seat, or for an existing one (`seat`)."""

    claim: str
    name: str
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimVouched:
    """Someone says that the browser at the door is who it says."""

    claim: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimGranted:
    """The browser at the door has its seat; a device that held it before is out."""

    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRefused:
    """The browser at the door does not come in."""

    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSet:
    """The ring in turn order."""

    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAssigned(Inside):
    """A role of the case lies with a seat, or with nobody.

    `on` false: no longer with that seat, where several may have the role. `lap`: not now,
    but from that pass on.
    """

    role: str
    seat: str | None
    on: bool = True
    lap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderChanged:
    """Another seat leads; the one before is a member of the group."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderSupported:
    """Someone wants that seat to lead."""

    by: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPaired:
    """A shared screen shows this meeting; one before it no longer does."""

    board: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRevoked:
    """No shared screen shows this meeting any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardTurned:
    """The shared screen shows this page of what was told; 0 is the newest."""

    page: int


OfPeople = (
    MeetingStarted
    | SeatTaken
    | SeatLeft
    | DistanceSet
    | AloneSaid
    | DoorKnocked
    | ClaimVouched
    | ClaimGranted
    | ClaimRefused
    | OrderSet
    | RoleAssigned
    | LeaderChanged
    | LeaderSupported
    | BoardPaired
    | BoardRevoked
    | BoardTurned
)
