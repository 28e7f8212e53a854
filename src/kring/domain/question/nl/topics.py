"""What a Dutch sentence is about."""

import re
from itertools import pairwise

from kring.domain.question.grammar import words
from kring.domain.question.nl.verbs import FINITE
from kring.domain.question.nl.words import (
    EVALUATIVE,
    PEOPLE,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECTS,
)
from kring.domain.question.phrase import Nouns, Phrase
from kring.domain.question.reading import Reading

_NEUTER = words("""
    gesprek team project overleg probleem werk kantoor dossier systeem protocol rooster rapport
    besluit advies contract conflict bestuur bedrijf plan beleid spreekuur verslag kind gezin
    huisbezoek college mdo gedrag vertrouwen contact verzuim onderzoek resultaat proces budget
    voorstel oudergesprek functioneringsgesprek jaargesprek management personeel huis dorp gebouw
    feest huiswerk examen netwerk dilemma patroon verhaal incident vak thema schoolplan jaarplan
    wijkteam mailtje
""")
_STOPS = (FINITE | PREPOSITIONS | SUBJECTS | QUESTION_WORDS) - words("ervaren vrienden zorgen")
NOUNS = Nouns(
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
        maand jaar seizoen kwartaal ochtend middag avond nacht lichaam
        juistheid waarheid jarig hoofd zeer zulke af half uur meeste minst tafel papier kwestie
        buurt eentje
        toen regelmatig hierbij daarbij hierin daarin hiermee daarmee ermee erbij eraan erover ter
        vroeger later straks binnenkort ergens nergens overal hierover daarover
        gebied probleempje schuld eerste laatste andere ene beste toe plaats
    """),
    heads=PEOPLE
    | _NEUTER
    | words("""
        gemeente ruimte behoefte methode periode ziekte gewoonte hoogte waarde stage garantie orde
        bijlage agenda planning klas werkdruk sfeer samenwerking organisatie situatie relatie rol
        opdracht opleiding training vergadering deadline klacht klachten cursus telefoon grens
        grenzen taak taken afspraak afspraken functie
    """),
    adjectives=words("""
        nieuwe oude goede andere hele eigen grote kleine zware vaste externe ervaren lange korte
        moeilijke lastige juiste verkeerde mooie extra anderen ander vast nieuw goed groot klein
        extern lang kort open moeilijk lastig zwaar duidelijk stevig apart gezamenlijk persoonlijk
        dergelijk formeel informeel warm nauw aanwezig bewust blij mogelijk volledig twee drie
        vier vijf
    """)
    | EVALUATIVE,
    adjective=re.compile(r"(?<!i)e$"),
    only_with=dict.fromkeys(("het", "dat", "dit", "ons"), _NEUTER),
    pronoun_after={
        "je": frozenset(FINITE)
        | words("als dat of omdat toen hoe wat waar waarom wanneer en , ")
        | {""},
        "die": frozenset(FINITE) | words("en of als") | {""},
        "deze": frozenset(FINITE) | {""},
        "uw": frozenset(),
    },
    bare=words("hr p&o personeelszaken"),
)
_THINGS = words("""
    straat deur zetel bek mond bed auto trein stoel douche vlucht lucht grond bank hand handen
    voet zin melk bord glas fiets trui broek schoenen tas pen war knop hoofd verstand hals rug
    keel kop ogen oren lef zak jas stukje optie mogelijkheid oplossing vraag bel gezicht
""")
"""Nouns that nobody has a view on; they come from turns of phrase."""
_MINE = "mijn"
"""Begins what is the asker's own, about which the other need not tell."""
_AMOUNTS = words("meer geen minder extra")
_COUNTLESS = re.compile(
    r"^(?!zin$|idee$|kwaad$|gebrek$|sprake$|last$|recht$)[a-z]{3,}(?<!en)(?<!e)(?<!ling)$"
)
_INFINITIVE = re.compile(
    r"^(?:aan|in|uit|op|af|over|mee|terug|door|voor|na|toe|weg|bij|om|los|vast|ver|be|ont|her|samen"
    r"|binnen|langs|rond)"
    r"\w{2,}en$"
)
PARTICIPLE = re.compile(
    r"^(?!gesprek|geweld|gebied|geld|gemeente|gezin|beleid|besluit|bericht|verstand|beeld)"
    r"(?:(?:\w{2,4})?ge\w{2,}(?:en|[dt])|(?:be|ver|ont|her)\w{2,}[dt]|(?:ver|be)\w{3,}[eo][nk]en|(?:mee|op|aan|af|in|uit)?ge(?:daan|gaan|zien|staan|zegd))$"
)


_IT_IS_YOU = re.compile(
    r" (?:dat|doordat|omdat|als|of|toen|wanneer) (je \S+)"
    r" (?:\S+ ){0,4}?(?:bent|hebt|kunt|wilt|zult) "
)
"""In "doordat je thuis druk bent" it is the verb that tells: "je" is who, and not whose."""
_YOU_FIRST = re.compile(
    r"^ (?:heb|ben|kun|zul|ga|doe|sta|zie|vind|denk|voel|merk|neem|geef|kom|houd|hou) (je \S+) "
)
"""In "heb je hr gesproken" the verb fits nobody else."""


def topics(reading: Reading) -> list[Phrase]:
    """List the noun phrases that a new question could be about, in order."""
    start = reading.start
    found = NOUNS.phrases(reading.sentence.raw[start:], reading.sentence.low[start:])
    found += [Phrase(w, w, w, definite=True) for w in _uncounted(reading)]
    text = reading.sentence.text(start)
    does = _IT_IS_YOU.search(text) or _YOU_FIRST.search(text)
    return [
        t
        for t in found
        if t.text.split()[0] != _MINE
        and (does is None or not t.text.lower().startswith(does[1]))
        and t.head not in _THINGS
        and not _INFINITIVE.match(t.head)
        and not PARTICIPLE.match(t.head)
    ]


def _uncounted(reading: Reading) -> list[str]:
    """List nouns without an article: "meer rust", "geen hulp"."""
    low = reading.sentence.low[reading.start :]
    pairs = pairwise(low)
    return [
        n
        for q, n in pairs
        if q in _AMOUNTS and n not in NOUNS.stops | NOUNS.adjectives and _COUNTLESS.search(n)
    ]


_ABSTRACT = re.compile(r"(?:ing|heid|tie|teit|druk|schap|ment|isme|beleid|gedrag|werk|sfeer)$")


def is_at_hand(topic: Phrase) -> bool:
    """Tell a topic to have a view on from a mere thing: it is one's own, or it is no object."""
    own = topic.text.split()[0] in {"je", "jouw", "uw", "jullie"}
    return own or topic.head in NOUNS.heads or _ABSTRACT.search(topic.head) is not None


def is_infinitive(word: str) -> bool:
    """Tell whether a folded word is, or looks like, an infinitive."""
    return (word in FINITE and word.endswith("n")) or _INFINITIVE.match(word) is not None
