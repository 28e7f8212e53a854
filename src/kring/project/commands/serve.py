"""`kring serve`: everything in one process."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from kring.project.environment import port

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Register the command and its arguments."""
    parser = subparsers.add_parser("serve", help="serve Kring on this machine")
    parser.add_argument(
        "--host",
        default=os.environ.get("KRING_HOST") or "127.0.0.1",
        help="the address to listen on; 0.0.0.0 for phones on the same network",
    )
    parser.add_argument(
        "--port",
        default=None,
        help="the port to listen on; 0 takes any that is free",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop; 1 when that cannot begin, with the reason in one line."""
    from kring.project.serving import serve

    if args.port is None:
        chosen = port(os.environ.get("KRING_PORT") or "8000", named="KRING_PORT")
    else:
        chosen = port(args.port, named="--port")
    serve(args.host, chosen)
    return 0
