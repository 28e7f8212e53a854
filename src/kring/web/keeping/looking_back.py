"""One's own questions, afterwards, with what the coach hears in each.

It is worked out from the words that a person has kept, for that person, each time it is asked for.
Nothing of it is written anywhere.
"""

from __future__ import annotations

from kring.domain.meeting.keeping import Kept
from kring.domain.method.model import Method
from kring.domain.question import REMINDERS, Lang, remind
from kring.system.words import word
from kring.web.practising.feedback import Seen, seen


def own_questions(kept: Kept, method: Method, lang: str) -> list[Seen]:
    """Look at what this seat wrote itself in steps that ask for open questions."""
    asked = [i for i in kept.items if i.own and i.text]
    return [seen(i.text, lang) for i in asked if method.kinds[i.kind].check == "open_question"]


def own_case_questions(kept: Kept, method: Method, lang: str) -> list[Seen]:
    """Look at what this seat brought in, or thought of bringing in, as their own question."""
    spoken: Lang = "en" if lang == "en" else "nl"
    found = []
    for item in kept.items:
        kind = method.kinds[item.kind]
        if item.own and item.text and kind.check == "case_question":
            asks = [
                REMINDERS[one][spoken]
                for one in remind(item.text, otherwise=spoken, most=kind.sentences)
            ]
            said = asks[0] if asks else word("looked_back.own_fine", lang)
            found.append(Seen(text=item.text, lang="", open=not asks, said=said))
    return found
