"""Choosing one of many: by who leads, by lot, and showing how the marks are spread."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.marking import seen_item
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import choosable, may
from kring.domain.meeting.seen import is_open, is_past
from kring.domain.method.kinds import Counts
from kring.domain.method.permission import Act

if TYPE_CHECKING:
    from kring.domain.meeting.state import Item, Meeting
    from kring.domain.method.model import Step


def choose(meeting: Meeting, step: Step, command: c.ChooseCase) -> tuple[e.Event, ...]:
    """Decide that this is the one. Raises `Refused`."""
    item = seen_item(meeting, command.item)
    if item.kind != step.chooses or not may(meeting, command.by, Act.CHOOSE):
        raise Refused("wrong_step")
    if not _can_be_it(meeting, step, item):
        raise Refused("unknown_seat")  # who left cannot bring it in
    return () if item.chosen else (_chosen(step, item),)


def draw(meeting: Meeting, step: Step, command: c.DrawLot, chance: str) -> tuple[e.Event, ...]:
    """Let chance decide; a second time it takes another. Raises `Refused`.

    `chance` is a new id that nobody could guess; the laws have no chance of their own.
    """
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if not step.lot:
        raise Refused("wrong_step")
    able = [i for i in choosable(meeting, command.by) if _can_be_it(meeting, step, i)]
    left = sorted(able, key=lambda item: item.id)
    if not left:
        raise Refused("nothing_to_draw")
    number = int.from_bytes(sha256(chance.encode()).digest())
    return (_chosen(step, left[number % len(left)]),)


def count(meeting: Meeting, step: Step, command: c.CountLabels) -> tuple[e.Event, ...]:
    """Decide that everyone sees how often each label was put. Raises `Refused`."""
    labels = meeting.method.label_sets.get(command.set)
    kinds = {kind for kind, sets in step.labels.items() if command.set in sets}
    if labels is None or not kinds or labels.counts is not Counts.REVEALED:
        raise Refused("wrong_step")
    items = tuple(
        item.id
        for item in meeting.items.values()
        if item.kind in kinds
        and is_open(meeting, item)
        and not is_past(meeting, item)
        and labels.id not in item.counted
    )
    return (e.LabelsCounted(label_set=labels.id, items=items),) if items else ()


def _can_be_it(meeting: Meeting, step: Step, item: Item) -> bool:
    return not step.chosen_presents or item.seat in meeting.circle


def _chosen(step: Step, item: Item) -> e.Event:
    return e.CaseChosen(item=item.id, presents=step.chosen_presents)
