"""Dutch verdicts told by classes of words: vices, doubt, mock politeness, rhetoric, insistence.

A class holds words that nobody says of the other without judging. They stand in `words.py`, and
the turns of phrase that carry them stand here, apart from the set phrases in `wh.py` and `polar.py`.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.nl.phrasing import cue

WH_VERDICT = cue(
    "judgement",
    "a verdict by its words",
    r"^ hoe <vice> (?:kun|kan|kunt|ben|bent|moet|kon|was) (?:<jij>|iemand|een mens|men) ",
    r"^ hoe (?:kun|kan|kunt|kon) <jij> (?:met |na |bij )(?:zo'n|zulke|zoveel|dit soort) ",
    r"^ hoe (?:kun|kan|kunt|kon) <jij> (?!(?:\S+ )*<mend> )(?:zo'n \S+|zoiets|dat|dit) nou ",
    r"^ hoe kan (?:iemand|een mens|een \S+|een \S+ \S+) (?:zoiets|dit|dat) (?:over het hoofd|nou|vergeten|missen|laten|doen|zeggen|flikken) ",
    r"^ hoe (?:krijg|krijgt|kreeg) <jij> het (?:nou |toch |weer )*voor elkaar (?:$|om |dat )",
    r"^ hoe dacht(?:en)? <jij> .* te \w+en $",
    r"^ (?:waarom|hoezo|hoe lang|sinds wanneer|hoe vaak|wanneer) (?:<misdeed>) <jij> ",
    r"^ (?:waarom|hoezo|hoe lang|hoe vaak|wanneer) (?:heb|hebt|ben|bent|had) <jij> (?:\S+ ){0,6}?<misdone> ",
    r"^ hoe(?:veel| vaak| lang) (?:\S+ ){0,3}?moet(?:en)? (?:er|het|dit|dat|die|hij|ze|de \S+|een \S+) .*(?:voor|voordat|eer) (?:<jij>|iemand|er|de|het|men) ",
    r"^ (?:hoeveel|hoe|waar|wie|wanneer|waarom|waarvoor) \S+ (?:<jij>|er|hij|ze) (?:\S+ )?(?:nu|nou) weer ",
    r"^ hoe kan het dat (?:een|iemand) .*(?:van|met) (?:jouw|uw|jullie) ",
    r"^ wat (?:dacht|dachten) <jij> (?:daar|hier|er)(?:mee| mee) te (?:bereiken|bewijzen|winnen) ",
    r"^ wat (?:is|was) (?:je|jouw|uw|jullie) (?:punt|bijdrage|toegevoegde waarde) (?:nou|nu|hier|dan|eigenlijk|precies) ",
    r"^ wie (?:laat|doet|zegt|vergeet|stuurt|komt|gaat|zet) (?:er )?nou (?!.*(?:niet|geen) )",
)

POLAR_VERDICT = cue(
    "judgement",
    "a verdict by its words",
    # a doubt that "wel" brings
    r"^ (?:ben|bent) (?:jij|u|jullie) wel (?!eens |weer |al |tevreden |blij |ok |oke |goed )",
    r"^ (?:ben|bent) je wel (?:geschikt|capabel|bekwaam|professioneel|serieus|zo slim|in staat|eerlijk|objectief|de juiste) ",
    r"^ (?:heb|hebt) <jij> (?:hier|daar|er|hierover|daarover|erover) wel (?!eens |ooit |iets |wat |een |weer )",
    # "niet een beetje" before what is held against somebody
    r"^ (?:is|was) (?:dat|dit|het) (?:nou |eigenlijk |dan )?niet (?:een beetje|een tikje|een tikkeltje|nogal|wat|wel erg|wel heel|wel een beetje|heel) (?:<vice>|makkelijk|gemakkelijk|flauw|goedkoop|kort door de bocht|simpel|laat|hard|streng|hypocriet) (?!.*(?:voor|bij) (?:je|jou|u|jullie) )",
    r"^ (?:vind|vindt) <jij> (?:het |dat |dit |jezelf |uzelf )*(?:zelf )?niet (?:een beetje|een tikje|een tikkeltje|nogal|wat) <vice> ",
    r"^ (?:ben|bent|was|waren|doe|doet) <jij> (?:nou |nu |eigenlijk |soms |gewoon |zelf |altijd |niet |weer |een beetje |wat |nogal |echt |stiekem )*(?:zo |te )?<vice> ",
    # politeness that wraps it up
    r"^ (?:mag|zou|kan|wil) ik .*\b(?:vragen|weten|checken|informeren|zeggen) (?:of|waarom|waar|wat|hoe|sinds wanneer) .*<sting> ",
    r"^ (?:klopt|is) het (?:dan |echt |nou )?(?:waar )?dat <jij> (?:\S+ ){0,8}?(?:gepresteerd|<misdone>) ",
    r"^ zou(?:den)? <jij> .*zo (?:vriendelijk|goed|beleefd|attent|aardig) (?:willen |kunnen )?(?:zijn|wezen) .*(?:wel|niet|eens|voortaan|de volgende keer) ",
    r"^ is het (?:heel |misschien |soms )*(?:misschien |soms )mogelijk dat .*\beens ",
    # rhetoric
    r"^ moet er (?:dan |nou |soms )?eerst (?:iemand|iets|een|nog) ",
    r"^ (?:heb|hebt|hebben) <jij> (?:ooit|weleens|wel eens|nooit) (?:\S+ )?(?:gehoord|geleerd) van (?!de |het |een |dit |dat |deze |die |ons |onze )(?:\S+ ){1,3}$",
    r"^ (?:kan|kon|mag|gaat|lukt) (?:dat|dit|het) (?:nou |ook |niet )*(?:ook een keer|ook eens|voor een keer|een keer|ooit) (?:een keer )?(?:zonder|fatsoenlijk|normaal|goed|gewoon|op tijd) ",
    r"^ (?:slaap|slaapt) <jij> (?:daar|er|hier|nog|wel|dan|nou|'s nachts) (?:\S+ )*?(?:goed|lekker|rustig)",
    r"^ (?:zal|moet|mag) ik (?:het |dat |dit |de \S+ )?(?:dan )?(?:maar weer|weer eens|weer alles|maar alles) ",
    r"^ (?:kan|is|was|heeft|weet|wil|had) er (?:\S+ ){0,3}?(?:dan |nou |nu )(?:echt |helemaal )?(?:niemand|niets|geen) ",
    r"^ (?:heb|hebt|heeft) <jij> (?:wel |ook maar |eigenlijk )?(?:enig idee|enig benul) hoe (?!dat |het |dit |je |jij |u |we |ze |hij |vaak |lang |nu )\S+ (?:dit|dat|het|je|jij|u) ",
    r"^ (?:is|was) (?:dit|dat) hoe (?:jij|u|jullie) ",
    r"^ zegt het woord .* (?:je|jou|u|jullie) (?:nog |eigenlijk )?iets ",
    r"\bnergens op (?:slaat|slaan|lijkt|sloeg) ",
    r"^ (?:laat|laten|liet) <jij> (?:altijd|weer|alweer|nou) (?:alles|je|iedereen|een ander|anderen) ",
)

POLAR_PUSH = cue(
    "leading",
    "steering by small words",
    r"^ zou(?:den)? <jij> (?:ook niet|niet ook) ",
    r"^ (?:is|zijn|was|heeft|hebben|mag|moet) (?!<jij> )(?:\S+ ){1,4}?soms (?:geen|niet|niets|ook|helemaal) ",
    r"^ (?:willen|gaan) (?:we|wij) nou (?!.* of )",
    r"^ \S+ (?:<jij>|hij|ze|zij|we) (?:\S+ ){0,4}?(?:immers|uiteraard|natuurlijk) ",
)

WH_PUSH = cue(
    "leading",
    "taken for granted",
    r"^ wanneer \S+ (?:we|wij|ze|zij|hij|de \S+) (?:nou|nu) (?:eens|eindelijk|een keer) ",
    r"^ wat (?:vind|vindt|vond) <jij> (?:het )?(?:vervelendst|irritantst|stomst|slechtst|saaist|akeligst|verschrikkelijkst)e? ",
    r"^ wie is (?:hier|er|daar) nou ",
    r"^ hoe (?:frustrerend|zuur|heerlijk|idioot|pijnlijk) (?:is|was|vind|vindt|moet) ",
    r"^ wel(?:k|ke) (?:redelijke|normale|fatsoenlijke|weldenkende|zichzelf respecterende) ",
    r"^ hoe (?:komt|is) het (?:toch |nou )?dat (?!ik |we |wij |je |jij |u |jullie )(?:\S+ ){1,5}?(?:steeds|altijd|weer|voortdurend|telkens) (?:de fout|te laat|mis|fout|niet|alles|verkeerd) ",
    r" (?:voortdurende|eeuwige|eindeloze|onbeschofte|verwende|egoistische|hypocriete|incompetente|onbekwame|narcistische|manipulatieve|asociale|corrupte|achterbakse|harteloze) \S",
    r"\b(?:achter (?:mijn|onze|haar|zijn) rug om|met een smoes|stiekem) ",
)
