"""Dutch turns of phrase, in the order in which they are tried: the first that fits, decides.

`<jij>` is who is spoken to, `<pron>` any pronoun, `<fill>` the small words that carry no content.
"""

from kring.domain.question.grammar import Cue, any_of, cues
from kring.domain.question.nl.words import EVALUATIVE, PEOPLE
from kring.domain.question.remark import Label

_MACROS = {
    "jij": "je|jij|jullie|u|jou",
    "pron": "je|jij|jullie|u|hij|ze|zij|we|wij|men|die|dat|dit|het|iemand",
    "fill": "(?:er|al|ook|ooit|wel|eens|eigenlijk|misschien|niet|nog|zelf|dan|nou|nu|even|soms"
    "|hier|daar|toevallig|bijvoorbeeld|gewoon|eerst|toch|maar|echt|serieus|weleens|juist) ",
    "evaluative": any_of(EVALUATIVE),
    "loaded": "geweldige|fantastische|belachelijke|schandalige|idiote|onzinnige|achterlijke"
    "|aantrekkelijke|uitstekende|waardeloze|absurde|torenhoge|walgelijke|bespottelijke",
    "people": any_of(PEOPLE),
    "modal": "kun|kan|kunt|kunnen|zou|zouden|moet|moeten|mag|wil|wilt|zal",
    "better": "beter|handiger|slimmer|verstandiger|makkelijker|eenvoudiger|fijner|goed|handig"
    "|verstandig|slim|nuttig|raadzaam|zinvol|tijd|tijd_voor|mogelijk|leuker|logischer|praktischer"
    "|effectiever|eerlijker|duidelijker|veiliger|gezonder|wijzer|het_beste|een_(?:goed )?idee"
    "|(?:een )?(?:optie|oplossing|mogelijkheid)".replace("_", " "),
    "tell": "vertellen|uitleggen|toelichten|beschrijven|omschrijven|schetsen|verduidelijken"
    "|uitweiden|illustreren|verwoorden|toelichting|voorbeeld|voorbeelden|uitdiepen|schets"
    "|beeld geven|(?:een|een paar|twee|drie|situatie|moment|\S+en) noemen|meenemen|mee (?:te |kunnen |willen )?nemen|concreter|concreet maken|uiteenzetten"
    "|samenvatten|uit te leggen|te vertellen|te beschrijven|toe te lichten|te schetsen|te delen"
    "|delen (?:wat|hoe|waarom)|delen over|duiden|benoemen (?:wat|hoe|welke)|aangeven (?:wat|hoe|welke"
    "|waar|waarom|in hoeverre)|(?:iets|wat|meer|nog) (?:meer )?(?:over|van) .*(?:zeggen|kwijt|delen)"
    "|(?:iets|wat|meer) .*zeggen over|meer zeggen|iets zeggen",
    "wh": "wat|hoe|waarom|waar|wanneer|wie|welke|welk|waardoor|waarmee|waarom|waarover|waarin|waarvan"
    "|waaraan|waarop|waar(?:toe|bij|voor|uit|naar)|in hoeverre|in welke|op welke|bij wie|met wie"
    "|voor wie|aan wie",
    "prep": "(?:aan|over|op|mee|voor|in|uit|door|tegen|tegenaan|toe|naar|bij) ",
    "state": "begrijp|begrijpt|snap|snapt|zie|ziet|luister|luistert|geloof|vertrouw|hou|houd|besef",
    "inner": "(?:wil|wilt|kun|kan|kunt|durf|durft|mag|weet|voel|voelt|lukt|heb|hebt|ben|bent|hoef"
    "|denk|denkt|vind|vindt|wilde|kon|mocht|moest|slaap|krijg|kom|komt|had|was) ",
    "unfelt": "(?!(?:denk|denkt|dacht|vind|vindt|vond|geloof|voel|voelt|voelde|ervaar|ervaart|merk|word"
    "|wordt|werd|twijfel|raakt|lukt|is|was) )(?!.*(?:belangrijk|lastig|voor je|voor jou|voor u|mooi|leuk"
    "|fijn) )",
    "doubt": "dan|nu|weer|steeds|pas|nog steeds|meteen|ineens|constant|overal",
    "accuse": "nou|altijd|nooit|toch|niets|zomaar|alweer|zelfs|per se|zo nodig"
    "|in (?:hemelsnaam|godsnaam|vredesnaam)|zo (?:laat|moeilijk|lang|weinig|vaak|snel|boos|fel|dom|stom|kinderachtig|bot|koppig"
    "|negatief|onzeker|slordig|lui|egoistisch|traag|vaag|druk|overdreven)|te laat",
}


def _cue(label: Label, name: str, *patterns: str, sure: bool = True) -> Cue:
    return cues(label, name, *patterns, macros=_MACROS, sure=sure)


