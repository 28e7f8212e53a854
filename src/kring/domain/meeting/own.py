"""The parts of a seat's own view: its words, its rights, its items, and the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kring.domain.meeting.rights import (
    acting_roles,
    answers,
    choosable,
    has_passed,
    has_turn,
    is_full,
    late_visits,
    marks_left,
    may,
    may_label,
    may_pick,
    may_tell,
    may_write,
    may_write_for_others,
    tells_at_once,
)
from kring.domain.meeting.rounds import in_rounds, round_of, turns_now
from kring.domain.meeting.seen import content_view, is_here, is_open, returned, sees_others
from kring.domain.meeting.state import Status, reached
from kring.domain.method.kinds import Shown
from kring.domain.method.model import BASE_ROLES, FACILITATOR, GROUP, PRESENTER
from kring.domain.method.permission import Act

if TYPE_CHECKING:
    from kring.domain.meeting.state import Item, Meeting
    from kring.domain.method.kinds import Kind

TURN = "turn"
WAITING = "waiting"


def words_for(meeting: Meeting, seat: str) -> str:
    """Return the entry of the step's words that this seat reads."""
    step = meeting.step
    roles = acting_roles(meeting, seat)
    usual = PRESENTER if PRESENTER in roles else GROUP if GROUP in roles else FACILITATOR
    if step is None:
        return usual
    own = sorted(role for role in roles if role not in BASE_ROLES and role in step.words)
    turns = turns_now(meeting)
    if in_rounds(step) and turns is not None and turns.current and usual != FACILITATOR:
        if turns.current == seat and TURN in step.words:
            return TURN
        if WAITING in step.words and seat in round_of(meeting, step):
            return WAITING
    return own[0] if own else usual


def may_view(meeting: Meeting, seat: str) -> dict[str, Any]:
    """Return what the seat may do now, so that its screen offers just that."""
    step = meeting.step
    if step is None or meeting.status is not Status.RUNNING:
        return {}
    kinds = [meeting.method.kinds[kind] for kind in step.writes]
    writes = [kind for kind in kinds if may_write(meeting, seat, kind)]
    found: dict[str, Any] = {
        "write": [kind.id for kind in writes],
        "aloud": [kind.id for kind in writes if tells_at_once(meeting, seat, kind)],
        "late": _late(meeting, seat, writes),
        "behalf": [kind.id for kind in kinds if may_write_for_others(meeting, seat, kind)],
        "tell": [i.id for i in _untold(meeting, seat) if may_tell(meeting, seat, i)],
        "label": labels_for(meeting, seat),
        "pick": step.picks if may_pick(meeting, seat) else None,
        "choose": [item.id for item in choosable(meeting, seat)],
        "stop_case": may(meeting, seat, Act.STOP) and not meeting.stopped,
        "answer_quiet": list(answers(meeting, seat)),
        "more_time": may(meeting, seat, Act.MORE_TIME),
        "quiet": may(meeting, seat, Act.QUIET),
    }
    if has_turn(meeting, seat) and may(meeting, seat, Act.TURN):
        again = has_passed(meeting, seat)
        found |= {"done": True, "pass": in_rounds(step), "agree": again}
    return {key: value for key, value in found.items() if value}


def _late(meeting: Meeting, seat: str, writes: list[Kind]) -> dict[str, list[str]]:
    """Return the kinds that the seat may still send though their step is over: for which visits."""
    found = {
        kind.id: list(late_visits(meeting, seat, kind))
        for kind in meeting.method.kinds.values()
        if kind.shown is Shown.TOLD and kind not in writes and not is_full(meeting, seat, kind)
    }
    return {kind: visits for kind, visits in found.items() if visits}


def _untold(meeting: Meeting, seat: str) -> list[Item]:
    return [item for item in meeting.items.values() if item.seat == seat and item.told is None]


def labels_for(meeting: Meeting, seat: str) -> dict[str, list[str]]:
    """Return the sets of labels that the seat may use now, by item."""
    found: dict[str, list[str]] = {}
    labels = meeting.step.labels if meeting.step else {}
    for item in meeting.items.values():
        if item.kind not in labels or not is_open(meeting, item):
            continue
        sets = [
            name
            for name in labels[item.kind]
            if may_label(meeting, seat, item, meeting.method.label_sets[name])
        ]
        if sets:
            found[item.id] = sets
    return found


def own_items(meeting: Meeting, seat: str) -> dict[str, Any]:
    """Return the seat's own words. What belongs to a later step is kept, but not shown."""
    here = reached(meeting)
    mine = [
        item
        for item in meeting.items.values()
        if _is_with(meeting, item, seat)
        and (item.step <= here or item.told is not None)
        and is_here(meeting, item)
    ]
    mine.sort(key=lambda item: item.n)
    # Counted among one's own: a gap would tell how much the others have written.
    return {item.id: _own_item(meeting, item, n) for n, item in enumerate(mine)}


def _is_with(meeting: Meeting, item: Item, seat: str) -> bool:
    """Return whether the item is this seat's: by writing it, or because it was handed over."""
    if item.handed is None:
        return item.seat == seat
    return item.handed == seat and sees_others(meeting, seat)


def _own_item(meeting: Meeting, item: Item, n: int) -> dict[str, Any]:
    view: dict[str, Any] = {"n": n, "kind": item.kind, "told": item.told is not None}
    view |= content_view(item)
    about = meeting.items.get(item.about)
    if about is not None and is_open(meeting, about) and sees_others(meeting, item.seat):
        view["about"] = about.id
    if returned(meeting, item):
        view["returned"] = True
    if item.handed is not None:
        view["handed"] = True
    if meeting.step is not None and item.lap != meeting.step.lap:
        view["past"] = True  # how much one may write counts in each pass anew
    return view


def marked(meeting: Meeting, seat: str) -> dict[str, list[str]]:
    """Return the labels that the seat has put on what stands in the open, by item."""
    if not sees_others(meeting, seat):
        return {}
    marks = {
        item.id: sorted(label for _, label, by in item.labels if by == seat)
        for item in meeting.items.values()
        if item.labels and is_open(meeting, item)
    }
    return {item: labels for item, labels in marks.items() if labels}


def left(meeting: Meeting, seat: str) -> dict[str, int]:
    """Return how many marks the seat has left, of the sets that it may use now."""
    sets = {name for names in labels_for(meeting, seat).values() for name in names}
    marks = {name: marks_left(meeting, seat, meeting.method.label_sets[name]) for name in sets}
    return {name: number for name, number in sorted(marks.items()) if number is not None}
