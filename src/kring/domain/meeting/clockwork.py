"""The time of a meeting: the present step's deadline, the plan, the expected end.

Nothing here happens by itself when time is up (law 9); these are figures to show.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from kring.domain.meeting.rounds import round_of
from kring.domain.meeting.state import NOTHING, Status, reached
from kring.domain.method.timing import Proposal, plan_for, replan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.meeting.state import Meeting, Turns
    from kring.domain.method.route import Stage

#: Half a minute is as fine as a plan is told.
_HALF: Final = timedelta(seconds=30)


def plan_now(meeting: Meeting) -> Mapping[str, timedelta]:
    """Return the planned length of every step; before the begin for those present now."""
    if meeting.plan:
        return meeting.plan
    return plan_for(meeting.route, max(len(meeting.circle), 1))


def plan_view(meeting: Meeting) -> dict[str, Any]:
    """Return the steps with their minutes, those that are left out marked as such."""
    plan = plan_now(meeting)
    view: dict[str, Any] = {}
    for n, step in enumerate(meeting.steps):
        entry: dict[str, Any] = {"n": n, "minutes": _planned(plan.get(step.id, NOTHING))}
        if step.id in meeting.skipped:
            entry["skipped"] = True
        if step.aside:
            entry["aside"] = True
        entry |= _pass_view(step)
        view[step.id] = entry
    return view


def _pass_view(stage: Stage) -> dict[str, Any]:
    """Return which pass of its block the stage is in, and under which keys to arrange it."""
    view: dict[str, Any] = {}
    if stage.passed:
        here = {"block": stage.block, "pass": stage.passed, "turn": stage.turn}
        view |= {**here, "turns": stage.turns}
    if stage.card is not None:
        view["card"] = stage.card
    if stage.fork:
        view["fork"] = stage.fork
    return view


def remaining_after(meeting: Meeting) -> timedelta:
    """Return the sum of what is planned after the present step, without what is skipped."""
    plan = plan_now(meeting)
    left = sum((plan.get(step.id, NOTHING) for step in _to_come(meeting)), NOTHING)
    if meeting.away is None:
        return left
    here = meeting.steps[meeting.away]
    used = meeting.used.get(here.id, NOTHING)
    return left + max(plan.get(here.id, NOTHING) - used, NOTHING)


def _to_come(meeting: Meeting) -> list[Stage]:
    start = -1 if meeting.index is None else reached(meeting)
    left = meeting.steps[start + 1 :]
    return [step for step in left if not step.aside and step.id not in meeting.skipped]


def deadline(meeting: Meeting) -> datetime | None:
    """Return when the present step's minutes are over, or None when it has no clock.

    While the clock stands still this is the deadline as of the moment it stopped.
    """
    step, clock = meeting.step, meeting.clock
    if step is None or clock is None or meeting.status is not Status.RUNNING:
        return None
    length = meeting.plan.get(step.id, NOTHING)
    if not length:
        return None
    return clock.opened_at + length - clock.used + clock.paused_for


def clock_view(meeting: Meeting) -> dict[str, Any]:
    """Return the clock: deadline, the step's minutes, and the minutes after this step."""
    after = _minutes(remaining_after(meeting))
    ends = deadline(meeting)
    step, clock = meeting.step, meeting.clock
    if step is None or clock is None:
        return {}
    view: dict[str, Any] = {"after": after}
    if meeting.due_at is not None:
        view["due_at"] = _moment(meeting.due_at)
    if ends is None:
        return view
    view["deadline_at"] = _moment(ends)
    view["minutes"] = _planned(meeting.plan.get(step.id, NOTHING))
    if clock.paused_at is not None:
        left = max(ends - clock.paused_at, NOTHING)
        view["paused"] = {"left": int(left.total_seconds() * 1000)}
    return view


def turn_view(meeting: Meeting, turns: Turns) -> dict[str, Any]:
    """Return since when somebody speaks, and an even share of the step in minutes.

    Absent while the clock stands still: a pause hurries nobody.
    """
    step, clock = meeting.step, meeting.clock
    still = clock is None or clock.paused_at is not None
    if step is None or still or turns.since is None:
        return {}
    share = plan_now(meeting).get(step.id, NOTHING) / max(len(round_of(meeting, step)), 1)
    view: dict[str, Any] = {"since_at": _moment(turns.since)}
    if share:
        view["minutes"] = _minutes(share)
    return view


def expected_end(meeting: Meeting, now: datetime) -> datetime:
    """Return when the meeting ends if what remains takes what is planned for it."""
    ends = deadline(meeting)
    paused = meeting.clock.paused_at if meeting.clock else None
    if ends is not None and paused is not None:
        ends += now - paused
    return max(ends or now, now) + remaining_after(meeting)


def proposal(meeting: Meeting, now: datetime) -> Proposal:
    """Return new minutes for the steps to come, so that the meeting ends when it was to.

    Nothing changes by it: who leads decides. `later` is what cannot be made up, because
    only protected steps are left.
    """
    plan = plan_now(meeting)
    to_come = {step.id: plan.get(step.id, NOTHING) for step in _to_come(meeting)}
    ends = expected_end(meeting, now)
    late = ends - (meeting.due_at or ends)  # what has not begun is not late
    return replan(meeting.steps, to_come, max(late, NOTHING))


def _moment(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _planned(length: timedelta) -> float:
    """Return what a step was given as a plan says it: to the half minute, from one on."""
    minutes = _minutes(length)
    return minutes if minutes < 1 else _minutes(round(length / _HALF) * _HALF)


def _minutes(length: timedelta) -> float:
    """Return minutes as people write them: whole where they are whole."""
    exact = length.total_seconds() / 60
    return int(exact) if exact == int(exact) else round(exact, 2)
