"""Turning a Dutch question around: open questions about what this sentence is about."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from kring.domain.question.grammar import Pattern, any_of, words
from kring.domain.question.nl.acts import act
from kring.domain.question.nl.blame import without_blame
from kring.domain.question.nl.degree import FEELING, by_degree, how
from kring.domain.question.nl.general import general
from kring.domain.question.nl.templates import TEMPLATES
from kring.domain.question.nl.topics import (
    NOUNS,
    PARTICIPLE,
    is_at_hand,
    is_infinitive,
    topics as topics_of,
)
from kring.domain.question.nl.verbs import AFTER_JE, FINITE
from kring.domain.question.nl.whether import between, openly
from kring.domain.question.nl.words import PEOPLE
from kring.domain.question.phrase import Phrase
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Label

_Say = Callable[..., str]

_WHOLE_ACTS = words("""
    stoppen sporten thuisblijven verhuizen solliciteren wandelen delegeren mediteren opzeggen
    minderen pauzeren uitrusten vertrekken ontspannen promoveren thuiswerken afvallen loslaten
""")
"""Infinitives that say enough on their own."""
_HELPERS = words("coach mentor psycholoog advocaat begeleider vertrouwenspersoon bedrijfsarts")
"""People who are brought in to help, not people whom one deals with already."""
_OFFERS = _HELPERS | words("mediator training opleiding cursus stage supervisie therapie tolk")
"""What of "een …" can be the topic."""
_TALKING = re.compile(
    r" \w*(?:praten|praat|gepraat|spreken|spreek|gesproken|bespreken|besproken|overleggen|overleg|bel"
    r"|bellen|gebeld|mailen|mail|vragen|vraag|gevraagd|zeggen|zeg|gezegd|vertellen|gesprek|tafel"
    r"|confronteren|aankaarten|aankaart|melden|meld|benaderen|voorleggen|uitleggen|stappen|stapt) "
)
_TOLD = re.compile(
    r"^ (?:heb|hebt|hebben|had|hadden|ga|gaat) (?:je|jij|u|jullie|gij) .*(?:gesproken|besproken|gepraat"
    r"|overlegd|verteld|gezegd|gevraagd|doorgesproken|bespreken|vertellen|vragen|zeggen|over gehad) $"
)
_PERSONAL = {"hem": "hem", "haar": "haar", "hen": "hen", "ze": "hen"}
_EMBEDDING = words("als wat hoe omdat welke")
"""Words that bring in a clause, where "ze" may be anything."""
_CHOOSING = re.compile(
    r"^ (?:wil|wilt|ga|gaat|kies|kiest|moet|zou|blijf|blijft) (?:je|jij|u|ik|jullie) "
)
_IT = re.compile(
    r"^ (?:gaat|ging|draait|ligt|lag) (?:het|dit|dat) |^ (?:is|was) (?:het|dit|dat) (?:een|jouw|je) "
)
_BLAMING = (
    (re.compile(r"^  (?:vind|vindt|vond) (?:je|jij|u) (?:dat|het|dit|jezelf) "), "view this"),
    (re.compile(r"^  dacht (?:je|jij|u) "), "expected"),
    (re.compile(r"^  (?:denk|denkt) (?:je|jij|u) (?!.* (?:ik|mij|mijn|me|ander) )"), "expect"),
    (
        re.compile(
            r"^  (?:hoe kon|hoe haal|hoe durfde|had|kon|wat heb|waar was|waarom ging|wat bezielde) "
        ),
        "before",
    ),
)
"""Judgements by their opening, and the template that asks for what lies behind."""
_SITUATIONS = words("""
    gesprek team project overleg conflict besluit plan beleid situatie relatie sfeer werkdruk rol
    oudergesprek functioneringsgesprek jaargesprek incident dilemma patroon verhaal afspraak
    afspraken vergadering proces voorstel contact gedrag vertrouwen opdracht klas planning klacht
    klachten samenwerking probleem rooster verzuim huisbezoek taak taken functie grens grenzen
