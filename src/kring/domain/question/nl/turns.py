"""Turning a Dutch question around: open questions about what this sentence is about."""

import re
from collections.abc import Callable, Iterator

from kring.domain.question.grammar import words
from kring.domain.question.nl.verbs import AFTER_JE, FINITE, PARTICLES
from kring.domain.question.nl.words import PEOPLE, PREPOSITIONS, QUESTION_WORDS, SUBJECTS
from kring.domain.question.phrase import Nouns, Phrase
from kring.domain.question.reading import Reading
from kring.domain.question.remark import Label

_Say = Callable[..., str]

_TEMPLATES = {
    "talked": {
        "je": "Wat heb je tot nu toe met {} besproken?",
        "u": "Wat hebt u tot nu toe met {} besproken?",
        "jullie": "Wat hebben jullie tot nu toe met {} besproken?",
    },
    "options": {
        "je": "Welke mogelijkheden zie je zelf als het gaat om {}?",
        "u": "Welke mogelijkheden ziet u zelf als het gaat om {}?",
        "jullie": "Welke mogelijkheden zien jullie zelf als het gaat om {}?",
    },
    "view": {
        "je": "Hoe kijk je zelf aan tegen {}?",
        "u": "Hoe kijkt u zelf aan tegen {}?",
        "jullie": "Hoe kijken jullie zelf aan tegen {}?",
    },
    "mean": {
        "je": "Wat zou {} voor je betekenen?",
        "u": "Wat zou {} voor u betekenen?",
        "jullie": "Wat zou {} voor jullie betekenen?",
    },
    "contact": {
        "je": "Hoe verloopt het contact met {}?",
        "u": "Hoe verloopt het contact met {}?",
        "jullie": "Hoe verloopt het contact met {}?",
    },
    "recognise": {
        "je": "In hoeverre herken je dat {}?",
        "u": "In hoeverre herkent u dat {}?",
        "jullie": "In hoeverre herkennen jullie dat {}?",
    },
    "opinion": {
        "je": "In hoeverre vind je dat {}?",
        "u": "In hoeverre vindt u dat {}?",
        "jullie": "In hoeverre vinden jullie dat {}?",
    },
    "tell": {
        "je": "Wat kun je vertellen over {}?",
        "u": "Wat kunt u vertellen over {}?",
        "jullie": "Wat kunnen jullie vertellen over {}?",
    },
    "was it": {
        "je": "Hoe was dat voor je?",
        "u": "Hoe was dat voor u?",
        "jullie": "Hoe was dat voor jullie?",
    },
    "is it": {
        "je": "Hoe is dat voor je?",
        "u": "Hoe is dat voor u?",
        "jullie": "Hoe is dat voor jullie?",
    },
    "wish": {
        "je": "Wat zou je zelf het liefst willen?",
        "u": "Wat zou u zelf het liefst willen?",
        "jullie": "Wat zouden jullie zelf het liefst willen?",
    },
}

