"""Whatever is typed, the coach stays calm."""

import pytest
from hypothesis import given, settings, strategies as st

from kring.domain.question import (
    LABELS,
    look,
    look_at_advice,
    look_at_association,
    remind,
)
from tests.domain.question.examples import EXAMPLES

_PIECES = [word for _, _, text in EXAMPLES for word in text.split()]
_TALK = st.lists(st.sampled_from([*_PIECES, "of", "?", ",", "dat", "…", "😀"]), max_size=40)


# No deadline: how fast the coach is, the bench says.
@settings(deadline=None)
@given(st.text(max_size=400) | _TALK.map(" ".join))
def test_any_text_gives_an_answer(text: str) -> None:
    remark = look(text, hinting=LABELS)
    assert remark.label in LABELS
    assert remark.lang in {"nl", "en"}
    assert remark.hint in {None, remark.label}
    if remark.suggestion is not None:
        assert remark.hint is not None
        assert look(remark.suggestion, lang=remark.lang).label == "open"


@settings(deadline=None)
@given(st.text(max_size=400) | _TALK.map(" ".join))
def test_any_text_gives_the_same_answer_twice(text: str) -> None:
    assert look(text) == look(text)


@settings(deadline=None)
@given(st.text(max_size=200) | _TALK.map(" ".join))
def test_the_other_checks_stay_calm_too(text: str) -> None:
    assert len(set(remind(text))) == len(remind(text))
    assert set(look_at_association(text)) <= {"advice", "question"}
    assert set(look_at_advice(text, starter="Als ik")) <= {"starter", "command"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t ",
        "?",
        "...",
        "😀😀😀?",
        "12345",
        "x" * 10_000,
        "Heb je dat al gedaan? " * 500,
        "Warum hast du das nicht gemacht?",
        "Pourquoi est-ce que vous ne dites rien ?",
        "¿Por qué no lo haces?",
        "Neden böyle yaptın?",
        "Почему ты молчишь?",
        "なぜですか？",
        "لماذا؟",
        "<script></script>",
        "{{ text }} <b></b> & \\ ' \"",
        "\x00\ud800",
    ],
)
def test_what_it_cannot_read_draws_no_hint(text: str) -> None:
    remark = look(text, hinting=LABELS)
    assert (remark.hint, remark.suggestion) == (None, None) or remark.label == "statement"
    assert look(text).hint is None


def test_reads_through_markup() -> None:
    assert look("<p>Heb je <b>overwogen</b> om te stoppen?</p>").label == "advice"
    assert look("**Hoe** voelde _dat_ voor je?").label == "open"
