"""What stands on the paper of a method, for so many people: all but its form."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, groupby
from string import ascii_lowercase

from kring.domain.method.model import Activity, Channel, Colour, Method, Step
from kring.domain.method.timing import NOTHING, may_be_left_out, minutes, total
from kring.exports.doing import Doing, doings
from kring.exports.saying import Sayer
from kring.exports.winding import ends_its_block, passings, times, winds

#: As many example questions as help to begin; the others stand on the cards.
_PROMPTS_AT_MOST = 3
_ASKING = frozenset({Activity.ASK, Activity.TALK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One step. `until` is how long after the start it ends; extras do not move it.

    `number` is that of its part, with a letter when the part has more steps; it is empty for
    a step that a meeting can do without. `minutes` is the length of one pass and `whole` that
    of all. `ends`: it is over for good at `until`, and does not come again. `adds`: it comes on
    top of the total. `asks`: its examples are questions that the group asks, not a help for
    one person.
    """

    number: str
    name: str
    colour: Colour
    minutes: timedelta
    whole: timedelta
    until: timedelta
    ends: bool
    proposed: bool
    extra: bool
    adds: bool
    marks: tuple[str, ...]
    say: str
    prompts: tuple[str, ...]
    asks: bool
    forbids: tuple[str, ...]
    doings: tuple[Doing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Consecutive steps that the source counts as one; `name` is empty for a single step."""

    number: str
    name: str
    minutes: timedelta
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A method's steps and minutes for `people`, the presenter among them."""

    people: int
    total: timedelta
    with_extras: timedelta
    parts: tuple[Part, ...]

    @property
    def rows(self) -> Iterator[Row]:
        """Every step, in order."""
        for part in self.parts:
            yield from part.rows


def plan(method: Method, people: int, say: Sayer) -> Plan:
    """Return what to print for `people` in the circle."""
    rows = list(_rows(method, people, say))
    parts = groupby(zip(method.steps, rows, strict=True), key=lambda pair: pair[0].part)
    whole = total(method, people)
    return Plan(
        people=people,
        total=whole,
        with_extras=whole + sum((row.whole for row in rows if row.adds), NOTHING),
        parts=tuple(_part(list(pairs), say) for _, pairs in parts),
    )


def _part(pairs: list[tuple[Step, Row]], say: Sayer) -> Part:
    rows = tuple(row for _, row in pairs)
    counted = [row for row in rows if row.number]
    return Part(
        number=counted[0].number.rstrip(ascii_lowercase) if counted else "",
        name=say.text(pairs[0][0].part_name) if len(counted) > 1 else "",
        minutes=sum((row.whole for row in counted), NOTHING),
        rows=rows,
    )


def _rows(method: Method, people: int, say: Sayer) -> Iterator[Row]:
    passed, often = passings(method, people), times(method, people)
    numbers = _numbers(method, passed.keys())
    for step, length in zip(method.steps, minutes(method, people), strict=True):
        number = numbers.get(step.id, "")
        passing = passed.get(step.id)
        yield Row(
            number=number,
            name=say.text(step.name),
            colour=step.colour,
            minutes=length,
            whole=passing.whole if passing else length,
            until=passing.until if passing else NOTHING,
            ends=ends_its_block(method, step),
            proposed=step.clock.proposed,
            extra=step.extra,
            adds=not number and passing is not None and not step.aside,
            marks=(*winds(method, step, often.get(step.id, 1), say), *_marks(step, say)),
            say=say.text(step.say),
            prompts=tuple(say.text(text) for text in step.prompts[:_PROMPTS_AT_MOST])
            if number
            else (),
            asks=step.activity in _ASKING,
            forbids=tuple(say.text(method.forbidden_acts[act]) for act in step.forbids),
            doings=doings(method, step, say),
        )


def _numbers(method: Method, passed: Collection[str]) -> dict[str, str]:
    """Return the number of each step that is passed and not left out, by id."""
    counted = (step for step in method.steps if step.id in passed and not may_be_left_out(step))
    parts = [list(steps) for _, steps in groupby(counted, key=lambda step: step.part)]
    return {
        step.id: f"{number}{letter if len(steps) > 1 else ''}"
        for number, steps in enumerate(parts, start=1)
        for step, letter in zip(steps, cycle(ascii_lowercase), strict=False)
    }


def _marks(step: Step, say: Sayer) -> Iterator[str]:
    for name in ("extra", "optional", "only_in_series"):
        if getattr(step, name):
            yield say.word(f"mark.{name}")
    if step.channel is not Channel.SPOKEN:
        yield say.word(f"mark.{step.channel}")
