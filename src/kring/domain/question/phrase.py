"""Finding what a sentence is about: the noun phrases in it, as they were typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

_INITIALS = 3
"""Letters. A bare name up to this long is written in capitals ("HR")."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in the words of who typed it.

    `plain` leaves the adjectives out: they may be what makes a question loaded. `head` is the
    noun, folded; `definite` tells "je planning" from "een planning".
    """

    text: str
    plain: str
    head: str
    definite: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What a language's noun phrases begin with, run over and end before."""

    definite: frozenset[str]
    indefinite: frozenset[str]
    stops: frozenset[str]
    """Words that are no part of a noun phrase."""
    heads: frozenset[str]
    """Nouns that end a phrase though they look like adjectives, and need no further proof."""
    adjectives: frozenset[str]
    adjective: re.Pattern[str]
    """What an adjective looks like where it is not listed."""
    only_with: Mapping[str, frozenset[str]]
    """Words that are determiners before these nouns only, and pronouns elsewhere."""
    pronoun_after: Mapping[str, frozenset[str]]
    """Words that are pronouns after these, unless a listed noun follows."""
    bare: frozenset[str]
    """Names that are typed without a capital."""

    def phrases(self, raw: tuple[str, ...], low: tuple[str, ...]) -> list[Phrase]:
        """List the noun phrases of a sentence, in order. Names count: "Jan", "HR"."""
        found, at = [], 0
        while at < len(low):
            end = self._end(low, at)
            phrase = self._phrase(raw, low, at, end) or self._name(raw, low, at)
            if phrase is not None:
                found.append(phrase)
            at = end if phrase is not None and end > at + 1 else at + 1
        return found

    def _end(self, low: tuple[str, ...], at: int) -> int:
        """Give the place after the noun: past the adjectives, and one word further."""
        if low[at] not in self.definite and low[at] not in self.indefinite:
            return at
        end = at + 1
        while end < len(low) and low[end] not in self.stops:
            word, end = low[end], end + 1
            follows = end < len(low) and low[end] not in self.stops
            if not (follows and self._is_adjective(word)):
                break
        return end

    def _is_adjective(self, word: str) -> bool:
        if word in self.heads:
            return False
        return word in self.adjectives or self.adjective.search(word) is not None

    def _phrase(
        self, raw: tuple[str, ...], low: tuple[str, ...], at: int, end: int
    ) -> Phrase | None:
        head = low[end - 1]
        if end == at + 1 or end == at or head in self.adjectives or not head[0].isalpha():
            return None
        if head not in self.only_with.get(low[at], {head}):
            return None
        before = low[at - 1] if at else ""
        if head not in self.heads and before in self.pronoun_after.get(low[at], ()):
            return None
        first = raw[at].lower()
        text = " ".join([first, *raw[at + 1 : end]])
        return Phrase(text, f"{first} {raw[end - 1]}", head, low[at] in self.definite)

    def _name(self, raw: tuple[str, ...], low: tuple[str, ...], at: int) -> Phrase | None:
        named = at > 0 and raw[at][0].isupper() and raw[at].isalpha() and low[at] not in self.stops
        named = named and not low[at].endswith(("se", "sh"))
        if (not named or len(low[at]) < _INITIALS) and low[at] not in self.bare:
            return None
        if low[at] in self.bare and len(low[at]) <= _INITIALS:
            name = raw[at].upper()
        else:
            name = " ".join(takewhile(_is_capital, raw[at:]))
        return Phrase(name or raw[at], name or raw[at], low[at], definite=True)


def _is_capital(word: str) -> bool:
    """Tell a part of a name ("Jan", "Bakker") from a common word."""
    return word[0].isupper() and word.isalpha()
