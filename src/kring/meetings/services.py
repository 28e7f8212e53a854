"""Coming in from the pages: each gives a browser a pass, through the same owner as the sockets.

All are coroutines on the owner's loop and raise `Refused` with the law's own code.
"""

from __future__ import annotations

from dataclasses import dataclass

from kring.domain.meeting import Meeting, Refused
from kring.domain.meeting.arriving import tidy
from kring.domain.meeting.commands import (
    ClaimSeat,
    JoinMeeting,
    PairBoard,
    StartMeeting,
)
from kring.domain.meeting.events import DoorKnocked
from kring.meetings.marks import of_token
from kring.meetings.models import Pass
from kring.meetings.owner import Owner
from kring.meetings.store import NewPass
from kring.system import ids


@dataclass(frozen=True, slots=True)
class Entry:
    """A browser's way in: `token` goes into its cookie and is kept nowhere else.

    `waits`: it stands at the door until someone lets it in.
    """

    meeting: str
    token: str
    code: str
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What someone who starts a meeting filled in. `erase_after`: hours after the close.

    `given_case`: the invented case of a try-out.
    """

    name: str
    method: str
    takes_part: bool
    title: str = ""
    language: str = "nl"
    erase_after: int = 24
    given_case: str = ""


async def start(owner: Owner, wish: Wish) -> Entry:
    """Start a meeting that its maker leads. Raises `KeyError` for an unknown method."""
    meeting, token = ids.new(), ids.token()
    command = StartMeeting(
        name=wish.name,
        takes_part=wish.takes_part,
        code=ids.code(),
        title=wish.title,
        language=wish.language,
        erase_after=wish.erase_after,
        given_case=wish.given_case,
    )
    await owner.start(meeting, command, wish.method, _pass(token, ids.brief(), Pass.Kind.SEAT))
    return Entry(meeting, token, command.code)


async def join(owner: Owner, code: str, name: str, *, only: str | None = None) -> Entry:
    """Take a seat in the meeting with this code, or stand at its door; `only` as in `reclaim`."""
    meeting = await found(owner, code, only=only)
    return await _come_in(owner, meeting, JoinMeeting(holder=ids.brief(), name=name))


async def reclaim(owner: Owner, code: str, name: str, *, only: str | None = None) -> Entry:
    """Ask for the seat that has this name, with this browser.

    `only`: the meeting that it has to be; the code of another one is then as good as none.
    """
    meeting = await found(owner, code, only=only)
    seat = seat_called(await owner.look(meeting), name)
    if seat is None:
        raise Refused("unknown_seat")
    return await claim(owner, meeting, seat)


def seat_called(meeting: Meeting, name: str) -> str | None:
    """Return the seat of whoever is present under this name, however it was typed."""
    # As it is kept, or nobody who typed a letter and its accent apart would ever be found.
    wanted = tidy(name).casefold()
    named = (seat for seat in meeting.present if meeting.seats[seat].name.casefold() == wanted)
    return next(named, None)


async def claim(owner: Owner, meeting: str, seat: str) -> Entry:
    """Ask for an existing seat with this browser. Raises `NoSuchMeetingError`."""
    return await _come_in(owner, meeting, ClaimSeat(holder=ids.brief(), seat=seat))


async def invite_board(owner: Owner, meeting: str, leader: str) -> str:
    """Return the secret of an address that makes one screen the board.

    Raises `NoSuchMeetingError`; `Refused` when the seat does not lead.
    """
    if (await owner.look(meeting)).leader != leader:
        raise Refused("not_leading")
    return owner.invite_board(meeting, leader)


async def become_board(owner: Owner, meeting: str, secret: str) -> Entry | None:
    """Make this browser the board; None when the address was used, is old, or never was."""
    leader = owner.take_invitation(meeting, secret)
    if leader is None:
        return None
    token, holder = ids.token(), ids.brief()
    command = PairBoard(by=leader, board=holder)
    await owner.handle(meeting, command, passport=_pass(token, holder, Pass.Kind.BOARD))
    return Entry(meeting, token, "")


async def found(owner: Owner, code: str, *, only: str | None = None) -> str:
    """Return the meeting that has this code; any other than `only` is as good as none."""
    meeting = await owner.find(code)
    if meeting is None or only not in {None, meeting}:
        raise Refused("code_unknown")
    return meeting


async def _come_in(owner: Owner, meeting: str, command: JoinMeeting | ClaimSeat) -> Entry:
    token = ids.token()
    passport = _pass(token, command.holder, Pass.Kind.SEAT)
    answer = await owner.handle(meeting, command, passport=passport)
    waits = any(isinstance(event, DoorKnocked) for event in answer.events)
    return Entry(meeting, token, answer.meeting.code, waits)


def _pass(token: str, holder: str, kind: Pass.Kind) -> NewPass:
    return NewPass(digest=of_token(token), holder=holder, kind=kind.value)
