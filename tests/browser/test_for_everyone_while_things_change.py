"""What changes around a person never takes their time, their focus or their words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from tests.browser.circle import Circle, gather
from tests.browser.seats import Seat
from tests.browser.serving import Server

MINUTE = 60_000
WRITTEN = "Omschrijving van het probleem"

#: Writes down whatever is said aloud, with the page's own time.
_LISTEN = """() => {
  window.spoken = [];
  for (const place of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
    const hear = () => place.textContent
      && spoken.push([Date.now(), place.role, place.textContent]);
    new MutationObserver(hear)
      .observe(place, { childList: true, characterData: true, subtree: true });
  }
}"""
#: Waits until so many lie on the table, as this page knows it.
_TOLD = """async (many) => {
  const { effect, table } = await inside;
  await new Promise((done) => effect(() => { if (table.value.length >= many) done(); }));
}"""
_HOLD = """() => {
  const field = document.activeElement;
  const main = document.querySelector("main");
  return [field.id, field.value, field.selectionStart, field.selectionEnd,
    Math.round(field.getBoundingClientRect().top), main.scrollTop, scrollY];
}"""


class Ahead:
    """A browser and a server whose clocks can be put forward together."""

    def __init__(self, page: Page) -> None:
        """Stand between the two; from the next page on."""
        self.page = page
        self.by = 0
        page.clock.install()
        page.route_web_socket(re.compile("/socket"), self._between)

    def forward(self, milliseconds: int) -> None:
        """Let so much time pass at both ends, at once."""
        self.by += milliseconds
        self.page.clock.fast_forward(milliseconds)

    def until_all_is_said(self) -> None:
        """Let the pauses between messages pass."""
        for _ in range(5):
            self.forward(6_000)

    def _between(self, line: WebSocketRoute) -> None:
        server = line.connect_to_server()
        server.on_message(lambda message: line.send(self._later(message)))

    def _later(self, message: str | bytes) -> str:
        frame = json.loads(message)
        if "now" in frame:
            frame["now"] += self.by
        return json.dumps(frame)


@pytest.fixture
def circle(browser: Browser, server: Server) -> Iterator[Circle]:
    """Who leads, who brings in, and who writes for all; analysing has begun."""
    circle = gather(browser, server.address, colleagues=("Marieke", "Tom"), board=False)
    circle.to("analyseren")
    yield circle
    for seat in circle.everyone.values():
        seat.page.context.close()


def spoken(page: Page) -> list[tuple[int, str, str]]:
    """Return what was said aloud: when, where, what."""
    said: list[tuple[int, str, str]] = page.evaluate("window.spoken")
    return said


def ask_for(seat: Seat, *labels: str) -> None:
    """Set something on one's own screen."""
    seat.press("Wat wordt er nu van mij gevraagd?")
    for label in labels:
        seat.page.get_by_label(label).click()
    seat.press("Sluit")


def says_what_is_wrong_at_its_field(tom: Seat) -> None:
    """Send an empty text: the fault stands at its field, and the focus is there."""
    tom.press("Zet erbij")
    expect(tom.field(WRITTEN)).to_be_focused()
    expect(tom.field(WRITTEN)).to_have_attribute("aria-invalid", "true")
    tied = (tom.field(WRITTEN).get_attribute("aria-describedby") or "").split()
    fault = tom.page.locator(".field-fault")
    assert fault.get_attribute("id") in tied
    expect(fault).to_have_text("Schrijf eerst iets. Dan kun je het bewaren.")


