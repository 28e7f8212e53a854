"""How much can happen in one meeting.

Events are kept, folded and sealed anew as long as a meeting lasts, so one browser must not be
able to go on for ever. The longest evening of twelve who write all the time stays far below.
"""

from __future__ import annotations

from kring.domain.meeting import commands as c
from kring.domain.meeting.refusal import Refused

#: So many events a meeting has at the most, but for what lets go.
EVENTS_AT_MOST = 12_000
#: So many with what lets go; only closing and erasing come after these.
EVENTS_IN_ALL = 15_000

_LETS_GO = (
    c.WithdrawContribution,
    c.RemoveSeat,
    c.RefuseClaim,
    c.RevokeBoard,
    c.StopCase,
    c.BeginQuiet,
    c.AnswerQuiet,
    c.EndQuiet,
)
_ENDS = (c.CloseMeeting, c.EraseMeeting, c.ExpireMeeting)


def must_fit(command: c.Command, before: int, more: int) -> None:
    """Refuse a command with `more` events for which a meeting of `before` has no room."""
    most = EVENTS_IN_ALL if isinstance(command, _LETS_GO) else EVENTS_AT_MOST
    if more and before + more > most and not isinstance(command, _ENDS):
        raise Refused("meeting_full")
