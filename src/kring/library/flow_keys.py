"""The keys of a method's flow: blocks, forks, cards and timing profiles. See `keys`."""

from __future__ import annotations

from kring.domain.method.flow import Each, When
from kring.library.shapes import Choice, Key, Keys, ListOf, MapOf, Name, Shape, Text, Whole

_STEPS = ListOf(Name("step"), least=1)

CARD = Keys(
    "card",
    {
        "name": Key(Text(), "What the card is called.", required=True),
        "text": Key(Text(), "What it says to whoever holds it.", required=True),
    },
)

GROUPS = Keys(
    "division",
    {
        "size": Key(Whole(2, 12), "How many people each has.", required=True),
        "smallest": Key(Whole(2, 12), "The fewest that can do; who is left over joins others."),
    },
)

BRANCH = Keys(
    "branch",
    {
        "name": Key(Text(), "What the group chooses by.", required=True),
        "steps": Key(_STEPS, "Its steps, in a row.", required=True),
    },
)

FORK = Keys(
    "fork",
    {
        "name": Key(Text(), "What is chosen here.", required=True),
        "when": Key(Choice(tuple(When)), "When it is chosen; absent: before the begin."),
        "branches": Key(
            MapOf(BRANCH, "branch", least=2),
            "The ways to go on; the first is usual.",
            required=True,
        ),
    },
)


def block_keys(minutes: Shape) -> Keys:
    """Return the keys of a block; `minutes` is the shape of a total."""
    return Keys(
        "block",
        {
            "name": Key(Text(), "What one pass is called.", required=True),
            "steps": Key(_STEPS, "Its steps, in a row.", required=True),
            "each": Key(Choice(tuple(Each)), "What there is a pass for; absent: one pass."),
            "times": Key(Whole(1, 12), "How many passes there usually are."),
            "at_most": Key(Whole(1, 12), "How many there may be."),
            "deck": Key(Name("deck"), "The cards, for a pass each."),
            "rotates": Key(
                ListOf(Name("role"), least=1), "Roles that another seat has in every pass."
            ),
            "minutes": Key(minutes, "What all passes together take."),
            "groups": Key(GROUPS, "The circle divides, and all groups work at the same time."),
        },
    )


def profile_keys(total: Shape, clock: Shape) -> Keys:
    """Return the keys of a timing profile."""
    return Keys(
        "profile",
        {
            "name": Key(Text(), "What this timing is called.", required=True),
            "total": Key(total, "The length with this timing.", required=True),
            "clocks": Key(
                MapOf(clock, "step", least=1), "Clocks that differ, by step.", required=True
            ),
        },
    )
