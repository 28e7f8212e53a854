"""What happens by itself: meetings that were left close, and closed ones are erased in time."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from kring.domain.meeting import Refused
from kring.domain.meeting.commands import ExpireMeeting
from kring.live.frames import FOR_GOOD
from kring.live.rooms import Rooms
from kring.meetings.owner import NoSuchMeetingError

_log = logging.getLogger(__name__)
_TIDY_EVERY: Final = 2.0
_ROUNDS_EVERY: Final = 30


async def keep(rooms: Rooms) -> None:
    """Make the rounds until cancelled."""
    turn = 0
    while True:
        rooms.tidy()
        if turn % _ROUNDS_EVERY == 0:
            await make_rounds(rooms)
        turn += 1
        await asyncio.sleep(_TIDY_EVERY)


async def make_rounds(rooms: Rooms) -> None:
    """Close what was left and erase what is due. A fault in one meeting holds up no other."""
    try:
        to_close, to_erase = await rooms.overdue()
    except Exception as fault:  # noqa: BLE001 - the next round tries again
        _log.error("Cannot read what is due: %s.", type(fault).__name__)
        return
    for meeting in to_erase:
        await rooms.erase(meeting)
    unreadable = set()
    for meeting in set(to_close) - set(to_erase):
        try:
            await rooms.handle(meeting, ExpireMeeting())
        except Refused as no:
            if no.code in FOR_GOOD:
                unreadable.add(meeting)
        except NoSuchMeetingError:
            # Its key is gone and its rows are not: an erasure was cut short.
            await rooms.erase(meeting)
        except Exception as fault:  # noqa: BLE001 - the others must still close
            _log.error("Cannot close a meeting: %s.", type(fault).__name__)
    if unreadable:
        await _let_go(rooms, unreadable)


async def _let_go(rooms: Rooms, unreadable: set[str]) -> None:
    """Erase what cannot be read, and so never closes, when nobody mended it in time."""
    try:
        late = unreadable.intersection(await rooms.long_left())
    except Refused:
        return
    for meeting in late:
        await rooms.erase(meeting)
