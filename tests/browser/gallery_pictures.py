"""Takes the pictures of the room, and has axe look along."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from playwright.sync_api import Error, sync_playwright

from kring.domain.meeting import Refused
from tests.browser.gallery_moments import CAST, moments
from tests.browser.gallery_presses import ENDS, LOST, PRESSES, REFUSED, WRITTEN, press
from tests.browser.looking import AXE, small_targets

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page

ROOT: Final = Path(__file__).parents[2]
TAGS: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGS: Final = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
#: Milliseconds until something that does not come is left out.
_PATIENCE: Final = 15_000
PHONE, SMALL, LAPTOP, WALL = (390, 844), (320, 640), (1280, 800), (1920, 1080)
FAULTS: Final = ("400", "403", "403_csrf", "500", "store_away")


@dataclass(frozen=True)
class Way:
    """How one picture is taken."""

    lang: str
    cast: str
    scheme: Literal["light", "dark"]
    size: tuple[int, int]
    #: The size of the letters, in percents of what a browser begins with.
    letters: int = 100

    def label(self, name: str) -> str:
        """Return the name of the picture's file."""
        large = "" if self.letters == 100 else f"-{self.letters}"
        return f"{name}-{self.size[0]}{large}-{self.scheme}-{self.lang}-{self.cast}"


SEAT_WAYS: Final = (
    Way("nl", "short", "light", PHONE),
    Way("nl", "short", "dark", PHONE),
    Way("en", "long", "light", SMALL),
    Way("nl", "short", "light", LAPTOP),
    Way("en", "long", "dark", LAPTOP),
    Way("nl", "short", "light", WALL),
)
BOARD_WAYS: Final = (
    Way("nl", "short", "light", WALL),
    Way("en", "long", "dark", WALL),
    Way("nl", "long", "light", LAPTOP),
)
#: Letters twice as large, where there is most to press and to read.
LARGE: Final = Way("nl", "short", "light", PHONE, 200)
IN_LARGE: Final = {
    *("arrive-lead", "collect", "choose-seat", "ask-seat", "ask-lead", "tell-turn", "tell-lead"),
    *("write-lead-too", "pick", "door-lead", "lead-more", "lead-people", "help", "away"),
}
#: What is only another sheet over a screen that is already there.
FEW_WAYS: Final = (
    Way("nl", "short", "light", PHONE),
    Way("en", "long", "dark", PHONE),
    Way("en", "long", "light", LAPTOP),
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser for pictures."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        yield browser
        browser.close()


@dataclass(frozen=True)
class Shot:
    """One screen to take, in several ways; `keys` are the words that are pressed first."""

    name: str
    path: str
    ways: tuple[Way, ...]
    keys: tuple[str, ...] = ()
    #: What the page shows once it is as far as the picture wants it.
    awaits: str = "h1"


def _shots() -> Iterator[Shot]:
    for name, (screen, _, _) in moments("nl", CAST).items():
        yield Shot(name, f"{name}?", BOARD_WAYS if screen == "board" else _ways(name, SEAT_WAYS))
    for name, (moment, keys) in PRESSES.items():
        yield Shot(name, f"{moment}?", _ways(name, FEW_WAYS), keys)
    for name, (moment, keys, code) in REFUSED.items():
        path = f"{moment}?refuses={code}&"
        yield Shot(name, path, _ways(name, FEW_WAYS), keys, ".notice-warn, .field-fault")
    for name, (moment, ending) in ENDS.items():
        ways = BOARD_WAYS[:2] if moment.endswith("board") else FEW_WAYS
        awaits = ".notice-warn" if ending == LOST else ".end-screen"
        yield Shot(name, f"{moment}?ends={ending}&", ways, (), awaits)
    for status in FAULTS:
        yield Shot(f"fault-{status}", f"{status}?", FEW_WAYS)


def _ways(name: str, ways: tuple[Way, ...]) -> tuple[Way, ...]:
    return (*ways, LARGE) if name in IN_LARGE else ways


def take_room(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    """Write a picture of each moment in the sizes that its screen is seen in."""
    wanted = [shot for shot in _shots() if not only or shot.name in only]
    # One page for each way: what it has read once, it need not read again.
    for way in dict.fromkeys(way for shot in wanted for way in shot.ways):
        page = open_page(browser, way)
        said = _listening(page)
        for shot in wanted:
            if way in shot.ways:
                with told(way.label(shot.name)):
                    said.clear()
                    _picture(page, address, folder, shot, way, said)
        page.context.close()


def _listening(page: Page) -> list[str]:
    """Return what this page complains of, as it comes."""
    said: list[str] = []

    def hears(line: ConsoleMessage) -> None:
        if line.type == "error":
            said.append(line.text)

    page.on("console", hears)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


def _picture(page: Page, address: str, folder: Path, shot: Shot, way: Way, said: list[str]) -> None:
    page.goto(f"{address}/{shot.path}lang={way.lang}&cast={way.cast}")
    page.locator("h1").wait_for()
    enlarge(page, way)
    if shot.name in WRITTEN:
        page.locator("textarea").first.fill(WRITTEN[shot.name][way.lang])
    press(page, shot.keys, way.lang)
    page.locator(shot.awaits).first.wait_for()
    page.wait_for_timeout(250)
    snap(page, folder, way.label(shot.name), said, axe=way in shot.ways[:2])


def open_page(browser: Browser, way: Way, **more: object) -> Page:
    """Open a page that is as wide, as light and in the language that is asked."""
    context = browser.new_context(
        viewport={"width": way.size[0], "height": way.size[1]},
        color_scheme=way.scheme,
        reduced_motion="reduce",
        locale={"nl": "nl-NL", "en": "en-GB"}[way.lang],
        **more,  # type: ignore[arg-type] # what Playwright takes
    )
    context.set_default_timeout(_PATIENCE)
    return context.new_page()


def enlarge(page: Page, way: Way) -> None:
    """Set the letters as large as somebody has them."""
    if way.letters != 100:
        sizes = {"standard": 16 * way.letters // 100, "fixed": 13 * way.letters // 100}
        page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": sizes})
        page.wait_for_timeout(250)


def snap(
    page: Page,
    folder: Path,
    label: str,
    said: list[str] | None = None,
    *,
    whole: bool = False,
    axe: bool = True,
) -> None:
    """Write the picture, and say what is wrong on it."""
    # What was pressed last lies under another thing now; nobody points at that.
    page.mouse.move(0, 0)
    page.screenshot(path=folder / f"{label}.png", full_page=whole)
    tell(label, [*(said or []), *faults(page), *(_axe(page) if axe else [])])


def faults(page: Page) -> list[str]:
    """Return what sticks out, and what is too small for a finger."""
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [*([f"scrolls sideways by {wider}"] if wider > 0 else []), *small_targets(page)]


def tell(label: str, found: list[str]) -> None:
    """Say aloud what is wrong on a picture."""
    for fault in found:
        sys.stdout.write(f"{label}: {fault}\n")
    sys.stdout.flush()


@contextmanager
def told(label: str) -> Iterator[None]:
    """Say which picture did not come about, and why; the others follow."""
    try:
        yield
    except (Error, AssertionError, Refused) as fault:
        tell(label, [f"no picture: {fault}".splitlines()[0]])


def _axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text())
    found: list[str] = page.evaluate(
        """async (tags) => (await axe.run({ runOnly: tags })).violations.map((one) =>
            `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map((node) =>
                node.target + " " + (node.any[0]?.message ?? "")).join(" | ")}`)""",
        TAGS,
    )
    return found
