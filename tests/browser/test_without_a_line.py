"""Who leads is gone: every screen says so, and who leads from then on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.seats import PATIENCE
from tests.browser.stage import WALL, Stage, sound

GONE = "Ingrid leidt, maar is nu niet verbonden."
OTHER = "Iemand anders laten leiden"
LEADS = "Marieke leidt vanaf nu."


@pytest.fixture
def stage() -> Stage:
    """Return a round: Ingrid leads, and Marieke has the turn."""
    stage = Stage(load("werkplekleren"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.open("verzamelen")
    stage.does("ingrid", "give_turn", seat="marieke")
    return stage


def test_everyone_sees_that_who_leads_is_gone_and_may_choose_another(
    stage: Stage, browser: Browser
) -> None:
    marieke, tom = stage.screen(browser, "marieke"), stage.screen(browser, "tom")
    board = stage.screen(browser, "board", WALL)
    stage.away("ingrid")
    for screen in (marieke, tom, board):
        expect(screen.page.locator(".notice", has_text=GONE)).to_be_visible()
        seat = screen.page.locator(".seat-leader").first
        if screen is board:
            expect(seat).to_contain_text("niet verbonden")
    expect(tom.page.locator("#said")).to_have_text(GONE)
    sound(tom, board)
    assert board.page.get_by_role("button").count() == 0
    # Who is to lead instead is chosen where it is said, by more than half.
    for screen in (tom, marieke):
        screen.page.locator(".notice").get_by_text(OTHER).click()
        notice = screen.page.locator(".notice")
        expect(notice).to_contain_text("Als meer dan de helft dezelfde kiest")
        assert notice.get_by_role("button").all_inner_texts() == ["Marieke", "Tom"]
        notice.get_by_role("button", name="Marieke").click()
        stage.plays()
    for screen in (tom, board):
        expect(screen.page.locator(".notice", has_text=LEADS)).to_be_visible()
        expect(screen.page.locator(".notice", has_text=GONE)).to_have_count(0)
    expect(marieke.page.locator(".notice", has_text="Jij leidt vanaf nu.")).to_be_visible()
    expect(tom.page.locator("#said")).to_have_text(LEADS, timeout=PATIENCE)
    # It stays until it is put away, and on the board until the next step.
    tom.press("Gezien")
    stage.open("uitkiezen")
    for screen in (tom, board):
        expect(screen.page.locator(".notice")).to_have_count(0)


def test_who_leads_and_is_back_is_said_too(stage: Stage, browser: Browser) -> None:
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    stage.away("ingrid")
    expect(tom.page.locator("#said")).to_have_text(GONE)
    expect(leader.page.get_by_text(GONE)).to_have_count(0)
    stage.away()
    expect(tom.page.locator(".notice", has_text=GONE)).to_have_count(0)
    expect(tom.page.locator("#said")).to_have_text("Ingrid is er weer.", timeout=PATIENCE)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", "Het toestel van Marieke is niet verbonden."),
        ("en", "Marieke's device is not connected."),
    ],
)
def test_who_leads_reads_that_the_device_of_whose_turn_it_is_is_gone(
    stage: Stage, browser: Browser, lang: str, words: str
) -> None:
    stage.lang = lang
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    board = stage.screen(browser, "board", WALL)
    expect(leader.page.get_by_text(words)).to_have_count(0)
    stage.away("marieke")
    expect(leader.page.get_by_text(words)).to_be_visible()
    for screen in (tom, board):
        expect(screen.page.get_by_text(words)).to_have_count(0)
    sound(leader)
    stage.does("ingrid", "next_turn", after="marieke")
    expect(leader.page.get_by_text(words)).to_have_count(0)


def test_who_comes_back_believes_nothing_old(stage: Stage, browser: Browser) -> None:
    tom = stage.screen(browser, "tom")
    stage.away("ingrid")
    notice = tom.page.locator(".notice", has_text=GONE)
    expect(notice).to_be_visible()
    # Tom's own line breaks; meanwhile Ingrid is back, and nobody could tell him.
    tom.page.evaluate("() => window.line.onclose({ code: 1006 })")
    tom.page.wait_for_function("() => window.sent.length > 0")
    stage.plays()
    expect(notice).to_have_count(0)
