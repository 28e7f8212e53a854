"""The basic method played whole: everyone is heard, and the presenter chooses one solution."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, flap, gather, may_do_nothing_but_listen, own_page
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin", "Sven")
OTHERS = NAMES[1:]


def nobody_waits_for_who_leads(play: Play) -> None:
    """Expect that who leads and takes no part owes nothing and gets no turn."""
    expect(play.leader.page.locator(".standing")).not_to_contain_text("Ingrid")


def collect(play: Play) -> None:
    """Everyone brings something in. Tom would rather not just now, and comes back at the end."""
    tom = play.phones["Tom"]
    play.begins("Probleeminventarisatie: verzamelen")
    for name in NAMES:
        play.writes(name, "Vraag", "vraag")
    nobody_waits_for_who_leads(play)
    play.leader.press("Geef het woord aan Marieke")
    play.everyone_tells("Marieke", kind="vraag")
    play.is_on("Tom")
    expect(tom.page.get_by_role("button", name="Ik sluit me aan")).to_have_count(0)
    tom.press("Nu even niet")
    play.leader.sees("Straks nog: Tom")
    play.everyone_tells("Aylin", "Sven", kind="vraag")
    play.everyone_tells("Tom", kind="vraag")
    expect(play.leader.page.get_by_text("Nog niet gehoord")).to_have_count(0)
    nobody_waits_for_who_leads(play)

    play.goes_to("Probleeminventarisatie: kiezen")
    chosen = flap(play.leader, "Marieke", "vraag")
    chosen.get_by_role("button", name="Deze bespreken we").click()
    play.leader.press("Ja, deze")
    expect(play.leader.page.locator(".question")).to_contain_text(canary("Marieke", "vraag"))


def ask(play: Play) -> None:
    """Questions in turn, a second round at once; then the question behind the question."""
    marieke = play.phones["Marieke"]
    play.goes_to("Analyse")
    for seat in (play.leader, play.board, play.phones["Aylin"]):
        assert seat
        seat.sees(canary("Marieke", "vraag"))
        seat.does_not_see(canary("Tom", "vraag"))
    marieke.does("Antwoord")
    play.phones["Sven"].does("Bedenk een vraag")
    play.everyone_asks(*OTHERS)
    play.leader.press("Nog een ronde")
    play.everyone_asks(*OTHERS)
    nobody_waits_for_who_leads(play)

    play.goes_to("Bewustwording")
    for name in OTHERS:
        may_do_nothing_but_listen(play.phones[name])
    marieke.writes("Nieuwe vraag", f"Wat {canary('Marieke', 'nieuw')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))


def advise(play: Play) -> None:
    """Everyone owes a solution. Sven is late with his; Aylin in the end joins in with another."""
    aylin, sven = play.phones["Aylin"], play.phones["Sven"]
    play.goes_to("Advies: schrijven")
    play.leader.sees("Nog niet klaar: Tom, Aylin en Sven")
    play.writes("Tom", "Oplossing", "oplossing")
    play.leader.sees("Nog niet klaar: Aylin en Sven")
    play.writes("Aylin", "Oplossing", "oplossing")
    play.leader.sees("Nog niet klaar: Sven")
    sven.writes("Oplossing", f"Zie {canary('Sven', 'oplossing')}")
    play.leader.press("Volgende stap: Advies: vertellen")
    sheet = play.leader.page.locator("dialog")
    expect(sheet).to_contain_text("Nog bezig: Sven.")
    sheet.get_by_role("button", name="Ja, naar Advies: vertellen").click()
    play.arrives("Advies: vertellen")

    # What was half written is still his, and may be handed in until he has told.
    sven.sees("niet verstuurd")
    sven.sees(canary("Sven", "oplossing"))
    sven.press("Verstuur alsnog")
    expect(sven.page.get_by_text("niet verstuurd")).to_have_count(0)
    play.keeps(canary("Sven", "oplossing"), "Sven")

    play.everyone_tells("Tom", kind="oplossing")
    aylin.press("Nu even niet")
    play.leader.sees("Straks nog: Aylin")
    play.everyone_tells("Sven", kind="oplossing")
    play.is_on("Aylin")
    # She is heard now: nobody is left to name.
    expect(play.leader.page.get_by_text("Straks nog")).to_have_count(0)
    expect(play.leader.page.get_by_text("Nog niet gehoord")).to_have_count(0)
    aylin.press("Ik sluit me aan")
    expect(play.leader.page.locator("h1")).not_to_contain_text("Aylin")


def choose(play: Play) -> None:
    """One solution, the one that fits best: another choice takes the place of the first."""
    marieke, board = play.phones["Marieke"], play.board
    assert board

    play.goes_to("Keuze")
    for name in ("Tom", "Sven"):
        flap(marieke, name, "oplossing").get_by_role("button", name="Kies dit").click()
        expect(flap(board, name, "oplossing")).to_contain_text("gekozen")
    expect(flap(board, "Tom", "oplossing")).not_to_contain_text("gekozen")
    for name in OTHERS:
        may_do_nothing_but_listen(play.phones[name])


def test_the_basic_method_hears_everyone(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "basismethode", NAMES)
    collect(play)
    ask(play)
    advise(play)
    choose(play)
    # Four people take an hour; eight would take an hour and a half.
    assert sum(play.minutes.values()) == 60
    play.closes()
    mine = own_page(play.phones["Marieke"])
    assert canary("Tom", "oplossing") in mine
    assert canary("Sven", "oplossing") in mine
    # Aylin joined in with another: her own words stayed hers.
    assert canary("Aylin", "oplossing") not in mine
    assert canary("Tom", "vraag") in own_page(play.phones["Tom"])
