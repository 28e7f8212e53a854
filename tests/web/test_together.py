"""Cards to turn around together: two pages each, on any screen, and nothing kept."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from kring.domain.question import look
from kring.web.practising.cards import Card, cards
from tests.web.conftest import Browser

PAGE = "/oefenen/samen"
LANGS = ("nl", "en")
ALL = [(lang, card) for lang in LANGS for card in cards(lang)]


def onward(text: str) -> str:
    (found,) = re.findall(r'data-onward href="([^"]+)"', text)
    return str(found)


def back(text: str) -> str:
    (found,) = re.findall(r'data-back href="([^"]+)"', text)
    return str(found)


def walk(browser: Browser) -> Iterator[tuple[str, str]]:
    """Press on from the beginning; give address and page of each side."""
    at = onward(browser.get(PAGE).text)
    while at != f"{PAGE}/klaar":
        text = browser.get(at).text
        yield at, text
        at = onward(text)


def plain(text: str) -> str:
    return text.replace("&#x27;", "'")


@pytest.mark.parametrize(("lang", "card"), ALL)
def test_every_card_is_what_it_says_and_its_ways_are_open(lang: str, card: Card) -> None:
    seen = look(card.question)
    assert (seen.label, seen.lang) == (card.kind, lang)
    assert len(card.ways) >= 2
    for way in card.ways:
        turned = look(way)
        assert (turned.label, turned.lang, turned.hint) == ("open", lang, None)


def test_most_cards_carry_advice() -> None:
    assert [len(cards(lang)) for lang in LANGS] == [14, 14]
    assert sum(card.kind == "advice" for card in cards("nl")) >= 6


@pytest.mark.parametrize("lang", LANGS)
def test_pressing_on_shows_each_question_first_and_then_what_is_in_it(lang: str) -> None:
    browser = Browser(Client(headers={"accept-language": lang}))
    sides = [plain(text) for _, text in walk(browser)]
    assert len(sides) == 2 * len(cards(lang))
    for card, asked, turned in zip(cards(lang), sides[::2], sides[1::2], strict=True):
        assert card.question in asked
        assert not [way for way in (card.why, *card.ways) if way in asked]
        assert not [said for said in (card.question, card.why, *card.ways) if said not in turned]


def test_going_back_is_the_same_way() -> None:
    browser = Browser()
    seen = [at for at, _ in walk(browser)]
    at, gone = back(browser.get(f"{PAGE}/klaar").text), list[str]()
    while at != PAGE:
        gone.append(at)
        at = back(browser.get(at).text)
    assert gone == seen[::-1]


def test_nothing_is_asked_counted_or_remembered() -> None:
    browser = Browser()
    for _, text in walk(browser):
        assert "<form" not in text.split("<main", 1)[1]
        assert "score" not in text
    assert "csrftoken" not in browser.client.cookies
    assert "sessionid" not in browser.client.cookies
    assert "Er is geen score" in browser.get(PAGE).text


@pytest.mark.parametrize("path", ["0", "15", "0/om", "15/om", "een"])
def test_another_number_is_no_page(path: str) -> None:
    assert Browser().get(f"{PAGE}/{path}").status == 404


@pytest.mark.parametrize("path", ["", "/1", "/1/om", "/klaar"])
def test_it_is_only_to_look_at(path: str) -> None:
    assert Browser().post(PAGE + path).status == 405
