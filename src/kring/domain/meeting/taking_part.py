"""Turns, readiness, silence, the presenter's stop, and the group's word on who leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import (
    acts_for,
    answers,
    has_passed,
    has_turn,
    leads,
    may,
    quiet_here,
)
from kring.domain.meeting.state import Meeting, Status
from kring.domain.meeting.turns import ended
from kring.domain.method.permission import Act

if TYPE_CHECKING:
    from datetime import datetime

ANSWERS = frozenset({"go_on", "other_question", "stop"})
#: Who vouch for a colleague with another device, when the leader does not: two others.
VOUCHERS = 2


def decide_taking_part(
    meeting: Meeting, command: c.TakingPart, *, now: datetime
) -> tuple[e.Event, ...]:
    """Decide about what everyone may do beside writing. Raises `Refused`."""
    match command:
        case c.SetDistance():
            return _distance(meeting, command)
        case c.SayAlone():
            return _alone(meeting, command)
        case c.SupportLeader():
            return _support(meeting, command)
        case c.VouchClaim():
            return _vouch(meeting, command)
        case _:
            return _while_running(meeting, command, now)


_WhileRunning = (
    c.SetReady
    | c.PassTurn
    | c.AgreeTurn
    | c.EndTurn
    | c.AskMoreTime
    | c.BeginQuiet
    | c.AnswerQuiet
    | c.StopCase
)


def _while_running(meeting: Meeting, command: _WhileRunning, now: datetime) -> tuple[e.Event, ...]:
    if meeting.status is not Status.RUNNING:
        raise Refused("not_open_yet")
    match command:
        case c.SetReady():
            return _ready(meeting, command)
        case c.PassTurn():
            return _turn(meeting, command, "passed", now)
        case c.AgreeTurn():
            return _turn(meeting, command, "agreed", now)
        case c.EndTurn():
            return _turn(meeting, command, "told", now)
        case c.AskMoreTime():
            _allowed(meeting, command.by, Act.MORE_TIME)
            return () if meeting.more_time else (e.MoreTimeAsked(),)
        case c.BeginQuiet():
            _allowed(meeting, command.by, Act.QUIET)
            return () if meeting.quiet else (e.QuietBegan(at=now, party=meeting.party),)
        case c.AnswerQuiet():
            return _answer(meeting, command)
        case c.StopCase():
            _presenting(meeting, command)
            return () if meeting.stopped else (e.CaseStopped(),)
        case _:
            assert_never(command)


def _allowed(meeting: Meeting, seat: str, act: Act) -> None:
    if not may(meeting, seat, act):
        raise Refused("not_your_role")


def _ready(meeting: Meeting, command: c.SetReady) -> tuple[e.Event, ...]:
    seat = command.seat or command.by
    if seat != command.by and not leads(meeting, command.by):
        raise Refused("not_leading")
    if seat not in meeting.present:
        raise Refused("unknown_seat")
    if command.visit != meeting.visit or meeting.step is None:
        raise Refused("step_moved_on")
    _allowed(meeting, command.by, Act.READY)
    if (seat in meeting.ready.get(meeting.step.id, frozenset())) == command.on:
        return ()
    return (e.ReadySet(seat=seat, on=command.on),)


def _turn(
    meeting: Meeting, command: c.PassTurn | c.AgreeTurn | c.EndTurn, how: str, now: datetime
) -> tuple[e.Event, ...]:
    seat = command.by if isinstance(command, c.EndTurn) else command.seat or command.by
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if meeting.quiet:
        raise Refused("quiet_now")
    if seat != command.by and not leads(meeting, command.by):
        raise Refused("not_leading")
    if seat == command.by:
        _allowed(meeting, seat, Act.TURN)
    if not has_turn(meeting, seat):
        raise Refused("not_your_turn")
    if how == "agreed" and not has_passed(meeting, seat):
        raise Refused("not_your_turn")  # a round skips nobody: joining in is for who came back
    return ended(meeting, seat, how, now)


def _distance(meeting: Meeting, command: c.SetDistance) -> tuple[e.Event, ...]:
    seat = _acting(meeting, command)
    if meeting.seats[seat].distant == command.on:
        return ()
    return (e.DistanceSet(seat=seat, on=command.on),)


def _alone(meeting: Meeting, command: c.SayAlone) -> tuple[e.Event, ...]:
    seat = meeting.seats[command.by]
    if not seat.distant:
        raise Refused("not_distant")
    return () if seat.alone == command.on else (e.AloneSaid(seat=seat.id, on=command.on),)


def _acting(meeting: Meeting, command: c.SetDistance | c.StopCase | c.AnswerQuiet) -> str:
    """Return the seat whose word this is. Raises `Refused` when it is not for `by` to say."""
    seat = command.seat or command.by
    if not acts_for(meeting, command.by, seat):
        raise Refused("not_your_role")
    return seat


def _presenting(meeting: Meeting, command: c.StopCase | c.AnswerQuiet) -> str:
    seat = _acting(meeting, command)
    _allowed(meeting, seat, Act.STOP)
    return seat


def _answer(meeting: Meeting, command: c.AnswerQuiet) -> tuple[e.Event, ...]:
    choice = command.choice
    if choice not in ANSWERS:
        raise Refused("malformed")
    seat = _presenting(meeting, command)
    if choice not in answers(meeting, seat):
        raise Refused("not_quiet" if meeting.quiet is None else "not_your_role")
    said = quiet_here(meeting) and meeting.quiet is not None and meeting.quiet.answer != choice
    follows: list[e.Event] = [e.QuietAnswered(choice=choice)] if said else []
    if choice == "go_on" and meeting.stopped:
        follows.append(e.CaseResumed())
    if choice == "stop" and not meeting.stopped:
        follows.append(e.CaseStopped())
    return tuple(follows)


def _support(meeting: Meeting, command: c.SupportLeader) -> tuple[e.Event, ...]:
    if command.seat not in meeting.present or not meeting.seats[command.seat].device:
        raise Refused("unknown_seat")
    if not meeting.seats[command.by].circle:
        raise Refused("outside_circle")
    if command.seat == meeting.leader:
        return ()
    again = meeting.supports.get(command.by) == command.seat
    said = () if again else (e.LeaderSupported(by=command.by, seat=command.seat),)
    # Law 13: more than half of those present, the presenter included. Who has no
    # device cannot say so here and is not counted.
    voters = [seat for seat in meeting.circle if meeting.seats[seat].device]
    others = [s for s in voters if s != command.by and meeting.supports.get(s) == command.seat]
    if (len(others) + 1) * 2 > len(voters):
        return (*said, e.LeaderChanged(seat=command.seat))
    return said


def _vouch(meeting: Meeting, command: c.VouchClaim) -> tuple[e.Event, ...]:
    claim = meeting.claims.get(command.claim)
    if claim is None or claim.refused:
        raise Refused("claim_gone")
    if claim.seat is None and not leads(meeting, command.by):
        raise Refused("not_leading")
    if leads(meeting, command.by):
        return (e.ClaimGranted(claim=claim.id),)
    if command.by == claim.seat or command.by in claim.vouched:
        raise Refused("wait_for_others")
    vouched = e.ClaimVouched(claim=claim.id, by=command.by)
    if len(claim.vouched | {command.by}) >= VOUCHERS:
        return (vouched, e.ClaimGranted(claim=claim.id))
    return (vouched,)
