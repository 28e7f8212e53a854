"""Dots, counts, lots, handing over and showing again, as keys of a file."""

from __future__ import annotations

import pytest

from kring.domain.method.kinds import Counts, Shown
from kring.library.reading import faults_in, read
from kring.library.shelf import load
from tests.apps.library.small import changed

EXCLUSIVE = "    exclusive: true\n"
HANDED = [
    ("    by: [group]\n    shown: told", "    by: [scribe]\n    shown: handed"),
    ("    writes: [summing_up]\n", "    writes: [summing_up, advice]\n"),
    ("    writes: [advice, plan]\n    tells: [advice]\n", "    writes: [plan]\n"),
    ("    clock: {rest: true}\n", "    clock: {rest: true}\n    hands: [advice]\n"),
    ("    labels: {advice: [warmth]}\n    picks: advice\n    pick_at_most: 1\n", ""),
    ("    activity: pick\n", "    activity: talk\n"),
]


def test_labels_can_be_dots_to_spend() -> None:
    more = f"{EXCLUSIVE}    at_most: 3\n    counts: revealed\n"
    labels = read(changed((EXCLUSIVE, more)).encode()).label_sets["warmth"]
    assert (labels.at_most, labels.counts) == (3, Counts.REVEALED)
    usual = read(changed().encode()).label_sets["warmth"]
    assert (usual.at_most, usual.counts) == (None, Counts.NEVER)


def test_who_wrote_what_is_chosen_presents_unless_the_step_says_otherwise() -> None:
    assert read(changed().encode()).steps[0].chosen_presents
    theme = "    chooses: topic\n    chosen_presents: false\n    lot: true\n"
    needs = ("needs: [scribe]", "needs: [scribe, presenter]")
    step = read(changed(("    chooses: topic\n", theme), needs).encode()).steps[0]
    assert (step.chosen_presents, step.lot) == (False, True)


def test_a_theme_settles_no_presenter() -> None:
    text = changed(("    chooses: topic\n", "    chooses: topic\n    chosen_presents: false\n"))
    early = {(f.step, f.key) for f in faults_in(text.encode()) if f.code == "no_presenter_yet"}
    assert early == {
        ("talk", "words.group"),
        ("tell", "presence"),
        ("tell", "writes"),
        ("rest", "picks"),
    }


def test_what_is_handed_over_goes_in_a_step_that_hands_it() -> None:
    method = read(changed(*HANDED).encode())
    assert method.kinds["advice"].shown is Shown.HANDED
    assert method.steps[3].hands == ("advice",)


@pytest.mark.parametrize(
    ("change", "step", "key", "code"),
    [
        (("    keep: presenter", "    keep: writer"), None, "kinds.advice.keep", "handed_keep"),
        (
            ("by: [scribe]\n    shown: handed", "by: [scribe, presenter]\n    shown: handed"),
            None,
            "kinds.advice.by",
            "handed_to_self",
        ),
        (("    hands: [advice]\n", ""), None, "kinds.advice.shown", "never_opened"),
        (("hands: [advice]", "hands: [advices]"), "rest", "hands", "unknown_kind"),
        (("    forbids:", "    hands: [plan]\n    forbids:"), "talk", "hands", "not_written_yet"),
        (("hands: [advice]", "hands: [advice, topic]"), "rest", "hands", "shown_otherwise"),
    ],
)
def test_one_slip_in_handing_over_is_one_fault(
    change: tuple[str, str], step: str | None, key: str, code: str
) -> None:
    text = changed(*HANDED, change)
    faults = [(f.step, f.key, f.code) for f in faults_in(text.encode())]
    others = {"never_opened", "shown_otherwise"} - {code}
    assert [fault for fault in faults if fault[2] not in others] == [(step, key, code)]


def test_handing_over_needs_a_presenter_from_the_writing_on() -> None:
    theme = ("    chooses: topic\n", "    chooses: topic\n    chosen_presents: false\n")
    text = changed(*HANDED, theme)
    early = {(f.step, f.key) for f in faults_in(text.encode()) if f.code == "no_presenter_yet"}
    assert {("talk", "writes"), ("rest", "hands")} <= early


PICKS = "    picks: advice\n"


@pytest.mark.parametrize(
    ("change", "step", "key", "code"),
    [
        (("    picks: advice\n", "    picks: advice\n    lot: true\n"), "rest", "lot", "without"),
        ((PICKS, f"{PICKS}    chosen_presents: true\n"), "rest", "chosen_presents", "without"),
        ((PICKS, f"{PICKS}    shows: [advises]\n"), "rest", "shows", "unknown_kind"),
        ((PICKS, f"{PICKS}    shows_picked: [plan]\n"), "rest", "shows_picked", "never_picked"),
        (
            (EXCLUSIVE, f"{EXCLUSIVE}    counts: later\n"),
            None,
            "label_sets.warmth.counts",
            "wrong_type",
        ),
        (
            (EXCLUSIVE, f"{EXCLUSIVE}    at_most: 0\n"),
            None,
            "label_sets.warmth.at_most",
            "wrong_type",
        ),
    ],
)
def test_one_slip_is_one_fault(
    change: tuple[str, str], step: str | None, key: str, code: str
) -> None:
    faults = [(f.step, f.key, f.code) for f in faults_in(changed(change).encode())]
    assert faults == ([(step, key, code)] if code else [])


def test_versions_need_something_that_replaces() -> None:
    versions = (PICKS, f"{PICKS}    versions: true\n")
    assert read(changed(versions).encode()).steps[3].versions
    (fault,) = faults_in(changed(("    replaces: topic\n", ""), versions).encode())
    assert (fault.step, fault.key, fault.code) == ("rest", "versions", "without")


def test_what_is_shown_again_stands_on_the_table() -> None:
    shown = (PICKS, f"{PICKS}    shows: [topic]\n    shows_picked: [advice]\n")
    assert read(changed(shown).encode()).steps[3].on_display == ("advice", "topic")


def test_a_case_rests_where_a_step_says_so_and_in_a_break() -> None:
    rests = (PICKS, f"{PICKS}    rests: true\n")
    assert [step.rests for step in read(changed(rests).encode()).steps].count(True) == 1
    assert [step.id for step in load("zes-fasen").steps if step.rests] == ["pauze", "groepsthema"]
