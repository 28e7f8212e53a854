from __future__ import annotations

from datetime import timedelta

from hypothesis import given, strategies as st

from kring.domain.method import timing
from kring.domain.method.clock import Clock
from kring.domain.method.model import Method
from tests.domain.method.plans import method, methods, step

people = st.integers(1, 12)
whiles = st.integers(-20, 400).map(lambda tens: timedelta(seconds=10 * tens))


def whole(*lengths: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=length) for length in lengths)


def test_a_clock_grows_with_the_people_and_a_step_without_one_takes_nothing() -> None:
    plan = method(
        step("fixed", Clock(base=5)),
        step("grows", Clock(base=1, per_person=2.5)),
        step("none"),
        total=Clock(base=6, per_person=2.5),
    )
    assert timing.minutes(plan, 4) == whole(5, 11, 0)
    assert timing.total(plan, 4) == timedelta(minutes=16)


def test_the_rest_is_what_the_others_leave() -> None:
    plan = method(
        step("first", Clock(base=10, per_person=3)),
        step("rest", Clock(rest=True)),
        total=Clock(base=60),
    )
    assert timing.minutes(plan, 6) == whole(28, 32)


def test_no_rest_is_less_than_nothing() -> None:
    plan = method(
        step("first", Clock(base=70)), step("rest", Clock(rest=True)), total=Clock(base=60)
    )
    assert timing.minutes(plan, 6) == whole(70, 0)


def test_ranges_share_what_the_total_leaves_a_minute_at_a_time() -> None:
    plan = method(
        step("wide", Clock(base=10, longest=20)),
        step("narrow", Clock(base=5, longest=6)),
        step("fixed", Clock(base=10)),
        total=Clock(base=30),
    )
    assert timing.minutes(plan, 4) == whole(14, 6, 10)


def test_what_may_be_left_out_is_planned_but_not_counted() -> None:
    plan = method(
        step("always", Clock(base=60)),
        step("optional", Clock(base=5), optional=True),
        step("extra", Clock(base=6), extra=True),
        step("series", Clock(base=7), only_in_series=True),
        total=Clock(base=60),
    )
    assert timing.minutes(plan, 4) == whole(60, 5, 6, 7)
    assert timing.total(plan, 4) == timedelta(minutes=60)


@given(methods(), people)
def test_a_plan_keeps_every_step_within_its_own_clock(plan: Method, number: int) -> None:
    for one, length in zip(plan.steps, timing.minutes(plan, number), strict=True):
        lower = timing.shortest_end(one.clock, number)
        if one.clock.rest:
            assert length >= lower
        elif timing.may_be_left_out(one):
            assert length == lower
        else:
            assert lower <= length <= timing.longest_end(one.clock, number)


@given(methods(), people)
def test_a_plan_takes_the_stated_total_where_its_clocks_allow_it(plan: Method, number: int) -> None:
    counted = [one.clock for one in plan.steps if not timing.may_be_left_out(one)]
    least = sum((timing.shortest_end(clock, number) for clock in counted), timedelta())
    most = sum((timing.longest_end(clock, number) for clock in counted), timedelta())
    stated = timing.shortest_end(plan.total, number)
    if least <= stated and (stated <= most or any(clock.rest for clock in counted)):
        assert timing.total(plan, number) == stated
    else:
        assert timing.total(plan, number) == (least if stated < least else most)


def test_late_the_longest_steps_give_most_and_the_protected_nothing() -> None:
    plan = method(
        step("ask", Clock(base=15, shortest=5)),
        step("talk", Clock(base=10, shortest=5)),
        step("advice", Clock(base=10)),
    )
    planned = {
        "ask": timedelta(minutes=15),
        "talk": timedelta(minutes=10),
        "advice": timedelta(minutes=10),
    }
    proposal = timing.replan(plan.steps, planned, timedelta(minutes=6))
    assert proposal == timing.Proposal(
        {"ask": timedelta(minutes=11), "talk": timedelta(minutes=8)}, timedelta(0), ()
    )
    assert proposal.fits


def test_half_a_minute_late_is_made_up_by_a_whole_one() -> None:
    plan = method(step("ask", Clock(base=15, shortest=5)))
    proposal = timing.replan(plan.steps, {"ask": timedelta(minutes=15)}, timedelta(seconds=20))
    assert proposal.minutes == {"ask": timedelta(minutes=14)}


def test_with_only_protected_steps_the_end_is_later_and_what_can_be_skipped_is_named() -> None:
    plan = method(
        step("advice", Clock(base=10)),
        step("theme", Clock(base=8), extra=True),
        step("evaluate", Clock(base=10)),
    )
    planned = {one.id: timedelta(minutes=one.clock.base) for one in plan.steps}
    proposal = timing.replan(plan.steps, planned, timedelta(minutes=4))
    assert proposal == timing.Proposal({}, timedelta(minutes=4), ("theme",))
    assert not proposal.fits


@given(methods(), people, whiles)
def test_a_proposal_makes_up_what_it_can_and_nothing_more(
    plan: Method, number: int, short: timedelta
) -> None:
    lengths = timing.minutes(plan, number)
    planned = {one.id: length for one, length in zip(plan.steps, lengths, strict=True)}
    proposal = timing.replan(plan.steps, planned, short)
    cut = sum((planned[name] - new for name, new in proposal.minutes.items()), timedelta())
    wanted = max(short, timedelta(0))
    assert proposal.later == max(wanted - cut, timedelta(0))
    assert cut < wanted + timedelta(minutes=1)
    for one in plan.steps:
        if one.id in proposal.minutes:
            assert one.clock.shortest is not None
            floor = timedelta(minutes=one.clock.shortest)
            assert floor <= proposal.minutes[one.id] < planned[one.id]
        elif proposal.later and one.clock.shortest is not None:
            assert planned[one.id] <= timedelta(minutes=one.clock.shortest)


@given(methods(), people)
def test_in_time_nothing_changes(plan: Method, number: int) -> None:
    lengths = timing.minutes(plan, number)
    planned = {one.id: length for one, length in zip(plan.steps, lengths, strict=True)}
    assert timing.replan(plan.steps, planned, timedelta(0)).minutes == {}
