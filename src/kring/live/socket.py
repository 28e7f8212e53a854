"""The WebSocket beside Django: who comes in, and what each of their frames asks."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

from kring.domain.meeting import Refused
from kring.live import frames
from kring.live.connection import Connection, Send
from kring.live.frames import MalformedError
from kring.live.handshake import Handshake
from kring.live.looking import Looks
from kring.live.proposal import proposal
from kring.live.rate import Allowance
from kring.live.room import Order, Room, Verdict
from kring.live.rooms import Rooms
from kring.live.wire import EXTENSION, Direct
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

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]


class Sockets:
    """The ASGI application for WebSockets. `address`: the server's own, or None to take Host."""

    def __init__(self, rooms: Callable[[], Rooms], address: str | None) -> None:
        """Take where to find the rooms, once the server runs."""
        self._rooms = rooms
        self._address = address

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Serve one socket until it closes. What goes wrong is logged without its content."""
        path = _PATH.fullmatch(scope["path"])
        await receive()
        if path is None:
            await send({"type": "websocket.close", "code": frames.NO_SEAT})
            return
        try:
            await self._serve(path[1], Handshake(scope), scope, receive, send)
        except Refused:
            # The store is out of reach; the browser comes back by itself.
            await send({"type": "websocket.close", "code": frames.RESTART})
        except OSError:
            # The browser is gone in the middle of something; that is how sockets end.
            return
        except Exception as fault:  # noqa: BLE001 - the server would log it with what it says
            _log.error("A socket failed: %s.", type(fault).__name__, exc_info=fault)

    async def _serve(
        self,
        meeting: str,
        shake: Handshake,
        scope: Mapping[str, Any],
        receive: Receive,
        send: Send,
    ) -> None:
        # A close code reaches a browser only after the socket was accepted.
        await send({"type": "websocket.accept"})
        rooms = self._rooms()
        held = (
            await _held(rooms, meeting, shake.token) if shake.same_origin(self._address) else None
        )
        if held is None:
            same = shake.same_origin(self._address)
            code = frames.NO_SEAT if same else frames.OTHER_ORIGIN
            await send({"type": "websocket.close", "code": code})
            return
        wire: Direct | None = scope.get("extensions", {}).get(EXTENSION)
        viewer = Connection(
            send,
            holder=held.holder,
            kind=held.kind,
            lang=shake.language,
            **_shorter(wire),
        )
        if wire is not None:
            wire.farewell = lambda: _farewell(viewer)
        await Line(rooms, meeting, viewer, receive).run()


class Line:
    """One browser's conversation with its room."""

    def __init__(self, rooms: Rooms, meeting: str, viewer: Connection, receive: Receive) -> None:
        """Take whose line it is and where its frames come from."""
        self._rooms = rooms
        self._meeting = meeting
        self._viewer = viewer
        self._receive = receive
        self._allowance = Allowance(rooms.seconds)
        self._looks = Looks(rooms.seconds)

    async def run(self) -> None:
        """Read frames until the line closes."""
        viewer = self._viewer
        try:
            async with asyncio.timeout(_SECONDS_TO_GREET):
                message = await self._receive()
            room = await self._rooms.room(self._meeting)
            if not self._greeted(room, message):
                return
            while not viewer.closed and (await self._next()):
                pass
        except TimeoutError:
            viewer.close(frames.MALFORMED)
        except MalformedError:
            viewer.close(frames.MALFORMED)
        except NoSuchMeetingError:
            viewer.push(frames.bye("erased"))
            viewer.close(frames.ERASED)
        finally:
            viewer.closed = True
            self._rooms.leave(self._meeting, viewer)

    def _greeted(self, room: Room, message: Message) -> bool:
        if message["type"] == "websocket.disconnect":
            return False
        frame = frames.read(_text(message))
        if "hello" not in frame:
            raise MalformedError
        return self._hello(room, frame)

    async def _next(self) -> bool:
        """Take one frame; return whether more may follow."""
        message = await self._receive()
        if message["type"] == "websocket.disconnect":
            return False
        if not self._allowance.take():
            self._viewer.close(frames.TOO_MANY)
            return False
        frame = frames.read(_text(message))
        room = await self._rooms.room(self._meeting)
        if "do" in frame:
            self._command(room, frame)
            return True
        if "hello" in frame:
            return self._hello(room, frame)
        self._passing(room, frame)
        return True

    def _hello(self, room: Room, frame: Mapping[str, Any]) -> bool:
        have = frame.get("have")
        if not isinstance(have, str | None):
            raise MalformedError
        if frame["hello"] != frames.PROTOCOL:
            self._viewer.close(frames.OLD_CLIENT)
            return False
        self._rooms.gathering(room).greet(self._viewer, have)
        if frame.get("release", release()) != release():
            self._viewer.push(frames.text({"reload": True}))
        return True

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
        room.take(Order(command=command, reply=reply, mark=mark))


async def _held(rooms: Rooms, meeting: str, token: str | None) -> Held | None:
    if token is None:
        return None
    try:
        return await rooms.held(meeting, of_token(token))
    except NoSuchMeetingError:
        return None


def _shorter(wire: Direct | None) -> dict[str, Any]:
    """Return the ways around ASGI that this line has; a simulated colleague's has none."""
    return {"cut": lambda _: None} if wire is None else {"cut": wire.cut, "take": wire.take}


def _text(message: Message) -> str:
    text = message.get("text")
    if not isinstance(text, str):
        raise MalformedError
    return text


def _farewell(viewer: Connection) -> None:
    viewer.push(frames.bye("restart", int(ids.jitter(_BACK_WITHIN_MS))))
    viewer.close(frames.RESTART)
