"""Whole meetings of every shipped method: what is not touched stays on every screen."""

import pytest

from kring.domain.meeting import (
    EVERYTHING,
    NOTHING,
    Command,
    Event,
    Meeting,
    decide,
    evolve,
    touched,
)
from kring.library import shelf
from kring.library.rehearsal import Setting, rehearse
from kring.library.rehearsal.room import Room
from tests.domain.meeting.short_cuts import hold

#: What everyone does all the time must be short.
OFTEN = {"ContributionAdded", "ContributionsTold", "ReadySet"}


def played(method: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Meeting, Meeting, Event]]:
    """Play a meeting; return it before and after each event."""
    steps: list[tuple[Meeting, Meeting, Event]] = []

    def give(room: Room, command: Command) -> tuple[Event, ...]:
        events = decide(room.meeting, command, now=room.now, ids=room.ids)
        for event in events:
            before, room.meeting = room.meeting, evolve(room.meeting, event)
            steps.append((before, room.meeting, event))
        return events

    monkeypatch.setattr(Room, "give", give)
    people = shelf.load(method).smallest + 1
    rehearse(shelf.load(method), Setting(people=people, everything=True))
    return steps


@pytest.mark.parametrize("method", shelf.ids())
def test_a_meeting_by_short_cuts_is_the_meeting(
    method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = played(method, monkeypatch)
    flight = NOTHING
    began = steps[0][0]
    short = set()
    for n, (before, after, event) in enumerate(steps):
        seen = touched(after, event)
        hold(before, after, seen)
        # Commands that were decided together are delivered together.
        flight |= seen
        if n % 3 == 2:
            hold(began, after, flight)
            flight, began = NOTHING, after
        if seen != EVERYTHING:
            short.add(type(event).__name__)
    assert short >= OFTEN & {type(event).__name__ for _, _, event in steps}
