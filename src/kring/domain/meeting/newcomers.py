"""A pass for who joins the circle once the passes began: nobody is skipped.

Where a pass for everyone is part of the method, a newcomer has one too, the last. Where none
fits any more, or the group chose to have fewer than it has people, who leads is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.arranging import arrange
from kring.domain.meeting.evolve import evolve
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.state import Meeting, Status, reached
from kring.domain.method.flow import Each
from kring.domain.method.model import PRESENTER
from kring.domain.method.route import AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: After these the circle, or a subgroup of it, may be larger.
_MAY_GROW = (e.ClaimGranted, e.SeatTaken, e.LeaderChanged, e.GroupsFormed)


def with_passes(meeting: Meeting, events: tuple[e.Event, ...]) -> tuple[e.Event, ...]:
    """Return what happens, and the passes that are needed because of it."""
    if meeting.status is not Status.RUNNING or not any(isinstance(e, _MAY_GROW) for e in events):
        return events
    if not any(block.each is Each.PERSON for block in meeting.method.blocks.values()):
        return events
    after = meeting
    for event in events:
        after = evolve(after, event)
    more: tuple[e.Event, ...] = ()
    for key, passes in _passes_of_people(after):
        needed = _needed(after, key)
        # Who chose to have fewer passes than people did not choose to have fewer still.
        if needed <= len(passes) or _needed(meeting, key) > len(passes):
            continue
        wanted = c.Arrange(by=after.leader, passes={key: (*passes, *[""] * (needed - len(passes)))})
        try:
            found = arrange(after, wanted)
        except Refused:
            continue  # the group is past it, or it has no room: see `without_pass`
        for event in found:
            after = evolve(after, event)
        more += found
    return (*events, *more)


def without_pass(meeting: Meeting) -> list[str]:
    """Return who joined during this visit and has no pass where everyone else has one."""
    came = [
        seat
        for seat, visit in meeting.newcomers.items()
        if visit == meeting.visit and seat in meeting.circle
    ]
    return [
        seat
        for seat in came
        if any(
            _has_none(meeting, key, len(passes), seat) for key, passes in _passes_of_people(meeting)
        )
    ]


def _passes_of_people(meeting: Meeting) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, passes in meeting.route.passes.items():
        if meeting.method.blocks[key.partition(AGAIN)[0]].each is Each.PERSON:
            yield key, passes


def _has_none(meeting: Meeting, key: str, passes: int, seat: str) -> bool:
    last = max(n for n, stage in enumerate(meeting.steps) if stage.passed == key)
    if reached(meeting) > last or _needed(meeting, key) > passes:
        return True
    of_these = [party for party in meeting.parties.values() if party.of == key and party.seats]
    return bool(of_these) and not any(seat in party.seats for party in of_these)


def _needed(meeting: Meeting, key: str) -> int:
    """Return how many passes there have to be: one for each, also for who left after theirs."""
    laps = {stage.lap for stage in meeting.steps if stage.passed == key}
    groups = meeting.method.blocks[key.partition(AGAIN)[0]].groups
    if groups is None:
        return len(_had(meeting.casts, laps) | set(meeting.circle))
    formed = [party for party in meeting.parties.values() if party.of == key and party.seats]
    if not formed:
        return groups.sizes(max(len(meeting.circle), 1))[0]
    return max(len(_had(party.casts, laps) | set(party.seats)) for party in formed)


def _had(casts: Mapping[str, Mapping[str, tuple[str, ...]]], laps: set[str]) -> set[str]:
    return {seat for lap in laps for seat in casts.get(lap, {}).get(PRESENTER, ())}
