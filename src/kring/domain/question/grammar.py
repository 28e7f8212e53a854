"""The form in which a language's knowledge is written down; `nl` and `en` fill it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kring.domain.question.remark import Label


class Pattern:
    """A regular expression that is compiled when it is first used.

    Together they take a fifth of a second to compile: too long for every command that only happens
    to import the coach, and who writes in one language never needs those of the other.
    """

    __slots__ = ("_compiled", "_source")

    def __init__(self, source: str) -> None:
        """Keep the source as it is; a fault in it shows when it is first used."""
        self._source = source
        self._compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first place that fits, as `re.search` does."""
        if self._compiled is None:
            self._compiled = re.compile(self._source)
        return self._compiled.search(text)


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase that gives a question its kind.

    A pattern is matched against lower-case words with one space between them, one before the
    first and one after the last, commas as words of their own. `^` stands for the beginning of
    the question itself, after a preamble. `sure` is False where people often mean it well: the
    label stands, but nobody is bothered with a hint.
    """

    label: Label
    name: str
    pattern: Pattern
    sure: bool = True


def cues(
    label: Label, name: str, *patterns: str, macros: Mapping[str, str], sure: bool = True
) -> Cue:
    """Make a cue out of alternatives.

    `<name>` in a pattern is replaced from `macros`, and `<0-3>` by a gap of at most three words.
    """
    joined = "|".join(f"(?:{expanded(p, macros)})" for p in patterns)
    return Cue(label, name, Pattern(joined), sure)


def expanded(pattern: str, macros: Mapping[str, str]) -> str:
    """Fill in the macros; an unknown one is a fault in the data and raises KeyError."""
    pattern = re.sub(r"<(\d)-(\d)>", r"(?:[^ ]+ ){\1,\2}", pattern)
    while found := re.search(r"<([a-z_]+)>", pattern):
        pattern = pattern.replace(found.group(), f"(?:{macros[found.group(1)]})")
    return pattern


def words(text: str) -> frozenset[str]:
    """Read a set of words from running text; a `_` stands for a space within one."""
    return frozenset(w.replace("_", " ") for w in text.split())


def any_of(text: Iterable[str]) -> str:
    """Turn words into an alternation, longest first, so that a prefix never wins."""
    return "|".join(sorted(map(re.escape, text), key=len, reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What the reader of sentences needs to know about one language."""

    question_words: frozenset[str]
    """Words that open a question for more than yes or no."""
    unrelative: frozenset[str]
    """Those of them that tell nothing more about a word before them, as "who" and "where" do."""
    prepositions: frozenset[str]
    """Words that may stand before a question word ("bij welke …")."""
    finite: frozenset[str]
    """Finite verb forms that may open a yes/no question."""
    auxiliaries: frozenset[str]
    """Those of them that begin a question even where nothing else shows it."""
    main_verbs: frozenset[str]
    """Other finite forms that show a sentence to be a whole one."""
    subjects: frozenset[str]
    """Pronouns that stand after the verb in a question."""
    persons: frozenset[str]
    """Pronouns that are a subject wherever a sentence opens with one."""
    determiners: frozenset[str]
    """Words that open a noun phrase, so also a subject."""
    openers: frozenset[str]
    """Interjections and links before the question proper."""
    conditions: frozenset[str]
    """Words that open a clause after which the verb stands first without asking anything."""
    preambles: frozenset[str]
    """Words that open a clause after which a question may follow without a comma."""
    exclamations: Pattern
    """Sentences that begin like a question and are none ("Wat een …", "Wat ik bedoel …")."""
    behind: Pattern
    """A question behind a comma that no known verb shows ("…, waarvoor precies?", "…, what drove
    you?"), with the comma or link before it."""
    unrelated: Pattern
    """The same where a question mark helps: a verb that is not known, or the order of who learns
    the language ("…, hoe verhoud je je tot hem?", "…, maar wat jij doet dan?")."""
    reports: Pattern
    """What is no clause to ask with, and only says who thinks so (", merk ik")."""
    commands: Pattern
    """Verb first, and yet an order rather than a question."""
    verb_shape: Pattern
    """What an unlisted verb and the pronoun behind it may look like."""
    sure_verb_shape: Pattern
    """The same, where not even a question mark helps."""
    frontable: frozenset[str]
    """Adverbs that may open a statement with the verb right behind them ("Dan heb je …")."""
    undivided: Pattern
    """A sentence to be read as one, whatever question is in it: a summary to agree with, an advice
    with "what then" behind it."""
    premise: Pattern
    """A preamble that gives a reason for one answer, before asking for yes or no."""
    scale: Pattern
    """A preamble that asks for a place on a scale, however open what follows."""
    imagined: Pattern
    """A preamble that likens the case to something else, so that one fact of it says much more."""
    contempt: Pattern
    """Words in a preamble that make whatever is asked next a judgement."""
    crowd: Pattern
    """A preamble that says what everybody thinks, before asking for yes or no."""
    agreeing: Pattern
    """A question for agreement with the sentence before it ("Ben je het daarmee eens?")."""
    embedders: Pattern
    """What comes just before an "of" / "whether" / "or" that offers no choice."""
    either_or: str
    """The word that offers a choice."""
    but: str
    """The word behind which a question begins, comma or not ("Mooi verhaal maar wat vraag je")."""
    sorts: frozenset[str]
    """Words behind a question word that put its verb further off ("what kind of …")."""
    joined: Pattern
    """A second question tied on to the first."""
    paired: Pattern
    """Two things that one question lies between ("tussen wat je zegt en hoe je kijkt")."""
    indirect: Cue
    """A question in the form of a statement or an invitation ("Ik ben benieuwd hoe …")."""
    wh: tuple[Cue, ...]
    polar: tuple[Cue, ...]
    declarative: tuple[Cue, ...]
    """Cues for a declarative sentence that ends in a question mark."""
    plain: tuple[Cue, ...]
    """Cues for a declarative sentence that ends otherwise."""
    unmarked: tuple[Cue, ...]
    """Cues for a declarative sentence without any end: its question mark may be forgotten."""
    echoes: Pattern
    """Short second questions that only check the first ("Herken je dat?")."""
