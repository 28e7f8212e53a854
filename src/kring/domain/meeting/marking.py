"""Marks on what stands in the open: labels and dots, and what is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import acts_for, marks_left, may_label, may_pick
from kring.domain.meeting.seen import is_open, is_past

if TYPE_CHECKING:
    from kring.domain.meeting.state import Item, Meeting
    from kring.domain.method.kinds import LabelSet


def seen_item(meeting: Meeting, item_id: str) -> Item:
    """Return an item that stands in the open. Raises `Refused`.

    What was not told, or went back to its writer, answers as one that is not there.
    """
    if item_id in meeting.withdrawn:
        raise Refused("gone")
    item = meeting.items.get(item_id)
    if item is None or not is_open(meeting, item):
        raise Refused("unknown_item")
    return item


def label(meeting: Meeting, command: c.LabelItem) -> tuple[e.Event, ...]:
    """Decide about a label on an item. Raises `Refused`."""
    item = seen_item(meeting, command.item)
    labels = meeting.method.label_sets.get(command.set)
    if labels is None or command.label not in labels.labels:
        raise Refused("unknown_label")
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    seat = _acting(meeting, command)
    if not may_label(meeting, seat, item, labels):
        raise Refused("not_your_role")
    if ((command.set, command.label, seat) in item.labels) == command.on:
        return ()
    if command.on:
        _has_one_left(meeting, seat, item, labels)
    return (
        e.ItemLabelled(
            item=item.id, label_set=labels.id, label=command.label, by=seat, on=command.on
        ),
    )


def _has_one_left(meeting: Meeting, seat: str, item: Item, labels: LabelSet) -> None:
    another = labels.exclusive and any((s, by) == (labels.id, seat) for s, _, by in item.labels)
    if marks_left(meeting, seat, labels) == 0 and not another:
        raise Refused("marks_used", most=labels.at_most)


def pick(meeting: Meeting, command: c.PickItem) -> tuple[e.Event, ...]:
    """Decide about picking an item, or letting it go. Raises `Refused`."""
    item = seen_item(meeting, command.item)
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if not may_pick(meeting, _acting(meeting, command)):
        raise Refused("not_your_role")
    step = meeting.step
    if step is None or item.kind != step.picks or is_past(meeting, item):
        raise Refused("unknown_item")
    if item.picked == command.on:
        return ()
    picked = [
        i
        for i in meeting.items.values()
        if i.kind == item.kind and i.picked and not is_past(meeting, i)
    ]
    most = step.pick_at_most
    if not command.on or most is None or len(picked) < most:
        return (e.ItemPicked(item=item.id, on=command.on),)
    if most > 1:
        raise Refused("too_many", most=most)
    # One only: the other makes way.
    return (
        *(e.ItemPicked(item=i.id, on=False) for i in picked),
        e.ItemPicked(item=item.id, on=True),
    )


def _acting(meeting: Meeting, command: c.LabelItem | c.PickItem) -> str:
    """Return the seat whose act this is. Raises `Refused` when it is not for `by` to do."""
    seat = command.seat or command.by
    if not acts_for(meeting, command.by, seat):
        raise Refused("not_your_role")
    return seat
