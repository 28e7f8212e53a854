"""The six phases played whole: two hours and a break, and a theme that concerns everyone."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, flap, gather, may_do_nothing_but_listen, own_page
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin")
OTHERS = NAMES[1:]
LEADER = "Ingrid"


def inventory(play: Play) -> None:
    """Everyone, who leads too, tells shortly what is on their mind; one case is chosen."""
    play.begins("Fase van probleeminventarisatie: verzamelen")
    play.leader.writes("Vraag", f"Zie {canary(LEADER, 'vraag')}")
    play.leader.press("Klaar, telefoon neer")
    play.keeps(canary(LEADER, "vraag"), LEADER)
    for name in NAMES:
        play.phones[name].sees("Hooguit 5 zinnen")
        play.writes(name, "Vraag", "vraag")
    play.leader.press(f"Geef het woord aan {LEADER}")
    play.leader.thanks()
    play.shows(canary(LEADER, "vraag"))
    play.everyone_tells(*NAMES, kind="vraag")
    play.goes_to("Fase van probleeminventarisatie: kiezen")
    chosen = flap(play.leader, "Marieke", "vraag")
    chosen.get_by_role("button", name="Deze bespreken we").click()
    play.leader.press("Ja, deze")


def analyse(play: Play) -> None:
    """Told, asked about, and put anew by the presenter."""
    marieke = play.phones["Marieke"]
    play.goes_to("Analysefase: vertellen")
    marieke.does("Vertel")
    for name in OTHERS:
        play.phones[name].sees("Marieke vertelt. Je vragen komen zo.")
        play.phones[name].does_not_see(canary(LEADER, "vraag"))
    play.goes_to("Analysefase: vragen")
    marieke.does("Antwoord")
    play.phones["Tom"].does("Stel een vraag")
    play.phones["Tom"].press("Vraagkaarten")
    play.phones["Tom"].sees("Welk patroon zie je zelf?")
    play.phones["Tom"].press("Sluit")
    play.leader.sees("niet nu: sturende vragen, uitleggen hoe het zit, advies")
    play.goes_to("Bewustwordingsfase")
    marieke.sees("Wat is jouw aandeel?")
    marieke.writes("Nieuwe vraag", f"Wat {canary('Marieke', 'nieuw')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))


def advise(play: Play) -> None:
    """Advice on the new question; the presenter decides."""
    marieke = play.phones["Marieke"]
    play.goes_to("Adviesfase: schrijven")
    may_do_nothing_but_listen(marieke)
    for name in OTHERS:
        play.writes(name, "Advies", "advies")
    play.leader.writes("Advies", f"Zie {canary(LEADER, 'advies')}")
    play.leader.press("Klaar, telefoon neer")
    play.keeps(canary(LEADER, "advies"), LEADER)
    play.goes_to("Adviesfase: vertellen")
    play.everyone_tells(*OTHERS, kind="advies")
    play.leader.thanks()
    play.shows(canary(LEADER, "advies"))
    play.goes_to("Adviesfase: besluiten")
    for name in ("Tom", LEADER):
        flap(marieke, name, "advies").get_by_role("button", name="Kies dit").click()
        assert play.board
        expect(flap(play.board, name, "advies")).to_contain_text("gekozen")


def take_a_break(play: Play) -> None:
    """A break is in the plan when who leads puts it there; the case lies still."""
    leader = play.leader
    leader.press("Meer…")
    leader.press("Naar een andere stap")
    leader.press("Doe Pauze toch")
    expect(leader.page.get_by_role("button", name="Sla Pauze over")).to_be_visible()
    leader.press("Sluit")
    play.goes_to("Pauze")
    for name in NAMES:
        play.phones[name].does("Neem pauze")
        may_do_nothing_but_listen(play.phones[name])
    assert play.board
    play.board.does("Neem pauze")
    play.board.does_not_see(canary("Marieke", "nieuw"))
    play.phones["Marieke"].sees("Je hoeft nu niet over je vraag te praten.")


def share_a_theme(play: Play) -> None:
    """What lies under the case and concerns all; who brought in is one of the group again."""
    play.goes_to("Bespreking van het groepsthema")
    play.phones["Marieke"].does("Bespreek")
    play.phones["Marieke"].sees("Je casus is klaar")
    play.leader.writes("Groepsthema", canary(LEADER, "thema"))
    play.leader.press("Zet erbij")
    for seat in play.everyone.values():
        seat.sees(canary(LEADER, "thema"))
    play.goes_to("Evaluatie")
    # Who brought in goes first.
    play.everyone_tells("Marieke")
    for name in NAMES:
        play.writes(name, "Dit neem ik mee", "mee", press="Bewaar")
        play.phones[name].sees(canary(name, "mee"))
    play.everyone_tells(*OTHERS)
    play.leader.thanks()


def test_six_phases_in_two_hours(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "zes-fasen", NAMES, takes_part=True)
    inventory(play)
    analyse(play)
    advise(play)
    take_a_break(play)
    share_a_theme(play)
    assert play.minutes.pop("Pauze") == 10
    assert sum(play.minutes.values()) == 120
    play.closes()
    mine = own_page(play.phones["Marieke"])
    assert canary("Tom", "advies") in mine
    assert canary(LEADER, "thema") in mine
    toms = own_page(play.phones["Tom"])
    assert canary(LEADER, "thema") in toms
    assert canary("Tom", "mee") in toms
    assert canary("Marieke", "nieuw") not in toms
    assert canary("Aylin", "advies") not in toms
