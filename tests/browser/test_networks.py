"""Networks that let no socket through, or go silent: the meeting goes on, and no word is lost."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, canary, gather
from tests.browser.seats import Seat
from tests.browser.serving import Server
from tests.live.proxy import Proxy

STEP = "Verzamelen van problemen"
NEXT = "Uitkiezen van een probleem"
WORDS = "Hoe zeg ik nee tegen spoed?"
LOST = "Geen verbinding"


def test_where_no_socket_gets_through_a_whole_step_is_played(
    browser: Browser, server: Server
) -> None:
    with Proxy(server.address, sockets=False) as proxy:
        play = gather(browser, proxy.address, "werkplekleren", ("Marieke", "Tom"))
        play.begins(STEP)
        for name in play.phones:
            play.writes(name, "Vraag", "vraag")
        play.leader.press("Geef het woord aan Marieke")
        play.everyone_tells("Marieke", "Tom", kind="vraag")
        play.goes_to(NEXT)
        for seat in play.everyone.values():
            expect(seat.page.get_by_text(LOST)).to_have_count(0)
        play.leave()
    # Nobody had a socket, and whoever came tried it once at each page.
    assert proxy.refused >= len(play.everyone)
    said = {line for line in proxy.requests if line.startswith(b"POST") and b"/line " in line}
    assert said == {f"POST {where}line HTTP/1.1".encode() for where in lines(play)}


def lines(play: Play) -> set[str]:
    """Return where the lines of this meeting go: everyone's, and the board's."""
    meeting = play.leader.page.url.split("/m/")[1].split("/")[0]
    return {f"/m/{meeting}/", f"/m/{meeting}/board/"}


def test_where_what_comes_on_a_socket_is_held_back_a_whole_step_is_played(
    browser: Browser, server: Server
) -> None:
    with Proxy(server.address, holds=True) as proxy:
        play = gather(browser, server.address, "werkplekleren", ("Marieke", "Tom"))
        tom = play.phones["Tom"]
        tom.page.clock.install()
        moves(tom, server.address, proxy.address)
        tom.does("Welkom, Tom")
        # It opened and it is silent, which takes a while to be sure of.
        tom.page.clock.fast_forward(9_000)
        plays_a_step(play)
        expect(tom.page.get_by_text(LOST)).to_have_count(0)
        play.leave()
    assert proxy.held > 0
    assert any(line.startswith(b"POST") and b"/line " in line for line in proxy.requests)


def test_far_away_on_a_line_that_loses_a_whole_step_is_played(
    browser: Browser, server: Server
) -> None:
    with Proxy(server.address, delay=0.2) as proxy:
        play = gather(browser, server.address, "werkplekleren", ("Marieke", "Tom"))
        tom = play.phones["Tom"]
        moves(tom, server.address, proxy.address)
        tom.does("Welkom, Tom")
        proxy.loses = 0.15
        plays_a_step(play)
        proxy.loses = 0
        # What he holds by way of all those patches is what a fresh page is given.
        tom.page.reload()
        tom.at(play.visit)
        tom.sees(canary("Tom", "vraag"))
        play.leave()
    assert proxy.lost > 0


def moves(seat: Seat, address: str, to: str) -> None:
    """Have a phone come to the same meeting by another way."""
    seat.page.goto(seat.page.url.replace(address, to))


def plays_a_step(play: Play) -> None:
    """Write, tell and go on; every word stands with the others once."""
    play.begins(STEP)
    marks = [play.writes(name, "Vraag", "vraag") for name in play.phones]
    # Who leads sees who is still busy, and waits for what is on its way.
    expect(play.leader.page.get_by_text("Nog niet klaar")).to_have_count(0)
    play.leader.press("Geef het woord aan Marieke")
    play.everyone_tells(*play.phones, kind="vraag")
    for mark in marks:
        assert play.board is not None
        expect(play.board.page.get_by_text(mark)).to_have_count(1)
    play.goes_to(NEXT)


def test_what_was_typed_survives_minutes_of_silence(browser: Browser, server: Server) -> None:
    with Proxy(server.address) as proxy:
        play = gather(browser, proxy.address, "werkplekleren", ("Marieke", "Tom"))
        play.begins(STEP)
        tom = play.phones["Tom"]
        tom.page.clock.install()
        tom.page.reload()
        tom.does("Schrijf")
        proxy.through.clear()
        tom.writes("Vraag", WORDS)
        tom.press("Klaar, telefoon neer")
        for _ in range(12):
            # Nothing says that the line is dead; that nothing answers does.
            tom.page.clock.fast_forward(9_000)
        tom.sees(LOST)
        tom.sees(WORDS)
        proxy.through.set()
        tom.page.clock.fast_forward(20_000)
        expect(tom.page.get_by_text(LOST)).to_have_count(0)
        tom.sees("Je bent klaar.")
        # It is with the server, once.
        tom.page.reload()
        tom.sees(WORDS)
        tom.sees("Je bent klaar.")
        play.leave()


def test_a_line_that_is_silent_from_the_start_is_said(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "werkplekleren", ("Tom",), board=False)
    tom = play.phones["Tom"].page
    tom.clock.install()
    # The page itself comes; its socket opens, its requests go out, and nothing ever answers.
    tom.route_web_socket("**", lambda _socket: None)
    tom.route("**/line", lambda _request: None)
    tom.reload()
    play.phones["Tom"].does("Welkom, Tom")
    play.phones["Tom"].does_not_see(LOST)
    tom.clock.fast_forward(9_000)
    play.phones["Tom"].sees(LOST)
    play.leave()
