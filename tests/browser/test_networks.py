"""Networks that let no socket through, or go silent: the meeting goes on, and no word is lost."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, gather
from tests.browser.serving import Server
from tests.live.proxy import Proxy

WORDS = "Hoe zeg ik nee tegen spoed?"
LOST = "Geen verbinding"


def test_where_no_socket_gets_through_a_whole_step_is_played(
    browser: Browser, server: Server
) -> None:
    with Proxy(server.address, sockets=False) as proxy:
        play = gather(browser, proxy.address, "werkplekleren", ("Marieke", "Tom"))
        play.begins("Verzamelen van problemen")
        for name in play.phones:
            play.writes(name, "Vraag", "vraag")
        play.leader.press("Geef het woord aan Marieke")
        play.everyone_tells("Marieke", "Tom", kind="vraag")
        play.goes_to("Uitkiezen van een probleem")
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


def test_what_was_typed_survives_minutes_of_silence(browser: Browser, server: Server) -> None:
    with Proxy(server.address) as proxy:
        play = gather(browser, proxy.address, "werkplekleren", ("Marieke", "Tom"))
        play.begins("Verzamelen van problemen")
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
