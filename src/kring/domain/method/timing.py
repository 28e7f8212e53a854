"""Minutes for the people who are really there, and a new plan when a meeting runs late.

Lengths are `timedelta`. A proposal is only that: whoever leads decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from kring.domain.method.model import Clock, Method, Step

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
    return step.optional or step.extra or step.only_in_series


def minutes(method: Method, people: int) -> tuple[timedelta, ...]:
    """Return the planned length of every step, in order, for `people` in the circle.

    The presenter is one of the people; a facilitator who does not take part is not. A
    step without a clock gets nothing. What the stated total leaves goes to the step that
    takes the rest, or else to the steps with a range, a minute at a time.
    """
    planned = [shortest_end(step.clock, people) for step in method.steps]
    counted = [not may_be_left_out(step) for step in method.steps]
    taken = sum(
        (length for length, counts in zip(planned, counted, strict=True) if counts), NOTHING
    )
    spare = shortest_end(method.total, people) - taken
    rooms = [
        _room(step.clock, people, spare) if counts else NOTHING
        for step, counts in zip(method.steps, counted, strict=True)
    ]
    given = _shared_out(spare, rooms)
    return tuple(length + more for length, more in zip(planned, given, strict=True))


def total(method: Method, people: int) -> timedelta:
    """Return how long the meeting takes: every step that is not left out by itself."""
    lengths = zip(method.steps, minutes(method, people), strict=True)
    return sum((length for step, length in lengths if not may_be_left_out(step)), NOTHING)


def shortest_end(clock: Clock, people: int) -> timedelta:
    """Return the lower end of a clock for `people`."""
    return timedelta(minutes=clock.base + clock.per_person * people)


def longest_end(clock: Clock, people: int) -> timedelta:
    """Return the upper end of a clock for `people`; without a range, the lower end."""
    base = clock.base if clock.longest is None else clock.longest
    return timedelta(minutes=base + clock.per_person * people)


def replan(method: Method, planned: Mapping[str, timedelta], short: timedelta) -> Proposal:
    """Return new minutes for the remaining steps when the meeting is `short` of time.

    `planned` holds the steps that are still to come and not left out, by id. Steps with a
    `shortest` give way in proportion to the room they have, in whole minutes; all others
    are protected. Without anything to make up, nothing changes.
    """
    rooms = {
        step.id: max(planned[step.id] - timedelta(minutes=step.clock.shortest), NOTHING)
        for step in method.steps
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
            step.id for step in method.steps if planned.get(step.id) and may_be_left_out(step)
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
