"""Cutting a text into words, each with where it stands."""

import re
import unicodedata
from dataclasses import dataclass

from kring.domain.identity.also_words import CAPITALS, COUNTED, PARTICLES, TITLES

_WORD = re.compile(r"'[ts](?![^\W_])|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_END = re.compile(r"[.!?…:\n\"“”„«»•]|(?:^| )['‘(]")


def folded(word: str) -> str:
    """Give a word in lower case, without accents, with a straight apostrophe."""
    bare = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(c for c in bare if not unicodedata.combining(c)).lower()


def among(text: str) -> frozenset[str]:
    """Give the words of a list, folded."""
    return frozenset(folded(word) for word in text.split())


particles = among(PARTICLES)
titles = among(TITLES)
_capitals = among(CAPITALS)
_counted = among(COUNTED)


@dataclass(frozen=True, slots=True)
class Token:
    """A word as typed and folded. `begins`: a capital here says nothing; `gap`: what precedes."""

    start: int
    end: int
    raw: str
    low: str
    begins: bool
    gap: str

    @property
    def capital(self) -> bool:
        """Whether it is written as names are: one capital, then small letters."""
        return self.raw[:1].isupper() and not self.raw[1:2].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is an abbreviation, or typed in capitals."""
        return len(self.raw) > 1 and self.raw.isupper()

    @property
    def bare(self) -> str:
        """The folded word without what owns ("Mark's")."""
        return self.low.removesuffix("'s")

    @property
    def ordinary(self) -> bool:
        """Whether its capital letter is what the language asks for."""
        return self.low in _capitals or self.low.partition("-")[0] in _capitals

    @property
    def unknown(self) -> bool:
        """Whether its capital letter makes it a name of something."""
        return self.capital and len(self.raw) > 1 and not self.begins and not self.ordinary


def tokens(text: str) -> list[Token]:
    """Cut a text into words."""
    found: list[Token] = []
    at = 0
    for match in _WORD.finditer(text):
        gap = text[at : match.start()]
        before = found[-1] if found else None
        found.append(
            Token(
                start=match.start(),
                end=match.end(),
                raw=match[0],
                low=folded(match[0]),
                begins=before is None or _begins(found[-2:], gap),
                gap=gap,
            )
        )
        at = match.end()
    return found


def _begins(before: list[Token], gap: str) -> bool:
    """Whether a sentence begins here; not after "dhr." or the letter of a name."""
    last = before[-1]
    letter = len(last.raw) == 1 and last.raw.isupper() and before[0].low not in _counted
    if gap.startswith(". ") and (last.low in titles or letter):
        return False
    return bool(_END.search(gap))
