"""Leading what happens: who speaks, what to say, time, silence, the ring, and the way back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import playing
from tests.browser.circle import Circle, gather, tell_server
from tests.browser.looking import NARROW, small_targets, violations
from tests.browser.seats import Seat
from tests.browser.serving import Server

#: What can happen, and the one sentence that who leads may say then.
MOMENTS = {
    "Er zit advies in een vraag": "Hoe maak je er een open vraag van?",
    "Er ontstaat discussie": "We hoeven het niet eens te worden.",
    "Een verhaal wordt lang": "Wat is de kern, in één zin?",
    "Eén stem is veel te horen": "wie nog niet aan het woord was",
    "Wie inbrengt gaat verdedigen": "Je hoeft niets uit te leggen.",
    "Het blijft stil": "Stilte mag, ik wacht.",
    "Het raakt iemand": "Ik zie dat het je raakt.",
}


def names_in_ring(seat: Seat) -> list[str]:
    """Return the names in the ring, in their order."""
    found: list[str] = seat.page.locator(
        ".ring-seats .seat-name > span:first-child"
    ).all_inner_texts()
    return found


def on_seat(seat: Seat, name: str) -> None:
    """Tap somebody's seat in the ring."""
    seat.page.locator(".ring-seats .seat", has_text=name).get_by_role("button").click()


@pytest.fixture
def circle(browser: Browser, server: Server) -> Circle:
    return gather(browser, server.address, colleagues=("Marieke", "Tom", "Aylin"), board=True)


@pytest.fixture
def few(browser: Browser, server: Server) -> Circle:
    """As many as it takes, for what is between who leads and one other."""
    return gather(browser, server.address, colleagues=("Marieke", "Tom"), board=False)


def test_a_tap_says_who_speaks_also_in_a_free_conversation(circle: Circle) -> None:
    circle.to("verhelderen")
    leader, tom = circle.leader, circle.phones["Tom"]
    assert circle.board is not None
    leader.sees("Tik op wie er spreekt.")
    on_seat(leader, "Tom")
    for seat in circle.everyone.values():
        expect(seat.page.locator(".seat-on", has_text="Tom").first).to_be_attached()
        expect(seat.page.locator(".seat-on .turn-arc").first).to_be_attached()
    leader.does("Tom is aan het woord")
    circle.board.does("Tom is aan het woord")
    # Who speaks has nothing to press, and the big button is still the next step.
    tom.does("Stel een vraag")
    expect(tom.page.get_by_role("button", name="Ik heb verteld")).to_have_count(0)
    expect(leader.page.locator(".button-primary")).to_contain_text("Volgende stap")
    on_seat(leader, "Aylin")
    leader.does("Aylin is aan het woord")
    on_seat(leader, "Aylin")
    leader.press("Is klaar met spreken")
    expect(leader.page.locator(".seat-on")).to_have_count(0)


def test_a_sentence_for_each_moment_is_two_presses_away(circle: Circle) -> None:
    circle.to("verhelderen")
    page = circle.leader.page
    for moment, words in MOMENTS.items():
        circle.leader.press("Wat zeg ik?")
        said = page.locator("dialog").get_by_text(words)
        expect(said).to_have_count(0)
        choice = page.locator("dialog").get_by_role("button", name=moment, exact=True)
        # Every moment is in sight without scrolling.
        expect(choice).to_be_in_viewport(ratio=1)
        choice.click()
        expect(said).to_be_in_viewport(ratio=1)
        circle.leader.press("Sluit")
    circle.leader.press("Wat zeg ik?")
    circle.leader.press("Het raakt iemand")
    assert small_targets(page) == []
    assert violations(page) == []
    page.locator("dialog").get_by_role("button", name="Even stil", exact=True).click()
    for seat in circle.everyone.values():
        seat.does("Even stil")


