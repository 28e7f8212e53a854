"""The hints: which kinds draw one, and in which words. A hint asks; it never judges."""

from kring.domain.question.remark import Label, Lang

OPEN_QUESTIONS: frozenset[Label] = frozenset(
    {"advice", "leading", "judgement", "multiple", "closed"}
)
"""What draws a hint in a step that asks for open questions. A statement does not: it may be the
first half of a question that is still being written."""

HINTS: dict[Label, dict[Lang, str]] = {
    "advice": {
        "nl": "Zit hier een advies in?",
        "en": "Is there advice in this?",
    },
    "leading": {
        "nl": "Zit het antwoord al in de vraag?",
        "en": "Is the answer already in the question?",
    },
    "judgement": {
        "nl": "Kan dit klinken als een oordeel?",
        "en": "Could this sound like a judgement?",
    },
    "multiple": {
        "nl": "Vraag je hier meer dan één ding?",
        "en": "Are you asking more than one thing?",
    },
    "closed": {
        "nl": "Is hier meer op te zeggen dan ja of nee?",
        "en": "Does this leave room for more than yes or no?",
    },
    "statement": {
        "nl": "Wat zou je hierover willen vragen?",
        "en": "What would you like to ask about this?",
    },
}
"""The sentence for each hint, in both languages. An open question has none."""

KINDS: dict[Label, dict[Lang, str]] = {
    "open": {"nl": "open vraag", "en": "open question"},
    "closed": {"nl": "gesloten vraag", "en": "closed question"},
    "leading": {"nl": "sturende vraag", "en": "leading question"},
    "advice": {"nl": "advies in een vraag", "en": "advice in a question"},
    "judgement": {"nl": "oordeel in een vraag", "en": "judgement in a question"},
    "multiple": {"nl": "meer vragen tegelijk", "en": "several questions at once"},
    "statement": {"nl": "geen vraag", "en": "no question"},
}
"""What people call each kind."""
