"""The pictures in the guide and on the first page of the repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from tests.browser.gallery_pictures import LAPTOP, PHONE, ROOT, WALL, Way, open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

GUIDE: Final = ROOT / "src/kring/web/static/kring/guide"
README: Final = ROOT / "docs/pictures"
#: A picture's name: the moment, and where it is seen.
_GUIDE: Final = {
    "listen": ("tell-wait", PHONE),
    "write": ("write", PHONE),
    "tell": ("tell-turn", PHONE),
    "arrive": ("arrive-lead", PHONE),
    "lead": ("tell-lead", PHONE),
    "board": ("tell-board", LAPTOP),
}
_README: Final = {
    "board": ("tell-board", WALL),
    "leading": ("tell-lead", PHONE),
    "writing": ("write", PHONE),
}
#: The screens are flat: so many colours are enough, and a phone loads them in no time.
_COLOURS: Final = 64


def take_for_guide(browser: Browser, address: str) -> None:
    """Write the pictures anew."""
    for home in (GUIDE, README):
        home.mkdir(exist_ok=True)
    for lang in ("nl", "en"):
        for name, (moment, size) in _GUIDE.items():
            way = Way(lang, "short", "light", size)
            _take(browser, address, moment, way, GUIDE / f"{lang}-{name}.png")
    for name, (moment, size) in _README.items():
        _take(browser, address, moment, Way("nl", "short", "light", size), README / f"{name}.png")


def _take(browser: Browser, address: str, moment: str, way: Way, path: Path) -> None:
    page = open_page(browser, way, device_scale_factor=1 if way.size == WALL else 1.5)
    page.goto(f"{address}/{moment}?lang={way.lang}")
    page.locator("h1").wait_for()
    page.wait_for_timeout(250)
    page.screenshot(path=path)
    page.context.close()
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(_COLOURS).save(path, optimize=True)