_SCORN = _cue(
    "judgement",
    "scorn",
    r"\bhoe (?:durf|durft|durfden?) <jij> ",
    r"\b(?:hoe|waar) haal(?:t|de)? <jij> .*(?:in je hoofd|lef|vandaan)",
    r"\bhoe kom(?:t)? <jij> (?:er(?:bij)?|daar(?:bij)?) (?:bij|in godsnaam)? ?",
    r"\bwat (?:bezielt|bezielde|mankeert|scheelt er aan) ",
    r"\bslaat (?:dat|dit) (?:nou |nu )?(?:weer )?op ",
    r"\bwie denk(?:t)? <jij> (?:wel |eigenlijk )?(?:wel )?dat ",
    r"\bhoe vaak (?:moet|heb) ik ",
    r"\bhoe moeilijk kan (?:het|dat) ",
    r"\bhoe erg kan (?:het|dat) ",
    r"\bin (?:hemelsnaam|godsnaam|vredesnaam) ",
    r"\bwat (?:is|heb|zijn|doe|wil) .*(?:nou|nu) weer ",
    r"\bwat voor .*(?:is|zijn|ben) .*\bnou ",
    r"\bjezelf (?:wel )?(?:normaal|serieus)",
)

POLAR = (
    _SCORN,
    _cue(
        "judgement",
        "impatience",
        r"(?:nu|nou) nog (?:niet|geen|steeds|altijd) ",
        r"^ (?:is|ben|bent|heb|hebt|wist|weet|snap|snapt|begrijp|begrijpt|zie|ziet|kun|kan|kunt|had|besef|besefte?|kon|luister) <pron> (?:<pron> )?(?:het |dat )?(?:dan|nou|nu) (?:echt |nog |ook )*(?:niet|geen|nooit|altijd|niets) ",
        r"^ (?:moet|moest|moeten) <jij> (?:nou|nu|echt|altijd|weer|per se|zo nodig|dat nou|daar nou|dat echt|zelfs|overal) ",
        r"^ (?:ben|bent|zijn) <jij> (?:nou |nu |helemaal |wel |niet )*(?:gek|dom|blind|doof|lui|goed wijs|wijs|niet lekker|zo dom|altijd zo|serieus|vergeten dat) ",
        r"^ had <jij> (?:dat |dit |het |daar |er |hem |haar )*(?:nou |dan )?niet ",
        r"^ (?:vind|vindt|vond|vonden) <jij> (?:het|dat|dit|jezelf) (?:nou |nu |zelf |echt |wel |eigenlijk |dan |ook |niet )+(?:normaal|slim|verstandig|nodig|professioneel|eerlijk|kunnen|goed|handig|netjes|verantwoord|gepast|raar|kinderachtig)",
        r"^ (?:vind|vindt) <jij> (?:het|dat|dit) (?:normaal|netjes|oke|verantwoord|professioneel|fatsoenlijk) ",
        r"^ (?:kon|konden) <jij> (?:\S+ ){0,2}?niet ",
        r"^ (?:is|was) (?:dat|dit|het) (?:nou|nu) (?:echt |wel |zo |weer )*",
        r"^ (?:denk|denkt|geloof|dacht) <jij> (?:nou|nu|echt|werkelijk|serieus) ",
        r"^ (?:kun|kan|kunt) <jij> (?:nou |dan |ook )*(?:nooit|niets) ",
        r"^ (?:kun|kan|kunt|wil|wilt) <jij> .*(?:bek|mond|kop) (?:eens )?(?:houden|dicht)",
        r"^ (?:ga|gaat|doe|doet|ben|bent|heb|hebt|kom|komt|zit) <jij> (?:nou |nu )?(?:alweer|weer eens|nou weer|nu weer|altijd) ",
        r"^ interesseert het <jij> ",
        r"^ (?:schaam|schaamt) <jij> ",
        r"^ (?:ben|bent|heb|hebt|had) <jij> (?:nou|nu) ",
    ),
    _cue(
        "advice",
        "have you considered",
        r"^ (?:heb|hebt|heeft|hebben|had) <jij> <fill>*(?:\S+ ){0,2}?(?:overwogen|aan gedacht|eraan gedacht|gedacht aan|gedacht om|gedacht over|nagedacht over|erover gedacht) ",
        r"^ (?:heb|hebt|heeft|hebben) <jij> <fill>*(?:\S+ ){0,2}?(?:geprobeerd|gekeken naar|erover nagedacht|gekeken of) (?:om |te |of |, )",
        r"^ (?:heb|hebt|heeft|hebben) <jij> <fill>*geprobeerd ",
        r"^ (?:heb|hebt|heeft) <jij> (?:er )?(?:al eens|weleens|al wel eens|ooit eens|wel eens|niet eens) (?:met |aan |bij |een |naar |de |het |je |iemand |om |over )",
        r"^ (?:ben|bent) <jij> (?:al eens|weleens|al wel eens|wel eens|al) (?:bij|naar|met) (?:de|het|een|je|jouw|uw|iemand|hr) .*(?:geweest|gegaan|gaan praten) ",
        r"^ (?:denk|denkt|dacht) <jij> <fill>*(?:aan om|eraan om|erover om) ",
        r"^ (?:overweeg|overweegt) <jij> (?:niet |wel |ook )?om ",
    ),
    _cue(
        "advice",
        "would it not be better",
        r"(?:zou|is|was|lijkt|leek|ware|wordt) (?:het|dat|dit|'t|er) (?:<jij> )?<fill>*(?:een |geen |niet )?<better> ",
        r"(?:zou|is|was|lijkt|leek|wordt) (?:het|dat|dit|'t) (?:<jij> )?<fill>*niet <0-3><better> ",
        r"^ (?:zou|zal|kan) (?:het|dat|dit|een|de|iets|iemand|zo'n) <0-6>(?:helpen|schelen|lucht geven|kunnen helpen|uitkomst bieden|een (?:idee|optie|oplossing) (?:kunnen )?zijn|iets (?:voor <jij> )?(?:kunnen )?zijn)",
        r"^ is (?:een|de|het|zo'n|dat|dit) <0-5>(?:niets|geen optie|een optie|geen idee|geen oplossing|iets) (?:voor <jij> )?",
        r"^ is (?:het|dat|er|dit) <fill>*(?:geen|een) (?:goed |leuk |beter )?(?:idee|optie|mogelijkheid|oplossing) ",
        r"^ (?:wordt|is) het <fill>*(?:niet |geen )?(?:eens )?(?:hoog )?tijd (?:om|dat|voor) ",
        r"^ lijkt het <jij> <fill>*(?:niet |een |wat |iets |geen )*(?:goed|beter|idee|verstandig|handig|slim|fijn|wat om|iets om|leuk) ",
        r"^ (?:zie|ziet) <jij> het (?:niet )?zitten om ",
        r"^ voel(?:t|de)? <jij> er(?:voor| iets voor| niets voor) ",
        r"^ (?:zou|kan|kun) <0-4>(?:niet|misschien) <0-4>(?:overnemen|bijspringen|inspringen|oppakken|meedenken|uitbesteden|delegeren) ",
    ),
    _cue(
        "advice",
        "you could not, perhaps",
        r"^ (?:moet|moeten|moest) (?:<jij>|we|wij|ze|hij) (?:dit |dat |het |hem |haar |die |daar |er |ze |je )*<fill>*(?:niet|eens|eerst|gewoon|misschien|beter|ook|toch) (?!wat |iets )",
        r"^ (?:zou|zouden|zoudt) (?:<jij>|we|wij) (?:\S+ )?(?:<fill>)*(?:niet|eens|beter|misschien) (?!<0-6><tell>)",
        r"^ (?:zou|zouden) (?:<jij>|we|wij) (?:het |hem |haar |dat |ze |er )*(?:niet |misschien |eens |gewoon |ook |beter |even |eerst |toch )+(?!<0-6><tell>)",
        r"^ (?:kun|kan|kunt|kunnen) (?:<jij>|we|wij) (?:\S+ )?(?:niet|misschien) <fill>*(?:gewoon|beter|eens|even|ook|misschien|toch|ergens|iemand|eerst|anders|een|met|om|naar|bij|aan|de|het|je|hem|haar|dat|meer|wat|samen|vragen|op) (?!<0-6><tell>)",
        r"^ (?:kun|kan|kunt|kunnen) (?:<jij>|we|wij) (?:hem|haar|het|dat|die|dit|ze|de \S+|je \S+|een \S+) (?:dan |er |daar )?(?:niet|ook|beter|misschien|gewoon|eens) ",
        r"^ (?:kan|kun|kunnen|kunt) (?:<jij>|we|wij|er|iemand|hij|ze|de \S+|je \S+) <0-3>(?:niet|eens|gewoon) (?:gewoon|even|iemand|beter|anders|samen) ",
        r"^ (?:wil|wilt) <jij> niet (?:liever|eens|eerst|een keer|beter|proberen) ",
        r"^ (?:durf|ga|gaat) <jij> (?:het |hem |haar |er )?(?:niet )?(?:eens|gewoon|beter|een keer) ",
        r"^ heeft het (?:geen |niet )?zin om ",
        r"als <jij> (?:nou|nu|het|er|hem|haar)? ?(?:eens|gewoon eens) ",
        r"^ (?:vind|vindt|denk|denkt) <jij> (?:ook )?niet dat (?:je|jij|u|we) (?:.*)(?:moet|moeten|kunt|kan|zou|zouden|beter) ",
        r"^ (?:vind|vindt|denk|denkt) <jij> (?:ook )?niet dat .*(?:beter|verstandiger|handiger|tijd|slimmer|goed) (?:is|zou|wordt|was) ",
        r"^ (?:heb|hebt) <jij> (?:dat|dit|daar|er) .*(?:overwogen|aan gedacht) ",
    ),
    _cue(
        "multiple",
        "two things in one scale",
        r" (?:tevreden|blij|content|eens) (?:over|met) .* en ",
        r"^ (?:vind|vindt|beoordeelt|ervaart|waardeert) (?:je|u) (?:de|het|uw|je) \S+ en (?:de|het|uw|je) ",
    ),
    _cue(
        "open",
        "invitation",
        r"^ (?:kun|kan|kunt|kon|zou|wil|wilt|mag|mogen|durf|zouden|kunnen|willen) (?:<jij>|ik|we|wij) (?!.*\bvertellen of )(?:.*)(?:<tell>)",
        r"^ (?:kun|kan|kunt|zou|wil|wilt) <jij> (?:ons|me|mij)? ?(?:even |eens |daar |dat |hier )*(?:iets |wat )?(?:meer )?(?:meenemen|uitleg|toelichting|context|achtergrond|informatie) ",
        r"^ (?:mag|kan|wil) ik (?:<jij> )?(?:iets |eens |even )?vragen (?:<wh>) ",
        r"^ (?:wil|wilt|kun|kan|kunt) <jij> (?:daar |hier |dat |er )?(?:iets |wat )?(?:verder |meer |nader )?(?:op ingaan|over kwijt|over zeggen|verder op) ",
        r"^ (?:heb|hebt) <jij> (?:daar |hier |er )?(?:misschien |ook )?een (?:concreet |mooi )?voorbeeld ",
        r"^ (?:weet|weten) <jij> (?:ook |zelf |eigenlijk )?(?:waarom|hoe|waardoor|wat) (?!laat|lang|veel|vaak)(?=.*(?:maakt|maakte|komt|kwam|voelt))",
    ),
    _cue(
        "leading",
        "pushing",
        r"^ (?:vind|vindt|vond|vinden) <jij> (?:zelf |dan |het |dat |dit |eigenlijk )*(?:ook|niet) ",
        r"^ (?:denk|denkt|geloof|gelooft|dacht) <jij> (?:zelf |dan )?(?:ook )?(?:niet|ook) ",
        r"^ (?:heb|hebt|had|herken|herkent|merk|merkt|zie|ziet|voel|voelt|wil|wilt) <jij> (?:dan |zelf |dat |het )*ook ",
        r"^ (?:ben|bent|zijn) <jij> (?:het )?(?:er )?(?:ook |niet )*(?:mee )?(?:(?:met (?:mij|me|ons|\S+) )?eens (?:dat|met)|ook van mening)",
        r"^ (?:ben|bent) <jij> (?:het )?(?:er)?(?:mee )?(?:met .* )?eens ",
        r"^ (?:ben|bent|is|zijn|was|waren|heb|hebt|had|word|wordt|doe|doet|voel|voelt|ga|gaat|wil|wilt|krijg|vraag|maak|hoor|hoort|mis|mist|zit|loop|heeft|komt|ligt|klinkt|betekent|speelt|zegt|worden|hebben|doen|gaan|moest|werd) (?:<jij>|hij|ze|zij|we|wij|het|dat|dit|er|de \S+|je \S+|jouw \S+|uw \S+|die \S+|deze \S+)(?: zelf| je| eigenlijk| misschien| dan| ook| het| dat| er| daar| hier| gewoon)* (?:niet|geen) ",
        r"(?:kan|kon|zou) het (?:soms |misschien |ook |wel |dan )*(?:zo )?(?:zijn|kunnen|kunnen zijn|kunnen dat) (?:zijn )?dat ",
        r"^ zou het kunnen ",
        r"^ (?:is|was) het (?:dan |soms |misschien |ook |eigenlijk )*(?:niet )?(?:zo |waar )dat ",
        r"^ (?:is|was) het (?:dan |soms |misschien |niet )+",
        r"^ (?:weet|weten) <jij> (?:wel |het )?(?:heel )?zeker ",
        r"^ (?:heb|hebt|had) <jij> (?:dan |soms |misschien |nu )?(?:het|de) (?:gevoel|idee|indruk) (?:dat|op|te|om|niet) ",
        r"^ (?:ben|bent) <jij> (?:soms|misschien|stiekem|gewoon) ",
        r"^ (?:ben|bent) <jij> (?:niet )?bang (?:dat|om|voor) .*",
        r"^ (?:snap|snapt|begrijp|begrijpt|zie|ziet|besef|beseft|realiseer|realiseert) <jij> (?:je |wel |zelf |dan |ook |niet )*(?:dat|hoe) ",
        r"^ (?:heeft|hebben|komt|ligt|is|zijn|was|speelt) <0-6>(?:niet|soms|misschien|gewoon|vooral|toch|eigenlijk) (?:te maken|vooral|gewoon|eigenlijk|toch|juist|ook) ",
        r" <loaded> ",
        r" deze (?:mooie|aantrekkelijke|fantastische|geweldige|goede|handige|slechte|belachelijke|prachtige|unieke|uitstekende|vreselijke) ",
        r" (?:vind je (?:ook )?niet|vindt u (?:ook )?niet|he|nietwaar) $",
        r" , (?:toch|zeker|of niet|niet waar) $",
        r"^ (?:hoor|zie|merk|begrijp|proef) ik (?:nu |daar |het |nou )?(?:goed |niet )?(?:dat |goed |een )",
    ),
    _cue(
        "open",
        "invitation without a verb of telling",
        r"^ is er (?:nog )?(?:verder |meer |ook )?(?:iets|meer) (?:dat|wat) <jij> (?:.*)(?:toevoegen|kwijt|delen|zeggen) ",
    ),
    _cue("closed", "yes or no", " "),
)

