"""What is on or off says so once: by its state or by its words, on every screen, never by both."""

from __future__ import annotations

from contextlib import suppress

from playwright.sync_api import Browser

from kring.domain.meeting import Refused
from kring.library.shelf import load
from tests.browser.looking import turned
from tests.browser.plain_pages import reader
from tests.browser.serving import Server
from tests.browser.stage import Screen, Stage

CASE = "Hoe zeg ik nee tegen spoed?"
HELP = "Wat wordt er nu van mij gevraagd?"
#: What is known to be on or off, with the screens that it is met on.
ON_OR_OFF = {
    *("herken ik", "Kies dit", "hele zin", "Wim is klaar op papier", "Is schrijver", "Marieke"),
    *("Er ontstaat discussie", "Verberg de klok", "Toon seconden", "Ik doe mee op afstand"),
    "Iemand anders laten leiden",
}


class Watch:
    """Turns what can be turned, on one screen after another."""

    def __init__(self, stage: Stage) -> None:
        """Begin with nothing met."""
        self.stage = stage
        self.met: set[str] = set()
        self.faults: list[str] = []

    def turn(self, screen: Screen, *presses: str) -> None:
        """Turn all that is on this screen, in the sheet behind these presses."""
        for words in presses:
            screen.press(words)
        names, faults = turned(screen.page, self.stage.plays)
        self.met |= names
        self.faults += [f"{screen.seat}, {presses}: {fault}" for fault in faults]
        while screen.page.locator("dialog[open]").count():
            screen.page.keyboard.press("Escape")


def gathered(method: str) -> Stage:
    """Return people before the first step; Wim has no device."""
    stage = Stage(load(method))
    # Where the first step waits for somebody's case, it is all still ahead.
    with suppress(Refused):
        stage.arrive("Ingrid", "Marieke", "Joost", "Fatima")
    stage.does("ingrid", "add_seat", name="Wim")
    return stage


def test_a_whole_plan_says_once_what_is_on(browser: Browser) -> None:
    stage = gathered("werkplekleren")
    watch = Watch(stage)
    leader, marieke, joost = (
        stage.screen(browser, seat) for seat in ("ingrid", "marieke", "joost")
    )
    everyone = (leader, marieke, joost)
    for screen in everyone:
        watch.turn(screen)
    stage.open("verzamelen")
    stage.does("marieke", "add", item="q1", kind="case_question", text=CASE)
    stage.does("ingrid", "give_turn", seat="marieke")
    stage.does("marieke", "done")
    stage.open("uitkiezen")
    for screen in everyone:
        watch.turn(screen)
        watch.turn(screen, HELP)
    for sheet in ("Mensen en rollen", "Tijd", "Naar een andere stap", "Het grote scherm"):
        watch.turn(leader, "Meer…", sheet)
    watch.turn(leader, "Meer…", "Mensen en rollen", "Joost")
    watch.turn(leader, "Wat zeg ik?")
    stage.does("ingrid", "choose", item="q1")
    stage.open("advies-schrijven")
    stage.does("joost", "add", item="a1", kind="advice", text="Vraag wat spoed is.")
    for screen in everyone:
        watch.turn(screen)
    watch.turn(leader, "Volgende stap: Adviezen geven: vertellen")
    stage.open("advies-vertellen")
    stage.does("ingrid", "give_turn", seat="joost")
    stage.does("joost", "tell", item="a1")
    for step in ("advies-vertellen", "advies-kiezen", "evaluatie"):
        stage.open(step)
        for screen in everyone:
            watch.turn(screen)
    assert watch.faults == []
    assert sorted(ON_OR_OFF - watch.met) == []


def test_what_is_arranged_says_once_what_is_on(browser: Browser) -> None:
    stage = gathered("zes-hoeden")
    watch = Watch(stage)
    watch.turn(stage.screen(browser, "ingrid"), "Meer…", "Indeling van de bijeenkomst")
    assert watch.faults == []
    assert "Ieder een eigen hoed" in watch.met


def test_the_pages_around_a_meeting_say_once_what_is_on(browser: Browser, server: Server) -> None:
    met: set[str] = set()
    with reader(browser, "nl") as page:
        for path in ("/", "/start", "/methoden", "/voorbeeld", "/proberen", "/uitleg", "/oefenen"):
            page.goto(server.address + path)
            names, faults = turned(page, lambda: None)
            assert faults == [], path
            met |= names
    assert {"Meer wensen", "Een andere methode (27)"} <= met
