"""Law 2: what is hidden is absent from what anyone else is sent, and leaves no trace in it."""

from __future__ import annotations

import json

from hypothesis import given, strategies as st

from kring.domain.meeting import Meeting, Status, commands as c
from kring.domain.meeting.state import Item
from kring.domain.method.kinds import Shown
from kring.domain.method.model import Activity, Presence
from tests.domain.meeting import plans
from tests.domain.meeting.histories import (
    AT_THE_EDGE,
    Move,
    beginnings,
    holders,
    laws,
    moves,
    order_of,
    try_,
)
from tests.domain.meeting.room import Room, View, gather, what_goes_to

numbers = st.integers(0, 40)
AWAY = {Presence.TURNED, Presence.OUT}


def acts_for_the_writer(meeting: Meeting, item: Item, holder: str) -> bool:
    """Say whether these are the words of who has no device, on the screen of who leads."""
    writer, leader = meeting.seats[item.seat], meeting.seats[meeting.leader]
    out = meeting.presenter == leader.id and meeting.presence in AWAY
    unsure = leader.distant and not leader.alone
    mine = holder == leader.holder and not writer.device and not writer.gone
    return mine and not out and not unsure


def subgroup(meeting: Meeting, holder: str) -> str:
    """Return the subgroup that the browser's seat is in while the circle is divided, or nothing."""
    parted = meeting.step.parted if meeting.step else ""
    for key, party in meeting.parties.items():
        if party.of == parted and holder in {meeting.seats[seat].holder for seat in party.seats}:
            return key
    return ""


def stands_where(meeting: Meeting, item: Item, holder: str) -> bool:
    """Say whether the item is of the viewer's own subgroup, or its kind is taken up by everyone."""
    step = meeting.step
    if item.party == subgroup(meeting, holder):
        return True
    return step is not None and not step.parted and item.kind in step.on_display


def presenters(meeting: Meeting) -> set[str]:
    """Return who presents: in each subgroup somebody else, where each has a case."""
    step = meeting.step
    if step is None or not step.parted or not step.case:
        return {meeting.presenter} if meeting.presenter else set()
    now = [party for party in meeting.parties.values() if party.of == step.parted]
    return {seat for party in now for seat in party.roles.get("presenter", ())}


def may_reach(meeting: Meeting, item: Item, holder: str) -> bool:
    """Say in the words of the law who may know of the item at all."""
    writer = meeting.seats[item.handed or item.seat]
    if holder == writer.holder and not writer.gone:
        # What was handed over is not there for who may not see words of others now.
        away = item.handed == meeting.presenter and meeting.presence in AWAY
        return item.handed is None or not (away or (writer.distant and not writer.alone))
    if item.handed is None and acts_for_the_writer(meeting, item, holder):
        return meeting.status is Status.RUNNING
    running = meeting.status is Status.RUNNING
    if item.told is None or not running or not stands_where(meeting, item, holder):
        return False
    kind = meeting.method.kinds[item.kind]
    away = meeting.presence in AWAY
    presenter = {meeting.seats[seat].holder for seat in presenters(meeting) if away}
    far = [seat for seat in meeting.seats.values() if seat.device and seat.distant]
    unsure = {seat.holder for seat in far if not seat.alone}
    if holder in presenter | unsure or item.aside:
        return False
    if holder == meeting.board and not kind.on_board:
        return False
    chosen = [one for one in meeting.items.values() if one.kind == kind.id and one.chosen]
    step = meeting.step
    open_again = step is not None and (step.chooses == kind.id or kind.id in step.writes)
    handed_back = kind.unchosen_returns and bool(chosen) and not item.chosen and not open_again
    known = {seat.holder for seat in meeting.seats.values() if not seat.gone} | {meeting.board}
    return holder in known and not handed_back


def question_items(meeting: Meeting) -> set[str]:
    """Return the items of the case itself, whose words stand at the top of every screen."""
    roots = {kind.replaces for kind in meeting.method.kinds.values()}
    roots |= {step.chooses for step in meeting.steps if step.chosen_presents}
    return {
        item.id
        for item in meeting.items.values()
        if item.seat == meeting.presenter
        and item.told is not None
        and not item.aside
        and (item.kind in roots or meeting.method.kinds[item.kind].replaces in roots)
    }


@laws
@given(beginnings(), moves(ends=True))
def test_words_reach_nobody_who_may_not_have_them(room: Room, played: list[Move]) -> None:
    _nothing_leaks(room)
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
        _nothing_leaks(room)


