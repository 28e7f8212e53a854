"""How long each step of a method takes with the people who are really there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.domain.method.model import Clock, Method


def minutes(method: Method, people: int) -> tuple[timedelta, ...]:
    """Return the length of every step in order; zero where a step has no clock.

    A step that takes the rest gets what the stated total leaves after the others.
    """
    lengths = [_length(step.clock, people) for step in method.steps]
    rest = max(_length(method.total, people) - sum(lengths, timedelta(0)), timedelta(0))
    takers = [index for index, step in enumerate(method.steps) if step.clock.rest]
    for index in takers:
        lengths[index] = rest / len(takers)
    return tuple(lengths)


def _length(clock: Clock, people: int) -> timedelta:
    return timedelta(minutes=clock.base + clock.per_person * people)
