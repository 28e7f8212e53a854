"""Dutch open questions that lean on what was said, where no topic of its own can be trusted."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from collections.abc import Iterator

from kring.domain.question.nl.topics import PARTICIPLE
from kring.domain.question.nl.verbs import PAST
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Label

_ADVICE = (
    (re.compile(r" (?:geprobeerd|probeer|probeert|proberen) "), "tried"),
    (re.compile(r" (?:overwogen|gedacht|nagedacht|overweeg|overweegt|denk|denkt) "), "considered"),
    (re.compile(r" (?:helpen|helpt|schelen|uitkomst|opluchten) "), "would help"),
    (re.compile(r" (?:tijd|hoog tijd) (?:om|dat|voor) "), "needed"),
    (re.compile(r" (?:iets|niets) voor (?:jou|je|u|jullie) "), "suits"),
    (re.compile(r""), "options left"),
)
"""Advice by how it is put, and the template that asks for what the other has thought of."""
_SPOKEN_TO = frozenset({"je", "jij", "u", "jullie", "jou", "jouw", "uw"})
_DONE = frozenset({"hebt", "heb", "ben", "bent", "is", "heeft", "hebben", "zijn"})
_LATER = re.compile(r" (?:ga|gaat|wanneer|eindelijk|straks) ")
_ABOUT_ME = re.compile(r" (?:ik|mij|me|mijn) ")
_WHAT_IT_IS = re.compile(
    r"^ (?:maar |en |dus )*(?:is|was) (?:dat|dit|het) (?:dan |niet |nou )*(?:gewoon|eigenlijk|vooral)"
)


def general(reading: Reading, label: Label) -> Iterator[str]:
    """Name the templates that fit without a topic, the best first."""
    text = reading.sentence.text(reading.start)
    if label == "advice":
        yield next(key for asked, key in _ADVICE if asked.search(text))
    elif label == "leading" and not _ABOUT_ME.search(text):
        yield "about" if _WHAT_IT_IS.search(text) else "see that"
    elif label == "judgement" and _is_to_someone(reading) and not _ABOUT_ME.search(text):
        yield _behind(reading)


def _is_to_someone(reading: Reading) -> bool:
    return bool(_SPOKEN_TO & set(reading.sentence.low[reading.start :]))


def _behind(reading: Reading) -> str:
    """Name the template that asks for what lies behind a reproach, in its own time."""
    low = reading.sentence.low[reading.start :]
    if _LATER.search(reading.sentence.text(reading.start)):
        return "plays"
    done = _DONE & set(low) and any(PARTICIPLE.match(word) for word in low[2:])
    return "played" if done or PAST & set(low) else "plays"
