"""A whole meeting by a client that knows nothing but docs/protocol.md.

Ingrid leads and takes no part, five people have a device, and there is a board.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cast import ADVICE, QUESTION
from tests.live.process import Process
from tests.live.protocol_client import Device

MEMBERS = ("Marieke", "Fatima", "Joost", "Sven", "Tom")


class Circle:
    """Everyone's device, by name."""

    def __init__(self, server: str) -> None:
        self.server = server
        ingrid = Device(server)
        where = {"method": "werkplekleren", "title": "Team Oost", "takes_part": "no"}
        self.path = ingrid.enter("/start", name="Ingrid", **where)
        ingrid.look(f"{self.path}socket")
        self.devices = {"Ingrid": ingrid}
        for name in MEMBERS:
            self.devices[name] = Device(server)
            code = ingrid.view["own"]["lead"]["code"]
            assert self.devices[name].enter("/join", code=code, name=name) == self.path
            self.devices[name].look(f"{self.path}socket")
        self.devices["board"] = self._board()

    def _board(self) -> Device:
        status, _, said = self.devices["Ingrid"].post(f"{self.path}board")
        assert status == 200
        board = Device(self.server)
        code = json.loads(said)["code"]
        assert board.enter("/bord", code=code).startswith(self.path)
        board.look(f"{self.path}board/socket")
        # Once only.
        assert Device(self.server).post("/bord", code=code)[0] == 422
        return board

    def __getitem__(self, name: str) -> dict[str, Any]:
        """Return what someone holds, when all that was sent has come in."""
        return self.devices[name].catch_up()

    def does(self, name: str, do: str, **given: object) -> None:
        assert self.devices[name].do(do, **given) == "done"

    def seat(self, name: str) -> str:
        return str(self.devices[name].view["own"]["seat"])

    def goes_on(self, to: str) -> None:
        """Open the next step, and see it on every screen."""
        self.does("Ingrid", "open_step", to=self["Ingrid"]["own"]["lead"]["next"])
        for name in self.devices:
            step = self[name]["shared"]["step"]
            assert (step["id"], step["presence"]) == (to, "circle")

    def hears(self, *names: str) -> None:
        """Have the turn go round, each ending their own."""
        for name in names:
            if "seat" not in self["Ingrid"]["shared"]["turn"]:
                self.does("Ingrid", "next_turn", after=None)
            assert self["board"]["shared"]["turn"]["seat"] == self.seat(name)
            assert self[name]["own"]["words"] == "turn"
            self.does(name, "done")
        assert self["Ingrid"]["own"]["lead"].get("unheard", []) == []

    def open_texts(self, name: str) -> list[str]:
        items = self[name]["shared"].get("items", {}).values()
        return [one.get("text", "") for one in sorted(items, key=lambda one: one["n"])]


@pytest.fixture
def circle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Circle]:
    with Process(tmp_path_factory.mktemp("installation")) as server:
        server.start()
        gathered = Circle(server.address)
        yield gathered
        for device in gathered.devices.values():
            device.leave()


def test_a_meeting_of_sixty_minutes_from_the_page_alone(circle: Circle) -> None:
    _arrive(circle)
    _choose(circle)
    _discuss(circle)
    _advise(circle)
    _end(circle)


def _arrive(circle: Circle) -> None:
    names = [one["name"] for one in circle["board"]["shared"]["ring"].values()]
    assert sorted(names) == sorted(("Ingrid", *MEMBERS))
    assert circle["board"]["own"] == {}
    assert circle["Tom"]["own"]["roles"] == ["group"]
    assert "lead" not in circle["Tom"]["own"]
    # Tom goes on with another device.
    again, old = Device(circle.server), circle.devices["Tom"]
    code = circle["Ingrid"]["own"]["lead"]["code"]
    again.enter(f"{circle.path}claim", code=code, name="Tom")
    again.look(f"{circle.path}socket")
    assert again.view == {"shared": {"status": "arriving", "waiting": True}, "own": {}}
    (claim,) = circle["Ingrid"]["own"]["lead"]["doors"]
    circle.does("Ingrid", "admit", claim=claim)
    assert old.ended() == "replaced"
    old.leave()
    circle.devices["Tom"] = again
    assert circle["Tom"]["own"]["roles"] == ["group"]


