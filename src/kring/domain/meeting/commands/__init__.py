"""What people ask of a meeting: orders, one class for each.

`by` is the seat that acts and is filled in by the edge, never by a browser. `visit` is
the mark of the step that the person was looking at.

Each file here holds the orders that the file of the same name beside this folder decides.
"""

from collections.abc import Mapping
from typing import get_args

from kring.domain.meeting.commands import contributing, leading, taking_part
from kring.domain.meeting.commands.arriving import (
    Arriving as Arriving,
    ClaimSeat as ClaimSeat,
    ExpireMeeting as ExpireMeeting,
    JoinMeeting as JoinMeeting,
    StartMeeting as StartMeeting,
)
from kring.domain.meeting.commands.contributing import (
    AddContribution as AddContribution,
    Contributing as Contributing,
    EditContribution as EditContribution,
    LabelItem as LabelItem,
    PickItem as PickItem,
    TellContribution as TellContribution,
    WithdrawContribution as WithdrawContribution,
)
from kring.domain.meeting.commands.leading import (
    AddSeat as AddSeat,
    AddTime as AddTime,
    AdmitClaim as AdmitClaim,
    Arrange as Arrange,
    AssignRole as AssignRole,
    ChooseCase as ChooseCase,
    CloseMeeting as CloseMeeting,
    CountLabels as CountLabels,
    DrawLot as DrawLot,
    EndQuiet as EndQuiet,
    EraseMeeting as EraseMeeting,
    FormGroups as FormGroups,
    GiveTurn as GiveTurn,
    HandOver as HandOver,
    HideClock as HideClock,
    Leading as Leading,
    NextTurn as NextTurn,
    OpenStep as OpenStep,
    PairBoard as PairBoard,
    PauseClock as PauseClock,
    RefuseClaim as RefuseClaim,
    RemoveSeat as RemoveSeat,
    Replan as Replan,
    ResumeClock as ResumeClock,
    RevealKind as RevealKind,
    RevokeBoard as RevokeBoard,
    SetOrder as SetOrder,
    SkipStep as SkipStep,
    TurnBoard as TurnBoard,
)
from kring.domain.meeting.commands.order import (
    Order as Order,
)
from kring.domain.meeting.commands.taking_part import (
    AgreeTurn as AgreeTurn,
    AnswerQuiet as AnswerQuiet,
    AskMoreTime as AskMoreTime,
    BeginQuiet as BeginQuiet,
    EndTurn as EndTurn,
    PassTurn as PassTurn,
    SayAlone as SayAlone,
    SetDistance as SetDistance,
    SetReady as SetReady,
    StopCase as StopCase,
    SupportLeader as SupportLeader,
    TakingPart as TakingPart,
    VouchClaim as VouchClaim,
)

Participating = Contributing | TakingPart
Command = Participating | Leading | Arriving

#: The wire's word for each order that may come over the socket.
COMMANDS: Mapping[str, type[Order]] = {
    **contributing.WORDS,
    **taking_part.WORDS,
    **leading.WORDS,
}

#: Orders that only the edge gives.
ARRIVALS: Mapping[str, type] = {kind.__name__: kind for kind in get_args(Arriving)} | {
    "PairBoard": PairBoard
}
