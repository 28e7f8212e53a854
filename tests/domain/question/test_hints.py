"""A hint is for who may want it; a good open question never draws one."""

import pytest

from kring.domain.question import HINTS, LABELS, OPEN_QUESTIONS, Label, Lang, look
from tests.domain.question.examples import EXAMPLES

_OPEN = [text for label, _, text in EXAMPLES if label == "open"]
_HEAVY = [row for row in EXAMPLES if row[0] in {"advice", "leading", "judgement", "multiple"}]


@pytest.mark.parametrize("text", _OPEN)
def test_leaves_an_open_question_alone(text: str) -> None:
    remark = look(text, hinting=LABELS)
    assert (remark.hint, remark.suggestion) == (None, None)


@pytest.mark.parametrize(("label", "lang", "text"), _HEAVY)
def test_names_what_it_sees(label: Label, lang: Lang, text: str) -> None:
    assert look(text).hint == label


def test_says_nothing_about_a_statement_unless_asked() -> None:
    said = "Ik zou het anders aanpakken."
    assert look(said).hint is None
    assert look(said, hinting={"statement"}).hint == "statement"


def test_says_nothing_in_a_step_that_wants_no_hints() -> None:
    assert [look(text, hinting=()).hint for _, _, text in EXAMPLES] == [None] * len(EXAMPLES)


def test_says_nothing_about_one_fact_for_who_can_tell_what_is_behind_it() -> None:
    remark = look("Hoe lang speelt dit al?")
    assert (remark.label, remark.hint) == ("closed", None)


def test_has_words_in_both_languages_for_every_hint() -> None:
    assert set(HINTS) == set(LABELS) - {"open"}
    assert set(HINTS) > OPEN_QUESTIONS - {"open"}
    for words in HINTS.values():
        assert set(words) == {"nl", "en"}
        assert all(sentence.endswith("?") for sentence in words.values())
