"""Somebody beside a video call: first in the round, and all that the board shows, when alone."""

from __future__ import annotations

from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.circle import gather
from tests.browser.looking import cramped, small_targets, violations
from tests.browser.serving import Server

BESIDE_A_CALL: ViewportSize = {"width": 360, "height": 740}


def test_who_is_elsewhere_sees_what_the_board_shows_once_nobody_reads_along(
    browser: Browser, server: Server
) -> None:
    circle = gather(browser, server.address)
    aylin, tom, leader = circle.phones["Aylin"], circle.phones["Tom"], circle.leader
    assert circle.board is not None
    aylin.page.set_viewport_size(BESIDE_A_CALL)
    aylin.page.get_by_label("Ik doe mee op afstand").click()
    for seat in (leader, tom, circle.board):
        expect(seat.page.locator(".seat-distant")).to_contain_text("Aylin")
        expect(seat.page.locator(".seat-distant")).to_contain_text("op afstand")

    # She has the first turn, and tells; the others follow, but their words wait.
    circle.opens("verzamelen")
    for name in ("Marieke", "Tom", "Aylin"):
        circle.writes(name, "case_question", f"Iets van {name}.")
    leader.press("Geef het woord aan Aylin")
    aylin.does("Vertel")
    aylin.sees("Zit je alleen?")
    leader.press("Dank je, nu Marieke")
    aylin.sees("Marieke vertelt")
    leader.press("Dank je, nu Tom")
    leader.press("Dank je, dit was de laatste")
    circle.board.sees("Iets van Tom.")
    aylin.sees("Iets van Aylin.")
    assert "Iets van Tom." not in "\n".join([*aylin.received, aylin.page.content()])
    assert violations(aylin.page) + small_targets(aylin.page) + cramped(aylin.page) == []

    # Nothing hurried her; when she is alone it is all on her own screen, without a press.
    aylin.press("Ja, ik zit alleen")
    for words in circle.board.page.locator(".flap .said").all_inner_texts():
        expect(aylin.page.locator("main .flap", has_text=words).first).to_be_visible()
    expect(aylin.page.locator("main .ring")).to_be_attached()
    assert violations(aylin.page) + small_targets(aylin.page) + cramped(aylin.page) == []

    # Somebody comes in where she is: a press, and the words are gone again.
    aylin.press("Wat wordt er nu van mij gevraagd?")
    aylin.page.get_by_label("Ik zit alleen: niemand leest mee").click()
    aylin.press("Sluit")
    aylin.does_not_see("Iets van Tom.")
    tom.sees("Iets van Tom.")
