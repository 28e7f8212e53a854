"""An organisation's name, logo and colours, on every page that it serves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.test import override_settings

from kring.system.theme import Logo, Theme
from kring.web.house import house_colours
from kring.web.paper import press
from tests.cast import TOM
from tests.web.conftest import Browser, Place, join
from tests.web.test_paper import CARDS, PLAN, pdf_at

NAME = "Waterschap Voorbeeld"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>'
HOUSE = house_colours()
THEME = Theme(
    name=NAME,
    logo=Logo("logo.svg", SVG),
    logo_dark=Logo("logo-dark.svg", SVG),
    font="",
    light={**HOUSE["light"], "listen": "#00567d"},
    dark=HOUSE["dark"],
    own=frozenset({"listen"}),
)
PAGES = ["/", "/start", "/doe-mee", "/voorbeeld", "/oefenen", "/privacy", "/bord", "/nergens"]


@pytest.fixture
def worn() -> Iterator[None]:
    press.forget()
    with override_settings(THEME=THEME):
        yield
    press.forget()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_wears_the_theme(worn: None, path: str) -> None:
    page = Browser().get(path).text
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', page)
    assert sheets[-1] == "/static/theme/theme.css", "after all others"
    assert NAME in page
    assert 'src="/static/theme/logo.svg"' in page
    assert 'srcset="/static/theme/logo-dark.svg"' in page
    assert "http" not in re.sub(r'"http://www.w3.org[^"]*"', "", page)


def test_the_room_wears_the_theme(worn: None, place: Place, meeting: str) -> None:
    tom = join(place, meeting, TOM)
    room = tom.get(f"/m/{meeting}/").text
    assert '<link rel="stylesheet" href="/static/theme/theme.css">' in room
    assert f'"house": {{"name": "{NAME}", "logo": "/static/theme/logo.svg"' in room
    assert NAME in tom.get(f"/m/{meeting}/waar").text


def test_without_a_theme_nothing_is_asked_for(place: Place, meeting: str) -> None:
    room = join(place, meeting, TOM).get(f"/m/{meeting}/").text
    assert "/theme/" not in room + Browser().get("/").text
    assert '"house": null' in room


def test_a_theme_without_a_logo_keeps_the_ring(worn: None) -> None:
    with override_settings(THEME=replace(THEME, logo=None, logo_dark=None)):
        page = Browser().get("/").text
    assert NAME in page
    assert "<img" not in page


@pytest.mark.parametrize("path", [PLAN, CARDS])
def test_paper_says_whose_it_is(worn: None, path: str) -> None:
    paper = pdf_at(path)
    assert f"{NAME} · Kring · " in paper.text
    assert paper.says_pdf_ua


def test_paper_takes_the_colours_of_the_steps(worn: None) -> None:
    from kring.exports.step_plan import step_plan_html  # noqa: PLC0415
    from kring.library import shelf  # noqa: PLC0415

    page = step_plan_html(shelf.load("werkplekleren"), 6, "nl", THEME)
    assert ".listen .chip { background: #00567d }" in page
    assert "%2300567d" in page, "the rail"
    assert (
        "#3b4a8f"
        not in step_plan_html(shelf.load("werkplekleren"), 6, "nl", THEME).partition("</style>")[2]
    )
