"""Orders of anyone in the ring, beside words: readiness, turns, silence, and who leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kring.domain.meeting.commands.order import Order


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


TakingPart = (
    SetReady
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

#: The wire's word for each of them that may come over the socket.
WORDS: Mapping[str, type[Order]] = {
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
}
