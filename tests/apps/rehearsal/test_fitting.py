"""A plan for other minutes than the method's own."""

import pytest

from kring.domain.method.model import Method
from kring.library import shelf
from kring.library.rehearsal import Setting, Timeline, rehearse
from kring.library.rehearsal.fitting import Fitting, fitted
from tests.apps.rehearsal.plans import plan, step


def talks(*clocks: dict[str, object], **total: float) -> Method:
    steps = [step(f"s{n}", "talk", clock=clock) for n, clock in enumerate(clocks)]
    return plan(steps, {}, total=total)


def played(method: Method, minutes: float) -> Timeline:
    return rehearse(method, Setting(people=4, minutes=minutes))


def test_steps_shorten_as_far_as_they_may() -> None:
    method = talks({"base": 10, "shortest": 6}, {"base": 10}, base=20)
    assert fitted(method, 4, 17).minutes == {"s0": 7, "s1": 10}
    assert fitted(method, 4, 15).over == 1


def test_steps_with_a_range_lengthen_and_what_is_left_is_told() -> None:
    method = talks({"base": 10, "longest": 14}, {"base": 10}, base=20)
    assert fitted(method, 4, 23) == Fitting(minutes={"s0": 13, "s1": 10})
    assert fitted(method, 4, 30) == Fitting(minutes={"s0": 14, "s1": 10}, spare=6)


def test_a_step_that_takes_the_rest_gives_way_but_not_all() -> None:
    method = talks({"rest": True}, {"base": 10}, base=20)
    assert fitted(method, 4, 40).minutes == {"s0": 30, "s1": 10}
    assert fitted(method, 4, 10).over == 1


def test_optional_steps_go_first() -> None:
    steps = [
        step("talk", "talk", clock={"base": 10, "shortest": 5}),
        step("first", "talk", optional=True, clock={"base": 5}),
        step("last", "talk", optional=True, clock={"base": 5}),
    ]
    method = plan(steps, {})
    assert fitted(method, 4, 20).leave_out == frozenset()
    assert fitted(method, 4, 15).leave_out == frozenset()
    assert fitted(method, 4, 14).minutes == {"talk": 9, "first": 5}
    assert fitted(method, 4, 6).leave_out == {"first", "last"}


@pytest.mark.parametrize("minutes", [45, 50, 60])
def test_the_meeting_takes_the_minutes_that_there_are(minutes: float) -> None:
    timeline = played(shelf.load("werkplekleren"), minutes)
    assert timeline.stuck == ()
    assert timeline.minutes == minutes


def test_minutes_that_cannot_be_are_told() -> None:
    timeline = played(shelf.load("werkplekleren"), 40)
    assert [(f.code, f.params) for f in timeline.stuck] == [
        ("does_not_fit", {"least": "45", "wanted": "40"})
    ]


def test_time_that_is_left_is_told() -> None:
    timeline = played(shelf.load("werkplekleren"), 70)
    assert timeline.minutes == 60
    assert [(f.code, f.params) for f in timeline.remarks] == [("time_left", {"minutes": "10"})]
