"""Where a method is more than one line of steps: what paper says of it, and when steps end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kring.domain.method.flow import Block, Each
from kring.domain.method.model import Method, Step
from kring.domain.method.timing import NOTHING, may_be_left_out, stage_minutes, usual, ways
from kring.exports.saying import Sayer


@dataclass(frozen=True, slots=True)
class Passing:
    """A step in the usual order: how long it takes in all, and when its last pass ends."""

    whole: timedelta
    until: timedelta


def passings(method: Method, people: int) -> dict[str, Passing]:
    """Return the steps that the usual order goes through, by id; one of another branch lacks.

    What a meeting can do without takes its time beside the order.
    """
    line, now = usual(method, people), NOTHING
    found: dict[str, Passing] = {}
    for stage, length in zip(line.steps, stage_minutes(line, people), strict=True):
        if not may_be_left_out(stage):
            now += length
        before = found.get(stage.of, Passing(NOTHING, NOTHING))
        found[stage.of] = Passing(before.whole + length, now)
    return found


def times(method: Method, people: int) -> dict[str, int]:
    """Return how often each step comes, by id, when its branch is the one that is taken."""
    found: dict[str, int] = {}
    for line in ways(method, people):
        for of, often in Counter(stage.of for stage in line.steps).items():
            found.setdefault(of, often)
    return found


def ends_its_block(method: Method, step: Step) -> bool:
    """Return whether nothing that comes again goes on after the step."""
    again = [one for one in method.blocks.values() if one.each and step.id in one.steps]
    outermost = max(again, key=lambda block: len(block.steps), default=None)
    return outermost is None or outermost.steps[-1] == step.id


def winds(method: Method, step: Step, often: int, say: Sayer) -> Iterator[str]:
    """Yield what there is to say of a step that comes `often`, apart or perhaps not."""
    if step.aside:
        yield say.word("mark.aside")
    for fork in method.forks.values():
        for branch in fork.branches.values():
            if step.id in branch.steps:
                yield say.word("mark.branch", branch=say.text(branch.name))
    inside = [block for block in method.blocks.values() if step.id in block.steps]
    for block in sorted(inside, key=lambda block: len(block.steps)):
        if block.each is not None:
            yield _again(block, often, say)
        if block.groups is not None:
            yield say.word("mark.groups", size=block.groups.size)


def _again(block: Block, often: int, say: Sayer) -> str:
    name = say.text(block.name)
    if block.each in {Each.CASE, Each.ROUND} and block.at_most > block.times:
        return say.word("mark.rounds", times=block.times, most=block.at_most, block=name)
    return say.word("mark.times", times=often, block=name)
