"""Coming in: starting a meeting, taking a seat, knocking at the door, coming back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, assert_never
from unicodedata import category, normalize

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.state import SEATS_AT_MOST, Claim, Meeting, Status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

NAME_AT_MOST = 40
TITLE_AT_MOST = 120
#: So many browsers wait for one seat: somebody who tried again, and perhaps a mistake.
CLAIMS_A_SEAT = 3


def decide_arriving(
    meeting: Meeting, command: c.Arriving, *, now: datetime, ids: Iterator[str]
) -> tuple[e.Event, ...]:
    """Decide what happens at the door. Raises `Refused`."""
    match command:
        case c.StartMeeting():
            return _start(meeting, command, now, next(ids))
        case c.JoinMeeting():
            return _join(meeting, command)
        case c.ClaimSeat():
            return _claim(meeting, command)
        case c.ExpireMeeting():
            return closing(meeting, now)
        case _:
            assert_never(command)


def closing(meeting: Meeting, now: datetime) -> tuple[e.Event, ...]:
    """Return the close of a meeting, and with it the moment at which it will be gone."""
    if meeting.status in {Status.CLOSED, Status.ERASED}:
        return ()
    gone = now + timedelta(hours=meeting.erase_after)
    return (e.MeetingClosed(at=now, erased_at=gone),)


def tidy(line: str) -> str:
    """Return one line as it will stand: composed, single spaces, nothing invisible."""
    seen = (" " if category(c) in {"Cc", "Zl", "Zp"} else c for c in normalize("NFC", line))
    return " ".join("".join(c for c in seen if category(c) not in {"Cf", "Cs"}).split())


def accepted_name(meeting: Meeting, name: str) -> str:
    """Return the name as it will stand in the ring. Raises `Refused` when it cannot."""
    clean = tidy(name)
    if not clean:
        raise Refused("name_empty")
    if len(clean) > NAME_AT_MOST:
        raise Refused("name_too_long", most=NAME_AT_MOST)
    present = [meeting.seats[seat].name for seat in meeting.present]
    waiting = [claim.name for claim in meeting.claims.values() if _waits_as_new(claim)]
    if clean.casefold() in {other.casefold() for other in (*present, *waiting)}:
        raise Refused("name_taken", name=clean)
    if len(present) + len(waiting) >= SEATS_AT_MOST:
        raise Refused("room_full", most=SEATS_AT_MOST)
    return clean


def _waits_as_new(claim: Claim) -> bool:
    return claim.seat is None and not claim.refused


def _start(
    meeting: Meeting, command: c.StartMeeting, now: datetime, leader: str
) -> tuple[e.Event, ...]:
    if meeting.status is not Status.NEW:
        raise Refused("already_started")
    title = tidy(command.title)
    if len(title) > TITLE_AT_MOST:
        raise Refused("too_long", most=TITLE_AT_MOST)
    return (
        e.MeetingStarted(
            at=now,
            title=title,
            code=command.code,
            language=command.language,
            leader=leader,
            name=accepted_name(meeting, command.name),
            takes_part=command.takes_part,
            erase_after=command.erase_after,
            in_series=command.in_series,
            given_case=command.given_case,
        ),
    )


def _join(meeting: Meeting, command: c.JoinMeeting) -> tuple[e.Event, ...]:
    if meeting.status not in {Status.ARRIVING, Status.RUNNING}:
        raise Refused("code_expired")
    name = accepted_name(meeting, command.name)
    if meeting.status is Status.RUNNING:
        # The conversation has begun: who comes in now is the group's affair.
        return (e.DoorKnocked(claim=command.holder, name=name),)
    return (e.SeatTaken(seat=command.holder, name=name),)


def _claim(meeting: Meeting, command: c.ClaimSeat) -> tuple[e.Event, ...]:
    if meeting.status not in {Status.ARRIVING, Status.RUNNING}:
        raise Refused("code_expired")
    seat = meeting.seats.get(command.seat)
    if seat is None or seat.gone:
        raise Refused("unknown_seat")
    waiting = [claim.seat for claim in meeting.claims.values() if claim.seat and not claim.refused]
    # A knock costs its maker little; it stands on screens and in the log until it is answered.
    if waiting.count(seat.id) >= CLAIMS_A_SEAT or len(waiting) >= SEATS_AT_MOST:
        raise Refused("door_full")
    return (e.DoorKnocked(claim=command.holder, name=seat.name, seat=seat.id),)
