"""Question cards: every question of the asking steps, eight on a sheet."""

import pytest

from kring.domain.method.model import Activity
from kring.exports.cards import cards_html, questions
from kring.exports.printing import pdf
from kring.exports.saying import Sayer
from kring.library import shelf
from kring.system.words import LANGUAGES
from tests.exports.reading import Paper


def with_questions() -> list[str]:
    """Return the methods that have something for a card."""
    return [one for one in shelf.ids() if any(questions(shelf.load(one), Sayer("nl")))]


def test_what_people_begin_with_has_questions_for_cards() -> None:
    assert set(shelf.arrangement().begin_with) <= set(with_questions())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("method_id", with_questions())
def test_every_question_has_a_card(method_id: str, lang: str) -> None:
    method = shelf.load(method_id)
    paper = Paper(pdf(cards_html(method, lang)))
    asked = [
        prompt[lang]
        for step in method.steps
        if step.activity is Activity.ASK
        for prompt in step.prompts
    ]
    asked += [card.text[lang] for deck in method.decks.values() for card in deck.values()]
    assert [question for question in asked if question not in paper.text] == []
    assert paper.pages == -(-len(asked) // 8)
    assert paper.is_tagged
    assert paper.language == lang
    assert paper.title == Sayer(lang).word("cards.title", method=method.name[lang])
    assert paper.size == (210, 297)


def test_what_remains_of_a_sheet_is_for_questions_of_ones_own() -> None:
    paper = Paper(pdf(cards_html(shelf.load("werkplekleren"), "nl")))
    assert paper.tags.count("LI") == 8
    assert paper.text.count("Je eigen open vraag") == 2
