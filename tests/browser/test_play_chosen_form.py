"""A form chosen on the way; a secretary writes along, for whoever presents alone."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.browser.playing import (
    Play,
    canary,
    fits_everyone,
    gather,
    held_by,
    may_do_nothing_but_listen,
    own_page,
)
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin", "Sven")
OTHERS = NAMES[1:]


def tell(play: Play) -> None:
    """Roles are divided at the first step; whoever presents tells and says the key question."""
    marieke = play.phones["Marieke"]
    play.begins("Rollen verdelen")
    play.goes_to("Spontaan verhaal", presenter="Marieke", secretary="Tom")
    marieke.does("Vertel")
    for name in OTHERS:
        play.phones[name].sees("Marieke vertelt. Bewaar je vraag voor het eind.")
        may_do_nothing_but_listen(play.phones[name])
    play.goes_to("De sleutelvraag zoeken")
    play.phones["Aylin"].writes("Voorstel voor de sleutelvraag", canary("Aylin", "voorstel"))
    play.phones["Aylin"].press("Zet erbij")
    for seat in play.everyone.values():
        seat.sees(canary("Aylin", "voorstel"))
    play.goes_to("Sleutelvraag")
    marieke.does("Zeg je vraag")
    marieke.writes("Sleutelvraag", f"Hoe {canary('Marieke', 'vraag')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        seat.sees(canary("Marieke", "vraag"))


def choose_form(play: Play) -> None:
    """Everyone has all forms before them; the way on asks which, and goes there."""
    play.goes_to("Werkvorm kiezen")
    for name in NAMES:
        for form in ("Ideeën verzamelen", "Op zijn kop", "Weerklank", "Vermoedens"):
            play.phones[name].sees(form)
    fits_everyone(play.phones["Aylin"])
    leader = play.leader
    leader.page.get_by_role("button", name=re.compile("^Volgende stap")).click()
    sheet = leader.page.locator("dialog")
    expect(sheet).to_contain_text("Welke werkvorm kiezen jullie?")
    # Without a choice there is no way on.
    expect(sheet.get_by_role("button", name=re.compile("^Ja, naar"))).to_have_count(0)
    fits_everyone(leader)
    sheet.get_by_role("button", name="Goede raad", exact=True).click()
    leader.press("Ja, naar Meedenken: goede raad")
    play.arrives("Meedenken: goede raad")


def write_along(play: Play) -> None:
    """Advice goes round aloud; what Tom notes is his own until it is handed to Marieke."""
    marieke, tom = play.phones["Marieke"], play.phones["Tom"]
    marieke.does("Luister")
    marieke.sees("Je luistert alleen")
    expect(marieke.page.get_by_role("textbox", name="Bijdrage")).to_have_count(0)
    for name in ("Aylin", "Sven"):
        expect(play.phones[name].page.locator("main textarea")).to_have_count(0)
    note(play, "eerste")
    for name in OTHERS:
        expect(play.leader.page.locator("h1")).to_contain_text(name)
        play.leader.thanks()
    note(play, "tweede")
    tom.sees(canary("Tom", "eerste"))


def note(play: Play, what: str) -> None:
    """Let the secretary write something down."""
    tom = play.phones["Tom"]
    tom.writes("Bijdrage", canary("Tom", what))
    tom.press("Bewaar")
    play.keeps(canary("Tom", what), "Tom")
    tom.sees(canary("Tom", what))
    play.nothing_leaked()


def test_form_chosen_on_the_way(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "kollegiale-beratung", NAMES)
    tell(play)
    choose_form(play)
    write_along(play)
    # Only now, and to her alone.
    notes = [canary("Tom", what) for what in ("eerste", "tweede")]
    assert not any(mark in held_by(play.phones["Marieke"]) for mark in notes)
    play.hands("Tom", "Marieke", *notes)
    play.goes_to("Afsluiting")
    for mark in notes:
        play.phones["Marieke"].sees(mark)
    play.nothing_leaked()
    assert "Meedenken: ideeën" not in play.minutes
    play.closes()
    mine = own_page(play.phones["Marieke"])
    for mark in (*notes, canary("Marieke", "vraag"), canary("Aylin", "voorstel")):
        assert mark in mine
