"""Reading one sentence: which kind of question is it, by the cues for its form."""

from dataclasses import dataclass

from kring.domain.question.beginning import Form, beginning
from kring.domain.question.grammar import Cue, Grammar
from kring.domain.question.remark import Label
from kring.domain.question.sentence import Sentence

UNMARKED = "declarative with a question mark"
"""The cue of last resort in a declarative sentence, by its name in the data."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence as read. `start` is the word where the question itself begins."""

    sentence: Sentence
    start: int
    form: Form
    label: Label
    cue: str
    sure: bool


def read(sentence: Sentence, grammar: Grammar) -> Reading:
    """Read one sentence on its own."""
    start, form = beginning(sentence, grammar)
    text = sentence.text(start)
    for cue in _table(form, sentence, grammar):
        if cue.pattern.search(text):
            label, name, sure = _weighed(cue, sentence, start, form, grammar)
            led_in = Sentence(sentence.raw[:start], sentence.low[:start], "").text()
            if label == "closed" and form is Form.WH and grammar.imagined.search(led_in):
                return Reading(sentence, start, form, "open", "imagined", sure=True)
            if label != "multiple" and grammar.scale.search(led_in):
                return Reading(sentence, start, form, "closed", "a scale", sure=False)
            if label == "closed" and form is Form.POLAR and grammar.premise.search(led_in):
                return Reading(sentence, start, form, "leading", "a premise", sure=True)
            return Reading(sentence, start, form, label, name, sure)
    return Reading(sentence, start, form, "statement", "no question", sure=True)


def _table(form: Form, sentence: Sentence, grammar: Grammar) -> tuple[Cue, ...]:
    if form is Form.WH:
        return grammar.wh
    if form is Form.POLAR:
        return grammar.polar
    if sentence.mark == "?":
        return grammar.declarative
    return grammar.plain if sentence.mark else grammar.unmarked


def _weighed(
    cue: Cue, sentence: Sentence, start: int, form: Form, grammar: Grammar
) -> tuple[Label, str, bool]:
    """Let a second question or a choice inside the sentence speak, where no cue was stronger."""
    text = sentence.text(start)
    questioning = form in {Form.WH, Form.POLAR}
    if questioning and cue.label in {"closed", "open"} and _goes_on(text, cue, grammar):
        return "multiple", "a second question", True
    plain = cue.name in {"yes or no", UNMARKED}
    if plain and sentence.mark != "." and offers_choice(text, grammar):
        return "multiple", "either or", True
    if form is Form.FRAGMENT and cue.name == UNMARKED:
        return "closed", "fragment", False
    return cue.label, cue.name, cue.sure


def _goes_on(text: str, cue: Cue, grammar: Grammar) -> bool:
    """Tell whether a second question is tied on.

    ", wat zag je?" only fills in an invitation, and what stands "tussen" two things is one.
    """
    second = grammar.joined.search(text)
    if second is None or grammar.paired.search(text):
        return False
    return not (cue.name == "invitation" and second.group()[0] == ",")


def offers_choice(text: str, grammar: Grammar) -> bool:
    """Tell whether the sentence offers two answers to choose from."""
    word = f" {grammar.either_or} "
    if word not in text or text.rstrip().endswith(f" {grammar.either_or}"):
        return False
    return not grammar.embedders.search(text)
