"""The browser itself: it starts, and runs the vendored client under a policy without eval."""

import functools
import http.server
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.house.tree import SOURCE

STATIC = SOURCE / "web" / "static" / "kring"
PAGE = b"""<!doctype html><title>Kring</title><link rel="icon" href="/icons.svg"><main></main>
<script type="module" src="/probe.js"></script>"""
PROBE = b"""
import { html, render, signal, computed } from "/vendor/preact.js";
const seats = signal(7);
const told = computed(() => `${seats.value} plekken`);
const Ring = () => html`<button onClick=${() => seats.value++}>${told}</button>
  <svg width="24" height="24"><use href="/icons.svg#ear" /></svg>`;
render(html`<${Ring} />`, document.querySelector("main"));
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """The static files, and one page that uses the client."""

    def do_GET(self) -> None:
        """Answer the two made-up addresses, and files for the rest."""
        made = {"/": (PAGE, "text/html"), "/probe.js": (PROBE, "text/javascript")}.get(self.path)
        if made is None:
            super().do_GET()
            return
        body, kind = made
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; img-src 'self'"
        )
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its parent has it
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    handler = functools.partial(Handler, directory=str(STATIC))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_the_vendored_client_lives_under_a_strict_policy(page: Page, address: str) -> None:
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    expect(page.get_by_role("button")).to_have_text("7 plekken")
    page.get_by_role("button").click()
    expect(page.get_by_role("button")).to_have_text("8 plekken")
    assert faults == []
