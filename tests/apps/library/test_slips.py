"""What an author slips on most: each is one sentence, on its own line, that says how to mend it."""

import pytest

from kring.library import words
from kring.library.reading import faults_in
from tests.house.tree import ROOT


def worked_example() -> str:
    """Return the method that the documentation builds."""
    text = (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")
    return text.split("```yaml\n")[1].split("```")[0]


def said(*change: str) -> list[tuple[str, str]]:
    """Return each fault after the change: the line that it is on, and what is said of it."""
    before, after = change
    text = worked_example()
    assert before in text
    text = text.replace(before, after, 1)
    lines = ["", *text.splitlines()]
    return [(lines[one.line].strip(), words.say(one, "en")) for one in faults_in(text.encode())]


BLOCK = """\
blocks:
  again:
    name: {nl: nog eens, en: again}
    steps: [vragen]
    each: round
steps:
"""
FORK = """\
forks:
  close:
    name: {nl: slot, en: close}
    branches:
      one: {name: {nl: een, en: one}, steps: [tips-schrijven]}
steps:
"""


@pytest.mark.parametrize(
    ("change", "line", "mends"),
    [
        (("    activity: ask", "   activity: ask"), "activity: ask", "Indent keys"),
        (("    clock: 2\n", "      clock: 2\n"), "clock: 2", "Indent keys"),
        (("    activity: ask", "\tactivity: ask"), "activity: ask", "Indent with spaces"),
        (("    forbids: [", "    forbid: ["), "forbid: [advise]", "Do you mean 'forbids'?"),
        (("writes: [tip]", "writes: [tipp]"), "writes: [tipp]", "Do you mean 'tip'?"),
        (
            ("needs: [presenter]", "needs: [presenter, scribe]"),
            "needs: [presenter, scribe]",
            "A role of your own goes under roles.",
        ),
        (
            ("clock: {base: 6, shortest: 4}", "clock: {base: 10, shortest: 4}"),
            "total: {base: 12, per_person: 3}",
            "change the clock of a step, or total.",
        ),
        (
            ('cue: {nl: "om de beurt, kort", en: "in turn, briefly"}', "cue: {nl: om de beurt}"),
            "cue: {nl: om de beurt}",
            "The text in 'en' is missing.",
        ),
        (("steps:\n", BLOCK), "again:", "Make times or at_most 2 or more"),
        (("steps:\n", FORK), "branches:", "at least 2 here, and there are 1. Add one."),
        (
            ("say: {nl: Geef om de beurt je tip.,", "say: {nl: Let op: om de beurt.,"),
            "say: {nl: Let op: om de beurt., en: Give your tip in turn.}",
            "Put a text with a comma, a colon or a quote between",
        ),
        (
            ("  nl: Eén vraag,", '  nl: "Eén vraag,'),
            'nl: "Eén vraag, een ronde vragen en een ronde tips.',
            "Add one at the end of the text.",
        ),
        (("level: beginner", "level: beginner: yes"), "level: beginner: yes", "There is a colon"),
        (("  - id: vragen", "    id: vragen"), "id: vragen", "Put a dash in front: - id."),
    ],
)
def test_a_slip_is_one_sentence_on_its_own_line(
    change: tuple[str, str], line: str, mends: str
) -> None:
    [(found, sentence)] = said(*change)
    assert found == line
    assert mends in sentence


def test_what_is_like_nothing_that_is_allowed_has_no_guess() -> None:
    [(_, sentence)] = said("activity: ask", "activity: question")
    assert "Do you mean" not in sentence


def test_a_second_round_is_enough_for_a_block() -> None:
    assert said("steps:\n", BLOCK.replace("each: round", "each: round\n    at_most: 2")) == []
