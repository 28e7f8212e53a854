"""`kring version`: which Kring this is."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Register the command."""
    parser = subparsers.add_parser("version", help="say which version this is")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its arguments
    """Print the version, and the mark by which pages from before an upgrade are known."""
    from kring.system.release import release, version

    print(f"kring {version()} ({release()})")
    return 0
