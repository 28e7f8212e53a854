"""A meeting that has begun, and browsers that come to it as a slow phone would.

The phone: a processor four times slower, 1.6 Mbit/s, 100 ms away, nothing kept.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    ViewportSize,
    WebSocketRoute,
    sync_playwright,
)

from bench.serving import Served, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
SLOWER = 4
NETWORK = {
    "offline": False,
    "latency": 100,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
}

#: Says when the screen was drawn, after the frame that follows the script, and when the line spoke.
#: It is said on the console: a question to the page would have the browser run more than the page.
_WATCH = """{
  let usable = 0, greeted = 0;
  const tell = () => usable && greeted && console.debug(JSON.stringify({ usable, greeted }));
  const { port1: drawn, port2: frame } = new MessageChannel();
  drawn.onmessage = () => { usable = performance.now(); tell(); };
  window.kringInside = () => requestAnimationFrame(() => frame.postMessage(""));
  window.WebSocket = class extends WebSocket {
    constructor(...all) {
      super(...all);
      this.addEventListener("message", () => { greeted ||= performance.now(); tell(); });
    }
  };
}"""
#: Sends commands one after another on a line of its own.
_SAY = """(commands) => new Promise((done, fail) => {
  const { socket, protocol } = JSON.parse(document.getElementById("page").textContent);
  const line = new WebSocket(new URL(socket, location.href.replace(/^http/, "ws")));
  let step = "", n = -1;
  const next = () => {
    n += 1;
    if (n === commands.length) { line.close(); done(); return; }
    const about = { id: crypto.randomUUID(), ...(step ? { step } : {}) };
    line.send(JSON.stringify({ ...about, ...commands[n] }));
  };
  line.onopen = () => line.send(JSON.stringify({ hello: protocol, have: null }));
  line.onmessage = ({ data }) => {
    const frame = JSON.parse(data);
    step = (frame.snapshot ?? frame.patch)?.shared?.step?.visit ?? step;
    if (frame.no) fail(new Error(frame.text));
    if (frame.snapshot) next();
    // No faster than the server lets anyone speak.
    if (frame.ack) setTimeout(next, 70);
  };
})"""

#: Asks for a code for the large screen, as the leader's button does.
_PAIR = """async () => {
  const token = document.querySelector("meta[name=csrf]").content;
  const answer = await fetch("board", { method: "POST", headers: { "X-CSRFToken": token } });
  return (await answer.json()).code;
}"""


class Group:
    """A meeting, with Ingrid who leads and takes part, and others."""

    def __init__(self, served: Served, browser: Browser, method: str, *names: str) -> None:
        """Bring them in."""
        self._served, self._browser = served, browser
        where, seat = Visitor(served.host).post(
            "/start", name="Ingrid", method=method, takes_part="yes", title=""
        )
        self.path = f"/m/{where.split('/')[2]}/"
        self._cookies = {"Ingrid": seat}
        code = self._first()["shared"]["code"]
        for name in names:
            _, self._cookies[name] = Visitor(served.host).post("/join", name=name, code=code)

    def say(self, name: str, *commands: Mapping[str, object]) -> None:
        """Have someone send commands, from a browser of their own."""
        context = self._context(name)
        page = self._opened(context.new_page())
        page.evaluate(_SAY, list(commands))
        context.close()

    def visit(self, name: str) -> tuple[float, float]:
        """Come in with a cold phone; return milliseconds until usable, and until on the line."""
        context = self._context(name)
        context.add_init_script(_WATCH)
        page = slowed(context.new_page())
        with page.expect_console_message(_told) as said:
            self._opened(page)
        at = json.loads(said.value.text)
        context.close()
        return at["usable"], at["greeted"]

    def sit(self, name: str, carry: Callable[[WebSocketRoute], None]) -> Page:
        """Come in with a phone whose processor is slow; `carry` is between it and the server."""
        page = self._context(name).new_page()
        page.route_web_socket("**", carry)
        self._opened(page)
        page.locator("h1").wait_for()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        return page

    def cookies(self, name: str) -> dict[str, str]:
        """Return what the browser of someone holds."""
        return {"kring_seat": self._cookies[name].partition("=")[2], "kring_understood": "yes"}

    def board(self) -> dict[str, str]:
        """Pair a large screen; return what its browser holds."""
        context = self._context("Ingrid")
        page = self._opened(context.new_page())
        code = page.evaluate(_PAIR)
        context.close()
        _, cookie = Visitor(self._served.host).post("/bord", cookie="kring_board", code=code)
        return {"kring_board": cookie.partition("=")[2]}

    def _opened(self, page: Page) -> Page:
        page.goto(f"http://{self._served.host}{self.path}", wait_until="commit")
        return page

    def _first(self) -> dict[str, Any]:
        context = self._context("Ingrid")
        page = self._opened(context.new_page())
        carried = page.locator("#page").text_content() or ""
        context.close()
        first: dict[str, Any] = json.loads(carried)["snapshot"]
        return first

    def _context(self, name: str) -> BrowserContext:
        context = self._browser.new_context(viewport=PHONE, locale="nl-NL")
        host = self._served.host.partition(":")[0]
        for cookie, value in self.cookies(name).items():
            context.add_cookies(
                [{"name": cookie, "value": value, "domain": host, "path": self.path}]
            )
        return context


def slowed(page: Page) -> Page:
    """Have a page come as it would on the phone."""
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", NETWORK)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return page


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium on PATH."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def _told(message: ConsoleMessage) -> bool:
    return message.type == "debug" and message.text.startswith("{")
