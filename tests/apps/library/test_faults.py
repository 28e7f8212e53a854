"""What is wrong with a file: each fault with its line, its step, its key and a code."""

from __future__ import annotations

import pytest

from kring.library.faults import Fault
from kring.library.reading import faults_in
from tests.apps.library.small import changed, line_of

Found = tuple[int, str | None, str, str]


def found(text: str) -> list[Found]:
    return [(f.line, f.step, f.key, f.code) for f in faults_in(text.encode())]


ONE_FAULT = [
    # The values.
    (("level: any", "level: high"), None, "level", "wrong_type"),
    (("shown: told", "shown: tolld"), None, "kinds.advice.shown", "wrong_type"),
    (("activity: round", "activity: rond"), "tell", "activity", "wrong_type"),
    (("version: 1", "version: one"), None, "version", "wrong_type"),
    (("version: 1", "version: 0"), None, "version", "wrong_type"),
    (("version: 1", "version: true"), None, "version", "wrong_type"),
    (("source: a test", "source: ''"), None, "source", "no_words"),
    (("source: a test", "source: " + "x" * 601), None, "source", "too_long"),
    (("source: a test", "source: [a]"), None, "source", "wrong_type"),
    (("name: {nl: Klein, en: Small}", "name: Klein"), None, "name", "wrong_type"),
    (("{nl: Klein, en: Small}", "{nl: Klein}"), None, "name", "missing_language"),
    (("{nl: Klein, en: Small}", "{nl: Klein, en: 5}"), None, "name.en", "wrong_type"),
    (("{nl: Klein, en: Small}", "{nl: K, en: S, de: K}"), None, "name.de", "unknown_language"),
    (("  warm: {", "  Warm!: {"), None, "label_sets.warmth.labels.Warm!", "wrong_type"),
    (("exclusive: true", "exclusive: yes"), None, "label_sets.warmth.exclusive", "wrong_type"),
    (("at_most: 2", "at_most: 0"), None, "kinds.advice.at_most", "wrong_type"),
    (("by: [scribe]", "by: scribe"), None, "kinds.summing_up.by", "wrong_type"),
    (("by: [scribe]", "by: []"), None, "kinds.summing_up.by", "too_few"),
    (("clock: 4", "clock: '4'"), "choose", "clock", "wrong_type"),
    (("clock: 4", "clock: {base: -4}"), "choose", "clock.base", "wrong_type"),
    (("clock: 4", "clock: .inf"), "choose", "clock", "wrong_type"),
    (("level: any", "level: any\ncolour: blue"), None, "colour", "unknown_key"),
    (("clock: 4", "clock: 4\n    clok: 5"), "choose", "clok", "unknown_key"),
    # References.
    (("by: [scribe]", "by: [scribe, chair]"), None, "kinds.summing_up.by", "unknown_role"),
    (("by: [presenter, others]", "by: [us]"), None, "label_sets.warmth.by", "unknown_labeller"),
    (("scribe: [presenter]", "scribe: [nobody]"), None, "role_not.scribe", "unknown_role"),
    (("replaces: topic", "replaces: tpic"), None, "kinds.summing_up.replaces", "unknown_kind"),
    (
        ("replaces: topic", "replaces: summing_up"),
        None,
        "kinds.summing_up.replaces",
        "unknown_kind",
    ),
    (("forbids: [advise]", "forbids: [x]"), "talk", "forbids", "unknown_forbidden_act"),
    (("[warmth]}", "[heat]}"), "rest", "labels.advice", "unknown_label_set"),
    (("turns_of: [group]", "turns_of: [all]"), "tell", "turns_of", "unknown_role"),
    (("needs: [scribe]", "needs: [scribe, x]"), "talk", "needs", "unknown_role"),
    (
        ("how: {nl: Kort, en: B", "how: {nl: '{x}', en: B"),
        "talk",
        "words.scribe.how.nl",
        "unknown_place",
    ),
    (
        ("how: {nl: Kort, en: B", "how: {nl: '{', en: B"),
        "talk",
        "words.scribe.how.nl",
        "unknown_place",
    ),
    (
        ("how: {nl: Kort, en: B", "how: {nl: '{current}', en: B"),
        "talk",
        "words.scribe.how.nl",
        "unknown_place",
    ),
    (("      scribe: {do", "      chair: {do"), "talk", "words", "unknown_reader"),
    # Kinds.
    (("at_least: 1", "at_least: 3"), None, "kinds.advice.at_least", "quota"),
    (("    fields:", "    words: 5\n    fields:"), None, "kinds.plan.words", "form_has_no_text"),
    (("shown: at_once", "shown: never"), None, "kinds.summing_up.keep", "kept_unseen"),
    (
        ("    keep: group", "    keep: group\n    unchosen_returns: true"),
        None,
        "kinds.summing_up.unchosen_returns",
        "never_chosen",
    ),
    (("writes: [advice, plan]", "writes: [advice]"), None, "kinds.plan", "never_written"),
    (("    reveals: [topic]\n", ""), None, "kinds.topic.shown", "never_opened"),
    # Steps.
    (("id: rest", "id: tell"), "tell", "id", "twice"),
    (
        ("writes: [topic]", "writes: [topic]\n    tells: [topic]"),
        "choose",
        "tells",
        "shown_otherwise",
    ),
    (("activity: talk", "activity: sort"), "talk", "labels", "activity_needs"),
    (
        ("needs: [scribe]", "needs: [scribe]\n    pick_at_most: 2"),
        "talk",
        "pick_at_most",
        "without",
    ),
    (("activity: talk", "activity: pause"), "talk", "writes", "not_permitted"),
    (("tells: [advice]", "tells: [advice]\n    picks: advice"), "tell", "picks", "not_permitted"),
    (("{rest: true}", "{rest: true}\n    presence: out"), "rest", "picks", "not_permitted"),
    (("activity: pick", "activity: sort\n    chooses: advice"), "rest", "chooses", "not_permitted"),
    (
        ("needs: [scribe]", "needs: [scribe]\n    turns_of: [group]"),
        "talk",
        "turns_of",
        "not_in_rounds",
    ),
    (("      scribe: {do", "      turn: {do"), "talk", "words.turn", "not_in_rounds"),
    (
        ("      turn: {do: {nl: Vertel, en: Tell}, how: {nl: Kort, en: Briefly}}\n", ""),
        "tell",
        "words.turn",
        "missing_words",
    ),
    (
        ("part: case\n    presence", "part: case\n    part_name: {nl: X, en: X}\n    presence"),
        "tell",
        "part_name",
        "part_named_twice",
    ),
    # Time.
    (("longest: 8", "longest: 5"), "talk", "clock.longest", "longest"),
    (("shortest: 3", "shortest: 7"), "talk", "clock.shortest", "shortest"),
    (
        ("clock: {rest: true}", "clock: {rest: true, shortest: 1}"),
        "rest",
        "clock.shortest",
        "shortest_of_nothing",
    ),
    (
        ("clock: {rest: true}", "clock: {rest: true}\n    optional: true"),
        "rest",
        "clock.rest",
        "rest_left_out",
    ),
    (("largest: 5", "largest: 2"), None, "largest", "size"),
    (("clock: {rest: true}", "clock: 11"), None, "total", "sum"),
]