def test_time_that_runs_out_only_says_so(circle: Circle) -> None:  # noqa: PLR0915 - one step, from its beginning past its end
    tom = circle.phones["Tom"]
    ahead = Ahead(tom.page)
    tom.page.reload()
    tom.does("Schrijf")
    tom.writes(WRITTEN, "Half geschreven")
    before = tom.page.evaluate(_HOLD)
    title = tom.page.title()
    tom.page.evaluate(_LISTEN)
    said_aloud = tom.page.get_by_role("status")
    ahead.forward(5 * MINUTE)
    expect(said_aloud).to_have_text("nog ongeveer 5 min")
    ahead.forward(4 * MINUTE + 10_000)
    expect(said_aloud).to_have_text("nog even")
    ahead.forward(2 * MINUTE)
    expect(said_aloud).to_have_text("de tijd is om")
    ahead.forward(2 * MINUTE)
    expect(tom.page.get_by_role("timer").first).to_contain_text("de tijd is om")
    assert tom.page.title() == title
    assert tom.page.evaluate(_HOLD) == before
    expect(tom.field(WRITTEN)).to_be_editable()
    expect(tom.field(WRITTEN)).to_have_value("Half geschreven")
    tom.at(circle.visit)

    # Said once each, by the one line that speaks; never by the clock itself.
    words = [text for _, _, text in spoken(tom.page)]
    assert words == ["nog ongeveer 5 min", "nog even", "de tijd is om"]
    assert tom.page.locator("[role=timer][aria-live], [aria-live] [role=timer]").count() == 0

    # The clock can be put away.
    ask_for(tom, "Verberg de klok")
    expect(tom.page.get_by_role("timer")).to_have_count(0)
    ask_for(tom, "Verberg de klok")
    expect(tom.page.get_by_role("timer").first).to_be_visible()

    # The guide opens beside it: the place and the half-written text stay.
    tom.press("Wat wordt er nu van mij gevraagd?")
    with tom.page.context.expect_page() as opened:
        tom.page.get_by_role("link", name="Uitleg van Kring").click()
    expect(opened.value.locator("h1")).to_have_text("Zo gebruik je Kring")
    opened.value.close()
    tom.press("Sluit")
    expect(tom.field(WRITTEN)).to_have_value("Half geschreven")
    tom.at(circle.visit)

    # A message stays until it is put away.
    tom.page.context.set_offline(offline=True)
    tom.sees("Geen verbinding – je tekst blijft bewaard.")
    tom.press("Wat wordt er nu van mij gevraagd?")
    tom.press("Vraag meer tijd")
    tom.sees("Dat lukte niet, want er is geen verbinding.")
    ahead.forward(MINUTE)
    tom.sees("Dat lukte niet, want er is geen verbinding.")
    tom.sees("Geen verbinding – je tekst blijft bewaard.")

    tom.press("Gezien")
    tom.does_not_see("Dat lukte niet")

    # What waits for the line says so, and looks so; losing it is said at once.
    tom.writes(WRITTEN, "Zonder netwerk")
    tom.press("Zet erbij")
    waiting = tom.page.locator(".flap-pending")
    expect(waiting).to_contain_text("wordt verzonden")
    expect(waiting).to_have_css("border-top-style", "dashed")
    assert any(
        place == "alert" and "Geen verbinding" in text for _, place, text in spoken(tom.page)
    )
    tom.page.context.set_offline(offline=False)
    circle.phones["Marieke"].sees("Zonder netwerk")
    expect(waiting).to_have_count(0)
    says_what_is_wrong_at_its_field(tom)


def test_what_arrives_moves_nothing(circle: Circle) -> None:
    marieke = circle.phones["Marieke"]
    page = marieke.page
    ahead = Ahead(page)
    page.reload()
    page.set_viewport_size({"width": 390, "height": 560})
    field = "Aangepaste vraag"
    marieke.writes(field, "Wat doe ik morgen?")
    marieke.field(field).evaluate("(e) => e.setSelectionRange(4, 8)")
    page.evaluate(_LISTEN)
    before = page.evaluate(_HOLD)
    assert before[0]
    for n in range(5):
        circle.writes("Tom", "definition", f"Omschrijving {n}.")
    page.evaluate(_TOLD, 6)
    assert page.evaluate(_HOLD) == before

    # Five that arrive together are said once or twice, five seconds apart.
    ahead.until_all_is_said()
    said = spoken(page)
    notes = [text for _, _, text in said if text.endswith("op tafel.")]
    counts = [int((re.search(r"\d+", text) or ["1"])[0]) for text in notes]
    assert len(counts) <= 2, said
    assert sum(counts) == 5, said
    assert all(b[0] - a[0] >= 4_990 for a, b in pairwise(said)), said

    # Held until asked for.
    ask_for(marieke, "Toon nieuwe bijdragen pas als ik erom vraag")
    for n in range(3):
        circle.writes("Tom", "definition", f"Later {n}.")
    page.evaluate(_TOLD, 9)
    marieke.press("Op tafel")
    show = page.get_by_role("button", name="3 nieuwe bijdragen – toon")
    expect(show).to_be_visible()
    marieke.does_not_see("Later 2.")
    show.click()
    expect(page.locator("dialog")).to_contain_text("Later 2.")
    marieke.press("Sluit")

    # A new step is said before what else waits, and a half-written text is not lost.
    ahead.until_all_is_said()
    page.evaluate("window.spoken.length = 0")
    circle.writes("Tom", "definition", "Nog een.")
    circle.writes("Tom", "definition", "En nog een.")
    page.evaluate(_TOLD, 11)
    marieke.field(field).focus()
    circle.opens("advies-schrijven")
    ahead.until_all_is_said()
    said = spoken(page)
    words = [text for _, _, text in said]
    first = next(n for n, text in enumerate(words) if text.startswith("Nieuwe stap: Adviezen"))
    assert first <= 1, said
    assert all(b[0] - a[0] >= 4_990 for a, b in pairwise(said)), said
    expect(page.locator("h1")).to_be_focused()
    marieke.sees("niet verstuurd")
    marieke.sees("Wat doe ik morgen?")