WH = (
    _SCORN,
    _cue(
        "judgement",
        "reproach",
        r"^ hoe (?:kon|konden|kun|kan|kunt) <jij> (?:dat |dit |nou |nu |zo |toch |het |daar |je |mij |me |hem |haar |er |in )*(?:ooit |zo |nou |nu |toch |laten |vergeten |doen |denken |zeggen |vinden |maken |flikken |gebeuren )",
        r"^ hoe (?:kon|konden) <jij> ",
        r"^ hoe laat <0-4>(?:dan|nou) ",
        r"^ hoe lang (?:blijf|ga|gaat|wil|laat|blijft) <jij> (?:dit |dat |nog |hier |er |nu )",
        r"^ wanneer (?:leer|leert|hou|houd|houdt|ga|gaat|stop|stopt|word|wordt|kom|komt|begin|begint|doe) <jij> (?:\S+ )?(?:nou |nu |eindelijk |eens |toch )",
        r"^ wanneer .*\beindelijk ",
        r"^ (?:wat|wie|waar|welke|hoezo) <0-5>(?:in godsnaam|dan wel niet|nu toch|nou toch) ",
        r"^ wie (?:doet|zegt|denkt|gelooft|verzint|bedenkt) <0-2>(?:nou|dan|toch) ",
        r"^ wat (?:moet|is|was) (?:dat|dit) (?:nou|nu|dan) voor ",
        r"^ wat (?:had|verwachtte) <jij> (?:dan|nou) ",
        r"^ waar (?:was|zat|zit) <jij> met je (?:gedachten|hoofd) ",
        r"^ wat (?:dacht|denk|denkt) <jij> (?:wel|nou|eigenlijk wel|dan wel) ",
        r"^ (?:waarom|hoezo) <unfelt>\S+ (?!ik )(?:\S+ ){1,9}?<accuse> ",
        r"^ (?:waarom|hoezo) <unfelt>\S+ <jij> (?:\S+ ){0,9}?<doubt> ",
        r"^ waarom .* dan ook (?:niet|niets|geen|nooit) ",
        r"^ waarom laat <jij> (?:je|dat|dit|het|zo|hem|haar) .*(?:lopen|gebeuren|zitten|doen|toe) ",
        r"^ (?:waarom|hoezo) (?:heb|hebt|had|ben|bent|was|heeft|is|hebben|zijn) (?:<jij>|hij|ze|zij|niemand) (?:\S+ ){0,5}?(?:niet|geen|nooit|niets) ",
        r"^ waarom <0-2>(?:<jij>|hij|ze|zij) (?:mij|me) ",
        r"^ waarom (?:<state>) <jij> (?:\S+ ){0,3}?(?:niet|geen|nooit|niets) ",
        r"^ waarom (?:ben|bent|doe|doet|is|reageer|was|deed) (?:<jij>|hij|ze) (?:\S+ )?zo (?!vaak )",
        r"^ waarom (?:deed|kwam|ging|zei|belde|vroeg|liet|luisterde|dacht) <jij> (?:\S+ ){0,4}?(?:niet|geen|nooit|niets) ",
        r"^ waarom (?:heb je|deed je|doe je|deed jij|heb jij|zei je) (?:dat|dit|het|zo|zoiets)(?: zo)?(?: gedaan| gezegd| gemaakt)? $",
        r"^ (?:waarom|hoezo) bemoei ",
        r"^ waarom (?:was|ben|bent|kom|kwam|is) (?:<jij>|hij|ze) .*te laat ",
        r"^ waarom (?:zeur|klaag|lieg|negeer|verwaarloos|overdrijf|zeik|weiger)(?:t|de)? ",
        r"^ waarom (?:ging|gaat|liep) (?:dit|dat|het) <0-2>(?:mis|fout|verkeerd) ",
        r"^ waarom zo (?:moeilijk|boos|laat|negatief|fel|ingewikkeld) ",
        r"^ wie is (?:hier|er|daar) (?:nu|nou) (?:eigenlijk |dan )?(?:schuldig|verantwoordelijk|de baas)",
        r"^ (?:wiens|wie z'n|wie zijn) schuld ",
        r"^ wat (?:heb|had|deed|doe) <jij> (?:eigenlijk |zelf )?(?:fout|verkeerd) ",
        r"^ wat is er mis met <jij> ",
        r"^ wat is <jij> probleem ",
    ),
    _cue(
        "advice",
        "why not",
        r"^ waarom (?:niet|geen) ",
        r"^ waarom (?:zou|zouden) (?:<jij>|we|wij) (?:\S+ ){0,3}?niet ",
        r"^ waarom (?:probeer|probeert|proberen) ",
        r"^ waarom (?!<inner>)(?:\S+) (?:<jij>|we|wij) (?:er |het |hem |haar |je |dat |die |daar |dit )?(?:dan )?(?:niet|geen) \S+ \S",
        r"^ waarom (?:ga|gaat|vraag|vraagt|bel|belt|stuur|zeg|doe|maak|neem|laat|gebruik|praat|spreek|zoek|stop|begin|pak|zet|geef|stap) (?:<jij>|we) (?:\S+ ){0,5}?(?:niet|geen) ",
        r"^ waarom (?!<inner>)(?:\S+ ){1,2}<jij> (?:\S+ ){0,4}?niet (?:gewoon|eens|eerst|even|meteen|beter) ",
    ),
    _cue(
        "advice",
        "what about",
        r"^ wat als <jij> (?!(?:<people>) )(?!.* (?:niets|niet|nee|geen|faalt|stopt) )(?!.* , (?:wat|hoe|doe|wie|waar|dan))",
        r"^ wat als (?:we|ge) ",
        r"^ wat (?:dacht|denk|denkt) <jij> (?:er)?van ",
        r"^ (?:wat|hoe) (?:zou|zouden) <jij> (?:ervan|er van|het) (?:vinden|denken|zeggen) (?:om|als|wanneer) ",
        r"^ wat (?:vind|vindt|denk|denkt|zeg) <jij> (?:er|er dan)?(?:van|van het idee|ervan) (?:om|als|het idee) ",
        r"^ wat let <jij> ",
        r"^ hoe (?:zou|lijkt) (?:het|dat) (?:<jij> )?(?:om|als <jij>|zijn om) (?:eens|gewoon|nu) ",
        r"^ (?:wat|hoe) is er (?:mis|erg) (?:mee )?om ",
        r"^ (?:hoe|wat) (?:zou|dacht) .*als <jij> (?:eens|gewoon|nou|nu eens) ",
    ),
    _cue(
        "leading",
        "loaded",
        r" <loaded> ",
        r"^ hoe <evaluative> (?:vind|vindt|vond|vonden|was|is|zou) ",
        r"^ (?:wie|wat) zegt dat ",
        r"^ wie (?:wil|zou|heeft|vindt|houdt|kan) (?:er )?(?:nou |nu )?(?:niet|geen) ",
        r"^ waarop baseer",
        r"^ waarom (?:haat|haten|verafschuw|vind <jij> .*(?:zo |te )(?:slecht|vervelend|erg|stom))",
        r"^ (?:hoe|wat) (?:\S+ ){0,4}?(?:toch wel|vind je ook niet) ",
        r"^ (?:hoe|waarom) (?:komt|is) het toch dat <jij> (?:nooit|altijd|nog steeds|steeds) ",
        r" (?:toch|he|nietwaar|niet waar|ook niet|of niet) $(?<!waarom niet )(?<!wat niet )",
    ),
    _cue(
        "closed",
        "one fact",
        r"^ (?:\S+ )?hoe (?:laat|lang|vaak|oud|duur|ver|groot|lang|hoog|zwaar|breed|snel|veel|heet|heette) ",
        r"^ (?:\S+ )?hoe(?:veel|lang|ver) ",
        r"^ (?:bij|met|voor|aan|van|over) hoeveel ",
        r"^ waar ga(?:at)? <jij> (?:naar ?toe|heen) ",
        r"^ waar (?!\S+ \S+ <prep>)(?:woon|woont|woonde|werk|werkt|werkte|is|zijn|was|waren|ligt|lag|staat|parkeer|zit|koop|vind|vond|kom|komt|kwam|ben|studeer|heb|hebt) (?!.* (?:aan|over|op|mee|voor|in|uit|door|tegen|tegenaan|toe|naar|bij|last) $)(?!.*(?:voor jou|voor je|voor u|volgens) )(?!.* (?:behoefte|last|moeite|energie|ruimte|kracht|pijn|verschil|knelpunt|kern))",
        r"^ wie (?:was|waren|is|zijn|heeft|hebben|heb|hebt|had|hadden|deed|deden|zat|zaten|zei|belde|gaat|komt|kwam|ging) (?!<jij> )(?!.*(?:betrokken|belangrijk|helpen|steun|invloed|nodig|last|belang|rol))",
        r"^ (?:\S+ )?welk[e]? (?:van|dag|datum|tijd|kleur|juf|meester|klas|school|functie|opleiding|maand|jaar|leeftijd|afdeling|stad|plaats|straat|taal|merk|team|bedrijf|organisatie|groep|nummer|vak|bus|trein|week|uur|rol heb|van de) ",
        r"^ (?:\S+ )?welk[e]? \S+ (?:vind|vindt) <jij> (?:beter|leuker|mooier|het leukst|het beste) ",
        r"^ wanneer (?:begon|begint|begin|ben|bent|is|was|heb|hebt|had|kwam|kom|komt|ging|ga|gaat|start|startte|vertrek|vond|gebeurde|moet|eindigt|stopt|werd|heeft|spreek|zie) (?!.*(?:tevreden|goed genoeg|geslaagd|gelukt|succes|gelukkig|het gelukt|blij|trots|best|meest|voor <jij>|volgens <jij>|gemerkt|ontdekt|voor het laatst|niet|wel|minder|anders))",
        r"^ wat (?:is|was|zijn) (?:het verschil|de hoofdstad|je naam|jouw naam|uw naam|je leeftijd|uw leeftijd|je adres|uw adres|je functie|uw functie|je telefoonnummer|je beroep|uw beroep|de naam|de datum|het adres|je geboortedatum|uw geboortedatum|de prijs|je lievelings\S+|je e-mail\S*|de definitie) ",
        r"^ wat (?:is|was) (?:de|het|zijn|haar|jouw|je|uw) (?:leeftijd|geslacht|naam|functie|adres|beroep|prijs|datum|deadline|nationaliteit|woonplaats|burgerlijke staat) ",
        r"^ (?:met|bij|aan|van|voor) wie (?:heb|hebt|had|was|waren|ben|ging|werk|werkt|woon|sprak|is) (?!.*(?:nodig|voor|last|behoefte|invloed|graag))",
        r"^ wat kost(?:te)? (?!het <jij> )",
        r"^ wat (?:staat|betekent|is) .*\b(?:afkorting|letterlijk) ",
        r"^ (?:op|in|vanaf|sinds|tot|om) (?:welke|welk) (?:dag|datum|tijd|leeftijd|jaar|moment begin|school|afdeling|plaats|stad|uur|tijdstip) ",
        r"^ sinds wanneer ",
        r"^ wat als .* , (?:doe|ga|zou|kun|wil|ben|heb)",
        sure=False,
    ),
    _cue(
        "closed",
        "how was it",
        r"^ hoe was (?:het|school|je dag|werk)(?: (?:op|bij|in) \S+(?: \S+)?)?(?: vandaag| gisteren)? $",
        sure=False,
    ),
    _cue("open", "question word", " "),
)

