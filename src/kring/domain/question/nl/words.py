"""Dutch words that hold a question together, and how people type them."""

from kring.domain.question.grammar import words

QUESTION_WORDS = words("""
    wie wat waar wanneer waarom hoe welk welke hoeveel hoelang hoever hoezo hoezeer hoeverre wiens
    waarover waardoor waarmee waaraan waarin waarop waarvan waarvoor waartoe waaruit waarbij
    waarnaar waartegen waarheen waarvandaan wat's
""")

PREPOSITIONS = words("""
    op in bij met voor van over aan naar uit tot door tegen onder sinds vanaf vanuit tijdens
    binnen volgens om hoe via rond per zonder naast buiten behalve ondanks gezien
""")

SUBJECTS = words("ik je jij jullie u ge gij we wij ze zij hij het men er iemand 't ie")

AUXILIARIES = words("""
    zijn waren gaan worden werden kunnen mogen moeten zouden hebben willen zullen is was wordt heeft
    doet gaat
""")
"""Before a noun without an article they ask, also where the question mark is forgotten."""

PERSONS = words("ik jij gij we wij")

DETERMINERS = words("""
    de het een dit dat deze die jouw je mijn m'n zijn z'n haar hun ons onze uw iedereen niemand
    alles er daar hier iets al alle zo'n geen meneer mevrouw
""")

OPENERS = words("""
    ok oke okee nou nu ja nee hmm hm mmm eh ehm euh uh he hey hee hoi hallo dag sorry goh tja zeg
    kijk en maar dus want o oh ah ach aha och mooi prima goed fijn duidelijk dank dankjewel bedankt
    dankuwel wauw wow helder interessant joh jeetje tjonge dan verder eigenlijk even nog vraagje
    vraag , ma mo allee eerlijk inderdaad allez awel amai zeker ps
""")
"""Stripped only when a question follows; "zeker" and "dan" hold a meaning elsewhere."""

CONDITIONS = words("""
    als wanneer toen omdat doordat zodra indien terwijl hoewel aangezien nadat voordat zolang sinds
    misschien
""")

EVALUATIVE = words("""
    mooi mooie goed fijn leuk geweldig fantastisch prachtig slecht erg vervelend irritant vreselijk
    prettig lekker knap slim dom oneerlijk raar vreemd stom zwaar moeilijk gezellig aantrekkelijk
    succesvol blij boos bang schandalig belachelijk onterecht verschrikkelijk
""")

VICES = words("""
    dom stom lui egoistisch naief koppig bot brutaal arrogant kortzichtig onverantwoordelijk
    asociaal gemeen laf hypocriet kinderachtig onbeschoft ondankbaar slordig onprofessioneel
    harteloos onnozel achterlijk wereldvreemd gemakzuchtig verwend hardleers onvolwassen
    respectloos onredelijk schijnheilig zelfzuchtig lomp nalatig laks onbeschaamd
    traag_van_begrip
""")
"""What nobody says of somebody else without judging."""

MISDEEDS = words("""
    negeer negeert negeren negeerde verwaarloos verwaarloost verzwijg verzwijgt verzweeg
    verdraai verdraait lieg liegt loog zeur zeurt zeuren klaag klaagt mopper moppert dram
    dramt roddel roddelt bedonder bedondert misbruik misbruikt manipuleer manipuleert saboteer
    saboteert ondermijn ondermijnt intimideer intimideert verpruts verprutst verpest verknoei
    verknoeit verspil verspilt verraad verried ontduik ontduikt bagatelliseer bagatelliseert
    overdrijf overdrijft jammer jammert
""")
"""What nobody says that somebody does without judging, before "je" in a question."""

MISDONE = words("""
    genegeerd verwaarloosd verzwegen verdraaid gelogen gezeurd geroddeld bedonderd misbruikt
    gemanipuleerd gesaboteerd ondermijnd geintimideerd verprutst verpest verknoeid verspild
    verraden ontdoken gebagatelliseerd afgeschoven weggekeken afgekraakt verdoezeld
    doorgedrukt
""")
"""The same, done."""

