"""The ring with few seats and with many, with names as long as names are."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.looking import crowded_ring
from tests.browser.stage import Screen, Stage

LONG = (
    *("Bartholomeus de Wit", "Fatima-Zahra el Mansouri", "Jean-Baptiste van der Wouden"),
    *("Wilhelmina", "Maximiliaan Alexander", "Aylin Çelik-Öztürk", "Karin van Nieuwenhuizen"),
    *("Marieke Hoogendoorn-Vermeulen", "Christiaan", "Konstantinos", "Annemarie", "Rosalinde"),
)
SIZES = ((320, 640), (390, 844), (1280, 800), (1920, 1080))


def names(screen: Screen) -> list[str]:
    """Return what is written at each seat."""
    return screen.page.locator(".ring-seats .seat-name > span:first-child").all_inner_texts()


@pytest.mark.parametrize("count", [4, 8, 9, 12])
def test_names_have_room_in_the_ring(browser: Browser, count: int) -> None:
    stage = Stage(load("werkplekleren"))
    stage.arrive(*LONG[:count])
    leader = stage.room.meeting.leader
    stage.open("advies-vertellen")
    faults = []
    for seat in (leader, "board"):
        screen = stage.screen(browser, seat, SIZES[0])
        expect(screen.page.locator(".ring-seats > li")).to_have_count(count)
        screen.page.evaluate("() => document.fonts.ready")
        for width, height in SIZES[2:] if seat == "board" else SIZES:
            screen.page.set_viewport_size({"width": width, "height": height})
            faults += [f"{seat}, {width} px: {fault}" for fault in crowded_ring(screen.page)]
    assert faults == [], "\n".join(faults)


def test_a_first_name_stands_for_a_name_where_it_tells_apart(browser: Browser) -> None:
    stage = Stage(load("werkplekleren"))
    stage.arrive("Bartholomeus de Wit", "Tom de Boer", "tom Jansen", "Dr. Karin Smit", "Jo Smit")
    screen = stage.screen(browser, stage.room.meeting.leader)
    whole = ["Tom de Boer", "tom Jansen", "Dr. Karin Smit", "Jo Smit"]
    assert [name.replace("\u00ad", "") for name in names(screen)] == ["Bartholomeus", *whole]
    first = screen.page.locator(".ring-seats > li").first
    expect(first.get_by_role("button")).to_have_accessible_name(
        "Bartholomeus de Wit, aan de beurt, gespreksleider, jij"
    )
