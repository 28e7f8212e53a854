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
    "choice": {
        "je": "Welke keuzes zie je hier zelf?",
        "u": "Welke keuzes ziet u hier zelf?",
        "jullie": "Welke keuzes zien jullie hier zelf?",
    },
    "about": {
        "je": "Waar gaat het volgens jou vooral om?",
        "u": "Waar gaat het volgens u vooral om?",
        "jullie": "Waar gaat het volgens jullie vooral om?",
    },
    "feel": {
        "je": "Wat roept dit bij je op?",
        "u": "Wat roept dit bij u op?",
        "jullie": "Wat roept dit bij jullie op?",
    },
    "view this": {
        "je": "Hoe kijk je hier zelf naar?",
        "u": "Hoe kijkt u hier zelf naar?",
        "jullie": "Hoe kijken jullie hier zelf naar?",
    },
    "view that": {
        "je": "Hoe kijk jij daarnaar?",
        "u": "Hoe kijkt u daarnaar?",
        "jullie": "Hoe kijken jullie daarnaar?",
    },
    "expected": {
        "je": "Wat verwachtte je ervan?",
        "u": "Wat verwachtte u ervan?",
        "jullie": "Wat verwachtten jullie ervan?",
    },
    "expect": {
        "je": "Wat verwacht je ervan?",
        "u": "Wat verwacht u ervan?",
        "jullie": "Wat verwachten jullie ervan?",
    },
    "before": {
        "je": "Wat ging hieraan vooraf?",
        "u": "Wat ging hieraan vooraf?",
        "jullie": "Wat ging hieraan vooraf?",
    },
    "wish": {
        "je": "Wat zou je zelf het liefst willen?",
        "u": "Wat zou u zelf het liefst willen?",
        "jullie": "Wat zouden jullie zelf het liefst willen?",
    },
}