def _choose(circle: Circle) -> None:
    circle.goes_on("verzamelen")
    for name in MEMBERS:
        assert circle[name]["own"]["may"]["write"] == ["case_question"]
        text = QUESTION if name == "Marieke" else f"Ik, {name}, zeg te vaak ja."
        circle.does(name, "add", item=f"q-{name}", kind="case_question", text=text)
    assert all(circle.open_texts(name) == [] for name in circle.devices)
    circle.hears(*MEMBERS)
    assert all(len(circle.open_texts(name)) == 5 for name in circle.devices)
    circle.goes_on("uitkiezen")
    mark = {"set": "recognised", "label": "recognised", "on": True}
    circle.does("Joost", "label", item="q-Marieke", **mark)
    assert circle["board"]["shared"]["items"]["q-Marieke"]["labels"] == ["recognised"]
    assert circle["Joost"]["own"]["marked"] == {"q-Marieke": ["recognised"]}
    assert circle.devices["Fatima"].do("choose", item="q-Fatima") == "not_leading"
    circle.does("Ingrid", "choose", item="q-Marieke")
    assert circle["Marieke"]["own"]["roles"] == ["presenter"]


def _discuss(circle: Circle) -> None:
    circle.goes_on("toelichten")
    assert all(circle.open_texts(name) == [QUESTION] for name in circle.devices)
    assert circle["board"]["shared"]["question"] == {"kind": "case_question", "first": QUESTION}
    assert circle["Tom"]["own"]["items"]["q-Tom"]["returned"] is True
    circle.does("Marieke", "add", item="note", kind="note", text="Alleen voor mij.")
    assert "Alleen voor mij." not in str([circle[n] for n in circle.devices if n != "Marieke"])
    circle.goes_on("verhelderen")
    assert circle.seat("Sven") in circle["Ingrid"]["own"]["lead"]["needs"]["scribe"]
    circle.does("Ingrid", "assign", role="scribe", seat=circle.seat("Sven"))
    circle.goes_on("analyseren")
    assert circle["Sven"]["own"]["words"] == "scribe"
    circle.does("Sven", "add", item="def", kind="definition", text="Er is geen rust.")
    assert all("Er is geen rust." in circle.open_texts(name) for name in circle.devices)


def _advise(circle: Circle) -> None:
    advisers = [name for name in MEMBERS if name != "Marieke"]
    circle.goes_on("advies-schrijven")
    for name in advisers:
        circle.does(name, "add", item=f"a-{name}", kind="advice", text=f"{ADVICE} ({name})")
        assert circle[name]["own"]["items"][f"a-{name}"]["told"] is False
    others = [name for name in circle.devices if name not in advisers]
    assert all(ADVICE not in str(circle[name]) for name in others)
    circle.goes_on("advies-vertellen")
    circle.hears(*advisers)
    assert all(str(circle.open_texts(name)).count(ADVICE) == 4 for name in circle.devices)
    circle.goes_on("advies-kiezen")
    assert circle["Marieke"]["own"]["may"]["pick"] == "advice"
    circle.does("Marieke", "pick", item="a-Tom", on=True)
    assert circle["Tom"]["shared"]["items"]["a-Tom"]["picked"] is True


def _end(circle: Circle) -> None:
    circle.goes_on("evaluatie")
    circle.does("Fatima", "add", item="mine", kind="takeaway", text="Eerst vragen.")
    assert "Eerst vragen." not in str([circle[n] for n in circle.devices if n != "Fatima"])
    circle.hears(*MEMBERS)
    circle.does("Ingrid", "close")
    for name in ("Ingrid", *MEMBERS):
        shared = circle[name]["shared"]
        assert shared["status"] == "closed"
        assert "items" not in shared
    assert circle.devices["board"].ended() == "closed"
