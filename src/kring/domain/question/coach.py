"""Looking at one question: its kind, whether to say so, and how it could be turned around."""

from collections.abc import Collection, Iterator

from kring.domain.question.en import turns as english
from kring.domain.question.hints import OPEN_QUESTIONS
from kring.domain.question.kind import GRAMMARS, Kind, kind
from kring.domain.question.nl import turns as dutch
from kring.domain.question.reading import Form
from kring.domain.question.remark import Lang, Remark
from kring.domain.question.second_opinion import reconsidered

LONGEST_SUGGESTION = 140
"""Characters. A longer sentence is no help to somebody who has a minute and a half."""

SHORTEST_QUESTION = 2
"""Words. What is shorter, out of several questions, leans on the one before it."""


def look(
    text: str, *, lang: Lang | None = None, hinting: Collection[str] = OPEN_QUESTIONS
) -> Remark:
    """Look at one question, as typed. Any text gets an answer; none raises.

    `lang` None: the language is told from the words, Dutch where nothing decides. `hinting` are
    the kinds that the step wants to be told about; an empty one makes the coach silent.
    """
    seen = reconsidered(kind(text, lang))
    if seen.label not in hinting or seen.label == "open" or not _is_worth_saying(seen):
        return Remark(label=seen.label, lang=seen.lang)
    return Remark(
        label=seen.label, lang=seen.lang, hint=seen.label, suggestion=_suggestion(seen, text)
    )


def _is_worth_saying(seen: Kind) -> bool:
    """Keep quiet where the coach may well be wrong: that makes people afraid to ask."""
    return seen.sure


def _is_open(said: str, lang: Lang) -> bool:
    return reconsidered(kind(said, lang)).label == "open"


def _suggestion(seen: Kind, text: str) -> str | None:
    """Give the first turn that the coach itself finds open; none rather than a silly one."""
    for turn in _turns(seen):
        said = (turn[:1].upper() + turn[1:]).replace(" ,", ",")
        fits = len(said) <= LONGEST_SUGGESTION and said.strip() != text.strip()
        if fits and not set(said) & set("()") and _is_open(said, seen.lang):
            return said
    return None


def _turns(seen: Kind) -> Iterator[str]:
    if seen.label == "multiple":
        yield from _one_at_a_time(seen)
    if seen.deciding is not None:
        make = dutch.turns if seen.lang == "nl" else english.turns
        yield from make(seen.deciding, seen.label)


def _one_at_a_time(seen: Kind) -> Iterator[str]:
    """Give the first open question out of several."""
    grammar = GRAMMARS[seen.lang]
    for reading in seen.readings:
        words = reading.sentence.raw[reading.start :]
        if reading.form in {Form.WH, Form.POLAR}:
            second = grammar.joined.search(text := reading.sentence.text(reading.start))
            if second and second.start():
                words = words[: text.count(" ", 0, second.start() + 1) - 1]
            said = " ".join(words).strip(" ,")
            if len(words) >= SHORTEST_QUESTION and _is_whole(said, seen):
                yield f"{said}?"


def _is_whole(said: str, seen: Kind) -> bool:
    """Tell a question from the beginning of one, where the verbs of its language are known."""
    verbs = GRAMMARS[seen.lang].finite & set(said.lower().split())
    return (seen.lang == "en" or bool(verbs)) and not said.lower().endswith(" niet")
