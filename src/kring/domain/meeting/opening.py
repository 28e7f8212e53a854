"""Opening a step, and what comes with it: the begin, groups, what is counted, shown or handed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.arranging import in_minutes
from kring.domain.meeting.casting import cast
from kring.domain.meeting.choosing import named_before
from kring.domain.meeting.parties import divided, parties_now, within
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.state import (
    Meeting,
    Status,
    reached,
)
from kring.domain.method.flow import When
from kring.domain.method.kinds import Shown
from kring.domain.method.model import PRESENTER
from kring.domain.method.route import AGAIN, is_another_pass
from kring.domain.method.timing import for_items, plan_for

if TYPE_CHECKING:
    from datetime import datetime

    from kring.domain.method.route import Stage


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
    plan = in_minutes(plan_for(meeting.route, max(len(meeting.circle), 1)))
    began = e.MeetingBegan(at=now, plan=plan)
    if not meeting.route.passes:
        return (began,)
    # From here on a newcomer does not change how often the group goes round.
    held = meeting.arrangement
    line = e.Arranged(
        profile=held.profile, branches=held.branches, passes=meeting.route.passes, plan={}
    )
    return (line, began)


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
