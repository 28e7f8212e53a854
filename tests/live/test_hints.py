"""Which hints a draft draws, as the method says of its kind."""

from dataclasses import replace

import pytest

from kring.domain.method.kinds import Kind
from kring.library import shelf
from kring.live.looking import _asked

ADVICE = "Heb je er al aan gedacht om met je leidinggevende te praten?"


def draft_kind(hints: frozenset[str] | None) -> Kind:
    plain = shelf.load("basismethode").kinds["prepared_question"]
    return replace(plain, hints=hints)


@pytest.mark.parametrize(
    ("hints", "closed", "advice"),
    [
        (None, True, True),
        (frozenset({"advice"}), False, True),
        (frozenset({"closed"}), True, False),
        (frozenset(), False, False),
    ],
)
def test_the_method_says_which_kinds_of_question_draw_a_hint(
    hints: frozenset[str] | None, *, closed: bool, advice: bool
) -> None:
    kind = draft_kind(hints)
    assert ("hint" in _asked("Ben je moe?", kind, "nl")) is closed
    assert ("hint" in _asked(ADVICE, kind, "nl")) is advice
