"""What follows from a command: events, or a refusal. The one entrance to the laws."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c
from kring.domain.meeting.arranging import assign
from kring.domain.meeting.arriving import decide_arriving
from kring.domain.meeting.contributing import decide_contributing
from kring.domain.meeting.events import Inside
from kring.domain.meeting.leading import decide_leading
from kring.domain.meeting.newcomers import with_passes
from kring.domain.meeting.parties import parties_now, party_of, within
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import acts_for, leads
from kring.domain.meeting.state import Meeting, Status
from kring.domain.meeting.taking_part import decide_taking_part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kring.domain.meeting.events import Event


def decide(
    meeting: Meeting, command: c.Command, *, now: datetime, ids: Iterator[str]
) -> tuple[Event, ...]:
    """Return what happens because of the command, oldest first.

    `now` is aware, UTC; `ids` gives new unguessable ids. Raises `Refused` when a law
    says no; an empty result means that the command changes nothing (said twice).
    """
    if isinstance(command, c.Arriving):
        return decide_arriving(meeting, command, now=now, ids=ids)
    _must_be_here(meeting, command.by)
    over = meeting.status in {Status.CLOSED, Status.ERASED}
    if over and not isinstance(command, c.EraseMeeting):
        raise Refused("already_closed")
    party = _party(meeting, command)
    if party is None:
        return with_passes(meeting, _decided(meeting, command, now=now, ids=ids))
    if isinstance(command, c.AddContribution) and command.item in meeting.items:
        raise Refused("malformed")
    if isinstance(command, c.AssignRole) and not leads(meeting, command.by):
        events = _assigned_among_them(meeting, party, command)
    else:
        events = _decided(within(meeting, party), command, now=now, ids=ids)
    return tuple(replace(one, party=party) if isinstance(one, Inside) else one for one in events)


def _decided(
    meeting: Meeting, command: c.Leading | c.Participating, *, now: datetime, ids: Iterator[str]
) -> tuple[Event, ...]:
    if isinstance(command, c.Leading):
        return decide_leading(meeting, command, now=now, ids=ids)
    if isinstance(command, c.Contributing):
        return decide_contributing(meeting, command)
    return decide_taking_part(meeting, command, now=now)


def _party(meeting: Meeting, command: c.Leading | c.Participating) -> str | None:
    """Return the subgroup that a command is about, or None when it is about everyone."""
    if not parties_now(meeting):
        return None
    match command:
        case c.GiveTurn(seat=seat) | c.RemoveSeat(seat=seat):
            return party_of(meeting, seat)
        case c.NextTurn(after=seat) | c.AssignRole(seat=seat):
            return party_of(meeting, seat or command.by)
        case c.ChooseCase(item=item):
            return meeting.items[item].party or None if item in meeting.items else None
        case c.SupportLeader() | c.VouchClaim():
            return None
        case c.AddContribution(seat=seat) | c.LabelItem(seat=seat) | c.PickItem(seat=seat):
            return party_of(meeting, seat or command.by)
        case c.SetReady(seat=seat) | c.PassTurn(seat=seat) | c.AgreeTurn(seat=seat):
            return party_of(meeting, seat or command.by)
        case c.StopCase(seat=seat) | c.AnswerQuiet(seat=seat):
            return party_of(meeting, seat or command.by)
        case c.EditContribution() | c.WithdrawContribution() | c.TellContribution():
            return party_of(meeting, _writer(meeting, command))
        case _:
            return None if isinstance(command, c.Leading) else party_of(meeting, command.by)


def _writer(
    meeting: Meeting, command: c.EditContribution | c.WithdrawContribution | c.TellContribution
) -> str:
    """Return whose words the command is about: one's own, or of somebody without a device."""
    item = meeting.items.get(command.item)
    return item.seat if item and acts_for(meeting, command.by, item.seat) else command.by


def _assigned_among_them(meeting: Meeting, party: str, command: c.AssignRole) -> tuple[Event, ...]:
    """Decide who has a role in a subgroup, which its members settle among themselves."""
    if party_of(meeting, command.by) != party:
        raise Refused("not_leading")
    return assign(within(meeting, party), command)


def _must_be_here(meeting: Meeting, seat: str) -> None:
    if seat not in meeting.seats or meeting.seats[seat].gone:
        raise Refused("unknown_seat")
