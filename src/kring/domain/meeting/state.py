"""A meeting as it stands: what the events so far add up to, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kring.domain.method.model import FACILITATOR, GROUP, PRESENTER, Order, Presence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kring.domain.method.model import Kind, Method, Step

SEATS_AT_MOST = 12
NOTHING = timedelta(0)


class Status(StrEnum):
    """Where a meeting is in its life."""

    NEW = "new"
    ARRIVING = "arriving"
    RUNNING = "running"
    CLOSED = "closed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place in the ring. `holder` is the id of the browser pass that acts for it.

    `circle`: takes part in rounds (who only leads does not). `gone`: left for good.
    `distant`: takes part from elsewhere. `alone`: has said that nobody reads along there.
    """

    id: str
    name: str
    device: bool = True
    circle: bool = True
    gone: bool = False
    distant: bool = False
    alone: bool = False
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A browser at the door: a newcomer, or someone back with another device."""

    id: str
    name: str
    seat: str | None = None
    vouched: frozenset[str] = frozenset()
    refused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A contribution. `step` is the index where it was written; `n` its place in order.

    `told` is its place in the order of telling, or None while its writer alone sees it.
    `aside`: it belongs to a case that was stopped for another, and is its writer's alone.
    `presented`: who presented when it was written; `handed`: the seat that it went to, and
    that alone sees it since. `counted` are label sets of which the counts are shown.
    """

    id: str
    kind: str
    seat: str
    n: int
    step: int
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None
    about: str = ""
    told: int | None = None
    chosen: bool = False
    picked: bool = False
    aside: bool = False
    labels: frozenset[tuple[str, str, str]] = frozenset()  # (set, label, seat)
    counted: frozenset[str] = frozenset()
    presented: str | None = None
    handed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """Where a round is. `later` said "nu even niet" and come back at the end.

    `since`: when the present turn began, pauses left out.
    """

    current: str | None = None
    since: datetime | None = None
    heard: frozenset[str] = frozenset()
    later: tuple[str, ...] = ()
    round_number: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The clock of the present step. `used` was spent in earlier visits to it."""

    opened_at: datetime
    used: timedelta = NOTHING
    paused_for: timedelta = NOTHING
    paused_at: datetime | None = None

    def spent(self, now: datetime) -> timedelta:
        """Return how long the step has run, pauses left out."""
        return (self.paused_at or now) - self.opened_at - self.paused_for + self.used


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """A silence; `paused_before`: the clock stood still already."""

    paused_before: bool
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One gathering with its method. Every field follows from the events alone.

    `due_at` is when the meeting would end by the plan it began with. `page` is what the
    shared screen shows of what was told; 0 is the newest.
    """

    method: Method
    status: Status = Status.NEW
    title: str = ""
    code: str = ""
    language: str = "nl"
    erase_after: int = 24
    in_series: bool = False
    leader: str = ""
    board: str | None = None
    page: int = 0
    seats: Mapping[str, Seat] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    supports: Mapping[str, str] = field(default_factory=dict)
    plan: Mapping[str, timedelta] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    index: int | None = None
    visits: tuple[int, ...] = ()
    clock: Running | None = None
    used: Mapping[str, timedelta] = field(default_factory=dict)
    turns: Mapping[str, Turns] = field(default_factory=dict)
    ready: Mapping[str, frozenset[str]] = field(default_factory=dict)
    items: Mapping[str, Item] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    written: int = 0
    told: int = 0
    more_time: bool = False
    quiet: Quiet | None = None
    stopped: bool = False
    stopped_by: str | None = None
    due_at: datetime | None = None
    closed_at: datetime | None = None
    erased_at: datetime | None = None

    @property
    def step(self) -> Step | None:
        """The step the group is at, or None before the first."""
        return None if self.index is None else self.method.steps[self.index]

    @property
    def visit(self) -> str:
        """The mark of the present visit to a step; empty before the first."""
        return str(len(self.visits)) if self.visits else ""

    @property
    def presenter(self) -> str | None:
        """The seat that brings the case, if any."""
        return self.roles.get(PRESENTER)

    @property
    def presence(self) -> Presence:
        """Where the presenter is now."""
        return Presence.CIRCLE if self.step is None else self.step.presence

    @property
    def present(self) -> tuple[str, ...]:
        """The seats that have not left, in turn order."""
        return tuple(seat for seat in self.order if not self.seats[seat].gone)

    @property
    def circle(self) -> tuple[str, ...]:
        """The seats that take part, in turn order; who only leads is left out."""
        return tuple(seat for seat in self.present if self.seats[seat].circle)

    def kind(self, kind_id: str) -> Kind | None:
        """Return the method's kind of contribution, or None."""
        return self.method.kinds.get(kind_id)


