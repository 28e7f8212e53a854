"""Question cards: every question of the asking steps, eight on a sheet."""

import pytest

from kring.domain.method.model import Activity
from kring.exports.cards import cards_html
from kring.exports.printing import pdf
from kring.exports.saying import Sayer
from kring.library import shelf
from kring.system.words import LANGUAGES
from tests.exports.reading import Paper


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("method_id", shelf.ids())
def test_every_question_has_a_card(method_id: str, lang: str) -> None:
    method = shelf.load(method_id)
    paper = Paper(pdf(cards_html(method, lang)))
    asked = [
        prompt[lang]
        for step in method.steps
        if step.activity is Activity.ASK
        for prompt in step.prompts
    ]
    assert asked
    assert [question for question in asked if question not in paper.text] == []
    assert paper.pages == -(-len(asked) // 8)
    assert paper.is_tagged
    assert paper.language == lang
    assert paper.title == Sayer(lang).word("cards.title", method=method.name[lang])
    assert paper.size == (210, 297)


def test_what_remains_of_a_sheet_is_for_questions_of_ones_own() -> None:
    paper = Paper(pdf(cards_html(shelf.load("werkplekleren"), "nl")))
    assert paper.tags.count("LI") == 8
    assert paper.text.count("Je eigen open vraag") == 3
