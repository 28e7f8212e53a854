"""Every method on the shelf can be held from arrival to close, with every size of group."""

from datetime import timedelta
from functools import cache

import pytest

from kring.domain.method.flow import Each, Fork
from kring.domain.method.timing import longest_end, plan_for, shortest_end, usual
from kring.library import shelf
from kring.library.rehearsal import Setting, Timeline, rehearse

MINUTE = timedelta(minutes=1)
SIZES = (3, 4, 6, 8, 12)
PLAYS = [
    (name, people)
    for name in shelf.ids()
    for people in SIZES
    if shelf.load(name).smallest <= people <= shelf.load(name).largest
]


@cache
def played(name: str, people: int, **more: object) -> Timeline:
    return rehearse(shelf.load(name), Setting(people=people, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "people"), PLAYS)
def test_it_ends_by_itself(name: str, people: int) -> None:
    timeline = played(name, people)
    assert timeline.stuck == ()
    assert went(name, timeline) == [
        step.id
        for step in usual(shelf.load(name), people).steps
        if not (step.extra or step.only_in_series or step.aside or step.fork)
    ]


def went(name: str, timeline: Timeline) -> list[str]:
    """Return the steps that were gone along, without those of a choice."""
    chosen = {
        step
        for fork in shelf.load(name).forks.values()
        for branch in fork.branches.values()
        for step in branch.steps
    }
    return [step.id for step in timeline.steps if step.id.partition("~")[0] not in chosen]


@pytest.mark.parametrize(("name", "people"), PLAYS)
def test_it_ends_with_extras_with_a_series_and_with_a_leader_apart(name: str, people: int) -> None:
    timeline = played(name, people, everything=True, seed=7)
    assert timeline.stuck == ()
    met = {step.id.partition("~")[0] for step in timeline.steps}
    forks = shelf.load(name).forks.values()
    branches = [set(branch.steps) for fork in forks for branch in fork.branches.values()]
    every = {step.id for step in shelf.load(name).steps}
    assert every - met <= set().union(*branches)
    for fork in forks:
        taken = went_along(fork, timeline)
        assert taken
        # Each pass goes along one branch, and each branch that is taken is gone to its end.
        assert len({lap for lap, _ in taken}) == len(taken)
        assert set().union(*(fork.branches[branch].steps for _, branch in taken)) <= met
    if people < 12:
        assert played(name, people, leader_takes_part=False).stuck == ()


def went_along(fork: Fork, timeline: Timeline) -> set[tuple[str, str]]:
    """Return which branch was taken in which pass."""
    branch_of = {step: branch.id for branch in fork.branches.values() for step in branch.steps}
    stages = [step.id.partition("~") for step in timeline.steps]
    return {(lap, branch_of[step]) for step, _, lap in stages if step in branch_of}


@pytest.mark.parametrize(("name", "people"), PLAYS)
def test_minutes_equal_the_plan(name: str, people: int) -> None:
    method, timeline = shelf.load(name), played(name, people)
    line = usual(method, people)
    planned = {
        stage: length.total_seconds() / 60 for stage, length in plan_for(line, people).items()
    }
    # What is counted when the step opens, and the branch that was taken, are not known yet.
    counted = {stage.id for stage in line.steps if stage.clock.per_item}
    for step in timeline.steps:
        assert step.id in counted or planned.get(step.id, step.minutes) == step.minutes
    if counted:
        return
    least, most = (end(method.total, people) / MINUTE for end in (shortest_end, longest_end))
    assert least <= timeline.minutes - timeline.outside_total <= most


@pytest.mark.parametrize(("name", "people"), PLAYS)
def test_everyone_who_owes_contributes(name: str, people: int) -> None:
    method, timeline = shelf.load(name), played(name, people)
    written = [entry for step in timeline.steps for entry in step.written]
    presenter = {person.name for person in timeline.persons if "presenter" in person.roles}
    if any(block.each is Each.PERSON for block in method.blocks.values()):
        presenter = set()  # who presents in one pass writes in another
    for kind in method.kinds.values():
        everyone = {person.name for person in timeline.persons}
        # The group is whoever does not present; before the choice nobody does.
        owing = everyone if {"presenter", "group"} <= kind.by else everyone - presenter
        asked = any(kind.id in method.named(step.id).writes for step in timeline.steps)
        if not (asked and kind.at_least and "group" in kind.by):
            continue
        for name_of in owing:
            mine = [e for e in written if (e.kind, e.name) == (kind.id, name_of)]
            assert len(mine) >= kind.at_least


@pytest.mark.parametrize("name", shelf.ids())
def test_nobody_is_refused_or_left_without_words(name: str) -> None:
    method = shelf.load(name)
    found = {
        finding.code
        for seed in range(5)
        for finding in played(name, method.smallest, seed=seed, everything=True).remarks
    }
    assert found <= {"made_for_writing"}


TALKED = {"werkplekleren", "basismethode", "vraagkaarten"}


@pytest.mark.parametrize(("name", "people"), [play for play in PLAYS if play[0] in TALKED])
def test_a_conversation_stays_one(name: str, people: int) -> None:
    for seed in range(3):
        assert 0 < played(name, people, seed=seed).writing < 6


def test_the_same_seed_is_the_same_meeting() -> None:
    method, setting = shelf.load("werkplekleren"), Setting(people=6, seed=4)
    first, second = rehearse(method, setting), rehearse(method, setting)
    assert first == second
    assert first.as_json() == second.as_json()


def test_another_seed_is_another_meeting() -> None:
    meetings = {str(played("werkplekleren", 6, seed=seed).as_json()) for seed in range(1, 6)}
    assert len(meetings) == 5


def test_someone_says_not_just_now_and_is_heard_all_the_same() -> None:
    plays = [played("basismethode", 8, seed=seed) for seed in range(6)]
    rounds = [step for play in plays for step in play.steps if step.passes]
    assert rounds
    assert {step.turns % 7 and step.turns % 8 for step in rounds} == {0}
