"""The close leaves nobody behind who was still writing: who leads is told, and the words stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kring.library import shelf
from tests.browser.stage import Stage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WORDS = "Dit wilde ik nog vragen."


def test_who_leads_reads_who_is_busy_and_a_text_stays_above_the_way_on(browser: Browser) -> None:
    stage = Stage(shelf.load("incident"))
    stage.arrive("Ingrid", "Marieke", "Joost", "Sven")
    stage.does("ingrid", "assign", role="presenter", seat="marieke", ahead=True)
    stage.open("vragen-noteren")
    leader, joost = stage.screen(browser, "ingrid"), stage.screen(browser, "joost")
    joost.page.get_by_role("textbox").first.fill(WORDS)
    leader.page.get_by_role("button", name="Meer").click()
    leader.page.get_by_role("button", name="Stoppen of afsluiten").click()
    leader.page.get_by_role("button", name="Sluit de bijeenkomst").click()
    expect(leader.page.get_by_role("dialog")).to_contain_text("Nog bezig: ")
    expect(leader.page.get_by_role("dialog")).to_contain_text("Joost")
    stage.does("ingrid", "close")
    left = joost.page.get_by_text(WORDS)
    onward = joost.page.get_by_role("link", name="Naar jouw eigen pagina")
    expect(left).to_be_visible()
    expect(onward).to_be_visible()
    above, below = left.bounding_box(), onward.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] < below["y"]
