"""Checks for steps that ask for something other than a question: associations and advice."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from typing import Literal

from kring.domain.question.kind import kind
from kring.domain.question.remark import Lang
from kring.domain.question.sentence import folded, sentences

Check = Literal["advice", "question", "starter", "unwanted", "command"]

CHECKS: dict[Check, dict[Lang, str]] = {
    "advice": {
        "nl": "Is dit al een advies? Wat roept het bij je op?",
        "en": "Is this advice already? What does it bring up in you?",
    },
    "question": {
        "nl": "Is dit een vraag? Wat roept het bij je op?",
        "en": "Is this a question? What does it bring up in you?",
    },
    "starter": {
        "nl": "Begin je met de zin die bij deze stap hoort?",
        "en": "Do you begin with the sentence that belongs to this step?",
    },
    "unwanted": {
        "nl": "Kan het zonder je in de plaats van de ander te zetten?",
        "en": "Can you say it without putting yourself in the other's place?",
    },
    "command": {
        "nl": "Laat dit de ander de keuze?",
        "en": "Does this leave the choice to the other?",
    },
}
"""The sentence for each check, in both languages."""

_ADVICE = re.compile(
    r" (?:je|jij|u) (?:moet|moeten|zou|zult|kunt|kan) (?:\S+ ){0,3}?(?:moeten|beter|eens|gewoon|ook|eerst"
    r"|het beste|proberen|kunnen) "
    r"| ik zou (?!(?:me|mij|het|er|dat) )| mijn advies | als ik (?:jou|je|u) was | probeer (?:eens|om) "
    r"| (?:you|they) (?:should|ought to|could try|need to|have to|must) "
    r"| i would (?!(?:feel|be|have felt) )| my advice | if i were you | (?:just|simply) (?:try|tell|ask) "
)
_COMMAND = re.compile(
    r" (?:je|jij|u) (?:moet|moeten) | you (?:must|have to|should|need to) |^ (?:doe|ga|zeg|stop|do|go|stop) "
)


def look_at_association(
    text: str, *, lang: Lang | None = None, otherwise: Lang = "nl"
) -> tuple[Check, ...]:
    """Check what somebody associates: an image, a feeling, a likeness; no advice, no question."""
    seen = kind(text, lang, otherwise)
    if not seen.readings:
        return ()
    if _ADVICE.search(_words(text)) or seen.label == "advice":
        return ("advice",)
    asking = any(s.mark == "?" for s in sentences(text)) and seen.label != "statement"
    return ("question",) if asking else ()


def look_at_advice(
    text: str, *, starter: str | None = None, unwanted: tuple[str, ...] = ()
) -> tuple[Check, ...]:
    """Check advice against what its step asks.

    `starter` is the beginning that the plan prescribes ("Als ik in jouw schoenen stond"), None for
    none. `unwanted` are turns that another plan warns for, which may be the very same words.
    """
    said = _words(text)
    if not said.strip():
        return ()
    found: list[Check] = []
    if starter and not said.startswith(_words(starter).rstrip()):
        found.append("starter")
    if any(_words(turn) in said for turn in unwanted):
        found.append("unwanted")
    if _COMMAND.search(said):
        found.append("command")
    return tuple(found)


def _words(text: str) -> str:
    """Fold a text to lower-case words, one space around each."""
    low = (folded(w).strip(".,;:!?…()'’“”‘\"") for w in text.split())
    return f" {' '.join(w for w in low if w)} "
