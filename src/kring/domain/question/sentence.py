"""Cutting a text into sentences and words, and forgiving how it was typed."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from kring.domain.question.grammar import words

_MARKUP = re.compile(r"<[^<>]{0,200}>|https?://\S+|[*_#`>|]+")
_WORD = re.compile(r"(?:['’](?=[smnt]\b))?[^\W_]+(?:['’.&-][^\W_]+)*|[,;:()]|[.!?…]+|[—–]| - |\n")
_END = re.compile(r"[.!?…]+|\n")
_BREAK = {",", ";", ":", "(", ")", "—", "–", " - "}
_SHORTENED = words(
    "bijv bv evt o.a m.b.t i.v.m nl dhr mw mevr dr drs mr mrs ms ca nr e.g i.e vs co st prof ing"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `raw` and `low` run in step; `low` is folded, `raw` is as typed."""

    raw: tuple[str, ...]
    low: tuple[str, ...]
    mark: str
    """'?', '!', '.' or '' for none."""

    def text(self, start: int = 0) -> str:
        """Give the folded words from `start` on, each with a space on both sides."""
        return f" {' '.join(self.low[start:])} "


def sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences; what holds no word is left out."""
    found, raw = [], list[str]()
    for piece in _WORD.findall(_MARKUP.sub(" ", text)):
        if not _END.fullmatch(piece):
            raw.append(piece)
        elif raw and not (piece == "." and folded(raw[-1]) in _SHORTENED):
            found.append(_sentence(raw, piece))
            raw = []
    if raw:
        found.append(_sentence(raw, ""))
    return [s for s in found if any(c.isalpha() for w in s.low for c in w)]


def respelled(sentence: Sentence, spelling: Mapping[str, str]) -> Sentence:
    """Replace what is often mistyped or abbreviated, word for word ("gwn" → "gewoon")."""
    low: list[str] = []
    raw: list[str] = []
    for typed, word in zip(sentence.raw, sentence.low, strict=True):
        meant = spelling.get(word)
        if meant is None:
            low.append(word)
            raw.append(typed)
        else:
            parts = meant.split()
            low.extend(parts)
            raw.extend(parts)
    return Sentence(tuple(raw), tuple(low), sentence.mark)


def folded(word: str) -> str:
    """Give a word in lower case, without accents; an apostrophe is straight, and not in front."""
    bare = unicodedata.normalize("NFKD", word.replace("’", "'").lstrip("'"))
    return "".join(c for c in bare if not unicodedata.combining(c)).lower()


def _sentence(raw: list[str], end: str) -> Sentence:
    while raw and raw[0] in _BREAK:
        raw = raw[1:]
    while raw and raw[-1] in _BREAK:
        raw = raw[:-1]
    low = tuple("," if word in _BREAK else folded(word) for word in raw)
    mark = next((m for m in "?!." if m in end), "")
    return Sentence(tuple(raw), low, mark)
