"""A dilemma played whole: its two sides, a table by the scribe, and everyone's own weighing."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.browser.playing import (
    Play,
    canary,
    fits_everyone,
    gather,
    may_do_nothing_but_listen,
    own_page,
)
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin", "Sven")
OTHERS = NAMES[1:]
SIDES = ("Kant A", "Wat kant A kost", "Kant B", "Wat kant B kost", "De morele vraag")
WEIGHED = (
    "Ik kies",
    "De waarde daarachter",
    "De schade die het doet",
    "Hoe ik die beperk",
    "Wat ik nodig heb",
)


def lay_out_dilemma(play: Play) -> None:
    """Marieke tells, and says what the two sides are and cost."""
    marieke = play.phones["Marieke"]
    play.begins("Introductie")
    play.goes_to("De casus", presenter="Marieke", scribe="Tom")
    marieke.does("Vertel")
    for name in OTHERS:
        play.phones[name].does("Luister")
        may_do_nothing_but_listen(play.phones[name])
    play.goes_to("Het dilemma formuleren")
    for name in OTHERS:
        may_do_nothing_but_listen(play.phones[name])
    for n, side in enumerate(SIDES):
        marieke.writes(side, canary("Marieke", f"kant{n}"))
    marieke.press("Zet erbij")
    assert play.board
    for n, side in enumerate(SIDES):
        play.board.sees(side)
        play.shows(canary("Marieke", f"kant{n}"))


def fill_table(play: Play) -> None:
    """Who, which value, which rule: the scribe writes, everyone reads."""
    tom = play.phones["Tom"]
    play.goes_to("Verhelderende vragen")
    play.goes_to("Perspectieven, waarden en regels")
    tom.does("Schrijf op")
    for name in ("Marieke", "Aylin", "Sven"):
        expect(play.phones[name].page.locator("main textarea, main input")).to_have_count(0)
    for n in range(2):
        for label in ("Wie", "Waarde", "Regel die volgt"):
            tom.writes(label, canary("Tom", f"{label[:3]}{n}"))
        tom.press("Zet erbij")
        tom.sees(canary("Tom", f"Reg{n}"))
    assert play.board
    table = play.board.page.locator("table")
    for head in ("Wie", "Waarde", "Regel die volgt"):
        expect(table.get_by_role("columnheader", name=head, exact=True)).to_have_count(1)
    for n in range(2):
        row = table.get_by_role("row").filter(has_text=canary("Tom", f"Wie{n}"))
        for label in ("Waa", "Reg"):
            expect(row).to_contain_text(canary("Tom", f"{label}{n}"))
    fits_everyone(play.board)
    fits_everyone(tom)


def weigh(play: Play) -> None:
    """Everyone fills in five fields alone, tells in turn, and they stand side by side."""
    play.goes_to("Mogelijkheden")
    play.phones["Sven"].writes("Mogelijkheid", canary("Sven", "mogelijkheid"))
    play.phones["Sven"].press("Zet erbij")
    assert play.board
    play.board.sees(canary("Sven", "mogelijkheid"))
    play.goes_to("Ieder weegt: schrijven")
    for name in NAMES:
        for n, label in enumerate(WEIGHED):
            mark = canary(name, "weging") if not n else f"{n} {name}"
            play.phones[name].writes(label, mark)
        play.phones[name].press("Klaar, telefoon neer")
        play.keeps(canary(name, "weging"), name)
    fits_everyone(play.phones["Aylin"])
    play.goes_to("Ieder weegt: vertellen")
    play.everyone_tells(*NAMES, kind="weging")
    play.goes_to("Dialoog")
    table = play.board.page.locator("table")
    for label in WEIGHED:
        expect(table.get_by_text(label, exact=True)).to_have_count(1)
    for name in NAMES:
        expect(table).to_contain_text(canary(name, "weging"))
        expect(table).to_contain_text(f"4 {name}")


def rate(play: Play) -> None:
    """What it was worth is a number of each alone, and shown together once all have theirs."""
    play.goes_to("Afronding en evaluatie")
    for name, number in zip(NAMES, ("5", "4", "4", "2"), strict=True):
        seat = play.phones[name]
        seat.press("Bewaar")
        seat.sees("Kies eerst een getal.")
        seat.page.get_by_role("radio", name=re.compile(f"^{number}")).check()
        play.writes(name, "Wil je er iets bij zeggen? Hoeft niet.", "waard", press="Bewaar")
        expect(seat.page.get_by_role("radio")).to_have_count(0)
    play.nothing_leaked()
    assert play.board
    expect(play.board.page.locator(".spread")).to_have_count(0)
    fits_everyone(play.phones["Sven"])
    play.leader.press("Meer…")
    play.leader.press("Toon alles tegelijk: wat het waard was")
    play.leader.press("Ja, toon het")
    play.shows(*(canary(name, "waard") for name in NAMES))
    given = play.board.page.locator(".spread-bars .hidden-text")
    expect(given).to_have_text(
        ["1: 0 keer", "2: één keer", "3: 0 keer", "4: 2 keer", "5: één keer"]
    )
    fits_everyone(play.board)


def test_dilemma_weighed_by_each(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "dilemma", NAMES)
    lay_out_dilemma(play)
    fill_table(play)
    weigh(play)
    play.goes_to("Conclusies en afspraken")
    play.phones["Aylin"].writes("Afspraak", canary("Aylin", "afspraak"))
    play.phones["Aylin"].press("Zet erbij")
    play.shows(canary("Aylin", "afspraak"))
    rate(play)
    play.closes()
    toms = own_page(play.phones["Tom"])
    assert canary("Tom", "weging") in toms
    assert canary("Aylin", "afspraak") in toms
    assert canary("Sven", "weging") not in toms
    assert canary("Marieke", "kant0") not in toms
    assert canary("Tom", "waard") not in toms  # a number of the moment is nobody's to keep
