"""The short plan of five steps played whole: sixty minutes, a presenter who twice only listens."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, flap, gather, may_do_nothing_but_listen, own_page
from tests.browser.serving import Server

OTHERS = ("Tom", "Aylin", "Sven", "Joost")


def explore(play: Play) -> None:
    """Introductions, then the case: told, asked about, and the question understood."""
    marieke, tom = play.phones["Marieke"], play.phones["Tom"]
    play.begins("Introductie")
    play.leader.sees("afspraken")
    play.everyone_tells("Marieke", *OTHERS)

    # The presenter is known beforehand: who leads only says who it is.
    play.goes_to("Probleemverkenning: vertellen", presenter="Marieke")
    marieke.does("Vertel")
    marieke.sees("wat je meemaakte, wat het lastig maakt en wat je vraag is")
    tom.does("Luister")
    tom.sees("Marieke vertelt. Je vragen komen zo.")
    may_do_nothing_but_listen(tom)
    marieke.press("Vraag")
    marieke.writes("Vraag", f"Hoe {canary('Marieke', 'vraag')}?")
    marieke.press("Zet erbij")
    marieke.press("Sluit")
    for seat in play.everyone.values():
        seat.sees(canary("Marieke", "vraag"))

    play.goes_to("Probleemverkenning: vragen")
    tom.does("Stel een vraag")
    tom.sees("Nog geen oordeel of advies")
    marieke.does("Antwoord")
    marieke.sees("Aan het eind zeg jij of de anderen je vraag goed begrepen hebben")
    play.leader.press("hele zin")
    play.leader.sees("Hebben we de vraag echt goed begrepen?")
    play.leader.sees("niet nu: oordeel, advies")


def associate(play: Play) -> None:
    """Associations: written alone, told in turn, weighed by the presenter alone."""
    marieke = play.phones["Marieke"]
    play.goes_to("Associëren")
    marieke.does("Denk na")
    may_do_nothing_but_listen(marieke)
    for name in OTHERS:
        play.phones[name].sees("Alles mag, behalve een oplossing")
        play.leader.sees("Nog niet klaar")
        play.writes(name, "Associatie", "associatie")
    expect(play.leader.page.get_by_text("Nog niet klaar")).to_have_count(0)

    play.goes_to("Toelichting: vertellen")
    marieke.does("Luister")
    marieke.sees("Je reageert straks, je hoeft niets te verdedigen.")
    play.everyone_tells(*OTHERS, kind="associatie")
    # What was told lies on the table of who presents too, but there is nothing to do with it yet.
    marieke.page.get_by_role("button", name="Op tafel").click()
    marieke.sees(canary("Joost", "associatie"))
    marieke.press("Sluit")
    may_do_nothing_but_listen(marieke)

    play.goes_to("Toelichting: warm en koud")
    for name in OTHERS:
        play.phones[name].does("Luister")
        may_do_nothing_but_listen(play.phones[name])
    expect(play.leader.page.locator(".labels")).to_have_count(0)
    for name, label in (("Tom", "warm"), ("Aylin", "warm"), ("Sven", "koud"), ("Aylin", "koud")):
        lies = flap(marieke, name, "associatie")
        lies.get_by_role("button", name=label, exact=True).click()
        expect(lies.get_by_role("button", name=label, exact=True)).to_have_attribute(
            "aria-pressed", "true"
        )
    assert play.board
    for name, label in (("Tom", "warm"), ("Aylin", "koud"), ("Sven", "koud")):
        expect(flap(play.board, name, "associatie").locator(".sign")).to_have_text([label])
    expect(flap(play.board, "Joost", "associatie").locator(".sign")).to_have_count(0)
    marieke.sees("Verandert je vraag hierdoor?")
    marieke.writes("Aangepaste vraag", f"Hoe dan wel, {canary('Marieke', 'nieuw')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "vraag"))


def solve(play: Play) -> None:
    """Solutions: written alone, told from the presenter's shoes, and what she takes home."""
    marieke = play.phones["Marieke"]
    play.goes_to("Oplossingen: schrijven")
    may_do_nothing_but_listen(marieke)
    for name in OTHERS:
        play.phones[name].sees("Als ik in jouw schoenen stond…")
        play.writes(name, "Oplossing", "oplossing")
    play.goes_to("Oplossingen: vertellen")
    may_do_nothing_but_listen(marieke)
    play.phones["Tom"].sees("Begin met: ‘Als ik in jouw schoenen stond…’")
    play.everyone_tells(*OTHERS, kind="oplossing")

    play.goes_to("Oplossingen: reactie")
    marieke.sees("wat je mee naar huis neemt")
    for name in OTHERS:
        may_do_nothing_but_listen(play.phones[name])
    for name in ("Tom", "Sven"):
        flap(marieke, name, "oplossing").get_by_role("button", name="Kies dit").click()
    assert play.board
    for name in ("Tom", "Sven"):
        expect(flap(play.board, name, "oplossing")).to_contain_text("gekozen")
    expect(flap(play.board, "Joost", "oplossing")).not_to_contain_text("gekozen")


def test_five_steps_in_sixty_minutes(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "vijf-stappen-cultuur", ("Marieke", *OTHERS))
    explore(play)
    associate(play)
    solve(play)
    # What she goes home with is enough: this plan asks for no action card.
    play.goes_to("Afsluiting")
    play.leader.sees("Bedank iedereen")
    assert "Actiekaart" not in play.minutes
    assert list(play.minutes.values()) == [5, 3, 7, 10, 10, 5, 3, 7, 10, 0]
    assert sum(play.minutes.values()) == 60
    play.closes()

    mine = own_page(play.phones["Marieke"])
    for name in OTHERS:
        assert canary(name, "oplossing") in mine
        assert canary(name, "associatie") in mine
    toms = own_page(play.phones["Tom"])
    assert canary("Marieke", "vraag") not in toms
    assert canary("Aylin", "oplossing") not in toms
