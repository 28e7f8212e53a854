"""Ten steps with the ending chosen beforehand: questions rated and picked, the core put anew."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import (
    Play,
    canary,
    fits_everyone,
    flap,
    gather,
    may_do_nothing_but_listen,
    own_page,
)
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin", "Sven")
OTHERS = NAMES[1:]
ENDING = "Met advies: een nieuwe aanpak"


def choose_ending(play: Play) -> None:
    """Before the beginning it is settled how the meeting ends; then the way on is that one."""
    leader = play.leader
    leader.press("Meer…")
    leader.press("Indeling van de bijeenkomst")
    sheet = leader.page.locator("dialog")
    expect(sheet).to_contain_text("Hoe sluiten jullie af?")
    choice = sheet.get_by_role("button", name=ENDING, exact=True)
    choice.click()
    expect(choice).to_have_attribute("aria-pressed", "true")
    fits_everyone(leader)
    leader.press("Sluit")


def ask(play: Play) -> None:
    """Questions are written alone and shown together; Marieke rates and picks among them."""
    marieke, tom = play.phones["Marieke"], play.phones["Tom"]
    leader = play.leader
    leader.press("Begin")
    leader.page.locator("dialog").get_by_role("button", name="Marieke", exact=True).click()
    leader.press("Ja, naar De situatie schetsen")
    play.arrives("De situatie schetsen")
    marieke.does("Vertel")
    may_do_nothing_but_listen(tom)
    marieke.writes("Vraag", f"Hoe {canary('Marieke', 'vraag')}?")
    marieke.press("Zet erbij")
    play.shows(canary("Marieke", "vraag"))

    play.goes_to("Vragen opschrijven")
    for name in OTHERS:
        play.phones[name].writes("Open vraag", f"Wat {canary(name, 'open')}?")
        play.phones[name].press("Klaar, telefoon neer")
        play.keeps(canary(name, "open"), name)
    play.nothing_leaked()

    leader.press("Volgende stap: De vragen waarderen")
    leader.press("Ja, naar De vragen waarderen")
    play.shows(*(canary(name, "open") for name in OTHERS))
    play.arrives("De vragen waarderen")
    assert play.board
    for name, label in (("Tom", "warm"), ("Aylin", "koud"), ("Sven", "neutraal")):
        flap(marieke, name, "open").get_by_role("button", name=label, exact=True).click()
        expect(flap(play.board, name, "open").locator(".sign")).to_have_text([label])
    may_do_nothing_but_listen(tom)

    play.goes_to("Kiezen welke je beantwoordt")
    flap(marieke, "Tom", "open").get_by_role("button", name="Kies dit").click()
    expect(flap(play.board, "Tom", "open")).to_contain_text("gekozen")
    play.goes_to("Antwoorden")
    # Only what she picked is what this step is about.
    expect(flap(play.board, "Tom", "open")).to_have_count(1)
    expect(flap(play.board, "Aylin", "open")).to_have_count(0)


def put_anew(play: Play) -> None:
    """The others write the core as if they were her; she hears it, rates it, and asks anew."""
    marieke = play.phones["Marieke"]
    play.goes_to("Laatste vragenronde")
    play.goes_to("Het probleem formuleren: schrijven")
    expect(marieke.page.get_by_role("textbox", name="Kern")).to_have_count(0)
    for name in OTHERS:
        play.writes(name, "Kern", "kern")
    play.goes_to("Het probleem formuleren: voorlezen")
    play.everyone_tells(*OTHERS, kind="kern")
    play.goes_to("Waarderen en herdefiniëren")
    flap(marieke, "Sven", "kern").get_by_role("button", name="warm", exact=True).click()
    assert play.board
    expect(flap(play.board, "Sven", "kern").locator(".sign")).to_have_text(["warm"])
    marieke.writes("Nieuwe vraag", f"Wat {canary('Marieke', 'nieuw')}?")
    marieke.press("Zet erbij")
    for seat in (play.board, play.leader, marieke):
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))


def take_along(play: Play) -> None:
    """Marieke writes what she will do, and shows it; what the others take along is theirs alone."""
    marieke = play.phones["Marieke"]
    play.goes_to("Inzichten van ieder")
    marieke.writes("Hoe pak ik het aan?", canary("Marieke", "actie"))
    marieke.writes("Met wie?", "met mijn team")
    marieke.writes("Wanneer?", "maandag")
    marieke.press("Bewaar")
    play.keeps(canary("Marieke", "actie"), "Marieke")
    for name in OTHERS:
        play.writes(name, "Dit neem ik mee", "mee", press="Bewaar")
        play.phones[name].sees(canary(name, "mee"))
    play.nothing_leaked()
    fits_everyone(marieke)
    marieke.page.locator(".flap", has_text=canary("Marieke", "actie")).get_by_role(
        "button", name="Laat dit nu zien"
    ).click()
    play.shows(canary("Marieke", "actie"))
    play.everyone_tells(*NAMES)


def test_ten_steps_with_the_ending_chosen_beforehand(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "tien-stappen", NAMES)
    choose_ending(play)
    ask(play)
    put_anew(play)
    play.goes_to("Nieuwe aanpak en bereidheid")
    play.goes_to("Tips en adviezen")
    for name in OTHERS:
        play.writes(name, "Tip", "tip")
    play.nothing_leaked()
    play.everyone_tells(*OTHERS, kind="tip")
    take_along(play)
    assert "De rekening opmaken" not in play.minutes
    play.closes()
    mine = own_page(play.phones["Marieke"])
    for name in OTHERS:
        assert canary(name, "tip") in mine
        assert canary(name, "kern") in mine
    assert canary("Marieke", "actie") in mine
    toms = own_page(play.phones["Tom"])
    assert canary("Tom", "mee") in toms
    assert canary("Sven", "tip") not in toms
    assert canary("Sven", "mee") not in toms + mine
