"""`kring rehearse`: play a whole meeting with simulated people, and tell how it went."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kring.domain.method.model import Method
from kring.library import shelf
from kring.library.faults import Faulty
from kring.library.reading import read
from kring.library.rehearsal import Setting, rehearse
from kring.library.rehearsal.telling import Teller
from kring.library.words import place, say
from kring.system.words import LANGUAGES

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Add `rehearse` to the commands; it sets `run`, which returns the exit status."""
    about = "play a whole meeting with simulated people, and print the timeline"
    parser = subparsers.add_parser("rehearse", help=about, description=about)
    parser.add_argument("method", metavar="ID_OR_FILE", help="a method's id, or a method file")
    parser.add_argument("--people", type=int, required=True, metavar="N", help="how many take part")
    parser.add_argument("--minutes", type=float, metavar="M", help="the minutes that there are")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same seed, the same meeting"
    )
    parser.add_argument(
        "--everything", action="store_true", help="with the extras and the steps of a series"
    )
    parser.add_argument(
        "--lang",
        "--language",
        choices=LANGUAGES,
        default=LANGUAGES[0],
        help="of what is said and printed",
    )
    parser.add_argument("--json", action="store_true", help="print the record as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Rehearse; 0 when the meeting came to its end, 1 when not."""
    method = _method(args.method, args.lang)
    if method is None:
        return 1
    setting = Setting(
        people=args.people,
        seed=args.seed,
        minutes=args.minutes,
        language=args.lang,
        everything=args.everything,
    )
    timeline = rehearse(method, setting)
    teller = Teller(timeline, args.lang)
    if args.json:
        print(json.dumps(teller.record(), ensure_ascii=False, indent=1))
    else:
        print("\n".join(teller.lines()).strip("\n"))
    return 0 if timeline.ended else 1


def _method(given: str, language: str) -> Method | None:
    """Return the method of that id or file; None when there is none, with the reasons printed."""
    if given in shelf.ids():
        return shelf.load(given)
    try:
        return read(Path(given).read_bytes())
    except OSError as error:
        reason = error.strerror or error
        print(f"{given}: {reason} ({', '.join(shelf.ids())})", file=sys.stderr)
    except Faulty as faulty:
        for fault in faulty.faults:
            parts = (f"{given}:{fault.line}", place(fault, language), say(fault, language))
            print(": ".join(part for part in parts if part))
    return None
