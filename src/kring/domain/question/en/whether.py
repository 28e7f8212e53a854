"""English yes/no questions, asked openly in their own words.

"Do you trust him?" becomes "To what extent do you trust him?", and "Are there rules for this?"
becomes "What rules are there for this?": the word order of the rest stays as it was typed.
"""

# ruff: noqa: E501 - a turn of phrase reads best on one line.

from collections.abc import Iterator

from kring.domain.question.beginning import Form
from kring.domain.question.en.degree import FEELING
from kring.domain.question.grammar import Pattern, any_of, words
from kring.domain.question.reading import Reading

_LONGEST = 16
"""Words. What is longer tells more than one thing, and asks about one of them."""
_BARRED = words(", i me my not or")
_VAGUE = words("ever really actually perhaps maybe already yet also even still any some")
_SEVERAL = words("""
    agreements rules ideas options alternatives concerns worries signs signals examples reasons
    causes risks expectations interests objections limits boundaries guidelines goals plans
    differences tensions wishes doubts experience support help conditions feelings thoughts
    advantages drawbacks arrangements procedures
""")
_THERE = Pattern(
    r"^ (?:is|are|was|were) there (?:any |some |already |other |clear )*"
    rf"(?:{any_of(_SEVERAL)}) "
)
_HAS = Pattern(
    r"^ (?:do|does|did) (?:you|he|she|they) (?:have|get|see|feel) (?:any |some |other |clear )*"
    rf"(?:{any_of(_SEVERAL)}) "
)
_KNOWS = Pattern(
    r"^ (?:do|does|did) (?!you )(?P<who>(?:\S+ ){1,3}?)know (?:$|about |of |that |you |he |she |they |how |what )"
)
_HOW = Pattern(
    r"^ (?:do|does|did) (?:\S+ ){1,3}?(?:get on|get along|cope|work together) |^ (?:do|does|did) (?:you|he|she|they) sleep |^ (?:have|had) you slept "
)
_WELL = words("well badly alright ok okay at all")
_KNOWS_WHY = Pattern(
    r"^ do you (?:really |actually )?know (?P<asked>why|how|what) (?!(?:many|much|long|old|often|time|you) )(?P<rest>(?:\S+ ){2,})$"
)
_REACTS = Pattern(
    r"^ (?:has|have|had|did) (?P<who>(?:\S+ ){1,3}?)(?:responded|reacted|respond|react|replied|reply) "
)
_DEGREE = Pattern(
    r"^ (?:do|does|did) (?:\S+ ){1,3}?(?:trust|feel|recogni[sz]e|understand|support|enjoy|affect|rely"
    r"|depend|respect|value|appreciate|agree|identify|influence|bother|upset) "
    r"|^ (?:can|could) you (?:let (?:it|that|this|him|her|them) go|live with|cope with|rely on|deal with|count on) "
    r"|^ (?:is|was) (?:this|that|it) \S+ (?:for|to) you $"
    r"|^ (?:did|does|do) (?:it|that|this|they|these) (?:\S+ )?help "
    r"|^ (?:is|are|was|were) (?!(?:there|anyone|everyone|someone) )(?:\S+ ){1,3}?(?:aware|involved|responsible|satisfied|comfortable"
    rf"|confident|used|willing|ready|worried|dependent|bothered|committed|{any_of(FEELING - words('sad alone sick cold'))}) "
    r"|^ (?:have|had) (?:\S+ ){1,3}?(?:grip|influence|control|trust|faith) "
)
_NO_DEGREE = Pattern(
    r" (?:today|yesterday|tomorrow|tonight|pain|anyone|somebody|someone|supposed) "
)


def openly(reading: Reading) -> Iterator[str]:
    """Give the question with a question word in front, the best first; often there is none."""
    raw, low = reading.sentence.raw[reading.start :], reading.sentence.low[reading.start :]
    if reading.form is not Form.POLAR or len(low) > _LONGEST or _BARRED & set(low):
        return
    text = reading.sentence.text(reading.start)
    verb = raw[0].lower()
    if _THERE.search(text) or _HAS.search(text):
        at = next(i for i, word in enumerate(low) if word in _SEVERAL)
        between = raw[1:2] if _THERE.search(text) else raw[1:3]
        yield f"What {' '.join([raw[at], verb, *between, *raw[at + 1 :]])}?"
    if why := _KNOWS_WHY.search(text):
        at = text.count(" ", 0, why.start("rest")) - 1
        yield f"{why['asked'].title()} do you think {' '.join(raw[at:])}?"
    if told := _KNOWS.search(text):
        who = raw[1 : 1 + told["who"].count(" ")]
        yield f"What {' '.join([verb, *who])} know about this?"
    if _HOW.search(text) or _REACTS.search(text):
        yield f"How {_rest(raw, low, _WELL)}?"
    if _DEGREE.search(text) and not _NO_DEGREE.search(text):
        yield f"To what extent {_rest(raw, low)}?"


_SEEN_AS = Pattern(
    r"^ (?P<asks>(?:do|does|did) (?:\S+ ){1,3}?see (?:\S+ ){1,3}?)as .* or (?:more )?as "
)
_CALLED = Pattern(r"^ (?P<asks>would you call (?:it|this|that) )(?!.* or not $).* or ")
_WANTS = Pattern(
    r"^ (?P<asks>(?:do|does|did) (?:he|she|they|(?:your|the|his|her) \S+) want )(?:\S+ )*or "
)
_BECAUSE = Pattern(r"^ did (?P<asks>you (?:\S+ ){1,4}?)because .* or (?:because|did) ")


def between(reading: Reading) -> Iterator[str]:
    """Give the question behind a choice of two: "Does she want this or that?", "what"."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    for pattern, lead in (
        (_SEEN_AS, "How"),
        (_CALLED, "What"),
        (_WANTS, "What"),
        (_BECAUSE, "What made"),
    ):
        if found := pattern.search(text):
            at = text.count(" ", 0, found.start("asks")) - 1
            asks = " ".join(raw[at : at + len(found["asks"].split())])
            yield f"{lead} {asks[0].lower()}{asks[1:]}?"


def _rest(raw: tuple[str, ...], low: tuple[str, ...], without: frozenset[str] = frozenset()) -> str:
    kept = [r for r, w in zip(raw[1:], low[1:], strict=True) if w not in _VAGUE | without]
    return " ".join([raw[0].lower(), *kept])
