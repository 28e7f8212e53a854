"""How events change what was written: adding, telling, labelling, choosing, taking back."""

from __future__ import annotations

from dataclasses import replace

from kring.domain.meeting import events as e
from kring.domain.meeting.evolve_case import another_case
from kring.domain.meeting.evolve_people import role_assigned
from kring.domain.meeting.state import Item, Meeting, reached
from kring.domain.method.model import PRESENTER


def _with(meeting: Meeting, item: Item) -> Meeting:
    return meeting.holding({**meeting.items, item.id: item})


def added(meeting: Meeting, event: e.ContributionAdded) -> Meeting:
    """Return the meeting with one more contribution, seen by its writer alone."""
    item = Item(
        id=event.item,
        kind=event.kind,
        seat=event.seat,
        n=meeting.written,
        step=reached(meeting),
        text=event.text,
        fields=event.fields,
        place=event.place,
        number=event.number,
        about=event.about,
        presented=meeting.presenter,
        lap=meeting.step.lap if meeting.step is not None else "",
        case=meeting.step.case if meeting.step is not None else "",
        party=meeting.party,
    )
    return _with(replace(meeting, written=meeting.written + 1), item)


def told(meeting: Meeting, told: tuple[str, ...]) -> Meeting:
    """Return the meeting in which these items stand in the open, in this order."""
    items = dict(meeting.items)
    place = meeting.told
    for key in told:
        if key in items and items[key].told is None:
            items[key] = replace(items[key], told=place)
            place += 1
    # What is told appears when it is told: the shared screen is at the newest again.
    return replace(meeting, items=items, told=place, page=0)


def labelled(meeting: Meeting, event: e.ItemLabelled) -> Meeting:
    """Return the meeting with the label on the item, or off it."""
    item = meeting.items[event.item]
    mark = (event.label_set, event.label, event.by)
    labels = item.labels - {mark}
    if event.on and meeting.method.label_sets[event.label_set].exclusive:
        labels = frozenset(m for m in labels if (m[0], m[2]) != (event.label_set, event.by))
    return _with(meeting, replace(item, labels=labels | {mark} if event.on else labels))


def chosen(meeting: Meeting, event: e.CaseChosen) -> Meeting:
    """Return the meeting with the one that was chosen, and perhaps its owner as the presenter."""
    meeting = another_case(meeting) if meeting.stopped and event.presents else meeting
    like = meeting.items[event.item]
    items = {
        key: replace(item, chosen=key == event.item)
        if (item.kind, item.case, item.party) == (like.kind, like.case, like.party)
        else item
        for key, item in meeting.items.items()
    }
    after = replace(meeting, items=items)
    if not event.presents:
        return after
    owner = e.RoleAssigned(role=PRESENTER, seat=items[event.item].seat)
    return role_assigned(after, owner)


def counted(meeting: Meeting, event: e.LabelsCounted) -> Meeting:
    """Return the meeting in which the counts of a label set are there for all to see."""
    items = dict(meeting.items)
    for key in event.items:
        if key in items:
            items[key] = replace(items[key], counted=items[key].counted | {event.label_set})
    return replace(meeting, items=items)


def handed(meeting: Meeting, event: e.ContributionsHanded) -> Meeting:
    """Return the meeting in which these items are that seat's alone."""
    items = dict(meeting.items)
    for key in event.items:
        if key in items:
            items[key] = replace(items[key], handed=event.seat)
    return replace(meeting, items=items)


def edited(meeting: Meeting, event: e.ContributionEdited) -> Meeting:
    """Return the meeting with other words in the item."""
    changed = meeting.items[event.item].holding(
        text=event.text, fields=event.fields, place=event.place, number=event.number
    )
    return _with(meeting, changed)


def withdrawn(meeting: Meeting, gone: str) -> Meeting:
    """Return the meeting without the item; only its id is remembered."""
    left = {key: item for key, item in meeting.items.items() if key != gone}
    return replace(meeting, items=left, withdrawn=meeting.withdrawn | {gone})


def picked(meeting: Meeting, event: e.ItemPicked) -> Meeting:
    """Return the meeting with the item picked, or let go."""
    return _with(meeting, replace(meeting.items[event.item], picked=event.on))