INDIRECT = _cue(
    "open",
    "indirect question",
    r"\b(?:ben|blijf|was) (?:\S+ ){0,2}?(?:benieuwd|nieuwsgierig)(?: (?:naar|wat|hoe|waar\S*|welke|wie|welk|wanneer|in|op))",
    r"\b(?:benieuwd|nieuwsgierig) (?:naar|hoe|wat|waar\S*|welke|wie|wanneer|in hoeverre) ",
    r"\bvraag me (?:\S+ ){0,2}?af (?:<wh>) ",
    r"\bvroeg me (?:\S+ ){0,2}?af (?:<wh>) ",
    r"\b(?:wil|zou|willen) (?:\S+ ){0,3}?(?:graag |wel |meer )+(?:\S+ ){0,2}?(?:weten|horen|begrijpen|vragen|snappen) (?:<wh>|over) ",
    r"\bik hoor (?:graag|wel graag) (?:<wh>) ",
    r"^ (?:vertel|beschrijf|omschrijf|schets) (?:eens|me|mij|ons|maar|iets|wat|hoe|over|het|de|dat|een|waarom) ",
    r"^ vertelt u ",
    r" als (?:je|u|jullie) (?:iets|wat|meer|daar|hier|ons|me) .*(?:vertelt|vertellen|deelt|toelicht|uitlegt) ",
    r"^ vertel(?: maar| op| eens)? $",
    r"^ (?:noem|geef) (?:eens|me|ons|mij|een|\d|twee|drie|een paar|wat|voorbeelden) (?!.*(?:\bop\b|toe|gewoon|het een kans))",
    r"^ neem (?:me|ons|mij) (?:eens )?(?:even )?mee ",
    r"^ help (?:me|ons|mij) (?:eens )?(?:even )?(?:begrijpen|snappen|te begrijpen|om te begrijpen|het te begrijpen)",
    r"^ zeg (?:daar |er )?eens (?:iets |wat )?(?:meer )?",
    r"^ leg (?:\S+ ){0,3}?uit ",
    r"^ (?:teken|schrijf|visualiseer|verwoord|verbeeld) (?:eens|eens op) ",
)

