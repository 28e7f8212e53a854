"""Laws 10 and 11: a step taken back undoes nothing that was shown, and late words are not lost."""

from __future__ import annotations

from hypothesis import given

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.kinds import Shown
from kring.domain.method.model import GROUP, Activity
from tests.domain.meeting import plans
from tests.domain.meeting.histories import Move, beginnings, laws, moves, order_of, try_
from tests.domain.meeting.room import Room, gather


def advice_room(step: str = "advies-schrijven") -> Room:
    return gather(plans.s0(), "marieke", "joost", "fatima", presenter="marieke", step=step)


def advise(room: Room, seat: str, item: str, visit: str | None = None) -> tuple[e.Event, ...]:
    given_visit = room.meeting.visit if visit is None else visit
    return room.do(
        c.AddContribution, seat, item=item, kind="advice", text=f"van {seat}", visit=given_visit
    )


def test_reveal_back_forward_keeps_what_was_revealed_and_hides_what_was_not() -> None:
    ideas, notes = plans.kind("idea", Shown.TOGETHER), plans.kind("own", Shown.BY_OWNER)
    method = plans.method(
        plans.step("write", Activity.WRITE, writes=("idea",)),
        plans.step("show", reveals=("idea",), writes=("own",)),
        kinds=(ideas, notes),
    )
    room = gather(method, "joost")
    room.do(c.AddContribution, "joost", item="i1", kind="idea", text="eerst")
    opened = room.open("show")
    assert opened == (e.StepOpened(at=room.now, index=1), e.ContributionsTold(items=("i1",)))
    room.do(c.AddContribution, "joost", item="o1", kind="own", text="nog van mij")
    assert room.sees("joost")["own"]["may"]["tell"] == ["o1"]

    room.open("write")
    # What was revealed stays; what belongs to the later step is kept, out of sight.
    assert set(room.sees("ingrid")["shared"]["items"]) == {"i1"}
    assert set(room.sees("joost")["own"]["items"]) == {"i1"}
    assert "tell" not in room.sees("joost")["own"]["may"]
    assert room.no(c.TellContribution, "joost", item="o1") == "not_your_turn"
    # The rights of the earlier step hold again.
    assert room.no(c.AddContribution, "joost", item="o2", kind="own", text="x") == "wrong_step"
    room.do(c.AddContribution, "ingrid", item="i2", kind="idea", text="alsnog")
    assert set(room.sees("joost")["shared"]["items"]) == {"i1"}

    room.open("show")
    assert set(room.sees("joost")["shared"]["items"]) == {"i1", "i2"}
    assert room.sees("joost")["own"]["items"]["o1"]["text"] == "nog van mij"
    room.do(c.TellContribution, "joost", item="o1")
    assert set(room.sees("ingrid")["shared"]["items"]) == {"i1", "i2", "o1"}


@laws
@given(beginnings(), moves())
def test_going_back_takes_nothing_away(room: Room, played: list[Move]) -> None:
    for n, move in enumerate(played):
        try_(room, order_of(room.meeting, move, n))
    meeting = room.meeting
    if not meeting.index or meeting.quiet is not None:
        return
    told = {key: item.told for key, item in meeting.items.items() if item.told is not None}
    for back in reversed(range(meeting.index)):
        room.open(back)
    after = room.meeting.items
    assert {key: after[key].told for key in told} == told
    # Nothing is lost, and nothing appears but by a step that itself shows together.
    assert {key: item.text for key, item in after.items()} == {
        key: item.text for key, item in meeting.items.items()
    }
    shows = {kind for step in meeting.steps[: meeting.index] for kind in step.reveals}
    assert {
        item.kind for key, item in after.items() if item.told is not None and key not in told
    } <= shows


def test_a_wrong_click_is_taken_back_and_the_round_goes_on_where_it_was() -> None:
    room = advice_room("advies-vertellen")
    room.next()
    on = room.turn()
    room.open("advies-kiezen")
    assert "turn" not in room.sees("joost")["shared"]
    room.open(room.sees("ingrid")["own"]["lead"]["back"])
    assert room.turn() == on


def test_moving_on_is_pressed_for_the_step_one_looked_at() -> None:
    room = advice_room()
    there, visit = room.meeting.index or 0, room.meeting.visit
    room.open(there + 1)
    assert room.no(c.OpenStep, "ingrid", to=there + 1, visit=visit) == "step_moved_on"
    assert room.no(c.OpenStep, "ingrid", to=99) == "out_of_bounds"
    assert room.no(c.OpenStep, "ingrid", to=-1) == "out_of_bounds"
    assert room.no(c.OpenStep, "joost", to=0) == "not_leading"


def test_late_advice_is_accepted_until_its_writers_turn_is_over() -> None:
    room = advice_room()
    visit = room.meeting.visit
    room.open("advies-vertellen")
    assert room.turn() == "joost"
    advise(room, "joost", "a1", visit)
    advise(room, "fatima", "a2", visit)
    room.next()
    assert set(room.sees("marieke")["shared"]["items"]) == {"a1"}
    late = {"kind": "advice", "text": "te laat", "visit": visit}
    assert room.no(c.AddContribution, "joost", item="a3", **late) == "step_moved_on"
    # Fatima is on now; what she sends is still in time and appears when she has told it.
    advise(room, "fatima", "a4", visit)
    room.next()
    assert set(room.sees("marieke")["shared"]["items"]) == {"a1", "a2", "a4"}
    room.open("advies-kiezen")
    assert room.no(c.AddContribution, "ingrid", item="a5", **late) == "step_moved_on"


