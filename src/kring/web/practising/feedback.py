"""What there is to say about each line of a practice text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kring.domain.identity import PROPOSALS, WORDS, findings
from kring.domain.question import HINTS, OPEN_QUESTIONS, Label, Lang, look
from kring.system.words import word

TEXT_AT_MOST: Final = 2000
LINES_AT_MOST: Final = 12

#: To practise, a line that asks nothing is told of too.
_HINTING: Final[frozenset[Label]] = OPEN_QUESTIONS | {"statement"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One line as typed, what was noticed, and what could be said instead."""

    text: str
    lang: str
    open: bool
    said: str
    suggestion: str = ""
    warnings: tuple[str, ...] = ()


def feedback(typed: str, lang: str) -> list[Seen]:
    """Look at each line; the language of a question is told from its words."""
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    return [
        replace(seen(line, lang), warnings=warnings(line, lang)) for line in lines[:LINES_AT_MOST]
    ]


def seen(text: str, lang: str) -> Seen:
    """Look at one question: its kind, as a question to its writer."""
    spoken: Lang = "en" if lang == "en" else "nl"
    remark = look(text, otherwise=spoken, hinting=_HINTING)
    said = HINTS[remark.hint][spoken] if remark.hint else ""
    if not said:
        said = word("practise.open" if remark.label == "open" else "practise.nothing", lang)
    return Seen(
        text=text,
        lang=remark.lang,
        open=remark.label == "open",
        said=said,
        suggestion=remark.suggestion or "",
    )


def warnings(text: str, lang: str) -> tuple[str, ...]:
    """Return what in a text may tell who it is about, each with a word to use instead."""
    found = {text[one.start : one.end]: one for one in findings(text, lang)}
    return tuple(
        f"“{said}”: {WORDS[one.what][lang]}"
        + (f" {PROPOSALS[lang].format(instead=one.instead)}" if one.instead else "")
        for said, one in found.items()
    )
