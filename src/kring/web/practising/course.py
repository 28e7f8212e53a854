"""The short course for who leads, as pages of text with examples."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from kring.domain.question import KINDS, LABELS, Lang

_FILE: Final = Path(__file__).with_name("course.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question as people ask it, and an open one instead; or one of a kind, by its name."""

    question: str
    turned: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePage:
    """One page. `say` is a sentence to take along, `practise` leads on to the two exercises."""

    title: str
    text: tuple[str, ...]
    examples: tuple[Example, ...] = ()
    say: str = ""
    practise: bool = False


@cache
def course(lang: str) -> tuple[CoursePage, ...]:
    """Return the pages in their order, in the reader's language."""
    spoken: Lang = "en" if lang == "en" else "nl"
    rows = tomllib.loads(_FILE.read_text(encoding="utf-8"))["page"]
    return tuple(_page(row, spoken) for row in rows)


def _page(row: dict[str, Any], lang: Lang) -> CoursePage:
    said = row[lang]
    return CoursePage(
        title=said["title"],
        text=tuple(said["text"]),
        examples=_kinds(said["of_kind"], lang) if row.get("kinds") else _turned(said),
        say=said.get("say", ""),
        practise=row.get("practise", False),
    )


def _kinds(said: dict[str, str], lang: Lang) -> tuple[Example, ...]:
    """Give an example of each kind; a kind without one raises KeyError."""
    return tuple(Example(question=said[label], kind=KINDS[label][lang]) for label in LABELS)


def _turned(said: dict[str, Any]) -> tuple[Example, ...]:
    return tuple(Example(**example) for example in said.get("examples", ()))
