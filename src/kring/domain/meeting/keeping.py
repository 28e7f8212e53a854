"""What each seat takes along after the close, until the erasure: its own, and no more."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kring.domain.meeting.evolve_case import another_case
from kring.domain.meeting.parties import merged, within
from kring.domain.meeting.seen import question_of, returned
from kring.domain.meeting.state import Status
from kring.domain.method.kinds import Keep, Shown
from kring.domain.method.model import PRESENTER, Activity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kring.domain.meeting.state import Item, Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptItem:
    """One line of a kept page. `own`: written by this seat; nobody else is ever named.

    `about`: the text that it is about, when the seat keeps that too.
    """

    kind: str
    text: str
    fields: Mapping[str, str]
    own: bool
    place: str = ""
    number: int | None = None
    about: str = ""
    picked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A seat's page: the question (for who brought it in), and items in order of telling."""

    presented: bool
    question: Mapping[str, str] = field(default_factory=dict)
    items: tuple[KeptItem, ...] = ()
    erased_at: datetime | None = None


def kept(meeting: Meeting, seat: str) -> Kept:
    """Return what belongs to the seat. A presenter gets the advice, without names."""
    if meeting.status is not Status.CLOSED:
        return Kept(presented=False)  # before the close the room is there; after erasing, nothing
    meeting = _without_stopped(meeting)
    presented = seat in _presenters(meeting)
    mine = [item for item in meeting.items.values() if _stays(meeting, item, seat)]
    mine.sort(key=lambda item: (item.told is None, item.told or 0, item.n))
    texts = {item.id: item.text for item in mine}
    return Kept(
        presented=presented,
        question=_question(meeting, seat) if presented else {},
        items=tuple(_kept_item(item, seat, texts.get(item.about, "")) for item in mine),
        erased_at=meeting.erased_at,
    )


def _without_stopped(meeting: Meeting) -> Meeting:
    """Return the meeting in which a stopped case is nowhere, also where no other followed.

    What was written in looking back stays: that is about the meeting.
    """
    after = another_case(meeting) if meeting.stopped else meeting
    for key, party in meeting.parties.items():
        if party.stopped:
            after = merged(after, key, another_case(within(after, key)))
    steps = meeting.steps
    looked_back = {
        key: item
        for key, item in meeting.items.items()
        if steps[item.step].activity is Activity.EVALUATE
    }
    return replace(after, items={**after.items, **looked_back})


def _question(meeting: Meeting, seat: str) -> dict[str, str]:
    """Return the question that the seat brought in, in the circle or in a subgroup."""
    alone = replace(meeting, roles={PRESENTER: (seat,)}, index=None)
    theirs = {key: i for key, i in meeting.items.items() if seat == (i.presented or i.seat)}
    for party in ("", *meeting.parties):
        items = {key: item for key, item in theirs.items() if item.party == party}
        found = question_of(replace(alone, party=party, items=items))
        if found:
            return found
    return {}


def _stays(meeting: Meeting, item: Item, seat: str) -> bool:
    keep = meeting.method.kinds[item.kind].keep
    if meeting.method.kinds[item.kind].shown is Shown.HANDED:
        # Also what was not handed over in time is for who presented then, and for nobody else.
        return seat == (item.handed or (None if item.aside else item.presented))
    if keep is Keep.NOBODY or (item.aside and keep is not Keep.WRITER):
        return False
    if keep is Keep.WRITER:
        return item.seat == seat
    seen = item.told is not None and not returned(meeting, item)
    if keep is Keep.PRESENTER:
        # What the presenter wrote, such as the action, needs nobody else's eyes to stay.
        return seat in presenter_of(meeting, item) and (item.seat == seat or seen)
    # What a subgroup shared stays among those who were in it.
    return seen and (not item.party or seat in (item.seat, *meeting.parties[item.party].seats))


def presenter_of(meeting: Meeting, item: Item) -> tuple[str, ...]:
    """Return who presented the case that the item is about; who presents since has another."""
    casts = meeting.parties[item.party].casts if item.party else meeting.casts
    if item.case:
        return casts.get(item.case, {}).get(PRESENTER, ())
    return (item.presented,) if item.presented else meeting.roles.get(PRESENTER, ())


def _presenters(meeting: Meeting) -> set[str]:
    """Return all who presented: in a pass, for something that was written, or now."""
    every = [meeting.casts, *(party.casts for party in meeting.parties.values())]
    cases = [held.get(PRESENTER, ()) for casts in every for held in casts.values()]
    written = [(item.presented,) for item in meeting.items.values() if item.presented]
    return {seat for held in (*cases, *written, meeting.roles.get(PRESENTER, ())) for seat in held}


def _kept_item(item: Item, seat: str, about: str) -> KeptItem:
    return KeptItem(
        kind=item.kind,
        text=item.text,
        fields=item.fields,
        own=item.seat == seat,
        place=item.place,
        number=item.number,
        about=about,
        picked=item.picked,
    )
