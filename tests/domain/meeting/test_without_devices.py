"""One laptop and a board are enough: who leads does for others what they may do themselves."""

from __future__ import annotations

from typing import Any

from kring.domain.meeting import commands as c, events as e
from kring.domain.method.kinds import Shown
from kring.domain.method.model import Presence
from kring.library import shelf
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive, gather

PAPER = ("wim", "els", "bas")


def acts_for(room: Room) -> dict[str, dict[str, Any]]:
    """Return what who leads may do for others."""
    found: dict[str, dict[str, Any]] = room.sees("ingrid")["own"]["lead"].get("acts_for", {})
    return found


def test_a_whole_meeting_without_phones() -> None:
    room = arrive(shelf.load("werkplekleren"), takes_part=False, paper=PAPER)
    room.open("verzamelen")
    assert set(acts_for(room)) == set(PAPER)
    for n, seat in enumerate(PAPER):
        room.do(
            c.AddContribution, "ingrid", item=f"q{n}", kind="case_question", text="?", seat=seat
        )
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.LabelItem, "ingrid", item="q1", set="recognised", label="recognised", seat="bas")
    assert room.sees("ingrid")["shared"]["items"]["q1"]["labels"] == ["recognised"]
    room.do(c.ChooseCase, "ingrid", item="q0")
    room.open("toelichten")
    room.open("verhelderen")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="els")
    room.open("analyseren")
    room.do(c.AddContribution, "ingrid", item="d", kind="definition", text="dit", seat="els")
    room.do(c.AddContribution, "ingrid", item="n", kind="changed_question", text="zo", seat="wim")
    assert room.sees("ingrid")["shared"]["question"] == {
        "kind": "case_question",
        "first": "?",
        "now": "zo",
    }
    room.open("advies-schrijven")
    room.do(c.AddContribution, "ingrid", item="a", kind="advice", text="doe", seat="bas")
    room.do(c.SetReady, "ingrid", seat="els")
    assert "not_ready" not in room.sees("ingrid")["own"]["lead"]
    room.open("advies-vertellen")
    room.whole_round()
    room.open("advies-kiezen")
    wims = acts_for(room)["wim"]
    assert (wims["write"], wims["pick"]) == (["action", "outcome", "note"], "advice")
    room.do(c.PickItem, "ingrid", item="a", seat="wim")
    assert room.sees("ingrid")["shared"]["items"]["a"]["picked"] is True


def test_nobody_acts_for_who_has_a_phone() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", "fatima", paper=("wim",))
    room.open("verzamelen")
    add = {"item": "q", "kind": "case_question", "text": "?"}
    assert room.no(c.AddContribution, "joost", seat="wim", **add) == "not_your_role"
    room.do(c.AddContribution, "ingrid", seat="wim", **add)
    room.whole_round()
    room.open("uitkiezen")
    mark = {"item": "q", "set": "recognised", "label": "recognised"}
    assert room.no(c.LabelItem, "ingrid", seat="joost", **mark) == "not_your_role"
    assert room.no(c.LabelItem, "joost", seat="fatima", **mark) == "not_your_role"
    # The writer does not recognise a question of their own, whoever presses.
    assert room.no(c.LabelItem, "ingrid", seat="wim", **mark) == "not_your_role"


def test_words_written_for_someone_are_changed_and_taken_back_by_who_leads() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.open("advies-schrijven")
    room.do(c.AddContribution, "ingrid", item="a", kind="advice", text="bel haar", seat="wim")
    shown = {"n": 0, "kind": "advice", "told": False, "text": "bel haar"}
    assert acts_for(room)["wim"]["items"] == {"a": shown}
    assert "bel haar" not in str(room.sees("joost"))
    assert room.no(c.EditContribution, "joost", item="a", text="x") == "unknown_item"
    room.do(c.EditContribution, "ingrid", item="a", text="bel haar morgen")
    assert acts_for(room)["wim"]["items"]["a"]["text"] == "bel haar morgen"
    assert room.no(c.WithdrawContribution, "joost", item="a") == "unknown_item"
    assert room.do(c.WithdrawContribution, "ingrid", item="a") == (
        e.ContributionWithdrawn(item="a"),
    )
    assert "items" not in acts_for(room)["wim"]


def test_what_was_told_is_taken_back_for_them_from_every_screen() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.open("verzamelen")
    room.do(c.AddContribution, "ingrid", item="q", kind="case_question", text="wims", seat="wim")
    room.whole_round()
    assert room.no(c.WithdrawContribution, "joost", item="q") == "not_yours"
    room.do(c.WithdrawContribution, "ingrid", item="q")
    assert room.sees("joost")["shared"]["items"] == {}


def test_what_was_told_for_them_is_changed_afterwards_on_every_screen() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.open("verzamelen")
    room.do(c.AddContribution, "ingrid", item="q", kind="case_question", text="wims", seat="wim")
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.EditContribution, "ingrid", item="q", text="zo bedoelde Wim het")
    assert room.sees("joost")["shared"]["items"]["q"]["text"] == "zo bedoelde Wim het"
    # It stays Wim's, and who leads sees that it is.
    assert acts_for(room)["wim"]["items"]["q"]["told"] is True
    assert room.meeting.items["q"].seat == "wim"
    assert room.no(c.EditContribution, "joost", item="q", text="x") == "not_yours"