_VERDICT = _cue(
    "judgement",
    "verdict",
    r" zeker weer ",
    r" (?:<jij>|u) (?:weet|wist|snapt|begrijpt|ziet|had) toch (?:wel )?(?:dat|best|ook|kunnen) ",
    r" (?:<jij>) (?:gaat|doet|bent|hebt|komt) (?:\S+ )?(?:alweer|altijd|nooit|weer) ",
    r" dat meen <jij> (?:toch )?niet ",
    r" (?:je|u|jij) (?:gaat|wilt|wil) (?:me|mij|ons) toch niet (?:vertellen|zeggen|wijsmaken) ",
    r" (?:<jij>) (?:had|hadden) (?:\S+ ){0,3}(?:toch|gewoon|beter|kunnen|moeten) ",
    r" (?:belachelijk|schandalig|ongelooflijk|onbegrijpelijk) ",
    r"^ en (?:dat|toen) (?:vond|vind|dacht) <jij> (?:een )?(?:goed|normaal|slim) ",
)

_GO_ON = _cue("open", "go on", r"^ (?:en |maar )?(?:nu|verder|toen|daarna|want|hoezo|en|namelijk|dus|zoals|bijvoorbeeld) $")

_TAG = _cue(
    "leading",
    "tag",
    r" (?:toch|he|hee|nietwaar|niet waar|of niet|of niet soms|niet dan|is het niet|zeker|zeker weten|vind je niet|vind je ook niet|vindt u niet|vindt u ook niet|vind jij ook niet|wel|niet|klopt dat|denk je ook niet|of vergis ik me|of wel|nee toch|ja toch|wat) $",
    r" he ,",
    r" , (?:toch|he|zeker) ",
    r" (?:snapt|snap|begrijpt|begrijp) (?:je|u) toch wel ",
)

