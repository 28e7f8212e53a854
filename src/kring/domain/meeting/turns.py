"""How a turn ends, and whose is next: a round skips nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kring.domain.meeting import events as e
from kring.domain.meeting.rounds import in_rounds, next_in_round, turns_now
from kring.domain.meeting.state import Turns
from kring.domain.method.kinds import Shown

if TYPE_CHECKING:
    from datetime import datetime

    from kring.domain.meeting.state import Meeting


def ended(meeting: Meeting, seat: str, how: str, now: datetime) -> tuple[e.Event, ...]:
    """Return the end of a seat's turn, what became visible by it, and who is next.

    `how` is `told`, `agreed` or `passed`. What the seat wrote alone for this round
    appears now, when it has been told; after a pass it stays with its writer. Who passes
    while nobody else is left waits until who leads gives the turn back: a button pressed
    twice must not count as heard.
    """
    step = meeting.step
    if step is None:
        return ()
    told = tuple(_unheard_words(meeting, seat)) if how == "told" else ()
    shown = (e.ContributionsTold(items=told),) if told else ()
    if not in_rounds(step):
        return (*shown, e.TurnGiven(seat=None, at=now))
    turns = turns_now(meeting) or Turns()
    passed_once = how == "passed" and seat not in turns.later
    after = (
        replace(turns, current=seat, later=(*turns.later, seat))
        if passed_once
        else replace(turns, current=seat, heard=turns.heard | {seat})
    )
    following = next_in_round(meeting, step, after)
    return (*shown, e.TurnEnded(seat=seat, how=how), e.TurnGiven(seat=following, at=now))


def _unheard_words(meeting: Meeting, seat: str) -> list[str]:
    step = meeting.step
    return [
        item.id
        for item in meeting.items.values()
        if step is not None
        and item.seat == seat
        and item.told is None
        and not item.aside
        and item.case in {"", step.case}
        and item.kind in step.tells
        and meeting.method.kinds[item.kind].shown is Shown.TOLD
    ]
