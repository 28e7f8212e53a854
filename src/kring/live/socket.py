"""The WebSocket beside Django: who comes in, and what each of their frames asks."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from kring.domain.meeting import Refused
from kring.live import frames
from kring.live.connection import Connection
from kring.live.direct import EXTENSION, Direct
from kring.live.frames import MalformedError
from kring.live.handshake import Handshake
from kring.live.looking import Looks
from kring.live.outgoing import Outgoing
from kring.live.proposal import proposal
from kring.live.rate import Allowance
from kring.live.room import Order, Room, Verdict
from kring.live.rooms import Rooms
from kring.meetings.marks import of_token
from kring.meetings.owner import Answer, NoSuchMeetingError
from kring.meetings.reading import Held
from kring.system import ids
from kring.system.clock import milliseconds
from kring.system.release import release

_log = logging.getLogger(__name__)
_PATH: Final = re.compile(r"/m/([a-z2-7]{26})/(?:board/)?socket")
#: A browser that says nothing for so long after coming in is no browser of ours.
_SECONDS_TO_GREET: Final = 15
#: After a restart not everyone comes back in the same moment.
_BACK_WITHIN_MS: Final = 3000
#: A shared screen shows one item a page at the least, and a room holds no more.
_PAGES_AT_MOST: Final = 500


class Sockets:
    """The ASGI application for sockets. `address`: the server's own, or None to take Host."""

    def __init__(self, rooms: Callable[[], Rooms], address: str | None) -> None:
        """Take where to find the rooms, once the server runs."""
        self._rooms = rooms
        self._address = address

    async def __call__(self, scope: Mapping[str, Any], _receive: object, _send: object) -> None:
        """Answer the request that opens a line. What goes wrong is logged without its content."""
        wire: Direct = scope["extensions"][EXTENSION]
        path = _PATH.fullmatch(scope["path"])
        if path is None:
            wire.refuse()
            return
        # A close code reaches a browser only after the socket was accepted.
        wire.accept()
        try:
            await self._open(path[1], Handshake(scope), wire)
        except Refused as no:
            if no.code not in frames.FOR_GOOD:
                # The store is out of reach; the browser comes back by itself.
                wire.close(frames.RESTART)
                return
            wire.take(Outgoing(frames.bye(no.code)))
            wire.close(frames.FAULT)
        except Exception as fault:  # noqa: BLE001 - the server would log it with what it says
            _told(fault)
            wire.close(frames.FAULT)

    async def _open(self, meeting: str, shake: Handshake, wire: Direct) -> None:
        if not shake.same_origin(self._address):
            wire.close(frames.OTHER_ORIGIN)
            return
        rooms = self._rooms()
        held = await _held(rooms, meeting, shake.token)
        if held is None:
            wire.close(frames.NO_SEAT)
            return
        viewer = Connection(wire, holder=held.holder, kind=held.kind, lang=shake.language)
        wire.attend(Line(rooms, meeting, viewer))


