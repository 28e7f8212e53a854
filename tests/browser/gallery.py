"""The room in fixed moments, to look at: every screen without a meeting behind it.

    python tests/browser/gallery.py            serves all moments on http://127.0.0.1:8123
    python tests/browser/gallery.py FOLDER     takes their pictures into a folder

The moments stand in `gallery_moments.py`, the serving in `gallery_server.py`, the pictures
in `gallery_pictures.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.browser.gallery_pictures import take
from tests.browser.gallery_server import serving

PORT = 8123


def main() -> None:
    """Serve until stopped, or take pictures of what the arguments name."""
    with serving(PORT if len(sys.argv) == 1 else 0) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        if len(sys.argv) == 1:
            sys.stdout.write(f"{address}\n")
            server.wait()
        else:
            take(address, Path(sys.argv[1]), only=sys.argv[2:])


if __name__ == "__main__":
    main()
