"""`kring methods`: what is on the shelf, and whether a file may stand there.

Nothing here needs Django, so that an author's editor or a check can run it in a moment; and
what only another action needs is not brought in.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kring.library import words
from kring.library.reading import faults_in
from kring.library.shapes import LANGUAGES

if TYPE_CHECKING:
    from kring.project.commands import Subparsers


def add(subparsers: Subparsers) -> None:
    """Add `methods` to the commands; each sets `run`, which returns the exit status."""
    about = "list the methods, check a method file, print its JSON Schema"
    parser = subparsers.add_parser("methods", help=about, description=about)
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="list the methods that come with Kring")
    listing.add_argument("--json", action="store_true", help="as JSON: id, name, names")
    listing.set_defaults(run=_list)
    checking = actions.add_parser("check", help="name every fault in a method file")
    checking.add_argument("file", type=Path, help="the method file (YAML)")
    checking.set_defaults(run=_check)
    for action in (listing, checking):
        action.add_argument(
            "--language", choices=LANGUAGES, default=LANGUAGES[0], help="of what is printed"
        )
    printing = actions.add_parser("schema", help="print the JSON Schema of a method file")
    printing.set_defaults(run=_schema)


def _list(given: argparse.Namespace) -> int:
    from kring.library import shelf

    if given.json:
        methods = [
            {"id": method_id, "name": names[given.language], "names": names}
            for method_id, names in shelf.names().items()
        ]
        print(json.dumps(methods, ensure_ascii=False, indent=2))
        return 0
    width = max(map(len, shelf.ids()))
    for method_id, names in shelf.names().items():
        print(f"{method_id:<{width}}  {names[given.language]}")
    for file in shelf.left_alone():
        print(words.catalogue(given.language)["left_alone"].format(file=file), file=sys.stderr)
    return 0


def _check(given: argparse.Namespace) -> int:
    try:
        content = given.file.read_bytes()
    except OSError as error:
        print(f"{given.file}: {error.strerror}", file=sys.stderr)
        return 1
    faults = faults_in(content)
    for fault in faults:
        where = words.place(fault, given.language)
        said = words.say(fault, given.language)
        print(": ".join(part for part in (f"{given.file}:{fault.line}", where, said) if part))
    if not faults:
        print(f"{given.file}: {words.catalogue(given.language)['sound']}")
    return 1 if faults else 0


def _schema(_: argparse.Namespace) -> int:
    from kring.library.schema import schema

    print(json.dumps(schema(), ensure_ascii=False, indent=2))
    return 0