def test_one_press_makes_every_screen_neutral_and_who_brought_it_in_is_asked_first(
    circle: Circle,
) -> None:
    circle.to("verhelderen")
    leader, marieke, aylin = circle.leader, circle.phones["Marieke"], circle.phones["Aylin"]
    aylin.press("Even stil")
    shown = []
    for seat in circle.everyone.values():
        seat.does("Even stil")
        expect(seat.page.locator("[role=timer], .ring, .question, .flap")).to_have_count(0)
        shown.append(seat.page.locator("main").inner_text())
    # Nobody is named as the one who pressed, nor why.
    for text in shown:
        assert not {"Aylin", "Tom", "Ingrid"} & set(text.split())
    # Only who brought it in is asked; who leads is told to wait for it.
    for seat in (leader, aylin, circle.phones["Tom"]):
        expect(seat.page.get_by_role("button", name="Verder met een andere vraag")).to_have_count(0)
    leader.sees("Marieke kiest eerst hoe het verder gaat.")
    expect(leader.page.locator(".button-primary")).to_have_count(0)
    for choice in ("Verder met deze vraag", "Verder met een andere vraag", "Stoppen met de casus"):
        expect(marieke.page.get_by_role("button", name=choice, exact=True)).to_be_visible()
    marieke.press("Stoppen met de casus")
    leader.sees("Marieke koos:")
    leader.press("Verder met het gesprek")
    for seat in circle.everyone.values():
        seat.sees("De casus is gestopt.")
    # She may go on after all, and the group may choose another case.
    marieke.press("Toch verder met mijn casus")
    leader.does_not_see("De casus is gestopt.")
    tell_server(marieke, "stop_case")
    leader.press("Kies een andere casus")
    toms = leader.page.locator(".flap", has_text="Iets van Tom.")
    toms.get_by_role("button", name="Deze bespreken we").click()
    leader.press("Ja, deze")
    for seat in circle.everyone.values():
        seat.does_not_see("De casus is gestopt.")
        expect(seat.page.locator(".seat-presenter", has_text="Tom").first).to_be_attached()


def test_a_pause_is_one_press_and_so_is_going_on(few: Circle) -> None:
    few.opens("verzamelen")
    leader, tom = few.leader, few.phones["Tom"]
    leader.press("Klok stilzetten")
    tom.sees("klok staat stil")
    going_on = leader.page.get_by_role("button", name="Klok verder", exact=True)
    # Its words say what a press does; a state beside them would say it twice.
    assert going_on.get_attribute("aria-pressed") is None
    going_on.click()
    tom.does_not_see("klok staat stil")


def test_a_step_on_and_back_keeps_what_was_written(circle: Circle) -> None:
    circle.opens("verzamelen")
    leader, tom = circle.leader, circle.phones["Tom"]
    tom.writes("Vraag", "Een vraag in het klad")
    leader.press("Volgende stap: Uitkiezen van een probleem")
    leader.press("Ja, naar Uitkiezen van een probleem")
    tom.at(2)
    leader.press("Meer…")
    leader.press("Naar een andere stap")
    leader.press("Terug naar Verzamelen van problemen")
    for seat in circle.everyone.values():
        seat.at(3)
    expect(tom.field("Vraag")).to_have_value("Een vraag in het klad")


def test_an_optional_step_is_taken_in_and_left_out_again(few: Circle) -> None:
    few.opens("verzamelen")
    leader, tom = few.leader, few.phones["Tom"]
    tom.sees("Stap 1 van 9")
    leader.press("Meer…")
    leader.press("Naar een andere stap")
    leader.press("Doe Een open vraag bedenken toch")
    tom.sees("Stap 1 van 10")
    leader.press("Sla Een open vraag bedenken over")
    tom.sees("Stap 1 van 9")


def test_the_ring_is_put_in_another_order_for_everyone(circle: Circle) -> None:
    leader = circle.leader
    before = names_in_ring(leader)
    assert before == ["Ingrid", "Marieke", "Tom", "Aylin"]
    on_seat(leader, "Aylin")
    leader.sees("Plek 4 van 4 in de kring")
    leader.press("Plek eerder")
    leader.sees("Plek 3 van 4 in de kring")
    leader.press("Plek eerder")
    leader.sees("Plek 2 van 4 in de kring")
    leader.press("Sluit")
    after = ["Ingrid", "Aylin", "Marieke", "Tom"]
    assert circle.board is not None
    for seat in (leader, circle.board, circle.phones["Tom"]):
        expect(seat.page.locator(".ring-seats .seat").nth(1)).to_contain_text("Aylin")
        assert names_in_ring(seat) == after


def test_who_does_not_belong_is_taken_out_with_a_confirm_in_words(few: Circle) -> None:
    few.opens("verzamelen")
    leader, tom = few.leader, few.phones["Tom"]
    on_seat(leader, "Tom")
    leader.press("Haal uit de kring")
    leader.sees("Tom uit de kring halen?")
    leader.sees("Deze plek verdwijnt en het toestel erbij wordt afgesloten.")
    leader.press("Nee, laat maar")
    expect(leader.page.locator(".ring-seats .seat", has_text="Tom")).to_have_count(1)
    on_seat(leader, "Tom")
    leader.press("Haal uit de kring")
    leader.press("Ja, haal weg")
    tom.does("Je zit niet meer in de kring")
    expect(leader.page.locator(".ring-seats .seat", has_text="Tom")).to_have_count(0)