PEOPLE = words("""
    leidinggevende manager teamleider baas chef directeur collega collega's werkgever moeder vader
    ouders partner man vrouw vriend vriendin buurman buurvrouw zoon dochter broer zus kind kinderen
    huisarts arts dokter coach mentor docent leraar juf meester leerling leerlingen student
    studenten client clienten patient patienten bewoner bewoners klant klanten burger inwoner
    wethouder burgemeester griffier afdelingshoofd projectleider opdrachtgever leverancier stagiair
    stagiaire begeleider intervisiegroep team teamgenoot hr personeelszaken vertrouwenspersoon
    advocaat rechter officier bedrijfsarts psycholoog verpleegkundige mantelzorger familie monteur
    uitvoerder planner rector schoolleider ib'er zorgcoordinator gedragswetenschapper patroon
    kantoorgenoot confrere raad college bestuur gesprekspartner medewerker medewerkers
""")

FRONTABLE = words("""
    dan nu nou eigenlijk verder even nog daar hier zo toen daarna morgen gisteren vandaag soms vaak
    waarschijnlijk hopelijk helaas natuurlijk toch zeker inderdaad vervolgens
""")

SPELLING = {
    "wrm": "waarom",
    "warom": "waarom",
    "waarm": "waarom",
    "waarrom": "waarom",
    "wrom": "waarom",
    "waaorm": "waarom",
    "wta": "wat",
    "wa": "wat",
    "hoevel": "hoeveel",
    "hebje": "heb je",
    "kunje": "kun je",
    "kanje": "kan je",
    "benje": "ben je",
    "zouje": "zou je",
    "denkje": "denk je",
    "vindje": "vind je",
    "wilje": "wil je",
    "gaje": "ga je",
    "hebde": "heb je",
    "hebt-ge": "heb je",
    "hebdegij": "heb je",
    "kunde": "kun je",
    "zoude": "zou je",
    "zijde": "ben je",
    "vinde": "vind je",
    "nie": "niet",
    "ni": "niet",
    "da": "dat",
    "ge": "je",
    "gij": "jij",
    "ff": "even",
    "effe": "even",
    "effen": "even",
    "ffe": "even",
    "mss": "misschien",
    "misch": "misschien",
    "gwn": "gewoon",
    "gwoon": "gewoon",
    "tog": "toch",
    "toh": "toch",
    "vin": "vind",
    "hep": "heb",
    "heeb": "heb",
    "wanner": "wanneer",
    "waneer": "wanneer",
    "ipv": "in plaats van",
    "idd": "inderdaad",
    "aub": "alstublieft",
    "hoelaat": "hoe laat",
    "hoevaak": "hoe vaak",
    "niks": "niets",
    "nix": "niets",
    "zowiezo": "sowieso",
    "zn": "zijn",
    "mn": "mijn",
    "vanwaar": "waarom",
    "is't": "is het",
    "hoesoo": "hoezo",
    "ist": "is het",
    "zoudt": "zou",
    "zoud": "zou",
    "kunnie": "kun je niet",
    "hoeje": "hoe je",
    "eigelijk": "eigenlijk",
    "eigenlyk": "eigenlijk",
    "wss": "waarschijnlijk",
    "t": "het",
    "ovr": "over",
    "m": "hem",
}
"""Typing errors, chat spellings and Flemish speech, to the standard form."""

OFTEN_MISTYPED = words("""
    waarom wanneer misschien overwogen gedacht geprobeerd eigenlijk vertellen benieuwd voorbeeld
    handiger verstandiger beter gewoon helpen gebeurde betekent beschrijven omschrijven uitleggen
    toelichten collega leidinggevende gesprek praten
""")
"""Where one missing, doubled or swapped letter still means this word."""

NO_VERBS = (
    SUBJECTS
    | DETERMINERS
    | PREPOSITIONS
    | FRONTABLE
    | words("ook wel best nogal heel erg niet toch meer nog echt zo als of dat")
)
"""What stands behind "wat" where it is not its verb ("…, wat ook zo is")."""
