"""Seats, the door and the lead (laws 7, 12 and 13): who is in, for whom, and who decides."""

from __future__ import annotations

import pytest

from kring.domain.meeting import (
    Refused,
    audience_of,
    begin,
    commands as c,
    decide,
    events as e,
    seat_of,
)
from tests.domain.meeting import plans
from tests.domain.meeting.room import CODE, START, Room, arrive, gather


def join_code(room: Room, holder: str, name: str) -> str:
    with pytest.raises(Refused) as refused:
        room.take(c.JoinMeeting(holder=holder, name=name))
    return refused.value.code


def running(*people: str, takes_part: bool = True) -> Room:
    return gather(plans.s0(), *people, takes_part=takes_part, paper=("wim",))


def test_a_meeting_starts_once() -> None:
    room = arrive(plans.s0())
    started = e.MeetingStarted(
        at=START,
        title="Team Oost",
        code=CODE,
        language="nl",
        leader="ingrid",
        name="Ingrid",
        takes_part=True,
        erase_after=24,
        in_series=False,
    )
    assert room.history == [started]
    with pytest.raises(Refused, match="already_started"):
        room.take(c.StartMeeting(name="Joost", takes_part=True, code=CODE))


@pytest.mark.parametrize(
    ("start", "code"),
    [
        ({"name": "  "}, "name_empty"),
        ({"name": "\u200b\u202e"}, "name_empty"),
        ({"name": "x" * 41}, "name_too_long"),
        ({"name": "Ingrid", "title": "x" * 121}, "too_long"),
    ],
)
def test_a_name_and_a_title_have_their_limits(start: dict[str, str], code: str) -> None:
    command = c.StartMeeting(**{"takes_part": True, "code": CODE, **start})  # type: ignore[arg-type]  # Texts, as given.
    with pytest.raises(Refused) as refused:
        decide(begin(plans.s0()), command, now=START, ids=iter(["ingrid"]))
    assert refused.value.code == code


def test_a_name_stands_as_it_is_read() -> None:
    room = arrive(plans.s0())
    room.take(c.JoinMeeting(holder="a", name="  Jan\n Peter\u200b "))
    assert room.meeting.seats["a"].name == "Jan Peter"
    for same in ("jan peter", "JAN  PETER", "Jan\u200bPeter\u0000".replace("Peter", " Peter")):
        assert join_code(room, "b", same) == "name_taken"
    room.take(c.JoinMeeting(holder="b", name="Jose\u0301"))
    assert join_code(room, "d", "Jos\u00e9") == "name_taken"
    # Whoever left has taken the name along.
    room.do(c.RemoveSeat, "ingrid", seat="a")
    room.take(c.JoinMeeting(holder="e", name="Jan Peter"))


def test_a_room_has_twelve_seats_those_at_the_door_included() -> None:
    room = arrive(plans.s0(), *(f"p{n}" for n in range(9)))
    room.do(c.AddSeat, "ingrid", name="Elf")
    room.open(1)
    room.take(c.JoinMeeting(holder="late", name="Twaalf"))
    assert join_code(room, "more", "Dertien") == "room_full"
    assert room.no(c.AddSeat, "ingrid", name="Dertien") == "room_full"
    room.do(c.RefuseClaim, "ingrid", claim="late")
    room.do(c.AddSeat, "ingrid", name="Dertien")
    assert join_code(room, "more", "Veertien") == "room_full"


def test_nobody_comes_in_before_the_start_or_after_the_close() -> None:
    fresh = begin(plans.s0())
    for command in (c.JoinMeeting(holder="a", name="A"), c.ClaimSeat(holder="a", seat="b")):
        with pytest.raises(Refused, match="code_expired"):
            decide(fresh, command, now=START, ids=iter(()))
    room = running("joost")
    room.do(c.CloseMeeting, "ingrid")
    assert join_code(room, "late", "Lotte") == "code_expired"


