"""Who takes part from elsewhere: first in rounds; words of others when nobody reads along."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.kinds import OTHERS, Shown
from kring.domain.method.model import Activity, Order, Presence
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather

CARD = plans.kind("card")
TOLD = plans.kind("card", Shown.TOLD)


def going_round(*, order: Order = Order.ONCE) -> Room:
    """Return a room before a round, with Marieke presenting and Fatima at a distance."""
    method = plans.method(plans.step("before"), plans.a_round("round", order=order))
    room = gather(method, "marieke", "joost", "fatima", presenter="marieke")
    room.do(c.SetDistance, "fatima")
    room.open("round")
    return room


def test_whose_turn_it_is_is_known_before_one_says_to_be_alone() -> None:
    room = going_round()
    assert "fatima" in room.meeting.seats
    assert not room.meeting.seats["fatima"].alone
    room.do(c.NextTurn, "ingrid", after="fatima")
    for seat in ("fatima", "joost"):
        turn = room.sees(seat)["shared"]["turn"]
        assert (turn["seat"], turn["next"]) == ("marieke", "joost")
    assert "items" not in room.sees("fatima")["shared"]


def talking() -> Room:
    """Return a room where Joost's words lie on the table, and may be marked and picked."""
    step = plans.step(
        "talk", Activity.CHOOSE, writes=("card",), labels={"card": ("stamp",)}, chooses="card"
    )
    method = plans.method(
        step,
        plans.step("pick", Activity.PICK, picks="card", pick_by=plans.EVERYONE),
        kinds=(CARD,),
        label_sets={"stamp": plans.labels("stamp", OTHERS)},
    )
    room = gather(method, "joost", "fatima")
    room.do(c.AddContribution, "joost", item="cj", kind="card", text="van joost")
    return room


def test_who_is_at_a_distance_comes_first_and_then_the_presenters_neighbour() -> None:
    room = going_round()
    told = [room.turn()]
    while room.sees("ingrid")["shared"]["turn"].get("next"):
        room.next()
        told.append(room.turn())
    assert told == ["fatima", "marieke", "joost", "ingrid"]


def test_who_says_so_in_the_middle_of_a_round_is_next() -> None:
    room = going_round()
    room.next()
    assert room.turn() == "marieke"
    room.do(c.SetDistance, "ingrid")
    assert room.sees("joost")["shared"]["turn"]["next"] == "ingrid"
    room.whole_round()
    assert room.meeting.turns["round"].heard == {"fatima", "marieke", "joost", "ingrid"}


def test_who_passes_at_a_distance_comes_back_at_the_end_like_everyone() -> None:
    room = going_round()
    room.do(c.PassTurn, "fatima")
    for _ in range(3):
        assert room.turn() != "fatima"
        room.next()
    assert room.turn() == "fatima"


def test_every_next_round_begins_at_a_distance_too() -> None:
    room = going_round(order=Order.TURNS)
    room.whole_round()
    room.next()
    assert room.turn() == "fatima"


def test_the_ring_says_who_is_at_a_distance_and_it_can_be_taken_back() -> None:
    room = arrive(plans.s0(), "joost", paper=("wim",))
    assert room.do(c.SetDistance, "joost") == (e.DistanceSet(seat="joost", on=True),)
    assert room.do(c.SetDistance, "joost") == ()
    ring = room.sees("ingrid")["shared"]["ring"]
    assert ring["joost"]["distant"]
    assert "distant" not in ring["ingrid"]
    room.do(c.SetDistance, "joost", on=False)
    assert "distant" not in room.sees("ingrid")["shared"]["ring"]["joost"]


def test_only_who_leads_says_it_for_a_seat_without_a_device() -> None:
    room = arrive(plans.s0(), "joost", paper=("wim",))
    assert room.no(c.SetDistance, "joost", seat="wim") == "not_your_role"
    assert room.no(c.SetDistance, "ingrid", seat="joost") == "not_your_role"
    room.do(c.SetDistance, "ingrid", seat="wim")
    assert room.sees("joost")["shared"]["ring"]["wim"]["distant"]
    room.do(c.CloseMeeting, "ingrid")
    assert room.no(c.SetDistance, "joost") == "already_closed"


