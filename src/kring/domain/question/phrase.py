"""Finding what a sentence is about: the noun phrases in it, as they were typed."""

from dataclasses import dataclass

LONGEST = 3
"""Words after the determiner. What runs on longer is more likely a misreading than a name."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its words as typed, its folded head, and whether it names something known."""

    text: str
    head: str
    definite: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What a language's noun phrases start with and end before."""

    definite: frozenset[str]
    indefinite: frozenset[str]
    stops: frozenset[str]
    """Words that are no part of a noun phrase."""
    adjectives: frozenset[str]
    """Words that cannot end one."""

    def phrases(self, raw: tuple[str, ...], low: tuple[str, ...]) -> list[Phrase]:
        """List the noun phrases of a sentence, in order. Names count: "Jan", "HR"."""
        found, at = [], 0
        while at < len(low):
            phrase, used = self._at(raw, low, at)
            if phrase is not None:
                found.append(phrase)
            at += max(used, 1)
        return found

    def _at(
        self, raw: tuple[str, ...], low: tuple[str, ...], at: int
    ) -> tuple[Phrase | None, int]:
        if low[at] not in self.definite and low[at] not in self.indefinite:
            return self._name(raw, low, at), 1
        end = at + 1
        while end < len(low) and low[end] not in self.stops and low[end][0].isalnum():
            end += 1
        if end - at == 1 or end - at - 1 > LONGEST or not self._is_whole(low, at, end):
            return None, 1
        text = " ".join([raw[at].lower(), *raw[at + 1 : end]])
        return Phrase(text, low[end - 1], low[at] in self.definite), end - at

    def _is_whole(self, low: tuple[str, ...], at: int, end: int) -> bool:
        head = low[end - 1]
        return head not in self.adjectives and head.isalpha() and len(head) > 1

    def _name(self, raw: tuple[str, ...], low: tuple[str, ...], at: int) -> Phrase | None:
        if not at or low[at] in self.stops or not raw[at][0].isupper() or not raw[at].isalpha():
            return None
        return Phrase(raw[at], low[at], definite=True)