@pytest.mark.parametrize(("change", "step", "key", "code"), ONE_FAULT)
def test_one_slip_is_one_fault(
    change: tuple[str, str], step: str | None, key: str, code: str
) -> None:
    assert [fault[1:] for fault in found(changed(change))] == [(step, key, code)]


def test_every_fault_is_named_at_once_with_its_line() -> None:
    text = changed(
        ("smallest: 3", "smallest: 3\nsmallest: 4"),
        ("shown: together", "shown: sometimes"),
        ("    cue: {nl: kies, en: choose}\n", ""),
        ("needs: [scribe]", "need: [scribe]"),
        ("tells: [advice]", "tells: [advise]"),
    )
    assert found(text) == [
        (line_of("smallest: 4", text), None, "smallest", "duplicate_key"),
        (line_of("shown: sometimes", text), None, "kinds.topic.shown", "wrong_type"),
        (line_of("- id: choose", text), "choose", "cue", "missing_key"),
        (line_of("need: [", text), "talk", "need", "unknown_key"),
        (line_of("writes: [summing_up]", text), "talk", "writes", "role_not_filled"),
        (line_of("scribe: {do", text), "talk", "words.scribe", "role_not_filled"),
        (line_of("tells: [advise]", text), "tell", "tells", "unknown_kind"),
    ]


def too_early(*changes: tuple[str, str]) -> set[tuple[str | None, str]]:
    faults = found(changed(*changes))
    return {(step, key) for _, step, key, code in faults if code == "no_presenter_yet"}


