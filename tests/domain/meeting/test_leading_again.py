"""Who led and does not, and who leads again: each keeps what they chose, and is told."""

from __future__ import annotations

from typing import Any

from kring.domain.meeting import commands as c
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather


def only_leads(**more: Any) -> Room:  # noqa: ANN401 - whatever `gather` takes
    method = plans.method(plans.step("talk"), plans.a_round("round"))
    return gather(method, "marieke", "joost", takes_part=False, **more)


def hands_over(room: Room, seat: str) -> None:
    room.do(c.HandOver, room.meeting.leader, seat=seat)


def own(room: Room, seat: str) -> dict[str, Any]:
    found: dict[str, Any] = room.sees(seat)["own"]
    return found


def test_who_led_takes_part_and_is_told_also_when_they_come_back_later() -> None:
    room = only_leads()
    assert "led" not in own(room, "ingrid")
    for seat in ("marieke", "joost"):
        room.do(c.SupportLeader, seat, seat="joost")
    room.take(c.ClaimSeat(holder="phone", seat="ingrid"))
    room.do(c.AdmitClaim, "joost", claim="phone")
    seen = room.sees("phone")["own"]
    assert (seen["led"], seen["leads"], seen["takes_part"]) == (True, False, True)
    assert seen["roles"] == ["group"]
    assert "led" not in own(room, "joost")
    assert "led" not in own(room, "marieke")


def test_who_chose_only_to_lead_only_leads_when_they_lead_again() -> None:
    room = only_leads()
    hands_over(room, "joost")
    assert "ingrid" in room.meeting.circle
    hands_over(room, "ingrid")
    assert "ingrid" not in room.meeting.circle
    seen = own(room, "ingrid")
    assert (seen["led"], seen["leads"], seen["takes_part"]) == (True, True, False)
    assert seen["roles"] == ["facilitator"]
    assert own(room, "joost")["led"] is True
    room.open("round")
    room.whole_round()
    assert set(room.meeting.turns["round"].heard) == {"marieke", "joost"}


def test_who_leads_and_takes_part_goes_on_doing_so() -> None:
    room = gather(plans.method(plans.step("talk")), "joost")
    hands_over(room, "joost")
    hands_over(room, "ingrid")
    assert own(room, "ingrid")["takes_part"]
    hands_over(room, "joost")
    assert own(room, "joost")["takes_part"]


def test_a_case_of_their_own_or_a_turn_that_is_on_keeps_them_in_the_circle() -> None:
    room = only_leads()
    hands_over(room, "joost")
    room.do(c.AssignRole, "joost", role="presenter", seat="ingrid")
    hands_over(room, "ingrid")
    assert own(room, "ingrid")["roles"] == ["facilitator", "presenter"]

    room = only_leads()
    hands_over(room, "joost")
    room.open("round")
    room.do(c.GiveTurn, "joost", seat="ingrid")
    hands_over(room, "ingrid")
    assert room.turn() == "ingrid"
    assert own(room, "ingrid")["takes_part"]


def test_before_the_begin_it_is_the_same() -> None:
    room = arrive(plans.method(plans.step("talk")), "joost", takes_part=False)
    hands_over(room, "joost")
    hands_over(room, "ingrid")
    assert room.meeting.circle == ("joost",)


def test_who_leaves_a_subgroup_for_the_lead_is_in_none() -> None:
    trios = plans.in_threes(plans.step("tell"), plans.step("talk"))
    room = gather(trios, "marieke", "joost", "fatima", takes_part=False)
    hands_over(room, "joost")
    groups = [party.seats for party in room.meeting.parties.values()]
    assert any("ingrid" in seats for seats in groups)
    hands_over(room, "ingrid")
    groups = [party.seats for party in room.meeting.parties.values()]
    assert not any("ingrid" in seats for seats in groups)
    assert set(own(room, "ingrid")["lead"]["groups"])


def test_it_is_said_until_the_close() -> None:
    room = only_leads()
    hands_over(room, "joost")
    room.do(c.CloseMeeting, "joost")
    assert "led" not in own(room, "ingrid")
