"""Reading one sentence: where does the question begin, what form has it, which kind is it."""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from kring.domain.question.grammar import Cue, Grammar
from kring.domain.question.remark import Label
from kring.domain.question.sentence import Sentence

UNMARKED = "declarative with a question mark"
"""The cue of last resort in a declarative sentence, by its name in the data."""


_WHOLE = 4
"""Words. A sentence that leaves its subject out is shorter, mostly."""


_NEAR, _FAR = 5, 8
"""How many words behind a question word its verb stands at most; the second for "what kind of"."""


class Form(Enum):
    """The shape of a sentence, by word order alone."""

    WH = "a question word first"
    POLAR = "the finite verb first"
    DECLARATIVE = "the subject first"
    FRAGMENT = "no finite verb"


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
    opened = _after_openers(sentence, grammar)
    start, form = _question(sentence, opened, grammar)
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


def _after_openers(sentence: Sentence, grammar: Grammar) -> int:
    at, low = 0, sentence.low
    while at < len(low) - 1:
        if low[at] in grammar.openers:
            at += 1
        elif _is_called(sentence, at, grammar):
            at += 2
        else:
            break
    return at


def _is_called(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Tell a name that somebody is called by ("Ruud, waar …") from a word of the question."""
    low = sentence.low[at:]
    known = grammar.finite | grammar.question_words | grammar.prepositions | grammar.conditions
    known |= grammar.subjects | grammar.determiners | grammar.frontable | grammar.main_verbs
    return (
        len(low) > _WHOLE
        and low[1] == ","
        and low[0] not in known
        and low[2] not in grammar.preambles
        and (sentence.raw[at][0].isupper() or _asks_with_word(low[2:], grammar))
    )


def _question(sentence: Sentence, opened: int, grammar: Grammar) -> tuple[int, Form]:
    """Find the first word of the question and its form; else the form of the whole sentence."""
    announced = _announced(sentence, grammar)
    if announced:
        return announced, Form.WH
    form = _form_at(sentence, opened, grammar)
    ordered = form is Form.POLAR and grammar.commands.search(sentence.text(opened))
    if form is not None and not ordered and not _is_title(sentence, opened, form, grammar):
        return opened, form
    told = grammar.indirect.pattern.search(sentence.text(opened))
    if not told and not grammar.undivided.search(sentence.text(opened)):
        for at in _clauses(sentence, opened, grammar):
            inner = _form_at(sentence, at, grammar, inner=True)
            if inner is not None:
                return at, inner
    if form is not None:
        return opened, form
    known = grammar.finite | grammar.main_verbs
    whole = any(w in known for w in sentence.low) or _has_subject_first(sentence, opened, grammar)
    return 0, Form.DECLARATIVE if whole else Form.FRAGMENT


def _has_subject_first(sentence: Sentence, opened: int, grammar: Grammar) -> bool:
    """Tell "You missed it" from a fragment by its subject, whatever its verb."""
    low = sentence.low[opened:]
    linked = {",", "and", "en", grammar.either_or} | grammar.prepositions
    return len(low) > 1 and low[0] in grammar.persons and low[1] not in linked


def _announced(sentence: Sentence, grammar: Grammar) -> int:
    """Give where the question begins after a title ("Goed luisteren: hoe doe je dat?"), or 0."""
    if sentence.mark != "?" or ":" not in sentence.raw:
        return 0
    at = sentence.raw.index(":") + 1
    before, after = sentence.low[: at - 1], sentence.low[at:]
    asks = (
        after[:1]
        and after[0] in grammar.question_words
        and after[1:2]
        and after[1] in grammar.finite
    )
    return at if asks and not grammar.question_words & set(before[:1]) else 0


def _is_title(sentence: Sentence, opened: int, form: Form, grammar: Grammar) -> bool:
    """Tell "Luisteren in een team: hoe doe je dat?" from a question with the verb first."""
    after = sentence.low[opened + 1 : opened + 2]
    named = bool(after) and after[0] in grammar.prepositions | {","}
    return form is Form.POLAR and named and _asks_later(sentence, opened, grammar)


def _asks_later(sentence: Sentence, opened: int, grammar: Grammar) -> bool:
    low = sentence.low[opened:]
    return any(a == "," and b in grammar.question_words for a, b in pairwise(low))


def _clauses(sentence: Sentence, opened: int, grammar: Grammar) -> list[int]:
    """List where a question may begin after a preamble within the same sentence."""
    starts, low = [], sentence.low
    for comma in range(opened, len(low) - 1):
        if low[comma] != ",":
            continue
        at = comma + 1
        while at < len(low) - 1 and low[at] in grammar.openers:
            at += 1
        starts.append(at)
    if low[opened] in grammar.preambles and sentence.mark in {"?", ""}:
        asking = [at for at in range(opened + 2, len(low)) if low[at] in grammar.question_words]
        starts += [
            at for at in asking if sentence.mark or (*low, "")[at + 1] in grammar.auxiliaries
        ]
    if sentence.mark in {"?", ""}:
        starts += [at for at in range(opened + 1, len(low) - 2) if _begins_anew(low, at, grammar)]
        starts += [
            at
            for at in range(2, len(low) - 1)
            if low[at - 1] == grammar.but and low[at] in grammar.question_words
        ]
    return starts


def _begins_anew(low: tuple[str, ...], at: int, grammar: Grammar) -> bool:
    """Tell a question behind a preamble without a comma, by its order.

    "Thuis wat doe je dan": the question word, its verb, and who does it. "At work what helps": a
    verb, where there was none before. "For him what choice was left": its verb behind its noun.
    """
    word, verb, who = low[at : at + 3]
    if word not in grammar.question_words:
        return False
    if verb in grammar.finite and who in grammar.subjects | grammar.determiners:
        return True
    verbs = grammar.finite | grammar.main_verbs
    first = not verbs & set(low[:at])
    named = low[0] in grammar.prepositions and low[at - 1] not in grammar.prepositions | {","}
    if first and named and who in grammar.auxiliaries:
        return True
    return word in grammar.unrelative and verb in verbs and first


def _form_at(sentence: Sentence, at: int, grammar: Grammar, *, inner: bool = False) -> Form | None:
    """Give the form of a question that begins at `at`; None where none does.

    `inner`: after a comma, where relative clauses and tags stand too, so that more is asked of it.
    """
    low, text, asks = sentence.low[at:], sentence.text(at), sentence.mark == "?"
    if inner and grammar.behind.search(sentence.text(at - 1)):
        return Form.WH
    if inner and asks and grammar.unrelated.search(sentence.text(at - 1)):
        return Form.WH
    if _asks_with_word(low, grammar):
        told = inner or not asks or _asks_later(sentence, at, grammar)
        if told and grammar.exclamations.search(text):
            return None
        led_in = asks and sentence.low[0] in grammar.conditions | grammar.preambles
        return None if inner and not (led_in or _verb_soon(low, grammar)) else Form.WH
    if inner and (grammar.echoes.search(text) or grammar.reports.search(text)):
        return None
    if not _verb_first(sentence, at, grammar, strict=inner or not asks):
        return None
    if grammar.indirect.pattern.search(text) or (
        not asks and _only_looks_asked(sentence, at, grammar)
    ):
        return None
    return Form.POLAR


def _is_whole(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Tell "Is Jan wel op de hoogte", without any end, from "Is wel zo", which has no subject."""
    low = sentence.low[at:]
    return (
        at == 0 and not sentence.mark and len(low) >= _WHOLE and low[0] in grammar.auxiliaries
    ) and low[1] not in grammar.prepositions | grammar.openers | grammar.frontable


def _only_looks_asked(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Tell verb-first orders and statements from questions where no question mark helps."""
    return (
        grammar.commands.search(sentence.text(at)) is not None
        or sentence.low[_after_openers(sentence, grammar)] in grammar.conditions
        or (at > 0 and sentence.low[at - 1] in grammar.frontable)
    )


def _asks_with_word(low: tuple[str, ...], grammar: Grammar) -> bool:
    if low[0] in grammar.question_words:
        return True
    return low[0] in grammar.prepositions and len(low) > 1 and low[1] in grammar.question_words


def _verb_soon(low: tuple[str, ...], grammar: Grammar) -> bool:
    """Tell a main question from a relative clause: its verb stands early."""
    if "'" in low[0]:
        return True
    if len(low) > 1 and low[1] in grammar.subjects | {"de", "het", "een", "the", "a"}:
        return False
    if len(low) > 1 and low[1] in grammar.main_verbs:
        return True
    far = _FAR if set(low[1:3]) & grammar.sorts else _NEAR
    return any(word in grammar.finite for word in low[1:far])


def _verb_first(sentence: Sentence, at: int, grammar: Grammar, *, strict: bool) -> bool:
    """Tell whether a finite verb stands first, with its subject behind it.

    `strict`: no question mark helps, so that the subject must be plain to see.
    """
    low = sentence.low[at:]
    if len(low) == 1:
        return False
    follows = low[1] in grammar.subjects or low[1] in grammar.determiners
    if low[0] in grammar.finite and follows:
        return True
    if low[0] in grammar.subjects | grammar.determiners | grammar.conditions:
        # "Zijn kinderen moe?" asks; "Zijn kinderen zijn moe" has a verb of its own.
        return not strict and low[0] in grammar.finite and not grammar.auxiliaries & set(low[1:])
    if low[0] in grammar.finite:
        return not strict or sentence.raw[at + 1][:1].isupper() or _is_whole(sentence, at, grammar)
    likely = low[1] in grammar.subjects or (
        not strict
        and low[1] in grammar.determiners
        and not (grammar.finite - grammar.prepositions) & set(low[2:5])
    )
    likely = likely and low[0] not in grammar.prepositions | grammar.openers
    # "Marjan je zegt" tells; only "Zeur je thuis" asks.
    likely = likely and not (low[1] in grammar.subjects and set(low[2:3]) & grammar.finite)
    shape = grammar.sure_verb_shape if strict else grammar.verb_shape
    return likely and shape.search(" ".join(low[:2])) is not None