def test_a_presenter_cannot_act_before_someone_is_it() -> None:
    early = [
        ("    chooses: topic\n", "    turns_of: [presenter]\n    order: once\n    picks: topic\n"),
        ("activity: choose", "activity: round"),
        ("      group: {do: {nl: Kies", "      turn: {do: {nl: Kies"),
        ("    unchosen_returns: true\n", ""),
        (
            "    cue: {nl: kies",
            (
                "      waiting: {do: {nl: A, en: A}, how: {nl: B, en: '{presenter}'}}\n"
                "    cue: {nl: kies"
            ),
        ),
        ("writes: [topic]", "writes: [topic, plan]\n    presence: out"),
    ]
    assert too_early(*early) == {
        ("choose", "turns_of"),
        ("choose", "picks"),
        ("choose", "presence"),
        ("choose", "writes"),
        ("choose", "words.waiting"),
        ("talk", "words.group"),
        ("tell", "presence"),
        ("tell", "writes"),
        ("rest", "picks"),
    }
    known = ("largest: 5", "largest: 5\npresenter_known: true")
    assert too_early(known, *early) == set()
    needed = ("    forbids: [advise]\n", "    forbids: [advise]\n    needs: [presenter]\n")
    assert too_early(("    needs: [scribe]\n", ""), needed, *early) == {
        ("choose", "turns_of"),
        ("choose", "picks"),
        ("choose", "presence"),
        ("choose", "writes"),
        ("choose", "words.waiting"),
    }


def test_nothing_can_be_used_before_it_is_written() -> None:
    text = changed(
        (
            "    chooses: topic\n",
            (
                "    chooses: topic\n"
                "    tells: [advice]\n    picks: advice\n    labels: {advice: [warmth]}\n"
            ),
        )
    )
    assert {fault[1:] for fault in found(text)} >= {
        ("choose", "tells", "not_written_yet"),
        ("choose", "picks", "not_written_yet"),
        ("choose", "labels", "not_written_yet"),
    }


def test_the_steps_of_a_part_stand_together() -> None:
    text = changed(("    name: {nl: Rest", "    part: choose\n    name: {nl: Rest"))
    assert [fault[1:] for fault in found(text)] == [("rest", "part", "part_apart")]


def test_one_step_takes_the_rest() -> None:
    assert [fault[1:] for fault in found(changed(("clock: 4", "clock: {rest: true}")))] == [
        ("rest", "clock.rest", "second_rest")
    ]


def test_a_form_names_each_line_once() -> None:
    twice = ("- {id: how", "- {id: how, name: {nl: A, en: A}}\n      - {id: how")
    assert [fault[1:] for fault in found(changed(twice))] == [(None, "kinds.plan.fields", "twice")]


@pytest.mark.parametrize("role", ["presenter", "writer", "turn"])
def test_a_role_of_its_own_has_a_name_of_its_own(role: str) -> None:
    taken = ("roles:\n", f"roles:\n  {role}: {{nl: x, en: x}}\n")
    assert [fault[1:] for fault in found(changed(taken))] == [(None, f"roles.{role}", "role_taken")]


def test_roles_that_do_not_go_together_are_its_own() -> None:
    assert [
        fault[1:] for fault in found(changed(("  scribe: [presenter]", "  group: [scribe]")))
    ] == [(None, "role_not.group", "unknown_own_role")]


def test_the_sum_is_compared_for_every_size_of_the_group() -> None:
    grows = [
        ("clock: {rest: true}", "clock: 10"),
        ("clock: {per_person: 2}", "clock: {per_person: 3}"),
    ]
    faults = faults_in(changed(*grows).encode())
    # 4 + 6..8 + 3n + 10 against 20 + 2n: right up to the least of them.
    assert faults == (
        Fault(
            line_of("total:"),
            None,
            "total",
            "sum",
            {"people": "3", "found": "29–31", "stated": "26"},
        ),
    )


@pytest.mark.parametrize(
    ("total", "fits"),
    [
        ("{base: 18, per_person: 2, longest: 20}", True),
        ("{base: 18, per_person: 2, longest: 19}", False),
    ],
)
def test_ranges_fall_within_the_stated_range(total: str, fits: bool) -> None:  # noqa: FBT001
    plan = changed(("{base: 20, per_person: 2}", total), ("clock: {rest: true}", "clock: 8"))
    assert [fault[3] for fault in found(plan)] == ([] if fits else ["sum"])


def test_a_step_that_is_no_table_keeps_its_place() -> None:
    text = changed(("steps:\n", "steps:\n  - just a word\n"))
    assert (line_of("- just a word", text), "#1", "", "wrong_type") in found(text)
