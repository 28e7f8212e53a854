"""PostgreSQL starts anew, or stays away, under a live room: nothing is lost, and people hear so."""

import signal
import time
from pathlib import Path

import pytest

from kring.domain.meeting import Refused
from kring.live import reach
from tests.live.client import Browser
from tests.live.conftest import Evening
from tests.live.process import Process
from tests.live.test_killed import begun
from tests.postgres import Cluster

pytestmark = pytest.mark.parametrize("database", ["postgresql"], indirect=True, scope="module")
NO = "Wat er stond, is er nog"


def test_who_writes_while_it_starts_anew_waits_and_is_kept(
    evening: Evening, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However long it takes here to start.
    monkeypatch.setattr(reach, "_PATIENCE", 600)
    ingrid, bas, chris, _ = evening.all()
    bas.done("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")
    cluster.stop(signal.SIGQUIT)
    # Several at once: one of them is on its way to the store, the others wait for it.
    chris.send({"id": "c0", "do": "add", "kind": "case_question", "item": "c1", "text": "En ik?"})
    for n in range(1, 3):
        bas.send({"id": f"b{n}", "do": "edit", "item": "b1", "text": f"Nog {n}"})
        chris.send({"id": f"c{n}", "do": "edit", "item": "c1", "text": f"En {n}"})
    cluster.start()
    for screen, marks in ((bas, ("b1", "b2")), (chris, ("c0", "c1", "c2"))):
        for mark in marks:
            assert screen.until(lambda frame: "ack" in frame or "no" in frame)["ack"] == mark
    # Asked again, the same command is not done twice.
    assert "ack" in chris.do("add", "c0", kind="case_question", item="c1", text="En ik?")
    for screen, item, text in ((bas, "b1", "Nog 2"), (chris, "c1", "En 2")):
        items = screen.now()["own"]["items"]
        assert [(name, each["text"]) for name, each in items.items()] == [(item, text)]
    assert ingrid.now()["own"]["leads"] is True


def test_when_it_stays_away_people_hear_that_nothing_is_lost(
    evening: Evening, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "_PATIENCE", 0.2)
    _, bas, *_ = evening.all()
    bas.done("add", kind="case_question", item="b1", text="Hoe zeg ik nee?")
    cluster.stop()
    try:
        # Who has the code of a meeting hears the same on the page.
        with pytest.raises(Refused, match="store_away"):
            evening.join("Eva")
        assert NO in bas.do("edit", "e1", item="b1", text="Nooit bewaard")["text"]
        # From now on it is said at once.
        assert NO in bas.do("edit", "e2", item="b1", text="Nooit bewaard")["text"]
    finally:
        cluster.start()
    # The line is still there; the same words are taken as soon as the store is.
    while "ack" not in bas.do("edit", item="b1", text="Toch bewaard"):
        time.sleep(0.1)
    assert bas.now()["own"]["items"]["b1"]["text"] == "Toch bewaard"


def test_a_server_says_what_happened_without_its_password(
    tmp_path: Path, cluster: Cluster, database: str
) -> None:
    address = cluster.new("secretly").replace("kring@", "kring:Geheim-27@")
    with Process(tmp_path, KRING_DATABASE_URL=address) as server:
        server.start()
        meeting, cookies = begun(server)
        bas = Browser(server.address, meeting, cookies["Bas"])
        bas.hello()
        cluster.stop()
        bas.send({"id": "b1", "do": "edit", "item": "i-Bas", "text": "CANARY"})
        # Who comes in meanwhile is sent back, and no page says more than that it went wrong.
        assert server.get("/").status == 200
        assert "Geheim" not in server.get(f"/m/{meeting}/", Cookie=cookies["Bas"]).body  # type: ignore[attr-defined] # see `Process.get`
        cluster.start()
        bas.until(lambda frame: frame.get("ack") == "b1")
        bas.leave()
        said = server.end(signal.SIGTERM)
    assert "The database is out of reach" in said
    assert "The database is back" in said
    assert "Geheim" not in said
    assert "CANARY" not in said
    cluster.run("DROP DATABASE secretly WITH (FORCE)")
