"""The pictures in the guide and on the first page of the repository."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PIL import Image

from tests.browser.gallery_pictures import LAPTOP, PHONE, ROOT, WALL, Way, open_page
from tests.browser.serving import Server

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

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
#: Those of the first page come from an example as it is played: its seat, and what to wait for.
_README: Final = {
    "board": ("board", WALL, ".flaps .flap >> nth=2"),
    "leading": ("leader", PHONE, "h1:has-text('vertelt')"),
    "writing": ("member", PHONE, "h1:has-text('Schrijf')"),
}
_EXAMPLE: Final = "werkplekleren"
#: What who leads presses until somebody tells.
_LEADING: Final = ("Gezien", "Begin", "Geef het woord aan")
#: Simulated colleagues take their time.
_PATIENCE: Final = 180_000
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
    for name in _README:
        _take_of_example(browser, name, README / f"{name}.png")


def _take_of_example(browser: Browser, name: str, path: Path) -> None:
    """Watch an example on a server of its own, until there is what to show."""
    seat, size, found = _README[name]
    page = open_page(browser, Way("nl", "example", "light", size), **_sharp(size))
    page.set_default_timeout(_PATIENCE)
    with TemporaryDirectory() as data:
        server = Server(Path(data))
        server.start()
        try:
            page.goto(f"{server.address}/voorbeeld?methode={_EXAMPLE}")
            page.locator(f"input[name=seat][value={seat}]").check()
            page.locator("input[value=fast]").check()
            page.locator("main form button[type=submit]").last.click()
            page.wait_for_url("**/m/**")
            if page.locator("dl.where").count():
                page.locator("main form button").click()
            page.locator("#room h1").wait_for()
            for press in _LEADING if seat == "leader" else ():
                page.get_by_role("button", name=press).first.press("Enter")
            page.locator(found).first.wait_for()
            _keep(page, path)
        finally:
            server.stop()


def _take(browser: Browser, address: str, moment: str, way: Way, path: Path) -> None:
    page = open_page(browser, way, **_sharp(way.size))
    page.goto(f"{address}/{moment}?lang={way.lang}")
    page.locator("h1").wait_for()
    _keep(page, path)


def _sharp(size: tuple[int, int]) -> dict[str, float]:
    return {"device_scale_factor": 1 if size == WALL else 1.5}


def _keep(page: Page, path: Path) -> None:
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(250)
    page.screenshot(path=path)
    page.context.close()
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(_COLOURS).save(path, optimize=True)