_TALKING = re.compile(
    r" \w*(?:praten|praat|gepraat|spreken|spreek|gesproken|bespreken|besproken|overleggen|overleg|bel"
    r"|bellen|gebeld|mailen|mail|vragen|vraag|gevraagd|zeggen|zeg|gezegd|vertellen|gesprek|tafel"
    r"|confronteren|aankaarten|aankaart|melden|meld|benaderen|voorleggen|uitleggen|stappen|stapt) "
)
_FEELING = words("""
    opgelucht boos moe bang blij verdrietig schuldig onzeker teleurgesteld zenuwachtig trots somber
    gefrustreerd geirriteerd gestrest eenzaam verrast geschrokken gekwetst tevreden zwaar moeilijk
    lastig spannend vervelend pijnlijk jammer leuk fijn verwarrend confronterend frustrerend
""")
_PERSONAL = {"hem": "hem", "haar": "haar", "hen": "hen", "ze": "hen"}
_NOUNS = Nouns(
    definite=words("de het je jouw uw mijn jullie hun onze ons deze dit die dat"),
    indefinite=words("een"),
    stops=frozenset(FINITE | PREPOSITIONS | SUBJECTS | QUESTION_WORDS)
    | words("""
        niet geen wel ook nog al eens even toch maar dan nou nu want omdat als of en dus te om er
        hier daar zo zelf weer steeds altijd nooit gewoon echt misschien eigenlijk eerst meer minder
        beter vaker samen alleen meteen morgen vandaag gisteren dat die dit deze de het een mijn uw
        jouw haar zijn hun ons onze worden geworden geweest gehad gedaan gezegd gegaan gaan zitten
        liggen anders vanavond volgende keer , ja nee soms vast zeker in met doet terwijl waarom
        wanneer dingen ding iets niets alles iemand niemand paar beetje keer dag manier idee gevoel
        tijd minuut moment soort deel kant geval week maand jaar jarig deur hoofd waar zeer zulke
    """),
    adjectives=words("""
        nieuwe oude goede andere hele eigen grote kleine eerste laatste beste slechte zware vaste
        externe ervaren lange korte moeilijke lastige juiste verkeerde mooie extra anderen ander
    """),
)
_INFINITIVE = re.compile(
    r"^(?:aan|in|uit|op|af|over|mee|terug|door|voor|na|toe|weg|bij|om|los|vast|ver|be|ont|her|samen)"
    r"\w{2,}en$"
)
_PARTICIPLE = re.compile(r"^(?:\w{2,4})?ge\w{2,}(?:en|[dt])$|^(?:be|ver|ont|her)\w{2,}[dt]$")
_PARTICLES_OF_BLAME = words(
    "dan nou nu toch ook weer altijd eigenlijk gewoon steeds nog zomaar meteen zelfs alweer echt"
)
_THAT = re.compile(
    r"^ (?:kan|kon|zou|is|was|vind|vindt|denk|denkt|geloof|ben|bent|heb|hebt|snap|begrijp|klopt|lijkt"
    r") .*?\b(dat) (?=\S+ \S+ )"
)
_OPINION = re.compile(r"^ (?:vind|vindt|denk|denkt|geloof|ben|bent) ")
_TAGS = words("toch he zeker nietwaar")


def turns(reading: Reading, label: Label) -> Iterator[str]:
    """Give open questions that could stand in place of this one, the best first."""
    address = _address(reading)

    def say(key: str, about: str = "") -> str:
        return _TEMPLATES[key][address].format(about)

    topics = _topics(reading)
    if label == "advice":
        yield from _instead_of_advice(reading, topics, say)
    elif label == "judgement":
        yield from _without_blame(reading)
        yield from (say("view", t.text) for t in topics[:1])
    elif label == "leading":
        yield from _without_steering(reading, topics, say)
    elif topics:
        yield say("options" if label == "multiple" else "tell", topics[0].text)


def _address(reading: Reading) -> str:
    low = set(reading.sentence.low)
    if low & {"je", "jij", "jou", "jouw"}:
        return "je"
    return "u" if low & {"u", "uw"} else "jullie" if "jullie" in low else "je"


