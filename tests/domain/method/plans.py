"""Small methods to measure with, and strategies that make them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from kring.domain.method.clock import Clock
from kring.domain.method.model import Activity, Channel, Colour, Method, Step

TEXT = {"nl": "tekst", "en": "text"}


def step(step_id: str, clock: Clock | None = None, **changes: bool) -> Step:
    plain = Step(
        id=step_id,
        name=TEXT,
        activity=Activity.TALK,
        channel=Channel.SPOKEN,
        colour=Colour.LISTEN,
        clock=clock or Clock(),
        words={},
        cue=TEXT,
        say=TEXT,
        part=step_id,
        part_name=TEXT,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # Only flags are changed.


def method(*steps: Step, total: Clock | None = None) -> Method:
    return Method(
        id="plan",
        version=1,
        name=TEXT,
        summary=TEXT,
        source="a test",
        level="any",
        suits=TEXT,
        asks_of_presenter=TEXT,
        smallest=2,
        largest=12,
        total=total or Clock(),
        roles={},
        role_not={},
        kinds={},
        label_sets={},
        steps=steps,
        forbidden_acts={},
    )


_minutes = st.integers(0, 40).map(lambda halves: halves / 2)


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    base = draw(_minutes)
    longest = draw(st.none() | _minutes.map(lambda more: base + more))
    shortest = draw(st.none() | st.sampled_from([base, base / 2, 0.0]))
    return Clock(base=base, per_person=draw(_minutes), longest=longest, shortest=shortest)


@st.composite
def methods(draw: st.DrawFn) -> Method:
    drawn = draw(st.lists(st.tuples(clocks(), st.booleans()), min_size=1, max_size=6))
    steps = [step(f"s{n}", clock, optional=left_out) for n, (clock, left_out) in enumerate(drawn)]
    if draw(st.booleans()):
        steps.append(step("rest", Clock(rest=True)))
    return method(*steps, total=Clock(base=draw(_minutes) * 8, per_person=draw(_minutes)))
