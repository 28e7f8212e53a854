"""Looking at one question: its kind, whether to say so, and how it could be turned around."""

from collections.abc import Collection, Iterator

from kring.domain.question.beginning import Form
from kring.domain.question.en import turns as english
from kring.domain.question.grammar import Grammar
from kring.domain.question.hints import OPEN_QUESTIONS
from kring.domain.question.kind import GRAMMARS, Kind, kind
from kring.domain.question.nl import turns as dutch
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Lang, Remark
from kring.domain.question.second_opinion import reconsidered

LONGEST_SUGGESTION = 140
"""Characters. A longer sentence is no help to somebody who has a minute and a half."""

SHORTEST_QUESTION = 2
"""Words. What is shorter, out of several questions, leans on the one before it."""

SAYS_ENOUGH = 4
"""Words. A second question that is shorter says too little on its own ("En wat mag wel?")."""


def look(
    text: str,
    *,
    lang: Lang | None = None,
    otherwise: Lang = "nl",
    hinting: Collection[str] = OPEN_QUESTIONS,
) -> Remark:
    """Look at one question, as typed. Any text gets an answer; none raises.

    `lang` None: the language is told from the words, and is `otherwise`, the language of its
    writer's screen, where they do not decide. `hinting` are the kinds that the step wants to be
    told about; an empty one makes the coach silent.
    """
    seen = reconsidered(kind(text, lang, otherwise))
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
        spoken = dutch.in_order(turn, text) if seen.lang == "nl" else turn
        said = (spoken[:1].upper() + spoken[1:]).replace(" ,", ",")
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
    """Give the questions out of several one by one; the first that is open will do."""
    for reading in seen.readings:
        if reading.form in {Form.WH, Form.POLAR}:
            for words in _parts(reading, GRAMMARS[seen.lang]):
                said = " ".join(words).strip(" ,")
                if len(words) >= SHORTEST_QUESTION and _is_whole(said, seen):
                    yield f"{said}?"


def _parts(reading: Reading, grammar: Grammar) -> Iterator[tuple[str, ...]]:
    """Cut a sentence where the second question in it begins."""
    raw, low = reading.sentence.raw[reading.start :], reading.sentence.low[reading.start :]
    ties = {",", "and", "en", grammar.either_or}
    second = grammar.joined.search(text := reading.sentence.text(reading.start))
    at = text.count(" ", 0, second.start() + 1) - 1 if second else 0
    if second and not at:  # a pattern over the whole: it ends behind what ties
        end = text.count(" ", 0, second.end())
        at = max((i for i, word in enumerate(low[:end]) if word in {"and", "en"}), default=0)
    yield raw[:at] if at else raw
    while at < len(low) and low[at] in grammar.openers | ties:
        at += 1
    if 0 < at <= len(low) - SAYS_ENOUGH and low[at] in grammar.question_words:
        yield raw[at:]


def _is_whole(said: str, seen: Kind) -> bool:
    """Tell a question from the beginning of one, where the verbs of its language are known."""
    verbs = GRAMMARS[seen.lang].finite & set(said.lower().split())
    return (seen.lang == "en" or bool(verbs)) and not said.lower().endswith(" niet")
