"""What a device does for who asked: buzzing at one's own turn, and a clock that is put away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from kring.library import shelf
from tests.browser.looking import board_faults, close_targets, small_targets, violations
from tests.browser.stage import WALL, Screen, Stage

#: Counts instead of buzzing; a computer's browser has nothing to buzz with.
_COUNTING = """() => {
  window.buzzed = 0;
  const count = () => { window.buzzed += 1; return true; };
  Object.defineProperty(navigator, "vibrate", { value: count });
}"""
#: Puts the clock of a page ten minutes on, and waits until the page has looked at it again.
_LATER = """() => {
  const now = Date.now.bind(Date);
  Date.now = () => now() + 600_000;
  return new Promise((done) => {
    // It looks every second, and began to do so before this did.
    const wait = setInterval(() => { clearInterval(wait); done(); }, 1000);
  });
}"""
#: Writes down whatever is said aloud.
_HEAR = """() => {
  window.heard = [];
  const place = document.getElementById("said");
  new MutationObserver(() => window.heard.push(place.textContent))
    .observe(place, { childList: true, characterData: true, subtree: true });
}"""
_BUZZ = "Tril als ik aan de beurt ben of de tijd van een stap om is"
_HELP = "Wat wordt er nu van mij gevraagd?"


@pytest.fixture
def stage() -> Stage:
    """Return a round that is about to begin: Ingrid leads, Marieke and Tom take part."""
    stage = Stage(shelf.load("werkplekleren"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    stage.open("verzamelen")
    return stage


def buzzes(screen: Screen) -> int:
    """Return how often the device has buzzed so far."""
    count: int = screen.page.evaluate("window.buzzed")
    return count


def on(stage: Stage) -> str | None:
    """Return whose turn it is."""
    turns = stage.room.meeting.turns.get("verzamelen")
    return turns.current if turns else None


def goes_round_to(stage: Stage, seat: str) -> None:
    """Give one turn after the other, until it is this seat's."""
    while on(stage) != seat:
        stage.does("ingrid", "next_turn", **({"after": on(stage)} if on(stage) else {}))


def test_it_buzzes_once_when_ones_own_turn_begins_and_when_the_time_is_over(
    stage: Stage, browser: Browser
) -> None:
    toms = stage.room.meeting.seats["tom"].id
    tom = stage.screen(browser, toms)
    tom.page.evaluate(_COUNTING)
    goes_round_to(stage, "marieke")
    assert buzzes(tom) == 0  # nobody asked for it
    tom.press(_HELP)
    tom.page.get_by_label(_BUZZ).check()
    assert buzzes(tom) == 1  # so that one knows what to expect
    tom.press("Sluit")
    goes_round_to(stage, "tom")
    assert buzzes(tom) == 2
    # A silence in the middle of a turn does not begin it anew.
    stage.does("marieke", "quiet")
    stage.does("ingrid", "end_quiet")
    assert buzzes(tom) == 2
    # What he ends himself needs no sign, and the turns of others are not his affair.
    tom.press("Ik heb verteld")
    assert on(stage) != "tom"
    while on(stage):
        stage.does("ingrid", "next_turn", after=on(stage))
    assert buzzes(tom) == 2
    tom.page.evaluate(_LATER)
    expect(tom.page.get_by_role("timer").first).to_contain_text("de tijd is om")
    assert buzzes(tom) == 3
    stage.open("uitkiezen")
    assert buzzes(tom) == 3


def clocks(screen: Screen) -> int:
    """Return how many clocks stand on the screen, drawn ones too."""
    return screen.page.locator("[role=timer], .arc-left, .turn-arc").count()


def test_who_leads_puts_the_clock_away_for_all_in_one_press(stage: Stage, browser: Browser) -> None:
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    board = stage.screen(browser, "board", WALL)
    others = (tom, board)
    goes_round_to(stage, "marieke")
    assert all(clocks(screen) for screen in (leader, *others))
    leader.press("Klok weg")
    assert [clocks(screen) for screen in others] == [0, 0]
    expect(tom.page.get_by_role("button", name="Zeg hoeveel tijd er nog is")).to_have_count(0)
    expect(leader.page.get_by_role("timer").first).to_be_visible()
    # It says nothing either when the time is over.
    for screen in others:
        screen.page.evaluate(_LATER)
        assert "de tijd is om" not in (screen.page.locator(".room").text_content() or "")
        assert screen.page.locator("#said", has_text="de tijd is om").count() == 0
    assert violations(leader.page) + small_targets(leader.page) + close_targets(leader.page) == []
    assert board_faults(board.page) == []
    # And in the next step it still is away, until it is taken out again.
    stage.open("uitkiezen")
    assert [clocks(screen) for screen in others] == [0, 0]
    leader.press("Klok terug")
    assert all(clocks(screen) for screen in others)


def test_each_puts_the_clock_away_on_their_own_screen_alone(stage: Stage, browser: Browser) -> None:
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    goes_round_to(stage, "marieke")
    for screen, other in ((tom, leader), (leader, tom)):
        screen.press(_HELP)
        hide = screen.page.get_by_label("Verberg de klok")
        hide.check()
        screen.press("Sluit")
        assert clocks(screen) == 0
        assert clocks(other)
        screen.press(_HELP)
        hide.uncheck()
        screen.press("Sluit")
        assert clocks(screen)


