"""The way through the method: leaving steps out, passes, branches, subgroups, roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.casting import lap_of
from kring.domain.meeting.choosing import named
from kring.domain.meeting.parties import divisible, parties_now
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.rights import kept_apart
from kring.domain.meeting.state import (
    SEATS_AT_MOST,
    Meeting,
    Status,
    following,
    reached,
    roles_of,
)
from kring.domain.method.flow import Arrangement, Each
from kring.domain.method.model import PRESENTER
from kring.domain.method.route import AGAIN, Route, route
from kring.domain.method.timing import may_be_left_out, plan_for

if TYPE_CHECKING:
    from datetime import timedelta

    from kring.domain.method.flow import Block

#: However often a group goes round, a meeting has an end.
STAGES_AT_MOST = 300


def arrange(meeting: Meeting, command: c.Arrange) -> tuple[e.Event, ...]:
    """Decide how the method flows from here on. Raises `Refused`."""
    held = meeting.arrangement
    profile = held.profile if command.profile is None else command.profile
    if profile != held.profile and meeting.status is Status.RUNNING:
        raise Refused("already_passed")
    if profile and profile not in meeting.method.profiles:
        raise Refused("malformed")
    for key, branch in command.branches.items():
        fork = meeting.method.forks.get(key.partition(AGAIN)[0])
        if fork is None or branch not in fork.branches:
            raise Refused("malformed")
    for key, passes in command.passes.items():
        _may_pass(meeting, meeting.method.blocks.get(key.partition(AGAIN)[0]), passes)
    wanted = Arrangement(
        profile=profile,
        branches={**held.branches, **command.branches},
        passes={**held.passes, **command.passes},
    )
    if wanted == held:
        return ()
    line = route(meeting.method, wanted, max(len(meeting.circle), 1))
    _keeps_what_was(meeting, line)
    plan = _new_minutes(meeting, line) if meeting.plan else {}
    return (
        e.Arranged(
            profile=wanted.profile, branches=wanted.branches, passes=wanted.passes, plan=plan
        ),
    )


def in_minutes(plan: dict[str, timedelta]) -> dict[str, float]:
    """Return how long each step is, as an event keeps it."""
    return {stage: length.total_seconds() / 60 for stage, length in plan.items()}


def _may_pass(meeting: Meeting, block: Block | None, passes: tuple[str, ...]) -> None:
    if block is None or block.each is None:
        raise Refused("malformed")
    if block.each is Each.CARD:
        cards = meeting.method.decks[block.deck or ""]
        most = max(block.at_most, len(cards))
        known = set(cards)
    else:
        most = SEATS_AT_MOST if block.each is Each.PERSON else max(block.at_most, block.times)
        known = {""}
    if not set(passes) <= known:
        raise Refused("malformed")
    if not 1 <= len(passes) <= most:
        raise Refused("too_many", most=most)


def _keeps_what_was(meeting: Meeting, line: Route) -> None:
    """Refuse a route that differs in what the group has already come past."""
    if len(line.steps) > STAGES_AT_MOST:
        raise Refused("too_many", most=STAGES_AT_MOST)
    if meeting.index is None:
        return
    past = reached(meeting) + 1
    if [stage.id for stage in line.steps[:past]] != [stage.id for stage in meeting.steps[:past]]:
        raise Refused("already_passed")


def _new_minutes(meeting: Meeting, line: Route) -> dict[str, float]:
    """Return minutes for the stages that are new, and for those that share theirs with them."""
    planned = plan_for(line, max(len(meeting.circle), 1))
    seen = set(meeting.visits)
    return in_minutes(
        {
            stage.id: planned[stage.id]
            for stage in line.steps
            if stage.id not in meeting.plan or (stage.shares and stage.id not in seen)
        }
    )


def form_groups(meeting: Meeting, command: c.FormGroups) -> tuple[e.Event, ...]:
    """Decide who works with whom. Raises `Refused`."""
    stage = meeting.step
    if stage is None or not stage.parted:
        raise Refused("wrong_step")
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    placed = sorted(seat for group in command.groups for seat in group)
    if placed != sorted(divisible(meeting, stage)) or not all(command.groups):
        raise Refused("unknown_seat")
    now = tuple(party.seats for party in parties_now(meeting).values() if party.seats)
    if command.groups == now:
        return ()
    return (e.GroupsFormed(parted=stage.parted, groups=command.groups),)


def skip(meeting: Meeting, command: c.SkipStep) -> tuple[e.Event, ...]:
    """Decide about leaving a step out. Raises `Refused`."""
    stage = next((one for one in meeting.steps if one.id == command.step_id), None)
    if stage is None:
        raise Refused("malformed")
    if not may_be_left_out(stage):
        raise Refused("not_optional")
    if (stage.id in meeting.skipped) == command.on:
        return ()
    return (e.StepSkipped(step=stage.id, on=command.on),)


def assign(meeting: Meeting, command: c.AssignRole) -> tuple[e.Event, ...]:
    """Decide who has a role, now or in the pass that comes. Raises `Refused`."""
    if command.role != PRESENTER and command.role not in meeting.method.roles:
        raise Refused("malformed")
    if command.seat is not None and command.on:
        if command.seat not in meeting.circle:
            raise Refused("outside_circle")
        if any(kept_apart(meeting, command.role, role) for role in roles_of(meeting, command.seat)):
            raise Refused("presenter_cannot", role=command.role)
    lap = _lap_ahead(meeting, command.role) if command.ahead else ""
    held = meeting.casts.get(lap, {}) if lap else meeting.roles
    seats = held.get(command.role, ())
    unchanged = not seats if command.seat is None else (command.seat in seats) == command.on
    if unchanged:
        return ()
    assigned = e.RoleAssigned(role=command.role, seat=command.seat, on=command.on, lap=lap)
    if command.role != PRESENTER or command.seat is None or not command.on or lap:
        return (assigned,)
    return (assigned, *named(meeting, command.seat))


def _lap_ahead(meeting: Meeting, role: str) -> str:
    """Return the pass of the next step, where the role is another's than in this one."""
    ahead = following(meeting)
    if ahead is None or meeting.step is None:
        return ""
    there = meeting.steps[ahead]
    own = role in there.rotates or (role == PRESENTER and there.case)
    lap = lap_of(there, role) if own else ""
    return "" if lap == lap_of(meeting.step, role) else lap
