"""What has happened in a meeting, in past tense; the only thing that is kept.

Moments are aware and in UTC. Minutes are whole or fractional minutes. No event names
who asked for silence or for more time: what must stay nameless is never written down.

Each file here holds the events of one concern; `evolve` says what each of them changes.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from kring.domain.meeting.events.clock import (
    ClockHidden as ClockHidden,
    ClockPaused as ClockPaused,
    ClockResumed as ClockResumed,
    MoreTimeAsked as MoreTimeAsked,
    OfClock as OfClock,
    QuietAnswered as QuietAnswered,
    QuietBegan as QuietBegan,
    QuietEnded as QuietEnded,
    TimeAdded as TimeAdded,
)
from kring.domain.meeting.events.inside import (
    Inside as Inside,
)
from kring.domain.meeting.events.people import (
    AloneSaid as AloneSaid,
    BoardPaired as BoardPaired,
    BoardRevoked as BoardRevoked,
    BoardTurned as BoardTurned,
    ClaimGranted as ClaimGranted,
    ClaimRefused as ClaimRefused,
    ClaimVouched as ClaimVouched,
    DistanceSet as DistanceSet,
    DoorKnocked as DoorKnocked,
    LeaderChanged as LeaderChanged,
    LeaderSupported as LeaderSupported,
    MeetingStarted as MeetingStarted,
    OfPeople as OfPeople,
    OrderSet as OrderSet,
    RoleAssigned as RoleAssigned,
    SeatLeft as SeatLeft,
    SeatTaken as SeatTaken,
)
from kring.domain.meeting.events.route import (
    Arranged as Arranged,
    GroupsFormed as GroupsFormed,
    MeetingBegan as MeetingBegan,
    MeetingClosed as MeetingClosed,
    MeetingErased as MeetingErased,
    OfRoute as OfRoute,
    PlanChanged as PlanChanged,
    StepOpened as StepOpened,
    StepSkipped as StepSkipped,
)
from kring.domain.meeting.events.turns import (
    OfTurns as OfTurns,
    ReadySet as ReadySet,
    RoundBegan as RoundBegan,
    TurnEnded as TurnEnded,
    TurnGiven as TurnGiven,
)
from kring.domain.meeting.events.words import (
    CaseChosen as CaseChosen,
    CaseResumed as CaseResumed,
    CaseStopped as CaseStopped,
    ContributionAdded as ContributionAdded,
    ContributionEdited as ContributionEdited,
    ContributionsHanded as ContributionsHanded,
    ContributionsTold as ContributionsTold,
    ContributionWithdrawn as ContributionWithdrawn,
    ItemLabelled as ItemLabelled,
    ItemPicked as ItemPicked,
    LabelsCounted as LabelsCounted,
    OfWords as OfWords,
)

Event = OfPeople | OfRoute | OfClock | OfTurns | OfWords

#: Name in the store -> class. The name of an event never changes; see the upcast table.
EVENTS: Mapping[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}


def redacted(event: Event) -> Event:
    """Return the event without what was written in it, for an item that was taken back."""
    if isinstance(event, ContributionAdded | ContributionEdited):
        return replace(event, text="", fields={}, place="", number=None)
    return event
