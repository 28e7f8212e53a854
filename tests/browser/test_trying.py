"""A try-out in three browsers: one leads, one plays from their own screen, one takes part."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from kring.library import cases
from tests.browser.looking import cramped, violations
from tests.browser.seats import Leader, Seat, arrive, join
from tests.browser.serving import Server

CASE = cases.cases("nl")[0]
NOTICE = "Proefkwartier: de casus is verzonnen."


def begin(ingrid: Leader, address: str) -> str:
    """Start a try-out from the front page; return its code."""
    ingrid.page.goto(address)
    ingrid.page.get_by_role("link", name="Probeer samen een kwartier").click()
    ingrid.field("Je naam").fill(ingrid.name)
    ingrid.page.locator("input[name=takes_part][value=no]").check()
    ingrid.page.get_by_label(CASE.title).check()
    ingrid.press("Begin")
    ingrid.press("Begrepen, verder")
    return ingrid.page.locator(".code").first.inner_text()


def test_a_group_tries_a_quarter_of_an_hour(browser: Browser, server: Server) -> None:
    ingrid = arrive(browser, Leader, "Ingrid")
    assert isinstance(ingrid, Leader)
    code = begin(ingrid, server.address)
    phones = [arrive(browser, Seat, name) for name in ("Marieke", "Tom", "Sanne")]
    marieke, tom, sanne = phones
    for phone in phones:
        join(phone, server.address, code)
        phone.sees(NOTICE)
        phone.sees("Wat je typt, wordt meteen na het einde gewist.")
        phone.does_not_see(CASE.question)
    # ── Marieke plays the presenter, and has the case in her hand from then on ──
    ingrid.press("Begin")
    ingrid.page.locator("dialog").get_by_role("button", name="Marieke", exact=True).click()
    ingrid.press("Ja, naar Begin")
    marieke.does("Denk na")
    for text in (*CASE.story, CASE.question, *CASE.asked):
        marieke.sees(text)
    for other in (ingrid, tom, sanne):
        other.at(1)
        other.does_not_see(CASE.story[0])
    marieke.press("Zet deze vraag op de schermen")
    tom.sees(CASE.question)
    marieke.page.emulate_media(reduced_motion="reduce")
    faults = violations(marieke.page) + cramped(marieke.page)
    assert faults == [], "\n".join(faults)
    # ── telling, questions, advice ──
    ingrid.opens("Vertellen")
    marieke.does("Vertel")
    marieke.sees(CASE.story[0])
    ingrid.opens("Open vragen")
    tom.does("Stel een vraag")
    ingrid.opens("Advies: schrijven")
    for phone, advice in (
        (tom, "Vraag wat er echt haast heeft."),
        (sanne, "Bel haar zelf eens op."),
    ):
        phone.writes("Advies", advice)
        phone.press("Klaar, telefoon neer")
    ingrid.opens("Advies: vertellen")
    for phone in (tom, sanne):
        phone.press("Ik heb verteld")
    ingrid.opens("Kiezen")
    marieke.does("Kies")
    ingrid.opens("Terugkijken")
    # ── the end, at which nothing is left to read ──
    ingrid.press("Sluit de bijeenkomst")
    ingrid.sees("Het grote scherm wordt leeg en alles wordt gewist.")
    ingrid.press("Ja, sluit")
    marieke.sees("Alles van deze bijeenkomst wordt nu gewist.")
    expect(marieke.page.get_by_role("link", name="Naar jouw eigen pagina")).to_have_count(0)
