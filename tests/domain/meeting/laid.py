"""A method in which words stand in places, point at each other, and are numbers."""

from __future__ import annotations

from kring.domain.method.model import (
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Field,
    Keep,
    Kind,
    Layout,
    Method,
    Place,
    Presence,
    Scale,
    Shown,
    Step,
)
from tests.domain.meeting.plans import TEXT, kind, method, step

SIDES = (Place(id="for", name=TEXT), Place(id="against", name=TEXT))
LINES = (Field(id="who", name=TEXT), Field(id="how", name=TEXT))
KINDS: tuple[Kind, ...] = (
    kind("argument", places=SIDES, layout=Layout.COLUMNS, on_behalf=frozenset({FACILITATOR})),
    kind("row", fields=LINES, layout=Layout.TABLE, keep=Keep.PRESENTER),
    kind("wrong", Shown.TOGETHER, GROUP, on_board=False),
    kind("turned", Shown.AT_ONCE, about="wrong", keep=Keep.PRESENTER),
    kind("mark", Shown.NEVER, about="argument", keep=Keep.WRITER),
    kind("mood", Shown.TOGETHER, at_most=1, scale=Scale(least=0, most=4, low=TEXT, high=TEXT)),
)


def laid() -> Method:
    """Return the method; its steps go from the circle to the presenter turned away."""
    return method(*_steps(), kinds=KINDS)


def _steps() -> tuple[Step, ...]:
    return (
        step("land", Activity.FRAME, writes=("mood",), reveals=("mood",)),
        step("lay", Activity.BOARD, writes=("argument", "row", "mark")),
        step("spoil", Activity.WRITE, writes=("wrong",)),
        step("turn", needs=(PRESENTER,), reveals=("wrong",), writes=("turned",)),
        step("behind", presence=Presence.TURNED, writes=("argument", "turned", "mark")),
        step("again", Activity.EVALUATE, writes=("mood", "argument")),
    )