DECLARATIVE = (
    INDIRECT,
    _GO_ON,
    _SCORN,
    _VERDICT,
    _cue(
        "advice",
        "perhaps you can",
        r"^ (?:misschien|wellicht|anders|eventueel) (?:<modal>|is|was|helpt|werkt|heb|ga) (?!.*\bmoeilijk)",
        r"^ (?:<jij>|we|wij|ge) (?:kunt|kan|kunnen|zou|zouden|moet|moeten|kon) (?:\S+ ){0,4}?(?:toch (?!wel |niet )|(?:ook|misschien|beter|gewoon|eens|altijd|even|eventueel|proberen) )",
        r"^ (?:we|wij) (?:kunnen|kunt|zouden) (?:\S+ ){1,2}toch ",
        r" als <jij> (?:nou|nu|het|er|hem|haar)? ?(?:eens|gewoon eens) ",
        r" (?:als ik (?:jou|je|u) was|in (?:jouw|je|uw) (?:schoenen|plaats)) ",
        r"^ (?:en )?als <jij> (?!.*(?:hoe|wat|waar|wie) )",
    ),
    _cue(
        "closed",
        "check without steering",
        r" klopt (?:dat|dit|het) ",
    ),
    _TAG,
    _cue("leading", "declarative with a question mark", " "),
)

