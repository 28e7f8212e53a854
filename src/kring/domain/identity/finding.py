"""What the identity check says: the values that leave this package, and their words."""

from dataclasses import dataclass
from typing import Literal

Code = Literal[
    "name", "initials", "place", "organisation", "date", "phone", "number", "plate", "room", "mail"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A part of a text that may tell who it is about, and what could stand there instead.

    `what` is a code for which `WORDS` holds the sentence; `instead` is in the asked language.
    """

    start: int
    end: int
    what: Code
    instead: str | None = None


WORDS: dict[Code, dict[str, str]] = {
    "name": {"nl": "Hier staat misschien een naam.", "en": "There may be a name here."},
    "initials": {
        "nl": "Hier staan misschien voorletters.",
        "en": "There may be initials here.",
    },
    "place": {"nl": "Hier staat misschien een plaats.", "en": "There may be a place here."},
    "organisation": {
        "nl": "Hier staat misschien een organisatie.",
        "en": "There may be an organisation here.",
    },
    "date": {"nl": "Hier staat een datum.", "en": "There is a date here."},
    "phone": {
        "nl": "Hier staat misschien een telefoonnummer.",
        "en": "There may be a telephone number here.",
    },
    "number": {
        "nl": "Hier staat een nummer dat bij iemand kan horen.",
        "en": "There is a number here that may belong to someone.",
    },
    "plate": {"nl": "Hier staat misschien een kenteken.", "en": "There may be a plate here."},
    "room": {
        "nl": "Hier staat het nummer van een plek.",
        "en": "There is the number of a place here.",
    },
    "mail": {"nl": "Hier staat een mailadres.", "en": "There is a mail address here."},
}
"""The sentence for each code, in both languages. It says what may be; it forbids nothing."""

PROPOSALS: dict[str, str] = {
    "nl": "Schrijf liever: {instead}.",
    "en": "You could write: {instead}.",
}
"""How `Finding.instead` is proposed."""
