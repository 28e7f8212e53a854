"""The practice corner: for everyone, on a phone and on a big screen, by keys and by clicker."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.plain_pages import faults_at, reader
from tests.browser.seats import PHONE
from tests.browser.serving import Server

ADDRESSES = (
    "/oefenen",
    "/oefenen/samen",
    "/oefenen/samen/1",
    "/oefenen/samen/1/om",
    "/oefenen/samen/klaar",
    "/oefenen/cursus",
    *(f"/oefenen/cursus/{number}" for number in range(1, 7)),
)
BIG: ViewportSize = {"width": 1920, "height": 1080}


@pytest.mark.parametrize("size", [PHONE, BIG], ids=["phone", "big screen"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_practice_corner_is_for_everyone(
    browser: Browser, server: Server, lang: str, size: ViewportSize
) -> None:
    with reader(browser, lang, size) as page:
        faults = faults_at(page, server.address, ADDRESSES, lang)
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize(("onward", "back"), [("ArrowRight", "ArrowLeft"), ("PageDown", "PageUp")])
def test_cards_turn_by_arrows_and_by_a_clicker(
    browser: Browser, server: Server, onward: str, back: str
) -> None:
    page = browser.new_page(viewport=BIG, locale="nl-NL")
    page.goto(f"{server.address}/oefenen/samen")
    for path in ("1", "1/om", "2"):
        page.keyboard.press(onward)
        expect(page).to_have_url(f"{server.address}/oefenen/samen/{path}")
    for path in ("1/om", "1"):
        page.keyboard.press(back)
        expect(page).to_have_url(f"{server.address}/oefenen/samen/{path}")
    page.close()


def test_a_page_longer_than_the_screen_scrolls_before_it_turns(
    browser: Browser, server: Server
) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 420}, locale="nl-NL")
    page.goto(f"{server.address}/oefenen/samen/1/om")
    page.keyboard.press("PageDown")
    page.wait_for_function("document.documentElement.scrollTop > 0")
    expect(page).to_have_url(f"{server.address}/oefenen/samen/1/om")
    page.close()


def test_a_long_text_leaves_what_to_press_next_in_reach(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{server.address}/oefenen")
    field = page.get_by_role("textbox")
    field.fill("Waarom heb je dat niet eerder gezegd? " * 50)
    height: int = field.evaluate("(box) => box.clientHeight")
    assert height < PHONE["height"] * 2 / 3
    page.close()


def test_cards_turn_without_a_script(browser: Browser, server: Server) -> None:
    context = browser.new_context(java_script_enabled=False, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{server.address}/oefenen/samen/1")
    page.locator("[data-onward]").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{server.address}/oefenen/samen/1/om")
    context.close()


def test_a_card_can_be_read_from_the_other_side_of_a_room(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport=BIG, locale="nl-NL")
    page.goto(f"{server.address}/oefenen/samen/1/om")
    # No letter smaller than a fortieth of the height, as on the board.
    for element in (".big-card h1", ".big-card-back p", ".big-card-back li"):
        assert _letter(page, element) >= BIG["height"] / 40
    assert page.evaluate("document.documentElement.scrollHeight") <= BIG["height"]
    page.close()


def _letter(page: Page, element: str) -> float:
    return float(
        page.locator(element).first.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")
    )


def test_what_the_coach_says_of_a_long_word_stays_within_a_narrow_phone(
    browser: Browser, server: Server
) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{server.address}/oefenen")
    word = "Waterbelastingsamenwerkingsorganisatiecommissie"
    page.locator("#id_text").fill(f"Zou je niet eens met de heer Van {word} gaan praten?")
    page.locator("main button[type=submit]").last.click()
    expect(page.locator(".notice-warn").first).to_contain_text(word)
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= seen
    page.close()
