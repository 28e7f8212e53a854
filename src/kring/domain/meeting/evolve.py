"""How each event changes the meeting. No law is judged here: what happened, happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from kring.domain.meeting import (
    events as e,
    evolve_people as people,
    evolve_route as ways,
    evolve_words as words,
)
from kring.domain.meeting.parties import formed, merged, within
from kring.domain.meeting.rounds import turns_now
from kring.domain.meeting.state import Meeting, Quiet, Running, Status, Turns

if TYPE_CHECKING:
    from collections.abc import Mapping


def evolve(meeting: Meeting, event: e.Event) -> Meeting:
    """Return the meeting after the event; `meeting` itself is unchanged."""
    return ways.for_those_here(meeting, _evolved(meeting, event))


def _evolved(meeting: Meeting, event: e.Event) -> Meeting:  # noqa: PLR0915 - One line for each event.
    if isinstance(event, e.Inside) and event.party and not meeting.party:
        narrowed = within(meeting, event.party)
        return merged(meeting, event.party, _evolved(narrowed, event))
    match event:
        # What happens most is looked for first.
        case e.ContributionEdited():
            return words.edited(meeting, event)
        case e.ContributionAdded():
            return words.added(meeting, event)
        case e.ContributionWithdrawn():
            return words.withdrawn(meeting, event.item)
        case e.ContributionsTold():
            return words.told(meeting, event.items)
        case e.ItemLabelled():
            return words.labelled(meeting, event)
        case e.MeetingStarted():
            return people.started(meeting, event)
        case e.SeatTaken():
            return people.seat_taken(meeting, event)
        case e.SeatLeft():
            return people.seat_left(meeting, event.seat)
        case e.DistanceSet():
            return people.distance_set(meeting, event)
        case e.AloneSaid():
            return people.alone_said(meeting, event)
        case e.DoorKnocked():
            return people.knocked(meeting, event)
        case e.ClaimVouched():
            return people.vouched(meeting, event)
        case e.ClaimGranted():
            return people.granted(meeting, meeting.claims[event.claim])
        case e.ClaimRefused():
            return people.refused(meeting, event.claim)
        case e.OrderSet():
            return replace(meeting, order=event.seats)
        case e.BoardPaired():
            return replace(meeting, board=event.board, page=0)
        case e.BoardRevoked():
            return replace(meeting, board=None)
        case e.BoardTurned():
            return replace(meeting, page=event.page)
        case e.RoleAssigned():
            return people.role_assigned(meeting, event)
        case e.LeaderChanged():
            return people.leader_changed(meeting, event.seat)
        case e.LeaderSupported():
            return replace(meeting, supports={**meeting.supports, event.by: event.seat})
        case e.MeetingBegan():
            return _began(meeting, event)
        case e.PlanChanged():
            return replace(meeting, plan={**meeting.plan, **_minutes(event.plan)})
        case e.StepSkipped():
            return _skipped(meeting, event)
        case e.StepOpened():
            return ways.step_opened(meeting, event)
        case e.Arranged():
            return ways.arranged(meeting, event)
        case e.GroupsFormed():
            return formed(meeting, event.parted, event.groups)
        case e.TimeAdded():
            return _time_added(meeting, event)
        case e.MoreTimeAsked():
            return replace(meeting, more_time=True)
        case e.ClockPaused():
            return replace(meeting, clock=_paused(meeting.clock, event))
        case e.ClockResumed():
            return _resumed(meeting, event)
        case e.ClockHidden():
            return replace(meeting, clock_hidden=event.on)
        case e.QuietBegan():
            return _quiet_began(meeting, event)
        case e.QuietAnswered():
            return _quiet_answered(meeting, event.choice)
        case e.QuietEnded():
            return _quiet_ended(meeting, event)
        case e.CaseStopped():
            return replace(meeting, stopped=True, stopped_by=meeting.presenter)
        case e.CaseResumed():
            return replace(meeting, stopped=False, stopped_by=None)
        case e.TurnGiven():
            turns = turns_now(meeting) or Turns()
            return _turns(meeting, replace(turns, current=event.seat, since=event.at))
        case e.TurnEnded():
            return _turn_ended(meeting, event)
        case e.RoundBegan():
            turns = turns_now(meeting) or Turns()
            return _turns(meeting, Turns(round_number=turns.round_number + 1))
        case e.ReadySet():
            return _ready(meeting, event)
        case e.ContributionsHanded():
            return words.handed(meeting, event)
        case e.LabelsCounted():
            return words.counted(meeting, event)
        case e.CaseChosen():
            return words.chosen(meeting, event)
        case e.ItemPicked():
            return words.picked(meeting, event)
        case e.MeetingClosed():
            return _closed(meeting, event)
        case e.MeetingErased():
            return replace(meeting, status=Status.ERASED)
        case _:
            assert_never(event)


def fold(meeting: Meeting, history: list[e.Event]) -> Meeting:
    """Return the meeting after a whole history."""
    for event in history:
        meeting = evolve(meeting, event)
    return meeting


def _began(meeting: Meeting, event: e.MeetingBegan) -> Meeting:
    plan = _minutes(event.plan)
    left_out = meeting.skipped | {step.id for step in meeting.steps if step.aside}
    lengths = (length for step, length in plan.items() if step not in left_out)
    due = event.at + sum(lengths, timedelta(0))
    return replace(meeting, status=Status.RUNNING, plan=plan, due_at=due)


def _minutes(plan: Mapping[str, float]) -> dict[str, timedelta]:
    return {step: timedelta(minutes=minutes) for step, minutes in plan.items()}


def _time_added(meeting: Meeting, event: e.TimeAdded) -> Meeting:
    if meeting.step is None:
        return meeting
    before = meeting.plan.get(meeting.step.id, timedelta(0))
    if event.minutes > 0 and event.at is not None and meeting.clock is not None:
        # Where no minutes are left, or there never were any, the new ones begin now.
        before = max(before, meeting.clock.spent(event.at))
    after = max(before + timedelta(minutes=event.minutes), timedelta(0))
    return replace(meeting, plan={**meeting.plan, meeting.step.id: after}, more_time=False)


def _paused(clock: Running | None, event: e.ClockPaused | e.QuietBegan) -> Running | None:
    if clock is None or clock.paused_at is not None:
        return clock
    return replace(clock, paused_at=event.at)


def _resumed(meeting: Meeting, event: e.ClockResumed | e.QuietEnded) -> Meeting:
    clock = meeting.clock
    if clock is None or clock.paused_at is None:
        return meeting
    paused_for = clock.paused_for + (event.at - clock.paused_at)
    turns = turns_now(meeting)
    if turns is not None and turns.since is not None:
        since = turns.since + (event.at - max(clock.paused_at, turns.since))
        meeting = _turns(meeting, replace(turns, since=since))
    return replace(meeting, clock=replace(clock, paused_at=None, paused_for=paused_for))


def _turns(meeting: Meeting, turns: Turns) -> Meeting:
    if meeting.step is None:
        return meeting
    return replace(meeting, turns={**meeting.turns, meeting.step.id: turns})


def _turn_ended(meeting: Meeting, event: e.TurnEnded) -> Meeting:
    turns = turns_now(meeting) or Turns()
    if event.how == "passed" and event.seat not in turns.later:
        return _turns(meeting, replace(turns, later=(*turns.later, event.seat)))
    return _turns(meeting, replace(turns, heard=turns.heard | {event.seat}))


def _ready(meeting: Meeting, event: e.ReadySet) -> Meeting:
    if meeting.step is None:
        return meeting
    before = meeting.ready.get(meeting.step.id, frozenset())
    after = before | {event.seat} if event.on else before - {event.seat}
    return replace(meeting, ready={**meeting.ready, meeting.step.id: after})


def _skipped(meeting: Meeting, event: e.StepSkipped) -> Meeting:
    left = meeting.skipped - {event.step}
    return replace(meeting, skipped=left | {event.step} if event.on else left)


def _quiet_began(meeting: Meeting, event: e.QuietBegan) -> Meeting:
    paused = bool(meeting.clock and meeting.clock.paused_at)
    quiet = Quiet(paused_before=paused, among=event.party)
    return replace(meeting, quiet=quiet, clock=_paused(meeting.clock, event))


def _quiet_answered(meeting: Meeting, choice: str) -> Meeting:
    quiet = meeting.quiet or Quiet(paused_before=False)
    return replace(meeting, quiet=replace(quiet, answer=choice))


def _quiet_ended(meeting: Meeting, event: e.QuietEnded) -> Meeting:
    stays = meeting.quiet is not None and meeting.quiet.paused_before
    meeting = meeting if stays else _resumed(meeting, event)
    return replace(meeting, quiet=None)


def _closed(meeting: Meeting, event: e.MeetingClosed) -> Meeting:
    return replace(
        meeting,
        status=Status.CLOSED,
        board=None,
        quiet=None,
        closed_at=event.at,
        erased_at=event.erased_at,
    )