def test_the_time_is_told_aloud_unless_one_would_rather_not(stage: Stage, browser: Browser) -> None:
    marieke, tom = stage.screen(browser, "marieke"), stage.screen(browser, "tom")
    goes_round_to(stage, "ingrid")
    tom.press(_HELP)
    tom.page.get_by_label("Laat de schermlezer de tijd melden").uncheck()
    tom.press("Sluit")
    for screen in (marieke, tom):
        screen.page.evaluate(_HEAR)
        screen.page.evaluate(_LATER)
    expect(marieke.page.locator("#said")).to_have_text("de tijd is om")
    goes_round_to(stage, "tom")
    expect(tom.page.locator("#said")).to_contain_text("Jij bent aan de beurt")
    assert "de tijd is om" not in tom.page.evaluate("window.heard")


def test_a_button_keeps_the_focus_when_what_it_is_about_changes(
    stage: Stage, browser: Browser
) -> None:
    for seat in ("marieke", "tom"):
        stage.does(
            seat, "add", kind="case_question", item=f"q{seat}", text=f"Een vraag van {seat}."
        )
    while on(stage) or stage.room.meeting.turns["verzamelen"].heard == frozenset():
        stage.does("ingrid", "next_turn", **({"after": on(stage)} if on(stage) else {}))
    stage.open("uitkiezen")
    tom = stage.screen(browser, "tom")
    button = tom.page.locator(".labels").get_by_role("button").first
    button.focus()
    tom.page.evaluate("window.held = document.activeElement")
    stage.does("marieke", "edit", item="qmarieke", text="Nu heel anders gezegd.")
    stage.does("ingrid", "label", item="qmarieke", set="recognised", label="recognised", on=True)
    expect(tom.page.locator("main")).to_contain_text("Nu heel anders gezegd.")
    assert tom.page.evaluate("window.held.isConnected && window.held === document.activeElement")


def test_the_guide_is_one_place_away_on_every_screen(stage: Stage, browser: Browser) -> None:
    leader, tom = stage.screen(browser, "ingrid"), stage.screen(browser, "tom")
    board = stage.screen(browser, "board", WALL)
    places: dict[str, set[tuple[float, float]]] = {"ingrid": set(), "tom": set(), "board": set()}
    for moment in ("verzamelen", "toelichten", "analyseren", "advies-schrijven", "evaluatie"):
        if moment == "toelichten":
            stage.does("ingrid", "assign", role="presenter", seat="marieke")
            stage.does("ingrid", "assign", role="scribe", seat="tom")
        stage.open(moment)
        for screen in (leader, tom):
            help_button = screen.page.get_by_role("button", name=_HELP)
            _stands(help_button, places[screen.seat])
            help_button.click()
            _opens_guide(screen)
            screen.press("Sluit")
        link = board.page.get_by_role("link", name="Uitleg")
        _stands(link, places["board"])
        assert board_faults(board.page) == []
        _opens_guide(board)
    assert small_targets(board.page) + violations(board.page) == []
    stage.does("tom", "quiet")
    _stands(board.page.get_by_role("link", name="Uitleg"), places["board"])
    assert {seat: len(found) for seat, found in places.items()} == dict.fromkeys(places, 1)


def _stands(what: object, places: set[tuple[float, float]]) -> None:
    box = what.bounding_box()  # type: ignore[attr-defined]
    assert box
    places.add((round(box["x"]), round(box["y"])))


def _opens_guide(screen: Screen) -> None:
    """Press the link, and see the guide open beside the room."""
    with screen.page.context.expect_page() as opened:
        screen.page.get_by_role("link", name="Uitleg").first.click()
    assert opened.value.url.endswith("/uitleg")
    opened.value.close()


def distant(stage: Stage) -> list[str]:
    """Return who takes part from elsewhere."""
    return [seat.id for seat in stage.room.meeting.seats.values() if seat.distant]


def test_what_was_ticked_stays_ticked_until_the_server_has_it(browser: Browser) -> None:
    stage = Stage(shelf.load("werkplekleren"))
    stage.arrive("Ingrid", "Marieke", "Tom")
    tom = stage.screen(browser, "tom")
    tom.page.get_by_role("button", name=_HELP).click()
    tick = tom.page.get_by_label("Ik doe mee op afstand")
    # Not `check`: that would wait for what is to be seen here.
    tick.click()
    expect(tick).to_be_checked()
    expect(tick).to_have_attribute("aria-busy", "true")
    expect(tom.page.locator("dialog")).to_contain_text("wordt verzonden")
    assert distant(stage) == []
    stage.plays()
    assert distant(stage) == ["tom"]
    expect(tick).to_be_checked()
    expect(tick).to_have_attribute("aria-busy", "false")
    # And back again, as quickly as one likes.
    tick.click()
    expect(tick).not_to_be_checked()
    stage.plays()
    expect(tick).not_to_be_checked()
    assert distant(stage) == []
