"""The network to PostgreSQL goes silent: it is noticed, said to people, and nothing is lost."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live import client, process
from tests.live.cable import Cable
from tests.live.client import Browser
from tests.live.process import Process
from tests.live.test_killed import begun
from tests.postgres import Cluster

DATABASE = "silent"
NO = "Wat er stond, is er nog"


@pytest.fixture(autouse=True)
def _however_busy_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for waits in (client, process):
        monkeypatch.setattr(waits, "SECONDS", 60)


@pytest.fixture
def cable(cluster: Cluster) -> Iterator[Cable]:
    cluster.new(DATABASE)
    with Cable(f"{cluster.folder}/.s.PGSQL.5432") as made:
        yield made
    cluster.run(f"DROP DATABASE {DATABASE} WITH (FORCE)")


@pytest.fixture
def server(tmp_path: Path, cable: Cable) -> Iterator[Process]:
    address = f"postgresql://kring@127.0.0.1:{cable.port}/{DATABASE}?sslmode=disable"
    with Process(tmp_path, KRING_DATABASE_URL=address) as made:
        made.start()
        yield made


def test_people_hear_of_it_and_what_was_on_its_way_is_kept_once(
    server: Process, cable: Cable, cluster: Cluster
) -> None:
    meeting, cookies = begun(server)
    bas, chris = (Browser(server.address, meeting, cookies[name]) for name in ("Bas", "Chris"))
    bas.hello()
    chris.hello()
    cable.through.clear()
    # On its way when the network went, it arrives at PostgreSQL later on.
    bas.send({"id": "b1", "do": "edit", "item": "i-Bas", "text": "CANARY"})
    assert NO in chris.do("edit", "c1", item="i-Chris", text="CANARY")["text"]
    answer = server.get(f"/m/{meeting}/", Cookie=cookies["Bas"])
    assert answer.status == 302  # the room is in memory: pages of it are served
    assert NO in bas.until(lambda frame: frame.get("no") == "b1")["text"]
    cable.through.set()
    for screen, item in ((bas, "i-Bas"), (chris, "i-Chris")):
        while "ack" not in screen.do("edit", f"again-{item}", item=item, text="Toch bewaard"):
            time.sleep(0.1)
        assert screen.now()["own"]["items"][item]["text"] == "Toch bewaard"
        screen.leave()
    # What came late counts once: the history has no hole and no double.
    versions = cluster.run("SELECT version FROM meetings_event ORDER BY version", DATABASE)
    assert versions == [(n,) for n in range(1, len(versions) + 1)]
    said = server.end(signal.SIGTERM)
    assert said.count("The database is out of reach") == 1
    assert said.count("The database is back") == 1
    assert "CANARY" not in said


def test_who_opens_a_page_meanwhile_does_not_wait_for_ever(server: Process, cable: Cable) -> None:
    meeting, cookies = begun(server)
    server.end(signal.SIGTERM)
    server.start()
    cable.through.clear()
    # Nothing of this meeting is in memory: it is asked of the store.
    asked = server.get(f"/m/{meeting}/", Cookie=cookies["Bas"])
    assert asked.status == 503
    cable.through.set()
    while server.get(f"/m/{meeting}/", Cookie=cookies["Bas"]).status == 503:
        time.sleep(0.1)
    bas = Browser(server.address, meeting, cookies["Bas"])
    assert bas.hello()["snapshot"]["shared"]["status"] == "running"
    bas.leave()
