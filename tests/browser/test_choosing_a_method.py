"""Looking for a word among the methods, with a script and without one."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.seats import PHONE
from tests.browser.serving import Server


def test_a_word_finds_its_methods_and_nothing_moves_when_the_script_comes(
    browser: Browser, server: Server
) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.route("**/find-a-method.js", lambda route: route.abort())
    page.goto(f"{server.address}/methoden")
    without = page.locator(".found").bounding_box()
    page.unroute_all()
    page.reload()
    assert page.locator(".found").bounding_box() == without
    page.get_by_role("searchbox").fill("hoeden")
    expect(page.locator("[data-offer]:visible")).to_have_count(1)
    page.close()


def test_a_word_that_is_nowhere_says_what_to_do(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{server.address}/methoden")
    # The second is typed when the first has had its effect: the script is in then.
    page.get_by_role("searchbox").fill("hoeden")
    expect(page.locator("[data-offer]:visible")).to_have_count(1)
    page.get_by_role("searchbox").fill("zzzz")
    expect(page.get_by_role("status")).to_have_text(
        "Geen methode met dit woord. Probeer een ander woord, of maak het veld leeg."
    )
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("status")).to_contain_text("28 van de 28 methoden.")
    page.close()


def test_what_was_asked_for_is_in_sight_when_it_comes(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{server.address}/methoden")
    page.get_by_label("Met hoeveel?").select_option("7")
    page.get_by_role("button", name="Toon wat past").click()
    expect(page.get_by_role("status")).to_be_in_viewport()
    expect(page.get_by_role("status")).to_contain_text("voor 7 mensen")
    page.goto(f"{server.address}/methoden/werkplekleren")
    page.get_by_label("Minuten voor").select_option("8")
    page.get_by_role("button", name="Reken uit").click()
    expect(page.get_by_text("met 8 mensen.")).to_be_in_viewport()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{server.address}/methoden?mensen=7#found")
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport(ratio=1)
    page.close()


def test_on_paper_stands_nothing_that_only_a_screen_can_open(
    browser: Browser, server: Server
) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{server.address}/methoden")
    page.locator("summary:visible").nth(1).click()
    page.emulate_media(media="print")
    expect(page.locator("summary:visible")).to_have_count(1)
    page.goto(f"{server.address}/methoden/werkplekleren")
    expect(page.get_by_text("Alle methoden")).to_be_hidden()
    page.close()


def test_without_a_script_there_is_nothing_to_type_in(browser: Browser, server: Server) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{server.address}/methoden")
    expect(page.locator("#find")).to_be_hidden()
    context.close()
