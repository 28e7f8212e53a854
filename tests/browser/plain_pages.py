"""The pages around a meeting, as someone in one language reads them on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.looking import borderless, cramped, moving, violations
from tests.browser.seats import PHONE

_LOCALES = {"nl": "nl-NL", "en": "en-GB"}


@contextmanager
def reader(browser: Browser, lang: str, size: ViewportSize = PHONE) -> Iterator[Page]:
    """Give someone who reads this language a browser, on a phone unless another size is named."""
    context = browser.new_context(
        viewport=size,
        locale=_LOCALES[lang],
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def faults_at(page: Page, address: str, paths: Iterable[str], lang: str) -> list[str]:
    """Open each page and look at it; each is in the language of who reads it."""
    faults: list[str] = []
    for path in paths:
        page.goto(address + path)
        assert page.locator("html").get_attribute("lang") == lang
        faults += faults_of(page)
    return faults


def faults_of(page: Page) -> list[str]:
    """Look at one page in every way."""
    assert page.locator("main").count() == page.locator("h1").count() == 1
    assert page.locator("a.skip").get_attribute("href") == "#inhoud"
    found = violations(page) + moving(page) + borderless(page) + cramped(page)
    return [f"{page.url}: {fault}" for fault in found]
