"""Words in places, about each other, as numbers, as dots and handed over: on the real screens."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from kring.library.reading import read
from tests.browser.stage import PHONE, WALL, Screen, Stage, sound

METHOD = Path(__file__).with_name("laid.yaml")
PEOPLE = ("Ingrid", "Marieke", "Joost", "Fatima")
CANARY = "CANARY zij zuchtte drie keer"


@pytest.fixture
def stage() -> Stage:
    stage = Stage(read(METHOD.read_bytes()))
    stage.arrive(*PEOPLE)
    return stage


def with_case(stage: Stage, step: str) -> None:
    stage.does("ingrid", "assign", role="presenter", seat="marieke")
    stage.does("ingrid", "assign", role="scribe", seat="fatima")
    stage.open(step)


def place(screen: Screen, name: str) -> Locator:
    heading = screen.page.get_by_role("heading", name=name, exact=True)
    return screen.page.locator("section.place").filter(has=heading)


def form(screen: Screen, label: str) -> Locator:
    return screen.page.locator("form", has=screen.page.get_by_role("textbox", name=label))


def test_words_stand_in_their_place_on_every_screen(stage: Stage, browser: Browser) -> None:
    with_case(stage, "lay")
    joost, board = stage.screen(browser, "joost"), stage.screen(browser, "board", WALL)
    expect(place(board, "Voor")).to_contain_text("Hier staat nog niets.")
    form(joost, "argument").get_by_role("textbox").fill("Het team krijgt rust.")
    form(joost, "argument").get_by_role("button").click()
    stage.plays()
    expect(form(joost, "argument")).to_contain_text("Kies waar dit hoort.")
    assert stage.room.meeting.items == {}
    # By keys: the first place has the focus now, the arrow takes the next.
    joost.page.keyboard.press("Space")
    joost.page.keyboard.press("ArrowRight")
    form(joost, "argument").get_by_role("button").click()
    stage.plays()
    expect(place(board, "Tegen")).to_contain_text("Het team krijgt rust.")
    assert form(joost, "argument").get_by_role("radio", name="Tegen").is_checked()
    sound(joost, board)


def test_who_wrote_it_moves_it(stage: Stage, browser: Browser) -> None:
    with_case(stage, "lay")
    joost, board = stage.screen(browser, "joost"), stage.screen(browser, "board", WALL)
    stage.does(
        "joost", "add", item="a1", kind="argument", place="for", text="Het team krijgt rust."
    )
    expect(place(board, "Voor")).to_contain_text("Het team krijgt rust.")
    joost.press("Verander")
    joost.page.locator(".owning").get_by_role("radio", name="Tegen").check()
    sound(joost)
    joost.press("Bewaar")
    expect(place(board, "Tegen")).to_contain_text("Het team krijgt rust.")
    expect(place(board, "Voor")).to_contain_text("Hier staat nog niets.")


def test_four_places_stand_two_by_two_and_below_one_another_on_a_phone(
    stage: Stage, browser: Browser
) -> None:
    with_case(stage, "lay")
    board, lead = stage.screen(browser, "board", WALL), stage.screen(browser, "ingrid", PHONE)

    def lefts(screen: Screen) -> list[float]:
        found: list[float] = screen.page.locator(".places-quadrant .place").evaluate_all(
            "all => all.map((one) => Math.round(one.getBoundingClientRect().left))"
        )
        return found

    wide, narrow = lefts(board), lefts(lead)
    assert wide[0] == wide[2] < wide[1] == wide[3]
    assert len(set(narrow)) == 1
    sound(board, lead)


def test_forms_are_compared_in_a_table_that_says_what_each_cell_is(
    stage: Stage, browser: Browser
) -> None:
    with_case(stage, "lay")
    stage.does(
        "joost", "add", item="v1", kind="view", fields={"who": "De planner", "norm": "Op tijd"}
    )
    stage.does("fatima", "add", item="v2", kind="view", fields={"who": "De klant", "value": "Snel"})
    board, lead = stage.screen(browser, "board", WALL), stage.screen(browser, "ingrid", PHONE)
    for screen in (board, lead):
        table = screen.page.get_by_role("table", name="perspectief")
        expect(table.get_by_role("columnheader")).to_have_text(["Wie", "Waarde", "Norm"])
        expect(table.get_by_role("rowheader")).to_have_text(["De planner", "De klant"])
        expect(table.get_by_role("cell")).to_have_text(["–", "Op tijd", "Snel", "–"])
    cell = lead.page.get_by_role("cell").nth(1)
    # On a phone the rows are blocks; what each cell is then stands in it.
    said = cell.evaluate("(one) => getComputedStyle(one, '::before').content")
    assert said == '"Norm"'
    sound(board, lead)


def test_what_is_about_something_is_written_and_shown_under_it(
    stage: Stage, browser: Browser
) -> None:
    with_case(stage, "turn")
    stage.does("joost", "add", item="w1", kind="wrong", text="Neem nooit meer op.")
    stage.does("fatima", "add", item="w2", kind="wrong", text="Zeg overal ja op.")
    joost, board = stage.screen(browser, "joost"), stage.screen(browser, "board", WALL)
    joost.page.get_by_role("button", name="Schrijf hierbij: omgekeerd idee").nth(1).click()
    field = joost.page.get_by_role("textbox", name="omgekeerd idee")
    field.fill("Zeg bij elke vraag eerst wat het je kost")
    expect(form(joost, "omgekeerd idee")).to_contain_text("Dit zijn 9 woorden")
    sound(joost)
    form(joost, "omgekeerd idee").get_by_role("button").first.click()
    stage.plays()
    under = board.page.locator(".flap", has_text="Zeg overal ja op.").locator(".about")
    expect(under).to_contain_text("Zeg bij elke vraag eerst wat het je kost")
    expect(board.page.locator(".flap", has_text="Neem nooit")).not_to_contain_text(
        "wat het je kost"
    )
    sound(board)
    stage.does("fatima", "withdraw", item="w2")
    expect(board.page.locator(".flap", has_text="wat het je kost")).to_have_count(1)
    expect(board.page.locator("body")).not_to_contain_text("overal ja")


def test_a_number_is_chosen_by_keys_and_shown_as_a_distribution(
    stage: Stage, browser: Browser
) -> None:
    joost, board = stage.screen(browser, "joost"), stage.screen(browser, "board", WALL)
    joost.press("Bewaar")
    expect(form(joost, "Wil je er iets bij zeggen")).to_contain_text("Kies eerst een getal.")
    joost.page.keyboard.press("Space")
    for _ in range(7):
        joost.page.keyboard.press("ArrowRight")
    expect(joost.page.get_by_role("radio", name="7", exact=True)).to_be_checked()
    joost.press("Bewaar")
    sound(joost)
    for n, seat in enumerate(("marieke", "fatima")):
        stage.does(
            seat, "add", item=f"m{n}", kind="mood", number=10 * n, text="Vol hoofd." * (1 - n)
        )
    expect(board.page.locator(".spread")).to_have_count(0)
    assert not any("Vol hoofd" in frame for frame in (*joost.sent, *board.sent))
    stage.does("ingrid", "reveal", kind="mood")
    expect(board.page.locator(".spread-bars li")).to_have_count(11)
    given = board.page.locator(".spread-bars .hidden-text")
    expect(given.nth(0)).to_have_text("0: één keer")
    expect(given.nth(7)).to_have_text("7: één keer")
    expect(given.nth(3)).to_have_text("3: 0 keer")
    expect(board.page.locator(".spread")).to_contain_text("Vol hoofd.")
    sound(joost, board)


def test_dots_are_spent_shown_together_and_the_lot_can_decide(
    stage: Stage, browser: Browser
) -> None:
    stage.open("agree")
    for n, text in enumerate(("Samenwerken", "Feedback", "Werkdruk")):
        stage.does("joost", "add", item=f"t{n}", kind="theme", text=text)
    fatima, lead = stage.screen(browser, "fatima"), stage.screen(browser, "ingrid")
    board = stage.screen(browser, "board", WALL)
    dots = fatima.page.get_by_role("button", name="stip")
    expect(fatima.page.locator("body")).to_contain_text("Je kunt er nog 2 geven.")
    for n in (0, 1):
        dots.nth(n).click()
        stage.plays()
    expect(fatima.page.locator("body")).to_contain_text("Je hebt ze allemaal gegeven.")
    expect(dots.nth(2)).to_be_disabled()
    expect(board.page.locator("body")).not_to_contain_text("stip")
    sound(fatima, lead)
    lead.press("Toon de uitslag: stip")
    expect(board.page.locator(".flap", has_text="Samenwerken")).to_contain_text("1 × stip")
    expect(board.page.locator(".flap", has_text="Werkdruk")).not_to_contain_text("stip")
    lead.press("Laat het lot kiezen")
    sound(lead)
    lead.press("Ja, loot")
    (chosen,) = (item.text for item in stage.room.meeting.items.values() if item.chosen)
    expect(board.page.locator(".flap-picked")).to_contain_text(chosen)
    with_case(stage, "lay")
    for screen in (board, fatima):
        expect(screen.page.locator(".question").first).to_contain_text(f"Gekozen thema: {chosen}")


def test_what_the_scribe_writes_is_the_presenters_alone_in_the_end(
    stage: Stage, browser: Browser
) -> None:
    with_case(stage, "turn")
    screens = {
        seat: stage.screen(browser, seat) for seat in ("ingrid", "marieke", "joost", "fatima")
    }
    screens["board"] = stage.screen(browser, "board", WALL)
    fatima, marieke = screens["fatima"], screens["marieke"]
    form(fatima, "aantekening").get_by_role("textbox").fill(CANARY)
    form(fatima, "aantekening").get_by_role("button").first.click()
    stage.plays()
    expect(fatima.page.locator(".owning")).to_contain_text(CANARY)
    sound(fatima)
    stage.open("give")
    expect(marieke.page.locator(".owning")).to_contain_text(CANARY)
    expect(marieke.page.locator(".owning")).to_contain_text("voor jou opgeschreven")
    expect(marieke.page.locator(".owning button")).to_have_count(0)
    expect(fatima.page.locator("body")).not_to_contain_text(CANARY)
    sound(marieke, fatima)
    reached = {seat for seat, screen in screens.items() if any(CANARY in f for f in screen.sent)}
    assert reached == {"fatima", "marieke"}
    assert CANARY not in fatima.sent[-1]


def test_only_what_was_picked_is_answered_and_versions_stand_together(
    stage: Stage, browser: Browser
) -> None:
    with_case(stage, "turn")
    for n, text in enumerate(("Wat kost het je?", "Wie merkt het?")):
        stage.does("joost", "add", item=f"w{n}", kind="wrong", text=text)
    stage.open("pick")
    marieke, board = stage.screen(browser, "marieke"), stage.screen(browser, "board", WALL)
    marieke.page.get_by_role("button", name="Kies dit").nth(1).click()
    stage.plays()
    stage.open("answer")
    expect(board.page.locator("body")).to_contain_text("Wie merkt het?")
    expect(board.page.locator("body")).not_to_contain_text("Wat kost het je?")
    stage.does("joost", "add", item="s1", kind="statement", text="Vertrouwen groeit.")
    stage.does("joost", "add", item="s2", kind="agreed", text="Vertrouwen groeit door te doen.")
    group = board.page.locator(".board-told section", has_text="Vertrouwen groeit.")
    expect(group.locator(".flap")).to_have_text(
        ["Vertrouwen groeit.", "nieuwe beweringVertrouwen groeit door te doen."]
    )
    sound(marieke, board)
