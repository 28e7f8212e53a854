"""Turning a Dutch reproach ("Waarom heb je dan …") into a question for what lies behind it."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from collections.abc import Iterator

from kring.domain.question.grammar import words
from kring.domain.question.nl.topics import PARTICIPLE, is_infinitive
from kring.domain.question.nl.verbs import AFTER_JE, FINITE, PARTICLES
from kring.domain.question.nl.words import QUESTION_WORDS, SUBJECTS
from kring.domain.question.reading import Reading

_PARTICLES_OF_BLAME = words(
    "dan nou nu toch ook weer altijd eigenlijk gewoon steeds nog zomaar meteen zelfs alweer echt"
)
_TIED = words(", of en als omdat terwijl toen")
"""Words that bring in a second clause, whose verb would end up in the wrong place."""
_SHORTEST = 4  # "Waarom deed je dat": a word, a verb, a subject and something done.
_AUXILIARY = words("hebt bent heeft is had was hebben zijn hadden waren")
_MODAL = words("""
    moet moest kun kan kon wil wilt wilde mag mocht zou zal ga gaat ging laat liet blijf blijft bleef
    kom komt kwam moeten kunnen willen gaan laten
""")
_POSTURES = words("hangen liggen staan zitten lopen slingeren rondslingeren slapen wachten")
_NAMING = words("het de een je jouw uw mijn zijn haar hun ons onze dit dat die deze")
_PAST = frozenset(
    w
    for w, after in AFTER_JE.items()
    if w == after
    and w
    not in {
        "moet",
        "mag",
        "wacht",
        "praat",
        "zit",
        "weet",
        "zet",
        "laat",
        "eet",
        "wou",
        "zou",
        "vergeet",
        "besluit",
        "sluit",
        "bijt",
        "haat",
        "start",
        "verwacht",
        "verwijt",
        "heet",
        "begeleidt",
    }
)


def without_blame(reading: Reading) -> Iterator[str]:
    """Turn "waarom heb je dan …" into "wat maakte dat je …"; the verb moves behind the rest."""
    low = reading.sentence.low[reading.start :]
    raw = reading.sentence.raw[reading.start :]
    if len(low) < _SHORTEST or low[0] != "waarom" or _TIED & set(low):
        return
    verb, subject = low[1], "je" if low[2] == "jij" else raw[2]
    if low[2] not in {"je", "jij", "u", "hij", "jullie"} or verb not in FINITE:
        return
    finite = AFTER_JE.get(verb) if subject == "je" else verb
    if finite is None or verb in {"zou", "zouden"}:
        return
    rest = [r for r, w in zip(raw[3:], low[3:], strict=True) if w not in _PARTICLES_OF_BLAME]
    if not rest or {"zo", "nooit"} & set(low) or rest[-1].lower() in QUESTION_WORDS:
        return
    yield _subordinate(subject, rest, finite, verb)


def _subordinate(subject: str, rest: list[str], finite: str, verb: str) -> str:
    past = verb in _PAST or (finite in _AUXILIARY and _ends_done(rest))
    last = rest[-1].lower()
    if rest[0].lower() == "dat" and len(rest) > 1 and rest[1].lower() in SUBJECTS:
        rest = [finite, *rest]
    elif (last in PARTICLES and len(rest) > 1) or last in {"weg", "mee", "terug", "op"}:
        rest = [*rest[:-1], last + finite]
    elif (finite in _AUXILIARY and _ends_done(rest)) or (verb in _MODAL and _is_act(rest, -1)):
        rest = [*rest[:-1], finite, rest[-1]]
    elif verb in _MODAL and (inner := _only_infinitive(rest)) is not None:
        rest = [*rest[:inner], *rest[inner + 1 :], finite, rest[inner]]
    else:
        rest = [*rest, finite]
    return f"Wat {'maakte' if past else 'maakt'} dat {subject} {' '.join(rest)}?"


def _only_infinitive(rest: list[str]) -> int | None:
    """Find "liggen" in "laat je het altijd liggen op tafel", which follows its verb to the end."""
    found = [at for at in range(len(rest)) if _is_act(rest, at)]
    return found[0] if len(found) == 1 else None


def _is_act(rest: list[str], at: int) -> bool:
    """Tell "laat liggen" from "het verleden", which looks like an infinitive."""
    named = len(rest) > 1 and at != 0 and rest[at - 1].lower() in _NAMING
    return not named and (is_infinitive(rest[at].lower()) or rest[at].lower() in _POSTURES)


def _ends_done(rest: list[str]) -> bool:
    return PARTICIPLE.match(rest[-1].lower()) is not None
