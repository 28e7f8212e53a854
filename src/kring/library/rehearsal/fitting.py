"""A plan for the minutes that a group has: longer, shorter, or not possible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from kring.domain.method.clock import Clock
from kring.domain.method.model import Method
from kring.domain.method.route import Route
from kring.domain.method.timing import (
    NOTHING,
    may_be_left_out,
    replan,
    stage_minutes,
    usual,
)

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """New minutes by step, and the optional steps that must go.

    `over`: minutes too many after all that the method allows; `spare`: minutes left.
    """

    minutes: Mapping[str, float] = field(default_factory=dict)
    leave_out: frozenset[str] = frozenset()
    over: float = 0
    spare: float = 0


def fitted(method: Method, people: int, wanted: float) -> Fitting:
    """Return how the method goes in `wanted` minutes with `people` in the circle.

    Optional steps go first, the last of them before the others. Then steps shorten or
    lengthen as far as their clocks say; a step that takes the rest needs a minute.
    """
    out: list[str] = []
    line = usual(method, people)
    optional = [step.id for step in line.steps if step.optional]
    while True:
        plan = _plan(line, people, wanted, frozenset(out))
        if not plan.over or not optional:
            return plan
        out.append(optional.pop())


def _plan(line: Route, people: int, wanted: float, out: frozenset[str]) -> Fitting:
    lengths = _lengths(line, people, wanted, out)
    short = sum(lengths.values(), NOTHING) - timedelta(minutes=wanted)
    proposal = replan(line.steps, lengths, short)
    lengths |= proposal.minutes
    squeezed = any(s.clock.rest and lengths.get(s.id, _MINUTE) < _MINUTE for s in line.steps)
    over = proposal.later + (_MINUTE if squeezed else NOTHING)
    return Fitting(
        minutes={step: length / _MINUTE for step, length in lengths.items()},
        leave_out=out,
        over=over / _MINUTE,
        spare=max(-short, NOTHING) / _MINUTE,
    )


def _lengths(line: Route, people: int, wanted: float, out: frozenset[str]) -> dict[str, timedelta]:
    """Return the steps that will be played with their minutes, as near to `wanted` as ranges go."""
    asked = [step.optional and step.id not in out for step in line.steps]
    counted = [not may_be_left_out(step) for step in line.steps]
    planned = stage_minutes(line, people)
    extra = sum((length for length, asks in zip(planned, asked, strict=True) if asks), NOTHING)
    total = Clock(base=max(wanted - extra / _MINUTE, 0))
    planned = stage_minutes(replace(line, total=total), people)
    played = zip(line.steps, planned, counted, asked, strict=True)
    return {step.id: length for step, length, counts, asks in played if counts or asks}