def _nothing_leaks(room: Room) -> None:
    meeting = room.meeting
    # A case's question stands at the top of every screen, though its card may not be there.
    asked = question_items(meeting)
    ever = {event.item for event in room.history if hasattr(event, "item")} - asked
    for holder in holders(meeting):
        sent = json.dumps(what_goes_to(meeting, holder))
        leaked = {
            key
            for key in ever
            if key in sent
            and (key not in meeting.items or not may_reach(meeting, meeting.items[key], holder))
        }
        assert leaked == set()


def _hidden_kinds(meeting: Meeting, writer: str) -> list[str]:
    view = what_goes_to(meeting, meeting.seats[writer].holder)
    may = view.get("own", {}).get("may", {}).get("write", [])
    kinds = meeting.method.kinds
    return [k for k in may if kinds[k].shown is not Shown.AT_ONCE]


def _who_write_alone(meeting: Meeting) -> list[str]:
    """Return who may write something hidden on a device of their own."""
    with_device = [seat for seat in meeting.present if meeting.seats[seat].device]
    return [seat for seat in with_device if _hidden_kinds(meeting, seat)]


def _of_others(meeting: Meeting, writer: str) -> dict[str, View]:
    """Return what goes to everyone but the writer; of who leads, not who is still writing."""
    views = {
        holder: what_goes_to(meeting, holder)
        for holder in holders(meeting)
        if holder != meeting.seats[writer].holder
    }
    for view in views.values():
        view.get("own", {}).get("lead", {}).pop("not_ready", None)
    return views


@laws
@given(beginnings(), moves(), numbers)
def test_writing_alone_changes_nothing_for_the_others(
    room: Room, played: list[Move], which: int
) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    writers = _who_write_alone(room.meeting)
    if not writers or room.meeting.status is not Status.RUNNING:
        return
    writer = writers[which % len(writers)]
    kinds = _hidden_kinds(room.meeting, writer)
    kind = kinds[which % len(kinds)]
    before = _of_others(room.meeting, writer)
    visit = room.meeting.visit
    wrote = c.AddContribution(by=writer, visit=visit, kind=kind, item="secret", text="canary")
    if try_(room, wrote):
        return
    if room.meeting.items["secret"].told is not None:
        return  # written after it was told aloud
    assert _of_others(room.meeting, writer) == before
    room.do(c.EditContribution, writer, item="secret", text="canary, and a longer one")
    assert _of_others(room.meeting, writer) == before
    room.do(c.SetReady, writer, on="secret" not in room.meeting.ready)
    assert _of_others(room.meeting, writer) == before
    room.do(c.WithdrawContribution, writer, item="secret")
    assert _of_others(room.meeting, writer) == before


@laws
@given(beginnings(), moves(), moves(), numbers)
def test_what_comes_after_goes_for_others_as_if_nothing_had_been_written(
    room: Room, before: list[Move], after: list[Move], which: int
) -> None:
    """Two meetings, alike but for one hidden text, stay alike for everyone but its writer."""
    for n, move in enumerate(before):
        try_(room, order_of(room.meeting, move, n))
    writers = _who_write_alone(room.meeting)
    if not writers:
        return
    writer = writers[which % len(writers)]
    kinds = _hidden_kinds(room.meeting, writer)
    kind = kinds[which % len(kinds)]
    twin = Room(room.meeting)
    wrote = c.AddContribution(
        by=writer, visit=twin.meeting.visit, kind=kind, item="secret", text="canary"
    )
    if try_(twin, wrote) or _is_told(twin):
        return
    room.ids, twin.ids = iter([f"new{n}" for n in range(99)]), iter([f"new{n}" for n in range(99)])
    for n, move in enumerate(after, start=100):
        order = order_of(room.meeting, move, n)
        if _is_the_writers(order, writer, move):
            continue
        assert try_(room, order) == try_(twin, order)
        if _is_told(twin):
            return
        assert _of_others(twin.meeting, writer) == _of_others(room.meeting, writer)
        for other in (seat for seat in room.meeting.present if seat != writer):
            for probe in _probes(other, twin.meeting.visit):
                assert try_(twin, probe) == try_(room, probe) is not None


def _is_told(room: Room) -> bool:
    secret = room.meeting.items["secret"]
    return secret.told is not None or secret.handed is not None


def _probes(by: str, visit: str) -> tuple[c.Command, ...]:
    """Return orders that someone might give to find out whether an item is there."""
    return (
        c.LabelItem(by=by, visit=visit, item="secret", set="stamp", label="yes"),
        c.ChooseCase(by=by, item="secret"),
        c.PickItem(by=by, visit=visit, item="secret"),
        c.TellContribution(by=by, item="secret"),
        c.EditContribution(by=by, item="secret", text="mine"),
        c.WithdrawContribution(by=by, item="secret"),
    )


