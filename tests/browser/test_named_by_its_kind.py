"""What was chosen is called what the method calls it: an event is no question."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.stage import WALL, Stage

HAPPENED = "Een collega liep midden in het gesprek weg."


@pytest.mark.parametrize(
    ("method", "lang", "step", "kind", "choose", "sure", "heading"),
    [
        ("incident", "nl", "vertellen", "event", "Dit bespreken we", "Ja, dit", "Voorval van Tom:"),
        ("incident", "en", "vertellen", "event", "We discuss this", "Yes, this", "Tom's event:"),
        (
            *("werkplekleren", "nl", "verzamelen", "case_question"),
            *("Deze bespreken we", "Ja, deze", "De vraag van Tom:"),
        ),
    ],
)
def test_the_case_stands_under_the_name_of_its_kind(
    browser: Browser,
    method: str,
    lang: str,
    step: str,
    kind: str,
    choose: str,
    sure: str,
    heading: str,
) -> None:
    stage = Stage(load(method), lang=lang)
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.open(step)
    stage.does("tom", "add", item="c1", kind=kind, text=HAPPENED)
    stage.does("ingrid", "give_turn", seat="tom")
    stage.does("tom", "tell", item="c1")
    stage.open(stage.room.meeting.index + 1 if stage.room.meeting.index is not None else 0)
    leader, board = stage.screen(browser, "ingrid"), stage.screen(browser, "board", WALL)
    tom = stage.screen(browser, "tom")
    leader.press(choose)
    dialog = leader.page.locator("dialog")
    if heading != "De vraag van Tom:":
        for word in ("vraag", "vragen", "question"):
            expect(dialog).not_to_contain_text(word)
    leader.press(sure)
    for screen in (leader, board, tom):
        expect(screen.page.locator(".question").first).to_contain_text(f"{heading} {HAPPENED}")
