"""What the screens say of a round: what it asks, who is still to come, and that it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kring.domain.meeting.rounds import turns_now
from kring.library import shelf
from tests.browser.stage import WALL, Stage

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def on(stage: Stage) -> str | None:
    turns = turns_now(stage.room.meeting)
    return turns.current if turns else None


def test_the_round_says_what_it_asks_and_that_everyone_has_been_heard(browser: Browser) -> None:
    stage = Stage(shelf.load("action-learning"))
    stage.arrive("Ingrid", "Marieke", "Joost", "Sven")
    leader, joost = stage.screen(browser, "ingrid"), stage.screen(browser, "joost")
    board = stage.screen(browser, "board", WALL)
    heading = board.page.get_by_role("heading", level=1)
    first = on(stage)
    assert first is not None
    expect(board.page.locator("main")).to_contain_text("wat kwam er van je actie?")
    # Who is on is not among those still to come, nor is who comes back at the end.
    standing = leader.page.locator(".standing")
    expect(standing).not_to_contain_text(stage.room.meeting.seats[first].name)
    stage.does(first, "pass")
    expect(standing.get_by_text("Nog niet gehoord")).not_to_contain_text(first.capitalize())
    expect(standing.get_by_text("Straks nog")).to_contain_text(first.capitalize())
    for _ in stage.room.meeting.present:
        seat = on(stage)
        if seat is not None:
            expect(heading).to_contain_text(f"{seat.capitalize()} vertelt")
            stage.does(seat, "done")
    assert on(stage) is None
    for screen in (board, leader, joost):
        expect(screen.page.locator("main")).to_contain_text("Iedereen is geweest")
        expect(screen.page.locator("main")).not_to_contain_text("Iemand")


def test_in_ones_turn_what_one_noted_for_it_lies_open(browser: Browser) -> None:
    stage = Stage(shelf.load("incident"))
    stage.arrive("Ingrid", "Marieke", "Joost", "Sven")
    stage.does("ingrid", "assign", role="presenter", seat="marieke", ahead=True)
    stage.open("vragen-noteren")
    stage.does("joost", "add", item="q1", kind="fact_question", text="Wie was erbij?")
    stage.open("informatie")
    joost = stage.screen(browser, "joost")
    while (seat := on(stage)) not in {"joost", None}:
        expect(joost.page.get_by_text("Wie was erbij?")).to_be_hidden()
        stage.does(str(seat), "done")
    expect(joost.page.get_by_text("Wie was erbij?")).to_be_visible()
    expect(joost.page.get_by_role("button", name="Klaar, telefoon neer")).to_have_count(0)


def test_who_had_their_turn_reads_before_sending_that_all_see_it(browser: Browser) -> None:
    stage = Stage(shelf.load("incident"))
    stage.arrive("Ingrid", "Marieke", "Joost", "Sven")
    stage.open("vertellen")
    while on(stage) != "joost":
        stage.does("ingrid", "next_turn", after=on(stage))
    joost = stage.screen(browser, "joost")
    main = joost.page.locator("main")
    joost.page.get_by_role("textbox").first.fill("Een klant liep weg.")
    expect(main).to_contain_text("Alleen jij ziet dit, tot je het vertelt.")
    stage.does("ingrid", "next_turn", after="joost")
    expect(main).to_contain_text("Iedereen ziet dit meteen.")
    expect(main).not_to_contain_text("Alleen jij ziet dit, tot je het vertelt.")
    expect(joost.page.get_by_role("textbox").first).to_have_value("Een klant liep weg.")
    joost.press("Zet erbij")
    board = stage.screen(browser, "board", WALL)
    expect(board.page.locator("main")).to_contain_text("Een klant liep weg.")


def test_a_long_story_fits_the_large_screen(browser: Browser) -> None:
    stage = Stage(shelf.load("incident"))
    stage.arrive("Ingrid", "Marieke", "Joost", "Sven")
    stage.open("vertellen")
    story = "De klant liep weg voordat ik iets kon zeggen en kwam niet terug. " * 12
    stage.does("joost", "add", item="e1", kind="event", text=story.strip()[:780])
    while on(stage) != "joost":
        stage.does("ingrid", "next_turn", after=on(stage))
    stage.does("ingrid", "next_turn", after="joost")
    for size in (WALL, (1280, 720)):
        board = stage.screen(browser, "board", size)
        expect(board.page.locator("main")).to_contain_text("De klant liep weg")
        board.page.wait_for_function(
            "document.documentElement.scrollHeight <= window.innerHeight + 1"
        )
