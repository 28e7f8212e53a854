"""The presenter's own question: does it ask for something that the presenter can do?

A case question is best in the I-form, about one's own acting, within one's own influence, concrete,
not yet solved, and short. These are reminders: a plan may want otherwise, and nothing is blocked.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from typing import Literal

from kring.domain.question.beginning import Form
from kring.domain.question.kind import kind
from kring.domain.question.nl.topics import topics as dutch_topics
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Lang
from kring.domain.question.sentence import sentences

Reminder = Literal["question", "own", "acting", "influence", "concrete", "solved", "short"]

REMINDERS: dict[Reminder, dict[Lang, str]] = {
    "question": {
        "nl": "Wat is je vraag hierbij?",
        "en": "What is your question about this?",
    },
    "own": {
        "nl": "Kan het in de ik-vorm?",
        "en": "Can it be in the I-form?",
    },
    "acting": {
        "nl": "Wat doe jij zelf hierin?",
        "en": "What is it that you do in this?",
    },
    "influence": {
        "nl": "Waar heb je zelf invloed op?",
        "en": "What can you influence yourself?",
    },
    "concrete": {
        "nl": "Om welke situatie gaat het?",
        "en": "Which situation is it about?",
    },
    "solved": {
        "nl": "Zit de oplossing al in je vraag?",
        "en": "Is the solution already in your question?",
    },
    "short": {
        "nl": "Kan het korter?",
        "en": "Can it be shorter?",
    },
}
"""The sentence for each reminder, in both languages."""

_SELF = re.compile(r" (?:ik|mij|me|mijn|mezelf|i|i'm|i've|i'd|my|myself) ")
_I = re.compile(r" (?:ik|i|i'm|i've|i'd) ")
_OTHERS: dict[Lang, re.Pattern[str]] = {
    "nl": re.compile(
        r" (?:krijg|zorg|maak|bereik|overtuig|dwing|leer|laat) ik (?:er )?.*"
        r"(?:zover|zo ver|zodat|dat (?:hij|zij|ze|de|mijn|het|iedereen)|anders|mee|inziet|inzien"
        r"|verandert|veranderen|luistert|luisteren|stopt|begrijpt|begrijpen) "
        r"|^ waarom \S+ (?:hij|zij|ze|mijn \S+|de \S+|het \S+) "
        r"|^ wanneer (?:gaat|gaan|stopt|houdt) (?:hij|zij|ze|mijn \S+|de \S+|het \S+) "
    ),
    "en": re.compile(
        r" (?:get|make|force|convince|persuade|have) (?:him|her|them|my \S+|the \S+|people|everyone) "
        r"|^ why (?:does|do|is|are|won't|doesn't|don't) (?:he|she|they|my \S+|the \S+) "
        r"|^ when (?:will|does|do) (?:he|she|they|my \S+|the \S+) "
    ),
}
_VAGUE = re.compile(
    r" (?:altijd|nooit|alles|iedereen|mensen|dingen|zoiets|always|never|everything|everyone|people"
    r"|things|stuff) "
)
_BRIEF = 7
"""Words. A question of fewer that names nothing and nobody says too little for a meeting."""


def remind(
    text: str, *, lang: Lang | None = None, otherwise: Lang = "nl", most: int | None = 2
) -> tuple[Reminder, ...]:
    """Give what the presenter may still want to look at, the weightiest first; often nothing.

    `most` is the number of sentences that the plan asks for, None where it asks for none. An empty
    or unreadable text gives nothing: there is no draft to speak of yet.
    """
    seen = kind(text, lang, otherwise)
    if not seen.readings:
        return ()
    found = _about(seen.deciding, seen.lang) if seen.deciding else ["question"]
    long: list[Reminder] = ["short"] if most is not None and len(sentences(text)) > most else []
    return (*found, *long)


def _about(asked: Reading, lang: Lang) -> list[Reminder]:
    whole, text = asked.sentence.text(), asked.sentence.text(asked.start)
    found: list[Reminder] = []
    if not _SELF.search(whole):
        found.append("own")
    elif not _I.search(whole):
        found.append("acting")
    if _OTHERS[lang].search(text):
        found.append("influence")
    if _VAGUE.search(whole) or _names_nothing(asked, lang):
        found.append("concrete")
    if asked.form is Form.POLAR or asked.cue in {"either or", "fragment"}:
        found.append("solved")
    return found


def _names_nothing(asked: Reading, lang: Lang) -> bool:
    if len(asked.sentence.low) >= _BRIEF:
        return False
    return lang == "en" or not dutch_topics(asked)
