"""`kring erase`: wipe one meeting, or all whose time has come."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse names it no other way


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
    from kring.project.starting import start_django
    from kring.system import clock
    from kring.system.installation import AlreadyRunningError

    installation = start_django()
    from kring.meetings.erasing import schedule

    now = clock.now()
    if args.meeting and not schedule(args.meeting, now):
        print("kring erase: there is no such meeting.", file=sys.stderr)
        return 1
    try:
        with installation.owned():
            print(f"Erased {_erase_due()} meetings.")
    except AlreadyRunningError:
        print("The running server erases it within a minute.")
    return 0


def _erase_due() -> int:
    from django.conf import settings

    from kring.meetings import erasing
    from kring.system import clock
    from kring.system.keystore import KeyStore

    keys = KeyStore(settings.INSTALLATION.key_store, settings.INSTALLATION.wrapping_keys())
    due = erasing.to_erase(clock.now())
    for meeting in due:
        erasing.erase(meeting, keys)
    erasing.truncate_log()
    keys.shut()
    return len(due)
