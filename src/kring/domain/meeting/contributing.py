"""Writing, changing, taking back, telling, labelling and picking."""

from __future__ import annotations

import re
from typing import assert_never

from kring.domain.meeting import commands as c, events as e, marking
from kring.domain.meeting.content import accepted, content_of
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import (
    acts_for,
    is_full,
    late_visits,
    may_tell,
    may_write,
    may_write_down,
    may_write_for_others,
    tells_at_once,
)
from kring.domain.meeting.seen import sees_others
from kring.domain.meeting.state import Item, Meeting, Status, roles_of
from kring.domain.method.kinds import Kind, Shown

#: Ids are made by clients and travel as keys: nothing that a browser might take amiss.
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
#: A room never holds more; enough for twelve people who write all evening.
ITEMS_AT_MOST = 500
#: Nor were ever more made in it: each that is taken back has the whole meeting sealed anew.
MADE_AT_MOST = 1_000


def decide_contributing(meeting: Meeting, command: c.Contributing) -> tuple[e.Event, ...]:
    """Decide about words and the marks on them. Raises `Refused`."""
    if meeting.status is not Status.RUNNING:
        raise Refused("not_open_yet")
    match command:
        case c.AddContribution():
            return _add(meeting, command)
        case c.EditContribution():
            return _edit(meeting, command)
        case c.WithdrawContribution():
            item_of(meeting, command.item, command.by)
            return (e.ContributionWithdrawn(item=command.item),)
        case c.TellContribution():
            return _tell(meeting, command)
        case c.LabelItem():
            return marking.label(meeting, command)
        case c.PickItem():
            return marking.pick(meeting, command)
        case _:
            assert_never(command)


def item_of(meeting: Meeting, item_id: str, seat: str) -> Item:
    """Return the item when it is the seat's own, or of one that it acts for. Raises `Refused`.

    Somebody else's item that this seat may not see answers as one that is not there.
    """
    if item_id in meeting.withdrawn:
        raise Refused("gone")
    item = meeting.items.get(item_id)
    if item is None:
        raise Refused("unknown_item")
    if item.handed is not None:
        raise Refused(_no_longer(meeting, item, seat))
    if item.seat == seat or (acts_for(meeting, seat, item.seat) and sees_others(meeting, seat)):
        return item
    raise Refused("unknown_item" if item.told is None else "not_yours")


def _no_longer(meeting: Meeting, item: Item, seat: str) -> str:
    """Return why nobody changes what was handed over; to others it is not there."""
    if seat == item.handed:
        return "not_yours"
    return "handed_over" if acts_for(meeting, seat, item.seat) else "unknown_item"


def _add(meeting: Meeting, command: c.AddContribution) -> tuple[e.Event, ...]:
    kind = meeting.kind(command.kind)
    if kind is None:
        raise Refused("unknown_kind")
    _new_id(meeting, command.item)
    writer = command.seat or command.by
    _may_add(meeting, command, kind, writer)
    if is_full(meeting, writer, kind):
        raise Refused("too_many", most=kind.at_most or 0)
    content = accepted(kind, command)
    added = e.ContributionAdded(
        item=command.item,
        kind=kind.id,
        seat=writer,
        text=content.text,
        fields=content.fields,
        place=content.place,
        number=content.number,
        about=_target(meeting, kind, command),
    )
    if kind.shown is Shown.AT_ONCE or _written_aloud(meeting, kind, writer, command):
        return (added, e.ContributionsTold(items=(command.item,)))
    return (added,)


def _target(meeting: Meeting, kind: Kind, command: c.AddContribution) -> str:
    """Return the id of the item that this is about, where the kind asks for one."""
    if kind.about is None:
        if command.about:
            raise Refused("malformed")
        return ""
    if not command.about:
        raise Refused("no_target")
    item = marking.seen_item(meeting, command.about)
    if item.kind != kind.about or not sees_others(meeting, command.by):
        raise Refused("unknown_item")
    return item.id


def _may_add(meeting: Meeting, command: c.AddContribution, kind: Kind, writer: str) -> None:
    if writer != command.by:
        _may_add_for(meeting, command, kind, writer)
        return
    if may_write(meeting, command.by, kind):
        return
    if command.visit != meeting.visit:
        if command.visit in late_visits(meeting, command.by, kind):
            return
        raise Refused("step_moved_on")
    writes = meeting.step.writes if meeting.step else ()
    raise Refused("not_your_role" if kind.id in writes else "wrong_step")


def _may_add_for(meeting: Meeting, command: c.AddContribution, kind: Kind, writer: str) -> None:
    if writer not in meeting.circle:
        raise Refused("unknown_seat")
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if acts_for(meeting, command.by, writer):
        if not may_write_down(meeting, writer, kind):
            raise Refused("not_your_role")
        return
    if not may_write_for_others(meeting, command.by, kind):
        raise Refused("not_your_role")
    if not roles_of(meeting, writer) & kind.by:
        raise Refused("not_your_role")


def _written_aloud(meeting: Meeting, kind: Kind, writer: str, command: c.AddContribution) -> bool:
    """Return whether what is written was told already: on the flap, or by who said it aloud."""
    step = meeting.step
    if step is None or kind.shown is not Shown.TOLD or kind.id not in step.tells:
        return False
    if command.visit != meeting.visit:
        return False  # written alone for another step: its writer tells it
    if writer != command.by:
        return True
    # Who began to write before their turn was over meant it for themselves, and tells it later.
    return command.aloud and tells_at_once(meeting, writer, kind)


def _new_id(meeting: Meeting, item: str) -> None:
    if not ID.fullmatch(item) or item in meeting.items:
        raise Refused("malformed")
    if item in meeting.withdrawn:
        raise Refused("gone")
    if len(meeting.items) >= ITEMS_AT_MOST:
        raise Refused("too_many", most=ITEMS_AT_MOST)
    if len(meeting.items) + len(meeting.withdrawn) >= MADE_AT_MOST:
        raise Refused("written_enough")


def _edit(meeting: Meeting, command: c.EditContribution) -> tuple[e.Event, ...]:
    item = item_of(meeting, command.item, command.by)
    kind = meeting.method.kinds[item.kind]
    before = content_of(item)
    content = accepted(kind, command, before)
    if content == before:
        return ()
    return (
        e.ContributionEdited(
            item=item.id,
            text=content.text,
            fields=content.fields,
            place=content.place,
            number=content.number,
        ),
    )


def _tell(meeting: Meeting, command: c.TellContribution) -> tuple[e.Event, ...]:
    item = item_of(meeting, command.item, command.by)
    if item.told is not None:
        return ()
    if not may_tell(meeting, item.seat, item):
        raise Refused("not_your_turn")
    return (e.ContributionsTold(items=(item.id,)),)
