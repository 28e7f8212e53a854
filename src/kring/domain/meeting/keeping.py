"""What each seat takes along after the close, until the erasure: its own, and no more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kring.domain.meeting.seen import is_open, question_of
from kring.domain.meeting.state import Status
from kring.domain.method.model import Keep, Shown

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
    presented = meeting.presenter == seat
    mine = [item for item in meeting.items.values() if _stays(meeting, item, seat)]
    mine.sort(key=lambda item: (item.told is None, item.told or 0, item.n))
    texts = {item.id: item.text for item in mine}
    return Kept(
        presented=presented,
        question=question_of(meeting) if presented else {},
        items=tuple(_kept_item(item, seat, texts.get(item.about, "")) for item in mine),
        erased_at=meeting.erased_at,
    )


def _stays(meeting: Meeting, item: Item, seat: str) -> bool:
    keep = meeting.method.kinds[item.kind].keep
    if meeting.method.kinds[item.kind].shown is Shown.HANDED:
        # Also what was not handed over in time is for who presented then, and for nobody else.
        return seat == (item.handed or (None if item.aside else item.presented))
    if keep is Keep.NOBODY or (item.aside and keep is not Keep.WRITER):
        return False
    if keep is Keep.WRITER:
        return item.seat == seat
    if keep is Keep.PRESENTER:
        # What the presenter wrote, such as the action, needs nobody else's eyes to stay.
        return seat == meeting.presenter and (item.seat == seat or is_open(meeting, item))
    return is_open(meeting, item)


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
