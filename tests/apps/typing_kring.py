"""A command of `kring` as someone types it, in a process without Django."""

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import argparse, importlib, sys
sys.modules["django"] = None  # Any import of it fails.
parser = argparse.ArgumentParser()
importlib.import_module("kring.project.commands." + sys.argv[1]).add(parser.add_subparsers())
given = parser.parse_args()
raise SystemExit(given.run(given))
"""


def kring(*words: str) -> tuple[int, str, str]:
    """Return how it ended, what it printed, and what it said of what went wrong."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src"), "PYTHONUTF8": "1"},
    )
    return done.returncode, done.stdout, done.stderr
