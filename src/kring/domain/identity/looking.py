"""Looking at one text for what could identify somebody."""
# ruff: noqa: E501 - a pattern reads best on one line.

import re
from collections.abc import Iterable, Iterator

from kring.domain.identity.also_words import COUNTED
from kring.domain.identity.finding import Code, Finding
from kring.domain.identity.instead import ROLES, instead
from kring.domain.identity.names import Names
from kring.domain.identity.numbers import numbers
from kring.domain.identity.places import LEGAL_FORMS, STREET_ENDS
from kring.domain.identity.token import Token, folded, tokens

LONGEST = 4_000
"""Characters. What stands behind them is not looked at."""

_ROLE_WITHIN = 2
"""Words before a name among which its role may stand."""

_SMALL = r"(?:(?:van|de|der|den|ter|ten|te|op|in|het|'t|von|el|al) ){0,3}"
_FORMS: tuple[tuple[Code, re.Pattern[str]], ...] = (
    (
        "place",
        re.compile(r"\b(?:Den (?:Haag|Bosch|Helder)|The Hague|'s-(?:Hertogenbosch|Gravenhage))"),
    ),
    (
        "place",
        re.compile(rf"\b[A-Z][^\W\d_]{{2,30}}(?:{STREET_ENDS})\b(?: \d{{1,4}}[a-z]?\b)?"),
    ),
    (
        "place",
        re.compile(r"\b[A-Z][^\W\d_]{2,30}(?:weg|dijk|hof|kamp|park|baan|pad) \d{1,4}[a-z]?\b"),
    ),
    (
        "place",
        re.compile(
            r"\b\d{1,4} (?:[A-Z][a-z]{2,20} ){1,2}(?:Street|Road|Lane|Avenue|Drive|Close)\b"
        ),
    ),
    (
        "organisation",
        re.compile(
            rf"\b[A-Z][\w&-]{{1,30}}(?: [A-Z&][\w&-]{{0,30}}){{0,3}} (?:{LEGAL_FORMS})(?!\w)"
        ),
    ),
    (
        "initials",
        re.compile(
            rf"(?<![\w.])(?!P\.S|N\.B|U\.S|A\.U|B\.V|N\.V|I\.)(?:[A-Z]\. ?){{1,5}}{_SMALL}[A-Z][^\W\d_]{{2,30}}"
        ),
    ),
    (
        "initials",
        re.compile(r"(?<![\w.])(?!P\.S|N\.B|U\.[SK]|A\.U|B\.V|N\.V)(?:[A-Z]\.){2,5}(?!\w)"),
    ),
    ("initials", re.compile(r"(?<=[a-z] )(?!I\.)[A-Z]\.(?= [a-z])")),
)
_COUNTING = re.compile(rf"\b(?:{COUNTED.replace(' ', '|')}) $", re.IGNORECASE)
_LONGEST_COUNTED = 12


def findings(text: str, lang: str, *, names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Find what could identify somebody, from left to right. Any text gets an answer.

    `lang` is the language of the roles that are proposed; both languages are looked at. `names`
    are names to know besides the common ones, such as those of the people in the meeting.
    """
    seen = text[:LONGEST]
    words = tokens(seen)
    also = frozenset(folded(part) for name in names for part in name.split() if len(part) > 1)
    found: list[Finding] = []
    for start, end, code in sorted(_all(seen, words, also), key=lambda one: (one[0], -one[1])):
        if found and start < found[-1].end:
            continue
        said = instead(code, lang, _role(words, start, end))
        found.append(Finding(start=start, end=end, what=code, instead=said))
    return tuple(found)


def _all(text: str, words: list[Token], also: frozenset[str]) -> Iterator[tuple[int, int, Code]]:
    yield from numbers(text)
    for code, pattern in _FORMS:
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - _LONGEST_COUNTED) : match.start()]
            if code != "initials" or not _COUNTING.search(before):
                yield match.start(), match.end(), code
    yield from Names(words, also)


def _role(words: list[Token], start: int, end: int) -> str:
    """Give the word at the name, or shortly before it, that tells whose it is."""
    near = [word for word in words if word.start < end]
    inside = [word for word in near if word.start >= start]
    before = near[: len(near) - len(inside)][-_ROLE_WITHIN:]
    for word in [*inside[:1], *reversed(before)]:
        if word.raw.lower() in ROLES:
            return word.raw.lower()
    return ""
