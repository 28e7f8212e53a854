"""`kring theme`: does an organisation's theme read well? Says so before anybody sees it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kring.system.theme import ThemeError, read
from kring.system.theme.pairs import pairs

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Add `theme` to the commands; it sets `run`, which returns the exit status."""
    about = "check a theme, and say how well each pair of its colours reads"
    parser = subparsers.add_parser("theme", help=about, description=about)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print every pair with its contrast; 1 when the theme is refused, with the reasons."""
    from kring.web.house import house_colours

    try:
        theme = read(args.file, house_colours())
    except ThemeError as reason:
        print(f"kring theme: {reason}", file=sys.stderr)
        return 1
    for scheme, colours in (("light", theme.light), ("dark", theme.dark)):
        for pair in pairs(colours):
            reached = f"{pair.reached(colours):5.2f}:1 (needed: {pair.least}:1)"
            print(f"{scheme:5}  {reached}  {pair.front} on {pair.ground}")
    print(f"{theme.name}: this theme can be used.")
    return 0
