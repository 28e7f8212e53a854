"""Question cards played whole: a question that is found here, questions in turn, action points."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, gather, may_do_nothing_but_listen, own_page
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin")
OTHERS = NAMES[1:]


def bring_in(play: Play) -> None:
    """Nobody needs to have a question beforehand. Marieke has one, and tells."""
    leader, marieke = play.leader, play.phones["Marieke"]
    leader.press("Meer…")
    leader.press("Mensen en rollen")
    expect(leader.page.locator("dialog")).to_contain_text("Tom")
    leader.press("Sluit")
    leader.press("Begin")
    leader.page.locator("dialog").get_by_role("button", name="Marieke", exact=True).click()
    leader.press("Ja, naar Inbreng")
    play.arrives("Inbreng")
    marieke.does("Vertel")
    for name in OTHERS:
        play.phones[name].sees("Stel je oordeel uit")
        may_do_nothing_but_listen(play.phones[name])
    marieke.writes("Vraag", f"Hoe {canary('Marieke', 'vraag')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "vraag"))


def ask_with_cards(play: Play) -> None:
    """Two rounds of open questions, with a card at hand; no advice hidden in one."""
    tom = play.phones["Tom"]
    play.goes_to("Vragenronde met vraagkaarten")
    play.leader.sees("advies verpakt in een vraag")
    play.is_on("Tom", "vraagt")
    tom.sees("Een kaart mag helpen.")
    for name in OTHERS:
        seat = play.phones[name]
        seat.press("Vraagkaarten")
        expect(seat.page.locator("dialog .flap")).to_have_count(16)
        seat.sees("Welke vraag had je graag gekregen?")
        seat.press("Sluit")
    marieke = play.phones["Marieke"]
    expect(marieke.page.get_by_role("button", name="Vraagkaarten")).to_have_count(0)
    play.everyone_asks(*OTHERS)
    play.leader.press("Nog een ronde")
    play.everyone_asks(*OTHERS)
    marieke.does("Antwoord")
    marieke.writes("Aangepaste vraag", f"Wat {canary('Marieke', 'nieuw')}?")
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))


def advise_and_act(play: Play) -> None:
    """Advice comes only now; the presenter leaves with action points of her own."""
    marieke = play.phones["Marieke"]
    play.goes_to("Advies: schrijven")
    for name in OTHERS:
        play.writes(name, "Advies", "advies")
    play.goes_to("Advies: vertellen")
    may_do_nothing_but_listen(marieke)
    play.everyone_tells(*OTHERS, kind="advies")

    play.goes_to("Actiepunten")
    expect(play.leader.page.locator("h1")).to_contain_text("Marieke schrijft")
    for name in OTHERS:
        may_do_nothing_but_listen(play.phones[name])
    for point in ("eerste", "tweede"):
        marieke.writes("Wat ga ik doen?", canary("Marieke", point))
        marieke.writes("Met wie?", "met mijn team")
        marieke.writes("Wanneer?", "maandag")
        marieke.press("Bewaar")
        play.keeps(canary("Marieke", point), "Marieke")
        marieke.sees(canary("Marieke", point))
    play.nothing_leaked()
    # They are hers until she shows one.
    marieke.page.locator(".flap", has_text=canary("Marieke", "eerste")).get_by_role(
        "button", name="Laat dit nu zien"
    ).click()
    play.shows(canary("Marieke", "eerste"))


def test_question_cards_and_action_points(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "vraagkaarten", NAMES, board=False)
    bring_in(play)
    ask_with_cards(play)
    advise_and_act(play)
    assert sum(play.minutes.values()) == 90
    play.closes()
    mine = own_page(play.phones["Marieke"])
    for kept in ("vraag", "nieuw", "eerste", "tweede"):
        assert canary("Marieke", kept) in mine
    for name in OTHERS:
        assert canary(name, "advies") in mine
    toms = own_page(play.phones["Tom"])
    assert canary("Marieke", "eerste") not in toms
    assert canary("Tom", "advies") not in toms
