"""Methods made up for one law at a time, and three whole ones for random histories."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kring.domain.method.clock import Clock
from kring.domain.method.flow import Block, Each, Groups
from kring.domain.method.kinds import OTHERS, WRITER, Field, Keep, Kind, LabelSet, Shown
from kring.domain.method.model import (
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Channel,
    Colour,
    Method,
    Order,
    Presence,
    RoleWords,
    Step,
)
from kring.library import shelf

TEXT = {"nl": "tekst", "en": "text"}
WORDS = RoleWords(do=TEXT, how=TEXT)
EVERYONE = frozenset({FACILITATOR, PRESENTER, GROUP})


def kind(kind_id: str, shown: Shown = Shown.AT_ONCE, *by: str, **more: Any) -> Kind:  # noqa: ANN401 - any of a kind's fields
    """Return a kind that everyone writes, unless told otherwise."""
    usual = Kind(
        id=kind_id,
        name=TEXT,
        by=frozenset(by) or EVERYONE,
        shown=shown,
        keep=Keep.GROUP,
    )
    return replace(usual, **more)


def step(step_id: str, activity: Activity = Activity.TALK, **more: Any) -> Step:  # noqa: ANN401 - any of a step's fields
    """Return a step of ten minutes."""
    usual = Step(
        id=step_id,
        name=TEXT,
        activity=activity,
        channel=Channel.SPOKEN,
        colour=Colour.LISTEN,
        clock=Clock(base=10),
        words={FACILITATOR: WORDS, PRESENTER: WORDS, GROUP: WORDS},
        cue=TEXT,
        say=TEXT,
        part=step_id,
        part_name=TEXT,
    )
    return replace(usual, **more)


def a_round(step_id: str, *by: str, **more: Any) -> Step:  # noqa: ANN401 - any of a step's fields
    """Return a round past everyone, or past those roles."""
    words = dict.fromkeys((FACILITATOR, PRESENTER, GROUP, "turn", "waiting"), WORDS)
    turns_of = frozenset(by) or frozenset({PRESENTER, GROUP})
    usual: dict[str, Any] = {"order": Order.ONCE, "turns_of": turns_of, "words": words}
    return step(step_id, Activity.ROUND, **usual | more)


def method(*steps: Step, kinds: tuple[Kind, ...] = (), **more: Any) -> Method:  # noqa: ANN401 - any of a method's fields
    """Return a method of these steps."""
    usual = Method(
        id="made-up",
        version=1,
        name=TEXT,
        summary=TEXT,
        source="a test",
        level="any",
        suits=TEXT,
        asks_of_presenter=TEXT,
        smallest=2,
        largest=12,
        total=Clock(),
        roles={},
        role_not={},
        kinds={one.id: one for one in kinds},
        label_sets={},
        steps=steps,
        forbidden_acts={},
    )
    return replace(usual, **more)


def in_threes(*steps: Step, **more: Any) -> Method:  # noqa: ANN401 - any of a method's fields
    """Return a method in which everyone presents once, in a group of three, in step "tell"."""
    block = Block(
        id="turn",
        name=TEXT,
        steps=("tell",),
        each=Each.PERSON,
        rotates=(PRESENTER,),
        groups=Groups(size=3),
    )
    return method(*steps, blocks={"turn": block}, **more)


def labels(set_id: str, *by: str, exclusive: bool = False, of: str = "yes no") -> LabelSet:
    """Return a set of labels for these roles."""
    return LabelSet(
        id=set_id,
        by=frozenset(by),
        labels=dict.fromkeys(of.split(), TEXT),
        exclusive=exclusive,
    )


def s0() -> Method:
    """Return the shipped method of sixty minutes."""
    return shelf.load("werkplekleren")


def apart() -> Method:
    """Return a method in which the presenter listens, turns away and goes out."""
    kinds = (
        kind("case", Shown.TOLD, PRESENTER, GROUP, at_least=1, unchosen_returns=True),
        kind("thought", Shown.TOGETHER, GROUP, at_least=2, keep=Keep.PRESENTER),
        kind("gossip", Shown.AT_ONCE, GROUP, keep=Keep.NOBODY),
        kind("advice", Shown.TOLD, GROUP, at_least=1, at_most=3, keep=Keep.PRESENTER),
        kind("outcome", Shown.BY_OWNER, PRESENTER, keep=Keep.WRITER),
        kind("note", Shown.NEVER, keep=Keep.WRITER),
        kind("changed", Shown.AT_ONCE, PRESENTER, replaces="case"),
    )
    stamp = labels("stamp", OTHERS)
    return method(
        a_round("collect", writes=("case",), tells=("case",)),
        step(
            "choose",
            Activity.CHOOSE,
            chooses="case",
            labels={"case": ("stamp",)},
            writes=("note",),
        ),
        step("explain", Activity.TELL, writes=("outcome", "note"), needs=(PRESENTER,)),
        step("think", Activity.WRITE, presence=Presence.LISTENING, writes=("thought", "note")),
        step("show", presence=Presence.TURNED, reveals=("thought",), writes=("gossip", "note")),
        step(
            "alone",
            Activity.WRITE,
            presence=Presence.OUT,
            writes=("advice", "gossip", "note"),
            labels={"thought": ("stamp",)},
        ),
        a_round("behind", presence=Presence.OUT, tells=("advice",), writes=("gossip",)),
        step("back", Activity.COMMIT, picks="advice", pick_at_most=1, writes=("changed",)),
        step("end", Activity.EVALUATE, writes=("note",)),
        kinds=kinds,
        label_sets={"stamp": stamp},
    )


def flap() -> Method:
    """Return a method with a flap, forms, labels, a scribe, rounds upon rounds and picking."""
    kinds = (
        kind("card", Shown.TOLD, PRESENTER, GROUP, on_behalf=frozenset({FACILITATOR}), at_most=2),
        kind("line", Shown.AT_ONCE, "scribe", on_board=False),
        kind("form", Shown.BY_OWNER, fields=(Field(id="how", name=TEXT),), keep=Keep.WRITER),
        kind("idea", Shown.TOGETHER, at_least=1),
        kind("brought", Shown.TOLD, PRESENTER),
        kind("better", Shown.AT_ONCE, PRESENTER, replaces="brought"),
    )
    sets = {
        "heat": labels("heat", PRESENTER, exclusive=True, of="cold warm"),
        "mine": labels("mine", WRITER, of="urgent"),
    }
    return method(
        step("begin", Activity.FRAME, writes=("card", "brought", "form"), tells=("brought",)),
        a_round("again", order=Order.TURNS, writes=("card",), tells=("card",)),
        step("quiet-idea", Activity.WRITE, writes=("idea", "line"), needs=("scribe",)),
        step(
            "reveal",
            Activity.SORT,
            reveals=("idea",),
            writes=("idea",),
            labels={"idea": ("heat", "mine")},
        ),
        step("pick", Activity.PICK, picks="idea", pick_by=EVERYONE, pick_at_most=2, optional=True),
        step("pause", Activity.PAUSE, clock=Clock(), extra=True, writes=("card",)),
        step("board", Activity.BOARD, writes=("form", "line", "better"), only_in_series=True),
        kinds=kinds,
        label_sets=sets,
        roles={"scribe": TEXT, "observer": TEXT},
        role_not={"scribe": frozenset({PRESENTER}), "observer": frozenset({"scribe"})},
    )