def test_a_newcomer_waits_at_the_door_and_sees_nothing_until_let_in() -> None:
    room = running("joost")
    assert room.take(c.JoinMeeting(holder="lotte", name="Lotte")) == (
        e.DoorKnocked(claim="lotte", name="Lotte"),
    )
    assert room.sees("lotte") == {"shared": {"status": "running", "waiting": True}}
    assert room.sees("ingrid")["own"]["lead"]["doors"] == {"lotte": {"name": "Lotte"}}
    assert "doors" not in room.sees("joost")["own"]
    assert room.no(c.AdmitClaim, "joost", claim="lotte") == "not_leading"
    assert room.no(c.VouchClaim, "joost", claim="lotte") == "not_leading"
    assert room.no(c.AdmitClaim, "ingrid", claim="nobody") == "claim_gone"
    assert room.no(c.AddTime, "lotte", minutes=1) == "unknown_seat"
    room.do(c.AdmitClaim, "ingrid", claim="lotte")
    assert room.sees("lotte")["own"]["seat"] == "lotte"
    assert room.meeting.circle[-1] == "lotte"
    assert room.no(c.AdmitClaim, "ingrid", claim="lotte") == "claim_gone"


def test_who_is_refused_is_nobody_here() -> None:
    room = running("joost")
    room.take(c.JoinMeeting(holder="lotte", name="Lotte"))
    room.do(c.RefuseClaim, "ingrid", claim="lotte")
    assert audience_of(room.meeting, "lotte") is None
    assert room.no(c.AdmitClaim, "ingrid", claim="lotte") == "claim_gone"
    assert room.no(c.VouchClaim, "ingrid", claim="lotte") == "claim_gone"
    # The name is free again.
    room.take(c.JoinMeeting(holder="lotte2", name="Lotte"))


def test_who_leads_lets_a_colleague_back_in_and_the_old_browser_is_out() -> None:
    room = running("joost", "fatima")
    room.do(c.SetReady, "joost")
    room.take(c.ClaimSeat(holder="tablet", seat="joost"))
    assert room.sees("tablet") == {"shared": {"status": "running", "waiting": True}}
    assert room.sees("joost")["own"]["seat"] == "joost"
    assert room.do(c.VouchClaim, "ingrid", claim="tablet") == (e.ClaimGranted(claim="tablet"),)
    assert seat_of(room.meeting, "tablet") == "joost"
    assert room.sees("tablet")["own"]["ready"]
    assert seat_of(room.meeting, "joost") is None
    assert room.sees("joost") == {}


def test_two_others_let_a_colleague_back_in_without_who_leads() -> None:
    room = running("joost", "fatima", "marieke")
    room.take(c.ClaimSeat(holder="tablet", seat="joost"))
    assert room.sees("fatima")["own"]["doors"] == {"tablet": {"name": "Joost", "vouched": False}}
    assert "doors" not in room.sees("joost")["own"]
    assert room.no(c.VouchClaim, "joost", claim="tablet") == "wait_for_others"
    assert room.do(c.VouchClaim, "fatima", claim="tablet") == (
        e.ClaimVouched(claim="tablet", by="fatima"),
    )
    assert room.sees("fatima")["own"]["doors"]["tablet"]["vouched"]
    assert room.no(c.VouchClaim, "fatima", claim="tablet") == "wait_for_others"
    assert seat_of(room.meeting, "tablet") is None
    assert room.do(c.VouchClaim, "marieke", claim="tablet") == (
        e.ClaimVouched(claim="tablet", by="marieke"),
        e.ClaimGranted(claim="tablet"),
    )
    assert seat_of(room.meeting, "tablet") == "joost"
    assert seat_of(room.meeting, "joost") is None


def test_the_lead_itself_comes_back_with_two_others() -> None:
    room = running("joost", "fatima")
    room.take(c.ClaimSeat(holder="new-phone", seat="ingrid"))
    room.do(c.VouchClaim, "joost", claim="new-phone")
    room.do(c.VouchClaim, "fatima", claim="new-phone")
    assert room.sees("new-phone")["own"]["leads"]
    assert room.sees("ingrid") == {}


