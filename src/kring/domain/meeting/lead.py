"""What only who leads sees: never what anyone wrote, nor how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kring.domain.meeting.casting import had_before
from kring.domain.meeting.newcomers import without_pass
from kring.domain.meeting.opening import missing_roles, undecided
from kring.domain.meeting.own import left, marked, may_view, own_items
from kring.domain.meeting.parties import around, parties_now, within
from kring.domain.meeting.rights import kept_apart, may_write_down, owed
from kring.domain.meeting.rounds import in_rounds, round_of, turns_now
from kring.domain.meeting.seen import is_open, is_past, sees_others
from kring.domain.meeting.state import Status, following, preceding, roles_of
from kring.domain.method.kinds import Counts
from kring.domain.method.model import Activity
from kring.domain.method.route import AGAIN

if TYPE_CHECKING:
    from kring.domain.meeting.state import Meeting


def lead_view(meeting: Meeting) -> dict[str, Any]:
    """Return what only who leads sees: who is not ready, who was not heard, who waits.

    Never what anyone wrote, nor how much.
    """
    turns, step = turns_now(meeting), meeting.step
    found: dict[str, Any] = {
        "code": meeting.code,
        "not_ready": [seat for seat in meeting.circle if owed(around(meeting, seat), seat)],
        "doors": _doors(meeting),
        "more_time": meeting.more_time,
        "board": meeting.board is not None,
        "page": meeting.page or None,
        "next": following(meeting),
        "back": preceding(meeting) if meeting.index is not None else None,
        "needs": _needs(meeting),
        "forks": _forks(meeting),
        "groups": _groups(meeting),
        "names": _names(meeting),
        "acts_for": _acts_for(meeting),
        "count": _to_count(meeting),
        "no_pass": without_pass(meeting),
        "wrap_up": _wrap_up(meeting) if meeting.stopped else None,
        "arranged": _arranged(meeting),
        "unshown": _unshown(meeting),
    }
    if step is not None and turns is not None and in_rounds(step):
        unheard = [seat for seat in round_of(meeting, step) if seat not in turns.heard]
        found["unheard"] = unheard
        found["later"] = [seat for seat in turns.later if seat in unheard]
    # The first step has index 0, which is a value; what is empty is left out.
    return {key: v for key, v in found.items() if v or (v == 0 and v is not False)}


def _unshown(meeting: Meeting) -> list[str]:
    """Return the kinds that this step is there to tell, and of which nothing stands in the open.

    Whether anything was written stays hidden. In a round the unheard say it, and what a later
    step tells can wait.
    """
    step = meeting.step
    if step is None or meeting.stopped or in_rounds(step):
        return []
    if not sees_others(meeting, meeting.leader):
        return []
    ahead = meeting.steps[(meeting.index or 0) + 1 :]
    to_come = [one for one in ahead if one.case == step.case and one.id not in meeting.skipped]
    later = {kind for one in to_come for kind in one.tells}
    circles = [within(meeting, key) for key in parties_now(meeting)] or [meeting]
    return [
        kind
        for kind in step.tells
        if kind not in later and not all(_stands(circle, kind) for circle in circles)
    ]


def _stands(meeting: Meeting, kind: str) -> bool:
    """Return whether something of this kind stands in the open here, of this pass."""
    return any(
        item.kind == kind and is_open(meeting, item) and not is_past(meeting, item)
        for item in meeting.items.values()
    )


def _to_count(meeting: Meeting) -> list[str]:
    """Return the label sets of the step whose counts who leads can show now."""
    step = meeting.step
    if step is None or meeting.status is not Status.RUNNING:
        return []
    hidden = {
        name
        for item in meeting.items.values()
        if item.kind in step.labels and is_open(meeting, item) and not is_past(meeting, item)
        for name in step.labels[item.kind]
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
        seat: _for_them(around(meeting, seat), seat)
        for seat in meeting.circle
        if not meeting.seats[seat].device
    }
    return {seat: rights for seat, rights in found.items() if rights}


def _for_them(meeting: Meeting, seat: str) -> dict[str, Any]:
    rights = may_view(meeting, seat) | {"write": _written_down(meeting, seat)}
    found = {what: right for what, right in rights.items() if right and what in _FOR_OTHERS}
    more = {
        "items": own_items(meeting, seat),
        "marked": marked(meeting, seat),
        "left": left(meeting, seat),
    }
    return found | {what: value for what, value in more.items() if value}


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
    stage = meeting.steps[ahead]
    return {
        role: [
            seat
            for seat in meeting.circle
            if not any(kept_apart(meeting, role, other) for other in roles_of(meeting, seat))
            and seat not in had_before(meeting, stage, role)
        ]
        for role in missing_roles(meeting, stage)
    }


def _forks(meeting: Meeting) -> dict[str, list[str]]:
    """Return the choice that the next step waits for, with its branches."""
    ahead = following(meeting)
    if ahead is None or not undecided(meeting, meeting.steps[ahead]):
        return {}
    key = meeting.steps[ahead].fork
    return {key: list(meeting.method.forks[key.partition(AGAIN)[0]].branches)}


def _arranged(meeting: Meeting) -> dict[str, Any]:
    """Return how the flow is filled in, for a method in which there is something to settle."""
    found: dict[str, Any] = {
        "profile": meeting.arrangement.profile,
        "passes": {key: list(passes) for key, passes in meeting.route.passes.items()},
        "branches": dict(meeting.route.branches),
    }
    return {key: value for key, value in found.items() if value}


def _groups(meeting: Meeting) -> dict[str, Any]:
    """Return the subgroups as they are now: who presents in each, and whose turn it is."""
    found = {}
    for key, party in parties_now(meeting).items():
        narrowed = within(meeting, key)
        turns = turns_now(narrowed)
        seats = {"presenter": narrowed.presenter, "turn": turns.current if turns else None}
        known = {what: seat for what, seat in seats.items() if seat}
        found[key] = {"n": party.n, "seats": list(party.seats), **known}
    return found


def _names(meeting: Meeting) -> dict[str, str]:
    """Return the names of everyone, while the ring on this screen is only that of a subgroup."""
    if not parties_now(meeting):
        return {}
    return {seat: meeting.seats[seat].name for seat in meeting.present}


def _wrap_up(meeting: Meeting) -> int | None:
    """Return the evaluation that a stopped case goes on to, where the method has one."""
    for index, step in enumerate(meeting.steps):
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
