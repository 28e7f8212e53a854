"""A client written from docs/protocol.md alone; nothing of Kring is imported here."""

import itertools
import json
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

SECONDS = 10
Frame = dict[str, Any]
#: Unique for all screens of one person, as a client's ids have to be.
_ids = itertools.count(1)


def merged(target: Any, patch: Any) -> Any:  # noqa: ANN401 - JSON
    """RFC 7396, word for word."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


class Browser:
    """One screen: what it holds, what it received, and what it was told at the end."""

    def __init__(self, address: str, meeting: str, cookie: str, **headers: str) -> None:
        self.frames: list[Frame] = []
        self.received = ""
        self.view: Frame = {}
        self.mark: dict[str, str] = {}
        self._held = ExitStack()
        opened = connect(
            f"{address.replace('http', 'ws', 1)}/m/{meeting}/{headers.pop('path', '')}socket",
            origin=Origin(headers.pop("origin", address)),
            additional_headers={"Cookie": cookie, **headers},
            open_timeout=SECONDS,
            close_timeout=SECONDS,
            max_size=None,
        )
        self.line: ClientConnection = self._held.enter_context(opened)

    def leave(self) -> None:
        """Close the socket, as a closed tab does."""
        self._held.close()

    # ── coming in ──

    def hello(self, have: dict[str, str] | None = None) -> Frame:
        """Say hello; return the first answer."""
        self.send({"hello": 2, "have": have})
        return self.until(lambda frame: "snapshot" in frame or "same" in frame)

    def send(self, frame: object) -> None:
        self.raw(json.dumps(frame))

    def raw(self, text: str) -> None:
        """Send a frame as it is written."""
        self.line.send(text)

    # ── what comes ──

    def next(self) -> Frame:
        """Take the next frame and hold what it says."""
        text = self.line.recv(timeout=SECONDS)
        assert isinstance(text, str)
        return self.hold(json.loads(text))

    def hold(self, frame: Frame) -> Frame:
        """Hold what a frame says."""
        self.received += json.dumps(frame, ensure_ascii=False)
        self.frames.append(frame)
        if "snapshot" in frame:
            self.view, self.mark = frame["snapshot"], frame["mark"]
        elif "patch" in frame:
            assert frame["from"].items() <= self.mark.items(), "a patch that does not follow on"
            self.view, self.mark = merged(self.view, frame["patch"]), self.mark | frame["mark"]
        return frame

    def until(self, wanted: Callable[[Frame], object]) -> Frame:
        """Take frames up to the one that is wanted."""
        while not wanted(frame := self.next()):
            pass
        return frame

    def see(self, wanted: Callable[[Frame], object]) -> Frame:
        """Take frames until the view is as wanted; return it."""
        while not wanted(self.view):
            self.next()
        return self.view

    def ended(self) -> int:
        """Take frames until the server closes; return the close code."""
        with pytest.raises(ConnectionClosed) as closed:
            self.until(lambda _: False)
        assert closed.value.rcvd is not None, "closed without a code"
        return closed.value.rcvd.code

    # ── what is asked ──

    def do(self, do: str, command_id: str = "", **given: object) -> Frame:
        """Give a command for the step on this screen; return the answer to it."""
        made = command_id or f"c{next(_ids)}"
        step = self.view.get("shared", {}).get("step", {}).get("visit", "")
        self.send({"id": made, "do": do, "step": step, **given})
        return self.until(lambda frame: made in (frame.get("ack"), frame.get("no")))

    def done(self, do: str, **given: object) -> None:
        """Give a command that must succeed, and hold all that it led to before the answer."""
        answer = self.do(do, "", **given)
        assert "ack" in answer, answer
        self.now()

    def now(self) -> Frame:
        """Hear what was sent so far: asks again with the mark held; return the view."""
        self.hello(self.mark)
        return self.view

    @property
    def shared(self) -> Frame:
        """The shared part of what this screen holds."""
        shared: Frame = self.view["shared"]
        return shared

    @property
    def own(self) -> Frame:
        """The own part of what this screen holds."""
        own: Frame = self.view["own"]
        return own
