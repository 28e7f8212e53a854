"""A try-out over the sockets, from Aankomen to nothing left."""

from kring.library import cases, shelf
from kring.live.keeper import make_rounds
from kring.meetings import models
from kring.meetings.services import Wish
from tests.live.conftest import Evening, Server

NAMES = ("Bas", "Chris")


WISH = Wish(
    name="Ingrid",
    method=shelf.arrangement().to_try,
    takes_part=True,
    erase_after=0,
    given_case=cases.ids()[0],
)


def test_a_group_plays_a_quarter_of_an_hour_and_nothing_is_left(
    server: Server, transactional_db: None
) -> None:
    # Ingrid leads and takes part, Bas plays the presenter, Chris takes part.
    evening = Evening(server, wish=WISH)
    evening.join(*NAMES)
    ingrid, bas, chris = (evening.screen(name) for name in ("Ingrid", *NAMES))
    assert ingrid.do("open_step", to=0)["code"] == "no_presenter_yet"
    ingrid.done("assign", role="presenter", seat=evening.seat("Bas"))
    ingrid.done("open_step", to=0)
    planned = ingrid.shared["plan"].values()
    assert sum(step["minutes"] for step in planned) == 15
    bas.now()
    bas.done("add", item="q1", kind="case_question", text=cases.case(cases.ids()[0], "nl").question)
    steps = [step.id for step in shelf.load(shelf.arrangement().to_try).steps]
    for step in steps[1:]:
        ingrid.done("open_step", to=steps.index(step))
        if step == "advies-schrijven":
            for screen, item in ((ingrid, "a1"), (chris, "a2")):
                screen.now()
                screen.done("add", item=item, kind="advice", text=f"CANARY {item}")
        if step == "advies-vertellen":
            bas.now()
            assert "CANARY" not in bas.received
            for _ in range(2):
                evening.speaking(ingrid, bas, chris).done("done")
        if step == "kiezen":
            bas.now()
            bas.done("pick", item="a2", on=True)
    ingrid.done("close")
    bas.see(lambda view: view["shared"]["status"] == "closed")
    server.ask(make_rounds)
    for screen in (ingrid, bas, chris):
        assert screen.ended() == 4012
    assert not models.Meeting.objects.filter(id=evening.id).exists()
    assert server.keys.get(evening.id) is None
    evening.end()
