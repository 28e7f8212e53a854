"""Choosing what is no case: with dots to spend, a ranking, or by lot."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.kinds import Counts
from kring.domain.method.model import GROUP, Activity, Method
from tests.domain.meeting import plans
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import Room, gather

SEATS = ("ingrid", "marieke", "joost")


@pytest.fixture
def room() -> Room:
    return with_themes(laid())


def with_themes(method: Method) -> Room:
    room = gather(method, "marieke", "joost", step="agree")
    for seat in SEATS:
        words = {"item": f"t-{seat}", "kind": "theme", "text": f"thema van {seat}"}
        room.do(c.AddContribution, seat, **words)
    return room


def theme(room: Room, seat: str, holder: str = "ingrid") -> dict[str, Any]:
    found: dict[str, Any] = room.sees(holder)["shared"]["items"][f"t-{seat}"]
    return found


def dot(room: Room, by: str, seat: str, **more: object) -> tuple[e.Event, ...]:
    return room.do(c.LabelItem, by, item=f"t-{seat}", set="dots", label="dot", **more)


def test_a_theme_is_chosen_and_nobody_presents_by_it(room: Room) -> None:
    assert room.do(c.ChooseCase, "ingrid", item="t-joost") == (
        e.CaseChosen(item="t-joost", presents=False),
    )
    shared = room.sees("marieke")["shared"]
    assert "presenter" not in shared
    assert "question" not in shared
    assert theme(room, "joost") == {
        "n": 2,
        "kind": "theme",
        "text": "thema van joost",
        "chosen": True,
    }
    room.open("lay")
    assert room.sees("marieke")["shared"]["items"].keys() == {"t-joost"}


def test_a_theme_of_someone_who_left_is_still_a_theme(room: Room) -> None:
    room.do(c.RemoveSeat, "ingrid", seat="joost")
    assert room.do(c.ChooseCase, "ingrid", item="t-joost")[0] == e.CaseChosen(
        item="t-joost", presents=False
    )


def test_choosing_a_theme_leaves_the_case_and_its_presenter(room: Room) -> None:
    room.do(c.AssignRole, "ingrid", role="presenter", seat="marieke")
    room.do(c.ChooseCase, "ingrid", item="t-joost")
    assert room.sees("ingrid")["shared"]["presenter"] == "marieke"


def test_each_has_so_many_dots_to_spend(room: Room) -> None:
    assert room.sees("joost")["own"]["left"] == {"dots": 2}
    dot(room, "joost", "ingrid")
    dot(room, "joost", "marieke")
    assert room.sees("joost")["own"]["left"] == {"dots": 0}
    assert room.sees("marieke")["own"]["left"] == {"dots": 2}
    third = {"item": "t-joost", "set": "dots", "label": "dot"}
    assert room.no(c.LabelItem, "joost", **third) == "marks_used"
    dot(room, "joost", "ingrid", on=False)
    room.do(c.LabelItem, "joost", **third)
    # What is taken back gives its dot back.
    room.do(c.WithdrawContribution, "marieke", item="t-marieke")
    assert room.sees("joost")["own"]["left"] == {"dots": 1}


def test_who_gives_one_of_a_set_can_give_another_in_its_place() -> None:
    method = laid()
    sets = method.label_sets
    few = replace(method, label_sets={**sets, "rank": replace(sets["rank"], at_most=1)})
    room = with_themes(few)
    rank = {"item": "t-ingrid", "set": "rank"}
    room.do(c.LabelItem, "joost", label="2", **rank)
    room.do(c.LabelItem, "joost", label="5", **rank)
    assert theme(room, "ingrid")["points"] == {"rank": 5}
    assert room.no(c.LabelItem, "joost", item="t-joost", set="rank", label="1") == "marks_used"


def test_dots_stay_hidden_until_they_are_all_shown(room: Room) -> None:
    room.do(c.PairBoard, "ingrid", board="screen")
    before = theme(room, "ingrid", "screen")
    dot(room, "joost", "ingrid")
    dot(room, "marieke", "ingrid")
    assert theme(room, "ingrid", "screen") == before
    assert room.sees("joost")["own"]["marked"] == {"t-ingrid": ["dot"]}
    assert room.sees("ingrid")["own"]["lead"]["count"] == ["dots"]
    assert room.do(c.CountLabels, "ingrid", set="dots") == (
        e.LabelsCounted(label_set="dots", items=("t-ingrid", "t-marieke", "t-joost")),
    )
    assert room.do(c.CountLabels, "ingrid", set="dots") == ()
    assert "count" not in room.sees("ingrid")["own"]["lead"]
    assert theme(room, "ingrid", "screen") == before | {"counts": {"dots": {"dot": 2}}}
    assert "counts" not in theme(room, "joost", "screen")
    # What comes later waits for its own moment.
    room.do(c.AddContribution, "joost", item="t-later", kind="theme", text="nog een")
    dot(room, "marieke", "later")
    assert "counts" not in theme(room, "later")


def test_only_who_leads_shows_the_counts_and_only_where_the_step_has_the_labels(
    room: Room,
) -> None:
    assert room.no(c.CountLabels, "joost", set="dots") == "not_leading"
    assert room.no(c.CountLabels, "ingrid", set="rank") == "wrong_step"
    assert room.no(c.CountLabels, "ingrid", set="none") == "wrong_step"
    room.open("lay")
    assert room.no(c.CountLabels, "ingrid", set="dots") == "wrong_step"


def test_labels_that_are_numbers_count_as_points(room: Room) -> None:
    for seat, label in (("ingrid", "5"), ("marieke", "3"), ("joost", "3")):
        room.do(c.LabelItem, seat, item="t-joost", set="rank", label=label)
    assert theme(room, "joost")["counts"] == {"rank": {"3": 2, "5": 1}}
    assert theme(room, "joost")["points"] == {"rank": 11}


@pytest.mark.parametrize("counts", list(Counts))
def test_who_put_a_label_is_never_there(counts: Counts) -> None:
    label = replace(plans.labels("seen", GROUP, of="yes"), counts=counts)
    sort = plans.step("sort", Activity.SORT, writes=("card",), labels={"card": ("seen",)})
    cards = plans.kind("card")
    room = gather(plans.method(sort, kinds=(cards,), label_sets={"seen": label}), "marieke")
    room.do(c.AddContribution, "ingrid", item="c1", kind="card", text="iets")
    room.do(c.LabelItem, "marieke", item="c1", set="seen", label="yes")
    if counts is Counts.REVEALED:
        room.do(c.CountLabels, "ingrid", set="seen")
    item = room.sees("ingrid")["shared"]["items"]["c1"]
    shown = {"labels": ["yes"]} if counts is Counts.NEVER else {"counts": {"seen": {"yes": 1}}}
    assert item == {"n": 0, "kind": "card", "text": "iets"} | shown


def test_the_lot_falls_by_chance_alone_and_never_twice_on_the_same(room: Room) -> None:
    drawn = []
    for n in range(40):
        room.ids = iter([f"chance-{n}"])
        (event,) = room.do(c.DrawLot, "ingrid")
        assert isinstance(event, e.CaseChosen)
        assert not event.presents
        drawn.append(event.item)
    assert set(drawn) == {f"t-{seat}" for seat in SEATS}
    assert all(one != other for one, other in pairwise(drawn))
    again = with_themes(laid())
    again.ids = iter(["chance-0"])
    assert again.do(c.DrawLot, "ingrid") == (e.CaseChosen(item=drawn[0], presents=False),)


def test_the_lot_is_for_who_leads_where_the_step_has_one(room: Room) -> None:
    assert room.no(c.DrawLot, "joost") == "not_leading"
    assert room.no(c.DrawLot, "ingrid", visit="9") == "step_moved_on"
    for seat in SEATS:
        room.do(c.WithdrawContribution, seat, item=f"t-{seat}")
    assert room.no(c.DrawLot, "ingrid") == "nothing_to_draw"
    room.open("lay")
    assert room.no(c.DrawLot, "ingrid") == "wrong_step"


def test_the_lot_over_cases_falls_on_someone_who_is_there() -> None:
    case = plans.kind("case")
    choose = plans.step("choose", Activity.CHOOSE, writes=("case",), chooses="case", lot=True)
    room = gather(plans.method(choose, kinds=(case,)), "marieke", "joost")
    for seat in ("marieke", "joost"):
        room.do(c.AddContribution, seat, item=f"q-{seat}", kind="case", text=seat)
    room.do(c.RemoveSeat, "ingrid", seat="marieke")
    assert room.do(c.DrawLot, "ingrid") == (e.CaseChosen(item="q-joost"),)
    assert room.sees("ingrid")["shared"]["presenter"] == "joost"
