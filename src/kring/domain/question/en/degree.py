"""English questions that push a feeling or a verdict, asked as a matter of degree instead.

"Aren't you too strict?" becomes "To what extent are you too strict?", and "How great was the day?"
becomes "How was the day?": the word order stays as it was, so that the sentence stays well made.
"""

import re
from collections.abc import Iterator

from kring.domain.question.en.words import EVALUATIVE
from kring.domain.question.grammar import any_of, words
from kring.domain.question.reading import Reading

FEELING = words("""
    angry sad tired afraid happy guilty unsure disappointed nervous proud frustrated irritated
    stressed lonely surprised shocked hurt hard difficult tough painful annoying scared relieved
    upset crazy confusing exhausting exhausted frustrating furious jealous embarrassed worried
    anxious overwhelmed overwhelming stressful awkward
""")
"""How somebody may be, or find something."""
_PUSHING = words("not just ever maybe perhaps really also")
_DEGREES = FEELING | words("too very bit little strict harsh unfair unreasonable")
_OPENING = re.compile(
    r"^ (?:(?:is|are|was|were|do|does)n't (?:you|it|that|this)"
    r"|(?:is|are|was|were) (?:you|it|that|this) not) "
)
_HOW = re.compile(rf"^ how (?:{any_of(EVALUATIVE)}) (?:was|is|were|are) (?!.* going )")
_LIKED = re.compile(r"^ how much (?:do|did) you (?:enjoy|like|love) ")


_WENT = re.compile(r"^ did [^,]* go (?:well|ok|okay|smoothly|wrong|badly|fine) $")
_ANSWERED = re.compile(
    r"^ (?:was|is|were|are) (?!(?:it|that|this|you|he|she|they|there) )"
    rf"[^,]* (?:{any_of(EVALUATIVE | FEELING)}) $"
)
_LIKING = re.compile(
    r"^ (?:did|do) (?:you|they) (?:like|enjoy) (?:the|your|their|this|that|working|being) "
)
_ABOUT = re.compile(
    rf"^ are you (?:{any_of(FEELING | words('satisfied pleased'))}) (?:with|about|of) [^,]*$"
)


def how(reading: Reading) -> Iterator[str]:
    """Give "How did the meeting go?" for "Did the meeting go well?", where a yes was asked for."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    first = raw[0].lower()
    if {"not", "i", "my"} & set(reading.sentence.low):
        return
    if _WENT.search(text) or _ANSWERED.search(text):
        yield f"How {' '.join([first, *raw[1:-1]])}?"
    elif _LIKING.search(text):
        yield f"How {first} {raw[1].lower()} find {' '.join(raw[3:])}?"
    elif _ABOUT.search(text):
        yield f"To what extent {' '.join([first, *raw[1:]])}?"


def by_degree(reading: Reading) -> Iterator[str]:
    """Give the question without what pushes; nothing where no degree is asked about."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    low = reading.sentence.low[reading.start :]
    if _HOW.search(text):
        yield f"How {' '.join(raw[2:])}?"
    if _LIKED.search(text):
        yield f"How {raw[2]} you find {' '.join(raw[5:])}?"
    if _OPENING.search(text) and _DEGREES & set(low) and not {",", "i", "me"} & set(low):
        rest = [r for r, w in zip(raw[1:], low[1:], strict=True) if w not in _PUSHING]
        verb = low[0].removesuffix("n't")
        yield f"To what extent {verb} {' '.join(rest)}?"
