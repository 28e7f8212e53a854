"""What somebody typed stays in their browser as long as they may send it, and no longer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.circle import Circle, gather, tell_server
from tests.browser.seats import Seat, arrive
from tests.browser.serving import Server

HALF = "Hoe zeg ik nee tegen"
NOTE = "Niet vergeten: de planning."

_KEYS = "() => Object.keys(localStorage)"
_NOTHING_OF = "(id) => !Object.keys(localStorage).some((key) => key.startsWith(`kring:${id}:`))"
_LEAVE = """([id, hours]) => {
  localStorage.setItem(`kring:${id}:draft:advice`, JSON.stringify({ text: "iets", fields: {} }));
  localStorage.setItem(`kring:${id}:seen`, Date.now() - hours * 3600e3);
}"""


def half_written(browser: Browser, server: Server) -> tuple[Circle, Seat, str]:
    """Let Marieke stop half-way, with a note for herself; return also where she is."""
    circle = gather(browser, server.address, colleagues=("Marieke", "Tom"), board=False)
    circle.opens("verzamelen")
    marieke = circle.phones["Marieke"]
    marieke.press("Notitie voor mij")
    marieke.page.locator("#note").fill(NOTE)
    marieke.press("Sluit")
    marieke.writes("Vraag", HALF)
    return circle, marieke, marieke.page.url


def nothing_is_left(page: Page, address: str) -> None:
    """Expect nothing of this meeting in the browser any more."""
    page.wait_for_function(_NOTHING_OF, arg=address.split("/")[4])


def ask_back(seat: Seat, page: Page, circle: Circle) -> None:
    """Ask for the seat of that name on this page, and be let in."""
    join_as(seat, page, circle)
    page.locator("button[name=claim]").click()


def join_as(seat: Seat, page: Page, circle: Circle) -> None:
    """Join under that name on this page."""
    page.goto(f"{circle.address}/doe-mee")
    code = circle.leader.page.evaluate("async () => (await inside).own.value.lead.code")
    page.get_by_label("Code").fill(code)
    page.get_by_label("Je naam").fill(seat.name)
    page.get_by_role("button", name="Doe mee", exact=True).click()


def test_a_browser_that_was_shut_at_the_end_forgets_when_it_comes_back(
    browser: Browser, server: Server
) -> None:
    circle, marieke, address = half_written(browser, server)
    marieke.page.goto("about:blank")
    tell_server(circle.leader, "close")
    tell_server(circle.leader, "erase")
    marieke.page.goto(address)
    marieke.sees("Hier is niets meer")
    for words in (HALF, NOTE):
        marieke.sees(words)
    nothing_is_left(marieke.page, address)
    marieke.page.reload()
    marieke.sees("Hier is niets meer")
    marieke.does_not_see(HALF)
    expect(marieke.page.locator("#left")).to_be_hidden()


@pytest.mark.parametrize("page_of", ["/", "/doe-mee"])
def test_where_people_come_in_goes_what_was_not_seen_for_a_day_and_a_half(
    browser: Browser, server: Server, page_of: str
) -> None:
    page = arrive(browser, Seat, "Tom").page
    page.goto(f"{server.address}/privacy")
    page.evaluate(_LEAVE, ["old", 37])
    page.evaluate(_LEAVE, ["young", 35])
    page.goto(f"{server.address}{page_of}")
    page.wait_for_function(_NOTHING_OF, arg="old")
    assert {"kring:young:draft:advice", "kring:young:seen"} == set(page.evaluate(_KEYS))


def test_a_seat_that_goes_elsewhere_leaves_a_last_look_and_nothing_more(
    browser: Browser, server: Server
) -> None:
    circle, marieke, address = half_written(browser, server)
    other = arrive(browser, Seat, "Marieke")
    ask_back(other, other.page, circle)
    circle.leader.press("Laat Marieke binnen")
    marieke.sees("Je bent verder op een ander toestel")
    for words in (HALF, NOTE):
        marieke.sees(words)
    nothing_is_left(marieke.page, address)


def test_a_seat_that_is_taken_away_leaves_nothing_either(browser: Browser, server: Server) -> None:
    circle, marieke, address = half_written(browser, server)
    tell_server(circle.leader, "remove_seat", seat=circle.seat_of("Marieke"))
    marieke.sees("Je zit niet meer in de kring")
    marieke.sees(HALF)
    nothing_is_left(marieke.page, address)


def test_a_browser_that_has_its_seat_again_keeps_what_was_typed_in_it(
    browser: Browser, server: Server
) -> None:
    circle, marieke, address = half_written(browser, server)
    marieke.page.context.clear_cookies(name="kring_seat")
    again = marieke.page.context.new_page()
    ask_back(marieke, again, circle)
    with marieke.page.expect_response(lambda answer: answer.request.method == "HEAD"):
        circle.leader.press("Laat Marieke binnen")
    marieke.sees("Je bent verder op een ander toestel")
    again.reload()
    expect(again.get_by_role("textbox", name="Vraag").first).to_have_value(HALF)
    again.goto(f"{server.address}/")
    again.goto(address)
    expect(again.get_by_role("textbox", name="Vraag").first).to_have_value(HALF)


def test_asking_for_the_seat_one_has_is_a_way_back_to_what_one_typed(
    browser: Browser, server: Server
) -> None:
    circle, marieke, address = half_written(browser, server)
    join_as(marieke, marieke.page, circle)
    marieke.page.wait_for_url(address)
    expect(marieke.field("Vraag")).to_have_value(HALF)
    circle.leader.does_not_see("Laat Marieke binnen")
