"""A suggestion fits its sentence, is open itself, and is absent rather than silly."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import EXAMPLES

_SUGGESTED = [(t, s) for _, _, t in EXAMPLES if (s := look(t).suggestion) is not None]


@pytest.mark.parametrize(("text", "suggestion"), _SUGGESTED)
def test_is_open_by_the_coach_s_own_judgement(text: str, suggestion: str) -> None:
    again = look(suggestion)
    assert (again.label, again.lang, again.hint) == ("open", look(text).lang, None)


@pytest.mark.parametrize(("text", "suggestion"), _SUGGESTED)
def test_is_one_short_sentence(text: str, suggestion: str) -> None:
    assert suggestion[0].isupper()
    assert suggestion.endswith("?")
    assert suggestion.count("?") == 1
    assert len(suggestion) <= 140
    assert suggestion != text


@pytest.mark.parametrize("kind", ["advice", "leading", "judgement", "multiple"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_is_there_for_most_hints_of_each_kind(kind: Label, lang: Lang) -> None:
    hinted = [
        r for _, spoken, text in EXAMPLES if spoken == lang and (r := look(text)).hint == kind
    ]
    assert len(hinted) >= 5
    assert sum(r.suggestion is not None for r in hinted) / len(hinted) >= 0.6


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        (
            "Heb je er al aan gedacht om met je leidinggevende te praten?",
            "Wat heb je tot nu toe met je leidinggevende besproken?",
        ),
        (
            "Zou u niet eens met uw arts overleggen?",
            "Wat hebt u tot nu toe met uw arts besproken?",
        ),
        (
            "Moet je je agenda niet wat leger maken?",
            "Welke mogelijkheden zie je zelf als het gaat om je agenda?",
        ),
        ("Heb je al aan een mediator gedacht?", "Hoe kijk je zelf aan tegen een mediator?"),
        (
            "Waarom heb je dat niet gemeld?",
            "Wat maakte dat je dat niet hebt gemeld?",
        ),
        ("Waarom ging jij dan weg?", "Wat maakte dat je wegging?"),
        ("Waarom moet jij altijd alles regelen?", "Wat maakt dat je alles moet regelen?"),
        (
            "Kan het zijn dat je te veel werkt?",
            "In hoeverre herken je dat je te veel werkt?",
        ),
        (
            "Vindt u ook niet dat de planning te krap is?",
            "In hoeverre vindt u dat de planning te krap is?",
        ),
        ("Je was zeker teleurgesteld?", "Hoe was dat voor je?"),
        ("Waarom doe je zo moeilijk?", "Wat speelt er voor je mee?"),
        ("Waarom moest u daar zo nodig bij zijn?", "Wat speelde er toen voor u mee?"),
        ("Zou het helpen om het op te schrijven?", "Wat zou jou hierin helpen?"),
        ("Wordt het geen tijd dat je nee zegt?", "Wat is er volgens jou nu nodig?"),
        ("Waarom ga je niet eens mee?", "Welke mogelijkheden zie je zelf?"),
        ("Maybe you should take a day off?", "What options do you see yourself?"),
        ("Are you always this defensive?", "What is going on for you here?"),
        ("Wat deed je en wat deed hij?", "Wat deed je?"),
        ("Wil je blijven of wil je weg?", "Welke keuzes zie je hier zelf?"),
        (
            "Have you considered talking to your supervisor?",
            "What have you discussed with your supervisor so far?",
        ),
        ("Why did you always agree with them?", "What led you to agree with them?"),
        ("What happened and how did you react?", "What happened?"),
        (
            "Don't you think that the plan is too tight?",
            "To what extent do you feel that the plan is too tight?",
        ),
    ],
)
def test_turns_the_sentence_around(text: str, suggestion: str | None) -> None:
    assert look(text).suggestion == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Wie doet er nou zoiets?",
        "Hoe vaak moet ik dit nog uitleggen?",
        "Wat is dat nou voor houding?",
        "Why can't I do anything right?",
    ],
)
def test_is_absent_rather_than_silly(text: str) -> None:
    remark = look(text)
    assert remark.hint is not None
    assert remark.suggestion is None
