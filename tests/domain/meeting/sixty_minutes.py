"""The shipped method of sixty minutes, played order by order: one room, each stage a step further.

Ingrid leads and takes no part, Marieke brings in the case, Joost and Fatima have a phone,
Wim has none. A stage is played once for all tests: go on from a copy of it.
"""

from __future__ import annotations

from functools import cache

from kring.domain.meeting import commands as c
from tests.domain.meeting import plans
from tests.domain.meeting.room import Room, arrive


def copy(room: Room) -> Room:
    return Room(room.meeting, now=room.now, history=[*room.history])


@cache
def arrived() -> Room:
    room = arrive(plans.s0(), "marieke", "joost", "fatima", takes_part=False, paper=("wim",))
    room.do(c.PairBoard, "ingrid", board="board")
    return room


@cache
def collected() -> Room:
    room = copy(arrived())
    room.open(room.sees("ingrid")["own"]["lead"]["next"])
    question = {"kind": "case_question"}
    room.do(
        c.AddContribution, "marieke", item="qm", text="Ik krijg mijn collega niet mee.", **question
    )
    room.do(c.AddContribution, "joost", item="qj", text="Ik zeg te vaak ja.", **question)
    return room


@cache
def chosen() -> Room:
    room = copy(collected())
    behalf = {"kind": "case_question", "seat": "wim", "text": "Ik werk te lang door."}
    room.do(c.AddContribution, "ingrid", item="qb", **behalf)
    room.whole_round()
    room.open("uitkiezen")
    room.do(c.LabelItem, "joost", item="qm", set="recognised", label="recognised")
    room.do(c.LabelItem, "marieke", item="qm", set="cannot_wait", label="cannot_wait")
    room.do(c.ChooseCase, "ingrid", item="qm")
    return room


@cache
def analysed() -> Room:
    room = copy(chosen())
    room.open("toelichten")
    room.do(c.AddContribution, "marieke", item="out", kind="outcome", text="Ze ging weg.")
    room.do(c.AddContribution, "marieke", item="note", kind="note", text="Rustig blijven.")
    room.open("verhelderen")
    room.do(c.AssignRole, "ingrid", role="scribe", seat="joost")
    room.open("analyseren")
    room.do(
        c.AddContribution, "joost", item="def", kind="definition", text="Zij wil gehoord worden."
    )
    changed = {"kind": "changed_question", "text": "Hoe luister ik beter?"}
    room.do(c.AddContribution, "marieke", item="new", **changed)
    return room


@cache
def advised() -> Room:
    room = copy(analysed())
    room.open("advies-schrijven")
    for seat, item, text in (
        ("joost", "aj", "Vraag haar eerst wat zij nodig heeft."),
        ("fatima", "af", "Ga samen een keer wandelen."),
    ):
        room.do(c.AddContribution, seat, item=item, kind="advice", text=text)
    return room


@cache
def told() -> Room:
    room = copy(advised())
    room.open("advies-vertellen")
    room.whole_round()
    return room


@cache
def done() -> Room:
    room = copy(told())
    room.open("advies-kiezen")
    room.do(c.PickItem, "marieke", item="af")
    plan = {"how": "koffie halen", "with_whom": "Sanne", "when": "maandag"}
    room.do(c.AddContribution, "marieke", item="act", kind="action", fields=plan)
    room.do(c.TellContribution, "marieke", item="act")
    room.open("evaluatie")
    for seat in ("ingrid", "joost"):
        room.do(c.AddContribution, seat, item=f"t{seat}", kind="takeaway", text="Eerst luisteren.")
    room.whole_round()
    room.do(c.CloseMeeting, "ingrid")
    return room
