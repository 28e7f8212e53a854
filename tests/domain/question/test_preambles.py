"""What goes before a question takes nothing from it, with a comma behind it or without."""

from itertools import product

import pytest

from kring.domain.question import Lang, look
from kring.domain.question.kind import kind

_BEFORE = {
    "nl": (
        "Thuis",
        "In het team",
        "Onder druk",
        "Met de kennis van nu",
        "Heel iets anders",
        "Gekke vraag misschien",
        "Even een stapje terug",
        "Diep vanbinnen",
        "Knap dat je dit vertelt",
        "Ik hoor je zeggen dat het niet gaat",
        "Toen hij wegging",
        "Snap ik",
        "Hé Piet",
    ),
    "en": (
        "At home",
        "In the team",
        "Under pressure",
        "In hindsight",
        "Different question",
        "Silly question maybe",
        "Stepping back",
        "Deep down",
        "Brave of you to share this",
        "I hear you say it's too much",
        "When he left",
        "I see",
        "Hey Sam",
    ),
}
_ASKED = {
    "nl": (
        "wat doe je dan",
        "hoe is dat voor jou",
        "waar komt dat vandaan",
        "hoe ga je daar mee om",
    ),
    "en": ("what do you do then", "how is that for you", "where does that come from"),
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_preamble_draws_a_hint(lang: Lang) -> None:
    told = [
        f"{before}{between}{asked}{end}"
        for before, between, asked, end in product(
            _BEFORE[lang], (", ", " ", ": ", " - ", "... "), _ASKED[lang], ("?", "")
        )
    ]
    assert [said for said in told if look(said).hint is not None] == []


@pytest.mark.parametrize(
    "said",
    [
        "thuis wat doe je dan",
        "Dat is mooi om te horen waarom ben je zo blij?",
        "At work what makes it so hard?",
        "With him what happens then?",
    ],
)
def test_a_question_is_found_behind_a_preamble_without_a_comma(said: str) -> None:
    assert kind(said).label == "open"


@pytest.mark.parametrize(
    "said",
    [
        "Wat deed dat met je? Daar ben ik nieuwsgierig naar.",
        "Hoe ging je daarmee om? Ik vraag het omdat ik het herken.",
        "Wat deed dat met je? Hoeft niet hoor.",
        "How did you deal with that? No pressure.",
        "What did that do to you, if I may ask?",
    ],
)
def test_nor_does_what_comes_behind_it(said: str) -> None:
    remark = look(said)
    assert (remark.label, remark.hint) == ("open", None)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Je weet toch wat ik bedoel?", "leading"),
        ("Dus je snapt waar het om gaat?", "leading"),
        ("You know what I mean?", "leading"),
        ("Ik weet niet wat je bedoelt.", "statement"),
        ("Dat is precies wat ik bedoel", "statement"),
        ("I asked him what he wanted", "statement"),
    ],
)
def test_what_only_holds_a_question_word_stays_what_it_is(said: str, label: str) -> None:
    assert kind(said).label == label
