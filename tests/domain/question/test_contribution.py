"""Associations and advice have checks of their own, and the plan decides which."""

import pytest

from kring.domain.question import CHECKS, Check, look_at_advice, look_at_association

_SHOES = "Als ik in jouw schoenen stond"


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        ("Ik zie een schip zonder kapitein.", ()),
        ("Dit doet me denken aan een kruispunt", ()),
        ("Ik zou me machteloos voelen", ()),
        ("Je moet gewoon eens beter plannen", ("advice",)),
        ("Ik zou eerst de griffier bellen.", ("advice",)),
        ("Heb je al overwogen om te stoppen?", ("advice",)),
        ("Is dit een financieel probleem?", ("question",)),
        ("You should talk to her", ("advice",)),
        ("", ()),
    ],
)
def test_an_association_is_no_advice_and_no_question(text: str, checks: tuple[Check, ...]) -> None:
    assert look_at_association(text) == checks


def test_one_plan_prescribes_what_another_warns_for() -> None:
    text = "Als ik in jouw schoenen stond, zou ik eerst een dag wachten."
    assert look_at_advice(text) == ()
    assert look_at_advice(text, starter=_SHOES) == ()
    assert look_at_advice(text, unwanted=(_SHOES,)) == ("unwanted",)


def test_asks_for_the_prescribed_beginning() -> None:
    assert look_at_advice("Wacht nog een dag.", starter=_SHOES) == ("starter",)


def test_forgives_capitals_and_signs_in_the_beginning() -> None:
    assert (
        look_at_advice("als ik in jouw schoenen stond … ging ik eerst bellen", starter=_SHOES) == ()
    )


def test_asks_whether_a_command_leaves_the_choice() -> None:
    assert look_at_advice("Je moet morgen de rector bellen.") == ("command",)
    assert look_at_advice("You must call the school.") == ("command",)


def test_has_words_in_both_languages_for_every_check() -> None:
    assert all(set(words) == {"nl", "en"} for words in CHECKS.values())
