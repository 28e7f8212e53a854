"""Pictures of what goes by itself: an example from each seat, and the room of a try-out."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from tests.browser.gallery_pictures import LAPTOP, PHONE, WALL, Way, open_page, snap, told
from tests.browser.serving import Server

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

#: A picture's name: the method, the seat, and how it is seen.
EXAMPLES: Final = {
    "example-as-leader": ("zes-hoeden", "leader", Way("nl", "example", "light", PHONE)),
    "example-as-presenter": (
        "kollegiale-beratung",
        "presenter",
        Way("en", "example", "dark", PHONE),
    ),
    "example-as-member": ("balintmethode", "member", Way("nl", "example", "light", PHONE)),
    "example-as-member-wide": ("tien-stappen", "member", Way("en", "example", "light", LAPTOP)),
    "example-as-board": ("troika", "board", Way("nl", "example", "light", WALL)),
}
TRY_OUTS: Final = {
    "try-out-room": Way("en", "try", "light", PHONE),
    "try-out-room-wide": Way("nl", "try", "dark", LAPTOP),
}


def take_rooms(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    """Go in, and take a picture of where one reads what becomes of it, and of the room."""
    for name in EXAMPLES:
        if not only or name in only:
            with told(name):
                _example(browser, folder, name)
    for name, way in TRY_OUTS.items():
        if not only or name in only:
            page = open_page(browser, way)
            with told(name):
                page.goto(f"{address}/proberen")
                page.locator("#id_name").fill("Ingrid")
                page.locator("input[name=takes_part]").first.check()
                _goes_in(page, folder, name, way)
            page.context.close()


def _example(browser: Browser, folder: Path, name: str) -> None:
    """Begin one on a server of its own: nobody may have many at once."""
    method, seat, way = EXAMPLES[name]
    with TemporaryDirectory() as data:
        server = Server(Path(data))
        server.start()
        page = open_page(browser, way)
        try:
            page.goto(f"{server.address}/voorbeeld?methode={method}")
            page.locator(f"input[name=seat][value={seat}]").check()
            _goes_in(page, folder, name, way)
        finally:
            page.context.close()
            server.stop()


def _goes_in(page: Page, folder: Path, name: str, way: Way) -> None:
    page.locator("main form button[type=submit]").last.click()
    # Simulated colleagues take their time.
    page.set_default_timeout(60_000)
    page.wait_for_url("**/m/**")
    if page.locator("dl.where").count():
        snap(page, folder, way.label(f"{name}-agreed"), whole=True)
        page.locator("main form button").click()
    page.locator("#room h1").wait_for()
    snap(page, folder, way.label(name))
    begun = "html:not([data-mark=''])[data-mark]"
    if name.startswith("example") and not name.endswith("leader"):
        page.locator(begun).wait_for()
        snap(page, folder, way.label(f"{name}-begun"))
