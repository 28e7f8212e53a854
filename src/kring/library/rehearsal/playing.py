"""Playing a whole meeting with simulated people, to see whether a method works.

Everything goes through the laws of a real meeting. Nobody waits: time goes by between
the steps, as planned, and the loop has a bound, so that every rehearsal ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from kring.domain.meeting import Meeting, Refused, Status
from kring.domain.method.model import Method
from kring.domain.method.timing import total
from kring.library.rehearsal import verdict
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.fitting import Fitting, fitted
from kring.library.rehearsal.leader import Leader, Wishes
from kring.library.rehearsal.room import Company, Room, opened
from kring.library.rehearsal.samples import shuffled
from kring.library.rehearsal.sight import Wire
from kring.library.rehearsal.telling import figure
from kring.library.rehearsal.timeline import Finding, Timeline, writing_found
from kring.library.rehearsal.watching import Watcher
from kring.system.chance import seeded

_MINUTE = timedelta(minutes=1)
#: More commands than any step of sense takes, for each person and each thing to write on.
BOUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How to rehearse. `everything`: with the steps of a series and the extras as well."""

    people: int
    seed: int = 1
    minutes: float | None = None
    language: str = "nl"
    leader_takes_part: bool = True
    everything: bool = False


def rehearse(method: Method, setting: Setting) -> Timeline:
    """Play a meeting from arrival to close and return its record."""
    people = setting.people
    planned = total(method, people) / _MINUTE
    record = Timeline(method=method, people=people, seed=setting.seed, planned=planned)
    if not method.smallest <= people <= method.largest:
        size = {"least": str(method.smallest), "most": str(method.largest)}
        return replace(record, stuck=(Finding(code="wrong_size", params=size),))
    wanted = setting.minutes
    fitting = Fitting() if wanted is None else fitted(method, people, wanted)
    if fitting.over and wanted is not None:
        least = {"least": figure(wanted + fitting.over), "wanted": figure(wanted)}
        return replace(record, stuck=(Finding(code="does_not_fit", params=least),))
    try:
        play = _set_up(method, setting, fitting)
    except Refused as refused:
        return replace(record, stuck=(_refusal(refused),))
    return play.through(record, _spare(fitting))


@dataclass(slots=True)
class _Play:
    """One rehearsal under way."""

    room: Room
    leader: Leader
    colleagues: dict[str, Colleague]
    watcher: Watcher
    commands: int = 0
    #: The meeting as it was when a seat last had nothing to do in it.
    rested: dict[str, Meeting] = field(default_factory=dict)
    stuck: list[Finding] = field(default_factory=list)

    def through(self, record: Timeline, before: tuple[Finding, ...]) -> Timeline:
        """Play until the end, or until nothing helps."""
        while self.room.meeting.status is not Status.CLOSED and self._goes_on():
            pass
        self.stuck.extend(verdict.at_end(self.watcher) if not self.stuck else ())
        steps, persons = tuple(self.watcher.steps), self.watcher.persons()
        record = replace(record, steps=steps, persons=persons, stuck=tuple(self.stuck))
        writing = writing_found(record.method, steps, record.writing)
        return replace(record, remarks=(*before, *self.watcher.found, *writing))

    def _goes_on(self) -> bool:
        """Let everyone do their part, then who leads one thing; False when that fails."""
        if not self._comes_to_rest():
            return False
        wire = self.leader.steers(*self.room.views(self.room.meeting.leader))
        if wire is None:
            return False
        self._before(wire)
        try:
            self._carries_out(wire, self.room.meeting.leader)
        except Refused as refused:
            self.stuck.append(_refusal(refused, self._next_step(wire)))
            return False
        return True

    def _before(self, wire: Wire) -> None:
        """Take note of what the step came to, before who leads moves on from it."""
        if self.room.meeting.step is None:
            return
        if wire["do"] == "next_turn" and wire["after"] is not None:
            self.watcher.finds("turn_without_voice")
        if wire["do"] == "open_step" and self.room.meeting.steps[wire["to"]].aside:
            self.watcher.sets_aside()
            self.commands = 0
        elif wire["do"] in {"open_step", "close"}:
            self.stuck.extend(verdict.at_rest(self.watcher))
            self.watcher.closes()
            self.room.wait(self.watcher.steps[-1].minutes)
            self.commands = 0

    def _next_step(self, wire: Wire) -> str | None:
        if wire["do"] == "open_step":
            return self.room.meeting.steps[wire["to"]].id
        return self.room.meeting.step.id if self.room.meeting.step else None

    def _comes_to_rest(self) -> bool:
        """Ask everyone in turn until nobody does anything more; False when that never comes."""
        bound = BOUND * (len(self.colleagues) + len(self.room.meeting.items))
        while sum(self._acts(seat) for seat in self.colleagues):
            if self.commands > bound:
                step = self.room.meeting.step
                self.stuck.append(Finding(code="endless", step=step.id if step else None))
                return False
        return True

    def _acts(self, seat: str) -> bool:
        """Let one person do all it can do now; return whether that was anything."""
        if self.rested.get(seat) is self.room.meeting:
            return False
        for done in range(BOUND):
            shared, own = self.room.views(seat)
            self.watcher.looks(seat, shared, own)
            wire = self.colleagues[seat].acts(shared, own)
            if wire is None:
                self.rested[seat] = self.room.meeting
                return done > 0
            self._tries(seat, wire)
        return True

    def _tries(self, seat: str, wire: Wire) -> None:
        try:
            self._carries_out(wire, seat)
        except Refused as refused:
            self.colleagues[seat].refused(wire)
            self.watcher.finds("refused", do=str(wire["do"]), refusal=refused.code)

    def _carries_out(self, wire: Wire, seat: str) -> None:
        self.commands += 1
        self.watcher.events.extend(self.room.send(wire, seat))


def _set_up(method: Method, setting: Setting, fitting: Fitting) -> _Play:
    samples = shuffled(seeded(setting.seed, "samples"))
    comers = setting.people + (0 if setting.leader_takes_part else 1)
    company = Company(
        names=_names(samples.names(setting.language), comers),
        language=setting.language,
        leader_takes_part=setting.leader_takes_part,
        in_series=setting.everything,
    )
    room = opened(method, company)
    extras = frozenset(step.id for step in method.steps if step.extra)
    wishes = Wishes(
        minutes=fitting.minutes,
        leave_out=fitting.leave_out,
        take_in=extras if setting.everything else frozenset(),
        everything=setting.everything,
    )
    colleagues = {
        seat: Colleague(method, samples, setting.language, seeded(setting.seed, n))
        for n, seat in enumerate(room.meeting.present)
    }
    leader = Leader(method, seeded(setting.seed, "leader"), wishes)
    return _Play(room, leader, colleagues, Watcher(room))


def _names(known: Sequence[str], wanted: int) -> tuple[str, ...]:
    more = (f"{name} {n}" for n in range(2, wanted + 2) for name in known)
    return (*known, *more)[:wanted]


def _spare(fitting: Fitting) -> tuple[Finding, ...]:
    left = {"minutes": figure(fitting.spare)}
    return (Finding(code="time_left", params=left),) if fitting.spare else ()


def _refusal(refused: Refused, step: str | None = None) -> Finding:
    params = {key: str(value) for key, value in refused.params.items()}
    return Finding(code=f"refused.{refused.code}", step=step, params=params)
