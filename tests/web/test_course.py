"""The short course for who leads: pages to read, true to the coach, and nothing kept."""

import re

import pytest
from django.test import Client

from kring.domain.question import KINDS, LABELS, look
from kring.web.practising.course import course
from tests.web.conftest import Browser

PAGE = "/oefenen/cursus"
LANGS = ("nl", "en")
SENTENCE = {
    "nl": "Dit klinkt als een advies. Hoe wordt het een open vraag?",
    "en": "This sounds like advice. How does it become an open question?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_each_example_is_what_it_says_it_is(lang: str) -> None:
    examples = [example for page in course(lang) for example in page.examples]
    turned = [example for example in examples if example.turned]
    kinds = [(KINDS[look(e.question).label][lang], e.kind) for e in examples if e.kind]  # type: ignore[index]
    assert len(turned) >= 5
    assert [e for e in turned if look(e.question).label == "open"] == []
    assert [e for e in turned if look(e.turned).label != "open"] == []
    assert [heard for heard, _ in kinds] == [said for _, said in kinds]
    assert [said for _, said in kinds] == [KINDS[label][lang] for label in LABELS]  # type: ignore[index]


@pytest.mark.parametrize("lang", LANGS)
def test_the_pages_follow_on_one_another(lang: str) -> None:
    client = Client(headers={"accept-language": lang})
    contents = client.get(PAGE).content.decode()
    pages = [client.get(f"{PAGE}/{n}").content.decode() for n in range(1, 7)]
    for number, (page, text) in enumerate(zip(course(lang), pages, strict=True), start=1):
        assert page.title in contents
        assert re.search(rf"<h1[^>]*>{re.escape(page.title)}</h1>", text)
        onward = f"{PAGE}/{number + 1}" if number < len(pages) else "/oefenen"
        assert f'class="button button-primary" href="{onward}"' in text


@pytest.mark.parametrize("lang", LANGS)
def test_it_teaches_the_sentence_that_helps(lang: str) -> None:
    assert [page.say for page in course(lang) if page.say] == [SENTENCE[lang]]


def test_it_leads_to_practising_alone_and_together() -> None:
    text = Browser().get(f"{PAGE}/5").text
    assert 'class="button" href="/oefenen"' in text
    assert 'class="button" href="/oefenen/samen"' in text


def test_it_asks_for_nothing_and_keeps_nothing() -> None:
    browser = Browser()
    for number in range(1, 7):
        text = browser.get(f"{PAGE}/{number}").text
        assert "<form" not in text.split("<main", 1)[1]
    assert not {"csrftoken", "sessionid"} & set(browser.client.cookies)
    assert "geen account" in browser.get(PAGE).text


@pytest.mark.parametrize("number", ["0", "7"])
def test_another_number_is_no_page(number: str) -> None:
    assert Browser().get(f"{PAGE}/{number}").status == 404


@pytest.mark.parametrize("path", ["", "/1"])
def test_it_is_only_to_look_at(path: str) -> None:
    assert Browser().post(PAGE + path).status == 405


def test_the_practice_corner_leads_there_and_on() -> None:
    for page in ("/oefenen", "/oefenen/samen"):
        assert f'href="{PAGE}"' in Browser().get(page).text
    assert 'href="/oefenen/samen"' in Browser().get("/oefenen").text