class Line:
    """One browser's conversation with its room. Only the event loop touches it."""

    __slots__ = ("_allowance", "_greeting", "_looks", "_meeting", "_rooms", "_viewer")

    def __init__(self, rooms: Rooms, meeting: str, viewer: Connection) -> None:
        """Take whose line it is; it has a while to say hello."""
        self._rooms = rooms
        self._meeting = meeting
        self._viewer = viewer
        self._allowance = Allowance(rooms.seconds)
        self._looks: Looks | None = None
        self._greeting: asyncio.TimerHandle | None = asyncio.get_running_loop().call_later(
            _SECONDS_TO_GREET, viewer.close, frames.MALFORMED
        )

    def hear(self, text: str | None) -> None:
        """Take one frame. What goes wrong is logged without its content, and ends the line."""
        viewer = self._viewer
        if viewer.closed:
            return
        try:
            if text is None:
                raise MalformedError  # noqa: TRY301 - bytes are as wrong as any other text
            self._heard(text)
        except MalformedError:
            viewer.close(frames.MALFORMED)
        except NoSuchMeetingError:
            viewer.push(frames.bye("erased"))
            viewer.close(frames.ERASED)
        except Exception as fault:  # noqa: BLE001 - one line's fault must not reach the server's log
            _told(fault)
            viewer.close(frames.FAULT)

    def drained(self) -> None:
        """Go on sending."""
        self._viewer.drained()

    def lost(self) -> None:
        """Leave the room: the line is gone."""
        self._greeted()
        self._viewer.lost()
        self._rooms.leave(self._meeting, self._viewer)

    def farewell(self) -> None:
        """Ask the browser to come back soon: the server stops."""
        self._viewer.push(frames.bye("restart", int(ids.jitter(_BACK_WITHIN_MS))))
        self._viewer.close(frames.RESTART)

    def _greeted(self) -> None:
        if self._greeting is not None:
            self._greeting.cancel()
            self._greeting = None

    def _heard(self, text: str) -> None:
        if self._greeting is None and not self._allowance.take():
            self._viewer.close(frames.TOO_MANY)
            return
        frame = frames.read(text)
        room = self._rooms.loaded(self._meeting)
        if "hello" in frame:
            self._greeted()
            self._hello(room, frame)
        elif self._greeting is not None:
            raise MalformedError
        elif "do" in frame:
            self._command(room, frame)
        else:
            self._passing(room, frame)

    def _hello(self, room: Room, frame: Mapping[str, Any]) -> None:
        have = frame.get("have")
        if not isinstance(have, dict | None):
            raise MalformedError
        if frame["hello"] != frames.PROTOCOL:
            self._viewer.close(frames.OLD_CLIENT)
            return
        self._rooms.gathering(room).greet(self._viewer, have)
        if frame.get("release", release()) != release():
            self._viewer.push(frames.text({"reload": True}))

    def _passing(self, room: Room, frame: Mapping[str, Any]) -> None:
        """Take what is never stored. Raises `MalformedError` for what we do not know."""
        match frame:
            case {"alive": True}:
                pass
            case {"typing": bool(on)}:
                at = self._rooms.seconds()
                self._rooms.gathering(room).typing(self._viewer, on=on, at=at)
            case {"pages": int(many)} if many is not True and 0 < many <= _PAGES_AT_MOST:
                self._rooms.gathering(room).pages(self._viewer, many)
            case {"ask": "proposal"}:
                self._propose(room)
            case {"look": _}:
                self._look(room, frame)
            case _:
                raise MalformedError

    def _look(self, room: Room, frame: Mapping[str, Any]) -> None:
        """Look at a draft of who has a seat, and answer on this line alone."""
        if self._looks is None:
            self._looks = Looks(self._rooms.seconds)
        answer = self._looks.answer(frame, room.meeting, self._viewer.lang)
        if answer is not None and self._viewer.seat is not None:
            self._viewer.push(frames.text(answer))

    def _propose(self, room: Room) -> None:
        if self._viewer.seat is not None and self._viewer.seat == room.meeting.leader:
            found = proposal(room.meeting, self._rooms.clock())
            self._viewer.push(frames.text({"proposal": found}))

    def _command(self, room: Room, frame: Mapping[str, Any]) -> None:
        command_id = frames.id_of(frame)
        viewer = self._viewer

        def reply(verdict: Verdict) -> None:
            now = milliseconds(self._rooms.clock())
            if isinstance(verdict, Answer):
                viewer.push(frames.ack(command_id, now))
            elif isinstance(verdict, Refused):
                viewer.push(frames.no(command_id, verdict, viewer.lang, now))
            # A meeting that is gone says so to the whole line.

        if viewer.seat is None:
            reply(Refused("not_your_role"))
            return
        try:
            command = frames.command_of(frame, viewer.seat)
        except Refused as refused:
            reply(refused)
            return
        mark = self._rooms.marks.of_command(viewer.holder, command_id)
        room.take(Order(command=command, reply=reply, mark=mark, holder=viewer.holder))


async def _held(rooms: Rooms, meeting: str, token: str | None) -> Held | None:
    if token is None:
        return None
    try:
        return await rooms.held(meeting, of_token(token))
    except NoSuchMeetingError:
        return None


def _told(fault: Exception) -> None:
    _log.error("A socket failed: %s.", type(fault).__name__, exc_info=fault)
