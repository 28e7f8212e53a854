"""Cards to turn around together: an invented question, why it is not open, and ways to ask it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from kring.domain.question import Label

_FILE: Final = Path(__file__).with_name("cards.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card in one language. `kind` is what the question really is."""

    kind: Label
    question: str
    why: str
    ways: tuple[str, ...]


@cache
def cards(lang: str) -> tuple[Card, ...]:
    """Return the cards in their order, in the reader's language."""
    spoken = "en" if lang == "en" else "nl"
    rows = tomllib.loads(_FILE.read_text(encoding="utf-8"))["card"]
    return tuple(_card(row["kind"], row[spoken]) for row in rows)


def _card(kind: Label, said: Mapping[str, Any]) -> Card:
    return Card(kind=kind, question=said["question"], why=said["why"], ways=tuple(said["ways"]))
