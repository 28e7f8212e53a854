"""Question cards: the questions that a method offers its askers, to print and to cut."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Final

from kring.domain.method.model import Activity, Method
from kring.exports.markup import Markup, document, tag, together
from kring.exports.saying import Sayer
from kring.exports.wearing import house, style
from kring.system.theme import Theme

#: Two beside each other, four below.
_ON_A_SHEET: Final = 8
_LINES: Final = 3


def cards_html(method: Method, lang: str, theme: Theme | None = None) -> str:
    """Return the question cards of `method`, as a whole HTML page.

    What remains of the last sheet is cards to write a question on. A method whose asking
    steps offer no questions gives a sheet of those.
    """
    say = Sayer(lang)
    title = say.word("cards.title", method=say.text(method.name))
    cards = [*_cards(method, say)]
    while not cards or len(cards) % _ON_A_SHEET:
        cards.append(_own_card(say))
    sheets = (cards[at : at + _ON_A_SHEET] for at in range(0, len(cards), _ON_A_SHEET))
    heading = together(house(theme) if theme else None, title)
    body = (_sheet(heading, sheet, say, first=not at) for at, sheet in enumerate(sheets))
    look = (files(__package__) / "cards.css").read_text("utf-8")
    return document(lang, title, look + style(theme), together(*body))


def questions(method: Method, say: Sayer) -> Iterator[tuple[str, str]]:
    """Yield each question with the name of its step, then each card of a deck with its own."""
    for step in method.steps:
        if step.activity is Activity.ASK:
            for prompt in step.prompts:
                yield say.text(prompt), say.text(step.name)
    for deck in method.decks.values():
        for card in deck.values():
            yield say.text(card.text), say.text(card.name)


def _cards(method: Method, say: Sayer) -> Iterator[Markup]:
    name = say.text(method.name)
    for number, (question, step) in enumerate(questions(method, say), start=1):
        foot = say.word("cards.foot", method=name, step=step)
        number_said = tag("span", str(number), class_="number")
        yield tag(
            "li", tag("p", question, class_="question"), tag("p", number_said, foot, class_="foot")
        )


def _own_card(say: Sayer) -> Markup:
    lines = (tag("div", class_="line") for _ in range(_LINES))
    return tag("li", tag("p", say.word("cards.own"), class_="own"), *lines, class_="empty")


def _sheet(title: str, cards: list[Markup], say: Sayer, *, first: bool) -> Markup:
    head = tag("h1" if first else "p", title, class_="head")
    cut = tag("p", say.word("cards.cut"), class_="cut")
    return tag("section", head, cut, tag("ul", *cards))