def _is_the_writers(order: c.Command, writer: str, move: Move) -> bool:
    """Say whether the writer's own doing is in it: how much they wrote is theirs to know."""
    on_behalf = isinstance(order, c.AddContribution) and order.seat == writer
    return on_behalf or (move.name not in AT_THE_EDGE and getattr(order, "by", "") == writer)


def test_the_board_never_shows_who_has_not_contributed() -> None:
    room = gather(plans.s0(), "marieke", "joost", presenter="marieke", step="advies-schrijven")
    room.do(c.PairBoard, "ingrid", board="screen")
    before = room.sees("screen")
    assert "own" not in before
    room.do(c.AddContribution, "joost", item="a1", kind="advice", text="bel haar op")
    room.do(c.SetReady, "joost")
    assert room.sees("screen") == before
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["ingrid"]


def test_a_gap_in_ones_own_numbers_would_tell_how_much_others_write() -> None:
    room = gather(plans.s0(), "marieke", "joost", presenter="marieke", step="advies-schrijven")
    for n in range(3):
        room.do(c.AddContribution, "joost", item=f"j{n}", kind="advice", text="bel haar op")
    room.do(c.AddContribution, "ingrid", item="i0", kind="advice", text="vraag het haar")
    assert room.sees("ingrid")["own"]["items"]["i0"]["n"] == 0


def test_the_order_of_a_reveal_does_not_tell_when_each_was_written() -> None:
    ideas = plans.kind("idea", Shown.TOGETHER)
    write = plans.step("write", Activity.WRITE, writes=("idea",))
    show = plans.step("show", reveals=("idea",))
    room = gather(plans.method(write, show, kinds=(ideas,)), "joost")
    for item, by in (("c", "joost"), ("a", "ingrid"), ("b", "joost")):
        room.do(c.AddContribution, by, item=item, kind="idea", text=f"idee {item}")
    room.open("show")
    items = room.sees("joost")["shared"]["items"]
    assert {key: item["n"] for key, item in items.items()} == {"a": 0, "b": 1, "c": 2}


def test_the_board_has_no_gap_where_something_is_not_for_it() -> None:
    lines = plans.kind("line", on_board=False)
    cards = plans.kind("card")
    one = plans.step("one", writes=("line", "card"))
    room = gather(plans.method(one, kinds=(lines, cards)), "joost")
    room.do(c.PairBoard, "ingrid", board="screen")
    room.do(c.AddContribution, "joost", item="l1", kind="line", text="niet voor het scherm")
    room.do(c.AddContribution, "joost", item="c1", kind="card", text="voor iedereen")
    card = {"n": 0, "kind": "card", "text": "voor iedereen"}
    assert room.sees("screen")["shared"]["items"] == {"c1": card}
    line = {"n": 0, "kind": "line", "text": "niet voor het scherm"}
    assert room.sees("ingrid")["shared"]["items"] == {"l1": line, "c1": card | {"n": 1}}


def test_nobody_is_told_apart_by_asking_about_hidden_words() -> None:
    room = gather(plans.s0(), "marieke", "joost", presenter="marieke", step="advies-schrijven")
    room.do(c.AddContribution, "joost", item="a1", kind="advice", text="bel haar op")
    for item in ("a1", "nothing"):
        assert room.no(c.EditContribution, "ingrid", item=item, text="x") == "unknown_item"
        assert room.no(c.WithdrawContribution, "ingrid", item=item) == "unknown_item"
        assert room.no(c.TellContribution, "ingrid", item=item) == "unknown_item"
        assert room.no(c.PickItem, "marieke", item=item) == "unknown_item"
        assert room.no(c.ChooseCase, "ingrid", item=item) == "unknown_item"


def test_a_meeting_that_is_erased_shows_nothing_to_anyone() -> None:
    room = gather(plans.s0(), "marieke", presenter="marieke", step="toelichten")
    room.do(c.EraseMeeting, "ingrid")
    assert room.sees("marieke")["shared"] == {"status": "erased"}
    assert set(room.sees("marieke")["own"]) == {"seat", "leads", "takes_part", "roles", "words"}


def test_what_was_told_is_the_same_for_every_audience_that_may_see_it() -> None:
    room = gather(plans.s0(), "marieke", "joost", step="verzamelen")
    room.do(c.AddContribution, "ingrid", item="q1", kind="case_question", text="ik loop vast")
    room.whole_round()
    told = {"q1": {"n": 0, "kind": "case_question", "text": "ik loop vast"}}
    room.do(c.PairBoard, "ingrid", board="screen")
    for holder in ("ingrid", "marieke", "joost", "screen"):
        assert room.sees(holder)["shared"]["items"] == told
