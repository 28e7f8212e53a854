"""What each seat sees on the way through the meeting that `sixty_minutes` plays."""

from __future__ import annotations

from datetime import timedelta

from kring.domain.meeting import commands as c, kept
from kring.domain.meeting.keeping import Kept, KeptItem
from tests.domain.meeting import sixty_minutes
from tests.domain.meeting.room import CODE, START, Room, View

EVERYWHERE = {"more_time": True, "quiet": True}
ALL = ("ingrid", "marieke", "joost", "fatima")


def may(room: Room, seat: str) -> View:
    view: View = room.sees(seat)["own"]["may"]
    return view


def words(room: Room) -> dict[str, str]:
    return {seat: room.sees(seat)["own"]["words"] for seat in ALL}


def items(room: Room, holder: str = "board") -> dict[str, str]:
    """Return what stands in the open, in order."""
    found = room.sees(holder)["shared"]["items"].items()
    return {key: one["text"] for key, one in sorted(found, key=lambda pair: pair[1]["n"])}


def test_arriving_shows_who_is_there_and_the_code() -> None:
    room = sixty_minutes.arrived()
    ring = {
        "ingrid": {"n": 0, "name": "Ingrid", "device": True, "circle": False},
        "marieke": {"n": 1, "name": "Marieke", "device": True, "circle": True},
        "joost": {"n": 2, "name": "Joost", "device": True, "circle": True},
        "fatima": {"n": 3, "name": "Fatima", "device": True, "circle": True},
        "wim": {"n": 4, "name": "Wim", "device": False, "circle": True},
    }
    shared = room.sees("board")["shared"]
    plan = shared.pop("plan")
    assert shared == {
        "status": "arriving",
        "ring": ring,
        "leader": "ingrid",
        "keeps": 24,
        "title": "Team Oost",
        "code": CODE,
    }
    assert plan["terugblik"] == {"n": 0, "minutes": 0, "skipped": True}
    assert sum(step["minutes"] for step in plan.values() if not step.get("skipped")) == 60
    assert room.sees("joost")["own"] == {
        "seat": "joost",
        "leads": False,
        "takes_part": True,
        "roles": ["group"],
        "words": "group",
        "may": {},
        "items": {},
    }
    lead = room.sees("ingrid")["own"]["lead"]
    assert lead == {"code": CODE, "board": True, "next": 1}


def test_collecting_starts_with_writing_alone() -> None:
    room = sixty_minutes.collected()
    assert room.meeting.step is not None
    assert room.meeting.step.id == "verzamelen"
    assert "code" not in room.sees("board")["shared"]
    assert room.sees("board")["shared"]["turn"] == {"round": 1, "next": "marieke"}
    assert items(room) == items(room, "joost") == {}
    own = room.sees("joost")["own"]
    text = "Ik zeg te vaak ja."
    assert own["items"] == {"qj": {"n": 0, "kind": "case_question", "told": False, "text": text}}
    assert may(room, "fatima") == {"write": ["case_question"], **EVERYWHERE}
    assert may(room, "joost") == {"write": ["case_question"], **EVERYWHERE}
    assert room.no(c.TellContribution, "joost", item="qj") == "not_your_turn"
    assert may(room, "ingrid") == {"behalf": ["case_question"], **EVERYWHERE}
    assert room.sees("fatima")["own"]["owes"] == ["case_question"]
    assert "owes" not in own
    lead = room.sees("ingrid")["own"]["lead"]
    assert lead["not_ready"] == ["fatima", "wim"]
    assert lead["unheard"] == ["marieke", "joost", "fatima", "wim"]
    assert words(room) == {
        "ingrid": "facilitator",
        "marieke": "group",
        "joost": "group",
        "fatima": "group",
    }


