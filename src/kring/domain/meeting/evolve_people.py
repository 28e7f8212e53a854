"""How events change who is there: seats, the door, roles and who leads."""

from __future__ import annotations

from dataclasses import replace

from kring.domain.meeting import events as e
from kring.domain.meeting.casting import remembered
from kring.domain.meeting.evolve_case import another_case
from kring.domain.meeting.parties import around, joined, without
from kring.domain.meeting.rounds import turns_now
from kring.domain.meeting.seen import presenting_kinds
from kring.domain.meeting.state import Claim, Meeting, Seat, Status
from kring.domain.method.model import PRESENTER


def started(meeting: Meeting, event: e.MeetingStarted) -> Meeting:
    """Return the meeting with its leader seated; steps only for a series are left out."""
    leader = Seat(
        id=event.leader,
        name=event.name,
        circle=event.takes_part,
        only_leads=not event.takes_part,
        holder=event.leader,
    )
    unasked = {
        step.id
        for step in meeting.steps
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
        given_case=event.given_case,
        leader=event.leader,
        seats={event.leader: leader},
        order=(event.leader,),
        skipped=frozenset(unasked),
    )


def seat_taken(meeting: Meeting, event: e.SeatTaken) -> Meeting:
    """Return the meeting with one more seat, last in the ring."""
    seat = Seat(id=event.seat, name=event.name, device=event.device, holder=event.seat)
    seats = {**meeting.seats, seat.id: seat}
    came = replace(meeting, seats=seats, order=(*meeting.order, seat.id))
    return _in_circle(came, seat.id)


def _in_circle(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting in which the seat is in a subgroup, and known to have come late."""
    if meeting.status is Status.RUNNING:
        meeting = replace(meeting, newcomers={**meeting.newcomers, seat: meeting.visit})
    return joined(meeting, seat)


def seat_left(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting without that seat in its ring, and without its roles."""
    seats = {**meeting.seats, seat: replace(meeting.seats[seat], gone=True)}
    roles = {role: tuple(s for s in held if s != seat) for role, held in meeting.roles.items()}
    roles = {role: held for role, held in roles.items() if held}
    claims = {key: claim for key, claim in meeting.claims.items() if claim.seat != seat}
    return without(replace(meeting, seats=seats, roles=roles, claims=claims), seat)


def distance_set(meeting: Meeting, event: e.DistanceSet) -> Meeting:
    """Return the meeting with the seat elsewhere, or in the room; who reads along is asked anew."""
    return _seat(meeting, replace(meeting.seats[event.seat], distant=event.on, alone=False))


def alone_said(meeting: Meeting, event: e.AloneSaid) -> Meeting:
    """Return the meeting with what somebody at a distance says of who reads along."""
    return _seat(meeting, replace(meeting.seats[event.seat], alone=event.on))


def _seat(meeting: Meeting, seat: Seat) -> Meeting:
    return replace(meeting, seats={**meeting.seats, seat.id: seat})


def _claim(meeting: Meeting, claim: Claim) -> Meeting:
    return replace(meeting, claims={**meeting.claims, claim.id: claim})


def granted(meeting: Meeting, claim: Claim) -> Meeting:
    """Return the meeting in which who was at the door has a seat, or has it back."""
    claims = {key: other for key, other in meeting.claims.items() if key != claim.id}
    meeting = replace(meeting, claims=claims)
    if claim.seat is None:
        return seat_taken(meeting, e.SeatTaken(seat=claim.id, name=claim.name))
    before = meeting.seats[claim.seat]
    # Another device may stand elsewhere: who reads along there is not known.
    return _seat(meeting, replace(before, holder=claim.id, device=True, alone=False))


def role_assigned(meeting: Meeting, event: e.RoleAssigned) -> Meeting:
    """Return the meeting with the role at that seat, or at nobody.

    Who presents after a stop brings another case.
    """
    if event.lap:
        seats = () if event.seat is None else (event.seat,)
        lap = {**meeting.casts.get(event.lap, {}), event.role: seats}
        return replace(meeting, casts={**meeting.casts, event.lap: lap})
    if event.role == PRESENTER and event.seat not in {None, meeting.stopped_by}:
        meeting = another_case(meeting) if meeting.stopped else meeting
        meeting = _no_choice_of_others(meeting, event.seat) if event.on else meeting
    held = _held(meeting, event)
    roles = {role: seats for role, seats in meeting.roles.items() if role != event.role}
    if held:
        roles[event.role] = held
    if event.role == PRESENTER:
        # The presenter plays no part that the method keeps apart from presenting.
        apart = {role for role, no in meeting.method.role_not.items() if PRESENTER in no}
        roles = {
            role: tuple(s for s in seats if role not in apart or s != event.seat)
            for role, seats in roles.items()
        }
        roles = {role: seats for role, seats in roles.items() if seats}
    casts = remembered(meeting.casts, meeting.step, roles)
    return replace(meeting, roles=roles, casts=casts)


def _no_choice_of_others(meeting: Meeting, presenter: str | None) -> Meeting:
    """Return the meeting in which nothing is chosen that somebody else would present."""
    kinds, step = presenting_kinds(meeting), meeting.step
    case = step.case if step is not None else ""
    let_go = {
        key: replace(item, chosen=False)
        for key, item in meeting.items.items()
        if item.chosen
        and item.kind in kinds
        and item.seat != presenter
        and (item.party, item.case in {"", case}) == (meeting.party, True)
    }
    return meeting.holding({**meeting.items, **let_go}) if let_go else meeting


def _held(meeting: Meeting, event: e.RoleAssigned) -> tuple[str, ...]:
    if event.seat is None:
        return ()
    others = tuple(s for s in meeting.roles.get(event.role, ()) if s != event.seat)
    if not event.on:
        return others
    return (*others, event.seat) if event.role in meeting.method.several else (event.seat,)


def leader_changed(meeting: Meeting, leader: str) -> Meeting:
    """Return the meeting led from another seat; who led before joins the circle.

    Who chose to lead without taking part leaves it again on leading again, unless they present or
    have a part or a turn there now.
    """
    before = meeting.seats[meeting.leader]
    after = _seat(
        replace(meeting, leader=leader, supports={}), replace(before, circle=True, led=True)
    )
    if not before.circle:
        after = _in_circle(after, before.id)
    if not after.seats[leader].only_leads or _has_part(around(after, leader), leader):
        return after
    return without(_seat(after, replace(after.seats[leader], circle=False)), leader)


def _has_part(meeting: Meeting, seat: str) -> bool:
    turns = turns_now(meeting)
    if turns is not None and turns.current == seat:
        return True
    return any(seat in held for held in meeting.roles.values())


def knocked(meeting: Meeting, event: e.DoorKnocked) -> Meeting:
    """Return the meeting with a browser at its door."""
    return _claim(meeting, Claim(id=event.claim, name=event.name, seat=event.seat))


def vouched(meeting: Meeting, event: e.ClaimVouched) -> Meeting:
    """Return the meeting in which one more colleague recognises who is at the door."""
    claim = meeting.claims[event.claim]
    return _claim(meeting, replace(claim, vouched=claim.vouched | {event.by}))


def refused(meeting: Meeting, claim: str) -> Meeting:
    """Return the meeting that does not let this browser in."""
    return _claim(meeting, replace(meeting.claims[claim], refused=True))