_WHOLE_ACTS = words("""
    stoppen sporten thuisblijven verhuizen solliciteren wandelen delegeren mediteren opzeggen
    minderen pauzeren uitrusten vertrekken ontspannen promoveren thuiswerken afvallen loslaten
""")
"""Infinitives that say enough on their own."""
_THINGS = words("""
    straat deur zetel bek mond bed auto trein stoel douche vlucht lucht grond bank hand handen voet
    hals rug keel kop ogen oren lef zak
""")
"""Nouns that nobody has a view on; they come from turns of phrase."""
_AMOUNTS = words("meer geen minder extra")
_COUNTLESS = re.compile(r"^(?!zin$|idee$|kwaad$|recht$)[a-z]{3,}(?<!en)(?<!e)$")
_HELPERS = words("coach mentor psycholoog advocaat begeleider vertrouwenspersoon bedrijfsarts")
"""People of whom "een …" can be the topic."""
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
_CHOOSING = re.compile(
    r"^ (?:wil|wilt|ga|gaat|kies|kiest|moet|zou|blijf|blijft) (?:je|jij|u|ik|jullie) "
)
_IT = re.compile(r"^ (?:gaat|ging|draait|is|was|ligt|lag) (?:het|dit|dat) ")
_BLAMING = (
    (re.compile(r"^  (?:vind|vindt|vond) (?:je|jij|u) (?:dat|het|dit|jezelf) "), "view this"),
    (re.compile(r"^  dacht (?:je|jij|u) "), "expected"),
    (re.compile(r"^  (?:denk|denkt) (?:je|jij|u) "), "expect"),
    (re.compile(r"^  (?:hoe kon|hoe haal|hoe durfde|had|kon|wat heb|waar was|waarom ging|wat bezielde) "), "before"),
)
"""Judgements by their opening, and the template that asks for what lies behind."""
_ABOUT_THAT = re.compile(r"^ (?:dus |maar |en |, )*(?:dat|dit|het|da's) ")
_NEUTER = words("""
    gesprek team project overleg probleem werk kantoor dossier systeem protocol rooster rapport
    besluit advies contract conflict bestuur bedrijf plan beleid spreekuur verslag kind gezin
    huisbezoek college mdo gedrag vertrouwen contact verzuim onderzoek resultaat proces budget
    voorstel oudergesprek functioneringsgesprek jaargesprek management personeel huis dorp gebouw
    netwerk dilemma patroon verhaal incident vak thema schoolplan jaarplan wijkteam mailtje
""")
_STOPS = (FINITE | PREPOSITIONS | SUBJECTS | QUESTION_WORDS) - words("ervaren vrienden zorgen")
_NOUNS = Nouns(
    definite=words("de het je jouw uw mijn hun onze ons deze dit die dat"),
    indefinite=words("een"),
    stops=_STOPS
    | words("""
        niet geen wel ook nog al eens even toch maar dan nou nu want omdat als of en dus te om er
        hier daar zo zelf weer steeds altijd nooit gewoon echt misschien eigenlijk eerst meer minder
        beter vaker samen alleen meteen morgen vandaag gisteren dat die dit deze de het een mijn uw
        jouw haar zijn hun ons onze worden geworden geweest gehad gedaan gezegd gegaan anders
        vanavond volgende keer , ja nee soms vast zeker terwijl dingen ding iets niets alles
        niemand paar beetje dag manier idee gevoel tijd minuut moment soort deel kant geval week
        maand jaar jarig hoofd zeer zulke af half uur meeste minst tafel papier kwestie buurt
        gebied probleempje schuld eerste laatste andere ene beste toe plaats
    """),
    heads=PEOPLE
    | _NEUTER
    | words("""
        gemeente ruimte behoefte methode periode ziekte gewoonte hoogte waarde stage garantie orde
        bijlage agenda planning klas werkdruk sfeer samenwerking organisatie situatie relatie rol
        opdracht opleiding training telefoon grens grenzen taak taken afspraak afspraken functie
    """),
    adjectives=words("""
        nieuwe oude goede andere hele eigen grote kleine zware vaste externe ervaren lange korte
        moeilijke lastige juiste verkeerde mooie extra anderen ander vast nieuw goed groot klein
        extern lang kort open moeilijk lastig zwaar duidelijk stevig apart gezamenlijk persoonlijk
        dergelijk formeel informeel warm nauw aanwezig bewust blij mogelijk volledig
    """),
    adjective=re.compile(r"(?<!i)e$"),
    only_with=dict.fromkeys(("het", "dat", "dit", "ons"), _NEUTER),
    pronoun_after={
        "je": frozenset(FINITE) | words("als dat of omdat toen hoe wat waar waarom wanneer en , ") | {""},
        "die": frozenset(FINITE) | words("en of als") | {""},
        "deze": frozenset(FINITE) | {""},
        "uw": frozenset(),
    },
    bare=words("hr p&o personeelszaken"),
)
_INFINITIVE = re.compile(
    r"^(?:aan|in|uit|op|af|over|mee|terug|door|voor|na|toe|weg|bij|om|los|vast|ver|be|ont|her|samen)"
    r"\w{2,}en$"
)
_PARTICIPLE = re.compile(
    r"^(?!gesprek|geweld|gebied|geld|gemeente|gezin|beleid|besluit|bericht|verstand|beeld)"
    r"(?:(?:\w{2,4})?ge\w{2,}(?:en|[dt])|(?:be|ver|ont|her)\w{2,}[dt]|(?:ver|be)\w{3,}[eo][nk]en|(?:mee|op|aan|af|in|uit)?ge(?:daan|gaan|zien|staan|zegd))$"
)
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
        yield from (say(key) for asked, key in _BLAMING if asked.search(f" {reading.sentence.text(reading.start)}"))
        for topic in topics:
            if topic.definite:
                yield say("contact" if topic.head in PEOPLE else "view", topic.plain)
    elif label == "leading":
        yield from _without_steering(reading, topics, say)
    elif label == "closed":
        yield from (say("tell", t.text) for t in topics[:1] if t.definite)
    elif label == "multiple":
        yield from _without_choosing(reading, topics, say)