""")
"""What somebody can tell about, whatever was asked of it."""
_REQUEST = re.compile(r"^ (?:mag|kan|zal|moet|wil) (?:ik|we|iemand) |^ (?:geef|pak|zet|doe) ")
_ABOUT_THAT = re.compile(r"^ (?:dus |maar |en |, )*(?:dat|dit|het|da's) ")
_THAT = re.compile(
    r"^ (?:kan|kon|zou|is|was|vind|vindt|denk|denkt|geloof|ben|bent|heb|hebt|snap|begrijp|klopt|lijkt"
    r"|herken|herkent|merk|merkt|iedereen|je bent|jij bent|u bent|je vindt|u vindt) \S+ (?:\S+ )*?(dat) (?!niet |echt |ook |zo |wel |nou |nu )(?=\S+ \S+ )"
)
_ABOUT_IT = re.compile(
    r"^ (?:vind|vindt|vond) \S+ het | moeite mee dat "
    r"|^ (?:is|was) het (?:\S+ )?(?:handig|verstandig|slim|goed|wijs) dat "
)
_AFRAID = re.compile(r" (?:bang|blij|boos|zeker|trots|verrast) (?:\S+ )?dat ")
_OPINION = re.compile(r"^ (?:vind|vindt|denk|denkt|geloof|ben|bent|iedereen|je|jij|u) ")
_BELIEF = re.compile(r"^ (?:denk|denkt|dacht|geloof|gelooft) ")
_LOUDER = words("allang gewoon ook eigenlijk")
"""What makes a clause surer than an open question leaves it."""
_BEFORE_JE = {after: before for before, after in AFTER_JE.items() if before != after}
_GE = re.compile(r"\b(?:ge|gij)\b", re.IGNORECASE)
_FLEMISH = Pattern(rf"\b({any_of(_BEFORE_JE.keys() - AFTER_JE.keys())}) je\b")
_TAGS = words("toch he zeker nietwaar")


def turns(reading: Reading, label: Label) -> Iterator[str]:
    """Give open questions that could stand in place of this one, the best first."""
    address = _address(reading)
    for turn in _turns(reading, label, address):
        # In Flemish "uw" goes with "gij", which is familiar, and became "je".
        yield turn.replace(" uw ", " je ") if address == "je" else turn


def in_order(said: str, typed: str) -> str:
    """Give "zie je" for "ziet je", which Flemish "ziet ge" was read as."""
    found = _FLEMISH.search(said) if _GE.search(typed) else None
    return said.replace(found[0], f"{_BEFORE_JE[found[1]]} je") if found else said


def _turns(reading: Reading, label: Label, address: str) -> Iterator[str]:
    def say(key: str, about: str = "") -> str:
        return TEMPLATES[key][address].format(about)

    topics = topics_of(reading)
    if label == "advice":
        yield from _instead_of_advice(reading, topics, say)
    elif label == "judgement":
        yield from without_blame(reading)
        yield from (
            say(key)
            for asked, key in _BLAMING
            if asked.search(f" {reading.sentence.text(reading.start)}")
        )
    elif label == "leading":
        yield from _without_steering(reading, topics, say)
    elif label == "closed":
        clause = _THAT.search(reading.sentence.text(reading.start))
        held = reading.sentence.low[reading.start]
        if clause and held in {"vind", "vindt", "denk", "denkt"}:
            at = reading.start + clause.string.count(" ", 0, clause.start(1))
            key = "opinion" if held.startswith("vind") else "belief"
            yield say(key, " ".join(reading.sentence.raw[at:]))
        yield from how(reading)
        yield from openly(reading)
        if _TOLD.search(reading.sentence.text(reading.start)):
            yield from (say("talked", person) for person in _persons(reading, topics))
        yield from _about_one_thing(reading, topics, say)
    elif label == "multiple":
        yield from _without_choosing(reading, topics, say)
    yield from (say(key) for key in general(reading, label))


def _about_one_thing(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    """Ask about the first thing named, but for one in passing, or in a request."""
    asked = reading.cue == "may I" or _REQUEST.search(reading.sentence.text(reading.start))
    for topic in topics[:1]:
        if topic.definite and not asked and topic.head in PEOPLE:
            yield say("role", topic.text)
        elif topic.definite and not asked and topic.head in _SITUATIONS:
            yield say("tell", topic.text)


def _address(reading: Reading) -> str:
    """Tell "je" from "u" and "jullie": a suggestion must not change how people speak."""
    low = reading.sentence.low
    if set(low) & {"je", "jij", "jou", "jouw"}:
        return "je"
    if set(low) & {"u", "uw"}:
        return "u"
    many = any(a in FINITE and b == "jullie" for a, b in pairwise(low))
    return "jullie" if many else "je"


def _without_choosing(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    if reading.cue == "two things in one scale":
        yield from (say("view", t.text) for t in topics[:1])
    yield from between(reading)
    if _CHOOSING.search(text):
        yield say("choice")
    elif reading.cue == "either or" and _IT.search(text):
        yield say("about")
    elif reading.cue == "either or" and set(reading.sentence.low) & FEELING:
        yield say("feel")


def _instead_of_advice(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    if _TALKING.search(reading.sentence.text(reading.start)):
        for person in _persons(reading, topics):
            yield say("talked", person)
    for topic in topics:
        if topic.definite and topic.head in PEOPLE - _HELPERS:
            yield say("contact", topic.text)
        elif topic.definite and is_at_hand(topic) and topic.head not in PEOPLE:
            yield say("options", topic.text)
        elif topic.head in _OFFERS and not topic.definite:
            yield say("view", topic.text)
    doing = act(reading)
    if doing:
        yield say("mean to", doing)
    if reading.sentence.low[-1] in _WHOLE_ACTS:
        yield say("mean", reading.sentence.low[-1])


def _persons(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    for topic in topics:
        if topic.definite and (topic.head in PEOPLE or topic.text[0].isupper()):
            yield topic.text
    low = reading.sentence.low[reading.start :]
    if _EMBEDDING & set(low):
        return
    for word, after in zip(low, (*low[1:], ""), strict=True):
        free = not after or after in NOUNS.stops or is_infinitive(after) or PARTICIPLE.match(after)
        if word in _PERSONAL and (word != "haar" or free):
            yield _PERSONAL[word]


def _without_steering(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    clause = _THAT.search(text)
    if clause and not _AFRAID.search(text) and " ik " not in text:
        at = reading.start + text.count(" ", 0, clause.start(1))
        said = " ".join(_untagged(reading.sentence.raw[at:]))
        opinion = "opinion" if _OPINION.search(text) else "recognise"
        opinion = "belief" if _BELIEF.search(text) else opinion
        yield say("think of" if _ABOUT_IT.search(text) else opinion, said)
    yield from by_degree(reading)
    if reading.label == "closed":  # a plain question that only its words made suspect
        yield from openly(reading)
    if set(reading.sentence.low) & FEELING and re.search(r" (?:je|jij|u|jullie|het|dat) ", text):
        past = re.search(r" (?:was|waren|vond|vonden|voelde|had|hadden|werd) ", text)
        yield say("was it" if past else "is it")
    if re.search(r" (?:je|jij) (?:wil|wilt|wou|wilde) ", text):
        yield say("wish")
    for topic in topics:
        if topic.definite and (topic.head in PEOPLE or is_at_hand(topic)):
            yield say("contact" if topic.head in PEOPLE else "view", topic.plain)
    if _ABOUT_THAT.search(text):
        yield say("view that")


def _untagged(raw: tuple[str, ...]) -> list[str]:
    """Leave out what pushes the clause."""
    said = [word for word in raw if word.lower() not in _LOUDER]
    while said and (said[-1].lower() in _TAGS or said[-1] == ","):
        said.pop()
    return said
