"""What a stopped case leaves behind when the group goes on with another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from kring.domain.meeting.seen import presenting_kinds
from kring.domain.method.model import PRESENTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.meeting.state import Item, Meeting

_T = TypeVar("_T")


def another_case(meeting: Meeting) -> Meeting:
    """Return the meeting in which nothing is stopped any more, and the stopped case is nowhere.

    What was told of it goes back to its writers: a stop is a promise. The steps of a case
    begin anew, with their rounds and their minutes.
    """
    case = _stopped_case(meeting)
    first = _begin_of_case(meeting, case)
    items = {
        key: replace(item, aside=True) if _is_of_it(meeting, item, case, first) else item
        for key, item in meeting.items.items()
    }
    return replace(
        meeting,
        stopped=False,
        stopped_by=None,
        items=items,
        turns=_untouched(meeting, meeting.turns, first),
        ready=_untouched(meeting, meeting.ready, first),
        used=_untouched(meeting, meeting.used, first),
    )


def _stopped_case(meeting: Meeting) -> str:
    """Return the case of the present step, or of who stopped it; empty where there is but one."""
    if meeting.step is not None and meeting.step.case:
        return meeting.step.case
    presented = (
        case
        for case, held in meeting.casts.items()
        if meeting.stopped_by in held.get(PRESENTER, ())
    )
    return next(presented, "")


def _begin_of_case(meeting: Meeting, case: str) -> int:
    """Return the index of the first step that is about this case."""
    for index, step in enumerate(meeting.steps):
        if case and step.case != case:
            continue
        if case or (step.chooses and step.chosen_presents) or PRESENTER in step.needs:
            return index
    return 0


def _is_of_it(meeting: Meeting, item: Item, case: str, first: int) -> bool:
    """Return whether the item is the stopped case or was written about it, not about choosing."""
    if item.kind in presenting_kinds(meeting):
        return item.chosen and item.case in {"", case}
    return item.case == case if case else item.step >= first


def _untouched(meeting: Meeting, by_step: Mapping[str, _T], first: int) -> dict[str, _T]:
    """Return what is kept by step, without the steps of a case; the present one goes on."""
    here = meeting.step
    kept = {step.id for step in meeting.steps[:first]} | ({here.id} if here else set())
    return {step: value for step, value in by_step.items() if step in kept}
