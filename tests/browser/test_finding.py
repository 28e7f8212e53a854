"""Finding a question, by someone alone with a phone: one part at a time, and nothing lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from tests.browser.looking import borderless, cramped, moving, small_targets, violations
from tests.browser.seats import PHONE
from tests.browser.serving import Server

NOTE = "Een overleg dat maar doorging"
QUESTION = "Hoe kan ik in een vol overleg zeggen dat ik nu moet stoppen?"


@pytest.fixture
def page(browser: Browser) -> Page:
    context = browser.new_context(
        viewport=PHONE,
        locale="nl-NL",
        reduced_motion="reduce",
    )
    return context.new_page()


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).click()


def heading(page: Page, words: str) -> None:
    """Expect this part, with the focus at its heading."""
    expect(page.locator("form h2:visible")).to_contain_text(words)
    expect(page.locator("form h2:visible")).to_be_focused()


def test_someone_without_a_question_finds_one_and_only_that_is_sent(
    page: Page, server: Server
) -> None:
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    page.goto(f"{server.address}/oefenen")
    page.get_by_role("link", name="Vind je vraag").click()
    expect(page.locator("form h2:visible")).to_contain_text("Waar dacht je op weg naar huis")
    page.get_by_role("textbox").fill(NOTE)
    press(page, "Verder")
    heading(page, "Wat gebeurde er")
    press(page, "Verder")
    heading(page, "Wat zou je anders willen?")
    press(page, "Terug")
    heading(page, "Wat gebeurde er")
    press(page, "Verder")
    press(page, "Verder")
    heading(page, "Maak er één vraag van")
    expect(page.locator("[data-noted]")).to_contain_text(NOTE)
    press(page, "Hoe kan ik …")
    field = page.get_by_label("Je vraag", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_value("Hoe kan ik ")
    field.fill("Waarom luistert die opdrachtgever niet naar de ploeg?")
    press(page, "Kijk ernaar")
    expect(page.locator("#found")).to_contain_text("Kan het in de ik-vorm?")
    field.fill(QUESTION)
    press(page, "Kijk ernaar")
    expect(page.locator("#found")).to_contain_text("Hier valt niets op.")
    expect(page.locator("[data-noted]")).to_contain_text(NOTE)
    press(page, "Kopieer je vraag")
    expect(page.locator("[data-said]")).not_to_be_empty()
    assert len(sent) == 2
    assert not any("doorging" in (request.post_data or "") for request in sent)
    found = violations(page) + cramped(page) + small_targets(page) + borderless(page) + moving(page)
    assert found == []
    page.context.close()


def test_without_a_connection_nothing_that_was_typed_is_lost(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/vraag-vinden")

    def broken(route: Route) -> None:
        route.abort() if route.request.method == "POST" else route.continue_()

    page.route("**/vraag-vinden", broken)
    for _ in range(3):
        press(page, "Verder")
    page.get_by_label("Je vraag", exact=True).fill(QUESTION)
    press(page, "Kijk ernaar")
    expect(page.locator("[data-trouble]")).to_contain_text("Je vraag staat er nog.")
    expect(page.get_by_label("Je vraag", exact=True)).to_have_value(QUESTION)
    page.context.close()


def test_without_a_script_all_parts_are_there_and_the_form_is_sent(
    browser: Browser, server: Server
) -> None:
    context = browser.new_context(
        viewport=PHONE,
        locale="nl-NL",
        java_script_enabled=False,
    )
    page = context.new_page()
    page.goto(f"{server.address}/vraag-vinden")
    expect(page.locator("form h2:visible")).to_have_count(4)
    page.get_by_label("Je vraag", exact=True).fill(QUESTION)
    press(page, "Kijk ernaar")
    expect(page.locator("#found")).to_contain_text("Hier valt niets op.")
    expect(page.get_by_label("Je vraag", exact=True)).to_have_value(QUESTION)
    context.close()