def test_each_question_appears_as_it_is_told_and_the_flap_at_once() -> None:
    room = sixty_minutes.copy(sixty_minutes.collected())
    assert room.no(c.EndTurn, "joost") == "not_your_turn"
    room.next()
    assert room.turn() == "marieke"
    assert words(room) == {
        "ingrid": "facilitator",
        "marieke": "turn",
        "joost": "waiting",
        "fatima": "waiting",
    }
    assert may(room, "marieke")["done"]
    room.do(c.EndTurn, "marieke")
    assert items(room) == {"qm": "Ik krijg mijn collega niet mee."}
    room.do(c.TellContribution, "joost", item="qj")
    room.next()
    assert list(items(room)) == ["qm", "qj"]
    room.do(c.PassTurn, "fatima")
    assert room.turn() == "wim"
    assert room.sees("ingrid")["own"]["lead"]["later"] == ["fatima"]
    behalf = {"kind": "case_question", "seat": "wim", "text": "Ik werk te lang door."}
    room.do(c.AddContribution, "ingrid", item="qb", **behalf)
    assert list(items(room)) == ["qm", "qj", "qb"]
    again = {"kind": "case_question", "seat": "wim", "text": "En nog iets."}
    assert room.no(c.AddContribution, "ingrid", item="qb2", **again) == "too_many"
    room.next()
    assert room.turn() == "fatima"
    assert may(room, "fatima")["agree"]
    room.do(c.AgreeTurn, "fatima")
    assert room.sees("board")["shared"]["turn"] == {"round": 1}
    assert room.no(c.NextTurn, "ingrid") == "round_is_over"


def test_choosing_hands_the_others_back_to_their_writers() -> None:
    room = sixty_minutes.copy(sixty_minutes.chosen())
    assert room.sees("board")["shared"]["items"]["qm"] == {
        "n": 1,
        "kind": "case_question",
        "text": "Ik krijg mijn collega niet mee.",
        "labels": ["cannot_wait", "recognised"],
        "chosen": True,
        "asked": True,
    }
    assert room.sees("joost")["own"]["marked"] == {"qm": ["recognised"]}
    assert may(room, "joost")["label"] == {
        "qm": ["recognised"],
        "qj": ["cannot_wait"],
        "qb": ["recognised"],
    }
    assert room.no(c.ChooseCase, "joost", item="qj") == "not_leading"
    assert room.sees("board")["shared"]["presenter"] == "marieke"
    room.open("toelichten")
    assert items(room) == items(room, "joost") == {"qm": "Ik krijg mijn collega niet mee."}
    assert room.sees("joost")["own"]["items"]["qj"]["returned"]
    assert room.sees("board")["shared"]["question"] == {
        "kind": "case_question",
        "first": "Ik krijg mijn collega niet mee.",
    }
    assert may(room, "marieke") == {"write": ["outcome", "note"], "stop_case": True, **EVERYWHERE}
    assert may(room, "joost") == may(room, "ingrid") == EVERYWHERE


def test_analysing_has_one_scribe_and_the_presenter_may_change_the_question() -> None:
    room = sixty_minutes.copy(sixty_minutes.chosen())
    room.open("verhelderen")
    assert (
        room.no(c.OpenStep, "ingrid", to=room.meeting.method.index_of("analyseren")) == "needs_role"
    )
    assert room.sees("ingrid")["own"]["lead"]["needs"] == {"scribe": ["joost", "fatima", "wim"]}
    assert room.no(c.AssignRole, "ingrid", role="scribe", seat="marieke") == "presenter_cannot"
    room = sixty_minutes.copy(sixty_minutes.analysed())
    assert items(room) == {
        "qm": "Ik krijg mijn collega niet mee.",
        "def": "Zij wil gehoord worden.",
        "new": "Hoe luister ik beter?",
    }
    assert room.sees("fatima")["shared"]["question"] == {
        "kind": "case_question",
        "first": "Ik krijg mijn collega niet mee.",
        "now": "Hoe luister ik beter?",
    }
    assert room.sees("fatima")["shared"]["roles"] == {"scribe": ["joost"]}
    assert words(room)["joost"] == "scribe"
    assert may(room, "joost") == {"write": ["definition"], **EVERYWHERE}
    assert may(room, "fatima") == EVERYWHERE
    more = {"kind": "definition", "text": "Het is een kwestie van tijd."}
    assert room.no(c.AddContribution, "fatima", item="d2", **more) == "not_your_role"
    # The outcome is kept back until its owner tells it.
    assert "out" not in items(room)
    room.do(c.TellContribution, "marieke", item="out")
    assert items(room)["out"] == "Ze ging weg."


