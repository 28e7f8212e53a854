"""Invented cases for a group that tries out a meeting; `cases.toml` holds them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case in one language, for whoever plays the presenter.

    `about` says what it is about to those who choose; `asked` is what to answer when the
    others ask on.
    """

    id: str
    title: str
    about: str
    story: tuple[str, ...]
    question: str
    asked: tuple[str, ...]


def ids() -> tuple[str, ...]:
    """Return the ids of all cases, in their order."""
    return tuple(_cases())


def case(case_id: str, lang: str) -> Case:
    """Return a case. Raises `KeyError` for an unknown case or language."""
    told = _cases()[case_id][lang]
    return Case(
        id=case_id,
        title=told["title"],
        about=told["about"],
        story=tuple(told["story"]),
        question=told["question"],
        asked=tuple(told["asked"]),
    )


def cases(lang: str) -> tuple[Case, ...]:
    """Return every case in a language."""
    return tuple(case(case_id, lang) for case_id in ids())


@cache
def _cases() -> Mapping[str, Mapping[str, Any]]:
    told = tomllib.loads((files(__package__) / "cases.toml").read_text("utf-8"))
    return {case["id"]: case for case in told["case"]}
