"""How events change where the group is: steps, passes, subgroups and what was arranged."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from kring.domain.meeting import events as e
from kring.domain.meeting.casting import cast, remembered
from kring.domain.meeting.evolve_case import another_case
from kring.domain.meeting.parties import merged, parties_now, within
from kring.domain.meeting.rounds import in_rounds, next_in_round
from kring.domain.meeting.state import Meeting, Running, Status, Turns
from kring.domain.method.flow import Arrangement, Each
from kring.domain.method.route import Route, Stage, route

if TYPE_CHECKING:
    from collections.abc import Mapping

_Value = TypeVar("_Value")


def step_opened(meeting: Meeting, event: e.StepOpened) -> Meeting:
    """Return the meeting at that step, with its clock, its roles and its first turns."""
    used = dict(meeting.used)
    if meeting.step is not None and meeting.clock is not None:
        used[meeting.step.id] = meeting.clock.spent(event.at)
    stage = meeting.steps[event.index]
    if meeting.stopped and stage.case and meeting.step is not None:
        meeting = another_case(meeting) if stage.case != meeting.step.case else meeting
    if stage.aside:
        used.pop(stage.id, None)  # every time-out begins anew
    roles = cast(meeting, stage)
    after = replace(
        meeting,
        index=event.index,
        away=_away(meeting, event.index),
        visits=(*meeting.visits, stage.id),
        used=used,
        clock=Running(opened_at=event.at, used=used.get(stage.id, timedelta(0))),
        roles=roles,
        casts=remembered(meeting.casts, stage, roles),
        turns=_without(meeting.turns, stage.id) if stage.aside else meeting.turns,
        ready=_without(meeting.ready, stage.id) if stage.aside else meeting.ready,
        more_time=False,
        page=0,
    )
    for party in parties_now(after):
        after = merged(after, party, _party_opened(meeting, after, party, event.at))
    return _first_turn(after, event.at)


def _away(meeting: Meeting, index: int) -> int | None:
    if not meeting.steps[index].aside:
        return None
    return meeting.index if meeting.away is None else meeting.away


def _without(known: Mapping[str, _Value], key: str) -> dict[str, _Value]:
    return {name: value for name, value in known.items() if name != key}


def _party_opened(before: Meeting, after: Meeting, party: str, at: datetime) -> Meeting:
    """Return what the party becomes: its own roles for this pass, and its own first turn."""
    stage = after.steps[after.index or 0]
    narrowed = within(after, party)
    came_from = before.step.case if before.step is not None else ""
    if narrowed.stopped and stage.case and stage.case != came_from:
        set_aside = another_case(within(before, party))
        narrowed = replace(narrowed, stopped=False, stopped_by=None, items=set_aside.items)
    roles = cast(replace(narrowed, index=before.index if came_from else None), stage)
    casts = remembered(narrowed.casts, stage, roles)
    return _first_turn(replace(narrowed, roles=roles, casts=casts), at)


def _first_turn(meeting: Meeting, at: datetime) -> Meeting:
    step = meeting.step
    if step is None or not in_rounds(step) or step.id in meeting.turns:
        return meeting
    # Where people write before they tell, the first turn waits until who leads gives it.
    first = None if _writes_first(meeting) else next_in_round(meeting, step, Turns())
    return replace(meeting, turns={**meeting.turns, step.id: Turns(current=first, since=at)})


def _writes_first(meeting: Meeting) -> bool:
    step = meeting.step
    if step is None or meeting.party:
        return False  # in a subgroup nobody is there to give the first turn
    both = set(step.writes) & set(step.tells)
    return any(meeting.method.kinds[kind].at_least for kind in both)


def arranged(meeting: Meeting, event: e.Arranged) -> Meeting:
    """Return the meeting that goes along another route from here on."""
    arrangement = Arrangement(profile=event.profile, branches=event.branches, passes=event.passes)
    plan = {step: timedelta(minutes=minutes) for step, minutes in event.plan.items()}
    line = route(meeting.method, arrangement, len(meeting.circle))
    meeting = replace(meeting, arrangement=arrangement, plan={**meeting.plan, **plan})
    return _along(meeting, line)


def for_those_here(before: Meeting, after: Meeting) -> Meeting:
    """Return the meeting with a pass for everyone, as long as people are still coming in."""
    if after.status is not Status.ARRIVING or before.circle == after.circle:
        return after
    if not any(block.each is Each.PERSON for block in after.method.blocks.values()):
        return after
    return _along(after, route(after.method, after.arrangement, len(after.circle)))


def _unasked(meeting: Meeting, stage: Stage) -> bool:
    return stage.extra or (stage.only_in_series and not meeting.in_series)


def _along(meeting: Meeting, line: Route) -> Meeting:
    """Return the meeting on the new route; what is new in it is left out as its like was."""
    known = {stage.id for stage in meeting.steps}
    unasked = {
        stage.id
        for stage in line.steps
        if stage.id not in known
        and (stage.of in meeting.skipped or (stage.of not in known and _unasked(meeting, stage)))
    }
    here = line.index_of(meeting.step.id) if meeting.step is not None else None
    away = meeting.away
    if away is not None:
        away = line.index_of(meeting.steps[away].id)
    return replace(meeting, route=line, index=here, away=away, skipped=meeting.skipped | unasked)
