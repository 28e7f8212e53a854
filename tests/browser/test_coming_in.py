"""At the door and back: a wrong code, a taken name, a newcomer, and who leads from now on."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.circle import Circle, gather
from tests.browser.seats import Seat, arrive, join
from tests.browser.serving import Server

CODE_OF_NOBODY = "BCDF-GHJK"


def code_of(circle: Circle) -> str:
    """Return the code to join with, as who leads has it."""
    code: str = circle.leader.page.evaluate("""async () => (await inside).own.value.lead.code""")
    return code


def test_a_wrong_code_says_so_and_keeps_what_was_typed(browser: Browser, server: Server) -> None:
    seat = arrive(browser, Seat, "Sven")
    seat.page.goto(f"{server.address}/doe-mee")
    seat.page.get_by_label("Code").fill(CODE_OF_NOBODY)
    seat.page.get_by_label("Je naam").fill("Sven")
    seat.press("Doe mee")
    seat.sees("Deze code klopt niet. Kijk de letters nog eens na, of vraag je gespreksleider")
    expect(seat.page.get_by_label("Je naam")).to_have_value("Sven")
    expect(seat.page.locator("[aria-invalid=true]")).to_be_focused()


def test_a_name_in_use_is_said_before_anyone_is_mistaken(browser: Browser, server: Server) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke",), board=False)
    other = arrive(browser, Seat, "marieke")
    other.page.goto(f"{server.address}/doe-mee#{code_of(circle)}")
    other.page.get_by_label("Je naam").fill("marieke")
    other.press("Doe mee")
    other.sees("Deze naam is al in gebruik in deze bijeenkomst.")
    other.page.get_by_label("Je naam").fill("Marieke B")
    other.press("Doe mee")
    other.press("Begrepen, verder")
    other.does("Welkom, Marieke B")
    circle.leader.sees("Marieke B")


def test_a_second_name_in_the_same_browser_is_said_and_both_ways_are_open(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke",), board=False)
    marieke = circle.phones["Marieke"]
    for press in ("Ga verder als Marieke", "Doe mee als Noor"):
        marieke.page.goto(f"{server.address}/doe-mee#{code_of(circle)}")
        marieke.page.get_by_label("Je naam").fill("Noor")
        marieke.press("Doe mee")
        marieke.sees("Je zit in deze browser al in de bijeenkomst, als Marieke.")
        marieke.page.get_by_text(press, exact=True).click()
        marieke.does(f"Welkom, {press.rpartition(' ')[2]}")
    circle.leader.sees("Noor")
    circle.leader.sees("Marieke")


def test_who_comes_after_the_begin_waits_until_they_are_let_in(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke", "Tom"), board=False)
    circle.to("toelichten")
    noor = arrive(browser, Seat, "Noor")
    join(noor, server.address, code_of(circle))
    noor.does("Je staat voor de deur")
    noor.does_not_see("Hoe zeg ik nee")
    eva = arrive(browser, Seat, "Eva")
    join(eva, server.address, code_of(circle))
    eva.does("Je staat voor de deur")
    circle.leader.sees("Noor wil binnenkomen. Daarna nog 1.")
    circle.leader.does_not_see("Eva wil binnenkomen.")
    circle.leader.press("Laat Noor binnen")
    noor.at(circle.visit)
    noor.does("Luister")
    expect(noor.page.locator(".seat", has_text="Noor")).to_have_count(1)
    circle.leader.press("Niet binnenlaten: Eva")
    expect(eva.page.locator("h1")).not_to_contain_text("Je staat voor de deur")
    circle.leader.does_not_see("Eva wil binnenkomen.")


def test_the_group_chooses_another_leader_when_more_than_half_want_it(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address, board=False)
    phones = circle.phones
    # Before it begins a group without a facilitator finds the choice on the screen itself.
    for name in ("Marieke", "Tom"):
        summary = phones[name].page.locator("summary", has_text="Iemand anders laten leiden")
        expect(summary).to_be_visible()
        summary.click()
        phones[name].press("Aylin")
    expect(phones["Aylin"].page.get_by_role("button", name="Begin", exact=True)).to_be_visible()
    circle.leader.does_not_see("Laat iedereen binnenkomen")
    phones["Aylin"].press("Begin")
    for seat in circle.everyone.values():
        seat.at(1)

    # And when whoever leads is gone in the middle, three of the four who are there agree.
    phones["Aylin"].page.context.close()
    others = [circle.leader, phones["Marieke"], phones["Tom"]]
    for seat in others:
        seat.press("Wat wordt er nu van mij gevraagd?")
        seat.page.locator("summary", has_text="Iemand anders laten leiden").click()
        seat.page.locator("dialog").get_by_role("button", name="Tom", exact=True).click()
    expect(phones["Tom"].page.locator(".lead-screen")).to_have_count(1)
    expect(phones["Marieke"].page.locator(".lead-screen")).to_have_count(0)


def test_the_lead_is_handed_over_in_words(browser: Browser, server: Server) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke", "Tom"), board=False)
    circle.opens("verzamelen")
    leader, tom = circle.leader, circle.phones["Tom"]
    leader.page.locator(".seat", has_text="Tom").get_by_role("button").click()
    leader.press("Geef de leiding")
    leader.sees("De leiding aan Tom geven?")
    leader.press("Ja, Tom leidt")
    expect(tom.page.locator(".lead-screen")).to_have_count(1)
    expect(leader.page.locator(".lead-screen")).to_have_count(0)
    expect(tom.page.locator(".seat-leader", has_text="Tom")).to_have_count(1)
    # It is said as long as it is not put away, also to who was gone meanwhile.
    leader.sees("Tom leidt nu. Jij doet mee als groepslid.")
    leader.page.reload()
    leader.sees("Tom leidt nu. Jij doet mee als groepslid.")
    leader.page.locator(".notice", has_text="Tom leidt nu").get_by_role("button").click()
    leader.does_not_see("Tom leidt nu.")
    tom.page.locator(".seat", has_text="Ingrid").get_by_role("button").click()
    tom.press("Geef de leiding")
    tom.press("Ja, Ingrid leidt")
    leader.sees("Je leidt weer. Zoals je koos, doe je zelf niet mee.")


def test_own_words_are_taken_back_from_every_screen(browser: Browser, server: Server) -> None:
    circle = gather(browser, server.address, colleagues=("Marieke", "Tom"), board=True)
    circle.opens("verzamelen")
    words = "Iets wat ik liever terugneem."
    tom = circle.phones["Tom"]
    circle.writes("Tom", "case_question", words)
    circle.finish_round()
    for seat in circle.everyone.values():
        seat.sees(words)
    tom.press("Neem terug")
    tom.sees("Het verdwijnt van elk scherm en wordt nergens bewaard.")
    tom.press("Ja, neem terug")
    for seat in circle.everyone.values():
        seat.does_not_see(words)
