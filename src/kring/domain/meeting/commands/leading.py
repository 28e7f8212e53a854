"""Orders of who leads: the way along the steps, turns, the clock, the door, the shared screen."""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field

from kring.domain.meeting.commands.order import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseCase(Order):
    """This is what we will talk about, or what we take from here on."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawLot(Order):
    """Let chance choose what we will talk about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLabels(Order):
    """Show how often each label of a set was put on each item."""

    set: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStep(Order):
    """Move to a step, on or back."""

    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveTurn(Order):
    """This seat speaks now."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTurn(Order):
    """Thank you; the next one. `after` is the seat that was on when it was pressed."""

    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOrder(Order):
    """The ring in this order."""

    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTime(Order):
    """More minutes for this step, or fewer."""

    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseClock(Order):
    """The clock stands still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeClock(Order):
    """The clock goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HideClock(Order):
    """No clock stands on the screens of the group, or it does again; who leads keeps it."""

    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Replan(Order):
    """New minutes for the steps to come, by step id."""

    minutes: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipStep(Order):
    """Leave an optional step out, or take it back in."""

    step_id: str
    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignRole(Order):
    """A role of the case goes to a seat, or to nobody.

    `on` false: the seat lets go of it. `ahead`: from the next step's pass on, not now.
    """

    role: str
    seat: str | None = None
    on: bool = True
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrange(Order):
    """How the method flows for this group, as far as that is still to come.

    `branches` by fork and `passes` by block, under the keys of the route; what is not
    named stays as it is.
    """

    profile: str | None = None
    branches: Mapping[str, str] = field(default_factory=dict)
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormGroups(Order):
    """Who works with whom in the subgroups of this step; each group in turn order."""

    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver(Order):
    """That seat leads from now on."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmitClaim(Order):
    """Let the browser at the door in."""

    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseClaim(Order):
    """Do not let the browser at the door in."""

    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSeat(Order):
    """A place for someone without a device."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSeat(Order):
    """Someone leaves, or does not belong here."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealKind(Order):
    """Show together what was written alone."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndQuiet(Order):
    """On with the conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeBoard(Order):
    """The shared screen shows nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBoard(Order):
    """The shared screen shows this page of what was told; 0 is the newest."""

    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseMeeting(Order):
    """The meeting is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseMeeting(Order):
    """Everything gone, now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairBoard(Order):
    """The screen with this holder id shows the meeting."""

    board: str


Leading = (
    ChooseCase
    | DrawLot
    | CountLabels
    | OpenStep
    | GiveTurn
    | NextTurn
    | SetOrder
    | AddTime
    | PauseClock
    | ResumeClock
    | HideClock
    | Replan
    | SkipStep
    | AssignRole
    | Arrange
    | FormGroups
    | HandOver
    | AdmitClaim
    | RefuseClaim
    | AddSeat
    | RemoveSeat
    | RevealKind
    | EndQuiet
    | RevokeBoard
    | TurnBoard
    | CloseMeeting
    | EraseMeeting
    | PairBoard
)

#: The wire's word for each of them that may come over the socket.
WORDS: Mapping[str, type[Order]] = {
    "choose": ChooseCase,
    "draw": DrawLot,
    "count": CountLabels,
    "open_step": OpenStep,
    "give_turn": GiveTurn,
    "next_turn": NextTurn,
    "set_order": SetOrder,
    "add_time": AddTime,
    "pause": PauseClock,
    "resume": ResumeClock,
    "hide_clock": HideClock,
    "replan": Replan,
    "skip": SkipStep,
    "assign": AssignRole,
    "arrange": Arrange,
    "form_groups": FormGroups,
    "hand_over": HandOver,
    "admit": AdmitClaim,
    "refuse": RefuseClaim,
    "add_seat": AddSeat,
    "remove_seat": RemoveSeat,
    "reveal": RevealKind,
    "end_quiet": EndQuiet,
    "revoke_board": RevokeBoard,
    "turn_board": TurnBoard,
    "close": CloseMeeting,
    "erase": EraseMeeting,
}
