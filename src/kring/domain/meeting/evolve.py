"""How each event changes the meeting. No law is judged here: what happened, happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kring.domain.meeting import events as e
from kring.domain.meeting.state import (
    Claim,
    Item,
    Meeting,
    Quiet,
    Running,
    Seat,
    Status,
    Turns,
    in_rounds,
    next_in_round,
    turns_now,
)
from kring.domain.method.model import PRESENTER


def evolve(meeting: Meeting, event: e.Event) -> Meeting:
    """Return the meeting after the event; `meeting` itself is unchanged."""
    match event:
        case e.MeetingStarted():
            return _started(meeting, event)
        case e.SeatTaken():
            return _seat_taken(meeting, event)
        case e.SeatLeft():
            return _seat_left(meeting, event.seat)
        case e.DoorKnocked():
            return _claim(meeting, Claim(id=event.claim, name=event.name, seat=event.seat))
        case e.ClaimVouched():
            claim = meeting.claims[event.claim]
            return _claim(meeting, replace(claim, vouched=claim.vouched | {event.by}))
        case e.ClaimGranted():
            return _granted(meeting, meeting.claims[event.claim])
        case e.ClaimRefused():
            return _claim(meeting, replace(meeting.claims[event.claim], refused=True))
        case e.OrderSet():
            return replace(meeting, order=event.seats)
        case e.BoardPaired():
            return replace(meeting, board=event.board)
        case e.BoardRevoked():
            return replace(meeting, board=None)
        case e.RoleAssigned():
            return _role_assigned(meeting, event)
        case e.LeaderChanged():
            return _leader_changed(meeting, event.seat)
        case e.LeaderSupported():
            return replace(meeting, supports={**meeting.supports, event.by: event.seat})
        case e.MeetingBegan():
            return replace(meeting, status=Status.RUNNING, plan=_minutes(event.plan))
        case e.PlanChanged():
            return replace(meeting, plan={**meeting.plan, **_minutes(event.plan)})
        case e.StepSkipped():
            changed = meeting.skipped | {event.step} if event.on else meeting.skipped - {event.step}
            return replace(meeting, skipped=changed)
        case e.StepOpened():
            return _step_opened(meeting, event)
        case e.TimeAdded():
            return _time_added(meeting, event.minutes)
        case e.MoreTimeAsked():
            return replace(meeting, more_time=True)
        case e.ClockPaused():
            return replace(meeting, clock=_paused(meeting.clock, event))
        case e.ClockResumed():
            return replace(meeting, clock=_resumed(meeting.clock, event))
        case e.QuietBegan():
            quiet = Quiet(paused_before=bool(meeting.clock and meeting.clock.paused_at))
            return replace(meeting, quiet=quiet, clock=_paused(meeting.clock, event))
        case e.QuietAnswered():
            quiet_now = meeting.quiet or Quiet(paused_before=False)
            return replace(meeting, quiet=replace(quiet_now, answer=event.choice))
        case e.QuietEnded():
            stays = meeting.quiet is not None and meeting.quiet.paused_before
            clock = meeting.clock if stays else _resumed(meeting.clock, event)
            return replace(meeting, quiet=None, clock=clock)
        case e.CaseStopped():
            return replace(meeting, stopped=True)
        case e.CaseResumed():
            return replace(meeting, stopped=False)
        case e.TurnGiven():
            return _turns(meeting, replace(turns_now(meeting) or Turns(), current=event.seat))
        case e.TurnEnded():
            return _turn_ended(meeting, event)
        case e.RoundBegan():
            turns = turns_now(meeting) or Turns()
            return _turns(meeting, Turns(round_number=turns.round_number + 1))
        case e.ReadySet():
            return _ready(meeting, event)
        case e.ContributionAdded():
            return _added(meeting, event)
        case e.ContributionEdited():
            item = meeting.items[event.item]
            return _item(meeting, replace(item, text=event.text, fields=event.fields))
        case e.ContributionWithdrawn():
            left = {key: item for key, item in meeting.items.items() if key != event.item}
            return replace(meeting, items=left, withdrawn=meeting.withdrawn | {event.item})
        case e.ContributionsTold():
            return _told(meeting, event.items)
        case e.ItemLabelled():
            return _labelled(meeting, event)
        case e.CaseChosen():
            return _chosen(meeting, event.item)
        case e.ItemPicked():
            return _item(meeting, replace(meeting.items[event.item], picked=event.on))
        case e.MeetingClosed():
            return replace(
                meeting,
                status=Status.CLOSED,
                board=None,
                quiet=None,
                closed_at=event.at,
                erased_at=event.erased_at,
            )
        case e.MeetingErased():
            return replace(meeting, status=Status.ERASED)
        case _:
            assert_never(event)


def fold(meeting: Meeting, history: list[e.Event]) -> Meeting:
    """Return the meeting after a whole history."""
    for event in history:
        meeting = evolve(meeting, event)
    return meeting


def _minutes(plan: e.Mapping[str, float]) -> dict[str, timedelta]:
    return {step: timedelta(minutes=minutes) for step, minutes in plan.items()}


def _started(meeting: Meeting, event: e.MeetingStarted) -> Meeting:
    leader = Seat(id=event.leader, name=event.name, circle=event.takes_part, holder=event.leader)
    unasked = {
        step.id
        for step in meeting.method.steps
        if step.extra or (step.only_in_series and not event.in_series)
    }
    return replace(
        meeting,
        status=Status.ARRIVING,
        title=event.title,
        code=event.code,
        language=event.language,
        erase_after=event.erase_after,
        in_series=event.in_series,
        leader=event.leader,
        seats={event.leader: leader},
        order=(event.leader,),
        skipped=frozenset(unasked),
    )


def _seat_taken(meeting: Meeting, event: e.SeatTaken) -> Meeting:
    seat = Seat(id=event.seat, name=event.name, device=event.device, holder=event.seat)
    return replace(meeting, seats={**meeting.seats, seat.id: seat}, order=(*meeting.order, seat.id))


def _seat_left(meeting: Meeting, seat: str) -> Meeting:
    seats = {**meeting.seats, seat: replace(meeting.seats[seat], gone=True)}
    roles = {role: holder for role, holder in meeting.roles.items() if holder != seat}
    return replace(meeting, seats=seats, roles=roles)


def _claim(meeting: Meeting, claim: Claim) -> Meeting:
    return replace(meeting, claims={**meeting.claims, claim.id: claim})


def _granted(meeting: Meeting, claim: Claim) -> Meeting:
    claims = {key: other for key, other in meeting.claims.items() if key != claim.id}
    meeting = replace(meeting, claims=claims)
    if claim.seat is None:
        return _seat_taken(meeting, e.SeatTaken(seat=claim.id, name=claim.name))
    seat = replace(meeting.seats[claim.seat], holder=claim.id, device=True)
    return replace(meeting, seats={**meeting.seats, seat.id: seat})


def _role_assigned(meeting: Meeting, event: e.RoleAssigned) -> Meeting:
    roles = {role: seat for role, seat in meeting.roles.items() if role != event.role}
    if event.seat is not None:
        roles[event.role] = event.seat
    if event.role != PRESENTER:
        return replace(meeting, roles=roles)
    # The presenter plays no part that the method keeps apart from presenting.
    free = {
        role: seat
        for role, seat in roles.items()
        if role == PRESENTER
        or seat != event.seat
        or PRESENTER not in meeting.method.role_not.get(role, frozenset())
    }
    return replace(meeting, roles=free)


def _leader_changed(meeting: Meeting, leader: str) -> Meeting:
    before = replace(meeting.seats[meeting.leader], circle=True)
    seats = {**meeting.seats, before.id: before}
    return replace(meeting, leader=leader, seats=seats, supports={})


def _step_opened(meeting: Meeting, event: e.StepOpened) -> Meeting:
    used = dict(meeting.used)
    if meeting.step is not None and meeting.clock is not None:
        used[meeting.step.id] = meeting.clock.spent(event.at)
    step = meeting.method.steps[event.index]
    meeting = replace(
        meeting,
        index=event.index,
        visits=(*meeting.visits, event.index),
        used=used,
        clock=Running(opened_at=event.at, used=used.get(step.id, timedelta(0))),
        more_time=False,
    )
    if in_rounds(step) and step.id not in meeting.turns:
        first = next_in_round(meeting, step, Turns())
        return _turns(meeting, Turns(current=first))
    return meeting


def _time_added(meeting: Meeting, minutes: float) -> Meeting:
    if meeting.step is None:
        return meeting
    before = meeting.plan.get(meeting.step.id, timedelta(0))
    after = max(before + timedelta(minutes=minutes), timedelta(0))
    return replace(meeting, plan={**meeting.plan, meeting.step.id: after}, more_time=False)


def _paused(clock: Running | None, event: e.ClockPaused | e.QuietBegan) -> Running | None:
    if clock is None or clock.paused_at is not None:
        return clock
    return replace(clock, paused_at=event.at)


def _resumed(clock: Running | None, event: e.ClockResumed | e.QuietEnded) -> Running | None:
    if clock is None or clock.paused_at is None:
        return clock
    return replace(
        clock, paused_at=None, paused_for=clock.paused_for + (event.at - clock.paused_at)
    )


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


def _item(meeting: Meeting, item: Item) -> Meeting:
    return replace(meeting, items={**meeting.items, item.id: item})


def _added(meeting: Meeting, event: e.ContributionAdded) -> Meeting:
    item = Item(
        id=event.item,
        kind=event.kind,
        seat=event.seat,
        n=meeting.written,
        step=meeting.index or 0,
        text=event.text,
        fields=event.fields,
    )
    return _item(replace(meeting, written=meeting.written + 1), item)


def _told(meeting: Meeting, told: tuple[str, ...]) -> Meeting:
    items = dict(meeting.items)
    place = meeting.told
    for key in told:
        if key in items and items[key].told is None:
            items[key] = replace(items[key], told=place)
            place += 1
    return replace(meeting, items=items, told=place)


def _labelled(meeting: Meeting, event: e.ItemLabelled) -> Meeting:
    item = meeting.items[event.item]
    mark = (event.label_set, event.label, event.by)
    labels = item.labels - {mark}
    if event.on and meeting.method.label_sets[event.label_set].exclusive:
        labels = frozenset(m for m in labels if (m[0], m[2]) != (event.label_set, event.by))
    return _item(meeting, replace(item, labels=labels | {mark} if event.on else labels))


def _chosen(meeting: Meeting, chosen: str) -> Meeting:
    kind = meeting.items[chosen].kind
    items = {
        key: replace(item, chosen=key == chosen) if item.kind == kind else item
        for key, item in meeting.items.items()
    }
    owner = e.RoleAssigned(role=PRESENTER, seat=items[chosen].seat)
    return _role_assigned(replace(meeting, items=items), owner)
