"""A method with trios, hats, a choice, another round and a time-out comes to its end."""

from __future__ import annotations

import pytest

from kring.library.reading import read
from kring.library.rehearsal.playing import Setting, rehearse
from tests.apps.library.winding import WINDING


@pytest.mark.parametrize("people", [3, 4, 5, 6, 7, 8])
@pytest.mark.parametrize("everything", [False, True])
def test_it_plays_to_the_end_with_any_number_of_people(people: int, *, everything: bool) -> None:
    method = read(WINDING.encode())
    timeline = rehearse(method, Setting(people=people, everything=everything))
    assert timeline.stuck == ()
    played = [step.id for step in timeline.steps]
    assert len(played) == len(set(played))
    assert {"hat", "hat~2", "again"} < set(played)
    assert ("pause" in played) is everything
    assert ("again~3" in played) is everything
    assert ("act" in played) is not ("learn" in played)


def test_in_a_trio_each_presents_once_and_turns_away_from_the_advice() -> None:
    timeline = rehearse(read(WINDING.encode()), Setting(people=6))
    advised = [step for step in timeline.steps if step.id.startswith("advise")]
    assert len(advised) == 3
    for step in advised:
        assert len([one for one in step.written if one.kind == "tip"]) == 4
        assert step.sees["presenter"].dark
        assert step.sees["presenter"].items == {}
        assert step.sees["board"].items == {}
