"""What has happened to what was written, and to the case that was chosen from it."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field

from kring.domain.meeting.events.inside import Inside


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
class LabelsCounted(Inside):
    """How often labels of the set were put on these items is there for everyone."""

    label_set: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChosen(Inside):
    """This one was chosen; its owner brings it in, where the chosen one `presents`."""

    item: str
    presents: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPicked(Inside):
    """The picker takes this one, or no longer."""

    item: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStopped(Inside):
    """The presenter stops the case: it leaves every shared screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResumed(Inside):
    """The presenter goes on with the case after all."""


OfWords = (
    ContributionAdded
    | ContributionEdited
    | ContributionWithdrawn
    | ContributionsTold
    | ContributionsHanded
    | ItemLabelled
    | LabelsCounted
    | CaseChosen
    | ItemPicked
    | CaseStopped
    | CaseResumed
)
