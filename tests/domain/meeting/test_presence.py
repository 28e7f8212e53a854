"""The presenter's presence goes before every other rule, leading included; roles come and go."""

from __future__ import annotations

import pytest

from kring.domain.meeting import commands as c, events as e
from kring.domain.meeting.rights import may
from kring.domain.method.kinds import OTHERS, Keep, Shown
from kring.domain.method.model import GROUP, PRESENTER, Activity, Presence
from kring.domain.method.permission import Act
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather

CARD = plans.kind("card", Shown.AT_ONCE)
NOTE = plans.kind("note", Shown.NEVER, keep=Keep.WRITER)
STAMP = plans.labels("stamp", OTHERS)


def where(presence: Presence, *, leader: bool = False) -> Room:
    """Return a room where something stands in the open and the presenter is there, or not."""
    method = plans.method(
        plans.step("before", writes=("card",), labels={"card": ("stamp",)}),
        plans.step("here", presence=presence, writes=("card", "note")),
        plans.a_round("after"),
        kinds=(CARD, NOTE),
        label_sets={"stamp": STAMP},
    )
    presenter = "ingrid" if leader else "marieke"
    room = gather(method, "marieke", "joost", "fatima", presenter=presenter)
    room.do(c.AddContribution, "joost", item="c1", kind="card", text="gezien")
    room.do(c.LabelItem, presenter, item="c1", set="stamp", label="yes")
    room.open("here")
    return room


@pytest.mark.parametrize("presence", [Presence.TURNED, Presence.OUT])
@pytest.mark.parametrize("leader", [False, True])
def test_who_turned_away_sees_nothing_of_what_the_others_do(
    presence: Presence, *, leader: bool
) -> None:
    room = where(presence, leader=leader)
    away = "ingrid" if leader else "marieke"
    before = room.sees(away)
    assert not {"items", "turn"} & set(before["shared"])
    assert "marked" not in before["own"]
    assert before["own"]["words"] == "presenter"
    room.do(c.AddContribution, "joost", item="c2", kind="card", text="over jou")
    room.do(c.EditContribution, "joost", item="c2", text="over jou, anders")
    room.do(c.GiveTurn, "ingrid", seat="fatima")
    room.do(c.EndTurn, "fatima")
    room.do(c.WithdrawContribution, "joost", item="c1")
    assert room.sees(away) == before
    assert set(room.sees("joost")["shared"]["items"]) == {"c2"}
    # Asking for one by its id gets the answer of one that is not there.
    label = {"set": "stamp", "label": "yes"}
    assert room.no(c.AddContribution, away, item="x", kind="card", text="x") == "not_your_role"
    assert room.no(c.LabelItem, away, item="c2", **label) in {"not_your_role", "unknown_item"}


def test_who_listens_sees_and_writes_only_for_their_own_eyes() -> None:
    room = where(Presence.LISTENING)
    assert set(room.sees("marieke")["shared"]["items"]) == {"c1"}
    offered = room.sees("marieke")["own"]["may"]
    assert offered == {"write": ["note"], "stop_case": True, "more_time": True, "quiet": True}


def test_a_presenter_who_leads_goes_on_leading_from_outside() -> None:
    room = where(Presence.OUT, leader=True)
    own = room.sees("ingrid")["own"]
    assert own["leads"]
    assert own["roles"] == [PRESENTER]
    assert own["may"] == {"stop_case": True}
    assert set(own["lead"]) == {"code", "next", "back"}
    assert may(room.meeting, "ingrid", Act.LEAD)
    assert not may(room.meeting, "marieke", Act.LEAD)
    room.open("after")
    assert room.sees("ingrid")["own"]["roles"] == ["facilitator", PRESENTER]
    assert set(room.sees("ingrid")["shared"]["items"]) == {"c1"}


def test_the_words_of_who_is_outside_do_not_tell_where_the_round_is() -> None:
    out = plans.a_round("out", GROUP, PRESENTER, presence=Presence.OUT)
    room = gather(plans.method(out), "marieke", "joost", presenter="marieke")
    before = room.sees("marieke")
    room.whole_round()
    assert room.sees("marieke") == before


