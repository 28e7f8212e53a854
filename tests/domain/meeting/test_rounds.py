"""A round skips nobody: passing, joining in, coming in late, leaving, and another order."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.kinds import Shown
from kring.domain.method.model import GROUP, PRESENTER, Order, Presence
from tests.domain.meeting import plans
from tests.domain.meeting.histories import laws
from tests.domain.meeting.room import Room, gather

CARD = plans.kind("card", Shown.TOLD)


def going_round(*by: str, order: Order = Order.ONCE, presence: Presence = Presence.CIRCLE) -> Room:
    """Return a room in a round where each has written a card; Marieke presents."""
    write = plans.step("write", writes=("card",))
    tell = plans.a_round("round", *by, tells=("card",), order=order, presence=presence)
    method = plans.method(write, tell, plans.step("after"), kinds=(CARD,))
    room = gather(method, "marieke", "joost", "fatima", presenter="marieke")
    for seat in room.meeting.circle:
        room.do(c.AddContribution, seat, item=f"c{seat}", kind="card", text=f"van {seat}")
    room.open("round")
    return room


def heard(room: Room) -> set[str]:
    return set(room.meeting.turns["round"].heard)


def in_the_open(room: Room) -> list[str]:
    found = room.sees("ingrid")["shared"]["items"]
    return sorted(found, key=lambda key: found[key]["n"])


def test_it_begins_with_the_presenters_neighbour_and_goes_on_in_the_order_of_the_ring() -> None:
    room = going_round(GROUP)
    assert room.turn() == "joost"
    assert room.next() == (
        e.ContributionsTold(items=("cjoost",)),
        e.TurnEnded(seat="joost", how="told"),
        e.TurnGiven(seat="fatima", at=room.now),
    )
    room.next()
    room.next()
    assert in_the_open(room) == ["cjoost", "cfatima", "cingrid"]
    assert room.turn() is None
    assert room.no(c.NextTurn, "ingrid") == "round_is_over"


def test_who_passes_comes_back_at_the_end_and_keeps_the_words() -> None:
    room = going_round(GROUP)
    assert room.do(c.PassTurn, "joost") == (
        e.TurnEnded(seat="joost", how="passed"),
        e.TurnGiven(seat="fatima", at=room.now),
    )
    assert room.sees("ingrid")["own"]["lead"]["later"] == ["joost"]
    room.next()
    room.next()
    assert room.turn() == "joost"
    assert in_the_open(room) == ["cfatima", "cingrid"]
    # Passing again counts as heard; the words stay with their writer.
    room.do(c.PassTurn, "joost")
    assert room.turn() is None
    assert "joost" in heard(room)
    assert in_the_open(room) == ["cfatima", "cingrid"]


def test_joining_in_is_for_who_comes_back_and_counts_as_heard() -> None:
    room = going_round(GROUP)
    assert room.no(c.AgreeTurn, "joost") == "not_your_turn"
    for _ in range(3):
        room.do(c.PassTurn, room.turn() or "")
    assert room.turn() == "joost"
    room.do(c.AgreeTurn, "joost")
    room.do(c.AgreeTurn, "ingrid", seat="fatima")
    assert heard(room) == {"joost", "fatima"}
    assert in_the_open(room) == []


def test_who_is_left_alone_and_passes_is_not_heard_by_a_second_tap() -> None:
    room = gather(plans.method(plans.a_round("round")))
    assert room.turn() == "ingrid"
    room.do(c.PassTurn, "ingrid")
    assert room.no(c.PassTurn, "ingrid") == "not_your_turn"
    assert room.sees("ingrid")["shared"]["turn"] == {"round": 1, "next": "ingrid"}
    assert room.sees("ingrid")["own"]["lead"]["later"] == ["ingrid"]
    assert room.next() == (e.TurnGiven(seat="ingrid", at=room.now),)
    room.do(c.AgreeTurn, "ingrid")
    assert room.turn() is None
    assert heard(room) == {"ingrid"}


def test_the_button_pressed_twice_skips_nobody() -> None:
    room = going_round(GROUP)
    room.do(c.NextTurn, "ingrid", after="joost")
    assert room.no(c.NextTurn, "ingrid", after="joost") == "turn_moved_on"
    assert room.no(c.NextTurn, "ingrid") == "turn_moved_on"
    assert room.no(c.EndTurn, "joost") == "not_your_turn"
    assert room.turn() == "fatima"


def test_only_whose_turn_it_is_or_who_leads_ends_a_turn() -> None:
    room = going_round(GROUP)
    assert room.no(c.PassTurn, "fatima") == "not_your_turn"
    assert room.no(c.PassTurn, "fatima", seat="joost") == "not_leading"
    assert room.no(c.NextTurn, "joost", after="joost") == "not_leading"
    assert room.no(c.EndTurn, "joost", visit="1") == "step_moved_on"
    assert room.no(c.NextTurn, "ingrid", after="joost", visit="1") == "step_moved_on"
    room.do(c.PassTurn, "ingrid", seat="joost")
    assert room.turn() == "fatima"


def test_who_leads_may_give_the_turn_and_who_was_on_is_not_forgotten() -> None:
    room = going_round(GROUP)
    room.do(c.GiveTurn, "ingrid", seat="ingrid")
    assert room.turn() == "ingrid"
    assert room.do(c.GiveTurn, "ingrid", seat="ingrid") == ()
    room.whole_round()
    assert heard(room) == {"ingrid", "joost", "fatima"}
    assert room.no(c.GiveTurn, "ingrid", seat="marieke") == "not_in_this_round"
    assert room.no(c.GiveTurn, "ingrid", seat="outsider") == "outside_circle"
    assert room.no(c.GiveTurn, "ingrid", seat="joost", visit="1") == "step_moved_on"


def test_a_newcomer_is_heard_in_the_round_that_goes_on() -> None:
    room = going_round(GROUP)
    room.take(c.JoinMeeting(holder="lotte", name="Lotte"))
    room.do(c.AdmitClaim, "ingrid", claim="lotte")
    room.whole_round()
    assert heard(room) == {"joost", "fatima", "ingrid", "lotte"}


def test_a_newcomer_after_the_last_turn_is_heard_before_the_round_is_over() -> None:
    for order in (Order.ONCE, Order.TURNS):
        room = going_round(GROUP, order=order)
        room.whole_round()
        room.take(c.JoinMeeting(holder="lotte", name="Lotte"))
        room.do(c.AdmitClaim, "ingrid", claim="lotte")
        assert room.next() == (e.TurnGiven(seat="lotte", at=room.now),)


def test_when_whose_turn_it_is_leaves_the_next_one_is_on() -> None:
    room = going_round(GROUP)
    assert room.do(c.RemoveSeat, "ingrid", seat="joost") == (
        e.SeatLeft(seat="joost"),
        e.TurnGiven(seat="fatima", at=room.now),
    )
    # What was written alone by who left stays unseen.
    room.whole_round()
    assert in_the_open(room) == ["cfatima", "cingrid"]
    assert room.sees("ingrid")["shared"]["turn"] == {"round": 1}


def test_who_waits_may_leave_and_so_may_who_passed() -> None:
    room = going_round(GROUP)
    room.do(c.PassTurn, "joost")
    assert room.do(c.RemoveSeat, "ingrid", seat="joost") == (e.SeatLeft(seat="joost"),)
    room.do(c.RemoveSeat, "ingrid", seat="fatima")
    assert room.turn() == "ingrid"
    room.next()
    assert room.turn() is None


def test_another_order_in_the_middle_skips_nobody() -> None:
    room = going_round(GROUP)
    room.next()
    assert room.turn() == "fatima"
    turned = ("fatima", "joost", "marieke", "ingrid")
    room.do(c.SetOrder, "ingrid", seats=turned)
    assert room.do(c.SetOrder, "ingrid", seats=turned) == ()
    assert room.no(c.SetOrder, "ingrid", seats=turned[1:]) == "unknown_seat"
    assert room.no(c.SetOrder, "ingrid", seats=(*turned, "joost")) == "unknown_seat"
    room.whole_round()
    assert heard(room) == {"joost", "fatima", "ingrid"}


def test_round_after_round_where_the_method_says_so() -> None:
    room = going_round(GROUP, order=Order.TURNS)
    room.whole_round()
    assert room.next() == (e.RoundBegan(), e.TurnGiven(seat="joost", at=room.now))
    turn = room.sees("joost")["shared"]["turn"]
    assert (turn["round"], turn["seat"], turn["next"]) == (2, "joost", "fatima")
    assert heard(room) == set()


def test_a_presenter_outside_the_circle_has_no_turn_whatever_the_method_says() -> None:
    for presence in (Presence.LISTENING, Presence.TURNED, Presence.OUT):
        room = going_round(GROUP, PRESENTER, presence=presence)
        room.whole_round()
        assert heard(room) == {"joost", "fatima", "ingrid"}
        assert room.no(c.GiveTurn, "ingrid", seat="marieke") == "not_in_this_round"


def test_a_round_of_a_role_that_nobody_has_is_over_until_someone_has_it() -> None:
    method = plans.method(plans.a_round("round", "scribe"), roles={"scribe": plans.TEXT})
    room = gather(method, "joost")
    assert room.turn() is None
    assert room.no(c.NextTurn, "ingrid") == "round_is_over"
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.next()
    assert room.turn() == "joost"


def test_in_a_free_step_a_turn_is_given_and_ends_without_another() -> None:
    method = plans.method(plans.step("talk", writes=("card",), tells=("card",)), kinds=(CARD,))
    room = gather(method, "joost", "fatima", paper=("wim",))
    assert room.no(c.NextTurn, "ingrid") == "round_is_over"
    room.do(c.GiveTurn, "ingrid", seat="joost")
    since = int(room.now.timestamp() * 1000)
    even = {"round": 1, "seat": "joost", "since_at": since, "minutes": 2.5}
    assert room.sees("fatima")["shared"]["turn"] == even
    # While someone tells, another does not show anything.
    room.do(c.AddContribution, "fatima", item="cf", kind="card", text="van fatima", visit="1")
    assert room.do(c.EndTurn, "joost") == (e.TurnGiven(seat=None, at=room.now),)
    assert room.sees("joost")["own"]["may"].get("done") is None


choices = st.lists(st.sampled_from(["next", "pass", "agree", "give", "leave", "new"]), max_size=30)


@laws
@given(choices, st.sampled_from([Order.ONCE, Order.TURNS]), st.integers(0, 40))
def test_everyone_in_the_round_ends_heard(played: list[str], order: Order, which: int) -> None:
    room = going_round(GROUP, order=order)
    for n, choice in enumerate(played):
        on, seats = room.turn(), room.meeting.present
        someone = seats[(which + n) % len(seats)]
        if choice == "new" and len(seats) < 7:
            room.take(c.JoinMeeting(holder=f"new{n}", name=f"Nieuw {n}"))
            room.do(c.AdmitClaim, "ingrid", claim=f"new{n}")
        elif choice == "leave" and someone != "ingrid":
            room.do(c.RemoveSeat, "ingrid", seat=someone)
        elif choice == "give" and someone != "marieke":
            room.do(c.GiveTurn, "ingrid", seat=someone)
        elif on is not None and choice == "pass":
            room.do(c.PassTurn, on)
        elif (
            on is not None and choice == "agree" and room.meeting.turns["round"].later[:1] == (on,)
        ):
            room.do(c.AgreeTurn, on)
    room.whole_round()
    everyone = {seat for seat in room.meeting.circle if seat != room.meeting.presenter}
    assert everyone <= heard(room)
    assert room.sees("ingrid")["own"]["lead"].get("later") is None


def test_what_was_begun_before_ones_turn_was_over_is_not_told_by_sending_it() -> None:
    tell = plans.a_round("round", writes=("card",), tells=("card",))
    room = gather(plans.method(tell, kinds=(CARD,)), "joost", "fatima", step="round")
    while room.turn() != "joost":
        room.next()
    assert "aloud" not in room.sees("joost")["own"]["may"]
    room.next()
    room.do(c.AddContribution, "joost", item="begun", kind="card", text="nog niet af")
    assert "begun" not in room.sees("fatima")["shared"].get("items", {})
    assert room.sees("joost")["own"]["may"]["aloud"] == ["card"]
    room.do(c.AddContribution, "joost", item="said", kind="card", text="hardop", aloud=True)
    assert "said" in room.sees("fatima")["shared"]["items"]
    assert room.sees("joost")["own"]["may"]["tell"] == ["begun"]
    room.do(c.TellContribution, "joost", item="begun")
    assert "begun" in room.sees("fatima")["shared"]["items"]
