"""Subgroups that each have a case at the same time: who presents where, and who sees it."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, kept
from kring.domain.meeting.parties import parties_now
from kring.domain.method.kinds import Keep, Shown
from tests.domain.meeting.plans import in_threes, kind, step
from tests.domain.meeting.room import Room, gather
from tests.domain.meeting.winding import in_groups

PEOPLE = ("ann", "bob", "cas", "dop", "eva", "fay")


def room_in_groups() -> Room:
    room = gather(in_threes(step("think"), step("tell")), *PEOPLE, takes_part=False)
    room.open(1)
    return room


def test_from_outside_each_group_has_its_own_presenter_and_the_circle_none() -> None:
    room = room_in_groups()
    for pass_, presenters in enumerate((("ann", "dop"), ("bob", "eva"), ("cas", "fay")), start=1):
        if pass_ > 1:
            room.open(pass_)
        seen = room.sees("ingrid")["shared"]
        assert "presenter" not in seen
        parties = sorted(seen["parties"].values(), key=lambda party: party["n"])
        names = [
            {room.meeting.seats[seat].name.lower() for seat in party["seats"]} for party in parties
        ]
        assert names == [set(PEOPLE[:3]), set(PEOPLE[3:])]
        found = tuple(room.meeting.seats[party["presenter"]].name.lower() for party in parties)
        assert found == presenters


def test_inside_a_group_only_its_own_circle_and_presenter_are_there() -> None:
    room = room_in_groups()
    for group, presenter in ((PEOPLE[:3], "ann"), (PEOPLE[3:], "dop")):
        for name in group:
            seen = room.sees(name)["shared"]
            circle = {one["name"].lower() for one in seen["ring"].values() if one["circle"]}
            assert circle == set(group)
            assert room.meeting.seats[seen["presenter"]].name.lower() == presenter
            assert "parties" not in seen


def test_a_group_formed_otherwise_is_seen_at_once() -> None:
    room = room_in_groups()
    ids = {seat.name.lower(): seat.id for seat in room.meeting.seats.values()}
    others = tuple(
        tuple(ids[n] for n in trio) for trio in (("ann", "bob", "fay"), ("dop", "eva", "cas"))
    )
    room.do(c.FormGroups, "ingrid", groups=others)
    seen = room.sees("fay")["shared"]["ring"]
    assert {one["name"] for one in seen.values() if one["circle"]} == {"Ann", "Bob", "Fay"}


@pytest.mark.parametrize("keep", [Keep.GROUP, Keep.PRESENTER, Keep.WRITER])
def test_when_a_group_is_no_more_its_words_are_kept_and_own_notes_go_along(keep: Keep) -> None:
    kinds = (kind("tip", Shown.AT_ONCE, keep=keep), kind("note", Shown.NEVER, keep=Keep.WRITER))
    plan = in_threes(step("think"), step("tell", writes=("tip", "note")), kinds=kinds)
    room = gather(plan, *PEOPLE, takes_part=False, step=1)
    for seat in ("bob", "eva"):
        room.do(c.AddContribution, seat, item=f"t{seat}", kind="tip", text=f"tip van {seat}")
    room.do(c.AddContribution, "eva", item="n", kind="note", text="van eva alleen")
    room.do(c.FormGroups, "ingrid", groups=(PEOPLE,))
    assert len(room.sees("ingrid")["shared"]["parties"]) == 1
    assert "n" in room.sees("eva")["own"]["items"]
    assert set(room.sees("ann")["shared"]["items"]) == {"tbob"}
    room.do(c.WithdrawContribution, "eva", item="n")
    room.do(c.CloseMeeting, "ingrid")
    texts = {seat: {item.text for item in kept(room.meeting, seat).items} for seat in PEOPLE}
    whose = {Keep.GROUP: "eva", Keep.PRESENTER: "dop", Keep.WRITER: "eva"}[keep]
    assert [seat for seat in PEOPLE if "tip van eva" in texts[seat]] == [whose]


def test_what_somebody_writes_alone_takes_no_turn_along_into_their_group() -> None:
    room = gather(
        in_groups(), "marieke", "joost", "fatima", takes_part=False, paper=("wim",), step=1
    )
    room.open(7)
    assert [party.seats for party in parties_now(room.meeting).values()] == [
        ("joost", "fatima", "wim")
    ]
    room.do(c.GiveTurn, "ingrid", seat="marieke")
    twin = Room(room.meeting)
    twin.do(c.AddContribution, "joost", item="secret", kind="idea", text="van joost")
    for meeting in (room, twin):
        meeting.do(c.NextTurn, "ingrid", after="marieke")
    for other in ("ingrid", "fatima", "wim"):
        assert twin.sees(other)["shared"] == room.sees(other)["shared"]
    groups = [meeting.sees("ingrid")["own"]["lead"]["groups"] for meeting in (room, twin)]
    assert groups[0] == groups[1]
