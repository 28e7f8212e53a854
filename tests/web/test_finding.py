"""Finding a question: prompts for oneself, and the coach for the one that came of them."""

import logging
import re

import pytest
from django.test import Client

from kring.domain.question import REMINDERS
from kring.web.practising.finding import found
from tests.web.conftest import Browser

PAGE = "/vraag-vinden"
GOOD = "Hoe kan ik in het overleg op dinsdag mijn eigen grens aangeven?"
CANARY = "kanarieindemijn"


def test_the_page_asks_in_four_parts_and_sends_the_question_alone() -> None:
    page = Browser().get(PAGE)
    assert page.heading == "Vind je vraag"
    assert page.text.count("data-part") == 4
    (form,) = re.findall(r'<form class="finder.*?</form>', page.text, re.DOTALL)
    names = re.findall(r'<(?:textarea|input)[^>]* name="(\w+)"', form)
    assert names == ["csrfmiddlewaretoken", "text"]
    assert form.count("<textarea") == 4


@pytest.mark.parametrize(
    ("typed", "reminder"),
    [
        ("Mijn collega komt steeds te laat.", "question"),
        ("Waarom luistert die opdrachtgever niet naar de ploeg?", "own"),
        ("Moet ik het tegen mijn leidinggevende zeggen?", "solved"),
        ("???", "question"),
    ],
)
def test_a_question_is_looked_at_as_the_one_who_will_present_it_needs(
    typed: str, reminder: str
) -> None:
    page = Browser().post(PAGE, text=typed)
    assert page.status == 200
    assert REMINDERS[reminder]["nl"] in page.text  # type: ignore[index]
    assert "Het hoeft niet." in page.text


def test_a_question_in_the_i_form_is_left_alone_and_can_be_copied() -> None:
    page = Browser().post(PAGE, text=f"  {GOOD}\n")
    assert found(GOOD, "nl").reminders == ()
    assert "Hier valt niets op. Neem hem mee." in page.text
    assert f"data-question>{GOOD}</p>" in page.text
    assert "data-copy" in page.text
    assert "Kijk nog eens" not in page.text


def test_a_name_in_it_is_pointed_out() -> None:
    page = Browser().post(PAGE, text="Hoe kan ik met Fatima bespreken dat ik te veel doe?")
    assert "“Fatima”" in page.text


def test_it_speaks_the_language_of_the_page() -> None:
    english = Client(headers={"accept-language": "en"})
    page = english.post(PAGE, {"text": "Mijn collega komt steeds te laat."}).content.decode()
    assert REMINDERS["question"]["en"] in page
    assert '<p class="flap" lang="nl" data-question>' in page


@pytest.mark.parametrize("typed", ["", " \n", "a" * 2001])
def test_nothing_and_too_much_are_said_at_the_field(typed: str) -> None:
    page = Browser().post(PAGE, text=typed)
    assert page.status == 422
    assert 'id="id_text-fault"' in page.text
    assert "data-question" not in page.text


def test_what_is_typed_is_kept_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    browser = Browser()
    with caplog.at_level(logging.DEBUG):
        page = browser.post(PAGE, text=f"Hoe kan ik {CANARY} zeggen wat ik vind?")
    assert CANARY in page.text
    assert CANARY not in browser.get(PAGE).text
    assert CANARY not in caplog.text
    assert CANARY not in str(browser.client.cookies)
    assert page.header("Cache-Control").count("no-store") == 1


def test_it_is_markup_nowhere() -> None:
    assert "<b>ik" not in Browser().post(PAGE, text="Hoe kan <b>ik</b> dit zeggen?").text


@pytest.mark.parametrize(
    "path", ["/", "/oefenen", "/start?methode=vraagkaarten", "/methoden/vraagkaarten"]
)
def test_it_is_found_where_people_look_for_it(path: str) -> None:
    assert 'href="/vraag-vinden"' in Browser().get(path).text


def test_a_method_offers_it_only_by_its_data() -> None:
    assert 'href="/vraag-vinden"' not in Browser().get("/methoden/zes-fasen").text
