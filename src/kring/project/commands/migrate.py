"""`kring migrate`: bring the database up to this version."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Register the command."""
    parser = subparsers.add_parser("migrate", help="bring the database up to this version")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its arguments
    """Migrate; 1 when a server is running on this database."""
    from kring.project.starting import migrate, owned, start_django
    from kring.system.installation import AlreadyRunningError

    installation = start_django()
    try:
        with owned(installation):
            changed = migrate()
    except AlreadyRunningError as reason:
        print(f"kring migrate: {reason}", file=sys.stderr)
        return 1
    print("Migrated." if changed else "Nothing to migrate.")
    return 0
