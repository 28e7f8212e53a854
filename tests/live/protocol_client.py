"""A whole client in a hundred lines, made from docs/protocol.md alone."""

import http.client
import itertools
import json
from collections.abc import Callable
from contextlib import ExitStack
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

SECONDS = 20
Json = dict[str, Any]


def patched(held: Any, patch: Any) -> Any:  # noqa: ANN401 - JSON
    """Apply a JSON Merge Patch (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    found = dict(held) if isinstance(held, dict) else {}
    for key, value in patch.items():
        found[key] = patched(found.get(key), value)
    return {key: value for key, value in found.items() if patch.get(key, value) is not None}


class Device:
    """One browser: its cookies, what it posts, and the view that its socket keeps."""

    def __init__(self, server: str) -> None:
        self.server = server
        self.cookies: dict[str, str] = {}
        self.view: Json = {}
        self.mark: dict[str, str] = {}
        self.bye = ""
        self._ids = itertools.count(1)
        self._held = ExitStack()
        self._line: ClientConnection | None = None
        self._ask("GET", "/join", "")

    # ── pages ──

    def post(self, path: str, **form: str) -> tuple[int, str, bytes]:
        """Send a form; return the status, where it leads to, and the body."""
        return self._ask("POST", path, urlencode(form))

    def enter(self, path: str, **form: str) -> str:
        """Send a form that gives a seat; return the meeting's path."""
        status, where, _ = self.post(path, **form)
        assert status == 303, status
        return where

    def _ask(self, verb: str, path: str, body: str) -> tuple[int, str, bytes]:
        line = http.client.HTTPConnection(self.server.partition("//")[2], timeout=SECONDS)
        headers = {"Cookie": self._cookie(), "X-CSRFToken": self.cookies.get("kring_csrf", "")}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        line.request(verb, path, body, headers)
        answer = line.getresponse()
        content = answer.read()
        for given in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: one.value for name, one in SimpleCookie(given).items()}
        line.close()
        return answer.status, answer.headers.get("Location", ""), content

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    # ── the socket ──

    def look(self, socket: str) -> None:
        """Open the socket and take the first view."""
        opened = connect(
            self.server.replace("http", "ws", 1) + socket,
            origin=Origin(self.server),
            additional_headers={"Cookie": self._cookie()},
            open_timeout=SECONDS,
        )
        self._line = self._held.enter_context(opened)
        self._send({"hello": 2, "have": self.mark})
        self._until(lambda frame: "snapshot" in frame or "same" in frame)

    def leave(self) -> None:
        """Close the socket."""
        self._held.close()

    def do(self, do: str, **given: object) -> str:
        """Give a command; return `done`, or the code of the refusal."""
        made = f"command-{next(self._ids)}"
        step = self.view["shared"].get("step", {})
        about = {"step": step["visit"]} if step else {}
        self._send({"id": made, "do": do, **about, **given})
        frame = self._until(lambda frame: made in (frame.get("ack"), frame.get("no")))
        return "done" if "ack" in frame else str(frame["code"])

    def catch_up(self) -> Json:
        """Hear all that was sent so far; return the view."""
        # Frames come in order: the refusal of what is no command stands behind all before it.
        made = f"look-{next(self._ids)}"
        self._send({"id": made, "do": "look"})
        self._until(lambda frame: frame.get("no") == made)
        return self.view

    def ended(self) -> str:
        """Wait for the server's goodbye; return why."""
        return str(self._until(lambda frame: "bye" in frame)["bye"])

    def _send(self, frame: Json) -> None:
        assert self._line is not None
        self._line.send(json.dumps(frame))

    def _until(self, wanted: Callable[[Json], bool]) -> Json:
        assert self._line is not None
        while True:
            frame: Json = json.loads(self._line.recv(timeout=SECONDS))
            if "snapshot" in frame:
                self.view, self.mark = frame["snapshot"], frame["mark"]
            elif "patch" in frame and frame["from"].items() <= self.mark.items():
                self.view, self.mark = patched(self.view, frame["patch"]), self.mark | frame["mark"]
            elif "patch" in frame:
                self._send({"hello": 2, "have": self.mark})
            if wanted(frame):
                return frame
