"""The record of a rehearsal: what each step asked, let and showed, and what went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from kring.domain.method.model import FACILITATOR, GROUP, PRESENTER, Channel, Method

#: Minutes of writing in an hour above which a conversation becomes a form.
WRITING_IN_AN_HOUR = 6.0
#: What someone writes in a minute on a phone, thinking included.
WORDS_A_MINUTE = 20
#: Those whose screens are recorded, beside the method's own roles. The board is no role.
BOARD = "board"
VIEWERS = (FACILITATOR, PRESENTER, GROUP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to tell about the method: a code with its parameters, and where."""

    code: str
    step: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One contribution: who wrote it, and whether others saw it by the end of the step."""

    kind: str
    name: str
    text: str
    told: bool
    place: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What stands on one screen: items of others and own ones by kind, and the words.

    `reads` is the entry of the step's words; None where there is nothing to read.
    `dark`: the presenter is where nothing of the group is seen.
    """

    reads: str | None = None
    items: Mapping[str, int] = field(default_factory=dict)
    own: Mapping[str, int] = field(default_factory=dict)
    question: bool = False
    dark: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """One step as it was played. `may` and `sees` are by viewer; `silent` are roles.

    `marked` counts labels by `set.label`; `taken` holds what was chosen or picked. `turn`
    of `turns_of_block` is the pass that it was in.
    """

    id: str
    index: int
    starts_at: float
    minutes: float
    turn: int = 1
    turns_of_block: int = 1
    card: str | None = None
    outside_total: bool
    may: Mapping[str, Mapping[str, tuple[str, ...]]]
    silent: tuple[str, ...]
    turns: int
    passes: int
    written: tuple[Written, ...]
    marked: Mapping[str, int]
    taken: tuple[str, ...]
    sees: Mapping[str, Seen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who was there: the roles held, and the minutes spent on writing."""

    name: str
    roles: tuple[str, ...]
    writing: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A whole rehearsal. `stuck` holds the reasons why the method does not work."""

    method: Method
    people: int
    seed: int
    planned: float
    steps: tuple[Played, ...] = ()
    persons: tuple[Person, ...] = ()
    remarks: tuple[Finding, ...] = ()
    stuck: tuple[Finding, ...] = ()

    @property
    def ended(self) -> bool:
        """Whether the meeting came to its end with everything done that it asks."""
        return not self.stuck

    @property
    def minutes(self) -> float:
        """How long the meeting took, as far as it got."""
        return sum(step.minutes for step in self.steps)

    @property
    def outside_total(self) -> float:
        """The minutes of steps that a meeting can do without."""
        return sum(step.minutes for step in self.steps if step.outside_total)

    @property
    def writing(self) -> float:
        """The most minutes that anyone spent on writing."""
        return max((person.writing for person in self.persons), default=0.0)

    def as_json(self) -> dict[str, Any]:
        """Return the whole record as JSON has it."""
        parts = ("steps", "persons", "remarks", "stuck")
        return {
            "method": self.method.id,
            "people": self.people,
            "seed": self.seed,
            "ended": self.ended,
            "planned": self.planned,
            "minutes": self.minutes,
            "outside_total": self.outside_total,
            "writing": round(self.writing, 2),
        } | {part: [asdict(entry) for entry in getattr(self, part)] for part in parts}


def writing_found(method: Method, steps: tuple[Played, ...], most: float) -> tuple[Finding, ...]:
    """Return a remark where people write for too long; milder where it is meant so.

    A method is made for writing when its silent steps alone are over the limit.
    """
    length = sum(step.minutes for step in steps)
    limit = WRITING_IN_AN_HOUR * length / 60
    if most <= limit:
        return ()
    meant = sum(s.minutes for s in steps if method.named(s.id).channel is Channel.WRITTEN)
    code = "made_for_writing" if meant > limit else "writes_too_long"
    return (Finding(code=code, params={"minutes": f"{most:.1f}", "limit": f"{limit:.1f}"}),)
