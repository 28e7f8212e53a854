"""A room without walls: one meeting held by the real laws, on a clock of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from kring.domain.meeting import (
    BOARD,
    COMMANDS,
    Audience,
    Command,
    Event,
    Meeting,
    audience_of,
    begin,
    decide,
    fold,
    own_view,
    shared_view,
)
from kring.domain.meeting.commands import JoinMeeting, Order, PairBoard, StartMeeting
from kring.domain.method.model import Method
from kring.library.rehearsal.sight import View, Wire

#: Any Monday morning will do.
MORNING = datetime(2024, 1, 8, 9, 0, tzinfo=UTC)
_BOARD = "board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who comes: names in the order of arrival, the first of which leads."""

    names: tuple[str, ...]
    language: str = "nl"
    leader_takes_part: bool = True
    in_series: bool = False


@dataclass(slots=True)
class Room:
    """The meeting as it stands, and its time."""

    meeting: Meeting
    now: datetime = MORNING
    ids: Iterator[str] = field(default_factory=lambda: (f"seat-{n}" for n in count(1)))
    made: dict[Audience, tuple[Meeting, View]] = field(default_factory=dict)

    def give(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command by the laws. Raises `Refused`."""
        events = decide(self.meeting, command, now=self.now, ids=self.ids)
        self.meeting = fold(self.meeting, list(events))
        return events

    def send(self, wire: Wire, seat: str) -> tuple[Event, ...]:
        """Carry out a command as it comes over the wire. Raises `Refused`."""
        return self.give(command_of(wire, seat))

    def views(self, seat: str) -> tuple[View, View]:
        """Return what a seat sees: the shared view of its audience, and its own."""
        holder = self.meeting.seats[seat].holder
        audience = audience_of(self.meeting, holder)
        if audience is None:
            raise KeyError(seat)
        return self._shared(audience), own_view(self.meeting, seat)

    def _shared(self, audience: Audience) -> View:
        """Return the shared view, made once for everyone who sees the same."""
        made_of, view = self.made.get(audience, (None, {}))
        if made_of is not self.meeting:
            view = shared_view(self.meeting, audience)
            self.made[audience] = (self.meeting, view)
        return view

    def board(self) -> View:
        """Return what the shared screen shows."""
        return shared_view(self.meeting, BOARD)

    def wait(self, minutes: float) -> None:
        """Let time go by."""
        self.now += timedelta(minutes=minutes)


def opened(method: Method, company: Company) -> Room:
    """Return a room in which everyone has arrived. Raises `Refused` when not all fit."""
    room = Room(begin(method))
    room.give(
        StartMeeting(
            name=company.names[0],
            takes_part=company.leader_takes_part,
            code="KRVTMPLD",
            language=company.language,
            in_series=company.in_series,
        )
    )
    for name in company.names[1:]:
        room.give(JoinMeeting(holder=next(room.ids), name=name))
    room.give(PairBoard(by=room.meeting.leader, board=_BOARD))
    return room


def command_of(wire: Wire, seat: str) -> Command:
    """Return the command that a wire-shaped dict stands for, given by `seat`."""
    given: dict[str, Any] = {key: value for key, value in wire.items() if key not in {"do", "id"}}
    visit = given.pop("step", "")
    if "seats" in given:
        given["seats"] = tuple(given["seats"])
    kind: type[Order] = COMMANDS[wire["do"]]
    command: Any = kind(by=seat, visit=visit, **given)
    return command  # type: ignore[no-any-return]  # The table's values are the union's classes.
