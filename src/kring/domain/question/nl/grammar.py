"""Dutch, as the reader of sentences wants it."""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.grammar import Grammar, Pattern, any_of
from kring.domain.question.nl import words
from kring.domain.question.nl.declarative import DECLARATIVE, PLAIN, UNMARKED
from kring.domain.question.nl.phrasing import INDIRECT
from kring.domain.question.nl.polar import POLAR
from kring.domain.question.nl.verbs import COMMON, FINITE
from kring.domain.question.nl.wh import WH

_WH = "|".join(sorted(words.QUESTION_WORDS, key=len, reverse=True))
_FIN = any_of(FINITE)
_COMMON = any_of(COMMON)
_LEFT = "dan|precies|juist|bijvoorbeeld|eigenlijk|vooral|concreet|zoal|allemaal|nou|nu|nog|meer"

DUTCH = Grammar(
    question_words=words.QUESTION_WORDS,
    unrelative=frozenset({"hoe", "waarom"}),
    prepositions=words.PREPOSITIONS,
    finite=FINITE,
    auxiliaries=words.AUXILIARIES,
    main_verbs=frozenset(),
    subjects=words.SUBJECTS,
    persons=words.PERSONS,
    determiners=words.DETERMINERS,
    openers=words.OPENERS,
    conditions=words.CONDITIONS,
    preambles=(words.CONDITIONS | {"stel"}) - {"misschien"},
    exclamations=Pattern(
        r"^ wat (?:een|n|mooi|fijn|goed|leuk|jammer|vervelend|erg|knap|naar|lief|stom|rot) (?!.* (?:vind|is) je)"
        r"|^ wat (?:heerlijk|geweldig|gezellig|spannend|moeilijk|verdrietig|bijzonder|lastig|zielig) (?:,|dat |zeg |$)"
        rf"|^ (?:{_WH}) (?:ik|je|jij|u|jullie|we|wij|ze|zij|hij|het|er|men) (?!(?:{_FIN}) (?:je|jij|u) )"
        r"|^ wat (?:\S+ ){1,2}zeg $"
        rf"|^ wat (?!(?:{_FIN}) )(?:\S+ )?\S+ (?:voor (?:je|jou|u|jullie|haar|hem)|dat (?:je|jij|u|het|dat|ze|hij)) (?!(?:{_COMMON}) $)"
        r"|^ wat (?:heb|hebben|heeft) .* (?:genoten|gelachen|gehuild|gesmuld) "
        r"|^ wat (?:zie|ziet|doe|doet|heb|hebt|ben|bent) (?:je|jij|u|jullie|ze|hij) (?:er |het |dat )?(?:toch )?(?:goed|mooi|slecht|moe|leuk|knap|prachtig|lief) "
        r"|^ wat (?!vind|vindt|voel|merk|betekent|maakt|doet|gaat)\w+ (?:je|jij|u|jullie) (?:\S+ )?(?:goed|mooi|slecht|leuk|knap|prachtig|lekker|snel) (?:\S+ )?$"
        r"|^ wat (?!moet |moest |is |was )\w+ (?:moet|moest|is|was|ben|bent) (?:dat|dit|het|je|u) (?:zijn |toch )"
        r"|^ wat (?:ben|bent|is|zijn) (?:je|jij|u|jullie|hij|ze) toch (?:\S+ )?\S+ $"
        r"|^ wat (?:ben|bent) (?:je|jij|u) \S+ (?:geworden|gegroeid|veranderd) "
        r"|^ wat (?:\S+ ){1,3}toch (?:een |weer |lekker |mooi )|^ hoe dan ook|^ hoe meer|^ hoe eerder"
        r"|^ hoe (?:\S+ )?(?:het|dat) ook "
        rf"|^ (?:{_WH}) (?:\S+ ){{1,5}}ook \S+ (?:\S+ )?, |^ (?:{_WH}) [^,]*[^ ,] , (?:durf|weet|kan|zou|wil|moet|mag|zal|ga|maakt|doe|vind|snap|begrijp|blijft|laat) (?:ik|we|wij|het|me|mij) "
        r"|^ wat (?:mij|me|ons|opvalt|opviel|raakt|telt|blijft) (?:\S+ ){0,6}?(?:is|was|zijn) "
        rf"|^ wanneer (?:de|het|een|deze|die|dit|dat|mijn|jouw|haar|zijn|hun) .* , (?:{_COMMON}|dan) "
    ),
    behind=Pattern(
        rf"^ \S+ (?:{_WH}) (?:(?:{_LEFT}) ){{1,3}}$|^ \S+ (?:hoezo|wie|waar(?:aan|bij|door|in|mee|naar|om|onder|op|over|toe|uit|van|voor)) $"
        rf"|^ \S+ (?:aan|bij|in|met|om|op|over|tegen|van|voor) (?:wie|welke zin|welke manier|welk opzicht|welke mate) (?:(?:{_LEFT}) )*$|^ en (?:dan|toen|daarna|verder|jij|jijzelf|u|uzelf|jullie|gij) $"
        r"|^ \S+ wat (?!(?:<no verb>) )\S+ (?:je|jou|u|jullie|hem|haar|hen|het) ".replace(
            "<no verb>", any_of(words.NO_VERBS)
        )
    ),
    unrelated=Pattern(
        rf"^ maar (?:{_WH}) (?:je|jij|u|jullie) |^ \S+ (?:{_WH}) (?!(?:{any_of(words.NO_VERBS | words.EVALUATIVE)}|vaak|veel|lang|snel|ver|graag|hard|hoog|groot|vroeg|laat) )\w+ (?:je|jij|u|jullie) (?!(?:{_FIN}) )"
    ),
    reports=Pattern(
        r"^ (?:merk|zie|hoor|denk|dacht|vind|vond|geloof|weet|begrijp|snap|hoop|proef|zei|zegt|vrees|vindt|denkt|erkent|vertelt|schrijft|roept)"
        r" (?:ik|hij|ze|zij) (?:zo )?(?:$|, )"
        r"|^ (?:durf|weet|kan|zou|begrijp|snap) ik (?:\S+ )?niet "
        r"|^ (?:zei|vond|dacht|riep|vertelde|wist|meldde|schreef|vroeg) (?:dat|of|het|me|mij) "
    ),
    commands=Pattern(
        r"^ (?:doe|trek|pak|haal|ruim|hang|zet|leg|was|poets|eet|kam|maak|houd|hou|steek|neem) (?:je|jullie|uw) \S+ (?:aan|uit|op|in|weg|af|leeg|klaar|neer|mee|dicht) $"
        r"|^ (?:vergeet|let|zorg|maak) (?:je|uw) \S+ niet $|"
        rf"^ (?!.* of (?:{_COMMON}) (?:je|jij|u|jullie) )(?:zet|realiseer|bedenk|vergeet|laat|ga|doe|kijk|wees|probeer|zorg|neem|geef|bekijk"
        r"|vergelijk|praat|bel|vraag|zeg|stop|maak|denk|luister|kom|houd|hou|trek|slaap|blijf|werk|schrijf"
        r"|stel|zoek|begin|pak|stuur|lees|leer|rust|wacht|let|accepteer|gun|verwacht|kies|leg|stap"
        r"|spreek|plan|meld|schakel|gebruik|onthoud|haal|breng)"
        r" (?!(?:jij|jullie|hij|zij|we|wij|ik) )(?!je (?!.*(?:gewoon|eens|even|maar|toch|overheen|niet (?:druk|aan|zo)"
        r") ))(?!u (?!.*(?:gewoon|eens|even|maar) ))"
        r"|^ (?:heb|hebt|ben|bent|wil|wilt|kun|kunt|kan|moet|ga|gaat|vind|vindt|zie|ziet|loop|kom|twijfel) (?:je|u|jij|jullie) .* , (?:dan|zet|kijk|neem|laat|bel|ga|vraag) "
        r"|^ (?:had|hadden|was|waren|kon|wist|kwam) (?:ik|je|u|we|hij|ze) (?:\S+ )?maar "
        rf"|^ (?:weet (?:je|u)|snap ik|begrijp ik|hoor (?:eens|es)|zeg eens|mag ik (?:je |u )?(?:iets|wat) vragen) (?:, )?(?:{_WH}) (?:{_FIN}) (?:je|jij|u|jullie|dat|dit|het|de|er|hij|ze) "
        rf"|^ stel (?:je|jij|jullie|u|hij|ze|zij|we|ik|het|er) .* , (?:{_WH}) "
        rf"|^ mag ik (?:\S+ ){{0,5}}?(?:door(?:vragen|gaan)|terug(?:gaan|komen|grijpen|keren)?|inzoomen|ingaan|aansluiten|stilstaan) [^,]*, (?:en |dan )?(?:\S+ )?(?:{_WH}) "
        rf"|^ mocht(?:en)? [^,]* , .*\b(?:{_WH}) "
        r"|^ neem (?:gerust |rustig |even |maar )*(?:je|uw|jullie|de) (?:\S+ )?tijd (?!om )"
        r"|^ (?:klinkt|lijkt|voelt|snap|begrijp|herken) (?!(?:je|jij|u|jullie|dat|dit|het|ze|hij|de|een|uw|jouw) )[^,]*, "
        r"|^ laten (?:we|wij) |^ stel (?:je |u )?(?:eens )?(?:voor|dat) |^ (?:realiseer|besef|bedenk|onthoud|verwacht) (?:je )?dat "
    ),
    verb_shape=Pattern(
        r"^(?!heel |totaal |enkel |vooral )[a-z]{2,}(?:[bcdfgklmnprst]|en) [a-z']+$"
    ),
    sure_verb_shape=Pattern(r"^(?!niet |dat |met |tot |uit |wat )[a-z]{3,}t u$"),
    frontable=words.FRONTABLE,
    undivided=Pattern(
        r"\bals ik (?:het|je|u|jou|dit|dat) (?:zo |goed |nu )+(?:begrijp|hoor|beluister|zie) "
        r"|\bals (?:je|jij|u|jullie|we) (?:\S+ ){0,4}?(?:gewoon|eens) .* , (?:wat|hoe) dan $"
    ),
    premise=Pattern(
        r"^ (?:gezien|gelet op|met het oog op|nu (?:er|de|het|we|bekend)) | dus (?:eigenlijk |dan |nu |nou |nog |toch )*$"
    ),
    scale=Pattern(r"\b(?:schaal|cijfer) (?:van|tussen) (?:de )?\S+ (?:tot|en|op|-)"),
    imagined=Pattern(
        r"^ (?:als|mocht|mochten|stel|gesteld) (?=.* (?:een|naam|stem|kleur|geluid|geur|vorm) )(?=.* (?:had|hadden|was|waren|ware|zou|kon|hebben|zijn) )"
    ),
    contempt=Pattern(
        r" (?:belachelijk|schandalig|ongelooflijk|onbegrijpelijk|ongehoord|waanzin|onzin|bespottelijk"
        r"|schande|om te lachen|te gek voor woorden) "
    ),
    crowd=Pattern(
        r" (?:de meeste|veel|steeds meer) \S+ (?:vinden|denken|zeggen|vindt|zijn het) "
        r"| iedereen (?:vindt|weet|zegt|denkt) |^ (?:deskundigen|experts|onderzoekers) \S+ (?:dat )?"
        r"|(?:^| )onderzoek (?:laat|toont|wijst) "
    ),
    agreeing=Pattern(
        r"^ (?:ben|bent|zijn) (?:je|jij|u|jullie) het (?:er|daar|hier)?(?:mee )?(?:mee )?eens $"
    ),
    embedders=Pattern(
        r"\b(?:weet|weten|wist|vraag|vragen|vroeg|benieuwd|kijken|kijk|vertellen|zeggen|afvragen"
        r"|nagaan|checken|bedenken|zien|horen|ontdekken|merken|(?:me|mij|je|u|zich|ons) (?:\S+ ){0,2}af|uitzoeken|nagedacht|gevraagd"
        r"|gekeken|bekijken|overlegd|twijfel|twijfelen|onderzoeken|beoordelen|aangeven|zeker"
        r"|controleren|toetsen|bepalen|nieuwsgierig|ernaar|erover|afhankelijk|besproken|bekeken"
        rf"|alsof) (?:\S+ ){{0,2}}of (?!(?:{_COMMON}) (?:je|jij|u|jullie|we) )|\bmaakt (?:het|dat) (?:\S+ ){{0,2}}uit of |\b(?:min|een|al) of | of (?:zo|iets|wat|niet|wel|meer|anders|zoiets) $| of (?:iets|wat) (?:dergelijks|soortgelijks) "
        r"|\bdat (?:\S+ )+of \S+ (?:is|was|wordt|bent|zijn|voelt|heeft) $| of (?!van |in |met |op |aan |een |de |het |om )\S+ (?:be|ge|ver|ont)\w{4,}[dt] (?!of )"
        r"|, bijvoorbeeld [^,]* of [^,]* , "
        r"|^ zijn er (?:nog |ook |al |geen )*\w+s of \w+s (?!er |ook )|^ (?:heb|hebt|heeft) (?:je|jij|u|jullie|hij|ze|zij) (?:nog |ook |al |wel |een )*(?:partner|man|vrouw|kind|kinderen|broers?|zus|zussen|vader|moeder|huisdier|huisdieren) of (?!een |de |het )"
        r"|\b(?:vragen|tips|opmerkingen|suggesties|ideeen|klachten|wensen|aanvullingen) of (?:\S+ )?(?:vragen|tips|opmerkingen|suggesties|ideeen|klachten|wensen|aanvullingen|toevoegingen) "
    ),
    either_or="of",
    but="maar",
    sorts=frozenset({"soort", "voor"}),
    joined=Pattern(
        rf"(?:,|(?<!^ wie )(?<!^ wat )\b(?:en|of|,)) (?:en |of |maar |dan )*(?:(?:op|in|bij|met|voor|van|aan|sinds|tot|vanaf) )?(?!waarom $)(?:{_WH})"
        rf" (?:$|niet $|dan $|(?:{_FIN}) |(?!(?:ik|we|wij|ze|zij|er|het) )\S+ (?:je|jij|u|jullie|hij) )"
        rf"|(?<!hoe )(?<!wat )\ben (?:{_WH}) (?:wel|niet|dan|voor|nog|juist|nu|precies|, (?:{_WH})) "
        rf"|^ (?:{_WH}) .* en (?:heb|hebt|ben|bent|kun|kan|kunt|wil|wilt|moet|mag|is|was|zijn|heeft|ga|gaat|denk|vind|voel|weet|zou|zouden|doe|doet|vond|komt|kom) (?:je|jij|u|jullie|dat|het|hij|ze|er) \S"
        rf"|^ (?:{_WH}) (?:\S+ ){{3,}}en (?:{_FIN}) (?:je|jij|u|jullie|hij|ze|dat|dit|er) \S"
        rf"|^ (?!(?:{_COMMON}) ik |(?:stel|denk) )\S+ (?P<who>je|jij|u|jullie|hij|ze) .*\ben (?!(?:{_WH}|dat|of|als|toen|dan|omdat|doordat|waarbij|zoals|nu|daarna|daar|zo) )(?:{_COMMON}|\S*[^n ]) (?P=who) (?!.* (?:vertellen|uitleggen|beschrijven) )"
        rf"|^ (?:(?!(?:\S+ )?(?:{_WH}) )|(?:\S+ )?(?:welke?|wanneer|wie|hoeveel|hoe (?:vaak|lang|veel|laat|oud|groot)|wat zijn) ).* (?:en|,) waarom $"
        r"|^ [^,]* , .* en waarom $"
        rf"|\ben (?:{_WH}) \w{{2,}}(?:de|te) (?:dat|dit|het|je|jij|u|hij|ze) "
        rf"|, en (?:{_WH}) (?:juist )?(?:niet|minder|wel|meer) $"
        rf"|^ (?:{_WH}) wel (?:, |of |en )*(?:{_WH}) (?:juist )?niet "
        rf"|(?:,|\ben) (?:op|in|bij|met|voor|van|aan|sinds|tot|onder|om|over|vanuit|per) welke? \S+ (?:$|(?:{_COMMON}) )"
        rf"|\ben (?:{_WH}) \w+en (?:we|wij|ze) |, (?:zijn|is|heeft|hebben|was|waren) (?:er|het|dat) "
        r"|^ (?!kun |kan |kunt |zou |wil |weet |denk |stel )\S+en (?:\S+ )+en (?:zijn|is|hebben|heeft|worden|wordt) (?:er|het|dat|ze) "
        rf"|, welke \S+ $|^ (?:{_WH}) en (?:op|in|bij|met|voor|van|aan|onder|over) (?:{_WH}) "
        r"|^ (?P<verb>\S+) (?:de|het|je|u|uw|dit|dat|er|deze) .* , (?:en )?(?P=verb) (?:de|het|je|u|uw|dit|dat|er|deze) "
        rf"|^ (?:\S+ )?(?:{_WH}) [^,]* , (?:\S+ ){{1,2}}of (?:de |het |een )?\S+ $"
        rf"|^ (?:{_WH}) [^,]* , (?:de|het|een|in|op|bij|met|voor|aan|van|over|meer|eerder) (?:\S+ ){{0,3}}of (?:meer |eerder |juist |in |op |bij |met |aan |van |over |de |het |een )+(?:\S+ ){{1,5}}$"
        rf"|^ (?:{_WH}) .* , (?:vind|vindt|vond|ben|bent|heb|hebt|had|voel|voelt|is|was|komt|ligt) (?:je|jij|u|het|dat) (?:het |dat )?(?:misschien|soms) "
        rf"|^ (?:{_WH}) [^,]* , (?P<how>door|met|op|in|bij|voor|van) .*\bof (?:juist |liever |meer )?(?P=how) "
        rf"|^ (?:{_WH}) (?:, |en )(?:{_WH}) "
        rf"|(?:,|\ben) (?:en )?(?:welke?|hoeveel) \S+ (?:{_FIN}) "
        rf"|(?:,|\ben) (?:en )?hoe (?!dat )\w+ (?:{_FIN}) (?:je|jij|u|jullie|het|dat|de|hij|ze|ie|die|er|was|is) "
        rf"|, of (?:is|was|ben|bent|heb|hebt|heeft|komt|gaat|wil|kan|kun) (?:je|jij|u|het|dat|er|hij|ze) "
        rf"|\ben of (?:er|het|je|dat|de) |\ben (?:zo|als) (?:ja|nee|niet) "
    ),
    paired=Pattern(
        r"^ hoe [^,]* , (?:(?:met|in|op|aan|van) )?welke? \S+ (?:\S+ )?$|\ben dan bedoel ik |, ik bedoel |"
        r"\btussen (?:\S+ ){1,12}?en (?:hoe|wat|wie|waar) (?!(?:vind|denk|doe|heb|ga|zou|kun|wil) )"
        r"|^ (?:(?:wat )?als|stel|dan) .* , (?:wat|hoe) (?:nu |nou )?dan $"
        rf"|^ wat als [^,]* , (?:\S+ )?(?:{_WH}) [^,]*$"
    ),
    indirect=INDIRECT,
    wh=WH,
    polar=POLAR,
    declarative=DECLARATIVE,
    plain=PLAIN,
    unmarked=UNMARKED,
    echoes=Pattern(
        r"^ mag ik (?:je |u |jullie )?(?:iets|wat|een vraag) (?:vragen|stellen) $|^ (?:herken|herkent|klopt|snap|begrijp|zie|ziet|vind|vindt|weet|toch|is|ja|niet|he|of)"
        r"(?: (?:je|jij|u|dat|dit|het|wat|niet|ook|zo|toch|ik|bedoel|wel|nou|daar|iets|in)){0,5} $"
        r"|^ (?:en |oke |ok |maar |goed |, )*(?:en|nou|oke|jij|u|jullie|dan|toen|vertel(?: maar| eens| op)*) $"
    ),
)
