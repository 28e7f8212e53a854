"""A method as data: what an intervisie plan says about steps, rights and time.

Nothing here knows a method or a step by name. A value of `Method` is complete and
already checked (see `kring.library.reading`), so the engine never meets a hole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.method.clock import Clock
    from kring.domain.method.flow import Block, Card, Deal, Fork, Profile
    from kring.domain.method.kinds import Kind, LabelSet


class Activity(StrEnum):
    """What a step is; the first dimension of the permission table."""

    FRAME = "frame"
    TELL = "tell"
    ASK = "ask"
    WRITE = "write"
    ROUND = "round"
    TALK = "talk"
    CHOOSE = "choose"
    SORT = "sort"
    PICK = "pick"
    PHRASE = "phrase"
    BOARD = "board"
    COMMIT = "commit"
    PAUSE = "pause"
    PLAY = "play"
    EVALUATE = "evaluate"


class Channel(StrEnum):
    """How a step is held; spoken is the rule, phones stay down."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    WRITTEN_THEN_TOLD = "written_then_told"


class Presence(StrEnum):
    """Where the presenter is during a step, from nearest to farthest."""

    CIRCLE = "circle"
    LISTENING = "listening"
    TURNED = "turned"
    OUT = "out"


class Order(StrEnum):
    """Who speaks when: freely, everyone once, or round after round."""

    FREE = "free"
    ONCE = "once"
    TURNS = "turns"


class Colour(StrEnum):
    """The colour of a step, the same for everyone in the room."""

    LISTEN = "listen"
    ASK = "ask"
    WRITE = "write"
    ADVISE = "advise"
    CHOOSE = "choose"


FACILITATOR = "facilitator"
PRESENTER = "presenter"
GROUP = "group"
#: Roles every meeting has. A method may add its own (a scribe, an observer).
BASE_ROLES = (FACILITATOR, PRESENTER, GROUP)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWords:
    """What one role reads: the verb, and one sentence that says how."""

    do: Mapping[str, str]
    how: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage of a method. See `docs/methods.md` for each key.

    `words` is keyed by role, and by the moments `turn` (whose turn it is) and
    `waiting` (someone else's turn in a round).
    `chosen_presents`: who wrote what is chosen becomes the presenter; `lot`: chance may
    choose. `hands` passes what was written on to the presenter alone. `shows` puts earlier
    kinds on the table again, `shows_picked` only what was picked of them; with `versions`
    every version of a text is there, oldest first. `rests`: the case is left alone, its
    question stands on no screen.
    `part` groups consecutive steps that the source counts as one, on the rail.
    `aside`: no part of the flow; the group can turn to it at any moment, and back.
    `deck` and `deal`: the cards that people hold in this step.
    """

    id: str
    name: Mapping[str, str]
    activity: Activity
    channel: Channel
    colour: Colour
    clock: Clock
    words: Mapping[str, RoleWords]
    cue: Mapping[str, str]
    say: Mapping[str, str]
    part: str
    part_name: Mapping[str, str]
    presence: Presence = Presence.CIRCLE
    order: Order = Order.FREE
    turns_of: frozenset[str] = frozenset({PRESENTER, GROUP})
    forbids: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    reveals: tuple[str, ...] = ()
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # kind -> label sets
    chooses: str | None = None
    chosen_presents: bool = True
    lot: bool = False
    hands: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    shows_picked: tuple[str, ...] = ()
    versions: bool = False
    rests: bool = False
    picks: str | None = None
    pick_by: frozenset[str] = frozenset({PRESENTER})
    pick_at_most: int | None = None
    needs: tuple[str, ...] = ()
    optional: bool = False
    only_in_series: bool = False
    extra: bool = False
    aside: bool = False
    deck: str | None = None
    deal: Deal | None = None
    prompts: tuple[Mapping[str, str], ...] = ()
    slips: tuple[Mapping[str, str], ...] = ()

    @property
    def on_display(self) -> tuple[str, ...]:
        """The kinds that this step is about; others that were shown earlier stay aside."""
        single = (kind for kind in (self.chooses, self.picks) if kind is not None)
        used = (*self.tells, *self.writes, *self.reveals, *self.labels, *single)
        every = (*used, *self.shows, *self.shows_picked)
        return tuple(dict.fromkeys(every))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Method:
    """A whole plan. `total` is the stated length as a clock over the people present.

    `fits` says what a group can come with, in words of the library; nothing here reads it.
    """

    id: str
    version: int
    name: Mapping[str, str]
    summary: Mapping[str, str]
    source: str
    level: str
    suits: Mapping[str, str]
    asks_of_presenter: Mapping[str, str]
    smallest: int
    largest: int
    total: Clock
    roles: Mapping[str, Mapping[str, str]]
    role_not: Mapping[str, frozenset[str]]
    kinds: Mapping[str, Kind]
    label_sets: Mapping[str, LabelSet]
    steps: tuple[Step, ...]
    forbidden_acts: Mapping[str, Mapping[str, str]]
    materials: tuple[Mapping[str, str], ...] = ()
    presenter_known: bool = False
    several: frozenset[str] = frozenset()
    blocks: Mapping[str, Block] = field(default_factory=dict)
    forks: Mapping[str, Fork] = field(default_factory=dict)
    decks: Mapping[str, Mapping[str, Card]] = field(default_factory=dict)
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    fits: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Return which method it is; all of it would fill a page."""
        return f"Method(id={self.id!r}, version={self.version})"

    def named(self, stage: str) -> Step:
        """Return the step behind an id, that of a later pass included. Raises `KeyError`."""
        return self.steps[self.index_of(stage.partition("~")[0])]

    def step_at(self, index: int) -> Step:
        """Return the step at `index`, counted from 0."""
        return self.steps[index]

    def index_of(self, step_id: str) -> int:
        """Return where the step stands. Raises `KeyError` for an unknown id."""
        for index, step in enumerate(self.steps):
            if step.id == step_id:
                return index
        raise KeyError(step_id)
