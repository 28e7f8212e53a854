"""Names in running text: of people, of places, of organisations."""

import re
from collections.abc import Iterator

from kring.domain.identity import also_words, given_names, places
from kring.domain.identity.finding import Code
from kring.domain.identity.token import Token, among, particles, titles

_GIVEN = among(" ".join(given_names.NAMES.values()))
_FAMILY = among(also_words.FAMILY_NAMES)
_MEANS = among(also_words.MEANS_SOMETHING)
_UNTRUSTED = among(also_words.UNTRUSTED) | _MEANS
_PLACES = among(places.PLACES)
_UNSURE_PLACES = among(places.ALSO_WORDS)
_ORGANISATIONS = among(places.ORGANISATIONS)
_JOINING = among(also_words.JOINING)
_HONORIFICS = among("meneer mevrouw mijnheer dhr mevr mw mr mrs ms heer")
_BESIDE = re.compile(r" ?[-–] ?| |\. ?|’| ’|\. '| '")
_MOST_PARTICLES = 5
_SHORTEST_SMALL = 4
_SHORTEST_PLACE = 6
_TITLED = 0.6
_FEW = 3

Place = tuple[int, int, Code]


class Names:
    """The names in one text. `also`: names to know besides, folded."""

    def __init__(self, words: list[Token], also: frozenset[str]) -> None:
        """Take the words of the text."""
        self._words = words
        self._given = _GIVEN | also
        capitals = sum(word.capital for word in words)
        # In a heading, or where Every Word Has One, a capital letter says nothing.
        self._telling = len(words) <= _FEW or capitals < _TITLED * len(words)

    def __iter__(self) -> Iterator[Place]:
        """Give each name once, from left to right."""
        at = 0
        while at < len(self._words):
            found = self._at(at)
            if found is None:
                at += 1
                continue
            first, last, code = found
            yield self._words[first].start, self._words[last].end, code
            at = last + 1

    def _at(self, at: int) -> Place | None:
        word = self._words[at]
        if word.low in _ORGANISATIONS:
            return self._organisation(at)
        if word.low in titles:
            return self._titled(at)
        if self._is_place(word):
            return at, at, "place"
        if self._is_given(word):
            return at, self._run(at), "name"
        if word.low in particles:
            return self._family(at)
        if word.unknown and self._telling:
            return self._unknown(at)
        return None

    def _organisation(self, at: int) -> Place | None:
        """A word such as "stichting", and what it is called."""
        after = self._after_particles(at + 1)
        called = after is not None and self._words[after].unknown
        last = self._run(after) if after is not None and called else at
        if called and self._near(at, last):
            return at, last, "organisation"
        return None

    def _titled(self, at: int) -> Place | None:
        """A title or a role, and the name or the letter behind it."""
        honorific = self._words[at].low in _HONORIFICS
        first = at if honorific else at + 1
        after = self._after_particles(at + 1)
        if after is None or not self._near(at, after):
            return None
        word = self._words[after]
        if len(word.raw) == 1 and word.raw.isupper() and word.raw not in "IU":
            return first, self._run(after), "initials"
        known = word.bare in _FAMILY or word.bare in self._given
        small = honorific and known and word.bare not in _UNTRUSTED
        if (word.capital and not word.ordinary and not word.begins) or small:
            return first, self._run(after), "name"
        return None

    def _family(self, at: int) -> Place | None:
        """A name with its small words: "van den Berg", "De Vries"."""
        after = self._after_particles(at)
        if after is None or not self._near(at, after):
            return None
        word, first = self._words[after], self._words[at]
        if not word.unknown or self._is_place(word) or word.bare in self._given:
            return None
        several = after - at > 1 and first.low in {"van", "von"}
        if several or word.low in _FAMILY or (first.capital and not first.begins):
            return at, self._run(after), "name"
        return None

    def _unknown(self, at: int) -> Place:
        before = self._words[at - 1].low
        last = self._run(at)
        if self._words[last].low in _ORGANISATIONS or before in {"bij", "at"}:
            return at, last, "organisation"
        return at, last, "place" if before in {"in", "te"} else "name"

    def _is_place(self, word: Token) -> bool:
        if word.bare not in _PLACES:
            return False
        if word.bare in _UNSURE_PLACES:
            return word.unknown
        return word.raw[:1].isupper() or len(word.bare) >= _SHORTEST_PLACE

    def _is_given(self, word: Token) -> bool:
        if word.bare not in self._given and word.low not in self._given:
            return False
        if word.capital or (word.shouted and len(word.raw) >= _SHORTEST_SMALL):
            return not (word.begins and word.bare in _MEANS) and not word.ordinary
        return (
            word.raw.islower() and len(word.bare) >= _SHORTEST_SMALL and word.bare not in _UNTRUSTED
        )

    def _run(self, at: int) -> int:
        """Give the last word of the name that begins here."""
        last = at
        while True:
            after = self._after_particles(last + 1)
            if after is None or not self._near(last, after):
                return last
            if after == last + 2 and self._words[last + 1].low in _JOINING:
                return last
            word = self._words[after]
            known = word.bare in _FAMILY and word.bare not in _MEANS
            plain = word.capital and not word.ordinary and not word.begins
            if not plain and not (known and after == last + 1 and word.raw.islower()):
                return last
            if after > last + 1 and word.bare in self._given:
                return last
            last = after

    def _after_particles(self, at: int) -> int | None:
        """Give the first word that is none, unless too many stand in a row."""
        for after in range(at, min(at + _MOST_PARTICLES, len(self._words))):
            if self._words[after].low not in particles:
                return after
        return None

    def _near(self, first: int, last: int) -> bool:
        """Whether only single spaces and hyphens stand between these words."""
        return all(_BESIDE.fullmatch(word.gap) for word in self._words[first + 1 : last + 1])
