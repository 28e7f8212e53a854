"""How soon a person's own words stand on their own screen, on a slow phone.

    python -m bench own --times 20

In a real browser with a processor four times slower. A letter is typed; what was written is
given with "Klaar" or "Zet erbij". Nothing comes from the server meanwhile: all of it is held back.
Said is in which frame after the press it stands (1: the next that is drawn), and after how many
milliseconds that frame was drawn.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable

from playwright.sync_api import Page, WebSocketRoute

from bench.phone import NAMES, few, many
from bench.serving import Served
from bench.visiting import Group, chromium

Shown = tuple[int, float]

#: Has the frames after the next press looked at, until what is sought stands in one.
_WATCH = """({ press, sought, where }) => {
  const there = () => [...document.querySelectorAll(where)]
    .some((one) => (one.value ?? one.textContent).includes(sought));
  window.seen = new Promise((done) => {
    document.addEventListener(press, ({ timeStamp }) => {
      let count = 0;
      const { port1: drawn, port2: frame } = new MessageChannel();
      drawn.onmessage = () => done([count, performance.now() - timeStamp]);
      requestAnimationFrame(function look() {
        count += 1;
        if (there()) frame.postMessage("");
        else requestAnimationFrame(look);
      });
    }, { capture: true, once: true });
  });
}"""


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench own", description=__doc__)
    words.add_argument("--times", type=int, default=20)
    times = words.parse_args(given).times
    with Served() as served, chromium() as browser:
        held = Held(few(served, browser), "Tom")
        _tell("a letter", [held.types() for _ in range(times)])
        _tell("Klaar", [held.gives("Klaar, telefoon neer") for _ in range(times)])
        crowd = many(served, browser)
        crowd.say(NAMES[0], {"do": "distance", "on": True}, {"do": "alone", "on": True})
        held = Held(crowd, NAMES[0])
        _tell("a letter, 200 on the screen", [held.types() for _ in range(times)])
        _tell("Zet erbij, 200 on the screen", [held.gives("Zet erbij") for _ in range(times)])


class Held:
    """A phone on the line, to which nothing comes any more once its screen stands."""

    def __init__(self, group: Group, name: str) -> None:
        """Take whose phone it is."""
        self._group, self._name = group, name
        self._page: Page | None = None
        self._written = 0

    def types(self) -> Shown:
        """Type a letter, behind those that stand there."""
        page = self._page or self._come()
        field = page.locator(".writing textarea").first
        field.focus()
        stands = field.input_value()
        return _shown(
            page,
            lambda: page.keyboard.press("x"),
            {"press": "keydown", "sought": f"{stands}x", "where": "textarea"},
        )

    def gives(self, button: str) -> Shown:
        """Write something and give it; the phone is a new one each time."""
        page = self._come()
        self._written += 1
        text = f"Wat zou er gebeuren als je het niet deed ({self._written})?"
        page.locator(".writing textarea").first.fill(text)
        return _shown(
            page,
            page.get_by_role("button", name=button).first.click,
            {"press": "click", "sought": text, "where": ".owning"},
        )

    def _come(self) -> Page:
        if self._page is not None:
            self._page.context.close()
        self._page = self._group.sit(self._name, _hold)
        self._page.locator(".writing textarea").first.wait_for()
        return self._page


def _hold(line: WebSocketRoute) -> None:
    """Let the greeting through, and nothing behind it."""
    server = line.connect_to_server()
    came: list[object] = []

    def take(frame: str | bytes) -> None:
        came.append(frame)
        if len(came) == 1:
            line.send(frame)

    server.on_message(take)
    line.on_message(lambda frame: None if came else server.send(frame))


def _shown(page: Page, press: Callable[[], None], sought: dict[str, str]) -> Shown:
    page.evaluate(_WATCH, sought)
    press()
    frames, milliseconds = page.evaluate("window.seen")
    return int(frames), float(milliseconds)


def _tell(what: str, shown: list[Shown]) -> None:
    frames = sorted(count for count, _ in shown)
    took = sorted(milliseconds for _, milliseconds in shown)
    print(
        f"{what}: in frame {statistics.median_high(frames)} (at most {frames[-1]}), "
        f"drawn after {statistics.median(took):.0f} ms ({took[0]:.0f} to {took[-1]:.0f})"
    )
