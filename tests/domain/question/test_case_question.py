"""The presenter's own question: what the coach still asks about it."""

import pytest

from kring.domain.question import REMINDERS, Reminder, remind


@pytest.mark.parametrize(
    "text",
    [
        "Hoe kan ik in het MDO mijn grens aangeven als de arts doorpraat?",
        "Wat kan ik doen om tijdens de raadsvergadering rustig te blijven?",
        "Hoe blijf ik duidelijk als een ouder boos aan mijn bureau staat?",
        "Mijn opdrachtgever wil elke week iets anders. Hoe houd ik vast aan wat we afspraken?",
        "How can I bring up my doubts in the next board meeting?",
    ],
)
def test_says_nothing_about_a_good_one(text: str) -> None:
    assert remind(text) == ()


@pytest.mark.parametrize(
    ("text", "reminders"),
    [
        ("Mijn team is al maanden onrustig.", ("question",)),
        ("Wat is er mis met de samenwerking op de afdeling?", ("own",)),
        ("Wat speelt er in mijn team sinds de fusie met het andere kantoor?", ("acting",)),
        ("Hoe zorg ik dat mijn collega bij de planning eindelijk luistert?", ("influence",)),
        ("Waarom doet mijn leidinggevende zo tegen het hele team?", ("acting", "influence")),
        ("Hoe word ik beter?", ("concrete",)),
        ("Moet ik het project van de gemeente teruggeven?", ("solved",)),
        ("How do I get my boss to listen in the weekly meeting?", ("influence",)),
        (
            "Ik heb een lastige cliënt. Hij belt elke dag. Hoe zeg ik hem dat dit te veel is?",
            ("short",),
        ),
    ],
)
def test_asks_about_what_is_missing(text: str, reminders: tuple[Reminder, ...]) -> None:
    assert remind(text) == reminders


def test_counts_sentences_only_where_the_plan_does() -> None:
    text = "Ik twijfel. Ik slaap slecht. Hoe bespreek ik dat met mijn teamleider?"
    assert remind(text) == ("short",)
    assert remind(text, most=None) == ()


def test_has_words_in_both_languages_for_every_reminder() -> None:
    assert all(set(words) == {"nl", "en"} for words in REMINDERS.values())
    assert all(s.endswith("?") for words in REMINDERS.values() for s in words.values())
