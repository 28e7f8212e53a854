"""A WebSocket as uvicorn hands it over after the request: the handshake, then frames both ways.

The handshake is the `websockets` library's. What follows is `kring.live.incoming` one way and
`kring.live.outgoing` the other, without a task or a queue between.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any, Final, cast

import uvicorn
from uvicorn.server import ServerState
from websockets.exceptions import ProtocolError
from websockets.frames import Close, Frame, Opcode
from websockets.http11 import Request, Response
from websockets.server import ServerProtocol

from kring.live.direct import EXTENSION, Listener
from kring.live.frames import FRAME_AT_MOST
from kring.live.handshake import scope_of
from kring.live.incoming import BROKEN, CLOSE, NO_TEXT, PING, PONG, TEXT, BrokenFrameError, Incoming
from kring.live.outgoing import Outgoing
from kring.live.pace import Pace

#: Ours says why at FRAME_AT_MOST characters; this only bounds the memory.
BYTES_AT_MOST: Final = FRAME_AT_MOST * 4
#: A line that said nothing for so long is asked for a sign of life.
_BEAT_EVERY: Final = 15.0
#: So often, before it is given up.
_ASKED_AT_MOST: Final = 2
_SECONDS_TO_FLUSH: Final = 5.0
_SECONDS_TO_CLOSE: Final = 10.0
_RESTART, _FAULT = 1001, 1011


def options() -> dict[str, Any]:
    """Return how uvicorn is to serve our sockets."""
    return {"ws": partial(Wire, Pace())}


_PING: Final = Frame(Opcode.PING, b"").serialize(mask=False)


class Wire(asyncio.Protocol):
    """One socket. Made by uvicorn; only the event loop touches it."""

    __slots__ = (
        "_answer",
        "_app",
        "_came",
        "_closing",
        "_due",
        "_full",
        "_incoming",
        "_listener",
        "_loop",
        "_pace",
        "_quiet",
        "_shaking",
        "_state",
        "_timer",
        "_transport",
    )

    def __init__(
        self, pace: Pace, config: uvicorn.Config, server_state: ServerState, app_state: object
    ) -> None:
        """Take the pace that all lines share, and what uvicorn gives every protocol."""
        del app_state  # nobody reads it
        self._pace = pace
        self._app = config.loaded_app
        self._state = server_state
        self._loop = asyncio.get_running_loop()
        self._transport = cast("asyncio.Transport", None)  # until `connection_made`
        self._shaking: ServerProtocol | None = ServerProtocol()
        self._answer: Response | None = None
        self._incoming = Incoming(BYTES_AT_MOST)
        #: What came in and was not heard yet; what is due and was not sent yet.
        self._came = self._due = b""
        self._listener: Listener | None = None
        self._timer: asyncio.TimerHandle | None = None
        #: How many beats ago the browser last said something.
        self._quiet = 0
        self._full = self._closing = False

    # ── what the transport tells ──

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin; what uvicorn reads next is the request."""
        self._transport = cast("asyncio.Transport", transport)
        self._state.connections.add(self)  # type: ignore[arg-type] # its own protocols alone

    def data_received(self, data: bytes) -> None:
        """Take bytes from the browser."""
        if self._shaking is not None:
            self._shake(self._shaking, data)
            return
        self._quiet = 0
        if not self._came:
            self._pace.hear_soon(self._hear_now)
        self._came += data
        if len(self._came) > BYTES_AT_MOST:
            self._hear_now()

    def pause_writing(self) -> None:
        """Take nothing more for now."""
        self._full = True

    def resume_writing(self) -> None:
        """Take frames again."""
        self._full = False
        if self._listener is not None:
            self._listener.drained()

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of everything, whatever the reason."""
        del exc
        # The last words of somebody who closes the page.
        self._hear_now()
        self._closing = True
        self._due = b""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._over()
        self._state.connections.discard(self)

    def shutdown(self) -> None:
        """Let the application say goodbye; uvicorn calls this when it stops."""
        if self._listener is not None:
            self._listener.farewell()
        if self._shaking is not None:
            self._hang_up()
        self.close(_RESTART)

    # ── what the application does ──

    def accept(self) -> None:
        """See `Direct`."""
        if self._shaking is None or self._answer is None or self._closing:
            return
        self._shaking.send_response(self._answer)
        self._transport.write(b"".join(self._shaking.data_to_send()))
        self._shaking = self._answer = None
        self._after(_BEAT_EVERY, self._beats)

    def refuse(self) -> None:
        """See `Direct`."""
        if self._shaking is not None:
            self._turn_away(self._shaking, self._shaking.reject(HTTPStatus.FORBIDDEN, ""))

    def attend(self, listener: Listener) -> None:
        """See `Direct`."""
        if self._closing:
            self._loop.call_soon(listener.lost)
            return
        self._listener = listener
        self._transport.resume_reading()

    def take(self, told: Outgoing) -> bool:
        """See `Direct`. Eight of these follow each command."""
        if self._full or self._closing:
            return False
        if not self._due:
            self._pace.send_soon(self._send_now)
        self._due += told.framed
        return True

    def close(self, code: int) -> None:
        """See `Direct`."""
        if self._closing:
            return
        self._say_close(Close(code, "").serialize())
        # Time for the browser to answer; what it says meanwhile is read, and dropped.
        self._transport.resume_reading()
        self._after(_SECONDS_TO_CLOSE, self._transport.close)

    def cut(self, code: int) -> None:
        """See `Direct`."""
        if not self._closing:
            self._say_close(Close(code, "").serialize())
            self._hang_up()

    # ── within ──

    def _shake(self, shaking: ServerProtocol, data: bytes) -> None:
        """Take the request, and have the application answer it."""
        shaking.receive_data(data)
        for asked in shaking.events_received():
            if not isinstance(asked, Request):
                continue
            self._answer = shaking.accept(asked)
            if self._answer.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
                self._turn_away(shaking, self._answer)
                return
            # Nothing more is read before somebody hears it.
            self._transport.pause_reading()
            scope = {**scope_of(asked, self._transport), "extensions": {EXTENSION: self}}
            task = self._loop.create_task(self._app(scope, _unused, _unused))
            self._state.tasks.add(task)
            task.add_done_callback(self._state.tasks.discard)

    def _turn_away(self, shaking: ServerProtocol, answer: Response) -> None:
        shaking.send_response(answer)
        self._transport.write(b"".join(shaking.data_to_send()))
        self._hang_up()

    def _hear_now(self) -> None:
        """Take up what came in."""
        came, self._came = self._came, b""
        try:
            for kind, body in self._incoming.take(came):
                if kind != TEXT:
                    self._other(kind, body)
                elif self._listener is not None:
                    self._listener.hear(str(body, "utf-8"))
        except BrokenFrameError as broken:
            self.cut(broken.code)
        except UnicodeDecodeError:
            self.cut(NO_TEXT)

    def _send_now(self) -> None:
        """Send what is due."""
        due, self._due = self._due, b""
        if due:
            self._transport.write(due)

    def _other(self, kind: int, body: bytes) -> None:
        """Take what is no text: a sign of life, a close, or bytes."""
        if kind == PING:
            self._transport.write(Frame(Opcode.PONG, body).serialize(mask=False))
        elif kind == CLOSE:
            self._said_close(body)
        elif kind != PONG and self._listener is not None:
            self._listener.hear(None)

    def _said_close(self, body: bytes) -> None:
        try:
            Close.parse(body)
        except (ProtocolError, UnicodeDecodeError):
            body = Close(BROKEN, "").serialize()
        if not self._closing:
            self._say_close(body)
        self._hang_up()

    def _say_close(self, body: bytes) -> None:
        self._closing = True
        if self._shaking is None and not self._transport.is_closing():
            self._send_now()
            self._transport.write(Frame(Opcode.CLOSE, body).serialize(mask=False))
        self._over()

    def _hang_up(self) -> None:
        """Close once the browser took what was sent; drop it when that takes too long."""
        self._closing = True
        self._transport.close()
        self._after(_SECONDS_TO_FLUSH, self._transport.abort)
        self._over()

    def _over(self) -> None:
        """Tell the listener, once, and after whatever it is doing."""
        if self._listener is not None:
            self._loop.call_soon(self._listener.lost)
            self._listener = None

    def _after(self, seconds: float, act: Callable[[], None]) -> None:
        """Do something later; a line has one such thing to come."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(seconds, act)

    def _beats(self) -> None:
        """Ask for a sign of life when nothing came for a while; give up when none comes."""
        if self._quiet > _ASKED_AT_MOST:
            self.cut(_FAULT)
            return
        if self._quiet:
            self._transport.write(_PING)
        self._quiet += 1
        self._after(_BEAT_EVERY, self._beats)


async def _unused(*_: object) -> Any:  # noqa: ANN401 - ASGI's
    """Stand in for ASGI's `receive` and `send`."""
    raise RuntimeError("a socket is heard and answered by its line")
