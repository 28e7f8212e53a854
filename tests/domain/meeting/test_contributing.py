"""Writing, changing, taking back, telling, labelling and picking: limits, ids and owners."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.content import TEXT_AT_MOST
from kring.domain.meeting.contributing import ITEMS_AT_MOST, MADE_AT_MOST
from kring.domain.method.kinds import OTHERS, WRITER, Field, Shown
from kring.domain.method.model import FACILITATOR, GROUP, PRESENTER, Activity
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather

FORM = (Field(id="how", name=plans.TEXT), Field(id="when", name=plans.TEXT))
KINDS = (
    plans.kind("card", at_most=2),
    plans.kind("form", fields=FORM),
    plans.kind("alone", Shown.BY_OWNER),
    plans.kind("scribed", Shown.AT_ONCE, "scribe"),
    plans.kind("flapped", Shown.TOLD, PRESENTER, on_behalf=frozenset({FACILITATOR})),
)
SETS = {
    "heat": plans.labels("heat", PRESENTER, exclusive=True, of="cold warm"),
    "mine": plans.labels("mine", WRITER, of="urgent"),
    "seen": plans.labels("seen", OTHERS, of="known"),
}
STEP = plans.step(
    "here",
    Activity.SORT,
    writes=tuple(kind.id for kind in KINDS),
    tells=("flapped",),
    labels={"card": tuple(SETS)},
    picks="card",
    pick_by=frozenset({PRESENTER, GROUP}),
)
PLAN = plans.method(
    STEP, plans.step("there"), kinds=KINDS, label_sets=SETS, roles={"scribe": plans.TEXT}
)


@pytest.fixture
def room() -> Room:
    return gather(PLAN, "marieke", "joost", presenter="marieke", paper=("wim",))


def card(room: Room, by: str, item: str, text: str = "iets") -> tuple[e.Event, ...]:
    return room.do(c.AddContribution, by, item=item, kind="card", text=text)


def test_what_is_shown_at_once_is_there_for_all(room: Room) -> None:
    assert card(room, "joost", "c1", "  iets  ") == (
        e.ContributionAdded(item="c1", kind="card", seat="joost", text="iets"),
        e.ContributionsTold(items=("c1",)),
    )


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"text": " \n "}, "empty"),
        ({"text": "x" * (TEXT_AT_MOST + 1)}, "too_long"),
        ({"kind": "form", "fields": {"how": "x" * (TEXT_AT_MOST + 1)}}, "too_long"),
        ({"kind": "form", "fields": {"how": " "}}, "empty"),
        ({"kind": "form", "fields": {"why": "x"}}, "malformed"),
        ({"kind": "none"}, "unknown_kind"),
        ({"kind": "scribed"}, "not_your_role"),
        ({"item": ""}, "malformed"),
        ({"item": "x" * 41}, "malformed"),
        ({"item": "__proto__"}, "malformed"),
        ({"item": "a/b"}, "malformed"),
        ({"item": "a\n"}, "malformed"),
        ({"seat": "marieke"}, "not_your_role"),
        ({"seat": "nobody"}, "unknown_seat"),
    ],
)
def test_words_have_their_limits(room: Room, given: dict[str, object], code: str) -> None:
    words: dict[str, object] = {"item": "c1", "kind": "card", "text": "", "fields": {}}
    if "fields" not in given:
        words["text"] = "iets"
    assert room.no(c.AddContribution, "joost", **words | given) == code


def test_exactly_the_longest_text_fits_and_a_form_keeps_its_filled_lines(room: Room) -> None:
    card(room, "joost", "c1", "x" * TEXT_AT_MOST)
    lines = {"how": " samen ", "when": "  "}
    room.do(c.AddContribution, "joost", item="f1", kind="form", fields=lines)
    assert room.sees("ingrid")["shared"]["items"]["f1"]["fields"] == {"how": "samen"}
    assert room.sees("joost")["own"]["items"]["f1"]["fields"] == {"how": "samen"}


def test_an_item_is_added_once(room: Room) -> None:
    card(room, "joost", "c1")
    for by in ("joost", "marieke"):
        words = {"item": "c1", "kind": "card", "text": "nog eens"}
        assert room.no(c.AddContribution, by, **words) == "malformed"


def test_there_is_an_end_to_how_many(room: Room) -> None:
    card(room, "joost", "c1")
    card(room, "joost", "c2")
    more = {"kind": "card", "text": "nog een"}
    assert room.no(c.AddContribution, "joost", item="c3", **more) == "too_many"
    room.do(c.WithdrawContribution, "joost", item="c1")
    card(room, "joost", "c3")
    for n in range(ITEMS_AT_MOST - 2):
        room.do(c.AddContribution, "marieke", item=f"a{n}", kind="alone", text="x")
    assert room.no(c.AddContribution, "ingrid", item="c4", **more) == "too_many"


def test_there_is_an_end_to_writing_and_taking_back(room: Room) -> None:
    for n in range(MADE_AT_MOST):
        room.do(c.AddContribution, "marieke", item=f"a{n}", kind="alone", text="x")
        room.do(c.WithdrawContribution, "marieke", item=f"a{n}")
    more = {"item": "b", "kind": "alone", "text": "x"}
    assert room.no(c.AddContribution, "marieke", **more) == "written_enough"


def test_what_is_taken_back_is_gone_and_its_id_with_it(room: Room) -> None:
    card(room, "joost", "c1", "dit wil ik terug")
    room.do(c.LabelItem, "ingrid", item="c1", set="seen", label="known")
    assert room.no(c.WithdrawContribution, "ingrid", item="c1") == "not_yours"
    assert room.do(c.WithdrawContribution, "joost", item="c1") == (
        e.ContributionWithdrawn(item="c1"),
    )
    assert "dit wil ik terug" not in repr(room.meeting)
    assert "marked" not in room.sees("ingrid")["own"]
    label = {"set": "seen", "label": "known"}
    assert room.no(c.WithdrawContribution, "joost", item="c1") == "gone"
    assert room.no(c.EditContribution, "joost", item="c1", text="x") == "gone"
    assert room.no(c.LabelItem, "ingrid", item="c1", **label) == "gone"
    assert room.no(c.AddContribution, "joost", item="c1", kind="card", text="x") == "gone"


def test_words_are_changed_by_their_writer_in_any_step(room: Room) -> None:
    card(room, "joost", "c1")
    room.open("there")
    assert room.do(c.EditContribution, "joost", item="c1", text=" anders ") == (
        e.ContributionEdited(item="c1", text="anders"),
    )
    assert room.do(c.EditContribution, "joost", item="c1", text="anders") == ()
    assert room.no(c.EditContribution, "joost", item="c1", text="") == "empty"
    assert room.no(c.EditContribution, "ingrid", item="c1", text="x") == "not_yours"
    assert room.no(c.AddContribution, "joost", item="c2", kind="card", text="x") == "wrong_step"
    assert (
        room.no(c.AddContribution, "joost", item="c2", kind="card", text="x", visit="1")
        == "step_moved_on"
    )


def test_the_flap_is_for_who_writes_that_kind(room: Room) -> None:
    words = {"kind": "flapped", "text": "op de flap"}
    assert room.no(c.AddContribution, "ingrid", item="f1", seat="wim", **words) == "not_your_role"
    assert room.do(c.AddContribution, "ingrid", item="f1", seat="marieke", **words) == (
        e.ContributionAdded(item="f1", kind="flapped", seat="marieke", text="op de flap"),
        e.ContributionsTold(items=("f1",)),
    )
    late = {"item": "f2", "seat": "marieke", "visit": "0"}
    assert room.no(c.AddContribution, "ingrid", **late, **words) == "step_moved_on"


def test_labels_are_for_who_may_put_them(room: Room) -> None:
    card(room, "joost", "c1")
    warm = {"item": "c1", "set": "heat", "label": "warm"}
    assert room.do(c.LabelItem, "marieke", **warm) == (
        e.ItemLabelled(item="c1", label_set="heat", label="warm", by="marieke", on=True),
    )
    assert room.do(c.LabelItem, "marieke", **warm) == ()
    room.do(c.LabelItem, "marieke", **warm | {"label": "cold"})
    assert room.sees("joost")["shared"]["items"]["c1"]["labels"] == ["cold"]
    room.do(c.LabelItem, "joost", item="c1", set="mine", label="urgent")
    room.do(c.LabelItem, "ingrid", item="c1", set="seen", label="known")
    room.do(c.LabelItem, "marieke", item="c1", set="heat", label="cold", on=False)
    assert room.sees("joost")["shared"]["items"]["c1"]["labels"] == ["known", "urgent"]
    assert room.no(c.LabelItem, "joost", **warm) == "not_your_role"
    assert room.no(c.LabelItem, "ingrid", item="c1", set="mine", label="urgent") == "not_your_role"
    assert room.no(c.LabelItem, "joost", item="c1", set="seen", label="known") == "not_your_role"
    assert room.no(c.LabelItem, "joost", item="c1", set="seen", label="none") == "unknown_label"
    assert room.no(c.LabelItem, "joost", item="c1", set="none", label="known") == "unknown_label"
    assert room.no(c.LabelItem, "marieke", **warm, visit="9") == "step_moved_on"
    room.open("there")
    assert room.no(c.LabelItem, "marieke", **warm) == "not_your_role"


def test_nobody_labels_or_picks_what_does_not_stand_in_the_open(room: Room) -> None:
    room.do(c.AddContribution, "joost", item="a1", kind="alone", text="van mij")
    label = {"set": "mine", "label": "urgent"}
    for by in ("joost", "marieke"):
        assert room.no(c.LabelItem, by, item="a1", **label) == "unknown_item"
        assert room.no(c.PickItem, by, item="a1") == "unknown_item"


def test_picking_freely_one_only_and_a_few(room: Room) -> None:
    card(room, "joost", "c1")
    card(room, "marieke", "c2")
    room.do(c.AddContribution, "joost", item="f1", kind="form", text="iets anders")
    assert room.do(c.PickItem, "joost", item="c1") == (e.ItemPicked(item="c1", on=True),)
    assert room.do(c.PickItem, "joost", item="c1") == ()
    room.do(c.PickItem, "marieke", item="c2")
    room.do(c.PickItem, "marieke", item="c1", on=False)
    assert "picked" not in room.sees("joost")["shared"]["items"]["c1"]
    assert room.no(c.PickItem, "joost", item="f1") == "unknown_item"
    assert room.no(c.PickItem, "joost", item="c1", visit="9") == "step_moved_on"


@pytest.mark.parametrize("most", [1, 2])
def test_more_than_may_be_picked(most: int) -> None:
    step = plans.step(
        "here", writes=("idea",), picks="idea", pick_by=frozenset({GROUP}), pick_at_most=most
    )
    pick = plans.step("pick", Activity.PICK, picks="idea", pick_by=step.pick_by, pick_at_most=most)
    room = gather(plans.method(step, pick, kinds=(plans.kind("idea"),)), "joost")
    for item in ("i1", "i2", "i3"):
        room.do(c.AddContribution, "joost", item=item, kind="idea", text=item)
    assert room.no(c.PickItem, "joost", item="i1") == "not_your_role"
    room.open("pick")
    room.do(c.PickItem, "joost", item="i1")
    if most == 1:
        assert room.do(c.PickItem, "ingrid", item="i2") == (
            e.ItemPicked(item="i1", on=False),
            e.ItemPicked(item="i2", on=True),
        )
        return
    room.do(c.PickItem, "joost", item="i2")
    assert room.no(c.PickItem, "joost", item="i3") == "too_many"
    room.do(c.PickItem, "joost", item="i1", on=False)
    room.do(c.PickItem, "joost", item="i3")


def test_a_case_is_chosen_among_what_was_told_by_someone_who_is_there() -> None:
    case = plans.kind("case", Shown.BY_OWNER, unchosen_returns=True)
    choose = plans.step("choose", Activity.CHOOSE, chooses="case")
    method = plans.method(plans.step("write", writes=("case",)), choose, kinds=(case,))
    room = gather(method, "marieke", "joost", "fatima")
    for seat in ("ingrid", "marieke", "joost"):
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="case", text=f"van {seat}")
    for seat in ("marieke", "joost"):
        room.do(c.TellContribution, seat, item=f"q{seat}")
    assert room.no(c.ChooseCase, "ingrid", item="qmarieke") == "wrong_step"
    room.open("choose")
    # Their own, but nobody has heard it.
    assert room.no(c.ChooseCase, "ingrid", item="qingrid") == "unknown_item"
    room.do(c.RemoveSeat, "ingrid", seat="marieke")
    assert room.no(c.ChooseCase, "ingrid", item="qmarieke") == "unknown_seat"
    assert room.do(c.ChooseCase, "ingrid", item="qjoost") == (e.CaseChosen(item="qjoost"),)
    assert room.do(c.ChooseCase, "ingrid", item="qjoost") == ()


def test_a_mark_on_what_went_back_to_its_writer_goes_with_it() -> None:
    case = plans.kind("case", Shown.AT_ONCE, unchosen_returns=True)
    choose = plans.step("choose", Activity.CHOOSE, chooses="case", labels={"case": ("seen",)})
    sort = plans.step("sort", Activity.SORT, labels={"case": ("seen",)})
    method = plans.method(
        plans.step("write", writes=("case",)), choose, sort, kinds=(case,), label_sets=SETS
    )
    room = gather(method, "marieke", "joost")
    for seat in ("marieke", "joost"):
        room.do(c.AddContribution, seat, item=f"q{seat}", kind="case", text=f"van {seat}")
    room.open("choose")
    label = {"item": "qjoost", "set": "seen", "label": "known"}
    room.do(c.LabelItem, "ingrid", **label)
    room.do(c.ChooseCase, "ingrid", item="qmarieke")
    room.open("sort")
    assert "marked" not in room.sees("ingrid")["own"]
    assert room.no(c.LabelItem, "ingrid", **label, on=False) == "unknown_item"
    assert room.sees("joost")["own"]["items"]["qjoost"]["returned"]


def test_nothing_is_written_before_it_begins() -> None:
    room = arrive(PLAN, "joost")
    for order, given in (
        (c.AddContribution, {"item": "c1", "kind": "card", "text": "x"}),
        (c.TellContribution, {"item": "c1"}),
        (c.SetReady, {}),
    ):
        assert room.no(order, "joost", **given) == "not_open_yet"
    assert room.no(c.ChooseCase, "ingrid", item="c1") == "not_open_yet"
    assert room.no(c.RevealKind, "ingrid", kind="card") == "not_open_yet"
