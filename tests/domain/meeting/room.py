"""A meeting to play with: commands in, events or a refusal out, and what each seat sees.

The same few people everywhere. Ingrid leads, Marieke brings in the case, Joost and Fatima
take part, Wim has no device. A seat's id is its name, as is the id of its browser.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from kring.domain.meeting import (
    Event,
    Meeting,
    Refused,
    audience_of,
    begin,
    commands as c,
    decide,
    evolve,
    own_view,
    seat_of,
    shared_view,
)
from kring.domain.method.model import Method

START = datetime(2027, 3, 4, 9, 0, tzinfo=UTC)
CODE = "KRVTMPLD"
View = dict[str, Any]


@dataclass
class Room:
    """A meeting as it goes, with its whole history and a clock that the test moves."""

    meeting: Meeting
    now: datetime = START
    history: list[Event] = field(default_factory=list)
    ids: Iterator[str] = field(default_factory=lambda: (f"id{n}" for n in itertools.count()))

    def take(self, command: c.Command) -> tuple[Event, ...]:
        """Have a command decided, and what follows from it happen."""
        events = decide(self.meeting, command, now=self.now, ids=self.ids)
        for event in events:
            self.meeting = evolve(self.meeting, event)
        self.history.extend(events)
        return events

    def do(self, order: type[c.Order], by: str, **given: Any) -> tuple[Event, ...]:  # noqa: ANN401 - any order's arguments
        """Have `by` give an order, looking at the present step unless told otherwise."""
        command = order(**{"by": by, "visit": self.meeting.visit, **given})
        return self.take(cast("c.Command", command))

    def no(self, order: type[c.Order], by: str, **given: Any) -> str:  # noqa: ANN401 - any order's arguments
        """Return the code with which the order is refused; nothing has changed then."""
        before, told = self.meeting, len(self.history)
        with pytest.raises(Refused) as refused:
            self.do(order, by, **given)
        assert self.meeting is before
        assert len(self.history) == told
        return refused.value.code

    def wait(self, minutes: float) -> None:
        """Let time pass."""
        self.now += timedelta(minutes=minutes)

    def open(self, step: str | int, by: str | None = None) -> tuple[Event, ...]:
        """Go to a step, by its id or index."""
        to = step if isinstance(step, int) else self.meeting.method.index_of(step)
        return self.do(c.OpenStep, by or self.meeting.leader, to=to)

    def next(self) -> tuple[Event, ...]:
        """Let who leads say: thank you, the next one."""
        turns = self.meeting.turns.get(self.meeting.step.id) if self.meeting.step else None
        after = turns.current if turns else None
        return self.do(c.NextTurn, self.meeting.leader, after=after)

    def whole_round(self) -> None:
        """Have everyone heard, one after the other."""
        while self.sees(self.meeting.leader)["own"]["lead"].get("unheard"):
            self.next()

    def turn(self) -> str | None:
        """Whose turn it is, as everyone sees it."""
        seat: str | None = self.sees(self.meeting.leader)["shared"].get("turn", {}).get("seat")
        return seat

    def sees(self, holder: str) -> View:
        """Return all that goes to this browser."""
        return what_goes_to(self.meeting, holder)


def what_goes_to(meeting: Meeting, holder: str) -> View:
    """Return all that a browser is sent: nothing, the door, a board, or a seat's views."""
    audience = audience_of(meeting, holder)
    if audience is None:
        return {}
    view: View = {"shared": shared_view(meeting, audience)}
    seat = seat_of(meeting, holder)
    if seat is not None and holder not in {*meeting.claims, meeting.board}:
        view["own"] = own_view(meeting, seat)
    return view


def arrive(
    method: Method, *people: str, takes_part: bool = True, paper: tuple[str, ...] = ()
) -> Room:
    """Return a room where Ingrid leads and the others have come in; nothing has begun."""
    room = Room(begin(method), ids=itertools.chain(["ingrid"], (f"id{n}" for n in range(99))))
    room.take(c.StartMeeting(name="Ingrid", takes_part=takes_part, code=CODE, title="Team Oost"))
    for name in people:
        room.take(c.JoinMeeting(holder=name, name=name.title()))
    room.ids = itertools.chain(paper, (f"id{n}" for n in itertools.count()))
    for name in paper:
        room.do(c.AddSeat, "ingrid", name=name.title())
    return room


def gather(
    method: Method,
    *people: str,
    takes_part: bool = True,
    paper: tuple[str, ...] = (),
    presenter: str | None = None,
    step: str | int = 0,
) -> Room:
    """Return a room that has begun, at `step`."""
    room = arrive(method, *people, takes_part=takes_part, paper=paper)
    if presenter is not None:
        room.do(c.AssignRole, "ingrid", role="presenter", seat=presenter)
    room.open(step)
    return room