PLAIN = (
    INDIRECT,
    _cue(
        "leading",
        "tag without a question mark",
        r" (?:he|nietwaar|niet waar|of niet soms|vind je niet|vind je ook niet|vindt u niet|vindt u ook niet|vind jij ook niet|denk je ook niet|is het niet) $",
        r" , (?:toch|zeker|klopt dat|of niet) $",
        r" he ,",
        r"(?:snapt|snap|begrijpt|begrijp) (?:je|u) toch wel ",
        r"^ dus (?:<jij>|uw|jouw|je) ",
    ),
)

UNMARKED = (
    *PLAIN,
    _GO_ON,
    _cue(
        "judgement",
        "verdict without an end",
        r" zeker weer ",
        r" (?:<jij>) (?:weet|wist|snapt|begrijpt|ziet) toch (?:wel )?(?:dat|best|ook) ",
    ),
    _cue(
        "advice",
        "perhaps you can, without an end",
        r"^ (?:misschien|anders) (?:kun|kan|kunt|kunnen|zou) (?:<jij>|we) ",
        r"^ misschien (?:moet|moeten) (?:<jij>|we) (?:het |dat |hem |haar )?eens ",
        r"^ (?:we|wij) kunnen (?:\S+ )?toch ",
        r"^ (?:en )?als <jij> (?:het )?(?:nou|nu) eens ",
    ),
    _cue(
        "leading",
        "steering without an end",
        r"^ (?:maar |en |ja |, )*(?:<pron>|ge) (?!had |hadden )\S+ (?:\S+ ){0,3}?toch (?:wel|niet|ook|al|zeker|best) ",
        r"^ (?:maar |en |ja |, )*(?:<pron>|de \S+) \S+ zeker (?!van |over |dat )",
        r"^ dus (?!ik |toen |nu |dan |daarom )",
        r" (?:herken|herkent|vind|vindt|klopt) (?:<jij> )?(?:dat|dit)(?: ook)? $",
        r" toch $",
        r" (?:spannend|lastig|fijn|leuk|moeilijk|vervelend) zeker $",
    ),
)
