"""What people ask of a meeting: orders, one class for each.

`by` is the seat that acts and is filled in by the edge, never by a browser. `visit` is
the mark of the step that the person was looking at.
"""

from __future__ import annotations

# Decoders at the edge read these hints at run time, so the names must exist there.
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Any command by a seat; `visit` is empty where it is not about a step."""

    by: str
    visit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddContribution(Order):
    """Write something; `item`: an id made by the client.

    `seat`: on behalf of that seat. `place`: where it stands, `number`: on a scale, `about`:
    the item that it is about; each where the kind asks for it.
    """

    item: str
    kind: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None
    about: str = ""
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditContribution(Order):
    """Change one's own words, or move them to another place; without one they stay there."""

    item: str
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawContribution(Order):
    """Take one's own words back, for good."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TellContribution(Order):
    """Show one's own words to the others now."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelItem(Order):
    """Put a label on an item, or take it off. `set` is the wire's word for the label set."""

    item: str
    set: str
    label: str
    on: bool = True
    seat: str | None = None


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
class PickItem(Order):
    """Take this one, or let it go; `seat`: for a seat without a device."""

    item: str
    on: bool = True
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetReady(Order):
    """Finished writing; `seat`: said by who leads for a seat without a device."""

    on: bool = True
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassTurn(Order):
    """Not just now: the seat comes back at the end of the round."""

    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeTurn(Order):
    """I join in with what was said; counts as heard."""

    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTurn(Order):
    """I have told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMoreTime(Order):
    """More time, please; nobody learns from whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginQuiet(Order):
    """A moment of silence; nobody learns from whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerQuiet(Order):
    """The presenter says what now: `go_on`, `other_question` or `stop`; `seat` as above."""

    choice: str
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StopCase(Order):
    """The presenter stops the case; `seat`: said aloud by a presenter without a device."""

    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDistance(Order):
    """Takes part from elsewhere, or is in the room; `seat`: for a seat without a device."""

    on: bool = True
    seat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SayAlone(Order):
    """Nobody else can read along on this screen, or somebody can now (`on` false)."""

    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLeader(Order):
    """I want that seat to lead."""

    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchClaim(Order):
    """That browser is who it says."""

    claim: str


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


# Orders that the edge itself gives, on a page or by the clock; never from a socket.


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMeeting:
    """Someone starts a meeting and leads it. `erase_after`: hours after the close.

    `given_case`: the id of an invented case, for a group that only tries it out.
    """

    name: str
    takes_part: bool
    code: str
    title: str = ""
    language: str = "nl"
    erase_after: int = 24
    in_series: bool = False
    given_case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinMeeting:
    """Someone with the code wants a seat; `holder` will be the id of the seat or claim."""

    holder: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSeat:
    """Another browser asks for an existing seat."""

    holder: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairBoard(Order):
    """The screen with this holder id shows the meeting."""

    board: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpireMeeting:
    """Nothing was asked for so long that the meeting closes, so that it is erased."""


#: The wire's word for each order that may come over the socket.
COMMANDS: Mapping[str, type[Order]] = {
    "add": AddContribution,
    "edit": EditContribution,
    "withdraw": WithdrawContribution,
    "tell": TellContribution,
    "label": LabelItem,
    "choose": ChooseCase,
    "draw": DrawLot,
    "count": CountLabels,
    "pick": PickItem,
    "ready": SetReady,
    "pass": PassTurn,
    "agree": AgreeTurn,
    "done": EndTurn,
    "more_time": AskMoreTime,
    "quiet": BeginQuiet,
    "answer_quiet": AnswerQuiet,
    "stop_case": StopCase,
    "distance": SetDistance,
    "alone": SayAlone,
    "support": SupportLeader,
    "vouch": VouchClaim,
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
    "turn_board": TurnBoard,
    "revoke_board": RevokeBoard,
    "close": CloseMeeting,
    "erase": EraseMeeting,
}

Participating = (
    AddContribution
    | EditContribution
    | WithdrawContribution
    | TellContribution
    | LabelItem
    | PickItem
    | SetReady
    | PassTurn
    | AgreeTurn
    | EndTurn
    | AskMoreTime
    | BeginQuiet
    | AnswerQuiet
    | StopCase
    | SetDistance
    | SayAlone
    | SupportLeader
    | VouchClaim
)
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
    | TurnBoard
    | RevokeBoard
    | PairBoard
    | CloseMeeting
    | EraseMeeting
)
Arriving = StartMeeting | JoinMeeting | ClaimSeat | ExpireMeeting
Command = Participating | Leading | Arriving

#: Orders that only the edge gives.
ARRIVALS: Mapping[str, type] = {kind.__name__: kind for kind in get_args(Arriving)} | {
    "PairBoard": PairBoard
}
