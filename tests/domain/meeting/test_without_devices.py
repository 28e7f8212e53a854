"""One laptop and a board are enough: who leads does for others what they may do themselves."""

from __future__ import annotations

from kring.domain.meeting import commands as c
from kring.library import shelf
from tests.domain.meeting.room import Room, arrive

PAPER = ("wim", "els", "bas")


def acts_for(room: Room) -> dict[str, object]:
    """Return what who leads may do for others."""
    found: dict[str, object] = room.sees("ingrid")["own"]["lead"].get("acts_for", {})
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
    assert room.sees("ingrid")["shared"]["question"] == {"first": "?", "now": "zo"}
    room.open("advies-schrijven")
    room.do(c.AddContribution, "ingrid", item="a", kind="advice", text="doe", seat="bas")
    room.do(c.SetReady, "ingrid", seat="els")
    assert "not_ready" not in room.sees("ingrid")["own"]["lead"]
    room.open("advies-vertellen")
    room.whole_round()
    room.open("advies-kiezen")
    assert acts_for(room)["wim"] == {"write": ["action", "outcome", "note"], "pick": "advice"}
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
