"""The sixty-minute plan with one laptop and a board: nobody has a phone, everybody takes part."""

from __future__ import annotations

from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.playing import Play, canary, flap, put_up_board, seat_without_device
from tests.browser.seats import Leader, arrive
from tests.browser.serving import Server

LAPTOP: ViewportSize = {"width": 1366, "height": 768}
NAMES = ("Wim", "Els", "Bas", "Aylin")
PRESENTER = "Wim"
OTHERS = NAMES[1:]


def collect_and_choose(play: Play) -> None:
    """Each says a question, and sees it come on the board; the group chooses aloud."""
    leader = play.leader
    play.begins("Verzamelen van problemen")
    leader.press("Geef het woord aan Wim")
    for name in NAMES:
        expect(leader.page.locator("h1")).to_contain_text(f"{name} vertelt")
        play.writes_down(name, "Vraag", "vraag")
        # There is room for one each: the field goes with it.
        leader.does_not_see(f"Schrijf op voor {name}")
        leader.thanks()
    play.goes_to("Uitkiezen van een probleem")
    # What somebody recognises or cannot leave waiting, they call out.
    lies = flap(leader, PRESENTER, "vraag")
    lies.get_by_role("group", name="Zet voor Els").get_by_role("button").click()
    lies.get_by_role("group", name="Zet voor Wim").get_by_role("button").click()
    assert play.board
    expect(flap(play.board, PRESENTER, "vraag")).to_contain_text("herken ik")
    expect(flap(play.board, PRESENTER, "vraag")).to_contain_text("kan niet wachten")
    lies.get_by_role("button", name="Deze bespreken we").click()
    leader.press("Ja, deze")
    play.goes_to("Toelichten probleem")
    play.board.does("Wim vertelt")
    for name in OTHERS:
        play.board.does_not_see(canary(name, "vraag"))


def clarify_and_analyse(play: Play) -> None:
    """Questions are spoken; the problem and the changed question come on the board."""
    play.goes_to("Verhelderen van het probleem")
    assert play.board
    play.board.does("Stel een vraag")
    play.goes_to("Analyseren probleem", scribe="Els")
    play.writes_down("Els", "Omschrijving van het probleem", "definitie", press="Zet erbij")
    play.writes_down(PRESENTER, "Aangepaste vraag", "nieuw", press="Zet erbij")
    expect(play.board.page.locator(".question")).to_contain_text(canary(PRESENTER, "nieuw"))


def advise_and_choose(play: Play) -> None:
    """Advice stands on paper first; it comes on the board when its writer tells it."""
    leader, board = play.leader, play.board
    assert board
    play.goes_to("Adviezen geven: schrijven")
    leader.does_not_see("Schrijf op voor")
    leader.press("Volgende stap: Adviezen geven: vertellen")
    for name in OTHERS:
        leader.press(f"{name} is klaar op papier")
    leader.sees("Iedereen is klaar.")
    leader.press("Ja, naar Adviezen geven: vertellen")
    play.arrives("Adviezen geven: vertellen")
    for name in OTHERS:
        expect(leader.page.locator("h1")).to_contain_text(f"{name} vertelt")
        play.writes_down(name, "Advies", "advies")
        leader.thanks()
    play.goes_to("Advies kiezen")
    flap(leader, "Bas", "advies").get_by_role("button", name="Kies dit (Wim)").click()
    expect(flap(board, "Bas", "advies")).to_contain_text("gekozen")
    leader.sees("Schrijf op voor Wim")
    leader.writes("Hoe pak ik het aan?", "met een bord")
    leader.writes("Wanneer?", "maandag")
    leader.press("Bewaar")


def test_one_laptop_is_enough(browser: Browser, server: Server) -> None:
    leader = arrive(browser, Leader, "Ingrid")
    assert isinstance(leader, Leader)
    leader.page.set_viewport_size(LAPTOP)
    leader.start(server.address, "werkplekleren", takes_part=False)
    play = Play(leader=leader, phones={}, board=put_up_board(browser, leader))
    seat_without_device(leader, *NAMES)
    collect_and_choose(play)
    clarify_and_analyse(play)
    advise_and_choose(play)
    play.goes_to("Evaluatie")
    for name in (PRESENTER, *OTHERS):
        expect(leader.page.locator("h1")).to_contain_text(f"{name} vertelt")
        leader.thanks()
    assert sum(play.minutes.values()) == 60
    play.closes()
