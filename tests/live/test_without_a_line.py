"""Whom the others wait on and who has had no line for a while: told to all, and taken back."""

from __future__ import annotations

from time import sleep
from typing import Any

from kring.live.rooms import Rooms
from tests.live.client import Browser
from tests.live.conftest import EACH_WAY, Evening

pytestmark = EACH_WAY


def lines(evening: Evening) -> int:
    """Return how many lines are open, as the server knows it."""

    async def asked(rooms: Rooms) -> int:
        return rooms.lines()

    count: int = evening.server.ask(asked)
    return count


def loses(evening: Evening, *screens: Browser) -> None:
    """Let these lose their line, and wait until the server knows."""
    left = lines(evening) - len(screens)
    for screen in screens:
        screen.leave()
    while lines(evening) > left:
        sleep(0.01)


def passes(evening: Evening, seconds: float) -> None:
    """Let time pass, with the server looking round before and after."""
    for moved in (0.0, seconds):
        evening.server.clock.move(seconds=moved)
        evening.server.tell(evening.server.rooms.tidy)


def hears(screen: Browser, *away: str) -> None:
    """Wait until what this screen was told last is that these are away."""
    heard = [frame["away"] for frame in screen.frames if "away" in frame]
    if heard[-1:] != [sorted(away)]:
        screen.until(lambda frame: frame.get("away") == sorted(away))


def told(screen: Browser) -> list[dict[str, Any]]:
    """Return all that this screen heard of who is away."""
    screen.now()
    return [frame for frame in screen.frames if "away" in frame]


def test_everyone_hears_that_who_leads_is_gone_and_that_they_are_back(evening: Evening) -> None:
    evening.board()
    ingrid, bas, board = (evening.screen(name) for name in ("Ingrid", "Bas", "board"))
    leader = evening.seat("Ingrid")
    loses(evening, ingrid)
    passes(evening, 60)
    hears(bas, leader)
    hears(board, leader)
    # Who comes in meanwhile hears it too.
    chris = evening.screen("Chris")
    hears(chris, leader)
    ingrid = evening.screen("Ingrid")
    for screen in (bas, board, chris):
        hears(screen)
    assert told(ingrid) == []


def test_a_page_that_is_loaded_anew_is_no_absence(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    loses(evening, ingrid)
    passes(evening, 1)
    evening.screen("Ingrid")
    passes(evening, 60)
    assert told(bas) == []


def test_whose_turn_it_is_without_a_line_is_told_to_who_leads_alone(evening: Evening) -> None:
    evening.board()
    ingrid, bas, chris, dana = evening.all()
    board = evening.screen("board")
    ingrid.done("give_turn", seat=evening.seat("Bas"))
    loses(evening, bas, chris)
    passes(evening, 60)
    hears(ingrid, evening.seat("Bas"))
    ingrid.done("give_turn", seat=evening.seat("Chris"))
    hears(ingrid, evening.seat("Chris"))
    ingrid.done("give_turn", seat=evening.seat("Dana"))
    hears(ingrid)
    # A phone that sleeps while its owner speaks is nothing for the others to look at.
    assert told(dana) == told(board) == []


def test_who_stands_at_the_door_and_who_has_no_device_are_left_out(evening: Evening) -> None:
    ingrid = evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    ingrid.done("add_seat", name="Wim")
    evening.join("Eva")
    eva = evening.screen("Eva")
    ingrid.done("give_turn", seat=evening.seat("Wim"))
    passes(evening, 60)
    assert told(ingrid) == []
    loses(evening, ingrid)
    passes(evening, 60)
    assert told(eva) == []


def test_another_leader_is_here(evening: Evening) -> None:
    ingrid, bas, chris, dana = evening.all()
    loses(evening, ingrid)
    passes(evening, 60)
    hears(bas, evening.seat("Ingrid"))
    for screen in (bas, chris, dana):
        screen.done("support", seat=evening.seat("Bas"))
    hears(chris)
