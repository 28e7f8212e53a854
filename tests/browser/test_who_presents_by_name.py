"""Who presents stands on every screen by name, where that is known."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Browser, expect

from kring.domain.meeting import Refused
from kring.library.shelf import load
from tests.browser.stage import WALL, Stage

#: The room's own word for who presents, for where there is no name.
WORD = re.compile("inbrenger|the presenter", re.IGNORECASE)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_one_group_of_all_is_told_who_presents(browser: Browser, lang: str) -> None:
    stage = Stage(load("wise-crowds"), lang=lang)
    stage.arrive("Ingrid", "Marieke", "Tom", "Aylin")
    stage.open(4)
    presents = next(iter(stage.room.meeting.parties.values())).roles["presenter"]
    name = stage.room.meeting.seats[presents[0]].name
    board, leader = stage.screen(browser, "board", WALL), stage.screen(browser, "ingrid")
    for step in range(4, 8):
        stage.open(step)
        for screen in (board, leader):
            expect(screen.page.locator("main")).not_to_contain_text(WORD)
        expect(board.page.locator(".board-side")).to_contain_text(
            name if step != 5 else re.compile("Vraag|Ask")
        )


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", "Alleen jij ziet dit, tot het naar Marieke gaat."),
        ("en", "Only you see this, until it goes to Marieke."),
    ],
)
def test_who_writes_for_another_reads_for_whom(browser: Browser, lang: str, words: str) -> None:
    stage = Stage(load("forum"), lang=lang)
    stage.arrive("Ingrid", "Marieke", "Tom", "Aylin")
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.does("ingrid", "assign", role="scribe", seat="tom")
    stage.open(next(i for i, one in enumerate(stage.method.steps) if "notes" in one.writes))
    tom = stage.screen(browser, "tom")
    expect(tom.page.locator("form.writing")).to_contain_text(words)
    tom.page.locator("form.writing textarea").fill("Zij zoekt rust.")
    tom.page.locator("form.writing button[type=submit]").click()
    stage.plays()
    expect(tom.page.locator(".owning").first).to_contain_text(words)


def test_who_leads_reads_the_name_and_without_one_the_word_as_a_sentence_has_it(
    browser: Browser,
) -> None:
    stage = Stage(load("tien-stappen"))
    # The first step waits for whoever presents.
    with suppress(Refused):
        stage.arrive("Ingrid", "Marieke", "Tom", "Aylin")
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.open("vragen-waarderen")
    leader = stage.screen(browser, "ingrid")
    how = leader.page.locator(".hero .how")
    expect(how).to_contain_text("voor. Marieke zegt alleen")
    stage.does("ingrid", "remove_seat", seat="marieke")
    expect(how).to_contain_text("voor. De inbrenger zegt alleen")
