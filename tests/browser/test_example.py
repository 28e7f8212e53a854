"""An example as a visitor sees it: alone, from the front page, with colleagues who do not exist."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.seats import Seat, arrive
from tests.browser.serving import Server

#: Simulated colleagues take their time, and the machine may be busy.
PATIENCE = 90_000


def test_a_group_member_sees_the_first_steps_pass(browser: Browser, server: Server) -> None:
    noor = arrive(browser, Seat, "Noor")
    noor.page.goto(server.address)
    noor.page.get_by_role("link", name="Bekijk een voorbeeld").click()
    noor.page.get_by_label("Als groepslid").check()
    noor.page.locator("input[value=fast]").check()
    noor.field("Je naam").fill(noor.name)
    noor.press("Begin")
    noor.press("Begrepen, verder")
    expect(noor.page.locator(".example")).to_contain_text("de collega’s zijn nagebootst")
    # ── who leads begins by itself, and waits for what Noor still has to write ──
    noor.at(1)
    noor.does("Schrijf")
    noor.writes("Vraag", "Hoe zeg ik dat het genoeg is?")
    noor.press("Klaar, telefoon neer")
    # ── everyone tells in turn, Noor too ──
    noor.page.get_by_role("button", name="Ik heb verteld").click(timeout=PATIENCE)
    noor.at(2)
    noor.does_not_see("Ik heb verteld")
    noor.does_not_see("Stap 1 van")
    expect(noor.page.locator(".example")).to_be_visible()
