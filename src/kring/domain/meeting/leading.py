"""What who leads may do: steps, turns, time, roles, seats, the shared screen, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kring.domain.meeting import choosing, commands as c, events as e
from kring.domain.meeting.arranging import arrange, assign, form_groups, skip
from kring.domain.meeting.arriving import accepted_name, closing
from kring.domain.meeting.contributing import ITEMS_AT_MOST
from kring.domain.meeting.opening import open_step, revealed
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import has_turn, leads
from kring.domain.meeting.rounds import in_rounds, next_in_round, round_of, takes_turns, turns_now
from kring.domain.meeting.state import Meeting, Status, Turns
from kring.domain.meeting.turns import ended
from kring.domain.method.model import Order, Step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

#: The longest time that one press may add or that a step may have, in minutes.
MINUTES_AT_MOST = 600


def decide_leading(
    meeting: Meeting, command: c.Leading, *, now: datetime, ids: Iterator[str]
) -> tuple[e.Event, ...]:
    """Decide about leading. Raises `Refused`, for everyone who does not lead to begin with."""
    if not leads(meeting, command.by):
        raise Refused("not_leading")
    match command:
        case c.OpenStep():
            return open_step(meeting, command, now)
        case c.ChooseCase():
            return choosing.choose(meeting, _running(meeting), command)
        case c.DrawLot():
            return choosing.draw(meeting, _running(meeting), command, next(ids))
        case c.CountLabels():
            return choosing.count(meeting, _running(meeting), command)
        case c.GiveTurn():
            return _give_turn(meeting, command, now)
        case c.NextTurn():
            return _next_turn(meeting, command, now)
        case c.SetOrder():
            return _set_order(meeting, command.seats)
        case c.AddTime():
            return _add_time(meeting, command, now)
        case c.PauseClock():
            return _pause(meeting, now)
        case c.ResumeClock():
            return _resume(meeting, now)
        case c.HideClock():
            return _hide_clock(meeting, on=command.on)
        case c.Replan():
            return _replan(meeting, command)
        case c.SkipStep():
            return skip(meeting, command)
        case c.AssignRole():
            return assign(meeting, command)
        case c.Arrange():
            return arrange(meeting, command)
        case c.FormGroups():
            return form_groups(meeting, command)
        case c.HandOver():
            return _hand_over(meeting, command.seat)
        case c.AdmitClaim():
            _claim_waits(meeting, command.claim)
            return (e.ClaimGranted(claim=command.claim),)
        case c.RefuseClaim():
            _claim_waits(meeting, command.claim)
            return (e.ClaimRefused(claim=command.claim),)
        case c.AddSeat():
            name = accepted_name(meeting, command.name)
            return (e.SeatTaken(seat=next(ids), name=name, device=False),)
        case c.RemoveSeat():
            return _remove_seat(meeting, command.seat, now)
        case c.RevealKind():
            return _reveal(meeting, command)
        case c.EndQuiet():
            return (e.QuietEnded(at=now),) if meeting.quiet else ()
        case c.PairBoard():
            return (e.BoardPaired(board=command.board),)
        case c.TurnBoard():
            return _turn_board(meeting, command.page)
        case c.RevokeBoard():
            return (e.BoardRevoked(),) if meeting.board else ()
        case c.CloseMeeting():
            return closing(meeting, now)
        case c.EraseMeeting():
            return () if meeting.status is Status.ERASED else (e.MeetingErased(),)
        case _:
            assert_never(command)


def _running(meeting: Meeting) -> Step:
    if meeting.status is not Status.RUNNING or meeting.step is None:
        raise Refused("not_open_yet")
    return meeting.step


def _reveal(meeting: Meeting, command: c.RevealKind) -> tuple[e.Event, ...]:
    step = _running(meeting)
    if command.kind not in step.reveals:
        raise Refused("wrong_step")
    return revealed(meeting, (command.kind,))


def _give_turn(meeting: Meeting, command: c.GiveTurn, now: datetime) -> tuple[e.Event, ...]:
    step = _running(meeting)
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if meeting.quiet:
        raise Refused("quiet_now")
    if command.seat not in meeting.circle:
        raise Refused("outside_circle")
    if not takes_turns(meeting, step, command.seat):
        raise Refused("not_in_this_round")
    return () if has_turn(meeting, command.seat) else (e.TurnGiven(seat=command.seat, at=now),)


def _next_turn(meeting: Meeting, command: c.NextTurn, now: datetime) -> tuple[e.Event, ...]:
    step = _running(meeting)
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if meeting.quiet:
        raise Refused("quiet_now")
    turns = turns_now(meeting)
    current = turns.current if turns else None
    if command.after != current:
        raise Refused("turn_moved_on")
    if current is not None:
        return ended(meeting, current, "told", now)
    # Who came in, or back, after the last turn is heard before the round is over.
    waiting = next_in_round(meeting, step, turns or Turns()) if in_rounds(step) else None
    if waiting is not None:
        return (e.TurnGiven(seat=waiting, at=now),)
    if step.order is not Order.TURNS:
        raise Refused("round_is_over")
    ring = round_of(meeting, step)
    return (e.RoundBegan(), e.TurnGiven(seat=ring[0] if ring else None, at=now))


def _set_order(meeting: Meeting, seats: tuple[str, ...]) -> tuple[e.Event, ...]:
    if sorted(seats) != sorted(meeting.present):
        raise Refused("unknown_seat")
    return () if seats == meeting.order else (e.OrderSet(seats=seats),)


def _add_time(meeting: Meeting, command: c.AddTime, now: datetime) -> tuple[e.Event, ...]:
    step = _running(meeting)
    if not 0 < abs(command.minutes) <= MINUTES_AT_MOST:
        raise Refused("out_of_bounds")
    if command.minutes < 0 and not meeting.plan.get(step.id):
        return ()  # there are no minutes to take away
    return (e.TimeAdded(minutes=command.minutes, at=now),)


def _pause(meeting: Meeting, now: datetime) -> tuple[e.Event, ...]:
    _running(meeting)
    still = meeting.clock is None or meeting.clock.paused_at is not None
    return () if still else (e.ClockPaused(at=now),)


def _resume(meeting: Meeting, now: datetime) -> tuple[e.Event, ...]:
    _running(meeting)
    if meeting.quiet:
        raise Refused("quiet_now")
    still = meeting.clock is not None and meeting.clock.paused_at is not None
    return (e.ClockResumed(at=now),) if still else ()


def _hide_clock(meeting: Meeting, *, on: bool) -> tuple[e.Event, ...]:
    _running(meeting)
    return () if meeting.clock_hidden == on else (e.ClockHidden(on=on),)


def _replan(meeting: Meeting, command: c.Replan) -> tuple[e.Event, ...]:
    _running(meeting)
    known = {step.id for step in meeting.steps}
    lengths = command.minutes.values()
    if not set(command.minutes) <= known:
        raise Refused("malformed")
    if not all(0 <= length <= MINUTES_AT_MOST for length in lengths):
        raise Refused("out_of_bounds")
    return (e.PlanChanged(plan=command.minutes),) if command.minutes else ()


def _hand_over(meeting: Meeting, seat: str) -> tuple[e.Event, ...]:
    if seat not in meeting.present or not meeting.seats[seat].device:
        raise Refused("unknown_seat")
    return () if seat == meeting.leader else (e.LeaderChanged(seat=seat),)


def _claim_waits(meeting: Meeting, claim: str) -> None:
    if claim not in meeting.claims or meeting.claims[claim].refused:
        raise Refused("claim_gone")


def _turn_board(meeting: Meeting, page: int) -> tuple[e.Event, ...]:
    _running(meeting)
    # Bounded by what a room can hold: what is there now would tell of what is hidden.
    if not 0 <= page <= ITEMS_AT_MOST:
        raise Refused("out_of_bounds")
    return () if page == meeting.page else (e.BoardTurned(page=page),)


def _remove_seat(meeting: Meeting, seat: str, now: datetime) -> tuple[e.Event, ...]:
    if seat not in meeting.present:
        raise Refused("unknown_seat")
    if seat == meeting.leader:
        raise Refused("leader_must_stay")
    turns = turns_now(meeting)
    if turns is None or turns.current != seat:
        return (e.SeatLeft(seat=seat),)
    after = ended(meeting, seat, "agreed", now)
    moved = [event for event in after if isinstance(event, e.TurnGiven)]
    return (e.SeatLeft(seat=seat), *moved)
