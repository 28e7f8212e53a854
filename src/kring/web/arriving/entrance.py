"""Going in with a code, through the door that slows down guessing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from kring.domain.meeting import Refused
from kring.meetings import services
from kring.meetings.owner import Owner
from kring.meetings.services import Entry
from kring.system import clock, ids
from kring.web.slow_door import SlowDoor

_T = TypeVar("_T")
_door = SlowDoor(now=clock.ticks, key=ids.token().encode())


def welcome(address: str, started: Entry) -> None:
    """Let the colleagues of who started a meeting in without waiting, from that address."""
    _door.was_right(address, ids.letters_of(started.code))


async def join(
    owner: Owner, address: str, code: str, name: str, *, only: str | None = None
) -> Entry:
    """Take a seat. Raises `Refused`. `only`: the one meeting of which the code will do."""
    return await _knock(partial(services.join, only=only), owner, address, code, name)


async def find(owner: Owner, address: str, code: str) -> str:
    """Return the meeting that this code opens. Raises `Refused`."""

    async def found(owner: Owner, letters: str, _: str) -> str:
        return await services.found(owner, letters)

    return await _knock(found, owner, address, code, "")


async def reclaim(
    owner: Owner, address: str, code: str, name: str, *, only: str | None = None
) -> Entry:
    """Ask for the seat that has this name, with another browser. Raises `Refused`.

    `only`: the one meeting of which the code will do.
    """
    return await _knock(partial(services.reclaim, only=only), owner, address, code, name)


async def _knock(
    enter: Callable[[Owner, str, str], Awaitable[_T]],
    owner: Owner,
    address: str,
    code: str,
    name: str,
) -> _T:
    letters = ids.letters_of(code)
    await asyncio.sleep(_door.wait_for(address, letters))
    try:
        answer = await enter(owner, letters, name)
    except Refused as refused:
        # Any other refusal is about the name or the room: the code was right.
        if refused.code not in {"code_unknown", "store_away"}:
            _door.was_right(address, letters)
        raise
    _door.was_right(address, letters)
    return answer
