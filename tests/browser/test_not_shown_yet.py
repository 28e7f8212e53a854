"""What a step is there to show and was not shown, whoever leads reads before going on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.looking import violations
from tests.browser.stage import Stage

DONE = "Ik liep haar achterna."


@pytest.mark.parametrize(
    ("lang", "words"),
    [("nl", "Nog niet getoond: wat ik deed"), ("en", "Not shown yet: what I did")],
)
def test_who_leads_reads_that_the_outcome_was_not_shown(
    browser: Browser, lang: str, words: str
) -> None:
    stage = Stage(load("incident"), lang=lang)
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.open("schetsen")
    stage.does("marieke", "add", item="o1", kind="outcome", text=DONE)
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    expect(leader.page.get_by_text(words)).to_have_count(0)
    stage.open("afloop")
    line = leader.page.locator(".standing").get_by_text(words)
    expect(line).to_be_visible()
    expect(tom.page.get_by_text(words)).to_have_count(0)
    assert DONE not in "".join(leader.sent)
    assert violations(leader.page) == []
    stage.does("marieke", "tell", item="o1")
    expect(line).to_have_count(0)
    expect(tom.page.get_by_text(DONE).first).to_be_attached()
