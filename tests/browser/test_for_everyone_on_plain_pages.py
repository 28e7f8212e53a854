"""The pages around a meeting, in Dutch and in English: axe, room to read, faults in words."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.plain_pages import faults_at, faults_of, reader
from tests.browser.serving import Server

ADDRESSES = (
    *("/", "/uitleg", "/hoe-het-werkt", "/privacy", "/toegankelijkheid"),
    *("/start", "/doe-mee", "/methoden", "/oefenen"),
)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_pages_around_a_meeting_are_for_everyone(
    browser: Browser, server: Server, lang: str
) -> None:
    with reader(browser, lang) as page:
        faults = faults_at(page, server.address, ADDRESSES, lang)
        faults += faults_while_starting(page, server.address, lang)
    assert faults == [], "\n".join(faults)


def faults_while_starting(page: Page, address: str, lang: str) -> list[str]:
    """Fill in the two forms badly, then well, up to a room with a title."""
    # A fault stands at its field, in words; the focus is there, and nothing typed is gone.
    page.goto(f"{address}/doe-mee")
    page.locator("#id_name").fill("Tom")
    page.locator("#id_code").fill("XXXX")
    page.locator("main button[type=submit]").click()
    expect(page.locator("#id_code")).to_be_focused()
    expect(page.locator("#id_code")).to_have_value("XXXX")
    expect(page.locator("#id_name")).to_have_value("Tom")
    said_at_its_field(page, "id_code")
    faults = faults_of(page)

    page.goto(f"{address}/start")
    page.locator("#id_title").fill("Dinsdag")
    page.locator("main button[type=submit]").click()
    expect(page.locator("#id_name")).to_be_focused()
    expect(page.locator("#id_title")).to_have_value("Dinsdag")
    said_at_its_field(page, "id_name")
    faults += faults_of(page)

    # What was filled in once is not asked again.
    page.locator("#id_name").fill("Ingrid")
    page.locator("input[name=takes_part][value=no]").check()
    page.locator("input[name=method]").first.check()
    page.locator("main button[type=submit]").click()
    expect(page.locator("dl.where")).to_be_visible()
    faults += faults_of(page)
    page.locator("main form button").click()
    expect(page.locator("h1")).to_contain_text("Dinsdag")
    page.reload()
    expect(page.locator("h1")).to_contain_text("Dinsdag")
    assert page.locator("html").get_attribute("lang") == lang
    return faults


def said_at_its_field(page: Page, field: str) -> None:
    """Hold that the fault is tied to the field, for who hears it and for who sees it."""
    expect(page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    tied = (page.locator(f"#{field}").get_attribute("aria-describedby") or "").split()
    assert f"{field}-fault" in tied
    expect(page.locator(f"#{field}-fault")).to_be_visible()
    assert page.locator(f"#{field}-fault").inner_text().strip()
