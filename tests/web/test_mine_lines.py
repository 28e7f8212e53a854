"""How one line of a kept page reads: what it was about, where it stood, which number it was."""

import pytest

from kring.domain.meeting import commands as c, kept
from kring.library.shelf import load
from kring.web.keeping.mine import mine
from tests.domain.meeting.laid import laid
from tests.domain.meeting.room import gather


def test_a_line_says_where_it_stood_what_it_was_about_and_which_number_it_was() -> None:
    room = gather(laid(), "marieke", "joost", presenter="marieke", step="land")
    room.do(c.AddContribution, "marieke", item="m1", kind="mood", number=0, text="moe")
    room.open("lay")
    argument = {"kind": "argument", "text": "het kost tijd", "place": "for"}
    room.do(c.AddContribution, "marieke", item="a1", **argument)
    mark = {"kind": "mark", "text": "daar wil ik over nadenken", "about": "a1"}
    room.do(c.AddContribution, "marieke", item="n1", **mark)
    room.do(c.CloseMeeting, "ingrid")
    page = mine(kept(room.meeting, "marieke"), room.meeting.method, "en")
    assert {text for part in page.parts for text in part.texts} == {
        "text:\nhet kost tijd",
        "About: “het kost tijd”\ndaar wil ik over nadenken",
    }
    room = gather(laid(), "joost", step="land")
    room.do(c.AddContribution, "joost", item="m1", kind="mood", number=0, text="moe")
    room.do(c.RevealKind, "ingrid", kind="mood")
    room.do(c.CloseMeeting, "ingrid")
    page = mine(kept(room.meeting, "joost"), room.meeting.method, "nl")
    assert [part.texts for part in page.parts] == [("0 (0 = tekst, 4 = tekst)\nmoe",)]


@pytest.mark.parametrize(
    ("name", "kind", "heading"),
    [("incident", "event", "Voorval"), ("werkplekleren", "case_question", "Je vraag")],
)
def test_what_was_brought_in_stands_under_the_name_of_its_kind(
    name: str, kind: str, heading: str
) -> None:
    method = load(name)
    telling = next(step for step in method.steps if kind in step.writes)
    choosing = next(step for step in method.steps if step.chooses == kind)
    room = gather(method, "marieke", "joost", step=telling.id)
    room.do(c.AddContribution, "marieke", item="e1", kind=kind, text="zij liep weg")
    room.do(c.GiveTurn, "ingrid", seat="marieke")
    room.do(c.TellContribution, "marieke", item="e1")
    room.open(choosing.id)
    room.do(c.ChooseCase, "ingrid", item="e1")
    room.do(c.CloseMeeting, "ingrid")
    page = mine(kept(room.meeting, "marieke"), method, "nl")
    assert "vraag" not in page.lead
    assert [(part.heading, part.texts) for part in page.parts] == [(heading, ("zij liep weg",))]
