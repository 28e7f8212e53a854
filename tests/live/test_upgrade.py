"""A newer version takes over in the middle of a meeting, which goes on where it was."""

import signal
from pathlib import Path

from kring.live.frames import PROTOCOL
from tests.databases import EACH_ENVIRONMENT
from tests.live.client import Browser
from tests.live.process import Process
from tests.newer import newer


def begun(server: Process) -> tuple[str, str]:
    """Start a meeting; return its id and its leader's cookie."""
    where, cookie = server.post("/start", name="Ingrid", method="basismethode", takes_part="yes")
    return where.split("/")[2], cookie


def release_of(server: Process) -> str:
    """Return the mark by which this Kring knows its own pages."""
    said = server.command("version").stdout
    return said.rpartition("(")[2].rstrip(")\n")


def came_in(server: Process, meeting: str, cookie: str, **more: object) -> Browser:
    """Say hello as a page does, which tells of which Kring it is."""
    browser = Browser(server.address, meeting, cookie)
    browser.send({"hello": 2, "have": None, **more})
    return browser


@EACH_ENVIRONMENT
def test_an_upgrade_leaves_a_meeting_where_it_was(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with Process(tmp_path / "data", **environment) as server:
        server.start()
        meeting, cookie = begun(server)
        old = release_of(server)
        ingrid = came_in(server, meeting, cookie, release=old)
        ingrid.until(lambda frame: "snapshot" in frame)
        ingrid.done("open_step", to=0)
        seat = ingrid.own["seat"]
        ingrid.done("add", kind="case_question", item="i1", text="Hoe zeg ik nee?")
        before = ingrid.shared
        assert not any("reload" in frame for frame in ingrid.frames)

        # Everyone is told to come back, and nothing is lost on the way.
        assert server.end(signal.SIGTERM) == ""
        assert ingrid.ended() == 1001
        assert ingrid.frames[-1]["bye"] == "restart"

        server.environment |= newer(tmp_path / "newer")
        assert server.command("version").stdout.startswith("kring 99.1 ")
        assert release_of(server) != old
        assert server.command("migrate").stdout == "Migrated.\n"
        assert server.command("migrate").stdout == "Nothing to migrate.\n"
        server.start()

        # The same step, the same clock, the same words; and a page of before hears of it.
        again = came_in(server, meeting, cookie, release=old)
        again.until(lambda frame: "reload" in frame)
        assert again.shared == before
        assert again.own["seat"] == seat
        assert [item["text"] for item in again.own["items"].values()] == ["Hoe zeg ik nee?"]
        again.done("next_turn")
        assert again.shared["turn"]["seat"] == seat
        again.leave()

        # A fresh page hears nothing of the kind, nor does a client that names no release.
        for more in ({"release": release_of(server)}, {}):
            fresh = came_in(server, meeting, cookie, **more)
            fresh.until(lambda frame: "snapshot" in frame)
            fresh.done("add_time", minutes=1)
            assert not any("reload" in frame for frame in fresh.frames)
            fresh.leave()
        assert server.end(signal.SIGTERM) == ""


def test_a_page_that_speaks_an_older_protocol_is_told_so(tmp_path: Path) -> None:
    with Process(tmp_path / "data") as server:
        server.start()
        meeting, cookie = begun(server)
        server.end(signal.SIGTERM)
        server.environment |= newer(tmp_path / "newer", speaks=PROTOCOL + 1)
        server.start()
        ingrid = came_in(server, meeting, cookie)
        assert ingrid.ended() == 4009
        server.end(signal.SIGTERM)
