"""What a first visit costs: seconds to start, bytes over the network, memory when idle.

python -m bench pages
"""

from __future__ import annotations

import argparse
import gzip
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from bench.phone import METHOD
from bench.serving import Served, Visitor

#: Seconds on the clock, and of processor; where others work too the second tells more.
Took = tuple[float, float]


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench pages", description=__doc__)
    words.add_argument("--runs", type=int, default=3, help="how often each start is measured")
    runs = words.parse_args(given).runs
    first, later, idle = zip(*(_starts() for _ in range(runs)), strict=True)
    _tell("first start, to the first page", first)
    _tell("later start, to the first page", later)
    print(f"idle: {', '.join(f'{megabytes:.0f}' for megabytes in sorted(idle))} MB")
    _tell("kring methods check FILE", [_checks() for _ in range(runs * 3)])
    with Served() as served:
        where, seat = Visitor(served.host).post(
            "/start", name="Ingrid", method=METHOD, takes_part="yes", title=""
        )
        meeting = where.split("/")[2]
        cookies = f"{seat}; kring_understood=1"
        _, page = served.get(f"/m/{meeting}/", cookies)
        parts = sorted(set(_parts(gzip.decompress(page).decode())))
        sizes = {path: len(served.get(path)[1]) for path in parts}
        total = len(page) + sum(sizes.values())
        count = len(sizes) + 1
        print(f"personal screen, fonts apart: {total / 1024:.1f} KB in {count} files")
        print(f"  of which the page, mostly the method's words: {len(page) / 1024:.1f} KB")


def _starts() -> tuple[Took, Took, float]:
    """Start on a machine that has nothing yet, and again; then what it holds in memory."""
    with Served() as served:
        first = served.seconds_to_start, served.cpu_seconds()
        served.stop()
        served.start()
        return first, (served.seconds_to_start, served.cpu_seconds()), served.megabytes()


def _checks() -> Took:
    """Have the command check one method file."""
    kring = str(Path(sys.executable).with_name("kring"))
    file = str(files("kring.library") / "methods" / f"{METHOD}.yaml")
    began, used = time.perf_counter(), _of_commands()
    subprocess.run([kring, "methods", "check", file], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began, _of_commands() - used


def _of_commands() -> float:
    """Return the processor time of all commands that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _tell(what: str, all_took: Sequence[Took]) -> None:
    for kind, part in (("", 0), (", of processor", 1)):
        seconds = [took[part] for took in all_took]
        middle, least, most = statistics.median(seconds), min(seconds), max(seconds)
        print(f"{what}{kind}: {middle:.2f} s ({least:.2f} to {most:.2f})")


def _parts(page: str) -> list[str]:
    """Return the scripts, styles and pictures that the page loads; fonts are counted apart."""
    found: list[str] = re.findall(r'"(/static/[^"]+)"', page)
    return [path for path in found if not path.endswith(".woff2")]
