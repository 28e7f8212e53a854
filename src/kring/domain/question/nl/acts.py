"""The act that a Dutch question advises, as a clause to ask about ("om een dag vrij te nemen")."""

import re
from itertools import pairwise

from kring.domain.question.grammar import words
from kring.domain.question.nl.topics import is_infinitive
from kring.domain.question.nl.verbs import PARTICLES, STEM_OF
from kring.domain.question.reading import Reading

_INFINITIVE_OF = {stem: whole for whole, stem in STEM_OF.items()}
_MODAL = words("zou zouden kun kan kunt kunnen moet moeten moest wil wilt ga gaat durf durft")
_YOU = words("je jij u jullie")
_EMPTY = words("""
    niet eens beter gewoon misschien even ook toch maar nu nou dan eerst liever wel al ooit weleens
    eigenlijk bijvoorbeeld soms zelf
""")
"""Words that push or soften, and are no part of the act."""
_LEANING = words(
    "er daar hier zo waar of als dat die omdat want en , om te geen niets iets een_keer"
)
"""Words that hang together with what is left out; a clause with one is not trusted."""
_HELPING = words("kunnen moeten gaan willen komen blijven laten proberen hoeven zitten staan lopen")
_PREFIXES = sorted(PARTICLES | words("weg samen thuis vrij"), key=len, reverse=True)
_PURPOSE = re.compile(r" om (?=(?:\S+ ){0,8}?te \S+ $)")
_SHORTEST = 5  # Words, as in "waarom neem je niet vrij".
_LONGEST = 8  # Words. Beyond them the sentence is about more than one thing.


def act(reading: Reading) -> str | None:
    """Give the act as "om … te …"; None where the sentence does not show one that is sure."""
    low, raw = reading.sentence.low[reading.start :], reading.sentence.raw[reading.start :]
    clause = _purpose(reading) or _after_modal(low, raw) or _why_not(low, raw)
    return clause if clause and clause.count(" ") <= _LONGEST else None


def _purpose(reading: Reading) -> str | None:
    """Take over "om … te …" where the sentence ends with it, as the act and not as its aim."""
    found = _PURPOSE.search(reading.sentence.text())
    low = reading.sentence.low[reading.start :]
    if found is None or low[0] == "waarom" or (low[0] in _MODAL and low[1] in _YOU):
        return None
    at = reading.sentence.text().count(" ", 0, found.end()) - 1
    low, raw = reading.sentence.low[at:], reading.sentence.raw[at:]
    if not low[-1].endswith("n") or set(low[1:-2]) & _LEANING:
        return None
    kept = [r for r, w in zip(raw, low, strict=True) if w not in _EMPTY]
    return f"om {' '.join(kept)}"


def _after_modal(low: tuple[str, ...], raw: tuple[str, ...]) -> str | None:
    """Read "zou je niet … nemen", "waarom ga je niet … nemen" and "misschien kun je … nemen"."""
    start = 1 if low[0] in {"waarom", "misschien"} else 0
    if low[start : start + 1] == () or low[start] not in _MODAL or len(low) < start + 3:
        return None
    if low[start + 1] not in _YOU or not is_infinitive(low[-1]):
        return None
    end = -2 if low[-2] in {"gaan", "kunnen", "moeten"} else -1
    return _clause(low[start + 2 : end], raw[start + 2 : end], low[-1])


def _why_not(low: tuple[str, ...], raw: tuple[str, ...]) -> str | None:
    """Read "waarom neem je niet …"."""
    if low[0] != "waarom" or len(low) < _SHORTEST or low[2] not in _YOU or "niet" not in low:
        return None
    verb = _INFINITIVE_OF.get(low[1])
    torn = low[-1] in PARTICLES or any(set(pair) <= PARTICLES for pair in pairwise(low[3:]))
    if verb in {None, "doen"} or torn:
        return None
    return _clause(low[3:], raw[3:], verb)


def _clause(low: tuple[str, ...], raw: tuple[str, ...], verb: str) -> str | None:
    kept = [(r, w) for r, w in zip(raw, low, strict=True) if w not in _EMPTY]
    if not kept or any(w in _LEANING | _HELPING | {"te"} for _, w in kept) or verb in _HELPING:
        return None
    split = _with_te(verb)
    return f"om {' '.join([*(r for r, _ in kept), split])}" if split else None


def _with_te(verb: str) -> str | None:
    """Put "te" where it belongs: "te nemen", but "op te schrijven"."""
    if verb in STEM_OF:
        return f"te {verb}"
    for prefix in _PREFIXES:
        rest = verb.removeprefix(prefix)
        if rest != verb and rest in STEM_OF:
            return f"{prefix} te {rest}"
    return None
