"""What the one owner of all meetings offers to whoever has something to ask of them."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from kring.domain.meeting import Command, Event, Meeting
from kring.domain.meeting.commands import StartMeeting
from kring.meetings.reading import Held
from kring.meetings.store import NewPass


class NoSuchMeetingError(Exception):
    """There is no meeting with this id: it never was, or it is erased."""


class Answer(NamedTuple):
    """What a command led to, durable by now; no events: it changed nothing."""

    meeting: Meeting
    events: tuple[Event, ...] = ()


class Owner(Protocol):
    """The one who decides, on the event loop. Every method raises `Refused` as the laws say."""

    async def start(
        self, meeting: str, command: StartMeeting, method_id: str, passport: NewPass
    ) -> Answer:
        """Make a meeting; raises `KeyError` for an unknown method."""

    async def handle(
        self, meeting: str, command: Command, *, passport: NewPass | None = None
    ) -> Answer:
        """Have a command decided and kept, and with it a new pass. Raises `NoSuchMeetingError`."""

    async def look(self, meeting: str) -> Meeting:
        """Return the meeting as it is kept now. Raises `NoSuchMeetingError`."""

    async def view(self, meeting: str, holder: str) -> dict[str, Any] | None:
        """Return what this pass may see now, as in a `snapshot` frame, for a page's first state.

        None when it belongs here no more. Raises `NoSuchMeetingError`.
        """

    async def held(self, meeting: str, digest: bytes) -> Held | None:
        """Return whose pass this is; None when it is nobody's, or no good any more.

        Raises `NoSuchMeetingError`.
        """

    async def find(self, code: str) -> str | None:
        """Return the meeting that people join with this code, or None."""

    def invite_board(self, meeting: str, leader: str) -> str:
        """Return a secret with which one screen, once and soon, becomes the meeting's board."""

    def take_invitation(self, meeting: str, secret: str) -> str | None:
        """Use up an invitation; return the seat that gave it, or None when it is no good."""
