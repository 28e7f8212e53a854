"""The sixty-minute plan with six people: two phones, one of them elsewhere, and four on paper."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, flap, gather, held_by, seat_without_device
from tests.browser.serving import Server

PHONES = ("Marieke", "Tom")
PAPER = ("Wim", "Els", "Bas", "Aylin")


def heard_on_paper(play: Play, name: str) -> None:
    """Expect this turn with who leads, on the board, and with a colleague who listens."""
    for seat in (play.leader, play.board, play.phones["Tom"]):
        assert seat
        seat.sees(f"{name} vertelt")


def of_person(play: Play, name: str, press: str) -> None:
    """Press something for somebody without a device, at their seat in the ring."""
    play.leader.page.locator(".ring").get_by_role("button", name=name).click()
    play.leader.press(press)


def from_elsewhere(play: Play) -> None:
    """Tom says that he is not in the room; who leads sees it at his seat."""
    tom = play.phones["Tom"]
    tom.page.get_by_label("Ik doe mee op afstand").click()
    expect(play.leader.page.locator(".ring .seat", has_text="Tom")).to_contain_text("op afstand")


def from_afar(play: Play) -> None:
    """Tom goes first, and reads nobody's words until he has said that he sits alone."""
    tom = play.phones["Tom"]
    play.leader.press("Geef het woord aan Tom")
    tom.does("Vertel")
    tom.sees("Zit je alleen?")
    play.leader.thanks()
    play.shows(canary("Tom", "vraag"))
    play.everyone_tells("Marieke", kind="vraag")
    assert canary("Marieke", "vraag") not in held_by(tom)
    tom.press("Ja, ik zit alleen")
    tom.sees(canary("Marieke", "vraag"))


def collect_and_choose(play: Play) -> None:
    """Two write on their phones, four say it; every screen shows the same."""
    play.begins("Verzamelen van problemen")
    for name in PHONES:
        play.writes(name, "Vraag", "vraag")
    from_afar(play)
    for name in PAPER:
        heard_on_paper(play, name)
        play.writes_down(name, "Vraag", "vraag")
        play.leader.thanks()
    # Whoever is elsewhere has the table before them, without a press.
    play.phones["Marieke"].press("Op tafel")
    for name in PHONES:
        for other in (*PHONES, *PAPER):
            play.phones[name].sees(canary(other, "vraag"))
    play.phones["Marieke"].press("Sluit")
    play.goes_to("Uitkiezen van een probleem")
    flap(play.phones["Tom"], "Marieke", "vraag").get_by_role("button", name="herken ik").click()
    group = flap(play.leader, "Marieke", "vraag").get_by_role("group", name="Zet voor Bas")
    group.get_by_role("button", name="herken ik").click()
    chosen = flap(play.leader, "Marieke", "vraag")
    chosen.get_by_role("button", name="Deze bespreken we").click()
    play.leader.press("Ja, deze")


def until_advice(play: Play) -> None:
    """Told and asked aloud; Wim, who has no phone, says the problem and it is written along."""
    marieke, tom = play.phones.values()
    play.goes_to("Toelichten probleem")
    marieke.does("Vertel")
    tom.does("Luister")
    play.goes_to("Verhelderen van het probleem")
    tom.does("Stel een vraag")
    play.goes_to("Analyseren probleem", scribe="Wim")
    play.writes_down("Wim", "Omschrijving van het probleem", "definitie", press="Zet erbij")
    marieke.writes("Aangepaste vraag", canary("Marieke", "nieuw"))
    marieke.press("Zet erbij")
    for seat in play.everyone.values():
        expect(seat.page.locator(".question").first).to_contain_text(canary("Marieke", "nieuw"))


def advise(play: Play) -> None:
    """Advice from a phone, from paper, from nobody's paper, and one who joins in."""
    leader = play.leader
    play.goes_to("Adviezen geven: schrijven")
    leader.sees("Nog niet klaar: Tom, Wim, Els, Bas en Aylin")
    play.writes("Tom", "Advies", "advies")
    leader.press("Volgende stap: Adviezen geven: vertellen")
    for name in PAPER:
        leader.press(f"{name} is klaar op papier")
    leader.press("Ja, naar Adviezen geven: vertellen")
    play.arrives("Adviezen geven: vertellen")
    play.everyone_tells("Tom", kind="advies")
    heard_on_paper(play, "Wim")
    play.writes_down("Wim", "Advies", "advies")
    leader.thanks()
    # Els says hers and nothing is written; Bas would rather not just now.
    heard_on_paper(play, "Els")
    leader.thanks()
    heard_on_paper(play, "Bas")
    of_person(play, "Bas", "Nu even niet")
    heard_on_paper(play, "Aylin")
    play.writes_down("Aylin", "Advies", "advies")
    leader.sees("Straks nog: Bas")
    leader.thanks()
    heard_on_paper(play, "Bas")
    of_person(play, "Bas", "Sluit zich aan")
    expect(leader.page.get_by_text("Nog niet gehoord")).to_have_count(0)


def test_six_people_and_two_phones(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "werkplekleren", PHONES)
    seat_without_device(play.leader, *PAPER)
    from_elsewhere(play)
    collect_and_choose(play)
    until_advice(play)
    advise(play)
    play.goes_to("Advies kiezen")
    marieke = play.phones["Marieke"]
    flap(marieke, "Wim", "advies").get_by_role("button", name="Kies dit").click()
    assert play.board
    expect(flap(play.board, "Wim", "advies")).to_contain_text("gekozen")
    play.goes_to("Evaluatie")
    for name in ("Tom", "Marieke", *PAPER):
        expect(play.leader.page.locator("h1")).to_contain_text(f"{name} vertelt")
        play.leader.thanks()
    assert sum(play.minutes.values()) == 60
    play.closes()
