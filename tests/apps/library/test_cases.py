"""The invented cases: whole in both languages, and short enough to read in a minute."""

from __future__ import annotations

import pytest

from kring.domain.identity import findings
from kring.domain.question import look, remind
from kring.library import cases
from kring.library.shapes import LANGUAGES

#: What people read in a minute and a half, somewhat in a hurry.
WORDS_AT_MOST = 220


def every() -> list[tuple[str, cases.Case]]:
    return [(lang, case) for lang in LANGUAGES for case in cases.cases(lang)]


def test_there_are_several_to_choose_from_in_the_same_order_in_every_language() -> None:
    assert len(cases.ids()) >= 3
    assert len(set(cases.ids())) == len(cases.ids())
    for lang in LANGUAGES:
        told = cases.cases(lang)
        assert [case.id for case in told] == list(cases.ids())
        assert len({case.title for case in told}) == len(told)


@pytest.mark.parametrize(("lang", "case"), every(), ids=lambda one: getattr(one, "id", one))
def test_a_case_has_all_that_someone_needs_to_play_it(lang: str, case: cases.Case) -> None:
    assert case.about
    assert len(case.story) >= 3
    assert len(case.asked) >= 3
    assert len(" ".join((*case.story, *case.asked, case.question)).split()) <= WORDS_AT_MOST
    assert look(case.question).lang == lang
    assert look(case.question).label == "open"
    assert remind(case.question) == ()


@pytest.mark.parametrize(("lang", "case"), every(), ids=lambda one: getattr(one, "id", one))
def test_a_case_names_nobody(lang: str, case: cases.Case) -> None:
    for text in (case.title, case.about, *case.story, case.question, *case.asked):
        assert [text[one.start : one.end] for one in findings(text, lang)] == []


def test_both_languages_tell_the_same() -> None:
    for case_id in cases.ids():
        dutch, english = (cases.case(case_id, lang) for lang in ("nl", "en"))
        assert len(dutch.story) == len(english.story)
        assert len(dutch.asked) == len(english.asked)


def test_an_unknown_case_is_none() -> None:
    with pytest.raises(KeyError):
        cases.case("nothing", "nl")