def test_a_presenter_who_leaves_leaves_no_question_behind() -> None:
    room = gather(plans.s0(), "marieke", "joost", step="verzamelen")
    room.do(c.AddContribution, "marieke", item="q", kind="case_question", text="mijn vraag")
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="q")
    room.open("toelichten")
    assert room.sees("joost")["shared"]["question"] == {
        "kind": "case_question",
        "first": "mijn vraag",
    }
    room.do(c.RemoveSeat, "ingrid", seat="marieke")
    shared = room.sees("joost")["shared"]
    assert not {"question", "presenter"} & set(shared)
    room.open("verhelderen")


def test_a_known_presenter_brings_the_question_in_without_a_choice() -> None:
    brought = plans.kind("brought", Shown.BY_OWNER, PRESENTER)
    better = plans.kind("better", Shown.AT_ONCE, PRESENTER, replaces="brought")
    step = plans.step("tell", Activity.TELL, writes=("brought", "better"))
    room = gather(plans.method(step, kinds=(brought, better)), "marieke", presenter="marieke")
    room.do(c.AddContribution, "marieke", item="b1", kind="brought", text="eerst")
    assert "question" not in room.sees("ingrid")["shared"]
    room.do(c.TellContribution, "marieke", item="b1")
    assert room.sees("ingrid")["shared"]["question"] == {"kind": "brought", "first": "eerst"}
    for item, text in (("n1", "toen"), ("n2", "nu")):
        room.do(c.AddContribution, "marieke", item=item, kind="better", text=text)
    assert room.sees("ingrid")["shared"]["question"] == {
        "kind": "brought",
        "first": "eerst",
        "now": "nu",
    }


def test_a_scribe_who_leaves_is_missed_at_the_next_step_that_needs_one() -> None:
    room = gather(plans.s0(), "marieke", "joost", "fatima", presenter="marieke")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.open("analyseren")
    room.do(c.RemoveSeat, "ingrid", seat="joost")
    assert "roles" not in room.sees("ingrid")["shared"]
    room.do(c.AssignRole, "ingrid", role="scribe", seat="fatima")
    assert room.sees("fatima")["own"]["may"]["write"] == ["definition"]
    room.do(c.AssignRole, "ingrid", role="scribe", seat=None)
    assert "write" not in room.sees("fatima")["own"]["may"]
    room.open("verhelderen")
    there = room.meeting.method.index_of("analyseren")
    assert room.no(c.OpenStep, "ingrid", to=there) == "needs_role"


def test_roles_that_do_not_go_together_are_kept_apart_both_ways() -> None:
    room = arrive(plans.flap(), "marieke", "joost", takes_part=False)

    def assign(role: str, seat: str | None) -> tuple[e.Event, ...]:
        return room.do(c.AssignRole, "ingrid", role=role, seat=seat)

    assign("scribe", "joost")
    assert assign("scribe", "joost") == ()
    refused = {"role": "observer", "seat": "joost"}
    assert room.no(c.AssignRole, "ingrid", **refused) == "presenter_cannot"
    assign("observer", "marieke")
    assert room.no(c.AssignRole, "ingrid", role="scribe", seat="marieke") == "presenter_cannot"
    # Whoever becomes the presenter lets go of a role that does not go with it.
    assign("presenter", "joost")
    assert room.meeting.roles == {"observer": ("marieke",), "presenter": ("joost",)}
    assert room.no(c.AssignRole, "ingrid", role="scribe", seat="joost") == "presenter_cannot"
    assert room.no(c.AssignRole, "ingrid", role="facilitator", seat="joost") == "malformed"
    assert room.no(c.AssignRole, "ingrid", role="observer", seat="ingrid") == "outside_circle"
    assert room.no(c.AssignRole, "joost", role="scribe", seat="marieke") == "not_leading"
    assign("presenter", None)
    assert room.meeting.presenter is None


def test_a_step_that_needs_a_presenter_waits_for_one() -> None:
    method = plans.method(plans.step("one"), plans.step("two", needs=(PRESENTER,)))
    room = gather(method, "joost")
    assert room.no(c.OpenStep, "ingrid", to=1) == "no_presenter_yet"
    assert room.sees("ingrid")["own"]["lead"]["needs"] == {"presenter": ["ingrid", "joost"]}


def test_before_it_begins_nobody_may_anything_but_lead() -> None:
    meeting = arrive(plans.s0(), "joost").meeting
    allowed = {act for act in Act for seat in ("ingrid", "joost") if may(meeting, seat, act)}
    assert allowed == {Act.LEAD}
