"""The line of steps that one meeting goes along: a method's steps with its flow filled in.

A step that stands in the line more than once has ids of its own: `ask`, `ask~2`, `ask~3`;
in a block inside a block `ask~1.2` is the second inner pass of the first outer one. So a
stage never changes its id when the group goes round once more.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

from kring.domain.method.clock import Clock
from kring.domain.method.flow import Arrangement, Block, Each, Fork
from kring.domain.method.model import Method, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: Between the id of a step and the number of the pass.
AGAIN = "~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Step):
    """A step where it stands in a route.

    `of`: its id in the method. `passed` is the key of the passes of its `block`, where there
    are any. `lap` marks the pass it is in, `case` the pass that has a
    case of its own, `parted` the subgroups; all empty outside. `turn` of `turns` is which
    pass this is, counted from 1. `fork` is the key of the choice that it belongs to.
    """

    of: str
    block: str = ""
    passed: str = ""
    lap: str = ""
    turn: int = 1
    turns: int = 1
    case: str = ""
    parted: str = ""
    fork: str = ""
    card: str | None = None
    rotates: tuple[str, ...] = ()
    shares: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Stages in order, the time-outs last.

    `passes` and `branches` say how every block and fork in it was filled in, under its key;
    `shared` is what the passes of a block share.
    """

    steps: tuple[Stage, ...]
    total: Clock
    shared: Mapping[str, Clock] = field(default_factory=dict)
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    branches: Mapping[str, str] = field(default_factory=dict)

    def index_of(self, stage: str) -> int | None:
        """Return where the stage stands, or None when it does not."""
        return next((n for n, one in enumerate(self.steps) if one.id == stage), None)


@dataclass(frozen=True, slots=True)
class _Where:
    """What surrounds the steps that are laid out: the open blocks and the numbers of passes."""

    path: tuple[int, ...] = ()
    opened: frozenset[str] = frozenset()
    marks: Mapping[str, object] = field(default_factory=dict)


def route(method: Method, arrangement: Arrangement, people: int) -> Route:
    """Return the route for so many people in the circle."""
    profile = method.profiles.get(arrangement.profile)
    steps = tuple(
        replace(step, clock=profile.clocks.get(step.id, step.clock)) if profile else step
        for step in method.steps
    )
    total = profile.total if profile else method.total
    if not (method.blocks or method.forks or any(step.aside for step in steps)):
        return Route(steps=tuple(_stage(step, _Where()) for step in steps), total=total)
    layout = _Layout(method, arrangement, people)
    flow = [step for step in steps if not step.aside]
    stages = tuple(layout.stages(flow, _Where()))
    asides = tuple(_stage(step, _Where()) for step in steps if step.aside)
    return Route(
        steps=stages + asides,
        total=total,
        shared=layout.shared,
        passes=layout.passes,
        branches=layout.branches,
    )


def is_another_pass(method: Method, lap: str, other: str) -> bool:
    """Return whether two laps are different passes of one block, or of one inside the other.

    What blocks have nothing to do with each other have no passes to compare.
    """
    (block, _, path), (other_block, _, other_path) = lap.partition(AGAIN), other.partition(AGAIN)
    if lap == other or not block or not other_block:
        return False
    steps, other_steps = set(method.blocks[block].steps), set(method.blocks[other_block].steps)
    if not (steps <= other_steps or other_steps <= steps):
        return False
    numbers = zip(filter(None, path.split(".")), filter(None, other_path.split(".")), strict=False)
    return any(one != two for one, two in numbers)


class _Layout:
    """Lays steps out along an arrangement."""

    def __init__(self, method: Method, arrangement: Arrangement, people: int) -> None:
        self._blocks, self._forks = method.blocks, method.forks
        self._decks = method.decks
        self._arrangement, self._people = arrangement, people
        self.shared: dict[str, Clock] = {}
        self.passes: dict[str, tuple[str, ...]] = {}
        self.branches: dict[str, str] = {}

    def stages(self, steps: Sequence[Step], where: _Where) -> Iterator[Stage]:
        """Yield the stages of consecutive steps."""
        left = list(steps)
        while left:
            opening = self._opening(left[0].id, where)
            if opening is None:
                yield _stage(left.pop(0), where)
                continue
            within = _all_steps(opening)
            inside = [step for step in left if step.id in within]
            left = [step for step in left if step.id not in within]
            if isinstance(opening, Block):
                yield from self._block(opening, inside, where)
            else:
                yield from self._fork(opening, inside, where)

    def _opening(self, step: str, where: _Where) -> Block | Fork | None:
        """Return the widest block or fork that begins at the step and is not open yet."""
        either: list[Block | Fork] = [*self._blocks.values(), *self._forks.values()]
        found = [one for one in either if one.id not in where.opened and step in _all_steps(one)]
        return max(found, key=lambda one: len(_all_steps(one)), default=None)

    def _block(self, block: Block, steps: list[Step], where: _Where) -> Iterator[Stage]:
        key = block.id + _suffix(where.path)
        passes = self._passes(block, key)
        if block.each is not None:
            self.passes[key] = passes
        marks = dict(where.marks)
        if block.groups:
            marks["parted"] = key
        if block.minutes:
            self.shared[key] = block.minutes
            marks["shares"] = key
        for n, card in enumerate(passes, start=1):
            path = where.path if block.each is None else (*where.path, n)
            lap = f"{block.id}{AGAIN}{'.'.join(map(str, path))}"
            own: dict[str, object] = {"block": block.id, "rotates": block.rotates, "lap": lap}
            if block.each is not None:
                own |= {"turn": n, "turns": len(passes), "passed": key}
            if block.has_cases or (block.each is None and block.rotates):
                own["case"] = lap
            if card:
                own["card"] = card
            inside = _Where(path, where.opened | {block.id}, marks | own)
            yield from self.stages(steps, inside)

    def _passes(self, block: Block, key: str) -> tuple[str, ...]:
        """Return the passes of a block: as arranged, or as the method has them."""
        arranged = self._arrangement.passes.get(key)
        if arranged is not None and block.each is not None:
            return arranged
        match block.each:
            case Each.PERSON:
                largest = block.groups.sizes(self._people)[0] if block.groups else self._people
                return ("",) * max(largest, 1)
            case Each.CARD:
                return tuple(self._decks.get(block.deck or "", {})) or ("",)
            case Each.CASE | Each.ROUND:
                return ("",) * block.times
            case None:
                return ("",)

    def _fork(self, fork: Fork, steps: list[Step], where: _Where) -> Iterator[Stage]:
        key = fork.id + _suffix(where.path)
        self.branches[key] = self._arrangement.branches.get(key, fork.usual)
        chosen = fork.branches[self.branches[key]]
        inside = _Where(where.path, where.opened | {fork.id}, {**where.marks, "fork": key})
        yield from self.stages([step for step in steps if step.id in chosen.steps], inside)


def _all_steps(one: Block | Fork) -> tuple[str, ...]:
    if isinstance(one, Block):
        return one.steps
    return tuple(step for branch in one.branches.values() for step in branch.steps)


def _suffix(path: tuple[int, ...]) -> str:
    """Return what tells this pass from the first: empty for the first of everything."""
    while path and path[-1] == 1:
        path = path[:-1]
    return AGAIN + ".".join(map(str, path)) if path else ""


def _stage(step: Step, where: _Where) -> Stage:
    told = {part.name: getattr(step, part.name) for part in fields(step)}
    marks = dict(where.marks)
    return Stage(**{**told, "id": step.id + _suffix(where.path), "of": step.id, **marks})
