"""The name of the organisation that runs Kring, however long, on the pages that carry it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.seats import PHONE
from tests.browser.serving import Server

#: As long as a name may be, with a word that is wider than a phone with large letters.
NAME = "Gemeenschappelijke Regeling Werkvoorziening Noordoost-Fries"
_BOX = '<path d="M0 0h300v80z"/>'
_LOGO = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80">{_BOX}</svg>'
_LARGE = "document.documentElement.style.fontSize = '200%'"
_WIDER = "document.documentElement.scrollWidth - innerWidth"


@pytest.fixture
def named(tmp_path: Path) -> Server:
    (tmp_path / "logo.svg").write_text(_LOGO)
    (tmp_path / "theme.toml").write_text(f'name = "{NAME}"\nlogo = "logo.svg"\n')
    (tmp_path / "data").mkdir()
    server = Server(tmp_path / "data")
    server.environment["KRING_THEME"] = str(tmp_path / "theme.toml")
    return server


def test_a_long_name_leaves_the_language_in_its_place_and_the_page_as_wide_as_the_screen(
    browser: Browser, named: Server
) -> None:
    named.start()
    try:
        page = browser.new_page(viewport=PHONE, locale="nl-NL")
        page.goto(named.address)
        assert page.evaluate(_WIDER) <= 0
        name = page.locator(".site-name").bounding_box()
        language = page.get_by_role("button", name="English").bounding_box()
        assert name is not None
        assert language is not None
        assert name["x"] + name["width"] <= language["x"]
        for path in ("/", "/methoden", "/oefenen/samen/1"):
            page.goto(named.address + path)
            page.evaluate(_LARGE)
            assert page.evaluate(_WIDER) <= 0, path
    finally:
        named.stop()
