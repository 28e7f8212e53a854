"""Dutch yes/no questions, asked openly in their own words.

"Lukt het je om los te laten?" becomes "In hoeverre lukt het je om los te laten?", and "Weet je team
hiervan?" becomes "Wat weet je team hiervan?": Dutch lets a question word stand before the verb, so
that the rest stays as it was typed.
"""

# ruff: noqa: E501 - a turn of phrase reads best on one line.

import re
from collections.abc import Iterator

from kring.domain.question.beginning import Form
from kring.domain.question.grammar import Pattern, any_of, words
from kring.domain.question.nl.degree import FEELING
from kring.domain.question.nl.words import EVALUATIVE, PEOPLE
from kring.domain.question.reading import Reading

_LONGEST = 14
"""Words. What is longer tells more than one thing, and asks about one of them."""
_BARRED = words(", ik me mij mijn niet geen of nou toch")
_SMALL = words("soms misschien toevallig wel eigenlijk ooit weleens al ook inmiddels nog")
_VAGUE = words("soms misschien toevallig wel eigenlijk ooit weleens")

_SEVERAL = words("""
    afspraken regels ideeen mogelijkheden opties alternatieven zorgen signalen voorbeelden redenen
    oorzaken risico's verwachtingen belangen bezwaren kansen grenzen richtlijnen doelen plannen
    momenten situaties verschillen overeenkomsten spanningen wensen twijfels ervaring ervaringen
    steun hulp voorwaarden gevoelens gedachten voordelen nadelen
""")
"""What "welke" can stand before, also where one of it is meant."""
_THERE = Pattern(
    rf"^ (?:zijn|waren) (?P<who>er) (?:(?:{any_of(_SMALL)}) )*(?P<what>(?:\S+e )?(?:{any_of(_SEVERAL)})) "
)
_HAS = Pattern(
    r"^ (?:heb|hebt|heeft|hebben|had|krijg|krijgt|kreeg|zie|ziet) (?P<who>(?:je|jij|u|jullie|hij|ze)(?: (?:hier|er|daar)(?= .* (?:over|voor|aan|bij|mee|tegen) $))?) "
    rf"(?:(?:{any_of(_SMALL)}|genoeg|voldoende) )*(?P<what>(?:\S+e )?(?:{any_of(_SEVERAL)})) "
)
_KNOWS = Pattern(
    r"^ (?:weet|weten|wist|wisten) (?:\S+ ){1,5}?"
    r"(?:ervan|hiervan|daarvan|hierover|daarover|erover|(?:van|over) (?:die|dit|dat|deze|de|het|je) \S+) $"
)
_KNOWS_WHY = Pattern(
    r"^ (?:weet|weten) (?P<who>je|jij|u|jullie) (?:zelf |eigenlijk |misschien )*(?P<asked>waarom|waardoor|hoe|wat) "
    r"(?!(?:laat|lang|veel|vaak|oud|duur|ver|je|jij|u|jullie) )(?P<rest>(?:\S+ ){2,})$"
)
_FAIR = Pattern(
    rf"^ (?P<asks>vind|vindt|vond) (?P<who>je|jij|u|jullie) het (?:\S+ )?(?:{any_of(EVALUATIVE)}|eerlijk|normaal|terecht|logisch|handig|verstandig|belangrijk|jammer) (?P<rest>(?:dat|hoe) (?:\S+ ){{2,}})$"
)
_KNOWS_THAT = Pattern(
    r"^ (?:weet|weten|wist|wisten) (?!(?:je|jij|u|jullie) (?:zelf )?(?:dat|al|nog|wat|hoe|zeker) )"
    r"(?P<who>(?:\S+ ){1,3}?)(?:al |ook |zelf )*dat (?!\S+ $)"
)
_AGREES = Pattern(
    r"^ (?P<is>is|zijn|was|waren) (?!(?:je|jij|u|jullie|we|het|dat|dit) (?:het|er|hier|daar) )"
    r"(?P<who>(?:\S+ ){1,3}?)(?:het (?:er|hier|daar) |het |er |ermee |hiermee |daarmee )+(?:\S+ ){0,4}?eens "
)
_LOOKS = {"is": "kijkt", "zijn": "kijken", "was": "keek", "waren": "keken"}
_HOW = Pattern(
    r"^ (?:is|zijn|was|waren|vind|vindt|vond) [^,]* (?:goed|slecht|prima|prettig) (?:verlopen|gegaan|gelopen|bevallen) $|"
    r"^ (?:werk|werkt|werken|werkte|werkten) (?:\S+ ){1,4}?samen "
    r"|^ (?:slaap|slaapt|sliep|sliepen) (?:je|jij|u|jullie) (?!.* slecht )|^ (?:heb|hebt|heeft) (?:je|jij|u) .*geslapen $"
)
_SOMEWHERE = Pattern(r"^ (?:kun|kan|kunt|kon) (?:\S+ ){1,4}?ergens .*terecht ")
_WELL = _SMALL | words("goed lekker prettig prima slecht een beetje")
_REACTS = Pattern(
    r"^ (?:reageerden?|reageert|reageren) |^ (?:heeft|hebben|had|hadden) .* gereageerd "
)
_PLAYS = Pattern(r"^ (?:speelt|spelen|speelde|speelden) (?!een )[^,]* een (?:grote )?rol ")
_STATE = "eens|verbaasd|bereid|betrokken|gewend|verantwoordelijk|afhankelijk|bewust|vertrouwd|verbonden|op de hoogte"
_HAVING = "last|moeite|vrede|zin|vertrouwen|grip|invloed|zicht|ruimte|begrip|behoefte|spijt|hinder|plezier|baat|houvast"
_DEGREE = Pattern(
    r"^ (?:voel|voelde|voelt|vertrouw|vertrouwt|vertrouwde|vertrouwen|herken|herkent|herkennen|lukt|lukte|helpt"
    r"|hielp|steun|steunt|steunen|beinvloedt|bepaalt|stoort|stoorde|raakt|raakte|belemmert|hindert|past"
    r"|passen|waardeer|waardeert|waarderen|begrijp|begrijpt|begrijpen|begreep|snap|snapt|snappen"
    r"|voldoet|voldoen|geniet|merk|merkt|merken|hangt) \S+ (?!(?:dat|of) $)"
    r"|^ (?:kun|kan|kunt|kon|konden|kunnen) (?:\S+ ){1,8}?(?:terecht|opschieten|rekenen|loslaten|(?:met \S+|daarin|hierin|erin|in dit|in dat) vinden|volgen|kwijt|leven) $"
    r"|^ (?:sta|staat|staan) (?:je|jij|u|jullie|hij|ze) (?:\S+ )?achter |^ (?:lig|ligt|lag) \S+ .*wakker van |^ (?:mag|mogen|mocht) (?:je|u|jullie) .*zelf \S+en $"
    r"|^ (?:is|was) (?:dit|dat|het) \S+ voor (?:je|jou|u|jullie) $"
    r"|^ (?:durf|durft|durfde|durven) .* te \S+en $"
    rf"|^ (?:is|zijn|was|waren|ben|bent) (?:\S+ ){{1,5}}?(?:{_STATE}|{any_of(FEELING)}) "
    rf"|^ (?:heb|hebt|heeft|hebben|had|hadden) (?:\S+ ){{1,5}}?(?:{_HAVING}) (?:\S+ )*?(?:van|mee|met|in|op|voor|aan|om) "
)
_NO_DEGREE = Pattern(
    r" (?:gevoeld|pijn|thuis|misselijk|al lang|al jaren|vandaag|gisteren|morgen|iemand) |^ (?:past|passen) je "
    r"|^ is er |^ (?:helpt|hielp|steun|steunt|steunen) (?:\S+ ){0,2}?iemand "
)


