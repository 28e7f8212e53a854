"""Where a question begins in a sentence, and its form, by word order alone."""

from enum import Enum
from itertools import pairwise

from kring.domain.question.grammar import Grammar
from kring.domain.question.sentence import Sentence

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


def beginning(sentence: Sentence, grammar: Grammar) -> tuple[int, Form]:
    """Find the first word of the question and its form; else the form of the whole sentence."""
    opened = _after_openers(sentence, grammar)
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
    if len(low) <= _WHOLE or low[1] != "," or low[2] in grammar.preambles:
        return False
    if not (sentence.raw[at][0].isupper() or _asks_with_word(low[2:], grammar)):
        return False
    known = (
        grammar.finite,
        grammar.main_verbs,
        grammar.question_words,
        grammar.prepositions,
        grammar.conditions,
        grammar.subjects,
        grammar.determiners,
        grammar.frontable,
    )
    return not any(low[0] in words for words in known)


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