def _instead_of_advice(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    if _TALKING.search(reading.sentence.text()):
        for person in _persons(reading, topics):
            yield say("talked", person)
    for topic in topics:
        if topic.head in PEOPLE and topic.definite:
            yield say("contact", topic.text)
        else:
            yield say("options" if topic.definite else "view", topic.text)
    infinitive = reading.sentence.low[-1]
    if _is_infinitive(infinitive) and infinitive not in {"doen", "gaan", "zijn", "hebben"}:
        yield say("mean", infinitive)


def _persons(reading: Reading, topics: list[Phrase]) -> Iterator[str]:
    for topic in topics:
        if topic.definite and (topic.head in PEOPLE or topic.text[0].isupper()):
            yield topic.text
    low = reading.sentence.low[reading.start :]
    for word, after in zip(low, (*low[1:], ""), strict=True):
        free = not after or after in _NOUNS.stops or _is_infinitive(after)
        if word in _PERSONAL and (word != "haar" or free):
            yield _PERSONAL[word]


def _without_steering(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    clause = _THAT.search(text)
    if clause:
        at = reading.start + text.count(" ", 0, clause.start(1))
        said = " ".join(_untagged(reading.sentence.raw[at:]))
        yield say("opinion" if _OPINION.search(text) else "recognise", said)
    if set(reading.sentence.low) & _FEELING and re.search(r" (?:je|jij|u|jullie|het|dat) ", text):
        past = re.search(r" (?:was|waren|vond|vonden|voelde|had|hadden) ", text)
        yield say("was it" if past else "is it")
    if re.search(r" (?:je|jij) (?:wil|wilt|wou|wilde) ", text):
        yield say("wish")
    for topic in topics[:1]:
        yield say("contact" if topic.head in PEOPLE and topic.definite else "view", topic.text)


def _untagged(raw: tuple[str, ...]) -> list[str]:
    said = list(raw)
    while said and (said[-1].lower() in _TAGS or said[-1] == ","):
        said.pop()
    return said


def _without_blame(reading: Reading) -> Iterator[str]:
    """Turn "waarom heb je dan …" into "wat maakte dat je …"; the verb moves behind the rest."""
    low = reading.sentence.low[reading.start :]
    raw = reading.sentence.raw[reading.start :]
    if len(low) < 4 or low[0] != "waarom" or "," in low or "of" in low or "en" in low:
        return
    verb, subject = low[1], "je" if low[2] == "jij" else raw[2]
    if low[2] not in {"je", "jij", "u", "hij", "jullie"} or verb not in FINITE:
        return
    finite = AFTER_JE.get(verb) if subject == "je" else verb
    if finite is None:
        return
    rest = [r for r, w in zip(raw[3:], low[3:], strict=True) if w not in _PARTICLES_OF_BLAME]
    if not rest or rest[-1].lower() in QUESTION_WORDS:
        return
    yield _subordinate(subject, rest, finite, verb)


def _subordinate(subject: str, rest: list[str], finite: str, verb: str) -> str:
    past = verb in _PAST or (finite in {"hebt", "bent", "heeft", "is"} and _ends_done(rest))
    last = rest[-1].lower()
    if last in PARTICLES and len(rest) > 1 or last in {"weg", "mee", "terug", "op"}:
        rest = [*rest[:-1], last + finite]
    elif _ends_done(rest) or _is_infinitive(last):
        rest = [*rest[:-1], finite, rest[-1]]
    else:
        rest = [*rest, finite]
    return f"Wat {'maakte' if past else 'maakt'} dat {subject} {' '.join(rest)}?"


_PAST = frozenset(w for w, after in AFTER_JE.items() if w == after and w not in {
    "moet", "mag", "wacht", "praat", "zit", "weet", "zet", "laat", "eet", "wou", "zou", "vergeet",
    "besluit", "sluit", "bijt", "haat", "start", "verwacht", "verwijt", "heet", "begeleidt",
})


def _ends_done(rest: list[str]) -> bool:
    return _PARTICIPLE.match(rest[-1].lower()) is not None


def _is_infinitive(word: str) -> bool:
    return (word in FINITE and word.endswith("n")) or _INFINITIVE.match(word) is not None


def _topics(reading: Reading) -> list[Phrase]:
    """List what the sentence is about, without an infinitive that trails behind its object."""
    raw, low = reading.sentence.raw, reading.sentence.low
    while low and low[-1] in _TAGS | {","}:
        raw, low = raw[:-1], low[:-1]
    if len(low) > 2 and (_INFINITIVE.match(low[-1]) or _PARTICIPLE.match(low[-1])):
        if low[-2] not in _NOUNS.adjectives and low[-2] not in _NOUNS.definite | _NOUNS.indefinite:
            raw, low = raw[:-1], low[:-1]
    start = reading.start
    return [t for t in _NOUNS.phrases(raw[start:], low[start:]) if not _INFINITIVE.match(t.head)]
