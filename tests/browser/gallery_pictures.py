"""Takes the pictures, and has axe look along."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import sync_playwright

from tests.browser.gallery_moments import CAST, moments

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, SMALL, LAPTOP, WALL = (390, 844), (320, 640), (1280, 800), (1920, 1080)


Scheme = Literal["light", "dark"]


def take(address: str, folder: Path, only: list[str]) -> None:
    """Write a picture of each moment in the sizes that its screen is seen in."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        for name, (screen, _, _) in moments("nl", CAST).items():
            if only and name not in only:
                continue
            for lang, cast, scheme, size in _ways(screen):
                _one(browser, address, folder, name, lang, cast, scheme, size)
        browser.close()


def _ways(screen: str) -> list[tuple[str, str, Scheme, tuple[int, int]]]:
    if screen == "board":
        return [
            ("nl", "short", "light", WALL),
            ("en", "long", "dark", WALL),
            ("nl", "long", "light", LAPTOP),
        ]
    return [
        ("nl", "short", "light", PHONE),
        ("nl", "short", "dark", PHONE),
        ("en", "long", "light", SMALL),
        ("nl", "short", "light", LAPTOP),
        ("en", "long", "dark", LAPTOP),
        ("nl", "short", "light", WALL),
    ]


def _one(
    browser: Browser,
    address: str,
    folder: Path,
    name: str,
    lang: str,
    cast: str,
    scheme: Scheme,
    size: tuple[int, int],
) -> None:
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    said: list[str] = []
    page.on(
        "console", lambda message: said.append(message.text) if message.type == "error" else None
    )
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}/{name}?lang={lang}&cast={cast}")
    page.locator("h1").wait_for()
    page.wait_for_timeout(250)
    label = f"{name}-{size[0]}-{scheme}-{lang}-{cast}"
    page.screenshot(path=folder / f"{label}.png")
    for fault in [*said, *_sideways(page), *_small(page), *_axe(page)]:
        sys.stdout.write(f"{label}: {fault}\n")
    page.close()


def _sideways(page: Page) -> list[str]:
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"scrolls sideways by {wider}"] if wider > 0 else []


def _small(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, summary")].filter((one) => {
            const box = (one.closest("label") ?? one).getBoundingClientRect();
            return box.width > 0 && (box.width < 44 || box.height < 43.5);
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
