"""What has happened to the way of the group along its steps, from the beginning to the end."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


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
class MeetingClosed:
    """The meeting is over; at `erased_at` it will be gone."""

    at: datetime
    erased_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingErased:
    """Everything goes, now."""


OfRoute = (
    MeetingBegan
    | Arranged
    | GroupsFormed
    | PlanChanged
    | StepSkipped
    | StepOpened
    | MeetingClosed
    | MeetingErased
)
