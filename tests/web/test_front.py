"""The front page and what Kring says about itself."""

import re

import pytest
from django.test import Client

from tests.web.conftest import Browser

PAGES = ["/", "/hoe-het-werkt", "/privacy", "/toegankelijkheid"]


def test_the_front_page_says_what_it_is_and_shows_two_ways_in() -> None:
    page = Browser().get("/")
    assert page.heading == "Intervisie in een kring"
    assert 'href="/start"' in page.text
    assert 'action="/doe-mee"' in page.text


def test_whoever_has_read_how_it_works_can_see_it_and_try_it() -> None:
    text = Browser().get("/hoe-het-werkt").text
    assert all(
        f'href="{path}"' in text for path in ("/start", "/doe-mee", "/voorbeeld", "/proberen")
    )


@pytest.mark.parametrize("path", PAGES)
def test_each_page_is_dutch_unless_the_browser_asks_for_english(path: str) -> None:
    dutch = Client().get(path).content.decode()
    english = Client(headers={"accept-language": "en-GB,en;q=0.9"}).get(path).content.decode()
    assert '<html lang="nl">' in dutch
    assert '<html lang="en">' in english
    assert _lead(dutch) != _lead(english)


def test_the_name_of_another_language_is_marked_as_such() -> None:
    browser = Browser()
    assert 'lang="en">English</button>' in browser.get("/").text
    browser.post("/taal", language="en", next="/")
    assert 'lang="nl">Nederlands</button>' in browser.get("/").text


@pytest.mark.parametrize("path", PAGES)
def test_a_page_to_read_takes_no_post(path: str) -> None:
    refused = Browser().post(path)
    assert refused.status == 405
    assert refused.header("Allow") == "GET, HEAD"


def test_the_switch_is_remembered_and_comes_back_to_the_same_page() -> None:
    browser = Browser()
    switched = browser.post("/taal", language="en", next="/privacy")
    assert switched.goes_to == "/privacy"
    assert '<html lang="en">' in browser.get("/privacy").text


def test_the_switch_leads_to_no_other_site() -> None:
    assert Browser().post("/taal", language="en", next="https://elders.example/").goes_to == "/"


def test_over_plain_http_every_page_says_that_others_can_read_along() -> None:
    assert "kan meelezen" in Client().get("/start").content.decode()
    assert "kan meelezen" not in Client().get("/start", secure=True).content.decode()


def test_no_page_has_a_style_or_a_script_inside_it() -> None:
    for path in [*PAGES, "/start", "/doe-mee", "/bord"]:
        text = Browser().get(path).text
        assert "style=" not in text
        assert "<script>" not in text
        assert not re.search(r"<[^>]*\son\w+=", text)


def _lead(text: str) -> str:
    return text.split('<p class="lead">')[1].split("</p>", maxsplit=1)[0]


@pytest.mark.parametrize("path", ["/methoden", "/methoden/incident", "/doe-mee", "/uitleg"])
def test_an_address_with_a_slash_behind_it_leads_to_its_page(path: str) -> None:
    page = Browser().get(f"{path}/?a=1")
    assert page.status == 301
    assert page.header("Location") == f"{path}?a=1"


@pytest.mark.parametrize("path", ["/nergens/", "/nergens", "/%2Fvoorbeeld.nl/", "/methoden//"])
def test_an_address_that_is_no_page_leads_nowhere(path: str) -> None:
    assert Browser().get(path).status == 404
