"""How the tests in a browser find one and start it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import Server

NAMES = ["chromium", "chromium-browser", "google-chrome"]


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The Chromium on PATH; a test without one fails, it is never left out."""
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    pytest.fail(f"no Chromium on PATH (looked for {', '.join(NAMES)})")


@pytest.fixture(scope="session")
def base_url() -> None:
    """Take the place of pytest-playwright's own, whose form pytest warns about."""


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], chromium: Path
) -> dict[str, Any]:
    """Start it quietly: nothing of its own goes over the network."""
    flags = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
    ]
    if os.geteuid() == 0:
        # Chromium's sandbox refuses root, which is what a container runs as.
        flags.append("--no-sandbox")
    return {**browser_type_launch_args, "executable_path": str(chromium), "args": flags}


@pytest.fixture
def browser(browser: Browser) -> Iterator[Browser]:
    """The one browser of the whole run; whoever came with it leaves when their test is over.

    Screens that stay behind go on drawing, and asking for a server that is gone.
    """
    yield browser
    for context in browser.contexts:
        context.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all meetings, as for all groups of a place; it may never stumble."""
    server = Server(tmp_path_factory.mktemp("server"))
    server.start()
    yield server
    server.stop()
    assert "Traceback" not in server.output.read_text()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server with nothing in it, to stop, kill and look into."""
    server = Server(tmp_path)
    server.start()
    yield server
    server.kill()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that none is forgotten by `-m "not browser"`."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker("browser")
