"""What has happened in a meeting, in past tense; the only thing that is kept.

Moments are aware and in UTC. Minutes are whole or fractional minutes. No event names
who asked for silence or for more time: what must stay nameless is never written down.
"""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import get_args


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What can happen inside one subgroup: `party` is its id, empty when all are together."""

    party: str = ""


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
class MeetingBegan:
    """The group is complete enough to begin; `plan` gives minutes by step id."""

    at: datetime
    plan: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """How the method flows for this group; `plan` gives minutes by the ids of the steps.

    See `kring.domain.method.flow.Arrangement`.
    """

    profile: str = ""
    branches: Mapping[str, str] = field(default_factory=dict)
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    plan: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupsFormed:
    """Who works with whom in the steps that are `parted`; each group in turn order."""

    parted: str
    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanged:
    """New minutes for some steps, by step id."""

    plan: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSkipped:
    """An optional step is left out, or back in (`on` false)."""

    step: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOpened:
    """The group is at this step, for the first time or again."""

    at: datetime
    index: int


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
class ClockHidden:
    """The clock was put away on the screens of the group, or taken out again."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResumed:
    """The clock goes on."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietBegan:
    """All screens are neutral and the clock stands still; nobody is named."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietAnswered:
    """The presenter says what now: go on, another question, or stop."""

    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietEnded:
    """The conversation goes on."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStopped(Inside):
    """The presenter stops the case: it leaves every shared screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResumed(Inside):
    """The presenter goes on with the case after all."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionAdded(Inside):
    """Someone wrote something; who sees it is the kind's and the state's affair."""

    item: str
    kind: str
    seat: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionEdited(Inside):
    """Its writer changed the words, or moved them; this is the whole of it from now on."""

    item: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionWithdrawn(Inside):
    """Its writer took it back: gone from every screen and from what is kept."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionsTold(Inside):
    """What was written alone is there for the others from now on."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionsHanded(Inside):
    """What was written went to this seat alone; its writer has it no more."""

    items: tuple[str, ...]
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLabelled(Inside):
    """A label was put on an item, or taken off, by one seat."""

    item: str
    label_set: str
    label: str
    by: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChosen(Inside):
    """This one was chosen; its owner brings it in, where the chosen one `presents`."""

    item: str
    presents: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsCounted(Inside):
    """How often labels of the set were put on these items is there for everyone."""

    label_set: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPicked(Inside):
    """The picker takes this one, or no longer."""

    item: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingClosed:
    """The meeting is over; at `erased_at` it will be gone."""

    at: datetime
    erased_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingErased:
    """Everything goes, now."""


Event = (
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
    | BoardPaired
    | BoardRevoked
    | BoardTurned
    | RoleAssigned
    | LeaderChanged
    | LeaderSupported
    | MeetingBegan
    | Arranged
    | GroupsFormed
    | PlanChanged
    | StepSkipped
    | StepOpened
    | TimeAdded
    | MoreTimeAsked
    | ClockPaused
    | ClockResumed
    | ClockHidden
    | QuietBegan
    | QuietAnswered
    | QuietEnded
    | CaseStopped
    | CaseResumed
    | TurnGiven
    | TurnEnded
    | RoundBegan
    | ReadySet
    | ContributionAdded
    | ContributionEdited
    | ContributionWithdrawn
    | ContributionsTold
    | ContributionsHanded
    | ItemLabelled
    | LabelsCounted
    | CaseChosen
    | ItemPicked
    | MeetingClosed
    | MeetingErased
)

#: Name in the store -> class. The name of an event never changes; see the upcast table.
EVENTS: Mapping[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}


def redacted(event: Event) -> Event:
    """Return the event without what was written in it, for an item that was taken back."""
    if isinstance(event, ContributionAdded | ContributionEdited):
        return replace(event, text="", fields={}, place="", number=None)
    return event