def test_a_place_without_a_device_can_be_taken_up_by_one() -> None:
    room = running("joost")
    assert room.meeting.seats["wim"].device is False
    room.take(c.ClaimSeat(holder="phone", seat="wim"))
    room.do(c.AdmitClaim, "ingrid", claim="phone")
    assert room.sees("phone")["shared"]["ring"]["wim"]["device"]


def test_a_claim_on_a_seat_that_left_is_gone_with_it() -> None:
    room = running("joost")
    room.take(c.ClaimSeat(holder="tablet", seat="joost"))
    room.do(c.RemoveSeat, "ingrid", seat="joost")
    assert room.no(c.AdmitClaim, "ingrid", claim="tablet") == "claim_gone"
    assert audience_of(room.meeting, "tablet") is None
    assert audience_of(room.meeting, "joost") is None
    for seat in ("joost", "nobody"):
        with pytest.raises(Refused, match="unknown_seat"):
            room.take(c.ClaimSeat(holder="tablet", seat=seat))


def claim_code(room: Room, holder: str, seat: str) -> str:
    with pytest.raises(Refused) as refused:
        room.take(c.ClaimSeat(holder=holder, seat=seat))
    return refused.value.code


def test_a_few_browsers_wait_for_one_seat_and_no_more() -> None:
    room = running("joost", "fatima")
    for holder in ("phone", "tablet", "laptop"):
        room.take(c.ClaimSeat(holder=holder, seat="joost"))
    assert claim_code(room, "fourth", "joost") == "door_full"
    # Nobody stands in the way of a colleague, nor of whoever is let in or sent away.
    room.take(c.ClaimSeat(holder="other", seat="fatima"))
    room.do(c.RefuseClaim, "ingrid", claim="phone")
    room.take(c.ClaimSeat(holder="fourth", seat="joost"))
    assert claim_code(room, "fifth", "joost") == "door_full"
    room.do(c.AdmitClaim, "ingrid", claim="fourth")
    assert seat_of(room.meeting, "fourth") == "joost"


def test_no_more_browsers_wait_for_their_seat_than_a_room_has_seats() -> None:
    seats = [f"p{n}" for n in range(5)]
    room = running(*seats)
    knocks = [(f"{seat} {n}", seat) for seat in seats[:4] for n in range(3)]
    for holder, seat in knocks:
        room.take(c.ClaimSeat(holder=holder, seat=seat))
    assert claim_code(room, "more", "p4") == "door_full"
    # A newcomer still finds the door, whoever waits there for a seat.
    room.take(c.JoinMeeting(holder="late", name="Lotte"))
    room.do(c.RefuseClaim, "ingrid", claim=knocks[0][0])
    room.take(c.ClaimSeat(holder="more", seat="p4"))


def test_who_was_removed_gives_no_more_orders() -> None:
    room = running("joost")
    room.do(c.RemoveSeat, "ingrid", seat="joost")
    assert room.no(c.BeginQuiet, "joost") == "unknown_seat"
    assert room.no(c.RemoveSeat, "ingrid", seat="joost") == "unknown_seat"
    assert room.no(c.RemoveSeat, "ingrid", seat="ingrid") == "leader_must_stay"
    assert "joost" not in room.sees("ingrid")["shared"]["ring"]


def test_the_lead_is_handed_over_and_who_led_joins_the_circle() -> None:
    room = running("joost", takes_part=False)
    assert room.meeting.circle == ("joost", "wim")
    assert room.no(c.HandOver, "ingrid", seat="wim") == "unknown_seat"
    assert room.do(c.HandOver, "ingrid", seat="ingrid") == ()
    assert room.do(c.HandOver, "ingrid", seat="joost") == (e.LeaderChanged(seat="joost"),)
    own = room.sees("ingrid")["own"]
    assert "lead" not in own
    assert own["roles"] == ["group"]
    assert room.sees("joost")["own"]["roles"] == ["facilitator", "group"]
    assert room.no(c.AddTime, "ingrid", minutes=1) == "not_leading"


