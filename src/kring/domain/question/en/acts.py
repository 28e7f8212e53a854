"""The act that an English question advises, as what stands after "to" ("take a day off")."""

import re

from kring.domain.question.en.words import FINITE, PREPOSITIONS, SUBJECTS
from kring.domain.question.grammar import words
from kring.domain.question.reading import Reading

_ADVISED = re.compile(
    r"^ (?:why not|why (?:don't|do) you(?: not)?|(?:maybe |perhaps )?you (?:could|should|might|can)"
    r"|(?:could|couldn't|can|can't|should|shouldn't|would|wouldn't) you(?: not)?"
    r"|.* (?:an option|a good idea|better|time|idea|help|easier|wiser) (?:for you )?to) (?=\S+ \S)"
)
_EMPTY = words("just maybe perhaps simply also at_least not even first really better also actually")
_LEANING = words("if that and or because so , instead then what how who anything")
"""Words that tie the act to something else; with one of them it is not trusted."""
_LONGEST = 9  # Words.


def act(reading: Reading) -> str | None:
    """Give the act in the words of who typed it; None where it is not sure to be one."""
    found = _ADVISED.search(reading.sentence.text(reading.start))
    if found is None:
        return None
    at = reading.start + found.group().count(" ") - 1
    pairs = zip(reading.sentence.raw[at:], reading.sentence.low[at:], strict=True)
    kept = [(raw, low) for raw, low in pairs if low not in _EMPTY]
    low = [word for _, word in kept]
    if not 1 < len(low) <= _LONGEST or _is_no_verb(low[0]) or set(low) & _LEANING:
        return None
    return " ".join(raw for raw, _ in kept)


def _is_no_verb(word: str) -> bool:
    known = (FINITE - {"do", "have"}) | SUBJECTS | PREPOSITIONS
    return word in known or word in {"be", "the", "a", "an"} or word.endswith("ing")
