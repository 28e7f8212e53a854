"""`kring paper`: a method's step plan or question cards, as a PDF to print."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kring.domain.method.model import Method
from kring.exports.cards import cards_html
from kring.exports.printing import PangoMissingError, pdf
from kring.exports.saying import Sayer
from kring.exports.step_plan import step_plan_html
from kring.library import shelf
from kring.project.theming import chosen
from kring.system.theme import Theme, ThemeError
from kring.system.words import LANGUAGES

if TYPE_CHECKING:
    from kring.project.commands import Subparsers

#: The seats of one room.
_PEOPLE = range(3, 13)


def add(subparsers: Subparsers) -> None:
    """Add `paper` to the commands; it sets `run`, which returns the exit status."""
    about = "make a PDF of a method's step plan, or of its question cards"
    parser = subparsers.add_parser("paper", help=about, description=about)
    parser.add_argument("method", metavar="ID", choices=shelf.ids(), help=", ".join(shelf.ids()))
    parser.add_argument(
        "--people",
        type=int,
        default=6,
        choices=_PEOPLE,
        metavar="N",
        help="in the circle, the presenter included (6)",
    )
    parser.add_argument("--lang", "--language", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("--cards", action="store_true", help="the question cards instead")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write it")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the PDF; 1 when that cannot be done."""
    method = shelf.load(args.method)
    try:
        theme = chosen()
        printed = _cards(method, args.lang, theme) if args.cards else _plan(method, args, theme)
    except PangoMissingError as missing:
        print(Sayer(args.lang).word("missing.pango", packages=missing), file=sys.stderr)
        return 1
    except ThemeError as reason:
        print(f"kring paper: {reason}", file=sys.stderr)
        return 1
    out: Path = args.out or Path(_name(args))
    try:
        out.write_bytes(printed)
    except OSError as error:
        print(f"{out}: {error.strerror}", file=sys.stderr)
        return 1
    print(out)
    return 0


def _plan(method: Method, args: argparse.Namespace, theme: Theme | None) -> bytes:
    return pdf(step_plan_html(method, args.people, args.lang, theme), on_one_page=True)


def _cards(method: Method, lang: str, theme: Theme | None) -> bytes:
    return pdf(cards_html(method, lang, theme))


def _name(args: argparse.Namespace) -> str:
    kind = "cards" if args.cards else f"plan-{args.people}"
    return f"{args.method}-{kind}-{args.lang}.pdf"
