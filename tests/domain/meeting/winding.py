"""Three methods that are more than one line of steps: in subgroups, with cards, with choices."""

from __future__ import annotations

from dataclasses import replace

from kring.domain.method.clock import Clock
from kring.domain.method.flow import (
    Block,
    Branch,
    Card,
    Deal,
    Each,
    Fork,
    Groups,
    Profile,
    When,
)
from kring.domain.method.kinds import OTHERS, Counts, Keep, Shown
from kring.domain.method.model import GROUP, PRESENTER, Activity, Method, Order, Presence
from tests.domain.meeting.plans import TEXT, a_round, kind, labels, method, step


def in_groups() -> Method:
    """Return a method with a case for everyone in small groups, a case outside, and a harvest."""
    kinds = (
        kind("case", Shown.AT_ONCE, PRESENTER),
        kind("better", Shown.AT_ONCE, PRESENTER, replaces="case"),
        kind("advice", Shown.TOLD, GROUP, at_least=1, at_most=2, keep=Keep.PRESENTER),
        kind("scribble", Shown.HANDED, GROUP, keep=Keep.PRESENTER),
        kind("idea", Shown.TOGETHER, at_least=1),
        kind("tip", Shown.AT_ONCE, at_most=3),
        kind("note", Shown.NEVER, keep=Keep.WRITER),
    )
    cases = Block(
        id="cases",
        name=TEXT,
        steps=("tell", "behind", "hear"),
        each=Each.PERSON,
        rotates=(PRESENTER,),
        groups=Groups(size=2),
        minutes=Clock(base=30),
    )
    apart = Block(id="apart", name=TEXT, steps=("pairs", "weigh"), groups=Groups(size=2))
    return method(
        step("think", Activity.WRITE, writes=("case", "note")),
        step("tell", Activity.TELL, writes=("case", "better", "note"), needs=(PRESENTER,)),
        step(
            "behind",
            Activity.WRITE,
            presence=Presence.TURNED,
            writes=("advice", "scribble", "tip", "note"),
        ),
        a_round("hear", writes=("advice",), tells=("advice",), hands=("scribble",)),
        step("pairs", presence=Presence.OUT, writes=("idea", "tip", "note")),
        step("weigh", Activity.SORT, reveals=("idea",), labels={"idea": ("heat",)}),
        step("harvest", Activity.TALK, shows=("idea",), labels={"idea": ("heat",)}),
        step("end", Activity.EVALUATE, writes=("tip", "note")),
        kinds=kinds,
        label_sets={"heat": labels("heat", OTHERS, exclusive=True, of="cold warm")},
        blocks={"cases": cases, "apart": apart},
    )


def with_cards() -> Method:
    """Return a method with a card for everyone, a pass for each card, and an own role."""
    deck = {
        name: Card(id=name, name=TEXT, text={"nl": f"kaart {name}", "en": f"card {name}"})
        for name in ("white", "red", "black")
    }
    kinds = (
        kind("question", Shown.TOLD, PRESENTER, GROUP, at_least=1),
        kind("thought", Shown.AT_ONCE, at_most=2),
        kind("seen", Shown.TOGETHER, "observer", keep=Keep.PRESENTER),
    )
    hats = Block(
        id="hats",
        name=TEXT,
        steps=("ask", "hat"),
        each=Each.CARD,
        deck="hats",
        at_most=4,
        rotates=("observer",),
    )
    dots = replace(labels("dots", GROUP, of="dot"), at_most=2, counts=Counts.REVEALED)
    return method(
        step("begin", Activity.FRAME, deck="hats", deal=Deal.ALL, needs=()),
        a_round("ask", writes=("question",), tells=("question",), deck="hats", deal=Deal.EACH),
        step("hat", writes=("thought", "seen"), labels={"thought": ("dots",)}),
        step("show", reveals=("seen",), shows=("thought",), labels={"thought": ("dots",)}),
        kinds=kinds,
        label_sets={"dots": dots},
        roles={"observer": TEXT},
        role_not={"observer": frozenset({PRESENTER})},
        several=frozenset({"observer"}),
        blocks={"hats": hats},
        decks={"hats": deck},
    )


def with_forks() -> Method:
    """Return a method with choices beforehand and on the way, rounds, cases and a time-out."""
    kinds = (
        kind("case", Shown.TOLD, PRESENTER, GROUP, unchosen_returns=True),
        kind("point", Shown.TOLD, GROUP, at_least=1, at_most=1),
        kind("advice", Shown.TOGETHER, GROUP, keep=Keep.PRESENTER),
        kind("worry", Shown.AT_ONCE, about="point"),
    )
    cases = Block(
        id="cases",
        name=TEXT,
        steps=("tell", "loop", "short", "long"),
        each=Each.CASE,
        times=2,
        at_most=3,
    )
    loops = Block(id="loops", name=TEXT, steps=("loop",), each=Each.ROUND, times=2, at_most=3)
    forks = {
        "start": _fork("start", When.BEFORE, "collect", "given"),
        "ending": _fork("ending", When.LIVE, "short", "long"),
    }
    return method(
        a_round("collect", writes=("case",), tells=("case",)),
        step("given", Activity.FRAME, writes=("case",)),
        step("choose", Activity.CHOOSE, chooses="case", optional=True),
        step("tell", Activity.TELL, writes=("point",), presence=Presence.LISTENING),
        a_round("loop", order=Order.TURNS, tells=("point",), writes=("worry",), picks="point"),
        step("short", writes=("advice",), needs=(PRESENTER,)),
        step("long", Activity.SORT, writes=("advice",), reveals=("advice",)),
        step("hold-on", Activity.TALK, aside=True, writes=("worry",)),
        step("end", Activity.EVALUATE, reveals=("advice",)),
        kinds=kinds,
        blocks={"cases": cases, "loops": loops},
        forks=forks,
        profiles={"brief": Profile(id="brief", name=TEXT, total=Clock(base=20), clocks={})},
    )


def _fork(fork: str, when: When, *branches: str) -> Fork:
    """Return a fork with a branch of one step for each name."""
    ways = {one: Branch(id=one, name=TEXT, steps=(one,)) for one in branches}
    return Fork(id=fork, name=TEXT, when=when, branches=ways)
