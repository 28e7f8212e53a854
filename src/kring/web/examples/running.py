"""An example from its beginning to its end: it plays, is looked at, and is erased."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.db import connections

from kring.live.gathering import Gathering
from kring.live.rooms import Rooms
from kring.meetings import erasing
from kring.meetings.marks import of_token
from kring.meetings.owner import NoSuchMeetingError
from kring.system import clock, ids
from kring.system.chance import seeded
from kring.system.clock import Ticks
from kring.web.examples.company import Company, Player
from kring.web.examples.line import Line
from kring.web.examples.pace import Pace
from kring.web.examples.setting_up import PRESENTS, Cast, Order, person

_MINUTE: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """When an example ends, in seconds: nobody real looked for a while, or at any rate."""

    unseen: float = 4 * _MINUTE
    at_most: float = 120 * _MINUTE
    look_every: float = 5.0


@dataclass(slots=True)
class Example:
    """One example under way."""

    rooms: Rooms
    order: Order
    cast: Cast
    pace: Pace
    ends: Ends = field(default_factory=Ends)
    seconds: Ticks = clock.ticks
    _ours: frozenset[str] = frozenset()
    _gathering: Gathering | None = None

    @property
    def meeting(self) -> str:
        """The meeting's id."""
        return self.cast.entry.meeting

    async def run(self) -> Company:
        """Play it and erase it; return the company, whose lines are closed."""
        # Also when this process ends before the example does, it will be erased.
        end = clock.now() + timedelta(seconds=self.ends.at_most)
        await asyncio.to_thread(_have_erased, self.meeting, end)
        held = [await self.rooms.held(self.meeting, of_token(t)) for t in self.cast.tokens]
        self._ours = frozenset(one.holder for one in held if one is not None)
        company = self._company()
        playing = asyncio.create_task(company.play())
        try:
            await self._until_left()
        finally:
            playing.cancel()
            await asyncio.wait([playing])
        await company.leave()
        await self.rooms.erase(self.meeting)
        if not playing.cancelled():
            # What went wrong in it is said only now that everything is tidied up.
            playing.result()
        return company

    def _company(self) -> Company:
        company = Company(
            pace=self.pace,
            seconds=self.seconds,
            chance=seeded(ids.brief()),
            presents=self.order.seat == PRESENTS,
            watched=self._watched,
        )
        for number, token in enumerate(self.cast.tokens):
            line = Line(self.meeting, token, self.order.language, company.stirred)
            company.players.append(Player(line, *person(self.order, self.meeting, number)))
        return company

    async def _until_left(self) -> None:
        """Wait until nobody real has looked for a while; it need not be closed by then."""
        began = seen = self.seconds()
        while self.seconds() - began < self.ends.at_most:
            try:
                room = await self.rooms.room(self.meeting)
            except NoSuchMeetingError:
                return
            self._gathering = self.rooms.gathering(room)
            if self._watched():
                seen = self.seconds()
            elif self.seconds() - seen >= self.ends.unseen:
                return
            await asyncio.sleep(self.ends.look_every)

    def _watched(self) -> bool:
        """Return whether anyone looks who is not simulated."""
        viewers = self._gathering.viewers if self._gathering is not None else ()
        return any(viewer.holder not in self._ours for viewer in viewers)


def _have_erased(meeting: str, at: datetime) -> None:
    try:
        erasing.schedule(meeting, at)
    finally:
        connections.close_all()
