"""Choosing one of many: by who leads, by lot, and showing how the marks are spread."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.marking import seen_item
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import choosable, may
from kring.domain.meeting.seen import chosen_kinds, is_here, is_open, is_past, presenting_kinds
from kring.domain.meeting.state import reached
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


def named(meeting: Meeting, seat: str) -> tuple[e.Event, ...]:
    """Return the choice that goes with naming who presents: what they told is the one.

    Before the group comes to the choosing, naming chooses nothing: `named_before` does, later.
    """
    return _choice_of(meeting, seat, chosen_kinds(meeting))


def named_before(meeting: Meeting, to: int) -> tuple[e.Event, ...]:
    """Return the choice of who was named earlier, once the group goes past the choosing."""
    past = meeting.steps[reached(meeting) : to]
    presenter = meeting.presenter
    if presenter is None or not any(step.chooses and step.chosen_presents for step in past):
        return ()
    return _choice_of(meeting, presenter, presenting_kinds(meeting))


def _choice_of(meeting: Meeting, seat: str, kinds: frozenset[str]) -> tuple[e.Event, ...]:
    theirs = [item for item in meeting.items.values() if item.kind in kinds and item.seat == seat]
    mine = [item for item in theirs if _can_bring(meeting, item)]
    if not mine or any(item.chosen for item in mine):
        return ()
    return (e.CaseChosen(item=max(mine, key=lambda item: item.told or 0).id),)


def _can_bring(meeting: Meeting, item: Item) -> bool:
    if item.told is None or item.aside or item.party != meeting.party:
        return False
    return is_here(meeting, item) and not is_past(meeting, item)


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