def begin(method: Method) -> Meeting:
    """Return the meeting before its first event."""
    return Meeting(method=method)


def roles_of(meeting: Meeting, seat: str) -> frozenset[str]:
    """Return every role that a seat has now, those of the method's own included."""
    roles = {role for role, holder in meeting.roles.items() if holder == seat}
    if meeting.leader == seat:
        roles.add(FACILITATOR)
    if meeting.seats[seat].circle and PRESENTER not in roles:
        roles.add(GROUP)
    return frozenset(roles)


def seat_of(meeting: Meeting, holder: str) -> str | None:
    """Return the seat that this browser pass acts for, or None (waiting, replaced, removed)."""
    for seat in meeting.seats.values():
        if seat.holder == holder and not seat.gone:
            return seat.id
    return None


def round_of(meeting: Meeting, step: Step) -> tuple[str, ...]:
    """Return who has a turn in the step, in order.

    Who is at a distance comes first, for a line of sound favours who sits in the room; then
    the presenter's neighbour.
    """
    ring = meeting.circle
    if meeting.presenter in ring:
        start = ring.index(meeting.presenter)
        ring = ring[start:] + ring[:start]
    return distant_first(meeting, (s for s in ring if takes_turns(meeting, step, s)))


def distant_first(meeting: Meeting, seats: Iterable[str]) -> tuple[str, ...]:
    """Return the seats with those at a distance before the others, else in their order."""
    return tuple(sorted(seats, key=lambda seat: not meeting.seats[seat].distant))


def takes_turns(meeting: Meeting, step: Step, seat: str) -> bool:
    """Return whether a seat of the ring can have a turn: not while it presents from outside."""
    if seat == meeting.presenter and step.presence is not Presence.CIRCLE:
        return False
    return not in_rounds(step) or bool(roles_of(meeting, seat) & step.turns_of)


def next_in_round(meeting: Meeting, step: Step, turns: Turns) -> str | None:
    """Return whose turn comes after the present one; None when everyone was heard.

    Who was not heard comes first, in the order of the ring from whoever is on; who
    passed comes back at the end (source 2: everyone contributes).
    """
    ring = round_of(meeting, step)
    if turns.current in ring:
        start = ring.index(turns.current) + 1
        ring = ring[start:] + ring[:start]
    waiting_first = (s for s in ring if s not in turns.heard and s not in turns.later)
    fresh = distant_first(meeting, waiting_first)
    back = [s for s in turns.later if s in ring and s not in turns.heard]
    waiting = [seat for seat in (*fresh, *back) if seat != turns.current]
    return waiting[0] if waiting else None


def turns_now(meeting: Meeting) -> Turns | None:
    """Return where the round of the present step is, or None where turns are free."""
    step = meeting.step
    return None if step is None else meeting.turns.get(step.id)


def in_rounds(step: Step) -> bool:
    """Return whether the step goes round."""
    return step.order is not Order.FREE


def following(meeting: Meeting) -> int | None:
    """Return the index of the next step that is not skipped, or None after the last."""
    start = -1 if meeting.index is None else meeting.index
    for index in range(start + 1, len(meeting.method.steps)):
        if meeting.method.steps[index].id not in meeting.skipped:
            return index
    return None


def preceding(meeting: Meeting) -> int | None:
    """Return the index of the step before this one that is not skipped, or None."""
    for index in range((meeting.index or 0) - 1, -1, -1):
        if meeting.method.steps[index].id not in meeting.skipped:
            return index
    return None
