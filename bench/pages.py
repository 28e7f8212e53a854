"""What a first visit costs: seconds to start, bytes over the network, memory when idle.

python -m bench pages
"""

from __future__ import annotations

import argparse
import gzip
import re

from bench.serving import Served, Visitor


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    argparse.ArgumentParser(prog="bench pages", description=__doc__).parse_args(given)
    with Served() as served:
        print(f"first start: {served.seconds_to_start:.2f} s to the first page")
        served.stop()
        served.start()
        print(f"second start: {served.seconds_to_start:.2f} s to the first page")
        print(f"idle: {served.megabytes():.0f} MB")
        where, seat = Visitor(served.host).post(
            "/start", name="Ingrid", method="werkplekleren", takes_part="yes", title=""
        )
        meeting = where.split("/")[2]
        cookies = f"{seat}; kring_understood=1"
        _, page = served.get(f"/m/{meeting}/", cookies)
        parts = sorted(set(_parts(gzip.decompress(page).decode())))
        sizes = {path: len(served.get(path)[1]) for path in parts}
        total = len(page) + sum(sizes.values())
        files = len(sizes) + 1
        print(f"personal screen, fonts apart: {total / 1024:.1f} KB in {files} files")
        print(f"  of which the page, mostly the method's words: {len(page) / 1024:.1f} KB")


def _parts(page: str) -> list[str]:
    """Return the scripts, styles and pictures that the page loads; fonts are counted apart."""
    found: list[str] = re.findall(r'"(/static/[^"]+)"', page)
    return [path for path in found if not path.endswith(".woff2")]
