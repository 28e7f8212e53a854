"""The one table of permission: role x activity x act x presence of the presenter.

The table says what a role may ever do in a kind of step. A method then narrows it: who
writes which kind, who picks, whose turn it is. Nothing is allowed that the table does
not allow, whatever a method file says.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product

from kring.domain.method.kinds import Keep, Kind, Shown
from kring.domain.method.model import BASE_ROLES, FACILITATOR, GROUP, PRESENTER, Activity, Presence

#: The row for roles that a method adds, such as a scribe.
OWN_ROLE = "own"
ROLES = (*BASE_ROLES, OWN_ROLE)


class Act(StrEnum):
    """What someone can do in a step."""

    LEAD = "lead"
    CHOOSE = "choose"
    WRITE = "write"
    NOTE = "note"
    TELL = "tell"
    LABEL = "label"
    PICK = "pick"
    TURN = "turn"
    READY = "ready"
    QUIET = "quiet"
    MORE_TIME = "more_time"
    STOP = "stop"


#: For everyone, in every step: silence and time are never a privilege.
_ALWAYS = frozenset({Act.QUIET, Act.MORE_TIME, Act.READY, Act.NOTE})

_SPOKEN = frozenset({Act.WRITE, Act.TELL, Act.TURN, Act.LABEL})
_WRITTEN = frozenset({Act.WRITE, Act.LABEL})
_CHOOSING = frozenset({Act.WRITE, Act.TELL, Act.LABEL, Act.PICK, Act.CHOOSE, Act.TURN})

_OF_ACTIVITY: dict[Activity, frozenset[Act]] = {
    Activity.FRAME: _SPOKEN,
    Activity.TELL: _SPOKEN,
    Activity.ASK: _SPOKEN | {Act.PICK},
    Activity.WRITE: _WRITTEN,
    Activity.ROUND: _SPOKEN,
    Activity.TALK: _SPOKEN,
    Activity.CHOOSE: _CHOOSING,
    Activity.SORT: _WRITTEN | {Act.PICK, Act.TELL},
    Activity.PICK: _CHOOSING,
    Activity.PHRASE: _SPOKEN,
    Activity.BOARD: _WRITTEN | {Act.TELL},
    Activity.COMMIT: _CHOOSING,
    Activity.PAUSE: frozenset(),
    Activity.PLAY: frozenset({Act.TURN}),
    Activity.EVALUATE: _SPOKEN,
}

#: What the presenter keeps when not in the circle. Notes are for their own eyes.
_PRESENTER_AWAY: dict[Presence, frozenset[Act]] = {
    Presence.LISTENING: frozenset({Act.NOTE, Act.READY, Act.QUIET, Act.MORE_TIME, Act.STOP}),
    Presence.TURNED: frozenset({Act.NOTE, Act.READY, Act.QUIET, Act.STOP}),
    Presence.OUT: frozenset({Act.STOP}),
}


def _acts(role: str, activity: Activity, presence: Presence) -> frozenset[Act]:
    if role == FACILITATOR:
        return _ALWAYS | _OF_ACTIVITY[activity] - {Act.TURN} | {Act.LEAD}
    if role != PRESENTER:
        return _ALWAYS | _OF_ACTIVITY[activity] - {Act.CHOOSE}
    if presence is not Presence.CIRCLE:
        return _PRESENTER_AWAY[presence]
    return _ALWAYS | _OF_ACTIVITY[activity] - {Act.CHOOSE} | {Act.STOP}


Cell = tuple[str, Activity, Act, Presence]

#: Every cell, allowed or not.
TABLE: dict[Cell, bool] = {
    (role, activity, act, presence): act in _acts(role, activity, presence)
    for role, activity, act, presence in product(ROLES, Activity, Act, Presence)
}


def row_of(role: str) -> str:
    """Return the table's row for a role; a method's own roles share one."""
    return role if role in BASE_ROLES else OWN_ROLE


def permits(role: str, activity: Activity, act: Act, presence: Presence) -> bool:
    """Return whether the table allows the act. Fails closed: an unknown cell is no."""
    return TABLE.get((row_of(role), activity, act, presence), False)


def act_of_writing(kind: Kind) -> Act:
    """Return the act that writing this kind is: a note never reaches anyone."""
    private = kind.shown is Shown.NEVER and kind.keep in {Keep.WRITER, Keep.NOBODY}
    return Act.NOTE if private else Act.WRITE


__all__ = [
    "FACILITATOR",
    "GROUP",
    "OWN_ROLE",
    "PRESENTER",
    "ROLES",
    "TABLE",
    "Act",
    "act_of_writing",
    "permits",
]
