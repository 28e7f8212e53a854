"""A stage: screens of the real client on one meeting by the real laws, without a server.

For mechanics that no shipped method has. Frames go to the laws when a test says so, and every
screen then gets what it may see; nothing waits for anything else.
"""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route

from kring.domain.meeting import BOARD, Refused, audience_of, own_view, shared_view
from kring.domain.meeting.commands import JoinMeeting, PairBoard, StartMeeting
from kring.domain.meeting.state import begin
from kring.domain.method.model import Method
from kring.library.rehearsal.room import Room
from kring.live.frames import command_of
from kring.system.words import refusal
from kring.web.finders import joined
from kring.web.room.page import Edition, room_page
from tests.browser.looking import (
    board_faults,
    borderless,
    close_targets,
    cramped,
    small_targets,
    violations,
)

ADDRESS: Final = "http://stage.test"
STATIC: Final = Path(__file__).parents[2] / "src/kring/web/static"
PHONE: Final = (390, 844)
WALL: Final = (1920, 1080)
#: A socket that keeps what is sent until it is asked for.
_SOCKET: Final = """<script>
{ const shift = %d - Date.now(), real = Date.now.bind(Date);
  Date.now = () => real() + shift;
  window.sent = [];
  window.WebSocket = class { static CONNECTING = 0; static OPEN = 1; readyState = 1;
    constructor() { window.line = this; setTimeout(() => this.onopen?.(), 5); }
    send(text) { window.sent.push(text); }
    close() {} }; }
</script>"""


@dataclass
class Screen:
    """One screen of the stage: a seat's, or the shared one."""

    stage: Stage
    seat: str
    page: Page
    #: Every frame that this screen was ever sent, and the page that it began with.
    sent: list[str] = field(default_factory=list)

    def press(self, words: str, *, exact: bool = True) -> None:
        """Press the button with these words, and let what follows from it happen."""
        self.page.get_by_role("button", name=words, exact=exact).first.click()
        self.stage.plays()

    def field(self, label: str) -> Locator:
        """Return the field with this label."""
        return self.page.get_by_label(label)

    def said(self) -> str:
        """Return all that stands on the screen."""
        return self.page.locator("body").inner_text()


def sound(*screens: Screen) -> None:
    """Expect nothing on these screens that keeps somebody out."""
    for screen in screens:
        page = screen.page
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        if screen.seat == "board":
            assert board_faults(page) == []
        else:
            assert (
                small_targets(page) + close_targets(page) + cramped(page) + borderless(page) == []
            )


