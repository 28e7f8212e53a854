"""Kring is renewed in the middle of a step: nobody does anything, and nobody loses a word."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from kring.live.frames import PROTOCOL
from tests.browser.playing import Play, gather
from tests.browser.seats import Seat
from tests.browser.serving import Server
from tests.newer import STILLNESS, newer

HALF = "Hoe zeg ik nee tegen"
_MOMENT = """async () => {
  const { shared } = await inside;
  return [shared.value.step, shared.value.clock];
}"""


def moments(play: Play) -> list[object]:
    """Return, for every screen, which step is on and when its time is up."""
    return [seat.page.evaluate(_MOMENT) for seat in play.everyone.values()]


def is_newer(seat: Seat) -> None:
    """Expect the screen of the newer version, which came by itself."""
    expect(seat.page.get_by_role("button", name=STILLNESS, exact=True)).to_be_visible()


def speaks(seat: Seat, protocol: int) -> None:
    """Expect a page that speaks this protocol."""
    carried = f"//script[@id='page'][contains(text(), '\"protocol\": {protocol},')]"
    expect(seat.page.locator(carried)).to_have_count(1)


def write_half(play: Play) -> None:
    """Let one be ready, one stop half-way, and one be typing."""
    marieke, tom, aylin = play.phones.values()
    play.begins("Verzamelen van problemen")
    marieke.writes("Vraag", "Hoe begin ik?")
    marieke.press("Klaar, telefoon neer")
    aylin.writes("Vraag", HALF)
    aylin.field("Vraag").blur()
    tom.writes("Vraag", HALF)


def pages_renew_when_hands_are_free(play: Play, server: Server, newer_one: dict[str, str]) -> None:
    """Who is idle has the new page by itself; who types goes on, and has it when they are done."""
    marieke, tom, aylin = play.phones.values()
    server.stop()
    for seat in (play.leader, *play.phones.values()):
        seat.sees("De server start opnieuw. Je tekst blijft bewaard")
    server.upgrade(newer_one)
    for seat in (play.leader, marieke, aylin):
        is_newer(seat)
    expect(aylin.field("Vraag")).to_have_value(HALF)
    marieke.sees("Je bent klaar.")
    expect(tom.field("Vraag")).to_be_focused()
    tom.page.keyboard.type(" de directie?")
    tom.press("Klaar, telefoon neer")
    is_newer(tom)
    tom.sees(f"{HALF} de directie?")
    tom.sees("Je bent klaar.")


def pages_that_are_not_understood_renew_at_once(
    play: Play, server: Server, newest: dict[str, str]
) -> None:
    """With another protocol an old page is of no use; who types is put back in their field."""
    aylin = play.phones["Aylin"]
    aylin.field("Vraag").focus()
    aylin.page.keyboard.press("End")
    aylin.page.keyboard.type(" mijn baas?")
    server.stop()
    server.environment |= newest
    server.start()
    for seat in play.everyone.values():
        speaks(seat, PROTOCOL + 1)
        expect(seat.page.get_by_text("De server start opnieuw")).to_have_count(0)
    expect(aylin.field("Vraag")).to_have_value(f"{HALF} mijn baas?")
    expect(aylin.field("Vraag")).to_be_focused()


def a_last_look_is_left_alone(play: Play, server: Server) -> None:
    """After the close a note is on this page alone: no other version takes it away."""
    tom = play.phones["Tom"]
    tom.press("Notitie voor mij")
    tom.writes("Notitie voor mij", "Vraag het aan Els.")
    tom.press("Sluit")
    play.leader.press("Meer…")
    play.leader.press("Stoppen of afsluiten")
    play.closes()
    tom.sees("Vraag het aan Els.")
    server.stop()
    del server.environment["PYTHONPATH"]
    server.start()
    tom.sees("Deze pagina is verouderd")
    tom.sees("Vraag het aan Els.")


def test_an_upgrade_during_a_meeting(browser: Browser, own_server: Server, tmp_path: Path) -> None:
    play = gather(browser, own_server.address, "werkplekleren", ("Marieke", "Tom", "Aylin"))
    write_half(play)
    before = moments(play)
    pages_renew_when_hands_are_free(play, own_server, newer(tmp_path / "newer"))
    assert moments(play) == before
    pages_that_are_not_understood_renew_at_once(
        play, own_server, newer(tmp_path / "newest", speaks=PROTOCOL + 1)
    )
    assert moments(play) == before
    # And the meeting goes on.
    play.phones["Aylin"].press("Klaar, telefoon neer")
    play.leader.press("Geef het woord aan Marieke")
    play.everyone_tells("Marieke", "Tom", "Aylin")
    play.goes_to("Uitkiezen van een probleem")
    play.leader.sees(f"{HALF} mijn baas?")
    a_last_look_is_left_alone(play, own_server)
