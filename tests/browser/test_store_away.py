"""While the database is out of reach every screen says so, once, and what was typed stays."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from kring.system.words import refusal
from tests.browser.stage import Stage

CASE = "Hoe zeg ik nee tegen spoed?"
SAID = refusal("store_away", {}, "nl")


def test_a_store_that_is_away_is_said_once_and_keeps_what_was_typed(browser: Browser) -> None:
    stage = Stage(load("werkplekleren"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.open("verzamelen")
    leader, marieke = stage.screen(browser, "ingrid"), stage.screen(browser, "marieke")
    stage.refuses = "store_away"
    marieke.page.locator("textarea").first.fill(CASE)
    # One press that sends two things: the words, and that she is ready.
    marieke.press("Klaar, telefoon neer")
    expect(marieke.page.locator(".field-fault")).to_have_text(SAID)
    expect(marieke.page.get_by_text(SAID)).to_have_count(1)
    expect(marieke.page.locator("textarea").first).to_have_value(CASE)
    leader.press("+ 2 min")
    expect(leader.page.locator(".notice-warn")).to_contain_text(SAID)
    # Back again: the same press does it, and nothing is said any more.
    stage.refuses = ""
    marieke.press("Klaar, telefoon neer")
    leader.press("+ 2 min")
    for screen in (leader, marieke):
        expect(screen.page.get_by_text(SAID)).to_have_count(0)
    assert CASE in str(stage.room.views("marieke"))
