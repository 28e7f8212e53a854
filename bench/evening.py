"""One meeting of eight, decided in memory, for what is measured without a server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from typing import cast

from kring.domain.meeting import Command, Event, Meeting, begin, commands as c, decide, evolve
from kring.library import shelf

METHOD = "werkplekleren"
PEOPLE = ("ingrid", *(f"persoon{n}" for n in range(1, 8)))
AT = datetime(2027, 3, 4, 9, 0, tzinfo=UTC)


class Evening:
    """A meeting that goes on; every seat's id is its name, as is the id of its browser."""

    def __init__(self) -> None:
        """Let everyone come in; the first of `PEOPLE` leads."""
        self.meeting: Meeting = begin(shelf.load(METHOD))
        self.version = 0
        self._ids: Iterator[str] = iter(PEOPLE[:1])
        self.take(c.StartMeeting(name="Ingrid", takes_part=True, code="KRVTMPLD"))
        self._ids = (f"id{n}" for n in count())
        for name in PEOPLE[1:]:
            self.take(c.JoinMeeting(holder=name, name=name.title()))

    def decided(self, command: Command) -> tuple[Event, ...]:
        """Return what the command comes down to now; nothing happens yet."""
        return decide(self.meeting, command, now=AT, ids=self._ids)

    def take(self, command: Command) -> tuple[Event, ...]:
        """Have a command decided, and what follows from it happen."""
        events = self.decided(command)
        for event in events:
            self.meeting = evolve(self.meeting, event)
            self.version += 1
        return events

    def do(self, order: type[c.Order], by: str, **given: object) -> None:
        """Have `by` give an order about the present step."""
        self.take(cast("Command", order(by=by, visit=self.meeting.visit, **given)))

    def open(self, step: str) -> None:
        """Go to a step."""
        self.do(c.OpenStep, PEOPLE[0], to=self.meeting.method.index_of(step))

    def round(self) -> None:
        """Have everyone heard, one after the other."""
        after = None
        for _ in range(len(PEOPLE) + 1):
            self.do(c.NextTurn, PEOPLE[0], after=after)
            turns = self.meeting.turns[self.meeting.method.steps[self.meeting.index or 0].id]
            after = turns.current


def on_the_flap() -> Evening:
    """Return an evening with everyone's question in the open."""
    evening = Evening()
    evening.open("verzamelen")
    for name in PEOPLE:
        evening.do(c.AddContribution, name, kind="case_question", item=f"q-{name}", text="Hoe?")
    evening.round()
    return evening


def choosing_a_case() -> Evening:
    """Return an evening in which everyone may say which questions they recognise."""
    evening = on_the_flap()
    evening.open("uitkiezen")
    return evening


def writing_advice(each: int) -> Evening:
    """Return an evening in which everyone has written so many advices, unseen by the others."""
    evening = choosing_a_case()
    evening.do(c.ChooseCase, PEOPLE[0], item=f"q-{PEOPLE[1]}")
    evening.open("advies-schrijven")
    for name in (PEOPLE[0], *PEOPLE[2:]):
        for n in range(each):
            evening.do(c.AddContribution, name, kind="advice", item=f"a{n}-{name}", text="Bel eens")
    return evening
