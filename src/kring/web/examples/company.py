"""The simulated company of an example: who does what, and when.

One task for all of them: whoever is ready first does their one thing. When nobody has
anything left to do, whichever of them leads looks around and goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kring.library.rehearsal.colleague import Colleague
from kring.library.rehearsal.leader import Leader
from kring.system.chance import Random
from kring.system.clock import Ticks
from kring.web.examples.deeds import still_fits
from kring.web.examples.line import Line
from kring.web.examples.pace import Pace
from kring.web.examples.waiting import Waiting
from kring.web.examples.wishes import as_wished

#: More than any meeting of sense takes.
_DEEDS_AT_MOST: Final = 3000
#: After so many refusals who leads gives up.
_REFUSALS_AT_MOST: Final = 12
#: What somebody hears who was a moment too late, because someone real went on. No fault.
_OVERTAKEN: Final = frozenset({"step_moved_on", "turn_moved_on", "unknown_item", "quiet_now"})
#: Seconds after which everyone looks up, also when nothing happened.
_LOOKS_UP: Final = 5.0

Deed = dict[str, Any]


@dataclass(slots=True)
class Player:
    """One simulated colleague. `rested`: the mark at which there was nothing to do."""

    line: Line
    colleague: Colleague
    leader: Leader
    deed: Deed | None = None
    due: float = 0
    rested: Mapping[str, str] | None = None


@dataclass(slots=True, kw_only=True)
class Company:
    """Everyone who is simulated. `presents`: whether someone real is to bring the case.

    `watched` says whether anyone real looks.
    """

    pace: Pace
    seconds: Ticks
    chance: Random
    presents: bool
    watched: Callable[[], bool]
    players: list[Player] = field(default_factory=list)
    #: Whose words an item is, as far as they are ours: what a client knows of its own items.
    items: dict[str, str] = field(default_factory=dict)
    refusals: list[str] = field(default_factory=list)
    waiting: Waiting = field(default_factory=Waiting)
    _stir: asyncio.Event = field(default_factory=asyncio.Event)
    _idle: bool = True

    def stirred(self) -> None:
        """Take note that somebody sees something new."""
        self.waiting.stirred_at = self.seconds()
        self._stir.set()

    @property
    def closed(self) -> bool:
        """Whether the meeting is over, or nobody of ours is there any more."""
        lines = [player.line for player in self.players if player.line.open]
        return all(line.shared.get("status") == "closed" for line in lines)

    async def play(self) -> None:
        """Play until the close."""
        for player in self.players:
            await player.line.connect()
        self.stirred()
        for _ in range(_DEEDS_AT_MOST):
            if self.closed or len(self.refusals) > _REFUSALS_AT_MOST:
                break
            await self._goes_on()

    async def leave(self) -> None:
        """Close every line."""
        for player in self.players:
            await player.line.leave()

    async def _goes_on(self) -> None:
        """Do the one thing that comes first, once it is time for it."""
        while not self.closed:
            at, player = self._next()
            late = self.seconds() - at
            if player is not None and late >= 0:
                await (self._acts(player) if player.deed else self._leads(player))
                return
            self._stir.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(-late, _LOOKS_UP)):
                    await self._stir.wait()

    def _next(self) -> tuple[float, Player | None]:
        here = [player for player in self.players if player.line.open]
        for player in here:
            self._considers(player)
        busy = [player for player in here if player.deed]
        if busy:
            first = min(busy, key=lambda player: player.due)
            return first.due, first
        for player in here:
            if player.line.own.get("leads"):
                return self._may_go_on_at(player), player
        return float("inf"), None

    def _considers(self, player: Player) -> None:
        """Let someone think of what to do, when they see something that they did not see before."""
        line = player.line
        if player.deed is not None or player.rested == line.mark or not line.own:
            return
        player.deed = player.colleague.acts(line.shared, line.own)
        if player.deed is None:
            player.rested = line.mark
            return
        mood = self.chance.uniform(0.7, 1.3)
        player.due = self.seconds() + self.pace.length(player.deed) * mood

    async def _acts(self, player: Player) -> None:
        deed, player.deed = player.deed, None
        if deed is None or not still_fits(deed, player.line.shared, player.line.own):
            return
        if deed["do"] == "add":
            self.items[deed["item"]] = player.line.own["seat"]
        if await self._does(player, deed):
            self._idle = False
        else:
            player.colleague.refused(deed)

    def _may_go_on_at(self, leading: Player) -> float:
        ours = {player.line.own.get("seat") for player in self.players}
        people = leading.line.shared.get("ring", {}).keys() - ours
        here = people & leading.line.here
        owing = self.waiting.owing(
            leading.leader.method, leading.line, here, presents=self.presents, ours=self.items
        )
        return self.waiting.until(
            self.pace, self.seconds(), owing=owing, idle=self._idle, watched=self.watched()
        )

    async def _leads(self, leading: Player) -> None:
        line = leading.line
        wire = leading.leader.steers(line.shared, line.own)
        if wire is None:
            self.refusals.append("nothing to do")
            return
        self._idle = True
        others = {str(p.line.own.get("seat")) for p in self.players if p.line is not line}
        wished = as_wished(
            wire, line.shared, others=others, items=self.items, presents=self.presents
        )
        # Who is wished for cannot have a role that does not go with another one.
        if not await self._does(leading, wished) and wished != wire:
            await self._does(leading, wire)

    async def _does(self, player: Player, deed: Deed) -> bool:
        answer = await player.line.do(deed)
        if "no" in answer and answer["code"] not in _OVERTAKEN:
            self.refusals.append(f"{deed['do']}: {answer['code']}")
        return "ack" in answer
