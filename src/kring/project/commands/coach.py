"""`kring coach`: look at one question, or at many as JSON lines.

Nothing here needs Django, and nothing that is looked at is kept.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kring.domain.question import HINTS, KINDS, Lang, Remark, look

if TYPE_CHECKING:
    from kring.project.commands import Subparsers

_INSTEAD: dict[Lang, str] = {"nl": "Bijvoorbeeld:", "en": "For instance:"}


class MalformedLineError(ValueError):
    """A line of input that cannot be read; its text names the line."""


def add(subparsers: Subparsers) -> None:
    """Register the command and its arguments."""
    parser = subparsers.add_parser(
        "coach",
        help="say what kind of question a sentence is, and how to turn it around",
        description="Look at one question, or at many. Nothing is kept and nothing leaves here.",
    )
    parser.add_argument("text", nargs="?", help="the question, between quotes")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"text": …, "lang": "nl" or "en" or absent} per line, write one answer per line',
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command; the exit code is 0, 1 for a malformed line or 2 for missing arguments."""
    if args.jsonl == (args.text is not None):
        print("kring coach: give one question between quotes, or --jsonl.", file=sys.stderr)
        return 2
    if not args.jsonl:
        print(_readable(look(args.text)))
        return 0
    try:
        for answer in _answers(sys.stdin.buffer):
            print(json.dumps(answer, ensure_ascii=False), flush=True)
    except MalformedLineError as fault:
        print(f"kring coach: {fault}", file=sys.stderr)
        return 1
    return 0


def _readable(remark: Remark) -> str:
    lines = [KINDS[remark.label][remark.lang]]
    if remark.hint:
        lines.append(HINTS[remark.hint][remark.lang])
    if remark.suggestion:
        lines.append(f"{_INSTEAD[remark.lang]} {remark.suggestion}")
    return "\n".join(lines)


def _answers(lines: Iterable[bytes]) -> Iterator[dict[str, str | None]]:
    for number, line in enumerate(lines, start=1):
        text, lang = _asked(line, number)
        remark = look(text, lang=lang)
        yield {
            "label": remark.label,
            "lang": remark.lang,
            "hint": remark.hint,
            "suggestion": remark.suggestion,
        }


def _asked(line: bytes, number: int) -> tuple[str, Lang | None]:
    """Read one line; other keys than `text` and `lang` are let pass."""
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise MalformedLineError(f"line {number} is not JSON: {fault}") from fault
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise MalformedLineError(f'line {number} has no "text" that is a string.')
    lang = row.get("lang")
    if lang not in (None, "nl", "en"):
        raise MalformedLineError(f'line {number}: "lang" is {lang!r}; it is "nl", "en" or absent.')
    return row["text"], lang