def test_who_takes_up_the_seat_with_a_phone_has_the_words_alone() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.open("advies-schrijven")
    room.do(c.AddContribution, "ingrid", item="a", kind="advice", text="bel haar", seat="wim")
    room.take(c.ClaimSeat(holder="phone", seat="wim"))
    room.do(c.AdmitClaim, "ingrid", claim="phone")
    assert "bel haar" not in str(room.sees("ingrid"))
    assert room.no(c.EditContribution, "ingrid", item="a", text="x") == "unknown_item"
    assert room.sees("phone")["own"]["items"]["a"]["text"] == "bel haar"


def test_who_leads_and_is_out_of_the_circle_reads_nothing_of_theirs() -> None:
    out = plans.step("out", presence=Presence.OUT, writes=("card",))
    card = plans.kind("card", Shown.TOLD)
    before = plans.step("before", writes=("card",))
    room = gather(plans.method(before, out, kinds=(card,)), paper=("wim",), presenter="ingrid")
    room.do(c.AddContribution, "ingrid", item="c", kind="card", text="van wim", seat="wim")
    assert "van wim" in str(room.sees("ingrid"))
    room.open("out")
    assert "van wim" not in str(room.sees("ingrid"))
    assert room.no(c.WithdrawContribution, "ingrid", item="c") == "unknown_item"


def test_marks_are_put_on_and_taken_off_for_them() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.open("verzamelen")
    room.do(c.AddContribution, "joost", item="q", kind="case_question", text="?")
    room.whole_round()
    room.open("uitkiezen")
    mark = {"item": "q", "set": "recognised", "label": "recognised", "seat": "wim"}
    room.do(c.LabelItem, "ingrid", **mark)
    assert acts_for(room)["wim"]["marked"] == {"q": ["recognised"]}
    room.do(c.LabelItem, "ingrid", **mark, on=False)
    assert "marked" not in acts_for(room)["wim"]


def test_what_they_show_themselves_is_shown_for_them() -> None:
    secret = plans.kind("card", Shown.BY_OWNER)
    room = gather(
        plans.method(plans.step("talk", writes=("card",)), kinds=(secret,)), "joost", paper=("wim",)
    )
    room.do(c.AddContribution, "ingrid", item="c", kind="card", text="van wim", seat="wim")
    assert acts_for(room)["wim"]["tell"] == ["c"]
    assert room.no(c.TellContribution, "joost", item="c") == "unknown_item"
    room.do(c.TellContribution, "ingrid", item="c")
    assert room.sees("joost")["shared"]["items"]["c"]["text"] == "van wim"


def test_done_on_paper_fulfils_any_quota() -> None:
    idea = plans.kind("idea", Shown.TOGETHER, at_least=7)
    room = gather(
        plans.method(plans.step("think", writes=("idea",)), kinds=(idea,)), paper=("wim", "els")
    )
    room.do(c.SetReady, "ingrid")
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["wim", "els"]
    room.do(c.SetReady, "ingrid", seat="wim")
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["els"]
    room.do(c.SetReady, "ingrid", seat="wim", on=False)
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["wim", "els"]


def test_a_presenter_without_a_device_stops_and_answers_aloud() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=("wim",))
    room.do(c.AssignRole, "ingrid", role="presenter", seat="wim")
    room.open("verhelderen")
    assert acts_for(room)["wim"]["stop_case"] is True
    room.do(c.BeginQuiet, "joost")
    assert acts_for(room)["wim"]["answer_quiet"] == ["go_on", "other_question", "stop"]
    for order, given in ((c.AnswerQuiet, {"choice": "stop"}), (c.StopCase, {})):
        assert room.no(order, "joost", seat="wim", **given) == "not_your_role"
        assert room.no(order, "ingrid", seat="joost", **given) == "not_your_role"
    assert room.do(c.AnswerQuiet, "ingrid", choice="stop", seat="wim") == (
        e.QuietAnswered(choice="stop"),
        e.CaseStopped(),
    )
    room.do(c.EndQuiet, "ingrid")
    assert acts_for(room)["wim"]["answer_quiet"] == ["go_on"]
    room.do(c.AnswerQuiet, "ingrid", choice="go_on", seat="wim")
    assert room.do(c.StopCase, "ingrid", seat="wim") == (e.CaseStopped(),)


def test_advice_on_paper_is_written_down_while_it_is_told() -> None:
    room = arrive(shelf.load("werkplekleren"), "joost", paper=PAPER)
    room.open("verzamelen")
    room.do(c.AddContribution, "ingrid", item="q", kind="case_question", text="?", seat="wim")
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.ChooseCase, "ingrid", item="q")
    room.open("advies-vertellen")
    advice = {"kind": "advice", "text": "doe"}
    # Not for who presents, nor for who has a phone; nor by anyone but who leads.
    assert room.no(c.AddContribution, "ingrid", item="a", seat="wim", **advice) == "not_your_role"
    assert room.no(c.AddContribution, "ingrid", item="a", seat="joost", **advice) == "not_your_role"
    assert room.no(c.AddContribution, "joost", item="a", seat="els", **advice) == "not_your_role"
    assert acts_for(room)["els"]["write"] == ["advice"]
    assert "advice" not in acts_for(room)["wim"]["write"]
    room.do(c.AddContribution, "ingrid", item="a", seat="els", **advice)
    assert room.sees("joost")["shared"]["items"]["a"]["text"] == "doe"
    room.whole_round()
    room.open("advies-kiezen")
    room.do(c.PickItem, "ingrid", item="a", seat="wim")
    assert room.sees("joost")["shared"]["items"]["a"]["picked"] is True
