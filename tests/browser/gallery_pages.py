"""Pictures of the pages around a meeting, from a real server, and of what it prints."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final
from urllib.request import urlopen

from tests.browser.circle import gather, leave, tell_server
from tests.browser.gallery_pictures import LAPTOP, PHONE, WALL, Way, open_page, snap
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
    "method": "/methoden/werkplekleren",
    "join": "/doe-mee",
    "board-code": "/bord",
    "example": "/voorbeeld",
    "try-out": "/proberen",
    "practise": "/oefenen",
    "course": "/oefenen/cursus",
    "course-page": "/oefenen/cursus/1",
    "cards-together": "/oefenen/samen",
    "card": "/oefenen/samen/1",
    "find-a-question": "/vraag-vinden",
    "not-found": "/nergens",
}
#: Filled in and sent: what the page then says.
FORMS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "start-faults": ("/start", {}),
    "join-faults": ("/doe-mee", {"#id_name": "Tom", "#id_code": "XXXX"}),
    "practise-seen": (
        "/oefenen",
        {"#id_text": "Heb je al met haar gepraat?\nWat heb je geprobeerd?"},
    ),
}
PDFS: Final = {
    "plan": "/methoden/werkplekleren/stappenplan.pdf",
    "cards": "/methoden/vraagkaarten/kaarten.pdf",
}
WAYS: Final = (
    Way("nl", "pages", "light", PHONE),
    Way("en", "pages", "dark", PHONE),
    Way("en", "pages", "light", LAPTOP),
    Way("nl", "pages", "dark", LAPTOP),
    Way("nl", "pages", "light", WALL),
)


def take_pages(browser: Browser, folder: Path, only: list[str]) -> None:
    """Write a picture of every page, whole."""
    with TemporaryDirectory() as data:
        server = Server(Path(data))
        server.start()
        try:
            _open_pages(browser, server.address, folder, only)
            _forms(browser, server.address, folder, only)
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
    for way in WAYS:
        page = open_page(browser, way, storage_state=state)
        page.goto(address)
        snap(page, folder, way.label(name), whole=True)
        page.context.close()
    page = open_page(browser, WAYS[0], storage_state=state)
    page.goto(address)
    page.emulate_media(media="print")
    if name in {"guide", "own-presenter", "own-member", "method"}:
        page.screenshot(path=folder / f"{name}-390-print.png", full_page=True)
    page.context.close()


def _forms(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    for name, (path, filled) in FORMS.items():
        if only and name not in only:
            continue
        for way in WAYS[:3]:
            page = open_page(browser, way)
            page.goto(address + path)
            for field, text in filled.items():
                page.locator(field).fill(text)
            page.locator("main button[type=submit]").last.click()
            page.locator(".field-fault, .flap").first.wait_for()
            snap(page, folder, way.label(name), whole=True)
            page.context.close()


def _own_pages(browser: Browser, address: str, folder: Path, only: list[str]) -> None:
    """Play a meeting to its end; look at where things stay, and at what is left for each."""
    if only and not {"where", "where-closed", "own-presenter", "own-member"} & set(only):
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
    _page(browser, f"{room}/mijn", folder, "own-member", aylin.page.context.storage_state())
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
