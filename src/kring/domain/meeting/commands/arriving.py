"""Orders that the edge gives before there is a seat, or without one: on a page or by the clock."""

from __future__ import annotations

from dataclasses import dataclass


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
class ExpireMeeting:
    """Nothing was asked for so long that the meeting closes, so that it is erased."""


Arriving = StartMeeting | JoinMeeting | ClaimSeat | ExpireMeeting
