"""What is said to who does not look: whole sentences, each of what changed, once."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.stage import Stage

ASKED = "Wat deed de inbrenger?"
HELP = "Wat wordt er nu van mij gevraagd?"


def test_a_name_with_a_mark_of_its_own_ends_a_sentence_once(browser: Browser) -> None:
    stage = Stage(load("incident"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.open("standpunten")
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    tom.press(HELP)
    assert f"Hierna komt: {ASKED}" in tom.said().splitlines()
    tom.press("Sluit")
    leader.press(f"Volgende stap: {ASKED}")
    expect(leader.page.get_by_role("heading", name=f"Naar {ASKED}", exact=True)).to_be_visible()
    stage.open("afloop")
    expect(tom.page.locator("#said")).to_have_text(f"Nieuwe stap: {ASKED} Jij: Luister.")