def test_more_than_half_of_the_circle_the_presenter_included_choose_who_leads() -> None:
    room = running("joost", "fatima", "marieke")
    room.do(c.AssignRole, "ingrid", role="presenter", seat="marieke")
    assert room.do(c.SupportLeader, "joost", seat="joost") == (
        e.LeaderSupported(by="joost", seat="joost"),
    )
    assert room.sees("joost")["own"]["supports"] == "joost"
    assert room.do(c.SupportLeader, "joost", seat="joost") == (), "two of four is not enough"
    room.do(c.SupportLeader, "fatima", seat="joost")
    assert room.meeting.leader == "ingrid"
    assert room.do(c.SupportLeader, "marieke", seat="joost") == (
        e.LeaderSupported(by="marieke", seat="joost"),
        e.LeaderChanged(seat="joost"),
    )
    assert "supports" not in room.sees("fatima")["own"]
    assert room.sees("ingrid")["own"]["roles"] == ["group"]


def test_support_counts_for_whom_one_wants_now() -> None:
    room = running("joost", "fatima", "marieke")
    room.do(c.SupportLeader, "joost", seat="joost")
    room.do(c.SupportLeader, "joost", seat="fatima")
    room.do(c.SupportLeader, "fatima", seat="joost")
    room.do(c.SupportLeader, "marieke", seat="joost")
    assert room.meeting.leader == "ingrid"
    assert room.no(c.SupportLeader, "joost", seat="wim") == "unknown_seat"
    assert room.no(c.SupportLeader, "joost", seat="nobody") == "unknown_seat"
    assert room.do(c.SupportLeader, "joost", seat="ingrid") == ()


def test_a_majority_that_comes_by_someone_leaving_is_a_majority() -> None:
    room = running("joost", "fatima", "marieke")
    room.do(c.SupportLeader, "joost", seat="joost")
    room.do(c.SupportLeader, "fatima", seat="joost")
    room.do(c.RemoveSeat, "ingrid", seat="marieke")
    assert room.meeting.leader == "ingrid"
    assert room.do(c.SupportLeader, "joost", seat="joost") == (e.LeaderChanged(seat="joost"),)


def test_who_only_leads_has_no_say_in_who_leads() -> None:
    room = running("joost", "fatima", takes_part=False)
    assert room.no(c.SupportLeader, "ingrid", seat="joost") == "outside_circle"


def test_a_board_is_paired_replaced_and_revoked() -> None:
    room = running("joost")
    assert room.do(c.RevokeBoard, "ingrid") == ()
    assert room.no(c.PairBoard, "joost", board="mine") == "not_leading"
    room.do(c.PairBoard, "ingrid", board="one")
    room.do(c.PairBoard, "ingrid", board="two")
    assert room.sees("one") == {}
    assert set(room.sees("two")) == {"shared"}
    assert room.do(c.RevokeBoard, "ingrid") == (e.BoardRevoked(),)
    assert room.sees("two") == {}


def test_after_the_close_only_erasing_is_left() -> None:
    room = running("joost")
    room.do(c.CloseMeeting, "ingrid")
    for order, given in (
        (c.CloseMeeting, {}),
        (c.OpenStep, {"to": 0}),
        (c.AddSeat, {"name": "Lotte"}),
        (c.SupportLeader, {"seat": "joost"}),
    ):
        assert room.no(order, "ingrid", **given) == "already_closed"
    assert room.no(c.EraseMeeting, "joost") == "not_leading"
    assert room.do(c.EraseMeeting, "ingrid") == (e.MeetingErased(),)
    assert room.do(c.EraseMeeting, "ingrid") == ()
    assert room.no(c.OpenStep, "ingrid", to=0) == "already_closed"
    assert room.take(c.ExpireMeeting()) == ()


def test_a_meeting_without_a_title_shows_none() -> None:
    start = c.StartMeeting(name="Ingrid", takes_part=True, code=CODE, title=" ")
    room = Room(begin(plans.s0()), ids=iter(["ingrid"]))
    room.take(start)
    assert "title" not in room.sees("ingrid")["shared"]
