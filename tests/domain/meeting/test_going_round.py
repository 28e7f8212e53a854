"""Going round again without a case: what a pass begins anew, and what goes along with all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kring.domain.meeting import commands as c
from kring.domain.method.flow import Arrangement, Block, Each
from kring.domain.method.kinds import Counts, Scale, Shown
from kring.domain.method.model import GROUP, Activity, Method
from kring.domain.method.route import is_another_pass, route
from tests.domain.meeting.plans import EVERYONE, TEXT, kind, labels, method, step
from tests.domain.meeting.room import Room, gather


def going_round() -> Method:
    """Return a method in which ideas are brought, marked and rated more than once."""
    mood = Scale(least=0, most=4, low=TEXT, high=TEXT)
    kinds = (
        kind("given", Shown.AT_ONCE),
        kind("idea", Shown.AT_ONCE, at_most=1),
        kind("mood", Shown.AT_ONCE, at_most=1, scale=mood),
    )
    dots = replace(labels("dots", GROUP, of="dot"), at_most=1, counts=Counts.REVEALED)
    again = Block(
        id="again", name=TEXT, steps=("think", "sort"), each=Each.ROUND, times=2, at_most=3
    )
    return method(
        step("before", writes=("given",)),
        step("think", writes=("idea", "mood")),
        step(
            "sort",
            Activity.PICK,
            labels={"idea": ("dots",), "given": ("dots",)},
            picks="idea",
            pick_by=EVERYONE,
            pick_at_most=1,
        ),
        step("after", Activity.SORT, labels={"idea": ("dots",)}),
        kinds=kinds,
        label_sets={"dots": dots},
        blocks={"again": again},
    )


@pytest.fixture
def room() -> Room:
    room = gather(going_round(), "marieke", "joost", paper=("wim",))
    room.do(c.AddContribution, "joost", item="g", kind="given", text="van tevoren")
    return room


def goes_through(room: Room, mark: str) -> None:
    """Let Joost write, rate, mark and pick in the next pass, and who leads count."""
    room.open((room.meeting.index or 0) + 1)
    room.do(c.AddContribution, "joost", item=f"i{mark}", kind="idea", text=f"idee {mark}")
    room.do(c.AddContribution, "joost", item=f"m{mark}", kind="mood", number=3)
    assert room.no(c.AddContribution, "joost", item="x", kind="idea", text="nog een") == "too_many"
    room.open((room.meeting.index or 0) + 1)
    room.do(c.LabelItem, "joost", item=f"i{mark}", set="dots", label="dot")
    room.do(c.PickItem, "marieke", item=f"i{mark}")
    room.do(c.CountLabels, "ingrid", set="dots")


def items(room: Room) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = room.sees("joost")["shared"]["items"]
    return found


def test_what_an_earlier_pass_left_is_read_and_no_more(room: Room) -> None:
    goes_through(room, "1")
    assert not any("past" in item for item in items(room).values())
    room.open((room.meeting.index or 0) + 1)
    past = {key for key, item in items(room).items() if item.get("past")}
    assert past == {"i1", "m1"}
    assert room.sees("joost")["own"]["items"]["i1"]["past"] is True
    goes_through_again = {"item": "i1", "set": "dots", "label": "dot"}
    room.do(c.AddContribution, "marieke", item="i2", kind="idea", text="idee 2")
    room.open((room.meeting.index or 0) + 1)
    assert room.no(c.LabelItem, "marieke", **goes_through_again) == "not_your_role"
    assert room.no(c.PickItem, "marieke", item="i1") == "unknown_item"
    assert items(room)["i1"]["counts"] == {"dots": {"dot": 1}}


def test_each_pass_has_marks_numbers_and_a_count_of_its_own(room: Room) -> None:
    goes_through(room, "1")
    assert room.sees("joost")["own"]["left"] == {"dots": 0}
    # One may be picked, and nothing is taken from the other pass for it.
    goes_through(room, "2")
    picked = {key for key, item in items(room).items() if item.get("picked")}
    assert picked == {"i1", "i2"}
    assert room.sees("joost")["own"]["left"] == {"dots": 0}
    assert [items(room)[key]["counts"] for key in ("i1", "i2")] == [{"dots": {"dot": 1}}] * 2


def test_what_was_written_before_goes_along_with_its_marks(room: Room) -> None:
    room.open(1)
    room.open(2)
    room.do(c.LabelItem, "joost", item="g", set="dots", label="dot")
    room.open(3)
    room.open(4)
    assert "past" not in items(room)["g"]
    assert room.sees("joost")["own"]["left"] == {"dots": 0}
    assert room.sees("marieke")["own"]["left"] == {"dots": 1}


def test_after_the_block_all_of_it_is_there_again(room: Room) -> None:
    goes_through(room, "1")
    goes_through(room, "2")
    room.open((room.meeting.index or 0) + 1)
    assert not any("past" in item for item in items(room).values())
    assert room.sees("marieke")["own"]["may"]["label"] == {"i1": ["dots"], "i2": ["dots"]}


def test_who_leads_knows_how_many_marks_somebody_without_a_device_has_left(room: Room) -> None:
    room.open(1)
    room.open(2)
    wim = room.sees("ingrid")["own"]["lead"]["acts_for"]["wim"]
    assert wim["left"] == {"dots": 1}
    room.do(c.LabelItem, "ingrid", item="g", set="dots", label="dot", seat="wim")
    wim = room.sees("ingrid")["own"]["lead"]["acts_for"]["wim"]
    assert (wim["left"], wim["marked"]) == ({"dots": 0}, {"g": ["dot"]})


def nested() -> Method:
    """Return a method with a block inside a block, and one beside them."""
    blocks = (
        Block(id="outer", name=TEXT, steps=("a", "b", "c"), each=Each.ROUND, times=2, at_most=2),
        Block(id="inner", name=TEXT, steps=("b",), each=Each.ROUND, times=2, at_most=2),
        Block(id="beside", name=TEXT, steps=("d",), each=Each.ROUND, times=2, at_most=2),
    )
    steps = [step(one) for one in "abcd"]
    return method(*steps, blocks={block.id: block for block in blocks})


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("a", "a", False),
        ("a", "a~2", True),
        ("b", "b~1.2", True),
        ("b~1.2", "c", False),
        ("b~1.2", "c~2", True),
        ("a~2", "b~2.2", False),
        ("a~2", "b", True),
        ("c~2", "d", False),
        ("d", "d~2", True),
    ],
)
def test_passes_are_compared_within_one_nest_of_blocks(
    one: str, other: str, *, apart: bool
) -> None:
    plan = nested()
    laps = {stage.id: stage.lap for stage in route(plan, Arrangement(), 4).steps}
    assert is_another_pass(plan, laps[one], laps[other]) is apart
    assert is_another_pass(plan, laps[other], laps[one]) is apart
    assert not is_another_pass(plan, "", laps[one])
