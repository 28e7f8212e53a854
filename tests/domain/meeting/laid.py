"""A method in which words stand in places, point at each other, are numbers or are handed over."""

from __future__ import annotations

from dataclasses import replace

from kring.domain.method.kinds import Counts, Field, Keep, Kind, Layout, Place, Scale, Shown
from kring.domain.method.model import (
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Method,
    Presence,
    Step,
)
from tests.domain.meeting.plans import TEXT, kind, labels, method, step

SIDES = (Place(id="for", name=TEXT), Place(id="against", name=TEXT))
LINES = (Field(id="who", name=TEXT), Field(id="how", name=TEXT))
KINDS: tuple[Kind, ...] = (
    kind("argument", places=SIDES, layout=Layout.COLUMNS, on_behalf=frozenset({FACILITATOR})),
    kind("row", fields=LINES, layout=Layout.TABLE, keep=Keep.PRESENTER),
    kind("wrong", Shown.TOGETHER, GROUP, on_board=False),
    kind("turned", Shown.AT_ONCE, about="wrong", keep=Keep.PRESENTER),
    kind("mark", Shown.NEVER, about="argument", keep=Keep.WRITER),
    kind("theme", Shown.AT_ONCE, unchosen_returns=True),
    kind("scribble", Shown.HANDED, "scribe", keep=Keep.PRESENTER),
    kind("mood", Shown.TOGETHER, at_most=1, scale=Scale(least=0, most=4, low=TEXT, high=TEXT)),
)


SETS = {
    "dots": replace(labels("dots", GROUP, of="dot"), at_most=2, counts=Counts.REVEALED),
    "rank": replace(labels("rank", GROUP, exclusive=True, of="1 2 3 4 5"), counts=Counts.AT_ONCE),
}


def laid() -> Method:
    """Return the method; its steps go from the circle to the presenter turned away."""
    roles = {"scribe": TEXT, "timekeeper": TEXT}
    apart = {"scribe": frozenset({PRESENTER})}
    return method(*_steps(), kinds=KINDS, label_sets=SETS, roles=roles, role_not=apart)


def _steps() -> tuple[Step, ...]:
    return (
        step("land", Activity.FRAME, writes=("mood",), reveals=("mood",)),
        step(
            "agree",
            Activity.CHOOSE,
            writes=("theme",),
            labels={"theme": ("dots", "rank")},
            chooses="theme",
            chosen_presents=False,
            lot=True,
        ),
        step("lay", Activity.BOARD, writes=("argument", "row", "mark")),
        step("spoil", Activity.WRITE, writes=("wrong",)),
        step("turn", needs=(PRESENTER,), reveals=("wrong",), writes=("turned", "scribble")),
        step("behind", presence=Presence.TURNED, writes=("argument", "turned", "mark", "scribble")),
        step("give", hands=("scribble",), writes=("argument",)),
        step("away", presence=Presence.OUT, hands=("scribble",), writes=("argument",)),
        step("again", Activity.EVALUATE, writes=("mood", "argument")),
    )
