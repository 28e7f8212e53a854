"""`kring erase`: wipe one meeting, or all whose time has come."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kring.system.keystore import KeyStore

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Register the command and its arguments."""
    parser = subparsers.add_parser(
        "erase",
        help="wipe a meeting, or all that should be gone by now",
        description="A running server does this by itself, and wipes MEETING within a minute.",
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("meeting", nargs="?", metavar="MEETING", help="the id in its address")
    which.add_argument("--expired", action="store_true", help="all whose time has come")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Erase; 1 for a meeting that is not there."""
    from kring.project.starting import keys, owned, said_plainly, start_django
    from kring.system import clock
    from kring.system.installation import AlreadyRunningError

    installation = start_django()
    from kring.meetings.erasing import schedule

    now = clock.now()
    with said_plainly():
        known = not args.meeting or schedule(args.meeting, now)
    if not known:
        print("kring erase: there is no such meeting.", file=sys.stderr)
        return 1
    try:
        with owned(installation), said_plainly(), keys(installation) as opened:
            print(f"Erased {_erase_due(opened)} meetings.")
    except AlreadyRunningError:
        print("The running server erases it within a minute.")
    return 0


def _erase_due(keys: KeyStore) -> int:
    from django.db import connection

    from kring.meetings import erasing
    from kring.system import clock

    due = erasing.to_erase(clock.now())
    for meeting in due:
        erasing.erase(meeting, keys)
    if connection.vendor == "postgresql":
        erasing.sweep()
    else:
        erasing.clean()
    return len(due)