def openly(reading: Reading) -> Iterator[str]:
    """Give the question with a question word in front, the best first; often there is none."""
    raw, low = reading.sentence.raw[reading.start :], reading.sentence.low[reading.start :]
    if reading.form is not Form.POLAR or len(low) > _LONGEST or _BARRED & set(low):
        return
    text = reading.sentence.text(reading.start)
    verb = raw[0].lower()
    if named := _THERE.search(text) or _HAS.search(text):
        what, rest = _typed(named, "what", raw), raw[text.count(" ", 0, named.end()) - 1 :]
        yield f"Welke {' '.join([what, verb, named['who'], *rest])}?"
    if _KNOWS.search(text):
        yield _before("Wat", raw, low, _SMALL | {"iets"})
    if why := _KNOWS_WHY.search(text):
        denk = {"u": "denkt", "jullie": "denken"}.get(why["who"], "denk")
        yield f"{why['asked'].title()} {denk} {why['who']} dat {_typed(why, 'rest', raw)}?"
    if fair := _FAIR.search(text):
        yield f"Wat {fair['asks']} {fair['who']} ervan {_typed(fair, 'rest', raw)}?"
    if told := _KNOWS_THAT.search(text):
        yield f"Wat {verb} {_typed(told, 'who', raw)} hiervan?"
    if agreed := _AGREES.search(text):
        yield f"Hoe {_LOOKS[agreed['is']]} {_typed(agreed, 'who', raw)} hiernaar?"
    if _HOW.search(text):
        yield _before("Hoe", raw, low, _WELL)
    if _SOMEWHERE.search(text):
        yield _before("Waar", raw, low, _SMALL | {"ergens"})
    if _REACTS.search(text):
        yield _before("Hoe", raw, low, _SMALL | FEELING)
    if _PLAYS.search(text):
        yield _before("Welke rol", raw, low, _SMALL | words("een grote rol"))
    if _DEGREE.search(text) and not _NO_DEGREE.search(text):
        yield _before("In hoeverre", raw, low, _VAGUE)


