"""Dutch building blocks for cues: words that take each other's place, and two shared cues.

`<jij>` is who is spoken to, `<fill>` the small words that carry no content, `<tell>` what an
invitation asks for, `<wh>` a question word, `<fact>` and `<thing>` what one word answers.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.grammar import Cue, any_of, cues, words
from kring.domain.question.nl.nouns import FACT_ENDS, FACTS, THINGS
from kring.domain.question.nl.verbs import PAST
from kring.domain.question.nl.words import EVALUATIVE, MISDEEDS, MISDONE, PEOPLE, VICES
from kring.domain.question.remark import Label

MACROS = {
    "jij": "je|jij|jullie|u|jou",
    "pron": "je|jij|jullie|u|hij|ze|zij|we|wij|men|die|dat|dit|het|iemand",
    "fill": "(?:er|al|ook|ooit|wel|eens|eigenlijk|misschien|niet|nog|zelf|dan|nou|nu|even|soms"
    "|hier|daar|toevallig|bijvoorbeeld|gewoon|eerst|toch|maar|echt|serieus|weleens|juist) ",
    "evaluative": any_of(EVALUATIVE),
    "loaded": "geweldige|fantastische|belachelijke|schandalige|idiote|onzinnige|achterlijke"
    "|aantrekkelijke|uitstekende|waardeloze|absurde|torenhoge|walgelijke|bespottelijke",
    "people": any_of(PEOPLE),
    "spoil": "(?:verprutst|verprutsen|verpest|verpesten|verknald|verknallen|verknoeid|verknoeien|verziekt|vernield"
    "|kapotgemaakt|verwaarloosd|verwaarlozen|laten (?:liggen|gebeuren|mislopen|lopen)|gelogen)",
    "fact": any_of(FACTS),
    "fact_ends": FACT_ENDS,
    "thing": any_of(THINGS),
    "reflective": r"\b(?:zou|zouden|past|passen|helpt|helpen|hielp|raakt|raakte|geraakt|geholpen|geinspireerd|nodig|gun|gunt|inspirerend|(?:wil|wilt|wilde) (?:je|jij|u|jullie) (?:zijn|worden)|(?:heeft|hebben) (?:dit|dat|deze|die)|neem(?:t)? (?:je|jij|u) in|aanspreekt|aan|inspireert|inspireerde|gevoel|voelde|voelt|leerde|geleerd|veranderd|veranderde|beinvloedde|energie|trots|betekenis|dichtbij|droom|droomt|speelt|speelden) ",
    "mend": "gebruiken|aangeven|zien|herkennen|merken|zorgen|berekenen|bepalen|voorkomen|aanpakken|weten|testen|oplossen"
    "|omgaan|veranderen|verbeteren|leren|regelen|helpen|steunen|het beste?|verder",
    "felt": "bang|loyaal|trouw|trots|blij|boos|onzeker|dankbaar|verdrietig|tevreden|gevoelig|benieuwd|bezorgd|jaloers|beducht|verbaasd|ongerust|gelukkig|teleurgesteld",
    "modal": "kun|kan|kunt|kunnen|zou|zouden|moet|moeten|mag|wil|wilt|zal",
    "vice": any_of(VICES),
    "misdeed": any_of(MISDEEDS),
    "misdone": any_of(MISDONE),
    "sting": "(?:realiseert|beseft|doorheeft|doorhebt|bewust (?:bent|ben)|aangericht|de moeite|niet nodig (?:vond|vindt|achtte)"
    "|over de balk|serieus (?:neemt|meent)|belangrijker (?:was|is)|gepresteerd|bezielde?|verzint|in vredesnaam|ongevraagd)",
    "better": "beter|handiger|slimmer|verstandiger|makkelijker|eenvoudiger|fijner|goed|handig"
    "|verstandig|slim|nuttig|raadzaam|zinvol|tijd|tijd_voor|mogelijk|leuker|logischer|praktischer"
    "|effectiever|fijn|prettig|leuk|eerlijker|duidelijker|veiliger|gezonder|wijzer|het_beste|een_(?:goed )?idee"
    "|(?:een )?(?:optie|oplossing|mogelijkheid)".replace("_", " "),
    # What may stand between "kun je dat eens" and "toelichten", where it is still oneself who asks.
    "asked": "(?:even|eens|nog|misschien|wat|iets|meer|verder|nader|kort|anders|in|je|ons|mij|me|voor (?:ons|mij|me)) ",
    "tell": "vertellen|uitleggen|uitpakken|ontrafelen|verklaren|toelichten|beschrijven|omschrijven|schetsen|verduidelijken"
    "|uitweiden|illustreren|verwoorden|toelichting|voorbeeld|voorbeelden|uitdiepen|schets"
    r"|beeld geven|terughalen|terugdenken|voor de geest halen|stilstaan bij|(?:een|een paar|twee|drie|situatie|moment|\S+en) noemen|hardop denken|meenemen|mee (?:te |kunnen |willen )?nemen|concreter|concreet maken|naspelen|uitspelen|op een rij(?:tje)? zetten|uiteenzetten|helpen (?:om )?.*(?:begrijpen|snappen)"
    "|samenvatten|uit te leggen|te vertellen|te beschrijven|toe te lichten|te schetsen|te delen"
    "|delen (?:wat|hoe|waarom)|delen over|duiden|benoemen (?:wat|hoe|welke)|aangeven (?:wat|hoe|welke"
    "|waar|waarom|in hoeverre)|(?:iets|wat|meer|nog) (?:meer )?(?:over|van) .*(?:zeggen|kwijt|delen)"
    "|(?:iets|wat|meer) .*zeggen over|meer zeggen|iets zeggen|(?:andere|eigen|gewone) woorden zeggen|anders zeggen",
    "wh": "wat|hoe|waarom|waar|wanneer|wie|welke|welk|waardoor|waarmee|waarom|waarover|waarin|waarvan"
    "|waaraan|waarop|waar(?:toe|bij|voor|uit|naar)|in hoeverre|in welke|op welke|bij wie|met wie"
    "|voor wie|aan wie",
    "prep": r"(?:aan|over|op|mee|voor|in|uit|door|tegen|tegenaan|toe|naar|bij) ",
    "did": any_of(
        PAST
        - words(
            "dacht dachten vond vonden voelde wilde wou koos kozen besloot besloten begon begonnen"
            " werd wist was had kon mocht moest kreeg leek bleef kwam hoopte twijfelde"
        )
    ),
    "weak": r"(?!wilde|voelde|hoopte|twijfelde|werkte|woonde|studeerde|leerde|startte|raakte|verwachtte|interesseerde|maakte|verlangde|durfde)\w{2,}[dt]e",
    "praise": "(?:(?:zeer|heel|erg|zo|toch) )?(?:slechte|goede|mooie|prachtige|heerlijke|vreselijke|verschrikkelijke|leuke"
    "|vervelende|rampzalige|nieuwe en verbeterde|prettige|succesvolle|mislukte|schitterende|oneerlijke|onterechte)",
    "done": r"(?:\w*ge(?:gaan|daan|staan|zien|slagen)|ge\w{2,}(?:en|d|t)|(?:be|ver|ont)\w{2,}(?:d|t)|\w{2,4}ge\w{2,}(?:en|d|t))",
    "state": "begrijp|begrijpt|snap|snapt|zie|ziet|luister|luistert|geloof|vertrouw|hou|houd|besef",
    "inner": "(?:wil|wilt|kun|kan|kunt|durf|durft|mag|weet|voel|voelt|lukt|heb|hebt|ben|bent|hoef"
    "|denk|denkt|vind|vindt|wilde|kon|mocht|moest|slaap|krijg|kom|komt|had|was|werk|woon|eet|lijk|lijkt|pas|past|herken) ",
    "unfelt": "(?!(?:denk|denkt|dacht|vind|vindt|vond|geloof|voel|voelt|voelde|ervaar|ervaart|merk|word"
    "|wordt|werd|twijfel|raakt|lukt|is|was) )(?!.*(?:belangrijk|lastig|voor je|voor jou|voor u|mooi|leuk"
    "|fijn) )",
    "doubt": "dan|nu weer|weer|steeds|pas|nog steeds|meteen|ineens",
    "accuse": "nou|altijd|nooit|toch|niets|zomaar|alweer|zelfs|per se|zo nodig"
    "|in (?:hemelsnaam|godsnaam|vredesnaam)|zo (?:laat|moeilijk|lang|weinig|vaak|snel|boos|fel|dom|stom|kinderachtig|bot|koppig"
    "|negatief|onzeker|slordig|lui|egoistisch|traag|vaag|druk|overdreven)|te laat"
    r"|(?:zo'n|een) (?:drama|punt|toestand|gedoe|heisa|rommel|rommeltje|puinhoop|probleem) van",
}


def cue(label: Label, name: str, *patterns: str, sure: bool = True) -> Cue:
    """Make a Dutch cue; `<name>` in a pattern stands for an entry of `MACROS`."""
    return cues(label, name, *patterns, macros=MACROS, sure=sure)


SCORN = cue(
    "judgement",
    "scorn",
    r"\bhoe (?:durf|durft|durfden?) <jij> ",
    r"\b(?:hoe|waar) haal(?:t|de)? <jij> .*(?:in (?:je|uw|jullie|hun) hoofd|lef|brutaliteit)",
    r"\bhoe kom(?:t)? <jij> (?:erbij |daarbij (?!$)|er (?:\S+ ){0,2}?bij |daar (?:nou |nu |toch |in godsnaam )+bij )",
    r"\bhoe kom(?:t)? <jij> (?:nou |nu )?bij (?:zo'n|zulke|zoiets) ",
    r"\bwat (?:bezielt|bezielde|mankeert|scheelt er aan) ",
    r"\bslaat (?:dat|dit) (?:nou |nu )?(?:weer )?op ",
    r"\bwie denk(?:t)? <jij> (?:wel |eigenlijk )?(?:wel )?dat ",
    r"\bhoe vaak (?:moet|heb) ik ",
    r"\bhoe moeilijk kan (?:het|dat) ",
    r"\bhoe erg kan (?:het|dat) ",
    r"\bin (?:hemelsnaam|godsnaam|vredesnaam) ",
    r"\bwat (?:is|heb|zijn|doe|wil) .*(?:nou|nu) weer ",
    r"\bwat (?:flik|maak|lever) <jij> (?:me |mij )?(?:nou|nu) ",
    r"\bwat voor .*(?:is|zijn|ben) .*\bnou ",
    r"\bjezelf (?:wel )?(?:normaal|serieus)",
)
"""A verdict, whatever form the question has."""

INDIRECT = cue(
    "open",
    "indirect question",
    r"\b(?:ben|blijf|was) (?:\S+ ){0,2}?(?:benieuwd|nieuwsgierig) (?:naar|wat|hoe|waar\S*|welke|wie|welk|wanneer|in|op) (?!$)",
    r"\b(?:benieuwd|nieuwsgierig) (?:naar|hoe|wat|waar\S*|welke|wie|wanneer|in hoeverre) (?!$)",
    r"\bvraag (?:me|mij) (?:\S+ ){0,2}?af (?:<wh>) ",
    r"\b(?:vraag|vroeg) (?:me|mij) (?:\S+ ){0,2}?af of <jij> .*<tell>",
    r"\bvroeg (?:me|mij) (?:\S+ ){0,2}?af (?:<wh>) ",
    r"\b(?:wil|zou|willen) (?:\S+ ){0,3}?(?:graag |wel |meer )+(?:\S+ ){0,2}?(?:weten|horen|begrijpen|vragen|snappen) (?:<wh>|over) ",
    r"\bzit (?:me |mij )?(?:\S+ ){0,2}?(?:af te vragen|te denken|te bedenken) (?:<wh>) ",
    r"\bik hoor (?:graag|wel graag) (?:<wh>) ",
    r"^ (?:vertel|beschrijf|omschrijf|schets) (?:ook |nog |wel |toch |gewoon |vooral )?(?:eens|even|es|ne keer|me|mij|ons|maar|iets|wat|hoe|over|van|het|de|dat|een|waarom|je|jouw|jullie|uw|hem|haar|hen|die|deze) ",
    r"^ (?:loop|neem|ga) (?:\S+ ){1,6}?(?:met|voor) (?:ons|me|mij) (?:nog )?(?:eens )?(?:door|na|langs) ",
    r"\b(?:wil|zou) (?:je|jou|u|jullie) (?:graag |willen )*(?:uitnodigen|vragen|verzoeken) (?:om )?(?:\S+ ){0,6}?te (?:vertellen|beschrijven|schetsen|delen|verwoorden) ",
    r"\b(?:daar|hier) (?:wil|zou) ik (?:wel |graag |eens |nog |best )*(?:meer|wat|iets) (?:meer )?(?:over|van) (?:horen|weten|begrijpen) ",
    r"^ vertelt u ",
    r"^ (?:en |maar |dus |, )*mijn (?:\S+ )?vraag (?:aan (?:je|jou|u) )?(?:is|was|zou zijn|luidt) (?:dan |dus |eigenlijk |, )*<wh> ",
    r"^ (?:nou |dus |en |maar |zeg |ok |oke |goed |, )+(?:vertel|beschrijf|omschrijf|schets) (?:ook |nog |wel |toch |gewoon |vooral )?(?:eens|me|mij|ons|maar|iets|wat|hoe|over) ",
    r"^ praat (?:me|mij|ons) (?:even |eens )*bij ",
    r" , (?:vertel|beschrijf|omschrijf|schets) (?:eens|even|me|mij|ons|maar|daar|er|hoe|wat|over|van) ",
    r" als (?:je|u|jullie) (?:iets|wat|meer|daar|hier|ons|me) .*(?:vertelt|vertellen|deelt|toelicht|uitlegt) ",
    r"^ vertel(?: maar| op| eens)? $",
    r"^ (?:noem|geef) (?:eens|me|ons|mij|een|\d|twee|drie|een paar|wat|voorbeelden) (?!.*(?:\bop\b|toe|gewoon|het een kans))",
    r"^ (?:ok |oke |goed |en |nou |, )*neem (?:me|ons|mij) (?!(?:\S+ )*niet )(?:\S+ ){0,5}?mee ",
    r"^ (?:al |zelf )?(?:enig|een) idee (?:wat|hoe|waar\S*|welke?) (?!laat |lang |veel |vaak |moeilijk |erg |je |jij )(?!.*(?:\bmij|\bme|\bons|kost) )",
    r"^ nog (?:iets|dingen|zaken) (?:anders )?(?:wat|dat|die) ",
    r"^ help (?:me|ons|mij) (?:eens )?(?:even )?(?:begrijpen|snappen|te begrijpen|om te begrijpen|het te begrijpen)",
    r"^ zeg (?:daar |er )?eens (?:iets |wat )?(?:meer )?",
    r"^ leg (?:\S+ ){0,3}?uit ",
    r"^ (?:doe|speel) (?:het |dat |'t )?(?:eens |maar |even )+(?:voor|na) ",
    r"^ (?:teken|schrijf|visualiseer|verwoord|verbeeld) (?:eens|eens op) ",
)
"""A question in the form of a statement or a request."""
