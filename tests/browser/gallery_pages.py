"""Pictures of the pages around a meeting, from a real server, and of what it prints."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final
from urllib.request import urlopen

from tests.browser.circle import gather, leave, tell_server
from tests.browser.gallery_pictures import (
    LAPTOP,
    PHONE,
    SMALL,
    WALL,
    Way,
    open_page,
    snap,
    told,
)
from tests.browser.gallery_rooms import take_rooms
from tests.browser.serving import Server

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser, StorageState

PAGES: Final = {
    "front": "/",
    "guide": "/uitleg",
    "how": "/hoe-het-werkt",
    "privacy": "/privacy",
    "accessibility": "/toegankelijkheid",
    "start": "/start",
    "methods": "/methoden",
    "methods-few": "/methoden?mensen=7&tijd=60",
    "method": "/methoden/werkplekleren",
    "method-with-fork": "/methoden/kollegiale-beratung",
    "method-in-groups": "/methoden/troika",
    "method-long": "/methoden/tien-stappen",
    "start-with-method": "/start?methode=zes-hoeden",
    "join": "/doe-mee",
    "board-code": "/bord",
    "example": "/voorbeeld",
    "try-out": "/proberen",
    "practise": "/oefenen",
    "course": "/oefenen/cursus",
    "course-page": "/oefenen/cursus/1",
    "cards-together": "/oefenen/samen",
    "course-last": "/oefenen/cursus/6",
    "card": "/oefenen/samen/1",
    "card-turned": "/oefenen/samen/1/om",
    "cards-done": "/oefenen/samen/klaar",
    "find-a-question": "/vraag-vinden",
    "not-found": "/nergens",
}
#: Filled in and sent: what the page then says.
FORMS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "start-faults": ("/start", {}),
    "join-faults": ("/doe-mee", {"#id_name": "Tom", "#id_code": "XXXX"}),
    "join-wrong-code": ("/doe-mee", {"#id_name": "Tom", "#id_code": "KRVT-MPLD"}),
    "try-out-faults": ("/proberen", {}),
    "practise-seen": (
        "/oefenen",
        {"#id_text": "Heb je al met haar gepraat?\nWat heb je geprobeerd?"},
    ),
}
#: What people take with them on paper from their browser.
PRINTED: Final = {"guide", "own-presenter", "own-member", "method", "looked-back"}
PDFS: Final = {
    "plan": "/methoden/werkplekleren/stappenplan.pdf",
    "plan-in-groups": "/methoden/troika/stappenplan.pdf",
    "plan-with-fork": "/methoden/kollegiale-beratung/stappenplan.pdf",
    "plan-long": "/methoden/tien-stappen/stappenplan.pdf",
    "cards": "/methoden/vraagkaarten/kaarten.pdf",
}
#: What only a meeting that was played through has; one name brings all of them.
OWN: Final = {"where", "own-not-yet", "where-closed", "own-presenter", "own-member", "looked-back"}
WAYS: Final = (
    Way("nl", "pages", "light", PHONE),
    Way("en", "pages", "dark", LAPTOP),
    Way("en", "pages", "light", SMALL),
    Way("nl", "pages", "light", WALL),
)
_SIZED: Final = "(size) => { document.documentElement.style.fontSize = size; }"
#: Letters twice as large.
LARGE: Final = Way("nl", "pages", "light", PHONE, 200)
IN_LARGE: Final = {"front", "guide", "start", "methods", "method", "card-turned", "own-presenter"}


def take_pages(browser: Browser, folder: Path, only: list[str]) -> None:
    """Write a picture of every page, whole."""
    with TemporaryDirectory() as data:
        server = Server(Path(data))
        server.start()
        try:
            _open_pages(browser, server.address, folder, only)
            _forms(browser, server.address, folder, only)
            take_rooms(browser, server.address, folder, only)
            with told("own pages"):
                _own_pages(browser, server.address, folder, only)
            _paper(server.address, folder, only)
        finally:
            server.stop()


def _open_pages(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    for name, path in PAGES.items():
        if not only or name in only:
            _page(browser, address + path, folder, name)


def _page(
    browser: Browser, address: str, folder: Path, name: str, state: StorageState | None = None
) -> None:
    for way in (*WAYS, LARGE) if name in IN_LARGE else WAYS:
        page = open_page(browser, way, storage_state=state)
        with told(way.label(name)):
            page.goto(address)
            # A picture of a whole page forgets the sizes that a browser was told.
            page.evaluate(_SIZED, f"{way.letters}%")
            snap(page, folder, way.label(name), whole=True, axe=way in WAYS[:2])
        page.context.close()
    if name in PRINTED:
        page = open_page(browser, WAYS[0], storage_state=state)
        page.goto(address)
        page.emulate_media(media="print")
        page.screenshot(path=folder / f"{name}-390-print.png", full_page=True)
        page.context.close()


def _forms(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    for name, (path, filled) in FORMS.items():
        if only and name not in only:
            continue
        for way in WAYS[:3]:
            page = open_page(browser, way)
            with told(way.label(name)):
                page.goto(address + path)
                for field, text in filled.items():
                    page.locator(field).fill(text)
                page.locator("main button[type=submit]").last.click()
                page.locator(".field-fault, .flap").first.wait_for()
                snap(page, folder, way.label(name), whole=True, axe=way in WAYS[:2])
            page.context.close()


def _own_pages(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    """Play a meeting to its end; look at where things stay, and at what is left for each."""
    if only and not OWN & set(only):
        return
    circle = gather(browser, address, board=False)
    circle.to("evaluatie")
    marieke, aylin = (circle.phones[name] for name in ("Marieke", "Aylin"))
    room = marieke.page.url.rstrip("/")
    kept = marieke.page.context.storage_state()
    _page(browser, f"{room}/waar", folder, "where", kept)
    _page(browser, f"{room}/mijn", folder, "own-not-yet", kept)
    tell_server(circle.leader, "close")
    marieke.does("Dank jullie wel")
    _page(browser, f"{room}/waar", folder, "where-closed", kept)
    _page(browser, f"{room}/mijn", folder, "own-presenter", kept)
    member = aylin.page.context.storage_state()
    _page(browser, f"{room}/mijn", folder, "own-member", member)
    _page(browser, f"{room}/mijn/vragen", folder, "looked-back", member)
    _page(browser, f"{room}/", folder, "no-seat")
    leave(circle)


def _paper(address: str, folder: Path, only: list[str]) -> None:
    """Draw the first page of each PDF, where poppler's `pdftoppm` is."""
    drawer = shutil.which("pdftoppm")
    for name, path in PDFS.items():
        if drawer and (not only or name in only):
            with urlopen(address + path) as answer:
                printed: bytes = answer.read()
            command = [drawer, "-png", "-r", "110", "-singlefile", "-", str(folder / f"pdf-{name}")]
            subprocess.run(command, input=printed, check=True)
