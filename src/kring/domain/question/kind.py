"""From single sentences to one kind for the whole text."""

from dataclasses import dataclass, replace
from itertools import takewhile

from kring.domain.question.beginning import Form
from kring.domain.question.en import words as english_words
from kring.domain.question.en.grammar import ENGLISH
from kring.domain.question.grammar import Grammar
from kring.domain.question.language import language
from kring.domain.question.mistyping import spelling_for
from kring.domain.question.nl import words as dutch_words
from kring.domain.question.nl.grammar import DUTCH
from kring.domain.question.reading import UNMARKED, Reading, read
from kring.domain.question.remark import Label, Lang
from kring.domain.question.sentence import Sentence, respelled, sentences

GRAMMARS: dict[Lang, Grammar] = {"nl": DUTCH, "en": ENGLISH}
_SPELLING = {
    "nl": spelling_for(dutch_words.SPELLING, dutch_words.OFTEN_MISTYPED),
    "en": spelling_for(english_words.SPELLING, english_words.OFTEN_MISTYPED),
}

LONGEST = 1_000
"""Characters. What is longer is a story, and stories are not looked at for a question."""

_NAME = 5
"""Words. So many name somebody or something, as in "En je leidinggevende?"."""

_FEW = 8
"""Words. Longer than this, what follows a question without an end of its own tells a story."""

_RANK: tuple[Label, ...] = ("judgement", "advice", "leading", "multiple", "closed", "open")


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a whole text, with the sentence that decided it."""

    label: Label
    lang: Lang
    cue: str
    sure: bool
    deciding: Reading | None
    readings: tuple[Reading, ...]


def kind(text: str, lang: Lang | None = None, otherwise: Lang = "nl") -> Kind:
    """Tell what kind of question a text is. Any text gets an answer; none raises.

    `lang` None: the language is told from the words, and is `otherwise` where they do not decide.
    """
    if len(text) > LONGEST:
        return _silent(lang or otherwise, "a story")
    found = sentences(text)
    spoken = lang or language((word for s in found for word in s.low), otherwise)
    if not found or spoken == "other":
        return _silent(lang or otherwise, "not readable")
    grammar = GRAMMARS[spoken]
    readings = tuple(read(respelled(s, _SPELLING[spoken]), grammar) for s in found)
    return _together(readings, spoken, grammar)


def _silent(lang: Lang, why: str) -> Kind:
    return Kind("statement", lang, why, sure=False, deciding=None, readings=())


def _together(readings: tuple[Reading, ...], lang: Lang, grammar: Grammar) -> Kind:
    readings = _without_names(readings, grammar)
    asking = _asking(_with_other_choices(readings, grammar))
    if not asking:
        return Kind(
            "statement", lang, readings[-1].cue, sure=True, deciding=None, readings=readings
        )
    if len(readings) > 1 and any(_is_contempt(r, grammar) for r in readings):
        return Kind(
            "judgement", lang, "contempt", sure=True, deciding=asking[-1], readings=readings
        )
    asking = [r for r in asking if not _is_echo(r, grammar)] or asking[-1:]
    best = min(asking, key=lambda r: _RANK.index(r.label))
    if best.label in {"multiple", "closed", "open"} and len(asking) > 1:
        return Kind("multiple", lang, "stacked", sure=True, deciding=best, readings=readings)
    if best.label == "closed" and _is_led_up_to(best, readings, grammar):
        return Kind("leading", lang, "led up to", sure=True, deciding=best, readings=readings)
    return Kind(best.label, lang, best.cue, best.sure, best, readings)


def _without_names(readings: tuple[Reading, ...], grammar: Grammar) -> tuple[Reading, ...]:
    """Leave out what only says what the question after it is about ("En je baas? Hoe …")."""
    real = [at for at, r in enumerate(readings) if r.form in {Form.WH, Form.POLAR}]
    last = real[-1] if real else 0
    return tuple(r for at, r in enumerate(readings) if at >= last or not _only_names(r, grammar))


def _asking(readings: tuple[Reading, ...]) -> list[Reading]:
    """List what asks. Beside a real question, a loose end ("Of met hem?") is one more question."""
    asking = [r for r in readings if r.label != "statement"]
    if any(r.sentence.mark == "?" for r in asking):
        asking = [r for r in asking if r.sentence.mark != "." or not _only_leads_up(r)]
    if any(r.form in {Form.WH, Form.POLAR} for r in asking):
        return [replace(r, label="closed") if r.cue == UNMARKED else r for r in asking]
    return asking


def _only_leads_up(reading: Reading) -> bool:
    """Tell what is told before a real question, whatever it would ask alone ("Dus je bleef.")."""
    return reading.form is Form.POLAR or reading.label == "leading"


def _only_names(reading: Reading, grammar: Grammar) -> bool:
    """Tell what the question after it is about ("En je baas? Hoe reageerde die?", "Stel …")."""
    if reading.sentence.mark == "?":
        return reading.cue == "fragment" and len(reading.sentence.low) <= _NAME
    leads_in = reading.sentence.low[0] in grammar.preambles and reading.label != "statement"
    return leads_in and reading.form is not Form.WH


def _with_other_choices(readings: tuple[Reading, ...], grammar: Grammar) -> tuple[Reading, ...]:
    """Let "Of is het de drukte" ask after a question, whatever it ends in."""
    asked = [r.sentence.mark == "?" for r in readings]
    return tuple(
        replace(r, label="closed")
        if r.label == "statement" and any(asked[:at]) and _offers_another(r.sentence, grammar)
        else r
        for at, r in enumerate(readings)
    )


def _offers_another(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell "Of is het de drukte" and "Ochtend of avond" from a story that goes on."""
    short = not sentence.mark and len(sentence.low) <= _FEW
    return sentence.low[0] == grammar.either_or or (short and grammar.either_or in sentence.low)


def _is_contempt(reading: Reading, grammar: Grammar) -> bool:
    return (
        reading.form in {Form.DECLARATIVE, Form.FRAGMENT}
        and grammar.contempt.search(reading.sentence.text()) is not None
    )


def _is_led_up_to(reading: Reading, readings: tuple[Reading, ...], grammar: Grammar) -> bool:
    """Tell whether what was said before a yes/no question gives the answer away."""
    before = takewhile(lambda r: r.sentence is not reading.sentence, readings)
    told = [r for r in before if r.label == "statement"]
    if told and grammar.agreeing.search(reading.sentence.text(reading.start)):
        return True
    return any(grammar.crowd.search(r.sentence.text()) for r in told)


def _is_echo(reading: Reading, grammar: Grammar) -> bool:
    """Tell whether a question only checks the one before it ("Herken je dat?")."""
    checks = reading.label in {"closed", "open"}
    return checks and grammar.echoes.search(reading.sentence.text()) is not None