def test_names_in_the_ring_are_whole_with_letters_twice_as_large(
    browser: Browser, server: Server
) -> None:
    people = ("Jean-Baptiste van der Wouden", "Fatima-Zahra el Mansouri", "Wilhelmina")
    circle = gather(browser, server.address, colleagues=people, board=False)
    for seat in (circle.leader, circle.phones["Wilhelmina"]):
        page = seat.page
        page.set_viewport_size(NARROW)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        names = page.locator(".ring-seats .seat-name > span:first-child")
        expect(names).to_have_count(4)
        cut = names.evaluate_all(
            """(all) => all.filter((e) => getComputedStyle(e).overflow !== "visible"
                || e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent)"""
        )
        assert cut == []
        # The first name tells apart; where a long word may break is not seen.
        shown = [name.replace("\u00ad", "") for name in names_in_ring(seat)]
        assert shown == ["Ingrid", "Jean-Baptiste", "Fatima-Zahra", "Wilhelmina"]


#: The field of what is written alone in a method that shows it together.
FACTOR = "Succesfactor"
PLACE = "Wat de inbrenger deed of kon"
#: Keeps what this page sends, beside sending it.
_KEEPING = """() => {
  window.sent = [];
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    window.sent.push(data);
    return send.call(this, data);
  };
}"""


def orders(seat: Seat, do: str) -> int:
    """Return how often this page gave the order."""
    found: int = seat.page.evaluate(
        "(d) => window.sent.filter((s) => JSON.parse(s).do === d).length", do
    )
    return found


def test_what_was_written_alone_is_shown_after_a_confirm_in_words(
    browser: Browser, server: Server
) -> None:
    play = playing.gather(browser, server.address, "waarderend", ("Marieke", "Tom"))
    leader, tom, marieke = play.leader, play.phones["Tom"], play.phones["Marieke"]
    leader.press("Begin")
    leader.page.locator("dialog").get_by_role("button", name="Marieke", exact=True).click()
    leader.press("Ja, naar Succeservaring")
    play.arrives("Succeservaring")
    tom.page.get_by_label(PLACE).check()
    first = play.writes("Tom", FACTOR, "factor", press="Bewaar")
    leader.page.evaluate(_KEEPING)
    # On the way to a step that shows it, it is asked.
    leader.press("Volgende stap: Succesfactoren in twee kolommen")
    leader.sees("In deze stap ziet iedereen wat alleen geschreven is.")
    leader.press("Nog even wachten")
    assert orders(leader, "open_step") == 0
    play.nothing_leaked()
    leader.press("Volgende stap: Succesfactoren in twee kolommen")
    leader.press("Ja, naar Succesfactoren in twee kolommen")
    play.shows(first)
    marieke.sees(first)
    # And so it is within a step.
    later = "kanarie-Tom-later"
    tom.page.get_by_label(PLACE).check()
    tom.writes(FACTOR, later)
    tom.press("Bewaar")
    play.keeps(later, "Tom")
    for answer, times in (("Nee, laat maar", 0), ("Ja, toon het", 1)):
        leader.press("Meer…")
        leader.press("Toon alles tegelijk: succesfactor")
        leader.sees("Iedereen ziet dan wat ieder alleen opschreef, zonder namen.")
        play.nothing_leaked()
        leader.press(answer)
        assert orders(leader, "reveal") == times
    play.shows(later)
    marieke.sees(later)


def test_who_leads_turns_the_pages_of_the_board(circle: Circle) -> None:
    circle.opens("verzamelen")
    assert circle.board is not None
    board, leader = circle.board, circle.leader
    long = "Een vraag die zo lang is dat er maar weinig van op het scherm passen. " * 4
    for name in circle.phones:
        circle.writes(name, "case_question", f"{name}: {long}")
    circle.finish_round()
    board.page.set_viewport_size({"width": 1000, "height": 520})
    expect(board.page.locator(".flap")).to_have_count(2)
    board.sees("Tom: ")
    board.sees("Aylin: ")
    board.does_not_see("Marieke: ")
    leader.sees("Groot scherm: blad 2 van 2")
    expect(leader.page.get_by_role("button", name="Later", exact=True)).to_have_count(0)
    leader.press("Eerder")
    board.sees("Marieke: ")
    board.does_not_see("Aylin: ")
    leader.sees("Groot scherm: blad 1 van 2")
    expect(leader.page.get_by_role("button", name="Eerder", exact=True)).to_have_count(0)
    leader.press("Later")
    board.sees("Aylin: ")
    # The pages are the board's: on their own screens all of it is there.
    circle.phones["Tom"].press("Op tafel")
    expect(circle.phones["Tom"].page.locator("dialog .flap")).to_have_count(3)
