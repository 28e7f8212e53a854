"""Letters that come after the words: what stands there meanwhile takes as much room."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import Server

#: Of the height of a page, for the odd line that breaks elsewhere. The browser's own letters take a
#: tenth more or less.
ROOM = 0.02
CAME = "[...document.fonts].some((f) => f.family.startsWith('atkinson') && f.status === 'loaded')"


@pytest.mark.parametrize("wide", [390, 1280])
@pytest.mark.parametrize("path", ["/", "/uitleg", "/privacy"])
def test_a_page_stays_where_it_is_when_its_letters_come(
    browser: Browser, server: Server, path: str, wide: int
) -> None:
    heights = []
    for blocked in ("**/*.woff2", "**/nothing"):
        context = browser.new_context(viewport={"width": wide, "height": 844}, locale="nl-NL")
        page = context.new_page()
        page.route(blocked, lambda route: route.abort())
        page.goto(f"{server.address}{path}")
        page.evaluate("document.fonts.ready")
        assert page.evaluate(CAME) == (blocked == "**/nothing")
        heights.append(page.evaluate("document.querySelector('main').scrollHeight"))
        context.close()
    before, after = heights
    assert abs(before - after) <= ROOM * after
