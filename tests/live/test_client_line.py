"""The client's own line, outside a browser: where no socket gets through it finds another way."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kring.live.frames import PROTOCOL
from kring.web import finders, joining
from tests.house.tree import ROOT
from tests.live.conftest import Evening
from tests.live.proxy import Proxy

HERE = Path(__file__).parent
WORDS = "Hoe zeg ik nee zonder schuldgevoel?"
#: In place of what the page carries.
_PAGE = "export const page = globalThis.asked.page;\nexport const method = { steps: {} };\n"


def read(name: str) -> str:
    """Return a module of the client, or what stands in for one."""
    if name == "main":
        return (HERE / "client_line.js").read_text(encoding="utf-8")
    return _PAGE if name == "kring/room/page.js" else finders.read(name)


def played(evening: Evening, address: str, *, sockets: str, faster: int = 1) -> dict[str, Any]:
    """Have Bas write something and change it twice; return what his client says of it."""
    texts = [WORDS, f"{WORDS} 1", f"{WORDS} 2"]
    commands = [
        {"id": f"c{n}", "do": "edit" if n else "add", "step": "1", "item": "i1", "text": text}
        | ({} if n else {"kind": "case_question"})
        for n, text in enumerate(texts)
    ]
    path = f"/m/{evening.id}"
    page = {
        "protocol": PROTOCOL,
        "meeting": evening.id,
        "screen": "seat",
        "lang": "nl",
        "words": {},
    }
    asked = {
        "address": address,
        "cookie": evening.cookies["Bas"],
        "commands": commands,
        "sockets": sockets,
        "faster": faster,
        "page": {**page, "socket": f"{path}/socket", "line": f"{path}/line"},
    }
    world = (HERE / "client_world.js").read_text(encoding="utf-8")
    done = subprocess.run(
        [str(ROOT / "scripts" / "node"), "--input-type=module", "-"],
        input=f"globalThis.asked = {json.dumps(asked)};\n{world}{joining.script('main', read)}",
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    said: dict[str, Any] = json.loads(done.stdout)
    return said


@pytest.fixture
def collecting(evening: Evening) -> Evening:
    """The first step is open: everyone writes."""
    evening.screen("Ingrid").done("open_step", to=0)
    return evening


@pytest.mark.parametrize(("sockets", "faster"), [("refused", 1), ("silent", 10), ("hanging", 10)])
def test_where_no_socket_works_it_takes_requests_by_itself(
    collecting: Evening, sockets: str, faster: int
) -> None:
    said = played(collecting, collecting.server.address, sockets=sockets, faster=faster)
    assert said["why"] == "done"
    assert said["sockets"] >= 1
    assert said["posts"] > 2
    assert said["acked"] == ["c0", "c1", "c2"]
    assert said["own"]["items"]["i1"]["text"] == f"{WORDS} 2"


def test_it_gets_everything_through_a_slow_network_that_loses(collecting: Evening) -> None:
    with Proxy(collecting.server.address, delay=0.2, loses=0.15) as proxy:
        said = played(collecting, proxy.address, sockets="refused")
        assert proxy.lost > 0
    assert said["why"] == "done"
    assert sorted(set(said["acked"])) == ["c0", "c1", "c2"]
    own = collecting.screen("Bas").own["items"]["i1"]
    assert own["text"] == f"{WORDS} 2"


def test_a_socket_that_is_far_and_breaks_brings_everything_once(collecting: Evening) -> None:
    with Proxy(collecting.server.address, delay=0.2, loses=0.15) as proxy:
        said = played(collecting, proxy.address, sockets="real")
        assert proxy.lost > 0
    assert said["why"] == "done"
    assert said["sockets"] > 1
    assert sorted(set(said["acked"])) == ["c0", "c1", "c2"]
    # What it holds is what the server gives to who comes anew: one text, the last one.
    assert said["own"] == collecting.screen("Bas").own
    assert [item["text"] for item in said["own"]["items"].values()] == [f"{WORDS} 2"]


def test_it_stops_where_coming_back_is_of_no_use(collecting: Evening) -> None:
    collecting.cookies["Bas"] = "kring_seat=made-up"
    said = played(collecting, collecting.server.address, sockets="refused")
    assert said["why"] == "no_seat"
    assert said["acked"] == []
