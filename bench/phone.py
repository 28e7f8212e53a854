"""What a slow phone waits for: a processor four times slower, 1.6 Mbit/s, 100 ms away, no cache.

    python -m bench phone --runs 5

Usable: the screen of the step is drawn, with its fields and buttons, in the frame after the
script has run. On the line: the server has greeted it too.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bench.serving import Served, Visitor

METHOD = "werkplekleren"
COLLECTING = 1
PHONE = {"width": 390, "height": 844}
SLOWER = 4
NETWORK = {
    "offline": False,
    "latency": 100,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
}

_WATCH = """window.kringInside = () => requestAnimationFrame(() => {
  window.usable = performance.now();
});
window.WebSocket = class extends WebSocket {
  constructor(...all) {
    super(...all);
    this.addEventListener("message", () => { window.greeted ??= performance.now(); });
  }
};"""
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


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench phone", description=__doc__)
    words.add_argument("--runs", type=int, default=5)
    runs = words.parse_args(given).runs
    with Served() as served, chromium() as browser:
        group = Group(served, browser)
        group.leads({"do": "open_step", "to": COLLECTING})
        _tell("first visit", [group.visit("Tom") for _ in range(runs)])


class Group:
    """A meeting that has begun, with Ingrid who leads and Tom."""

    def __init__(self, served: Served, browser: Browser) -> None:
        """Bring them in."""
        self._served, self._browser = served, browser
        where, seat = Visitor(served.host).post(
            "/start", name="Ingrid", method=METHOD, takes_part="yes", title=""
        )
        self.path = f"/m/{where.split('/')[2]}/"
        self._cookies = {"Ingrid": seat}
        self._leader = self._context("Ingrid").new_page()
        self._leader.goto(f"http://{served.host}{self.path}")
        code = self._first()["shared"]["code"]
        _, self._cookies["Tom"] = Visitor(served.host).post("/join", name="Tom", code=code)

    def leads(self, *commands: dict[str, object]) -> None:
        """Have Ingrid do something."""
        self._leader.evaluate(_SAY, list(commands))

    def visit(self, name: str) -> tuple[float, float]:
        """Come in with a cold phone; return milliseconds until usable, and until on the line."""
        context = self._context(name)
        page = self._slow(context)
        page.goto(f"http://{self._served.host}{self.path}", wait_until="commit")
        page.wait_for_function("() => window.usable && window.greeted")
        usable, greeted = page.evaluate("[usable, greeted]")
        context.close()
        return usable, greeted

    def _first(self) -> dict[str, Any]:
        carried = self._leader.locator("#page").text_content() or ""
        first: dict[str, Any] = json.loads(carried)["snapshot"]
        return first

    def _context(self, name: str) -> BrowserContext:
        context = self._browser.new_context(viewport=PHONE, locale="nl-NL")  # type: ignore[arg-type]
        seat = self._cookies[name].partition("=")[2]
        host = self._served.host.partition(":")[0]
        for cookie, value in (("kring_seat", seat), ("kring_understood", "yes")):
            context.add_cookies(
                [{"name": cookie, "value": value, "domain": host, "path": self.path}]
            )
        context.add_init_script(_WATCH)
        return context

    def _slow(self, context: BrowserContext) -> Page:
        page = context.new_page()
        tools = context.new_cdp_session(page)
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


def _tell(what: str, waits: list[tuple[float, float]]) -> None:
    for kind, part in (("usable", 0), ("on the line", 1)):
        took = sorted(wait[part] / 1000 for wait in waits)
        each = ", ".join(f"{one:.2f}" for one in took)
        print(f"{what}, {kind}: median {statistics.median(took):.2f} s ({each})")
