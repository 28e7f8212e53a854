"""What an English sentence is about."""
# ruff: noqa: E501 - one list of words.

import re

from kring.domain.question.en.words import (
    FINITE,
    MAIN_VERBS,
    PEOPLE,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECTS,
)
from kring.domain.question.grammar import words
from kring.domain.question.phrase import Nouns, Phrase
from kring.domain.question.reading import Reading

NOUNS = Nouns(
    definite=words("the your my his her their our this these those"),
    indefinite=words("a an"),
    stops=frozenset(FINITE | MAIN_VERBS | PREPOSITIONS | SUBJECTS | QUESTION_WORDS)
    | words("""
        not no and or but if because so than then to of me him her us them myself yourself first
        again just even ever really always never too also anyway there here today tomorrow now
        off out up down back over away more less better instead yet already before after like
        the a an your my his her their our this that these those , do same way time day bit lot
        thing things kind sort moment one few couple week month year quarter season morning afternoon evening night hour minute while until whether as let idea
        happen head hand hands mouth eyes ears hair health room dark light bathroom kitchen bed urine body belly
        weight skin life
        every all such half last next point case fact word others able sure own fault option excuse problem ok course action mind attitude
    """),
    heads=PEOPLE
    | words("""
        meeting planning training feeling building deal goal proposal plan project deadline schedule
        course conflict report homework class school research rota team budget job
    """),
    adjectives=words("""
        new old good other whole big small best bad different difficult external weekly monthly
        right wrong little important recent current angry aware ready happy sad short long early
        late open clear regular two three four five first
    """),
    adjective=re.compile(r"(?:al|ive|ful|ous|ic|ly|ant|ble)$"),
    only_with={"her": PEOPLE},
    pronoun_after={},
    bare=words("hr"),
)
_NO_NOUN = re.compile(
    r"(?:ed|ing|ly|ful|ous|able|less)$|(?<!initiat)(?<!object)(?<!perspect)(?<!alternat)ive$"
)
_MINE = "my"
"""Begins what is the asker's own, about which the other need not tell."""
_ABSTRACT = re.compile(r"(?:tion|ment|ness|ity|ship|ance|ence|cy|load|work|policy|team|style)$")


def topics(reading: Reading) -> list[Phrase]:
    """List the noun phrases that a new question could be about, in order."""
    sentence, start = reading.sentence, reading.start
    found = NOUNS.phrases(sentence.raw[start:], sentence.low[start:])
    sure = [t for t in found if t.head in NOUNS.heads or not _NO_NOUN.search(t.head)]
    return [t for t in sure if t.text.split()[0] != _MINE]


def is_at_hand(topic: Phrase) -> bool:
    """Tell a topic to have a view on from a mere thing: it is one's own, or it is no object."""
    own = topic.text.split()[0] == "your"
    return own or topic.head in NOUNS.heads or _ABSTRACT.search(topic.head) is not None
