"""Every screen of Kring, to look at.

    python tests/browser/gallery.py                   serves all moments of the room
    python tests/browser/gallery.py FOLDER [NAME …]   takes pictures of everything, or of these
    python tests/browser/gallery.py --guide           takes those of the guide and the README

The room's moments stand in `gallery_moments.py` and `gallery_presses.py` and need no server;
the pages around a meeting come from a real one (`gallery_pages.py`). `FOLDER/sheets` has the
pictures beside one another. What axe and a ruler hold against a picture is said aloud.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.browser.gallery_guide import take_for_guide
from tests.browser.gallery_methods import take_methods
from tests.browser.gallery_pages import take_pages
from tests.browser.gallery_panels import take_panels
from tests.browser.gallery_pictures import chromium, take_room
from tests.browser.gallery_server import serving
from tests.browser.gallery_sheets import lay_out

PORT = 8123


def main() -> None:
    """Serve until stopped, or take pictures of what the arguments name."""
    with serving(PORT if len(sys.argv) == 1 else 0) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        if len(sys.argv) == 1:
            sys.stdout.write(f"{address}\n")
            server.wait()
        with chromium() as browser:
            if sys.argv[1] == "--guide":
                take_for_guide(browser, address)
                return
            folder, only = Path(sys.argv[1]), sys.argv[2:]
            folder.mkdir(parents=True, exist_ok=True)
            take_room(browser, address, folder, only)
            take_panels(browser, folder, only)
            take_methods(browser, folder, only)
            take_pages(browser, folder, only)
            lay_out(folder)


if __name__ == "__main__":
    main()
