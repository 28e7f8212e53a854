"""The second opinion speaks where it is clearly surer, and never bothers anybody more."""

import json

import pytest
from hypothesis import given, settings, strategies as st

from bench.coach import OURS
from bench.train import lessons_of, written
from kring.domain.question import LABELS, look
from kring.domain.question.kind import kind
from kring.domain.question.second_opinion import START, likelihoods, read, reconsidered
from tests.domain.question.examples import EXAMPLES

_PIECES = [word for _, _, text in EXAMPLES for word in text.split()]
_TALK = st.lists(st.sampled_from([*_PIECES, "of", "?", ",", "waarom", "why"]), max_size=30)


@pytest.mark.parametrize(
    ("text", "by_cue", "together"),
    [
        ("Ik zou weleens van Femke willen horen hoe zij dat ziet", "statement", "open"),
        ("Wanneer stemt de afdeling hierover?", "open", "closed"),
        ("What if everybody sent one postcard a week?", "open", "advice"),
        ("En u vindt het normaal om ons hier zo lang te laten staan?", "leading", "judgement"),
    ],
)
def test_changes_an_answer_where_it_is_clearly_surer(text: str, by_cue: str, together: str) -> None:
    assert kind(text).label == by_cue
    assert look(text).label == together


@pytest.mark.parametrize("text", ["", "?!", "😀", "x" * 5_000])
def test_leaves_what_cannot_be_read_as_it_is(text: str) -> None:
    assert reconsidered(kind(text)) == kind(text)


@settings(deadline=None)
@given(_TALK.map(" ".join))
def test_never_adds_a_hint_to_what_seemed_open_or_no_question(text: str) -> None:
    seen = kind(text)
    if seen.label in {"open", "statement"}:
        assert look(text).hint is None


@settings(deadline=None)
@given(_TALK.map(" ".join).filter(lambda text: bool(kind(text).readings)))
def test_likelihoods_are_shares_of_one(text: str) -> None:
    likely = likelihoods(kind(text))
    assert list(likely) == list(LABELS)
    assert sum(likely.values()) == pytest.approx(1)
    assert min(likely.values()) >= 0


def test_learns_from_questions_that_are_labelled_once() -> None:
    rows = [
        json.loads(line) for line in OURS.with_name("blind.jsonl").read_text("utf-8").splitlines()
    ]
    assert len({row["text"] for row in rows}) == len(rows)
    assert {row["label"] for row in rows} == set(LABELS)
    taught = list(lessons_of("blind", rows[:10]))
    assert [lesson.label for lesson in taught[::2]] == [row["label"] for row in rows[:10]]
    assert {lesson.seen.cue for lesson in taught} == {
        row[said][1] for row in rows[:10] for said in ("first", "bare")
    }


def test_reads_the_weights_that_training_writes() -> None:
    words = {START: [0.0] * 7, "w=hoe": [4.5, -4.5, 0.1, 0.0, 1.0, -1.0, 2.0]}
    found: dict[str, object] = {}
    exec(written(words, {START: [1.0] * 7}), found)
    again = read(str(found["WORDS"]), float(str(found["WORDS_STEP"])))
    assert again.keys() == words.keys()
    assert list(again["w=hoe"]) == pytest.approx(words["w=hoe"], abs=0.05)
