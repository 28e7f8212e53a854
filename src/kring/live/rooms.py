"""All rooms of this process, and their one owner: the event loop.

Pages, sockets, the clock of expiry and tests ask the same things of it; see
`kring.meetings.owner.Owner` for what each method promises.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from typing import Any, Final

from kring.domain.meeting import Command, Meeting, Refused, Touched, audience_of
from kring.domain.meeting.commands import StartMeeting
from kring.library import shelf
from kring.live.asking import Asking
from kring.live.connection import Connection
from kring.live.gathering import Gathering
from kring.live.invitations import Invitations
from kring.live.room import Order, Room, Verdict
from kring.meetings import erasing, reading, store
from kring.meetings.marks import Marks
from kring.meetings.owner import Answer, NoSuchMeetingError
from kring.meetings.reading import Held, Loaded, MethodOf
from kring.meetings.store import NewPass, Opening
from kring.meetings.writer import Erasure, Outcome, Results, Writer
from kring.system import ids
from kring.system.clock import Clock, Ticks, milliseconds, now, ticks
from kring.system.keystore import KeyStore

#: A room that nobody looks at stays in memory for so many seconds.
_IDLE_SECONDS: Final = 60.0


class Rooms:
    """Every loaded meeting. Made on the loop that will own it; see `open` and `shut`."""

    def __init__(
        self,
        keys: KeyStore,
        marks: Marks,
        *,
        clock: Clock = now,
        seconds: Ticks = ticks,
        method_of: MethodOf = reading.method_of,
    ) -> None:
        """Take the keys, the digests, the clocks, and what reads a stored method's file."""
        self.marks = marks
        self.clock = clock
        self.seconds = seconds
        self.invitations = Invitations(seconds)
        self._keys = keys
        self._rooms: dict[str, Room] = {}
        self._gatherings: dict[str, Gathering] = {}
        self._loading: dict[str, asyncio.Future[Room]] = {}
        self._left_at: dict[str, float] = {}
        self._erased: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._ids = ids.stream()
        self._writer = Writer(keys, self._told)
        self._read = Asking(keys, method_of, self._stays_away)
        self._loop: asyncio.AbstractEventLoop | None = None

    # ── life ──

    async def open(self) -> None:
        """Begin: from now on the running loop owns every room. Raises what `claim` raises."""
        self._loop = asyncio.get_running_loop()
        self._read.begin()
        await asyncio.to_thread(self._writer.start)
        for meeting in await self._read(erasing.leftovers, self._keys):
            await self.erase(meeting)

    async def shut(self) -> None:
        """Write what is in line, then stop."""
        await asyncio.to_thread(self._writer.stop)
        await self._read.shut()

    # ── what anyone may ask ──

    async def start(
        self, meeting: str, command: StartMeeting, method_id: str, passport: NewPass
    ) -> Answer:
        """Make a meeting; see `Owner`."""
        method = await self._read(shelf.load, method_id)
        opening = store.opening(method_id, self.marks.of_code(command.code), self.clock())
        loaded = reading.unwritten(method, await self._read(self._keys.create, meeting))
        # The first id that the laws take is the leader's seat, whose holder has the pass.
        room = self._room(meeting, loaded, itertools.chain([passport.holder], self._ids))
        try:
            return await self._ordered(room, command, passport, opening)
        except (Refused, NoSuchMeetingError) as no:
            self._forget(meeting)
            await self._read(self._keys.drop, meeting)
            # The one conflict that a new meeting can have is a code that is in use.
            raise no if isinstance(no, Refused) else Refused("server_busy") from None

    async def handle(
        self, meeting: str, command: Command, *, passport: NewPass | None = None
    ) -> Answer:
        """Have a command decided and kept; see `Owner`."""
        return await self._ordered(await self.room(meeting), command, passport)

    async def look(self, meeting: str) -> Meeting:
        """Return the meeting as it is kept now; see `Owner`."""
        return (await self.room(meeting)).meeting

    async def view(self, meeting: str, holder: str) -> dict[str, Any] | None:
        """Return what this pass may see now; see `Owner`."""
        return self.gathering(await self.room(meeting)).view(holder)

    async def held(self, meeting: str, digest: bytes) -> Held | None:
        """Return whose pass this is; see `Owner`."""
        room = await self.room(meeting)
        held = room.passes.get(digest)
        if held is None or audience_of(room.meeting, held.holder) is None:
            return None
        return held

    async def find(self, code: str) -> str | None:
        """Return the meeting that people join with this code; see `Owner`."""
        return await self._read(reading.find, self.marks.of_code(code))

    def invite_board(self, meeting: str, leader: str) -> str:
        """Return the secret of a board's address; see `Owner`."""
        return self.invitations.give(meeting, leader)

    def take_invitation(self, meeting: str, secret: str) -> str | None:
        """Use up an invitation; see `Owner`."""
        return self.invitations.take(meeting, secret)

    async def erase(self, meeting: str) -> None:
        """Wipe a meeting; those who look at it are told when it is done."""
        self._writer.submit(Erasure(meeting))

    async def overdue(self) -> tuple[list[str], list[str]]:
        """Return the meetings to close and those to erase, as the store knows them."""
        moment = self.clock()
        return (
            await self._read(erasing.to_close, moment),
            await self._read(erasing.to_erase, moment),
        )

    async def long_left(self) -> list[str]:
        """Return the meetings that should have closed long ago, and did not."""
        return await self._read(erasing.long_left, self.clock())

    # ── rooms ──

    async def room(self, meeting: str) -> Room:
        """Return the room of a meeting, read from the store when it is not in memory."""
        self._left_at.pop(meeting, None)
        if (room := self._rooms.get(meeting)) is not None:
            return room
        if (loading := self._loading.get(meeting)) is None:
            loading = self._loading[meeting] = asyncio.ensure_future(self._load(meeting))
            loading.add_done_callback(lambda _: self._loading.pop(meeting, None))
        return await asyncio.shield(loading)

    def loaded(self, meeting: str) -> Room:
        """Return the room of somebody who is in it. Raises `NoSuchMeetingError`: it is erased."""
        if (room := self._rooms.get(meeting)) is None:
            raise NoSuchMeetingError
        return room

    def gathering(self, room: Room) -> Gathering:
        """Return those who look at a room."""
        found = self._gatherings.get(room.id)
        if found is None:
            found = Gathering(room.meeting, lambda: milliseconds(self.clock()))
            self._gatherings[room.id] = found
        return found

    def leave(self, meeting: str, viewer: Connection) -> None:
        """Forget a viewer whose line is gone."""
        if (gathering := self._gatherings.get(meeting)) is not None:
            gathering.leave(viewer)

    def lines(self) -> int:
        """Return how many lines are open, in all rooms."""
        return sum(len(gathering.viewers) for gathering in self._gatherings.values())

    def tidy(self) -> None:
        """Let signs of typing fade, and rooms go that nobody has looked at for a while."""
        at = self.seconds()
        for gathering in self._gatherings.values():
            gathering.fade(at)
        for meeting, room in list(self._rooms.items()):
            looked_at = self._gatherings.get(meeting)
            if room.busy or (looked_at and looked_at.viewers):
                self._left_at.pop(meeting, None)
            elif at - self._left_at.setdefault(meeting, at) >= _IDLE_SECONDS:
                self._forget(meeting)

    async def _load(self, meeting: str) -> Room:
        loaded = await self._read.load(meeting)
        if loaded is None or meeting in self._erased:
            raise NoSuchMeetingError
        return self._room(meeting, loaded, self._ids)

    def _room(self, meeting: str, loaded: Loaded, stream: Iterator[str]) -> Room:
        room = Room(
            meeting,
            loaded,
            now=self.clock,
            ids=stream,
            submit=self._writer.submit,
            reload=self._reload,
            changed=self._changed,
        )
        self._rooms[meeting] = room
        return room

    async def _ordered(
        self,
        room: Room,
        command: Command,
        passport: NewPass | None,
        opening: Opening | None = None,
    ) -> Answer:
        answered: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()

        def reply(verdict: Verdict) -> None:
            if not answered.done():
                answered.set_result(verdict)

        room.take(Order(command=command, reply=reply, passport=passport, opening=opening))
        verdict = await answered
        if isinstance(verdict, Refused | NoSuchMeetingError):
            raise verdict
        return verdict

    def _changed(self, room: Room, touched: Touched) -> None:
        if (gathering := self._gatherings.get(room.id)) is not None:
            gathering.commit(room.meeting, touched)

    def _reload(self, room: Room) -> None:
        async def again() -> None:
            try:
                loaded = await self._read.load_at_last(room.id)
            except Refused as no:
                self._give_up(room, no)
                return
            if loaded is None:
                self._gone(room.id)
            room.reloaded(loaded)

        task = asyncio.get_running_loop().create_task(again())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _give_up(self, room: Room, no: Refused) -> None:
        """Let go of a room whose meeting cannot be read: nobody there may wait for ever."""
        room.end(no)
        if (gathering := self._gatherings.get(room.id)) is not None:
            gathering.given_up(no)
        self._forget(room.id)

    # ── the store's answers ──

    def _told(self, results: Results) -> None:
        """Pass what the writer's thread has done on to the loop, a whole commit at once."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._finished, results)

    def _finished(self, results: Results) -> None:
        for job, outcome in results:
            if outcome is Outcome.AWAY:
                self._read.lost()
            room = self._rooms.get(job.meeting)
            if room is not None:
                room.finish(job, outcome)
            if isinstance(job, Erasure) and outcome is Outcome.KEPT:
                self._gone(job.meeting)

    def _gone(self, meeting: str) -> None:
        if meeting in self._loading:
            # It was read just before it was wiped: it must not come to life again.
            self._erased.add(meeting)
        if (gathering := self._gatherings.get(meeting)) is not None:
            gathering.erased()
        self._forget(meeting)

    def _forget(self, meeting: str) -> None:
        if (room := self._rooms.pop(meeting, None)) is not None:
            room.end()
        self._gatherings.pop(meeting, None)
        self._left_at.pop(meeting, None)

    def _stays_away(self) -> None:
        for room in self._rooms.values():
            room.wait_no_longer()
