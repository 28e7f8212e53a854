"""A meeting as it stands: what the events so far add up to, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from kring.domain.method.flow import Arrangement
from kring.domain.method.model import FACILITATOR, GROUP, PRESENTER, Presence
from kring.domain.method.route import route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.method.kinds import Kind
    from kring.domain.method.model import Method
    from kring.domain.method.route import Route, Stage

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
    `only_leads`: takes no part as long as it leads. `led`: has led before.
    """

    id: str
    name: str
    device: bool = True
    circle: bool = True
    gone: bool = False
    distant: bool = False
    alone: bool = False
    only_leads: bool = False
    led: bool = False
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A browser at the door: a newcomer, or someone back with another device."""

    id: str
    name: str
    seat: str | None = None
    vouched: frozenset[str] = frozenset()
    refused: bool = False


@dataclass(frozen=True, kw_only=True)
class Item:
    """A contribution. `step` is the index where it was written; `n` its place in order.

    `told` is its place in the order of telling, or None while its writer alone sees it.
    `aside`: it belongs to a case that was stopped for another, and is its writer's alone.
    `presented`: who presented when it was written; `handed`: the seat that it went to, and
    that alone sees it since. `counted` are label sets of which the counts are shown.
    `lap`, `case` and `party`: the pass, the case and the subgroup it was written in.
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
    lap: str = ""
    case: str = ""
    party: str = ""

    def holding(
        self, *, text: str, fields: Mapping[str, str], place: str, number: int | None
    ) -> Item:
        """Return the contribution with other content; see `Meeting.holding`."""
        after = object.__new__(Item)
        content = {"text": text, "fields": fields, "place": place, "number": number}
        after.__dict__.update(self.__dict__, **content)
        return after


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
    among: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A subgroup: number `n` of those that work side by side in the steps `of`."""

    of: str
    n: int
    seats: tuple[str, ...]
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    casts: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    turns: Mapping[str, Turns] = field(default_factory=dict)
    stopped: bool = False
    stopped_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One gathering with its method. Every field follows from the events alone.

    `due_at` is when the meeting would end by the plan it began with. `page` is what the
    shared screen shows of what was told; 0 is the newest. `newcomers` says during which visit
    who joined the circle after the begin. `casts` remembers who had which
    role in each pass. `party` is set in a meeting that was narrowed to one
    subgroup. `away`: the step that a time-out interrupted. `given_case` is the id of an
    invented case, in a try-out; it says nothing of anyone real.
    """

    method: Method
    route: Route = field(repr=False)
    arrangement: Arrangement = field(default_factory=Arrangement)
    status: Status = Status.NEW
    title: str = ""
    code: str = ""
    language: str = "nl"
    erase_after: int = 24
    in_series: bool = False
    given_case: str = ""
    leader: str = ""
    board: str | None = None
    page: int = 0
    seats: Mapping[str, Seat] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    casts: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    parties: Mapping[str, Party] = field(default_factory=dict)
    party: str = ""
    newcomers: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    supports: Mapping[str, str] = field(default_factory=dict)
    plan: Mapping[str, timedelta] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    index: int | None = None
    away: int | None = None
    visits: tuple[str, ...] = ()
    clock: Running | None = None
    clock_hidden: bool = False
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
    def steps(self) -> tuple[Stage, ...]:
        """The steps of this meeting, in order; the time-outs come last."""
        return self.route.steps

    @cached_property
    def step(self) -> Stage | None:
        """The step the group is at, or None before the first."""
        return None if self.index is None else self.route.steps[self.index]

    @cached_property
    def visit(self) -> str:
        """The mark of the present visit to a step; empty before the first."""
        return str(len(self.visits)) if self.visits else ""

    @cached_property
    def presenter(self) -> str | None:
        """The seat that brings the case, if any."""
        held = self.roles.get(PRESENTER, ())
        return held[0] if held else None

    @property
    def presence(self) -> Presence:
        """Where the presenter is now."""
        return Presence.CIRCLE if self.step is None else self.step.presence

    @cached_property
    def present(self) -> tuple[str, ...]:
        """The seats that have not left, in turn order."""
        return tuple(seat for seat in self.order if not self.seats[seat].gone)

    @cached_property
    def circle(self) -> tuple[str, ...]:
        """The seats that take part, in turn order; who only leads is left out."""
        return tuple(seat for seat in self.present if self.seats[seat].circle)

    def kind(self, kind_id: str) -> Kind | None:
        """Return the method's kind of contribution, or None."""
        return self.method.kinds.get(kind_id)

    def holding(self, items: Mapping[str, Item]) -> Meeting:
        """Return the meeting with these contributions.

        As `replace(self, items=items)`, in a tenth of the time: nothing happens as often. What
        was worked out goes along, so no cached property may look at the contributions.
        """
        after = object.__new__(Meeting)
        after.__dict__.update(self.__dict__, items=items)
        return after


def begin(method: Method) -> Meeting:
    """Return the meeting before its first event."""
    return Meeting(method=method, route=route(method, Arrangement(), method.smallest))


def roles_of(meeting: Meeting, seat: str) -> frozenset[str]:
    """Return every role that a seat has now, those of the method's own included."""
    roles = {role for role, held in meeting.roles.items() if seat in held}
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


def following(meeting: Meeting) -> int | None:
    """Return the index of the next step that is not skipped, or None after the last.

    From a time-out the group goes back to the step that it interrupted.
    """
    if meeting.away is not None:
        return meeting.away
    start = -1 if meeting.index is None else meeting.index
    for index in range(start + 1, len(meeting.steps)):
        if _in_flow(meeting, index):
            return index
    return None


def preceding(meeting: Meeting) -> int | None:
    """Return the index of the step before this one that is not skipped, or None."""
    if meeting.away is not None:
        return meeting.away
    for index in range((meeting.index or 0) - 1, -1, -1):
        if _in_flow(meeting, index):
            return index
    return None


def reached(meeting: Meeting) -> int:
    """Return how far the group is in the flow: the step, or the one that it left for a while."""
    return meeting.away if meeting.away is not None else meeting.index or 0


def _in_flow(meeting: Meeting, index: int) -> bool:
    step = meeting.steps[index]
    return not step.aside and step.id not in meeting.skipped
