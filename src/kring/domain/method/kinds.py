"""What people can write in a method, and how it is marked: kinds of contribution and labels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Who may label: a role, the writer of the item, or everyone but the writer.
WRITER = "writer"
OTHERS = "others"


class Shown(StrEnum):
    """When others see what was written."""

    NEVER = "never"
    BY_OWNER = "by_owner"
    TOLD = "told"
    TOGETHER = "together"
    AT_ONCE = "at_once"
    HANDED = "handed"


class Counts(StrEnum):
    """When it is shown how often a label was put on an item; before that, nothing is."""

    NEVER = "never"
    REVEALED = "revealed"
    AT_ONCE = "at_once"


class Keep(StrEnum):
    """What becomes of a contribution at the close, until the erasure."""

    NOBODY = "nobody"
    WRITER = "writer"
    PRESENTER = "presenter"
    GROUP = "group"


class Layout(StrEnum):
    """How contributions of a kind stand together on a screen."""

    COLUMNS = "columns"
    QUADRANT = "quadrant"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One line of a form, such as the how, with whom and when of an action."""

    id: str
    name: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One of the places where a contribution can stand, such as a side of a list."""

    id: str
    name: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Whole numbers from `least` to `most`; `low` and `high` say what the ends mean."""

    least: int
    most: int
    low: Mapping[str, str]
    high: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of contribution: who writes it, when others see it, what it becomes.

    `sentences` and `words` are soft limits: the screen tells, the server accepts.
    `at_least` is what each writer owes (shown, never blocking); `at_most` is kept.
    `on_behalf` names the roles that may write it for another seat (the flap).
    `replaces` names the kind of which this is a new version, shown beside the first.
    `unchosen_returns`: after a choice, the others go back to their writers only.
    `hints`: which kinds of question the check of open questions speaks of; None is its own choice.
    With `places` each contribution stands in one of them. `layout` is how they are shown
    together; a table has the contributions as rows and the `fields` as columns.
    `about` names a kind: each of these points at one open contribution of that kind. With
    a `scale` it is a number, and a sentence beside it if its writer wants.
    """

    id: str
    name: Mapping[str, str]
    by: frozenset[str]
    shown: Shown
    keep: Keep
    on_behalf: frozenset[str] = frozenset()
    on_board: bool = True
    at_least: int = 0
    at_most: int | None = None
    sentences: int | None = None
    words: int | None = None
    starter: Mapping[str, str] | None = None
    prompt: Mapping[str, str] | None = None
    fields: tuple[Field, ...] = ()
    check: str | None = None
    hints: frozenset[str] | None = None
    replaces: str | None = None
    unchosen_returns: bool = False
    places: tuple[Place, ...] = ()
    layout: Layout | None = None
    about: str | None = None
    scale: Scale | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSet:
    """Labels that some may put on items; `exclusive` allows one of the set per item.

    `at_most` is how many items each person may mark. Where the counts are never shown,
    only that a label is there is. Labels that are whole numbers count as so many points.
    """

    id: str
    by: frozenset[str]
    labels: Mapping[str, Mapping[str, str]]
    exclusive: bool = False
    at_most: int | None = None
    counts: Counts = Counts.NEVER