def _address(reading: Reading) -> str:
    """Tell "je" from "u" and "jullie": a suggestion must not change how people speak."""
    low = reading.sentence.low
    if set(low) & {"je", "jij", "jou", "jouw"}:
        return "je"
    if set(low) & {"u", "uw"}:
        return "u"
    many = any(a in FINITE and b == "jullie" for a, b in zip(low, low[1:], strict=False))
    return "jullie" if many else "je"


def _without_choosing(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    text = reading.sentence.text(reading.start)
    if reading.cue == "two things in one scale":
        yield from (say("view", t.text) for t in topics[:1])
    elif _CHOOSING.search(text):
        yield say("choice")
    elif reading.cue == "either or" and _IT.search(text):
        yield say("about")
    elif reading.cue == "either or" and set(reading.sentence.low) & _FEELING:
        yield say("feel")


def _instead_of_advice(reading: Reading, topics: list[Phrase], say: _Say) -> Iterator[str]:
    if _TALKING.search(reading.sentence.text()):
        for person in _persons(reading, topics):
            yield say("talked", person)
    for topic in topics:
        if topic.head in PEOPLE - _HELPERS:
            yield from (say("contact", t) for t in [topic.text] if topic.definite)
        else:
            yield say("options" if topic.definite else "view", topic.text)
    if reading.sentence.low[-1] in _WHOLE_ACTS:
        yield say("mean", reading.sentence.low[-1])


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
    for topic in topics:
        if topic.definite:
            yield say("contact" if topic.head in PEOPLE else "view", topic.plain)
    if _ABOUT_THAT.search(text):
        yield say("view that")


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
    if not rest or {"zo", "nooit"} & set(low) or rest[-1].lower() in QUESTION_WORDS:
        return
    yield _subordinate(subject, rest, finite, verb)


def _subordinate(subject: str, rest: list[str], finite: str, verb: str) -> str:
    past = verb in _PAST or (finite in _AUXILIARY and _ends_done(rest))
    last = rest[-1].lower()
    if last in PARTICLES and len(rest) > 1 or last in {"weg", "mee", "terug", "op"}:
        rest = [*rest[:-1], last + finite]
    elif (finite in _AUXILIARY and _ends_done(rest)) or (verb in _MODAL and _is_infinitive(last)):
        rest = [*rest[:-1], finite, rest[-1]]
    else:
        rest = [*rest, finite]
    return f"Wat {'maakte' if past else 'maakt'} dat {subject} {' '.join(rest)}?"


_AUXILIARY = words("hebt bent heeft is had was hebben zijn hadden waren")
_MODAL = words("""
    moet moest kun kan kon wil wilt wilde mag mocht zou zal ga gaat ging laat liet blijf blijft bleef
    kom komt kwam moeten kunnen willen gaan laten
""")
_PAST = frozenset(w for w, after in AFTER_JE.items() if w == after and w not in {
    "moet", "mag", "wacht", "praat", "zit", "weet", "zet", "laat", "eet", "wou", "zou", "vergeet",
    "besluit", "sluit", "bijt", "haat", "start", "verwacht", "verwijt", "heet", "begeleidt",
})


def _ends_done(rest: list[str]) -> bool:
    return _PARTICIPLE.match(rest[-1].lower()) is not None


def _is_infinitive(word: str) -> bool:
    return (word in FINITE and word.endswith("n")) or _INFINITIVE.match(word) is not None


def _topics(reading: Reading) -> list[Phrase]:
    start = reading.start
    found = _NOUNS.phrases(reading.sentence.raw[start:], reading.sentence.low[start:])
    found += [Phrase(w, w, w, definite=True) for w in _uncounted(reading)]
    return [
        t
        for t in found
        if t.head not in _THINGS and not _INFINITIVE.match(t.head) and not _PARTICIPLE.match(t.head)
    ]


def _uncounted(reading: Reading) -> list[str]:
    """List nouns without an article: "meer rust", "geen hulp"."""
    low = reading.sentence.low[reading.start :]
    pairs = zip(low, low[1:], strict=False)
    return [n for q, n in pairs if q in _AMOUNTS and n not in _NOUNS.stops and _COUNTLESS.search(n)]
