"""Kring is renewed in the middle of a step: nobody does anything, and nobody loses a word."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.playing import Play, gather
from tests.browser.seats import Seat
from tests.browser.serving import Server
from tests.newer import STILLNESS, newer

HALF = "Hoe zeg ik nee tegen"
_MOMENT = """async () => {
  const { shared } = (await import("kring/room/state.js"));
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


def test_an_upgrade_during_a_meeting(browser: Browser, server: Server, tmp_path: Path) -> None:
    play = gather(browser, server.address, "werkplekleren", ("Marieke", "Tom", "Aylin"))
    marieke, tom, aylin = play.phones.values()
    play.begins("Verzamelen van problemen")
    marieke.writes("Vraag", "Hoe begin ik?")
    marieke.press("Klaar, telefoon neer")
    tom.writes("Vraag", HALF)
    aylin.writes("Vraag", HALF)
    aylin.field("Vraag").blur()
    before = moments(play)

    server.stop()
    for seat in (play.leader, *play.phones.values()):
        seat.sees("De server start opnieuw. Je tekst blijft bewaard")
    server.upgrade(newer(tmp_path / "newer"))

    # Whose hands are free has the new page by itself; a half-written text is still there.
    for seat in (play.leader, marieke, aylin):
        is_newer(seat)
    expect(aylin.field("Vraag")).to_have_value(HALF)
    marieke.sees("Je bent klaar.")
    # Who is writing goes on writing, and is not moved; the new page comes when they are done.
    expect(tom.field("Vraag")).to_be_focused()
    tom.page.keyboard.type(" de directie?")
    tom.press("Klaar, telefoon neer")
    is_newer(tom)
    tom.sees(f"{HALF} de directie?")
    tom.sees("Je bent klaar.")
    assert moments(play) == before
    for seat in play.everyone.values():
        seat.at(1)

    # A version that no longer understands the old pages: those go at once, with what is in them.
    aylin.field("Vraag").focus()
    aylin.page.keyboard.press("End")
    aylin.page.keyboard.type(" mijn baas?")
    server.stop()
    server.environment |= newer(tmp_path / "newest", protocol=2)
    server.start()
    for seat in play.everyone.values():
        speaks(seat, 2)
        expect(seat.page.get_by_text("De server start opnieuw")).to_have_count(0)
    expect(aylin.field("Vraag")).to_have_value(f"{HALF} mijn baas?")
    expect(aylin.field("Vraag")).to_be_focused()
    assert moments(play) == before

    # And the meeting goes on.
    aylin.press("Klaar, telefoon neer")
    play.leader.press("Geef het woord aan Marieke")
    play.everyone_tells("Marieke", "Tom", "Aylin")
    play.goes_to("Uitkiezen van een probleem")
    play.leader.sees(f"{HALF} mijn baas?")
