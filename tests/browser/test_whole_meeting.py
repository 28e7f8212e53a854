"""The sixty-minute plan played whole: a board, who leads on a phone, and five more phones.

Everyone contributes wherever they may. Inside it: a reload, a phone without a network, a
server killed in the middle of a step, and a colleague who comes back with another phone.
Every text carries a mark; what a seat received is searched for marks it may not have.
"""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.browser.playing import canary, held_by, own_page
from tests.browser.seats import SCREEN, Leader, Seat, arrive, join
from tests.browser.serving import Server

NAMES = ("Marieke", "Tom", "Aylin", "Sven", "Joost")


def test_sixty_minutes_from_arrival_to_erasure(browser: Browser, own_server: Server) -> None:  # noqa: C901, PLR0912, PLR0915 - one meeting, told from beginning to end
    ingrid = arrive(browser, Leader, "Ingrid")
    assert isinstance(ingrid, Leader)
    code = ingrid.start(own_server.address, "werkplekleren", takes_part=False)
    phones = {name: arrive(browser, Seat, name) for name in NAMES}
    for seat in phones.values():
        join(seat, own_server.address, code)
        seat.does(f"Welkom, {seat.name}")
    marieke, tom = phones["Marieke"], phones["Tom"]
    board = arrive(browser, Seat, "bord")
    board.page.set_viewport_size(SCREEN)
    ingrid.pairs_board(board.page)
    board.sees(code)

    # ── Collecting: written alone, told in turn ──
    ingrid.press("Begin")
    for seat in (ingrid, board, *phones.values()):
        seat.at(1)
    for name, seat in phones.items():
        seat.does("Schrijf")
        seat.writes("Vraag", f"Hoe doe ik dit? {canary(name, 'vraag')}")
        seat.press("Klaar, telefoon neer")
        seat.sees("Je bent klaar.")
    for seat in (ingrid, board, tom):
        seat.does_not_see(canary("Marieke", "vraag"))
    ingrid.thanks()
    marieke.does("Vertel")
    tom.does("Luister")
    board.sees("Marieke vertelt")
    assert canary("Marieke", "vraag") not in held_by(tom) + held_by(board) + held_by(ingrid)
    for name in NAMES:
        board.does_not_see(canary(name, "vraag"))
        ingrid.thanks()
        board.sees(canary(name, "vraag"))

    # ── Choosing: no numbers, one case, the others go back ──
    ingrid.opens("Uitkiezen van een probleem")
    tom.page.get_by_role("button", name="kan niet wachten").click()
    phones["Aylin"].page.get_by_role("button", name="herken ik").first.click()
    board.sees("kan niet wachten")
    ingrid.page.locator(".flap", has_text=canary("Marieke", "vraag")).get_by_role(
        "button", name="Deze bespreken we"
    ).click()
    ingrid.press("Ja, deze")
    ingrid.opens("Toelichten probleem")
    for seat in (board, ingrid, phones["Aylin"]):
        seat.sees(canary("Marieke", "vraag"))
        seat.does_not_see(canary("Tom", "vraag"))
    marieke.does("Vertel")
    tom.does("Luister")

    # The outcome stays with its owner until she tells it.
    marieke.press("Afloop")
    marieke.writes("Afloop", canary("Marieke", "afloop"))
    marieke.page.locator("dialog").get_by_role("button", name="Bewaar", exact=True).click()
    expect(marieke.page.locator("dialog").get_by_text(canary("Marieke", "afloop"))).to_be_visible()
    marieke.press("Sluit")

    # ── Clarifying, spoken: phones are quiet. A server dies in the middle. ──
    ingrid.opens("Verhelderen van het probleem")
    tom.does("Stel een vraag")
    marieke.does("Antwoord")
    own_server.kill()
    tom.sees("Geen verbinding")
    own_server.start()
    for seat in (ingrid, board, *phones.values()):
        expect(seat.page.get_by_text("Geen verbinding")).to_have_count(0, timeout=30_000)
        seat.at(4)

    # ── Analysing: a scribe who is not the presenter; the changed question ──
    ingrid.press("Volgende stap: Analyseren probleem")
    expect(ingrid.page.locator("dialog")).not_to_contain_text("Marieke")
    ingrid.page.locator("dialog").get_by_role("button", name="Tom", exact=True).click()
    ingrid.press("Ja, naar Analyseren probleem")
    tom.does("Schrijf")
    tom.writes("Omschrijving van het probleem", canary("Tom", "definitie"))
    tom.press("Zet erbij")
    marieke.writes("Aangepaste vraag", canary("Marieke", "nieuw"))
    marieke.press("Zet erbij")
    board.sees(canary("Tom", "definitie"))
    board.sees(canary("Marieke", "nieuw"))
    board.sees(canary("Marieke", "vraag"))

    # ── Advice: alone, then told. One phone loses its network, one is reloaded. ──
    ingrid.opens("Adviezen geven: schrijven")
    advisers = [name for name in NAMES if name != "Marieke"]
    joost, sven = phones["Joost"], phones["Sven"]
    joost.page.context.set_offline(offline=True)
    for name in advisers:
        phones[name].writes("Advies", canary(name, "advies"))
    sven.page.reload()
    expect(sven.field("Advies")).to_have_value(canary("Sven", "advies"))
    for name in advisers:
        phones[name].press("Klaar, telefoon neer")
    joost.sees("wordt verzonden")
    joost.page.context.set_offline(offline=False)
    ingrid.opens("Adviezen geven: vertellen")
    for name in advisers:
        others = [seat for other, seat in phones.items() if other != name]
        for seat in (ingrid, board, *others):
            assert canary(name, "advies") not in held_by(seat)
        phones[name].does("Vertel")
        ingrid.thanks()
        board.sees(canary(name, "advies"))

    # ── A colleague is back with another phone ──
    aylin = arrive(browser, Seat, "Aylin")
    aylin.page.goto(f"{own_server.address}/doe-mee#{code}")
    aylin.page.get_by_label("Je naam").fill("Aylin")
    aylin.press("Doe mee")
    aylin.page.locator("button[name=claim]").click()
    ingrid.press("Laat Aylin binnen")
    aylin.press("Begrepen, verder")
    aylin.does("Luister")
    phones["Aylin"].sees("Je bent verder op een ander toestel")
    phones["Aylin"] = aylin

    # ── The presenter chooses ──
    ingrid.opens("Advies kiezen")
    marieke.does("Kies")
    marieke.page.locator(".flap", has_text=canary("Tom", "advies")).get_by_role(
        "button", name="Kies dit"
    ).click()
    marieke.writes("Hoe pak ik het aan?", canary("Marieke", "hoe"))
    marieke.writes("Met wie?", "met mijn team")
    marieke.writes("Wanneer?", "maandag")
    marieke.press("Bewaar")
    board.sees("gekozen")

    # ── Evaluation, and the close ──
    ingrid.opens("Evaluatie")
    for name, seat in phones.items():
        seat.writes("Dit neem ik mee", canary(name, "mee"))
        seat.press("Bewaar")
        seat.sees(canary(name, "mee"))
    for _ in NAMES:
        ingrid.thanks()
    ingrid.press("Sluit de bijeenkomst")
    ingrid.press("Ja, sluit")
    board.sees("Dit scherm is nu leeg")
    board.does_not_see(canary("Tom", "advies"))

    mine = own_page(marieke)
    for kept in ("vraag", "nieuw", "hoe", "afloop", "mee"):
        assert canary("Marieke", kept) in mine
    assert canary("Tom", "advies") in mine
    assert "Tom" not in mine.replace(canary("Tom", "advies"), "").replace(
        canary("Tom", "definitie"), ""
    )
    toms = own_page(tom)
    assert canary("Tom", "mee") in toms
    assert canary("Marieke", "hoe") not in toms

    # Nobody ever held what was somebody else's alone.
    for name, seat in (*phones.items(), ("Ingrid", ingrid), ("bord", board)):
        for other in NAMES:
            if other != name:
                assert canary(other, "mee") not in held_by(seat)
        if name != "Marieke":
            assert canary("Marieke", "afloop") not in held_by(seat)

    # ── Everything goes, before everyone's eyes ──
    ingrid.press("Alles weg")
    ingrid.press("Ja, wis alles")
    ingrid.sees("Alles is weg")
    tom.page.reload()
    tom.sees("Hier is niets meer")
    own_server.stop()
    for file in own_server.data.rglob("*"):
        if file.is_file():
            assert b"kanarie" not in file.read_bytes(), file
    assert re.search(r"Traceback|Error", own_server.output.read_text()) is None
