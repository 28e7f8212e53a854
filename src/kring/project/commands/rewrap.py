"""`kring rewrap`: a new wrapping key, and every meeting's key wrapped with it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "rewrap",
        help="make a new wrapping key and wrap every meeting's key with it",
        description="The server must not be running. The old wrapping key is gone afterwards.",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its arguments
    """Rotate the wrapping key; 1 when a server is running."""
    from kring.system.installation import AlreadyRunningError, from_environment
    from kring.system.keystore import KeyStore
    from kring.system.seal import new_key

    installation = from_environment()
    try:
        with installation.owned():
            # The new key stands beside the old ones until the last row has changed.
            keys = (new_key(), *installation.wrapping_keys())
            installation.keep_wrapping_keys(keys)
            store = KeyStore(installation.key_store, keys)
            count = store.rewrap()
            store.shut()
            installation.keep_wrapping_keys(keys[:1])
    except AlreadyRunningError as reason:
        print(f"kring rewrap: {reason}", file=sys.stderr)
        return 1
    print(f"Wrapped the keys of {count} meetings anew.")
    return 0
