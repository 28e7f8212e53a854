"""What a screen says as steps go by: who tells, which pass, what rests; it begins at its top."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library.shelf import load
from tests.browser.looking import NARROW
from tests.browser.stage import WALL, Stage

PEOPLE = ("Ingrid", "Marieke", "Joost", "Fatima", "Tom", "Aylin", "Sven")
LAPTOP = (1280, 640)
CASE = "Hoe zeg ik nee tegen spoed?"

#: The words of a link or a button that stand on more than one line.
_BROKEN = """(all) => all.flatMap((one) => {
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/[^\\s]+/g)) {
    const range = document.createRange();
    range.setStart(walk.currentNode, word.index);
    range.setEnd(walk.currentNode, word.index + word[0].length);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
    if (lines.size > 1) broken.push(word[0]);
  }
  return broken;
})"""


def begun(method: str, *people: str, step: int | str = 0) -> Stage:
    """Return a meeting of these people in which Marieke presents, at a step."""
    stage = Stage(load(method))
    stage.arrive(*(people or PEOPLE[:4]))
    stage.open("verzamelen")
    stage.does("marieke", "add", item="q1", kind="case_question", text=CASE)
    stage.does("ingrid", "give_turn", seat="marieke")
    stage.does("marieke", "done")
    stage.open("uitkiezen")
    stage.does("ingrid", "choose", item="q1")
    stage.open(step)
    return stage


def test_who_presents_reads_who_tells(browser: Browser) -> None:
    stage = begun("werkplekleren", step="advies-schrijven")
    stage.open("advies-vertellen")
    marieke, joost = stage.screen(browser, "marieke"), stage.screen(browser, "joost")
    turn = stage.room.meeting.seats[stage.room.views("marieke")[0]["turn"]["seat"]].name
    expect(marieke.page.locator(".how")).to_contain_text(f"{turn} vertelt. Leg je telefoon neer.")
    # A sentence that names them already does not say it twice.
    expect(joost.page.locator("body")).not_to_contain_text(f"{turn} vertelt. {turn} vertelt.")


def test_the_case_rests_while_the_group_discusses_its_theme(browser: Browser) -> None:
    stage = begun("zes-fasen", step="actiekaart")
    screens = [stage.screen(browser, "board", WALL), stage.screen(browser, "ingrid")]
    for screen in screens:
        expect(screen.page.locator(".question")).to_contain_text(CASE)
    for step in ("pauze", "groepsthema"):
        stage.open(step)
        for screen in screens:
            expect(screen.page.locator("body")).not_to_contain_text(CASE)


def test_half_a_minute_is_written_as_on_paper(browser: Browser) -> None:
    stage = begun("zes-fasen", step="vraag-bedenken")
    leader = stage.screen(browser, "ingrid", LAPTOP)
    expect(leader.page.locator(".plan-now")).to_contain_text("1½′")
    expect(leader.page.locator(".hero .top")).to_contain_text("1½′")
    expect(leader.page.locator(".ring-middle")).to_contain_text("van 1½ minuten")


def test_in_groups_the_leader_and_the_board_say_which_turn_it_is(browser: Browser) -> None:
    stage = Stage(load("troika"))
    stage.arrive(*PEOPLE[:6])
    leader, board = stage.screen(browser, "ingrid"), stage.screen(browser, "board", WALL)
    stage.open(1)
    expect(leader.page.locator(".hero .top")).to_contain_text("Je vraag vertellen · 1/3")
    expect(board.page.locator("h1")).to_have_text("Je vraag vertellen · 1/3")
    stage.open(5)
    expect(leader.page.locator(".hero .top")).to_contain_text("Je vraag vertellen · 2/3")
    expect(board.page.locator("h1")).to_have_text("Je vraag vertellen · 2/3")


def test_a_new_step_begins_at_its_top_unless_somebody_writes(browser: Browser) -> None:
    stage = begun("werkplekleren", *PEOPLE, step="verhelderen")
    leader = stage.screen(browser, "ingrid", LAPTOP)
    main = leader.page.locator("main")
    main.evaluate("(one) => one.scrollTo(0, 9999)")
    assert main.evaluate("(one) => one.scrollTop") > 0
    stage.does("ingrid", "assign", role="scribe", seat="joost")
    stage.open("analyseren")
    expect(leader.page.locator(".plan-now")).to_contain_text("Analyseren")
    assert main.evaluate("(one) => one.scrollTop") == 0
    stage.open("advies-schrijven")
    field = leader.page.locator("main textarea")
    field.focus()
    before = main.evaluate("(one) => { one.scrollTo(0, 9999); return one.scrollTop; }")
    assert before > 0
    stage.does("ingrid", "add_time", minutes=2)
    assert main.evaluate("(one) => one.scrollTop") == before


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_word_of_the_foot_breaks_in_large_letters(browser: Browser, lang: str) -> None:
    stage = Stage(load("werkplekleren"), lang=lang)
    stage.arrive(*PEOPLE[:4])
    phone = stage.screen(browser, "joost", (NARROW["width"], NARROW["height"]))
    for size in (100, 150, 200):
        phone.page.evaluate(
            "(size) => { document.documentElement.style.fontSize = `${size}%`; }", size
        )
        foot = phone.page.locator(".foot").locator("a, button")
        expect(foot).to_have_count(2)
        assert foot.evaluate_all(_BROKEN) == [], f"{size} %"
