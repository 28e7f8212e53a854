"""Minutes for the people who are really there, and a new plan when a meeting runs late.

Lengths are `timedelta`. A proposal is only that: whoever leads decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kring.domain.method.clock import Clock
from kring.domain.method.flow import Arrangement
from kring.domain.method.model import Method, Step
from kring.domain.method.route import AGAIN, Route, route

NOTHING = timedelta(0)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Proposal:
    """New minutes for the steps that remain.

    `minutes` names only the steps that change. `later` is what cannot be made up: the
    meeting ends that much later, unless some of `skippable` is left out.
    """

    minutes: Mapping[str, timedelta]
    later: timedelta
    skippable: tuple[str, ...]

    @property
    def fits(self) -> bool:
        """Whether the meeting ends in time when the proposal is taken over."""
        return self.later == NOTHING


def may_be_left_out(step: Step) -> bool:
    """Return whether a meeting can do without the step; it is outside the stated total."""
    return step.optional or step.extra or step.only_in_series or step.aside


def usual(method: Method, people: int) -> Route:
    """Return the route of a meeting in which nothing was arranged otherwise."""
    return route(method, Arrangement(), people)


def ways(method: Method, people: int, profile: str = "") -> Iterator[Route]:
    """Yield the usual route, and for each other branch one that takes it in every pass."""
    line = route(method, Arrangement(profile=profile), people)
    yield line
    for fork in method.forks.values():
        met = [key for key in line.branches if key.partition(AGAIN)[0] == fork.id] or [fork.id]
        for branch in list(fork.branches)[1:]:
            taken = dict.fromkeys(met, branch)
            yield route(method, Arrangement(profile=profile, branches=taken), people)


def minutes(method: Method, people: int) -> tuple[timedelta, ...]:
    """Return the planned length of every step of the method, once, for `people` in the circle.

    A step of a branch that is not the usual one gets what it takes when that is chosen.
    """
    planned: dict[str, timedelta] = {}
    for line in ways(method, people):
        for stage, length in zip(line.steps, stage_minutes(line, people), strict=True):
            planned.setdefault(stage.of, length)
        if len(planned) == len(method.steps):
            break
    own = (shortest_end(step.clock, people) for step in method.steps)
    return tuple(planned.get(step.id, one) for step, one in zip(method.steps, own, strict=True))


def stage_minutes(line: Route, people: int) -> tuple[timedelta, ...]:
    """Return the planned length of every stage, in order, for `people` in the circle.

    The presenter is one of the people; a facilitator who does not take part is not. A
    step without a clock gets nothing. What passes share is divided over their steps in
    proportion. What the stated total leaves goes to the step that takes the rest, or else
    to the steps with a range, a minute at a time.
    """
    planned = _shared_lengths(
        line, [shortest_end(step.clock, people) for step in line.steps], people
    )
    counted = [not may_be_left_out(step) for step in line.steps]
    taken = sum(
        (length for length, counts in zip(planned, counted, strict=True) if counts), NOTHING
    )
    spare = shortest_end(line.total, people) - taken
    rooms = [
        _room(step.clock, people, spare) if counts and not step.shares else NOTHING
        for step, counts in zip(line.steps, counted, strict=True)
    ]
    given = _shared_out(spare, rooms)
    return tuple(length + more for length, more in zip(planned, given, strict=True))


def _shared_lengths(line: Route, lengths: list[timedelta], people: int) -> list[timedelta]:
    """Stretch or shrink the passes of a block so that together they take what they share."""
    for key, clock in line.shared.items():
        places = [
            n
            for n, stage in enumerate(line.steps)
            if stage.shares == key and not may_be_left_out(stage)
        ]
        own = sum((lengths[n] for n in places), NOTHING)
        wanted = shortest_end(clock, people)
        if own:
            for n in places:
                lengths[n] = timedelta(seconds=round((lengths[n] * (wanted / own)).total_seconds()))
            lengths[places[-1]] += wanted - sum((lengths[n] for n in places), NOTHING)
            for turn in {line.steps[n].turn for n in places}:
                _evened_out([n for n in places if line.steps[n].turn == turn], lengths)
    return lengths


def _evened_out(places: list[int], lengths: list[timedelta]) -> None:
    """Give the steps of one pass minutes that people can keep to; the longest takes the rest."""
    longest = max(places, key=lambda n: lengths[n])
    for n in places:
        if n != longest and lengths[n] % (_MINUTE / 2):
            whole = max(round(lengths[n] / _MINUTE), 1) * _MINUTE
            lengths[longest] += lengths[n] - whole
            lengths[n] = whole


def plan_for(line: Route, people: int) -> dict[str, timedelta]:
    """Return the planned length of every stage by its id."""
    lengths = stage_minutes(line, people)
    return {stage.id: length for stage, length in zip(line.steps, lengths, strict=True)}


def total(method: Method, people: int) -> timedelta:
    """Return how long the meeting takes: every step that is not left out by itself."""
    return route_total(usual(method, people), people)


def route_total(line: Route, people: int) -> timedelta:
    """Return how long a route takes: every stage that is not left out by itself."""
    lengths = zip(line.steps, stage_minutes(line, people), strict=True)
    return sum((length for step, length in lengths if not may_be_left_out(step)), NOTHING)


def shortest_end(clock: Clock, people: int) -> timedelta:
    """Return the lower end of a clock for `people`; of what is counted there is one each."""
    each = clock.per_person + clock.per_item
    return timedelta(minutes=clock.base + each * people)


def for_items(clock: Clock, people: int, items: int) -> timedelta:
    """Return the length of a clock that counts items, now that it is known how many there are."""
    return timedelta(minutes=clock.base + clock.per_person * people + clock.per_item * items)


def longest_end(clock: Clock, people: int) -> timedelta:
    """Return the upper end of a clock for `people`; without a range, the lower end."""
    base = clock.base if clock.longest is None else clock.longest
    return timedelta(minutes=base + (clock.per_person + clock.per_item) * people)


def replan(steps: Sequence[Step], planned: Mapping[str, timedelta], short: timedelta) -> Proposal:
    """Return new minutes for the remaining steps when the meeting is `short` of time.

    `planned` holds the steps that are still to come and not left out, by id. Steps with a
    `shortest` give way in proportion to the room they have, in whole minutes; all others
    are protected. Without anything to make up, nothing changes.
    """
    rooms = {
        step.id: max(planned[step.id] - timedelta(minutes=step.clock.shortest), NOTHING)
        for step in steps
        if step.id in planned and step.clock.shortest is not None
    }
    room = sum(rooms.values(), NOTHING)
    wanted = max(short, NOTHING)
    # Whole minutes are what people can keep to; half a minute more does no harm.
    cuts = _in_proportion(min(-(-wanted // _MINUTE) * _MINUTE, room), rooms)
    return Proposal(
        minutes={step_id: planned[step_id] - cut for step_id, cut in cuts.items() if cut},
        later=max(wanted - room, NOTHING),
        skippable=tuple(
            step.id for step in steps if planned.get(step.id) and may_be_left_out(step)
        ),
    )


def _room(clock: Clock, people: int, spare: timedelta) -> timedelta:
    if clock.rest:
        return max(spare, NOTHING)
    return max(longest_end(clock, people) - shortest_end(clock, people), NOTHING)


def _shared_out(spare: timedelta, rooms: list[timedelta]) -> list[timedelta]:
    """Give `spare` away, each in turn a minute, none more than its room."""
    given = [NOTHING for _ in rooms]
    while spare > NOTHING and given != rooms:
        for index, room in enumerate(rooms):
            more = max(min(_MINUTE, spare, room - given[index]), NOTHING)
            given[index] += more
            spare -= more
    return given


def _in_proportion(amount: timedelta, rooms: Mapping[str, timedelta]) -> dict[str, timedelta]:
    """Divide `amount`, at most the sum of the rooms, in whole minutes where that goes."""
    room = sum(rooms.values(), NOTHING)
    if not room:
        return {}
    shares = {name: own * (amount / room) // _MINUTE * _MINUTE for name, own in rooms.items()}
    left = amount - sum(shares.values(), NOTHING)
    more = _shared_out(left, [own - shares[name] for name, own in rooms.items()])
    return {name: shares[name] + extra for name, extra in zip(rooms, more, strict=True)}
