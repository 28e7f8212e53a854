"""How a method flows where it is more than one line of steps: again, apart, or one of several.

All of it is data about the steps of a method; `kring.domain.method.route` makes of it the
line of steps that one meeting goes along.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.method.clock import Clock


class Each(StrEnum):
    """What a block is gone through once for."""

    PERSON = "person"
    CASE = "case"
    CARD = "card"
    ROUND = "round"


class Deal(StrEnum):
    """Who gets cards of a deck in a step: one for each seat, or all for everyone."""

    EACH = "each"
    ALL = "all"


class When(StrEnum):
    """When a fork is decided: before the meeting begins, or on arriving at it."""

    BEFORE = "before"
    LIVE = "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Subgroups that work at the same time: `size` people each, never fewer than `smallest`.

    Who is left over makes some groups one larger.
    """

    size: int
    smallest: int = 2

    def sizes(self, people: int) -> tuple[int, ...]:
        """Return the sizes of the groups for so many people, largest first."""
        count = max(min(people // self.size, people // self.smallest), 1)
        share, over = divmod(people, count)
        return tuple(share + (n < over) for n in range(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Consecutive steps that are gone through more than once, or in subgroups.

    `each` None: once. For `case` and `round` it is `times` usually, and `at_most` when the
    group wants more. `rotates`: roles that another seat has in every pass. `minutes`: what
    all passes share, instead of the sum of their steps.
    """

    id: str
    name: Mapping[str, str]
    steps: tuple[str, ...]
    each: Each | None = None
    times: int = 1
    at_most: int = 1
    deck: str | None = None
    rotates: tuple[str, ...] = ()
    minutes: Clock | None = None
    groups: Groups | None = None

    @property
    def has_cases(self) -> bool:
        """Whether every pass is about a case of its own."""
        return self.each in {Each.PERSON, Each.CASE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One way to go on at a fork: consecutive steps of the method."""

    id: str
    name: Mapping[str, str]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fork:
    """A choice between branches. The first is the usual one."""

    id: str
    name: Mapping[str, str]
    when: When
    branches: Mapping[str, Branch]

    @property
    def usual(self) -> str:
        """The branch that is planned until another is chosen."""
        return next(iter(self.branches))


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card: its name, and what it says to whoever holds it."""

    id: str
    name: Mapping[str, str]
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Another timing of the same method: a total, and clocks for some of its steps."""

    id: str
    name: Mapping[str, str]
    total: Clock
    clocks: Mapping[str, Clock]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What a group settled about a method's flow.

    `branches` by fork and `passes` by block, where the same fork or block stands in the
    route more than once each under a key of its own (see `route`). A pass is the id of its
    card, or empty. What is not settled is as the method has it.
    """

    profile: str = ""
    branches: Mapping[str, str] = field(default_factory=dict)
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