def test_advice_is_written_alone_and_appears_as_each_tells_it() -> None:
    room = sixty_minutes.copy(sixty_minutes.advised())
    assert room.sees("ingrid")["own"]["lead"]["not_ready"] == ["wim"]
    room.do(c.SetReady, "ingrid", seat="wim")
    assert "not_ready" not in room.sees("ingrid")["own"]["lead"]
    assert room.sees("marieke")["own"]["may"]["write"] == ["outcome", "note"]
    for holder in ("board", *ALL):
        assert not {"aj", "af"} & set(items(room, holder))
    room.open("advies-vertellen")
    assert room.turn() == "joost"
    assert words(room) == {
        "ingrid": "facilitator",
        "marieke": "presenter",
        "joost": "turn",
        "fatima": "waiting",
    }
    room.next()
    assert items(room)["aj"] == "Vraag haar eerst wat zij nodig heeft."
    assert "af" not in items(room)
    room.do(c.EndTurn, "fatima")
    assert items(room)["af"] == "Ga samen een keer wandelen."
    assert room.turn() == "wim"
    room.next()
    assert room.turn() is None


def test_the_presenter_takes_one_advice_and_says_how() -> None:
    room = sixty_minutes.copy(sixty_minutes.told())
    room.open("advies-kiezen")
    assert may(room, "marieke") == {
        "write": ["action", "outcome", "note"],
        "tell": ["out"],
        "pick": "advice",
        "stop_case": True,
        **EVERYWHERE,
    }
    assert room.no(c.PickItem, "joost", item="aj") == "not_your_role"
    room.do(c.PickItem, "marieke", item="aj")
    room.do(c.PickItem, "marieke", item="af")
    picked = [key for key, one in room.sees("board")["shared"]["items"].items() if "picked" in one]
    assert picked == ["af"]


def test_the_close_empties_every_screen_and_leaves_each_their_own() -> None:
    room = sixty_minutes.done()
    gone = START + timedelta(hours=24)
    assert room.sees("board") == {}
    closed = room.sees("joost")["shared"]
    assert set(closed) == {"status", "ring", "leader", "keeps", "title", "erased_at"}
    assert closed["erased_at"] == int(gone.timestamp() * 1000)
    assert kept(room.meeting, "joost") == Kept(
        presented=False,
        items=(
            KeptItem(kind="case_question", text="Ik zeg te vaak ja.", fields={}, own=True),
            KeptItem(kind="takeaway", text="Eerst luisteren.", fields={}, own=True),
        ),
        erased_at=gone,
    )
    page = kept(room.meeting, "marieke")
    assert page.question == {
        "kind": "case_question",
        "first": "Ik krijg mijn collega niet mee.",
        "now": "Hoe luister ik beter?",
    }
    plan = {"how": "koffie halen", "with_whom": "Sanne", "when": "maandag"}
    walk, ask = "Ga samen een keer wandelen.", "Vraag haar eerst wat zij nodig heeft."
    mine = "Ik krijg mijn collega niet mee."
    assert page.items == (
        KeptItem(kind="case_question", text=mine, fields={}, own=True),
        KeptItem(kind="definition", text="Zij wil gehoord worden.", fields={}, own=False),
        KeptItem(kind="changed_question", text="Hoe luister ik beter?", fields={}, own=True),
        KeptItem(kind="advice", text=ask, fields={}, own=False),
        KeptItem(kind="advice", text=walk, fields={}, own=False, picked=True),
        KeptItem(kind="action", text="", fields=plan, own=True),
        KeptItem(kind="outcome", text="Ze ging weg.", fields={}, own=True),
        KeptItem(kind="note", text="Rustig blijven.", fields={}, own=True),
    )
    assert kept(room.meeting, "fatima") == Kept(presented=False, erased_at=gone)
