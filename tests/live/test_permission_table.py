"""Every cell of the table of permission, asked over the raw socket of a running server.

What is expected is written here act by act, from how a meeting goes; nothing of the table
itself is read. A refusal has the code that belongs to the act, and changes nothing at all.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from typing import Any

import pytest
from django.db import connections

from kring.meetings import store
from tests.live.conftest import Server
from tests.live.permission_rooms import NAMES, SEATS, AtTheStep, method_of

ROLES = tuple(SEATS)
# fmt: off
ACTIVITIES = (
    "frame", "tell", "ask", "write", "round", "talk", "choose", "sort", "pick", "phrase", "board",
    "commit", "pause", "play", "evaluate",
)
PRESENCES = ("circle", "listening", "turned", "out")
ACTS = (
    "lead", "choose", "write", "note", "tell", "label", "pick", "turn", "ready", "quiet",
    "more_time", "stop",
)
# fmt: on
Cell = tuple[str, str, str, str]
CELLS: tuple[Cell, ...] = tuple(product(ROLES, ACTIVITIES, ACTS, PRESENCES))
#: Meetings that go on beside each other, so that none waits for the disk alone.
AT_ONCE = 20

#: In which steps an act has a place at all, whoever does it.
SILENT = {"pause", "play"}
PLACES = {
    "write": set(ACTIVITIES) - SILENT,
    "label": set(ACTIVITIES) - SILENT,
    "tell": set(ACTIVITIES) - SILENT - {"write"},
    "turn": set(ACTIVITIES) - {"write", "sort", "board", "pause"},
    "pick": {"ask", "choose", "sort", "pick", "commit"},
    "choose": {"choose", "pick", "commit"},
}
#: What belongs to one role alone. Everyone else has the rest, except that who leads has no turn.
ALONE = {"lead": "facilitator", "choose": "facilitator", "stop": "presenter"}
#: What the presenter keeps when not in the circle.
AWAY = {
    "listening": {"note", "ready", "quiet", "more_time", "stop"},
    "turned": {"note", "ready", "quiet", "stop"},
    "out": {"stop"},
}

#: Everything that only who leads may ask, but for choosing the case, which is an act of its own.
LEADING: tuple[tuple[str, dict[str, Any]], ...] = (
    ("open_step", {"to": 0}),
    ("give_turn", {"seat": "fatima"}),
    ("next_turn", {"after": None}),
    ("set_order", {"seats": ["joost", "fatima", "marieke", "ingrid"]}),
    ("add_time", {"minutes": 1}),
    ("pause", {}),
    ("resume", {}),
    ("hide_clock", {"on": True}),
    ("replan", {"minutes": {"here": 3}}),
    ("skip", {"step_id": "before"}),
    ("assign", {"role": "presenter", "seat": "fatima"}),
    ("hand_over", {"seat": "fatima"}),
    ("admit", {"claim": "none"}),
    ("refuse", {"claim": "none"}),
    ("add_seat", {"name": "Wim"}),
    ("remove_seat", {"seat": "fatima"}),
    ("reveal", {"kind": "seen"}),
    ("draw", {}),
    ("count", {"set": "none"}),
    ("end_quiet", {}),
    ("turn_board", {"page": 1}),
    ("revoke_board", {}),
    ("close", {}),
    ("erase", {}),
)
#: Of these, what leaves the meeting at its step.
HARMLESS = ("add_time", "pause", "resume", "hide_clock")


@pytest.fixture(scope="module")
def server(
    tmp_path_factory: pytest.TempPathFactory,
    django_db_setup: None,
    django_db_blocker: pytest.FixtureRequest,
) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("server"), method_of)
    with django_db_blocker.unblock():  # type: ignore[attr-defined] # pytest-django's own
        running.start()
        yield running
        running.stop()
        connections.close_all()


def allowed(role: str, activity: str, act: str, presence: str) -> bool:
    """Return whether a group would want this, as written above."""
    if role == "presenter" and presence != "circle":
        return act in AWAY[presence]
    if (role, act) == ("facilitator", "turn"):
        return False
    return ALONE.get(act, role) == role and activity in PLACES.get(act, ACTIVITIES)


def refusal(role: str, act: str) -> str:
    """Return the code with which the act is refused."""
    if ALONE.get(act) == "facilitator" and role != "facilitator":
        return "not_leading"
    return {"choose": "wrong_step", "tell": "not_your_turn"}.get(act, "not_your_role")


def commands(role: str, act: str) -> list[tuple[str, dict[str, Any]]]:
    """Return every command that is this act, as that role would give it."""
    name, seen = NAMES[role], {"item": f"seen-{role}"}
    word, flap, note = (
        {"item": f"{what}-of-{role}", "kind": f"{what}-{name}", "text": "een woord"}
        for what in ("word", "flap", "note")
    )
    colleague = "joost" if role == "group" else "fatima"
    every: dict[str, list[tuple[str, dict[str, Any]]]] = {
        "lead": list(LEADING),
        "choose": [("choose", seen)],
        "write": [("add", word), ("add", {**flap, "seat": colleague})],
        "note": [("add", note)],
        "tell": [("tell", {"item": f"told-{role}"})],
        "label": [("label", {**seen, "set": f"set-{name}", "label": "yes", "on": True})],
        "pick": [("pick", {**seen, "on": True})],
        "turn": [("pass", {}), ("done", {})],
        "ready": [("ready", {"on": True}), ("ready", {"on": False})],
        "quiet": [("quiet", {})],
        "more_time": [("more_time", {})],
        "stop": [("stop_case", {}), ("answer_quiet", {"choice": "go_on"})],
    }
    return every[act]


def answers(room: AtTheStep, role: str, act: str, *, allowed: bool) -> set[str]:
    """Give every command that is this act; return the answers, and whether all held to them."""
    found = set()
    for do, given in commands(role, act):
        if allowed and act == "lead" and do not in HARMLESS:
            continue
        if allowed and act == "turn":
            room.lead("give_turn", seat=SEATS[role])
        before = room.now()
        answer = room.screens[role].do(do, "", **given)
        changed = room.now() is not before
        said = "ack" if "ack" in answer else answer["code"]
        found.add(said if changed == (said == "ack") else f"{do}: {said}, changed: {changed}")
        if allowed and act == "quiet":
            room.lead("end_quiet")
        if allowed and act == "more_time":
            room.lead("add_time", minutes=1)
    return found


def found_in(room: AtTheStep) -> dict[Cell, set[str]]:
    """Try every role and act in one meeting; return the answers by cell."""
    room.enter()
    found: dict[Cell, set[str]] = {}
    for role, act in product(ROLES, ACTS):
        cell = (role, room.activity, act, room.presence)
        found[cell] = answers(room, role, act, allowed=allowed(*cell))
    room.leave()
    return found


def test_every_cell_holds_over_the_socket(server: Server, transactional_db: None) -> None:
    rooms = [AtTheStep(server, *where) for where in product(ACTIVITIES, PRESENCES)]
    store.append([room.batch() for room in rooms])
    found: dict[Cell, set[str]] = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for some in pool.map(found_in, rooms):
            found |= some
    assert len(found) == 4 * 15 * 12 * 4 == 2880
    expected = {cell: {"ack" if allowed(*cell) else refusal(cell[0], cell[2])} for cell in CELLS}
    wrong = {cell: said for cell, said in found.items() if said != expected[cell]}
    assert wrong == {}
    assert list(expected.values()).count({"ack"}) == 1675
    assert all(room.all_is_kept() for room in rooms)