@dataclass
class Stage:
    """A meeting in memory. The first name leads; a seat's id is its name in small letters."""

    method: Method
    lang: str = "nl"
    #: What everything that is sent is refused with, while it is set.
    refuses: str = ""
    room: Room = field(init=False)
    screens: list[Screen] = field(default_factory=list)
    marks: Iterator[int] = field(default_factory=count)

    def arrive(self, *names: str) -> None:
        """Let these people come in, and go to the first step."""
        self.room = Room(begin(self.method), ids=iter([names[0].lower()]))
        self.room.give(StartMeeting(name=names[0], takes_part=True, code="KRVTMPLD"))
        for name in names[1:]:
            self.room.give(JoinMeeting(holder=name.lower(), name=name))
        self.room.ids = (f"id{n}" for n in count())
        self.room.give(PairBoard(by=self.room.meeting.leader, board="board"))
        self.open(0)

    def open(self, step: int | str) -> None:
        """Have who leads go to a step."""
        to = step if isinstance(step, int) else self.method.index_of(step)
        self.does(self.room.meeting.leader, "open_step", to=to)

    def does(self, by: str, do: str, **given: object) -> None:
        """Have a seat do something without a screen."""
        self.room.send({"do": do, "step": self.room.meeting.visit, **given}, by)
        self.shows()

    def away(self, *seats: str) -> None:
        """Have every screen told that these have no line, of those whom all wait on."""
        for screen in self.screens:
            self._tells(screen, {"away": sorted(seats)})

    def screen(
        self,
        browser: Browser,
        seat: str,
        size: tuple[int, int] = PHONE,
        **more: Any,  # noqa: ANN401 - what Playwright takes
    ) -> Screen:
        """Open a screen for a seat, or for `board`."""
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **more
        )
        self._serve(context, seat)
        screen = Screen(self, seat, context.new_page())
        screen.page.goto(f"{ADDRESS}/{seat}")
        screen.page.locator("h1").wait_for()
        self.screens.append(screen)
        self.plays()
        return screen

    def plays(self) -> None:
        """Decide all that was sent, until nothing more comes."""
        while any(self._hears(screen) for screen in self.screens):
            self.shows()

    def _hears(self, screen: Screen) -> bool:
        frames = screen.page.evaluate("() => window.sent.splice(0)")
        for text in frames:
            frame = json.loads(text)
            if "hello" in frame:
                self._tells(screen, {"same": True, "mark": {"shared": "m", "own": "m"}})
            elif "do" in frame:
                self._tells(screen, self._decided(frame, screen.seat))
        return any("do" in json.loads(text) for text in frames)

    def _decided(self, frame: dict[str, Any], seat: str) -> dict[str, Any]:
        try:
            if not self.refuses:
                self.room.give(command_of(frame, seat))
                return {"ack": frame["id"]}
            no = Refused(self.refuses)
        except Refused as refused:
            no = refused
        said = refusal(no.code, no.params, self.lang)
        return {"no": frame["id"], "code": no.code, "text": said}

    def shows(self) -> None:
        """Put what each may see now on its screen."""
        for screen in self.screens:
            self._tells(screen, {"snapshot": self._views(screen.seat), "mark": self._mark()})

    def _now(self) -> int:
        return int(self.room.now.timestamp() * 1000)

    def _mark(self) -> dict[str, str]:
        mark = f"m{next(self.marks)}"
        return {"shared": mark, "own": mark}

    def _tells(self, screen: Screen, frame: dict[str, Any]) -> None:
        data = json.dumps(frame | {"now": self._now()}, ensure_ascii=False)
        screen.sent.append(data)
        screen.page.evaluate("(data) => window.line.onmessage?.({ data })", data)

    def _views(self, seat: str) -> dict[str, Any]:
        meeting = self.room.meeting
        if seat == "board":
            return {"shared": shared_view(meeting, BOARD), "own": {}}
        audience = audience_of(meeting, meeting.seats[seat].holder)
        assert audience is not None
        return {"shared": shared_view(meeting, audience), "own": own_view(meeting, seat)}

    def _serve(self, context: BrowserContext, seat: str) -> None:
        def answer(route: Route) -> None:
            path = urlsplit(route.request.url).path
            if path.startswith("/static/"):
                name = path.removeprefix("/static/")
                body = joined().get(name, "").encode() or (STATIC / name).read_bytes()
                kind = mimetypes.guess_type(path)[0] or "text/plain"
                route.fulfill(body=body, content_type=kind)
            else:
                route.fulfill(body=self._page(seat), content_type="text/html; charset=utf-8")

        context.route(f"{ADDRESS}/**", answer)

    def _page(self, seat: str) -> str:
        data = room_page(
            meeting=f"stage-{seat}",
            screen="board" if seat == "board" else "seat",
            socket="/socket",
            edition=Edition(lang=self.lang, method=self.method),
            snapshot={**self._views(seat), "mark": {"shared": "m", "own": "m"}, "now": self._now()},
            practice=False,
            erase_hours=24,
            where="/waar",
        )
        with translation.override(self.lang):
            text = render_to_string("kring/room.html", {"page": data}, RequestFactory().get("/"))
        return text.replace("<head>", "<head>" + _SOCKET % self._now(), 1)
