"""Setting up an example: the visitor and the simulated company come in by the ordinary ways."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kring.domain.meeting import Refused
from kring.domain.meeting.arriving import tidy
from kring.domain.meeting.commands import EraseMeeting
from kring.library import shelf
from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.leader import Leader
from kring.library.rehearsal.samples import shuffled
from kring.meetings import services
from kring.meetings.owner import NoSuchMeetingError, Owner
from kring.meetings.services import Entry, Wish
from kring.system import ids
from kring.system.chance import seeded
from kring.system.words import word

if TYPE_CHECKING:
    from kring.domain.method.model import Method

LEADER: Final = "leader"
PRESENTS: Final = "presenter"
MEMBER: Final = "member"
BOARD: Final = "board"
#: Where a visitor can sit.
SEATS: Final = (MEMBER, PRESENTS, LEADER, BOARD)
#: How many are in the circle, when the method takes as many.
_CIRCLE: Final = 5
#: An example is erased by its own; this is for when it could not.
_ERASED_AFTER_HOURS: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a visitor wants to see."""

    method: str
    seat: str
    name: str
    language: str
    pace: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Who came in. `entry` is the visitor's; `tokens` are the passes of the simulated."""

    entry: Entry
    tokens: tuple[str, ...]


async def come_in(owner: Owner, order: Order) -> Cast:
    """Give everyone a seat. Raises `Refused` for what is wrong with the visitor's name."""
    seed = ids.brief()
    known = shuffled(seeded(seed)).names(order.language)
    names = [name for name in known if name.casefold() != tidy(order.name).casefold()]
    others = names[: _others(order)]
    if order.seat == LEADER:
        entry = await services.start(owner, _wish(order, order.name))
        return Cast(entry, tuple([await _joins(owner, entry, name) for name in others]))
    leading = await services.start(owner, _wish(order, names[-1]))
    leader = (await owner.look(leading.meeting)).leader
    try:
        entry = await _visitor(owner, order, leading, leader)
    except Refused:
        with contextlib.suppress(NoSuchMeetingError):
            await owner.handle(leading.meeting, EraseMeeting(by=leader))
        raise
    tokens = [await _joins(owner, leading, name) for name in others]
    return Cast(entry, (leading.token, *tokens))


def person(order: Order, meeting: str, number: int) -> tuple[Colleague, Leader]:
    """Return what someone simulated is like; all of a meeting draw on the same cases."""
    method = shelf.load(order.method)
    samples = shuffled(seeded(meeting))
    return (
        Colleague(method, samples, order.language, seeded(meeting, number)),
        Leader(method, seeded(meeting, "leader", number)),
    )


def _others(order: Order) -> int:
    """Return how many simulated colleagues come, who leads not counted."""
    method = shelf.load(order.method)
    circle = min(max(_CIRCLE, method.smallest, _two_groups(method)), method.largest)
    return circle - (order.seat in {MEMBER, PRESENTS})


def _two_groups(method: Method) -> int:
    """Return how many it takes to see two groups where the circle divides, or nothing.

    Where the groups have no cases of their own, whoever presents may be in none of them.
    """
    blocks = method.blocks.values()
    return max(
        (2 * one.groups.size + (not one.has_cases) for one in blocks if one.groups), default=0
    )


def _wish(order: Order, name: str) -> Wish:
    return Wish(
        name=name,
        method=order.method,
        takes_part=False,
        title=word("examples.meeting_title", order.language),
        language=order.language,
        erase_after=_ERASED_AFTER_HOURS,
    )


async def _joins(owner: Owner, leading: Entry, name: str) -> str:
    return (await services.join(owner, leading.code, name)).token


async def _visitor(owner: Owner, order: Order, leading: Entry, leader: str) -> Entry:
    if order.seat != BOARD:
        return await services.join(owner, leading.code, order.name)
    secret = await services.invite_board(owner, leading.meeting, leader)
    entry = await services.become_board(owner, leading.meeting, secret)
    if entry is None:
        raise LookupError("an invitation that was given just now is no good")
    return entry
