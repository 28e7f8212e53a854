"""Two groups of three at once: each sees only its own; whoever presents turns away, in turns."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, expect

from tests.browser.playing import Play, canary, fits_everyone, gather, may_do_nothing_but_listen
from tests.browser.seats import Seat
from tests.browser.serving import Server

FIRST = ("Marieke", "Tom", "Aylin")
SECOND = ("Sven", "Joost", "Fatima")


def ring_of(seat: Seat) -> list[str]:
    """Return who this screen holds to be in the circle, in order."""
    names: list[str] = seat.page.evaluate(
        """async () => Object.values((await inside).shared.value.ring)
          .filter((one) => one.circle).sort((a, b) => a.n - b.n).map((one) => one.name)"""
    )
    return names


def group_on_board(play: Play, n: int) -> Locator:
    """Return where the board says who is in a group."""
    assert play.board
    return play.board.page.locator(".groups .flap").filter(has_text=f"Groep {n}")


def tell_in_threes(play: Play, turn: int) -> None:
    """In each group another one tells; the two others of that group hear whom."""
    for group in (FIRST, SECOND):
        presenter = group[turn]
        others = [name for name in group if name != presenter]
        play.phones[presenter].does("Vertel")
        for name in group:
            assert ring_of(play.phones[name]) == list(group)
            play.phones[name].sees(f"Groep {1 if group is FIRST else 2} van 2")
        for name in others:
            play.phones[name].does("Luister")
            play.phones[name].sees(f"{presenter} vertelt. Je vragen komen zo.")
            may_do_nothing_but_listen(play.phones[name])
    for n, group in enumerate((FIRST, SECOND), start=1):
        for name in group:
            expect(group_on_board(play, n)).to_contain_text(name)
        expect(group_on_board(play, n)).to_contain_text(f"{group[turn]} brengt in")
    for seat in (play.board, play.leader):
        assert seat
        # One in each group presents, and both are marked.
        expect(seat.page.locator(".seat-presenter .seat-name > span:first-child")).to_have_text(
            [FIRST[turn], SECOND[turn]]
        )


def turn_away(play: Play, turn: int) -> None:
    """Whoever presents turns around, writes for themselves only, and sees no more than that."""
    for group in (FIRST, SECOND):
        presenter = group[turn]
        seat = play.phones[presenter]
        seat.does("Draai je om")
        seat.writes("Notitie voor mij", canary(presenter, "notitie"))
        seat.press("Bewaar")
        play.keeps(canary(presenter, "notitie"), presenter)
        for name in group:
            if name != presenter:
                play.phones[name].does("Denk hardop")
                play.phones[name].sees(f"Bespreek samen wat {presenter} kan doen")
                may_do_nothing_but_listen(play.phones[name])
    play.nothing_leaked()


def test_who_leads_moves_somebody_to_another_group(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "troika", (*FIRST, *SECOND), board=False)
    play.begins("Bezinnen")
    play.goes_to("Je vraag vertellen", turn="1/3")
    leader = play.leader
    leader.press("Meer…")
    leader.press("Groepen")
    aylin = leader.page.locator("dialog li").filter(has_text="Aylin")
    aylin.get_by_role("button", name="Aylin naar groep 2", exact=True).click()
    expect(leader.page.locator("dialog section").nth(1)).to_contain_text("Aylin")
    fits_everyone(leader)
    leader.press("Sluit")
    for name in ("Aylin", *SECOND[1:]):
        play.phones[name].sees("Sven vertelt. Je vragen komen zo.")
        play.phones[name].sees("Groep 2 van 2")
    assert ring_of(play.phones["Tom"]) == ["Marieke", "Tom"]


def test_two_groups_of_three_at_once(browser: Browser, server: Server) -> None:
    play = gather(browser, server.address, "troika", (*FIRST, *SECOND))
    play.begins("Bezinnen")
    for seat in play.phones.values():
        seat.does("Denk na")
        assert len(ring_of(seat)) == 6
    for turn in range(3):
        now = f"{turn + 1}/3"
        play.goes_to("Je vraag vertellen", turn=now)
        tell_in_threes(play, turn)
        play.goes_to("Verhelderen", turn=now)
        for group in (FIRST, SECOND):
            play.phones[group[turn]].does("Antwoord")
            play.phones[group[turn - 1]].does("Vraag")
        play.goes_to("Omdraaien en adviseren", turn=now)
        turn_away(play, turn)
        if not turn:
            fits_everyone(play.phones["Marieke"], play.phones["Tom"], play.leader, play.board)
        play.goes_to("Terugdraaien", turn=now)
        for group in (FIRST, SECOND):
            play.phones[group[turn]].does("Vertel")
            play.phones[group[turn - 1]].sees(f"Hoor wat {group[turn]} meeneemt")
    expect(play.leader.page.get_by_role("button", name=re.compile("^Volgende stap"))).to_have_count(
        0
    )
    play.closes()
