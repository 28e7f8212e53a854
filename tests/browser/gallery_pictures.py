"""Takes the pictures of the room, and has axe look along."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from playwright.sync_api import sync_playwright

from tests.browser.gallery_moments import CAST, moments
from tests.browser.gallery_presses import ENDS, PRESSES, press

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT: Final = Path(__file__).parents[2]
AXE: Final = ROOT / "node_modules/axe-core/axe.min.js"
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
PHONE, SMALL, LAPTOP, WALL = (390, 844), (320, 640), (1280, 800), (1920, 1080)
FAULTS: Final = ("400", "403", "403_csrf", "500")


@dataclass(frozen=True)
class Way:
    """How one picture is taken."""

    lang: str
    cast: str
    scheme: Literal["light", "dark"]
    size: tuple[int, int]

    def label(self, name: str) -> str:
        """Return the name of the picture's file."""
        return f"{name}-{self.size[0]}-{self.scheme}-{self.lang}-{self.cast}"


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


def _shots() -> Iterator[Shot]:
    for name, (screen, _, _) in moments("nl", CAST).items():
        yield Shot(name, f"{name}?", BOARD_WAYS if screen == "board" else SEAT_WAYS)
    for name, (moment, keys) in PRESSES.items():
        yield Shot(name, f"{moment}?", FEW_WAYS, keys)
    for name, (moment, code) in ENDS.items():
        ways = BOARD_WAYS[:2] if moment.endswith("board") else FEW_WAYS
        yield Shot(name, f"{moment}?ends={code}&", ways)
    for status in FAULTS:
        yield Shot(f"fault-{status}", f"{status}?", FEW_WAYS)


def take_room(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    """Write a picture of each moment in the sizes that its screen is seen in."""
    for shot in _shots():
        for way in shot.ways if not only or shot.name in only else ():
            _picture(browser, address, folder, shot, way)


def _picture(browser: Browser, address: str, folder: Path, shot: Shot, way: Way) -> None:
    page = open_page(browser, way)
    said: list[str] = []
    page.on(
        "console", lambda message: said.append(message.text) if message.type == "error" else None
    )
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}/{shot.path}lang={way.lang}&cast={way.cast}")
    page.locator("h1").wait_for()
    press(page, shot.keys, way.lang)
    page.wait_for_timeout(250)
    snap(page, folder, way.label(shot.name), said)
    page.context.close()


def open_page(browser: Browser, way: Way, **more: object) -> Page:
    """Open a page that is as wide, as light and in the language that is asked."""
    context = browser.new_context(
        viewport={"width": way.size[0], "height": way.size[1]},
        color_scheme=way.scheme,
        reduced_motion="reduce",
        locale={"nl": "nl-NL", "en": "en-GB"}[way.lang],
        **more,  # type: ignore[arg-type] # what Playwright takes
    )
    return context.new_page()


def snap(
    page: Page, folder: Path, label: str, said: list[str] | None = None, *, whole: bool = False
) -> None:
    """Write the picture, and say what is wrong on it."""
    page.screenshot(path=folder / f"{label}.png", full_page=whole)
    for fault in [*(said or []), *_sideways(page), *_small(page), *_axe(page)]:
        sys.stdout.write(f"{label}: {fault}\n")


def _sideways(page: Page) -> list[str]:
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"scrolls sideways by {wider}"] if wider > 0 else []


def _small(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, summary")].filter((one) => {
            const box = (one.closest("label") ?? one).getBoundingClientRect();
            if (!box.width || one.closest("p, li, .skip")) return false;
            return box.width < 44 || box.height < 43.5;
        }).map((one) => `small target: ${one.textContent.trim().slice(0, 40)}`)"""
    )
    return found


def _axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text())
    found: list[str] = page.evaluate(
        """async (tags) => (await axe.run({ runOnly: tags })).violations.map((one) =>
            `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map((node) =>
                node.target + " " + (node.any[0]?.message ?? "")).join(" | ")}`)""",
        TAGS,
    )
    return found
