"""A group goes round again: every screen begins anew, and what was before is a press away."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from kring.domain.meeting.rounds import turns_now
from kring.library.shelf import load
from tests.browser.looking import small_targets, violations
from tests.browser.stage import WALL, Stage
from tests.domain.meeting.test_going_round import going_round


def test_a_pass_begins_anew_on_every_screen(browser: Browser) -> None:
    stage = Stage(going_round())
    stage.arrive("Ingrid", "Marieke", "Joost")
    joost, board = stage.screen(browser, "joost"), stage.screen(browser, "board", WALL)
    stage.open(1)
    fields = joost.page.locator("form.writing, main form")
    before = fields.count()
    stage.does("joost", "add", item="i1", kind="idea", text="Uit de eerste keer.")
    stage.does("joost", "add", item="m1", kind="mood", number=3)
    # Of each there is one, so that nothing more is asked.
    expect(fields).to_have_count(before - 2)
    expect(board.page.locator("main")).to_contain_text("Uit de eerste keer.")
    stage.does("ingrid", "open_step", to=3)
    expect(fields).to_have_count(before)
    expect(board.page.locator("main")).not_to_contain_text("Uit de eerste keer.")
    # What was said then is not gone: it is folded away.
    joost.press("Op tafel")
    earlier = joost.page.locator("dialog details.earlier")
    earlier.locator("summary").click()
    expect(earlier).to_contain_text("Uit de eerste keer.")
    assert violations(joost.page) + small_targets(joost.page) == []


def test_who_leads_sees_how_many_marks_are_left_for_who_has_no_device(browser: Browser) -> None:
    stage = Stage(going_round())
    stage.arrive("Ingrid", "Marieke")
    stage.does("ingrid", "add_seat", name="Wim")
    for n in (1, 2):
        stage.does("marieke", "add", item=f"g{n}", kind="given", text=f"Iets van tevoren, {n}.")
    leader = stage.screen(browser, "ingrid")
    for to in (1, 2):
        stage.does("ingrid", "open_step", to=to)
    groups = leader.page.get_by_role("group").filter(has_text="Wim:")
    expect(groups).to_have_count(2)
    expect(groups.first).to_contain_text("nog 1")
    mark = groups.get_by_role("button")
    mark.first.click()
    stage.plays()
    expect(mark.first).to_have_attribute("aria-pressed", "true")
    expect(groups.last).to_contain_text("nog 0")
    expect(mark.last).to_be_disabled()
    assert violations(leader.page) + small_targets(leader.page) == []


def test_where_everyone_was_heard_no_screen_says_that_someone_speaks(browser: Browser) -> None:
    stage = Stage(load("thema"))
    stage.arrive("Ingrid", "Marieke", "Joost")
    joost, leader = stage.screen(browser, "joost"), stage.screen(browser, "ingrid")
    stage.open("afstemmen")
    told = set()
    while (turns := turns_now(stage.room.meeting)) and (on := turns.current):
        if on != "joost":
            expect(joost.page.locator("main")).to_contain_text(f"{on.capitalize()} vertelt.")
        stage.does(on, "done")
        told.add(on)
    assert {"marieke", "joost"} <= told
    for screen in (joost, leader):
        expect(screen.page.locator("body")).to_contain_text("Iedereen is geweest.")
        expect(screen.page.locator("body")).not_to_contain_text("vertelt")
