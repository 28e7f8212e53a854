"""A text whose step is over says what it is, and may be sent only where that can still be taken."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, expect

from kring.library.shelf import load
from tests.browser.stage import Screen, Stage

CASE = "Hoe zeg ik nee tegen spoed?"
ADVICE = "Vraag wat spoed is."
LATE = "Verstuur alsnog"


@pytest.fixture
def stage() -> Stage:
    """Return a plan at its first step of writing: Marieke and Tom take part."""
    stage = Stage(load("werkplekleren"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.open("verzamelen")
    return stage


def card(screen: Screen, text: str) -> Locator:
    """Return the card of a text that was not sent."""
    return screen.page.locator(".flap-refused", has_text=text)


def offers(screen: Screen, text: str) -> list[str]:
    """Return the buttons with a text that was not sent."""
    return card(screen, text).get_by_role("button").all_inner_texts()


def test_what_nobody_will_tell_any_more_can_be_copied_or_thrown_away(
    stage: Stage, browser: Browser
) -> None:
    tom = stage.screen(browser, "tom")
    tom.page.get_by_role("textbox", name="vraag").fill(CASE)
    stage.open("uitkiezen")
    expect(card(tom, CASE)).to_contain_text("vraag · niet verstuurd")
    assert offers(tom, CASE) == ["Kopieer", "Gooi weg"]
    tom.press("Gooi weg")
    expect(card(tom, CASE)).to_have_count(0)


def test_what_is_still_to_be_told_may_be_sent_until_it_was(stage: Stage, browser: Browser) -> None:
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.open("advies-schrijven")
    tom = stage.screen(browser, "tom")
    tom.page.get_by_role("textbox", name="advies").fill(ADVICE)
    stage.open("advies-vertellen")
    assert offers(tom, ADVICE) == [LATE, "Kopieer", "Gooi weg"]
    stage.does("ingrid", "give_turn", seat="tom")
    stage.does("tom", "done")
    expect(card(tom, ADVICE)).to_contain_text("advies · niet verstuurd")
    assert offers(tom, ADVICE) == ["Kopieer", "Gooi weg"]
    # A step back is in time again: then it stands in its field.
    stage.open("advies-schrijven")
    expect(tom.page.get_by_role("textbox", name="advies")).to_have_value(ADVICE)


def test_what_came_too_late_is_not_offered_to_be_sent_again(stage: Stage, browser: Browser) -> None:
    tom = stage.screen(browser, "tom")
    tom.page.get_by_role("textbox", name="vraag").fill(CASE)
    # Sent, but the group is further before it is heard.
    tom.page.get_by_role("button", name="Klaar, telefoon neer").click()
    stage.open("uitkiezen")
    stage.plays()
    expect(card(tom, CASE)).to_contain_text("De groep is al verder.")
    expect(card(tom, CASE)).to_contain_text("vraag · niet verstuurd")
    assert offers(tom, CASE) == ["Kopieer", "Gooi weg"]