def test_nobody_is_late_with_what_they_could_not_have_written() -> None:
    room = gather(plans.s0(), "marieke", "joost", takes_part=False, presenter="marieke")
    room.open("advies-schrijven")
    visit = room.meeting.visit
    room.open("advies-vertellen")
    late = {"kind": "advice", "text": "voor mezelf", "visit": visit, "item": "a1"}
    assert room.no(c.AddContribution, "marieke", **late) == "step_moved_on"
    assert room.no(c.AddContribution, "ingrid", **late) == "step_moved_on"
    other = {"kind": "definition", "text": "x", "visit": visit, "item": "a1"}
    assert room.no(c.AddContribution, "joost", **other) == "step_moved_on"


def test_a_mark_that_never_was_is_refused_and_breaks_nothing() -> None:
    room = advice_room()
    room.open("advies-vertellen")
    for mark in ("", "0", "-1", "99", "²", "٣", "1" * 5000, "1.0", " 1"):
        late = {"kind": "advice", "text": "x", "item": "a1", "visit": mark}
        assert room.no(c.AddContribution, "joost", **late) == "step_moved_on"


def test_late_words_are_kept_for_a_telling_that_is_still_to_come() -> None:
    cards = plans.kind("card", Shown.TOLD)
    method = plans.method(
        plans.step("write", Activity.WRITE, writes=("card",)),
        plans.step("between"),
        plans.a_round("tell", GROUP, tells=("card",)),
        plans.step("past", writes=()),
        kinds=(cards,),
    )
    room = gather(method, "joost")
    visit = room.meeting.visit
    room.open("between")
    room.do(c.AddContribution, "joost", item="c1", kind="card", text="laat", visit=visit)
    room.open("past")
    late = {"item": "c2", "kind": "card", "text": "nog later", "visit": visit}
    assert room.no(c.AddContribution, "joost", **late) == "step_moved_on"
    # A step back, and it is in time again.
    room.open("tell")
    room.do(c.AddContribution, "joost", **late)
    room.whole_round()
    assert set(room.sees("ingrid")["shared"]["items"]) == {"c1", "c2"}


def test_words_written_alone_elsewhere_do_not_appear_before_their_writer_tells_them() -> None:
    cards = plans.kind("card", Shown.TOLD)
    method = plans.method(
        plans.step("write", Activity.WRITE, writes=("card",)),
        plans.step("tell", writes=("card",), tells=("card",)),
        kinds=(cards,),
    )
    room = gather(method, "joost")
    visit = room.meeting.visit
    room.open("tell")
    room.do(c.AddContribution, "joost", item="c1", kind="card", text="alleen", visit=visit)
    assert room.sees("ingrid")["shared"]["items"] == {}
    room.do(c.TellContribution, "joost", item="c1")
    assert room.do(c.TellContribution, "joost", item="c1") == ()
    # What is written here was told already, if its writer knows that: there is no round.
    assert room.sees("joost")["own"]["may"]["aloud"] == ["card"]
    room.do(c.AddContribution, "joost", item="c2", kind="card", text="hardop", aloud=True)
    assert set(room.sees("ingrid")["shared"]["items"]) == {"c1", "c2"}


def test_what_is_owed_is_shown_blocks_nothing_and_being_ready_clears_it() -> None:
    room = advice_room()
    assert room.sees("joost")["own"]["owes"] == ["advice"]
    assert room.do(c.SetReady, "joost") == (e.ReadySet(seat="joost", on=True),)
    assert room.do(c.SetReady, "joost") == ()
    own = room.sees("joost")["own"]
    assert own["ready"]
    assert "owes" not in own
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["ingrid", "fatima"]
    room.do(c.SetReady, "joost", on=False)
    assert room.sees("joost")["own"]["owes"] == ["advice"]
    assert room.no(c.SetReady, "joost", seat="fatima") == "not_leading"
    assert room.no(c.SetReady, "ingrid", seat="outsider") == "unknown_seat"
    assert room.no(c.SetReady, "joost", visit="1x") == "step_moved_on"
    room.open("advies-vertellen")


def test_a_reveal_is_for_the_step_that_shows_together() -> None:
    ideas = plans.kind("idea", Shown.TOGETHER)
    method = plans.method(
        plans.step("write", Activity.WRITE, writes=("idea",)),
        plans.step("show", reveals=("idea",), writes=("idea",)),
        kinds=(ideas,),
    )
    room = gather(method, "joost")
    room.do(c.AddContribution, "joost", item="i1", kind="idea", text="eerst")
    assert room.no(c.RevealKind, "ingrid", kind="idea") == "wrong_step"
    room.open("show")
    room.do(c.AddContribution, "joost", item="i2", kind="idea", text="toen")
    assert room.no(c.RevealKind, "joost", kind="idea") == "not_leading"
    assert room.do(c.RevealKind, "ingrid", kind="idea") == (e.ContributionsTold(items=("i2",)),)
    assert room.do(c.RevealKind, "ingrid", kind="idea") == ()
    assert room.no(c.RevealKind, "ingrid", kind="none") == "wrong_step"
