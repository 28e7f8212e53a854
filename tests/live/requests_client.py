"""A line over plain requests, as docs/protocol.md describes it; nothing of Kring is imported.

It does what a browser does on a bad network: asks again with the same numbers.
"""

import http.client
import json

from tests.live.client import Browser, Frame

SECONDS = 10


class Ended(Exception):  # noqa: N818 - not every end is an error
    """The server closed the line with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Requests(Browser):
    """One screen whose network lets no socket through; `posts` counts its requests."""

    def __init__(self, address: str, meeting: str, cookie: str, **headers: str) -> None:
        self.frames: list[Frame] = []
        self.received = ""
        self.view: Frame = {}
        self.mark: dict[str, str] = {}
        self.address = address.removeprefix("http://")
        self.path = f"/m/{meeting}/{headers.pop('path', '')}line"
        self.headers = {
            "Origin": headers.pop("origin", address),
            "Cookie": cookie,
            "Content-Type": "application/json",
            **headers,
        }
        self.posts = 0
        self.name: str | None = None
        self._said = 0
        self._got = 0
        self._came: list[Frame] = []
        self._closed: int | None = None

    def post(self, body: object) -> Frame:
        """Send one request; return the answer. Raises `OSError` when the network loses it."""
        return self._post(json.dumps(body))

    def _post(self, body: str) -> Frame:
        line = http.client.HTTPConnection(self.address, timeout=SECONDS)
        self.posts += 1
        try:
            line.request("POST", self.path, body, self.headers)
            answer = line.getresponse()
            assert answer.headers["Cache-Control"] == "no-store"
            found: Frame = json.loads(answer.read())
        except (http.client.HTTPException, json.JSONDecodeError) as lost:
            raise OSError from lost
        finally:
            line.close()
        return found

    def asked(self, verb: str) -> int:
        """Send another verb to the same address; return the status."""
        line = http.client.HTTPConnection(self.address, timeout=SECONDS)
        line.request(verb, self.path, "{}", self.headers)
        status = line.getresponse().status
        line.close()
        return status

    def surely(self, body: str) -> Frame:
        """Send one request until the network lets it and its answer through."""
        for _ in range(50):
            try:
                return self._post(body)
            except OSError:
                continue
        raise AssertionError("the network lets nothing through")

    def raw(self, text: str) -> None:
        about = json.dumps({"line": self.name, "after": self._said})[:-1]
        # Nothing at all cannot be said in this way; an empty text comes closest.
        said = text or '""'
        answer = self.surely(f'{about}, "send": [{said}]}}')
        if "taken" not in answer:
            self._closed = answer["closed"]
            return
        self.name, self._said = answer["line"], answer["taken"]

    def next(self) -> Frame:
        """Take the next frame and hold what it says. Raises `Ended`."""
        while not self._came:
            if self._closed is not None:
                raise Ended(self._closed)
            answer = self.surely(json.dumps({"line": self.name, "got": self._got}))
            self._closed = answer.get("closed")
            if answer.get("from") == self._got:
                self._came += answer["frames"]
                self._got += len(answer["frames"])
        return self.hold(self._came.pop(0))

    def ended(self) -> int:
        """Take frames until the server closes; return the close code."""
        try:
            self.until(lambda _: False)
        except Ended as ended:
            return ended.code
        raise AssertionError("unreachable")

    def leave(self) -> None:
        """Say that the tab closes."""
        if self.name is not None and self._closed is None:
            self.surely(json.dumps({"line": self.name, "leave": True}))
