"""An owner of meetings that keeps them in memory: the real laws, without a store or a thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from kring.domain.meeting import (
    Command,
    Meeting,
    audience_of,
    begin,
    decide,
    evolve,
    own_view,
    seat_of,
    shared_view,
)
from kring.domain.meeting.commands import StartMeeting
from kring.library import shelf
from kring.live.room import holders
from kring.meetings.owner import Answer, NoSuchMeetingError
from kring.meetings.reading import Held
from kring.meetings.store import NewPass
from kring.system import ids


class MemoryOwner:
    """Keeps every promise of `kring.meetings.owner.Owner`, except that of durability."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Take a clock."""
        self._now = now
        self._ids: Iterator[str] = ids.stream()
        self._meetings: dict[str, Meeting] = {}
        self._passes: dict[str, dict[bytes, Held]] = {}
        self._invitations: dict[tuple[str, str], str] = {}

    async def start(
        self, meeting: str, command: StartMeeting, method_id: str, passport: NewPass
    ) -> Answer:
        """Make a meeting."""
        # As in the store's owner: the first id is the leader's seat, whose holder has the pass.
        self._ids = itertools.chain([passport.holder], self._ids)
        return self._apply(meeting, begin(shelf.load(method_id)), command, passport)

    async def handle(
        self, meeting: str, command: Command, *, passport: NewPass | None = None
    ) -> Answer:
        """Have a command decided."""
        return self._apply(meeting, await self.look(meeting), command, passport)

    async def look(self, meeting: str) -> Meeting:
        """Return the meeting as it is."""
        if meeting not in self._meetings:
            raise NoSuchMeetingError
        return self._meetings[meeting]

    async def view(self, meeting: str, holder: str) -> dict[str, Any] | None:
        """Return what this pass may see, as a snapshot frame."""
        state = await self.look(meeting)
        audience = audience_of(state, holder)
        if audience is None:
            return None
        seat = seat_of(state, holder)
        own = {} if seat is None else own_view(state, seat)
        shared = shared_view(state, audience)
        now = int(self._now().timestamp() * 1000)
        return {
            "snapshot": {"shared": shared, "own": own},
            "mark": {"shared": "m1", "own": "m1"},
            "now": now,
        }

    async def held(self, meeting: str, digest: bytes) -> Held | None:
        """Return whose pass this is."""
        await self.look(meeting)
        return self._passes[meeting].get(digest)

    async def find(self, code: str) -> str | None:
        """Return the meeting with this code."""
        wanted = ids.letters_of(code)
        for meeting, state in self._meetings.items():
            if ids.letters_of(state.code) == wanted:
                return meeting
        return None

    def invite_board(self, meeting: str, leader: str) -> str:
        """Return a secret for one screen."""
        secret = ids.token()
        self._invitations[meeting, secret] = leader
        return secret

    def take_invitation(self, meeting: str, secret: str) -> str | None:
        """Use up an invitation."""
        return self._invitations.pop((meeting, secret), None)

    def erase(self, meeting: str) -> None:
        """Leave nothing of a meeting."""
        del self._meetings[meeting], self._passes[meeting]

    def _apply(
        self, meeting: str, state: Meeting, command: Command, passport: NewPass | None
    ) -> Answer:
        before = holders(state)
        events = decide(state, command, now=self._now(), ids=self._ids)
        for event in events:
            state = evolve(state, event)
        self._meetings[meeting] = state
        ended = before - holders(state)
        known = self._passes.get(meeting, {}).items()
        passes = {digest: held for digest, held in known if held.holder not in ended}
        self._passes[meeting] = passes
        if passport is not None:
            passes[passport.digest] = Held(passport.holder, passport.kind)
        return Answer(state, events)