_FOR_WHAT = {
    p: f"waar{p.replace('met', 'mee')}"
    for p in ("aan", "bij", "door", "in", "met", "naar", "op", "over", "tegen", "van", "voor")
}
_WITH = any_of(_FOR_WHAT)
_SAME = Pattern(
    r"^ (?P<asks>(?:(?!voel|(?:ben|bent|is|zijn|was) \S+ (?:van|voor|met|over|op|in) )\S+ (?:je|jij|u|jullie|hij|ze|zij)|(?:ligt|lag|komt|kwam|hangt) (?:het|dit|dat))"
    rf"(?: \S+){{0,3}}?) (?:(?:meer|vooral|nou|nu) )*(?P<with>{_WITH}) "
    rf"(?!(?:jou|je|u|mij|jezelf|uzelf|hem|haar|hen|ons|wie) (?:, )?of )(?!(?:\S+ )?(?:{any_of(PEOPLE)}) )(?:\S+ )+?(?:, )?of (?:meer |vooral |juist )*(?P=with) (?!.* of )"
)
_SEEN_AS = Pattern(
    r"^ (?P<asks>(?:zie|ziet|beschouw|beschouwt) (?:\S+ ){1,4}?)als .* of (?:meer )?als "
)
_CALLED = Pattern(
    r"^ (?P<asks>zou(?:den)? (?:je|jij|u|jullie) (?:het|dit|dat) )(?:eerder |meer )?.* of .* noemen $"
)
_WANTS = Pattern(
    rf"^ (?P<asks>(?:wil|willen|wilde|wilden) (?:hij|ze|zij|(?:de|je|uw|die) (?:{any_of(PEOPLE)})) )(?:\S+ )*of "
)


def between(reading: Reading) -> Iterator[str]:
    """Give the question behind a choice of two: "Twijfel je aan dit of aan dat?", "waaraan"."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    if same := _SAME.search(text):
        asks = _typed(same, "asks", raw).replace(" banger", " bang").replace(" bozer", " boos")
        yield f"{_FOR_WHAT[same['with']]} {asks[0].lower()}{asks[1:]}?"
    for pattern, lead, end in (
        (_SEEN_AS, "Hoe", ""),
        (_CALLED, "Hoe", " noemen"),
        (_WANTS, "Wat", ""),
    ):
        if found := pattern.search(text):
            asks = _typed(found, "asks", raw)
            yield f"{lead} {asks[0].lower()}{asks[1:]}{end}?"


def _typed(found: re.Match[str], group: str, raw: tuple[str, ...]) -> str:
    """Give what a group of words found, as it was typed."""
    at = found.string.count(" ", 0, found.start(group)) - 1
    return " ".join(raw[at : at + len(found[group].split())])


def _before(
    asking: str, raw: tuple[str, ...], low: tuple[str, ...], without: frozenset[str]
) -> str:
    kept = [r for r, w in zip(raw[1:], low[1:], strict=True) if w not in without]
    return f"{asking} {' '.join([raw[0].lower(), *kept])}?"
