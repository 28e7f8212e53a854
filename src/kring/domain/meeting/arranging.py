"""The way through the method: opening steps, leaving some out, passes, branches, subgroups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.casting import cast, lap_of
from kring.domain.meeting.choosing import named, named_before
from kring.domain.meeting.parties import divided, divisible, parties_now, within
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
from kring.domain.method.flow import Arrangement, Each, When
from kring.domain.method.kinds import Shown
from kring.domain.method.model import PRESENTER
from kring.domain.method.route import AGAIN, Route, is_another_pass, route
from kring.domain.method.timing import for_items, may_be_left_out, plan_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from kring.domain.method.flow import Block
    from kring.domain.method.route import Stage

#: However often a group goes round, a meeting has an end.
STAGES_AT_MOST = 300


def open_step(meeting: Meeting, command: c.OpenStep, now: datetime) -> tuple[e.Event, ...]:
    """Decide about moving to a step, on, back or aside. Raises `Refused`."""
    if command.visit != meeting.visit:
        raise Refused("step_moved_on")
    if not 0 <= command.to < len(meeting.steps):
        raise Refused("out_of_bounds")
    if meeting.quiet:
        raise Refused("quiet_now")
    stage = meeting.steps[command.to]
    if stage.aside and meeting.status is not Status.RUNNING:
        raise Refused("not_open_yet")
    if not stage.aside and command.to > (-1 if meeting.index is None else reached(meeting)):
        if undecided(meeting, stage):
            raise Refused("branch_first")
        _roles_are_there(meeting, stage)
    begins = () if meeting.status is Status.RUNNING else _begins(meeting, now)
    # What is told together, or handed over, by this step's own rule is so on entering it.
    return (
        *begins,
        *(() if stage.aside else named_before(meeting, command.to)),
        *_groups(meeting, stage),
        e.StepOpened(at=now, index=command.to),
        *_counted(meeting, stage),
        *revealed(meeting, stage.reveals),
        *_handed_over(meeting, stage),
    )


def undecided(meeting: Meeting, stage: Stage) -> bool:
    """Return whether the group has yet to say how it goes on, before this stage."""
    fork = meeting.method.forks.get(stage.fork.partition(AGAIN)[0])
    if fork is None or fork.when is not When.LIVE:
        return False
    return stage.fork not in meeting.arrangement.branches


def missing_roles(meeting: Meeting, stage: Stage) -> list[str]:
    """Return the roles that the stage waits for. What rotates fills itself."""
    roles = cast(meeting, stage)
    own = {PRESENTER} if stage.parted and stage.case else set()
    return [
        role
        for role in stage.needs
        if not roles.get(role) and role not in stage.rotates and role not in own
    ]


def _roles_are_there(meeting: Meeting, stage: Stage) -> None:
    for role in missing_roles(meeting, stage):
        raise Refused("no_presenter_yet" if role == PRESENTER else "needs_role", role=role)


def _begins(meeting: Meeting, now: datetime) -> tuple[e.Event, ...]:
    plan = _in_minutes(plan_for(meeting.route, max(len(meeting.circle), 1)))
    began = e.MeetingBegan(at=now, plan=plan)
    if not meeting.route.passes:
        return (began,)
    # From here on a newcomer does not change how often the group goes round.
    held = meeting.arrangement
    return (_arranged(held.profile, held.branches, meeting.route.passes, {}), began)


def _in_minutes(plan: dict[str, timedelta]) -> dict[str, float]:
    return {stage: length.total_seconds() / 60 for stage, length in plan.items()}


def _groups(meeting: Meeting, stage: Stage) -> tuple[e.Event, ...]:
    if not stage.parted or any(one.of == stage.parted for one in meeting.parties.values()):
        return ()
    groups = meeting.method.blocks[stage.parted.partition(AGAIN)[0]].groups
    if groups is None:
        return ()
    return (e.GroupsFormed(parted=stage.parted, groups=divided(meeting, groups, stage)),)


def _counted(meeting: Meeting, stage: Stage) -> tuple[e.Event, ...]:
    """Return the minutes of a step that takes some for each item, now that they are there."""
    clock = stage.clock
    if not clock.per_item or stage.id in meeting.used:
        return ()
    items = [
        item
        for item in meeting.items.values()
        if item.kind == clock.items
        and item.case == stage.case
        and not is_another_pass(meeting.method, item.lap, stage.lap)
    ]
    length = for_items(clock, len(meeting.circle), len(items))
    return (e.PlanChanged(plan={stage.id: length.total_seconds() / 60}),)


def revealed(meeting: Meeting, kinds: tuple[str, ...]) -> tuple[e.Event, ...]:
    """Return the telling, all at once, of what was written alone of these kinds."""
    together = {k for k in kinds if k in meeting.method.kinds} & {
        kind.id for kind in meeting.method.kinds.values() if kind.shown is Shown.TOGETHER
    }
    hidden = (
        i.id
        for i in meeting.items.values()
        if i.kind in together and i.told is None and not i.aside
    )
    # In the order of their ids, which is none: when each was written stays unknown.
    items = tuple(sorted(hidden))
    return (e.ContributionsTold(items=items),) if items else ()


def _handed_over(meeting: Meeting, stage: Stage) -> tuple[e.Event, ...]:
    if not stage.parted:
        return handed(meeting, stage.hands)
    return tuple(
        replace(event, party=party)
        for party in parties_now(meeting)
        for event in handed(within(meeting, party), stage.hands)
    )


def handed(meeting: Meeting, kinds: tuple[str, ...]) -> tuple[e.ContributionsHanded, ...]:
    """Return the handing over to the presenter of what was written while they presented.

    Who has no device could only have it on the screen of who leads, so it is not handed over.
    """
    presenter = meeting.presenter
    if presenter is None or not meeting.seats[presenter].device:
        return ()
    items = tuple(
        item.id
        for item in meeting.items.values()
        if item.kind in kinds
        and item.presented == presenter
        and item.handed is None
        and not item.aside
    )
    return (e.ContributionsHanded(items=items, seat=presenter),) if items else ()


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
    return (_arranged(wanted.profile, wanted.branches, wanted.passes, plan),)


def _arranged(
    profile: str,
    branches: Mapping[str, str],
    passes: Mapping[str, tuple[str, ...]],
    plan: Mapping[str, float],
) -> e.Arranged:
    return e.Arranged(profile=profile, branches=branches, passes=passes, plan=plan)


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
    return _in_minutes(
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
