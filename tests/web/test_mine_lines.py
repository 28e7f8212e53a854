"""How one line of a kept page reads: what it was about, where it stood, which number it was."""

from kring.domain.meeting import commands as c, kept
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
