"""The guide: in both languages, and at the same place on every page, beside what one is doing."""

from __future__ import annotations

import re

import pytest

from tests.cast import TOM
from tests.web.conftest import Browser, Place, join

PAGES = ["/", "/start", "/doe-mee", "/voorbeeld", "/oefenen", "/privacy", "/bord", "/nergens"]


def first_in_the_foot(page: str) -> str:
    """The first link at the bottom of a page."""
    (foot,) = re.findall(r'<footer class="foot">.*?</footer>', page, re.DOTALL)
    return str(re.findall(r"<a .*?</a>", foot, re.DOTALL)[0])


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_guide_is_read_in_the_readers_language(lang: str) -> None:
    browser = Browser()
    browser.post("/taal", language=lang)
    page = browser.get("/uitleg")
    assert page.heading == {"nl": "Zo gebruik je Kring", "en": "How to use Kring"}[lang]
    assert f'<html lang="{lang}">' in page.text
    for section in {"nl": ("meedoen", "leiden"), "en": ("taking-part", "leading")}[lang]:
        assert f'<h2 id="{section}">' in page.text
        assert f'href="#{section}"' in page.text
    pictures = re.findall(r'<img src="([^"]+)"[^>]* alt="([^"]+)"', page.text)
    assert len(pictures) == 6
    assert all(path.startswith(f"/static/kring/guide/{lang}-") for path, _ in pictures)
    assert ".md" not in page.text
    assert "data-print" in page.text


@pytest.mark.parametrize("path", PAGES)
def test_every_page_leads_to_the_guide_from_the_same_place(path: str) -> None:
    link = first_in_the_foot(Browser().get(path).text)
    assert 'href="/uitleg"' in link
    assert 'target="_blank"' in link, "what was filled in stays"
    assert "opent in een nieuw tabblad" in link


def test_so_do_the_pages_of_a_meeting(place: Place, meeting: str) -> None:
    tom = join(place, meeting, TOM)
    for part in ("waar", "mijn"):
        assert 'href="/uitleg"' in first_in_the_foot(tom.get(f"/m/{meeting}/{part}").text)
