"""What is written for the presenter only reaches no other line, before or after that moment."""

from collections.abc import Iterator

import pytest

from tests.live.client import Browser
from tests.live.conftest import Evening, Server

CANARY = "KANARIE zuchtte drie keer"
METHOD = "kollegiale-beratung"


@pytest.fixture
def evening(server: Server, transactional_db: None) -> Iterator[Evening]:
    begun = Evening(server, METHOD)
    begun.join("Bas", "Chris", "Dana")
    yield begun
    begun.end()


def goes_to(evening: Evening, leader: Browser, step: str) -> None:
    meeting = evening.server.ask(lambda rooms: rooms.look(evening.id))
    to = next(n for n, one in enumerate(meeting.steps) if one.id == step)
    leader.now()
    leader.done("open_step", to=to)


def test_a_scribes_words_reach_the_presenter_and_nobody_else(evening: Evening) -> None:
    evening.board()
    screens = {name: evening.screen(name) for name in ("Ingrid", "Bas", "Chris", "Dana", "board")}
    leader, scribe, presenter = screens["Ingrid"], screens["Chris"], screens["Bas"]
    leader.done("assign", role="presenter", seat=evening.seat("Bas"))
    leader.done("assign", role="secretary", seat=evening.seat("Chris"))
    leader.done("arrange", branches={"werkvorm": "ideeen"})
    goes_to(evening, leader, "ideeen")
    scribe.see(lambda view: "contribution" in view["own"]["may"].get("write", ()))
    scribe.done("add", item="hidden1", kind="contribution", text=CANARY)
    assert CANARY in str(scribe.now()["own"]["items"])
    goes_to(evening, leader, "afsluiting")
    presenter.see(lambda view: CANARY in str(view["own"]["items"]))
    scribe.see(lambda view: not view["own"]["items"])
    again = {name: evening.screen(name) for name in screens}
    for lines in (screens, again):
        for name in ("Ingrid", "Dana", "board"):
            lines[name].now()
            assert CANARY not in lines[name].received
            assert "hidden1" not in lines[name].received
    assert CANARY in again["Bas"].received
    assert CANARY not in again["Chris"].received
    assert scribe.do("edit", item="hidden1", text="x")["code"] == "handed_over"
