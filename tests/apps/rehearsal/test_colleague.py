"""Simulated people need no more than what goes over the wire."""

import json

import pytest

from kring.domain.meeting import COMMANDS, Status
from kring.domain.meeting.commands import JoinMeeting
from kring.domain.method.model import Method
from kring.library import shelf
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.leader import Leader
from kring.library.rehearsal.room import Company, Room, opened
from kring.library.rehearsal.samples import shuffled
from kring.library.rehearsal.sight import View, Wire
from kring.system.chance import seeded
from tests.apps.rehearsal.plans import odd

Talk = list[tuple[str, Wire]]


def over_the_wire(view: object) -> View:
    found: View = json.loads(json.dumps(view))
    return found


def held(room: Room) -> Talk:
    """Hold a meeting as two loops at sockets would: whoever has something to do, does it."""
    method, samples = room.meeting.method, shuffled(seeded(3, "samples"))
    people = {
        seat: Colleague(method, samples, "en", seeded(3, seat)) for seat in room.meeting.present
    }
    leader = Leader(method, seeded(3, "leader"))
    talk: Talk = []
    while room.meeting.status is not Status.CLOSED and len(talk) < 1000:
        for seat, person in people.items():
            shared, own = map(over_the_wire, room.views(seat))
            wire = person.acts(shared, own)
            if wire is not None:
                break
        else:
            seat = room.meeting.leader
            wire = leader.steers(*map(over_the_wire, room.views(seat)))
        assert wire is not None
        room.send(dict(over_the_wire(wire)), seat)
        talk.append((seat, wire))
    return talk


def company(people: int) -> Company:
    return Company(names=tuple(f"P{n}" for n in range(people)), language="en")


@pytest.mark.parametrize("method", [odd(), *map(shelf.load, shelf.ids())], ids=lambda m: m.id)
def test_a_meeting_is_held_over_the_wire_without_one_refusal(method: Method) -> None:
    room = opened(method, company(6))
    talk = held(room)
    assert room.meeting.status is Status.CLOSED
    assert {wire["do"] for _, wire in talk} <= COMMANDS.keys()
    writes = {"add"} if method.kinds else set()
    assert {"open_step", "close"} | writes <= {wire["do"] for _, wire in talk}
    assert {seat for seat, _ in talk} == set(room.meeting.present)


def test_who_waits_does_nothing() -> None:
    room = opened(shelf.load("werkplekleren"), company(4))
    person = Colleague(room.meeting.method, shuffled(seeded(1)), "nl", seeded(1))
    seat = room.meeting.present[1]
    assert person.acts(*room.views(seat)) is None
    room.send({"do": "open_step", "to": 1}, room.meeting.leader)
    assert person.acts(*room.views(seat)) is not None
    room.send({"do": "quiet"}, seat)
    assert person.acts(*room.views(seat)) is None


def test_what_was_refused_is_not_tried_again() -> None:
    room = opened(shelf.load("werkplekleren"), company(4))
    person = Colleague(room.meeting.method, shuffled(seeded(1)), "nl", seeded(1))
    room.send({"do": "open_step", "to": 1}, room.meeting.leader)
    views = room.views(room.meeting.present[1])
    wire = person.acts(*views)
    assert wire is not None
    assert wire["do"] == "add"
    person.refused(wire)
    assert person.acts(*views) is None


def test_who_leads_lets_people_in_and_ends_a_silence() -> None:
    room = opened(shelf.load("werkplekleren"), company(4))
    leader, seat = Leader(room.meeting.method, seeded(1)), room.meeting.leader
    room.send({"do": "open_step", "to": 1}, seat)
    room.send({"do": "quiet"}, seat)
    assert leader.steers(*room.views(seat)) == {"do": "end_quiet"}
    room.give(JoinMeeting(holder="late", name="Late"))
    assert leader.steers(*room.views(seat)) == {"do": "admit", "claim": "late"}
