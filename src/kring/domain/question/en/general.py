"""English open questions that lean on what was said, where no topic of its own can be trusted."""

import re
from collections.abc import Iterator

from kring.domain.question.reading import Reading
from kring.domain.question.remark import Label

_ADVICE = (
    (re.compile(r" (?:tried|try|trying) "), "What have you tried so far?"),
    (
        re.compile(r" (?:considered|consider|thought|think of|think about|contemplated) "),
        "What have you already considered yourself?",
    ),
    (re.compile(r" (?:help|helps|helpful) "), "What would help you here?"),
    (re.compile(r" time (?:you|to|for|we|that) "), "What is needed now, as you see it?"),
    (re.compile(r""), "What options do you see yourself?"),
)
"""Advice by how it is put, and the question that asks for what the other has thought of."""
_YOU = re.compile(r" (?:you|your|you're|you've) ")
_ABOUT_ME = re.compile(r" (?:i|me|my|i'm) ")
_PAST = re.compile(
    r" (?:did|didn't|was|were|weren't|had|hadn't|could|couldn't|haven't) |^ have you "
)
_WHAT_IT_IS = re.compile(
    r"^ (?:is|isn't|was|wasn't) (?:it|that|this) (?:not |just |really |simply |all )*about "
)


def general(reading: Reading, label: Label) -> Iterator[str]:
    """Give questions that fit without a topic, the best first."""
    text = reading.sentence.text(reading.start)
    if label == "advice":
        yield next(turn for asked, turn in _ADVICE if asked.search(text))
    elif label == "leading" and not _ABOUT_ME.search(text):
        if _WHAT_IT_IS.search(text):
            yield "What is this about, as you see it?"
        else:
            yield "How do you see that yourself?"
    elif label == "judgement" and _YOU.search(text) and not _ABOUT_ME.search(text):
        if _PAST.search(text):
            yield "What was going on for you then?"
        else:
            yield "What is going on for you here?"
