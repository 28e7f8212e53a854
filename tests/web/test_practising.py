"""A place to practise, alone: feedback on each line, and nothing kept or put in an address."""

import logging

import pytest
from django.test import Client

from kring.domain.question import look
from kring.web.practising.prompts import PROMPTS
from tests.web.conftest import Browser

PAGE = "/oefenen"
ADVICE = "Heb je er al aan gedacht om met je leidinggevende te praten?"
CANARY = "kanarieindemijn"


def test_the_page_has_a_form_that_posts_and_sentences_to_turn_around() -> None:
    page = Browser().get(PAGE)
    assert page.heading == "Oefen met open vragen"
    assert '<form class="stack" method="post" action="/oefenen"' in page.text
    assert all(prompt in page.text for prompt in PROMPTS["nl"])
    assert "<script" not in page.text


def test_each_line_gets_its_own_feedback_in_order() -> None:
    text = f"{ADVICE}\n\nWat heb je tot nu toe geprobeerd?\nWat zei Fatima toen?\n"
    page = Browser().post(PAGE, text=text)
    assert page.status == 200
    said = [
        "Zit hier een advies in?",
        "Zo wordt het een open vraag:",
        "Wat heb je tot nu toe geprobeerd?",
        "Een open vraag.",
        "Hier staat misschien een naam. Schrijf liever: een collega.",
    ]
    places = [page.text.index(one) for one in said]
    assert places == sorted(places)


def test_it_speaks_the_language_of_the_page_also_about_a_dutch_question() -> None:
    english = Client(headers={"accept-language": "en-GB"})
    text = english.post(PAGE, {"text": ADVICE}).content.decode()
    assert "Is there advice in this?" in text
    assert '<p class="flap" lang="nl">' in text


def test_what_could_be_either_language_is_read_in_that_of_the_page() -> None:
    english = Client(headers={"accept-language": "en-GB"})
    for client, lang in ((english, "en"), (Client(), "nl")):
        text = client.post(PAGE, {"text": "Was Tom drunk"}).content.decode()
        assert f'<p class="flap" lang="{lang}">' in text


def test_what_was_typed_stays_in_the_field_and_nowhere_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = Browser()
    page = browser.post(PAGE, text=f"Wat doet {CANARY} hier?")
    assert CANARY in page.text
    assert "no-store" in page.header("Cache-Control")
    assert CANARY not in str(page.response.headers)  # type: ignore[attr-defined]
    assert CANARY not in str(browser.client.cookies)
    assert CANARY not in caplog.text
    assert CANARY not in browser.get(PAGE).text
    # An address with a text in it is no way in.
    assert "Dit viel op" not in browser.get(f"{PAGE}?text={CANARY}").text


def test_markup_is_shown_as_it_was_typed() -> None:
    page = Browser().post(PAGE, text="<b>Wat</b> denk je?")
    assert "<b>Wat</b>" not in page.text
    assert "&lt;b&gt;Wat" in page.text


@pytest.mark.parametrize(
    ("text", "said"), [(" \n ", "Schrijf eerst een vraag."), ("a" * 2001, "Dit is te lang.")]
)
def test_nothing_and_too_much_are_said_at_the_field(text: str, said: str) -> None:
    page = Browser().post(PAGE, text=text)
    assert page.status == 422
    assert said in page.text
    assert 'aria-invalid="true" autofocus' in page.text


def test_another_verb_is_refused() -> None:
    response = Client().put(PAGE)
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD, POST"


def test_a_form_from_elsewhere_is_refused() -> None:
    assert Client(enforce_csrf_checks=True).post(PAGE, {"text": ADVICE}).status_code == 403


def test_the_front_door_leads_there() -> None:
    assert 'href="/oefenen"' in Browser().get("/hoe-het-werkt").text


@pytest.mark.parametrize("prompt", [one for lang in PROMPTS for one in PROMPTS[lang]])
def test_no_sentence_to_turn_around_is_open_already(prompt: str) -> None:
    assert look(prompt).label != "open"
