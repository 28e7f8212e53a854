"""The parts of a seat's own view: its words, its rights, its items, and the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kring.domain.meeting.permission import Act
from kring.domain.meeting.rights import (
    acting_roles,
    answers,
    choosable,
    has_passed,
    has_turn,
    kept_apart,
    may,
    may_label,
    may_pick,
    may_tell,
    may_write,
    may_write_down,
    may_write_for_others,
    owed,
)
from kring.domain.meeting.seen import content_view, is_open, returned, sees_others
from kring.domain.meeting.state import (
    Status,
    following,
    in_rounds,
    preceding,
    roles_of,
    round_of,
    turns_now,
)
from kring.domain.method.model import BASE_ROLES, FACILITATOR, GROUP, PRESENTER, Activity, Counts

if TYPE_CHECKING:
    from kring.domain.meeting.state import Item, Meeting

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
    found: dict[str, Any] = {
        "write": [kind.id for kind in kinds if may_write(meeting, seat, kind)],
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
    here = meeting.index or 0
    mine = [
        item
        for item in meeting.items.values()
        if _is_with(meeting, item, seat) and (item.step <= here or item.told is not None)
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
    return view


def lead_view(meeting: Meeting) -> dict[str, Any]:
    """Return what only who leads sees: who is not ready, who was not heard, who waits.

    Never what anyone wrote, nor how much.
    """
    turns, step = turns_now(meeting), meeting.step
    found: dict[str, Any] = {
        "code": meeting.code,
        "not_ready": [seat for seat in meeting.circle if owed(meeting, seat)],
        "doors": _doors(meeting),
        "more_time": meeting.more_time,
        "board": meeting.board is not None,
        "page": meeting.page or None,
        "next": following(meeting),
        "back": preceding(meeting) if meeting.index is not None else None,
        "needs": _needs(meeting),
        "acts_for": _acts_for(meeting),
        "count": _to_count(meeting),
        "wrap_up": _wrap_up(meeting) if meeting.stopped else None,
    }
    if step is not None and turns is not None and in_rounds(step):
        unheard = [seat for seat in round_of(meeting, step) if seat not in turns.heard]
        found["unheard"] = unheard
        found["later"] = [seat for seat in turns.later if seat in unheard]
    # The first step has index 0, which is a value; what is empty is left out.
    return {key: v for key, v in found.items() if v or (v == 0 and v is not False)}


def _to_count(meeting: Meeting) -> list[str]:
    """Return the label sets of the step whose counts who leads can show now."""
    step = meeting.step
    if step is None or meeting.status is not Status.RUNNING:
        return []
    hidden = {
        name
        for item in meeting.items.values()
        if is_open(meeting, item)
        for name in step.labels.get(item.kind, ())
        if name not in item.counted
    }
    return sorted(
        name for name in hidden if meeting.method.label_sets[name].counts is Counts.REVEALED
    )


#: What who leads does for a seat without a device; a turn goes by `pass`, `agree`, `next_turn`.
_FOR_OTHERS = frozenset({"write", "tell", "pick", "label", "stop_case", "answer_quiet"})


def _acts_for(meeting: Meeting) -> dict[str, Any]:
    """Return what the seats without a device may do, which who leads does for them.

    With it go their words and marks, which came to the server by who leads.
    """
    if not sees_others(meeting, meeting.leader):
        return {}
    found = {
        seat: _for_them(meeting, seat) for seat in meeting.circle if not meeting.seats[seat].device
    }
    return {seat: rights for seat, rights in found.items() if rights}


def _for_them(meeting: Meeting, seat: str) -> dict[str, Any]:
    rights = may_view(meeting, seat) | {"write": _written_down(meeting, seat)}
    found = {what: right for what, right in rights.items() if right and what in _FOR_OTHERS}
    more = {"items": own_items(meeting, seat), "marked": marked(meeting, seat)}
    return found | {what: value for what, value in more.items() if value}


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


def _written_down(meeting: Meeting, seat: str) -> list[str]:
    """Return the kinds that may be written down for the seat."""
    step = meeting.step
    if step is None:
        return []
    kinds = [meeting.method.kinds[kind] for kind in dict.fromkeys((*step.writes, *step.tells))]
    return [kind.id for kind in kinds if may_write_down(meeting, seat, kind)]


def _needs(meeting: Meeting) -> dict[str, list[str]]:
    """Return the roles that the next step waits for, each with the seats that may have it."""
    ahead = following(meeting)
    if ahead is None:
        return {}
    missing = [role for role in meeting.method.steps[ahead].needs if role not in meeting.roles]
    return {
        role: [
            seat
            for seat in meeting.circle
            if not any(kept_apart(meeting, role, other) for other in roles_of(meeting, seat))
        ]
        for role in missing
    }


def _wrap_up(meeting: Meeting) -> int | None:
    """Return the evaluation that a stopped case goes on to, where the method has one."""
    for index, step in enumerate(meeting.method.steps):
        late = meeting.index is None or index > meeting.index
        if late and step.activity is Activity.EVALUATE and step.id not in meeting.skipped:
            return index
    return None


def _doors(meeting: Meeting) -> dict[str, Any]:
    return {
        claim.id: {"name": claim.name, **({"seat": claim.seat} if claim.seat else {})}
        for claim in meeting.claims.values()
        if not claim.refused
    }