def test_words_of_others_come_when_one_says_to_be_alone_and_go_when_one_is_not() -> None:
    room = talking()
    room.do(c.SetDistance, "fatima")
    assert "items" not in room.sees("fatima")["shared"]
    assert "cj" not in str(room.sees("fatima"))
    assert room.do(c.SayAlone, "fatima") == (e.AloneSaid(seat="fatima", on=True),)
    assert room.do(c.SayAlone, "fatima") == ()
    assert room.sees("fatima")["own"]["alone"]
    assert room.sees("fatima")["shared"]["items"] == room.sees("joost")["shared"]["items"]
    room.do(c.SayAlone, "fatima", on=False)
    assert "cj" not in str(room.sees("fatima"))
    assert "items" in room.sees("joost")["shared"]


def test_nobody_else_learns_who_reads_along_there() -> None:
    room = talking()
    room.do(c.SetDistance, "fatima")
    before = [room.sees(seat) for seat in ("ingrid", "joost")]
    room.do(c.SayAlone, "fatima")
    assert [room.sees(seat) for seat in ("ingrid", "joost")] == before


def test_in_the_room_there_is_nothing_to_say_about_being_alone() -> None:
    room = talking()
    assert room.no(c.SayAlone, "joost") == "not_distant"


def test_until_then_there_is_nothing_to_mark_or_pick_or_choose_but_own_words_are_there() -> None:
    room = talking()
    room.do(c.AddContribution, "fatima", item="cf", kind="card", text="van fatima")
    room.do(c.SetDistance, "fatima")
    own = room.sees("fatima")["own"]
    assert "label" not in own["may"]
    assert own["may"]["write"] == ["card"]
    assert own["items"]["cf"]["text"] == "van fatima"
    mark = {"item": "cj", "set": "stamp", "label": "yes"}
    assert room.no(c.LabelItem, "fatima", **mark) == "not_your_role"
    room.do(c.HandOver, "ingrid", seat="fatima")
    assert "choose" not in room.sees("fatima")["own"]["may"]
    room.open("pick")
    assert "pick" not in room.sees("fatima")["own"]["may"]
    assert room.no(c.PickItem, "fatima", item="cj") == "not_your_role"
    room.do(c.SayAlone, "fatima")
    assert room.sees("fatima")["own"]["may"]["pick"] == "card"


def test_the_question_of_the_case_waits_too() -> None:
    room = gather(plans.apart(), "marieke", "joost", step="collect")
    room.do(c.AddContribution, "marieke", item="q", kind="case", text="de vraag van marieke")
    room.whole_round()
    room.open("choose")
    room.do(c.ChooseCase, "ingrid", item="q")
    room.open("explain")
    room.do(c.SetDistance, "joost")
    assert "question" not in room.sees("joost")["shared"]
    room.do(c.SayAlone, "joost")
    assert room.sees("joost")["shared"]["question"] == {
        "kind": "case",
        "first": "de vraag van marieke",
    }


@pytest.mark.parametrize("presence", [Presence.TURNED, Presence.OUT])
def test_a_presenter_apart_at_a_distance_sees_no_more_by_being_alone(presence: Presence) -> None:
    away = plans.step("away", presence=presence, writes=("card",))
    room = gather(plans.method(away, kinds=(CARD,)), "marieke", "joost", presenter="marieke")
    room.do(c.AddContribution, "joost", item="cj", kind="card", text="van joost")
    room.do(c.SetDistance, "marieke")
    assert "cj" not in str(room.sees("marieke"))
    room.do(c.SayAlone, "marieke")
    assert "cj" not in str(room.sees("marieke"))


def test_another_device_asks_again_and_so_does_coming_back_from_the_room() -> None:
    room = talking()
    room.do(c.SetDistance, "fatima")
    room.do(c.SayAlone, "fatima")
    room.take(c.ClaimSeat(holder="tablet", seat="fatima"))
    room.do(c.AdmitClaim, "ingrid", claim="tablet")
    assert "cj" not in str(room.sees("tablet"))
    room.do(c.SayAlone, "fatima")
    assert "cj" in str(room.sees("tablet"))
    room.do(c.SetDistance, "fatima", on=False)
    room.do(c.SetDistance, "fatima")
    assert "cj" not in str(room.sees("tablet"))


def test_a_voice_on_the_line_without_a_screen_has_nothing_to_confirm() -> None:
    method = plans.method(plans.a_round("round", tells=("card",), writes=("card",)), kinds=(TOLD,))
    room = gather(method, "joost", paper=("wim",))
    room.do(c.SetDistance, "ingrid", seat="wim")
    assert room.sees("ingrid")["shared"]["turn"]["next"] == "wim"
    assert room.sees("ingrid")["own"]["lead"]["acts_for"]["wim"] == {"write": ["card"]}
