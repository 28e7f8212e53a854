"""Blocks, forks, time-outs, cards and timings in a file: what is right, and every fault."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kring.domain.method.flow import Arrangement, Each, When
from kring.domain.method.route import route
from kring.domain.method.timing import stage_minutes, ways
from kring.library import shelf
from kring.library.reading import faults_in, read
from tests.apps.library.winding import WINDING, wound


def test_a_winding_method_has_no_faults() -> None:
    assert faults_in(WINDING.encode()) == ()
    method = read(WINDING.encode())
    assert method.blocks["trio"].each is Each.PERSON
    assert method.blocks["trio"].rotates == ("presenter",)
    assert method.forks["close"].when is When.LIVE
    assert method.several == {"observer"}


@pytest.mark.parametrize(("people", "passes"), [(3, 3), (4, 4), (5, 5), (6, 3), (7, 4), (8, 4)])
def test_everyone_has_a_pass_in_their_own_group(people: int, passes: int) -> None:
    line = route(read(WINDING.encode()), Arrangement(), people)
    assert [stage.id for stage in line.steps if stage.of == "tell"] == [
        "tell" if n == 1 else f"tell~{n}" for n in range(1, passes + 1)
    ]


@pytest.mark.parametrize("people", [3, 5, 7, 10])
def test_what_passes_share_is_divided_in_minutes_that_people_can_keep_to(people: int) -> None:
    """Of each pass only the longest step may last something else, to make up the share."""
    for name in shelf.ids():
        method = shelf.load(name)
        for line in ways(method, max(method.smallest, min(people, method.largest))):
            lengths = stage_minutes(line, people)
            passes: dict[tuple[str, int], list[timedelta]] = {}
            for stage, length in zip(line.steps, lengths, strict=True):
                if stage.shares:
                    passes.setdefault((stage.shares, stage.turn), []).append(length)
            for each in passes.values():
                odd = [length for length in each if length % timedelta(seconds=30)]
                assert odd in ([], [max(each)])


def test_cards_rounds_and_branches_are_filled_in_as_arranged() -> None:
    arranged = Arrangement(
        branches={"close": "see"}, passes={"colours": ("red",), "more": ("", "")}
    )
    line = route(read(WINDING.encode()), arranged, 3)
    assert [stage.id for stage in line.steps[6:]] == ["hat", "again", "again~2", "learn", "pause"]
    assert line.steps[6].card == "red"


@pytest.mark.parametrize(
    ("change", "key", "code"),
    [
        (("steps: [tell, advise]", "steps: [tell, hat]"), "blocks.trio.steps", "not_in_a_row"),
        (("steps: [tell, advise]", "steps: [tell, gone]"), "blocks.trio.steps", "unknown_step"),
        (("    deck: hats\n", ""), "blocks.colours.deck", "each_needs"),
        (("    deck: hats\n", "    deck: caps\n"), "blocks.colours.deck", "unknown_deck"),
        (("    each: round\n", ""), "blocks.more.each", "each_needs"),
        (("at_most: 3", "at_most: 1\n    times: 2"), "blocks.more.at_most", "quota"),
        (("groups: {size: 3}", "groups: {size: 3, smallest: 4}"), None, "quota"),
        (("steps: [learn]", "steps: [act]"), "forks.close.branches", "twice"),
        (("steps: [hat]", "steps: [advise, hat]"), "blocks.colours.steps", "overlaps"),
        (("    deck: tasks\n", "    deck: masks\n"), "deck", "unknown_deck"),
        (("    deck: tasks\n", "    deal: all\n"), "deal", "without"),
        (("    deck: tasks\n", ""), "decks.tasks", "never_used"),
        (("    voice: {", "    red: {"), "decks.tasks.red", "twice"),
        (("steps: [again]", "steps: [again, act]"), None, "overlaps"),
        (("aside: true", "aside: true\n    optional: true"), "aside", "aside_alone"),
        (("per_item: 1, items: point", "per_item: 1"), "clock.per_item", "without"),
        (("items: point", "items: nothing"), "clock.items", "unknown_kind"),
        (("clocks: {act: 6, learn: 6}", "clocks: {done: 6}"), None, "unknown_step"),
        (("several: [observer]", "several: [scribe]"), "several", "unknown_own_role"),
        (("longest: 63", "longest: 24"), "profiles.long.total", "sum"),
        (("name: {nl: Leren", "name: {nl: Lerend"), None, None),
    ],
)
def test_each_fault_in_the_flow_is_named(
    change: tuple[str, str], key: str | None, code: str | None
) -> None:
    found = {(fault.key, fault.code) for fault in faults_in(wound(change).encode())}
    if code is None:
        assert found == set()
    else:
        assert code in {one for _, one in found}, found
        assert key is None or (key, code) in found, found


def test_groups_do_not_divide_again() -> None:
    inner = "  pair:\n    name: {nl: duo, en: pair}\n    steps: [advise]\n    groups: {size: 2}\n"
    text = wound(("  colours:\n", f"{inner}  colours:\n"))
    assert "groups_in_groups" in {fault.code for fault in faults_in(text.encode())}


def test_a_branch_is_weighed_in_every_pass_of_the_block_around_it() -> None:
    again = "  twice:\n    name: {nl: keer, en: time}\n    steps: [act, learn]\n    each: round\n"
    text = wound(("forks:\n", f"{again}    times: 2\n    at_most: 2\nforks:\n"))
    usual, other = ([stage.of for stage in line.steps] for line in ways(read(text.encode()), 4))
    assert (usual.count("act"), usual.count("learn")) == (2, 0)
    assert (other.count("act"), other.count("learn")) == (0, 2)
    # Half an hour in each of the two passes is too long for the stated total.
    longer = text.replace("    clock: 3\n    writes: [note]", "    clock: 30\n    writes: [note]")
    found = faults_in(longer.encode())
    assert [(fault.key, fault.code) for fault in found] == [("total", "sum")]
