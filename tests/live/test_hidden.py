"""What someone may not see sends them nothing: no text, no frame, no count, no gap."""

from tests.live.conftest import EACH_WAY, Evening

pytestmark = EACH_WAY

CANARY = "KANARIE-in-de-mijn"


def test_a_hidden_text_shows_in_nothing_that_others_receive(evening: Evening) -> None:
    evening.board()
    ingrid = evening.screen("Ingrid")
    ingrid.done("open_step", to=0)
    bas = evening.screen("Bas")
    others = {name: evening.screen(name) for name in ("Chris", "Dana", "board")}
    marks = {name: screen.mark for name, screen in others.items()}
    frames = {name: len(screen.frames) for name, screen in others.items()}

    bas.done("add", item="hidden1", kind="case_question", text=CANARY)
    bas.done("edit", item="hidden1", text=CANARY + " en meer")
    assert CANARY in str(bas.now())

    # Something that they do see comes next: it is the very next frame, with the next mark.
    ingrid.done("add_time", minutes=1)
    for name, screen in others.items():
        frame = screen.next()
        assert len(screen.frames) == frames[name] + 1
        assert frame["from"] == {"shared": marks[name]["shared"]}
        assert set(frame["patch"]) == {"shared"}
        assert set(frame["patch"]["shared"]) <= {"clock", "plan"}
        assert "hidden1" not in screen.received
        assert CANARY not in screen.received
        fresh = evening.screen(name)
        assert CANARY not in fresh.received
        assert "hidden1" not in fresh.received


def test_who_leads_sees_who_still_writes_but_never_what(evening: Evening) -> None:
    ingrid, bas = evening.screen("Ingrid"), evening.screen("Bas")
    ingrid.done("open_step", to=0)
    bas.see(lambda view: "step" in view["shared"])
    bas.done("add", item="hidden1", kind="case_question", text=CANARY)
    bas.done("ready", on=True)
    ingrid.see(lambda view: evening.seat("Bas") not in view["own"]["lead"].get("not_ready", []))
    assert CANARY not in ingrid.received
    assert "hidden1" not in ingrid.received


def test_it_appears_to_all_when_its_writer_tells_it(evening: Evening) -> None:
    screens = ingrid, *_ = evening.all()
    speaks = evening.speaking(*screens)
    writes = next(screen for screen in screens[1:] if screen is not speaks)
    looks = next(screen for screen in screens[1:] if screen not in (speaks, writes))
    writes.now()
    writes.done("add", item="hidden1", kind="case_question", text=CANARY)
    assert CANARY not in str(looks.now())
    ingrid.done("give_turn", seat=writes.own["seat"])
    writes.now()
    writes.done("tell", item="hidden1")
    looks.see(lambda view: CANARY in str(view["shared"].get("items")))
    assert looks.received.count(CANARY) == 1


def test_what_is_taken_back_is_gone_everywhere(evening: Evening) -> None:
    screens = evening.all()
    speaks = evening.speaking(*screens)
    looks = next(screen for screen in screens if screen is not speaks)
    speaks.done("add", item="i1", kind="case_question", text=CANARY)
    speaks.done("done")
    looks.see(lambda view: CANARY in str(view["shared"].get("items")))
    speaks.done("withdraw", item="i1")
    looks.see(lambda view: CANARY not in str(view))
    evening.server.tell(lambda: evening.server.rooms._forget(evening.id))
    for name in ("Ingrid", "Bas", "Chris", "Dana"):
        assert CANARY not in evening.screen(name).received
