"""Dutch cues in sentences with the subject first.

They are tried in this order: the first that fits, decides.
"""
# ruff: noqa: E501 - a turn of phrase reads best on one line.

from kring.domain.question.nl.phrasing import INDIRECT, SCORN, cue

VERDICT = cue(
    "judgement",
    "verdict",
    r" zeker weer ",
    r" dat noem(?:t|en)? <jij> ",
    r" (?:<jij>|u) (?:weet|wist|snapt|begrijpt|ziet|had) toch (?:wel )?(?:dat|best|ook|kunnen) ",
    r" (?:<jij>) (?:gaat|doet|bent|hebt|komt) (?:\S+ )?(?:alweer|altijd|nooit|weer) ",
    r" ook (?:nooit|altijd|niet) .*\b(?:jou|jullie|u) .*he $",
    r" (?:aan|bij|met) (?:jou|jullie|u) .*ook (?:nooit|altijd|niet) .*he $",
    r" dat meen <jij> (?:toch )?niet ",
    r" (?:je|u|jij) (?:gaat|wilt|wil) (?:me|mij|ons) toch niet (?:vertellen|zeggen|wijsmaken) ",
    r" (?:<jij>) (?:had|hadden) (?:\S+ ){0,3}(?:toch (?!laatst|ook)|gewoon |beter |kunnen |moeten )",
    r" (?:belachelijk|schandalig|ongelooflijk|onbegrijpelijk) ",
    r"^ en (?:dat|toen) (?:vond|vind|dacht) <jij> (?:een )?(?:goed|normaal|slim) ",
    r"^ en (?:daar|dat|hier) (?:heb|hebt|had|deed|doe|duurde|kostte) <jij> (?:\S+ )*?(?:hele|heel|al die|zo lang|weken|maanden|uren|dagen) ",
    r"^ (?:dus |en )+(?:<jij>) (?:hebt|heb|bent|ben|had|deed|doet) (?:\S+ ){0,2}?(?:gewoon|helemaal) (?:\S+ )*?(?:niet|niets|geen|nooit) ",
    r"^ (?:en )?(?:dat|dit) (?:heet|noemt zich|noemen we|moet) (?:dan|nu|nou) (?!toch )",
    r"^ (?:en |maar )?(?:daar|dat|hier) (?:ben|bent|was|vond|vind|vindt) <jij> (?:dan |nou |nu |echt |zelf )*(?:tevreden|trots|genoeg|normaal|prima|voldoende|oke)(?: mee| op| over)? ",
    r"^ (?:en )?dat is (?:dan |nu |nou )?(?:alles|je excuus|jouw excuus|uw excuus|je smoes) ",
)

TAG = cue(
    "leading",
    "tag",
    r"(?<=\S) (?:toch|he|hee|nietwaar|niet waar|of niet|of niet soms|niet dan|is het niet|zeker|zeker weten|vind je niet|vind je ook niet|vindt u niet|vindt u ook niet|vind jij ook niet|wel|niet|klopt dat|denk je ook niet|of vergis ik me|of wel|nee toch|ja toch|wat) $",
    r" he ,",
    r" , (?:toch|he|zeker) ",
    r" of (?:zie (?:je|jij|u|ik) (?:dat|het) (?:anders|verkeerd|fout)|heb ik (?:het|dat) (?:mis|verkeerd)|vergis ik (?:me|mij)|overdrijf ik) $",
    r" (?:snapt|snap|begrijpt|begrijp) (?:je|u) toch wel ",
)

GO_ON = cue(
    "open",
    "go on",
    r"^ en dan $|^ (?:en |maar )?(?:nu|verder|toen|daarna|want|hoezo|en|namelijk|dus|zoals|bijvoorbeeld) $",
    r"(?:^|,) (?:wat|hoe|waar|wie|wanneer) dan wel $",
    r", maar waarom $",
    r"^ (?:en |maar )?(?:als|stel|gesteld) (?!.* (?:nou|gewoon|eens) ).* , (?:wat|hoe) dan $",
)

SOMETHING = cue(
    "advice",
    "would that be something",
    r" , (?:is|zou|lijkt) (?:dat|dit) (?:<jij> |misschien |dan |ook |nou )*(?:niet |geen )?(?:iets|wat|niets|een weg|weg|een idee|idee|een optie|optie|een oplossing|oplossing) (?:voor \S+ )?(?:zijn )?$",
)

DECLARATIVE = (
    INDIRECT,
    GO_ON,
    SCORN,
    SOMETHING,
    VERDICT,
    cue(
        "advice",
        "perhaps you can",
        r"^ (?:misschien|wellicht|anders|eventueel) (?:een (?:goed )?idee|<modal>|is|was|helpt|werkt|heb|ga) (?!.*\bmoeilijk)",
        r"^ (?:<jij>|we|wij|ge) (?:kunt|kan|kunnen|zou|zouden|moet|moeten|kon) (?:\S+ ){0,4}?(?:toch (?!wel |niet )|(?:ook|misschien|beter|gewoon|eens|altijd|even|eventueel|proberen) )",
        r"^ (?:we|wij) (?:kunnen|kunt|zouden) (?:\S+ ){1,2}toch ",
        r"^ (?:en |maar )?als (?:<jij>|we|wij|ik) (?:\S+ ){0,2}?(?:nou|nu|gewoon) (?:gewoon |eens |een keer )",
        r"^ stel (?:je )?(?:voor )?(?:, )?dat <jij> .* , (?:lost|zou|helpt|scheelt|is) (?:dat|dit|het) ",
        r" als <jij> (?:nou|nu|het|er|hem|haar)? ?(?:eens|gewoon eens) ",
        r" (?:als ik (?:jou|je|u) was|in (?:jouw|je|uw) (?:schoenen|plaats)) ",
        r"^ (?:en )?als <jij> (?!.*(?:hoe|wat|waar|wie) )",
    ),
    cue(
        "closed",
        "check without steering",
        r" klopt (?:dat|dit|het) ",
    ),
    TAG,
    cue("leading", "declarative with a question mark", " "),
)
"""For a sentence that ends in a question mark."""

PLAIN = (
    INDIRECT,
    cue(
        "leading",
        "tag without a question mark",
        r" (?:he|nietwaar|niet waar|of niet soms|vind je niet|vind je ook niet|vindt u niet|vindt u ook niet|vind jij ook niet|denk je ook niet|is het niet|of wel|of niet|of niet dan) $",
        r" of (?:zie (?:je|jij|u|ik) (?:dat|het) (?:anders|verkeerd|fout)|heb ik (?:het|dat) (?:mis|verkeerd)|vergis ik (?:me|mij)|overdrijf ik) $",
        r" , (?:toch|zeker|klopt dat|of niet) $",
        r" he ,",
        r"(?:snapt|snap|begrijpt|begrijp) (?:je|u) toch wel ",
        r"^ dus (?:<jij>|uw|jouw|je) ",
    ),
)
"""For a sentence that ends otherwise."""

UNMARKED = (
    *PLAIN,
    GO_ON,
    SOMETHING,
    cue(
        "judgement",
        "verdict without an end",
        r" zeker weer ",
        r" (?:<jij>) (?:weet|wist|snapt|begrijpt|ziet) toch (?:wel )?(?:dat|best|ook) ",
    ),
    cue(
        "advice",
        "perhaps you can, without an end",
        r"^ (?:misschien|anders) (?:kun|kan|kunt|kunnen|zou) (?:<jij>|we) ",
        r"^ misschien (?:moet|moeten) (?:<jij>|we) (?:het |dat |hem |haar )?eens ",
        r"^ (?:we|wij) kunnen (?:\S+ )?toch ",
        r"^ (?:en )?als <jij> (?:het )?(?:nou |nu |gewoon )+(?:gewoon )?(?:eens )",
        r"^ (?:en |maar )?als (?:<jij>|we|wij) (?:\S+ ){0,2}?(?:nou|nu|gewoon) (?:eens |een keer )",
        r"^ stel (?:je )?(?:voor )?(?:, )?dat <jij> .* , (?:lost|zou|helpt|scheelt|is) (?:dat|dit|het) ",
    ),
    cue(
        "leading",
        "steering without an end",
        r"^ (?:maar |en |ja |, )*(?:je|jij|jullie|u|hij|ze|zij|we|wij|dat|die|iedereen) (?!had |hadden |moet |kan |kunt |mag )\S+ (?:\S+ ){0,2}?toch (?!maar |even |eens |ook maar )\S",
        r"^ (?:maar |en |ja |, )*(?:<pron>|ge) (?!had |hadden )\S+ (?:\S+ ){0,3}?toch (?:wel|niet|ook|al|zeker|best) ",
        r"^ (?:maar |en |ja |, )*(?:<pron>|de \S+) \S+ zeker (?!van |over |dat )",
        r"^ dus (?!ik |toen |nu |dan |daarom )",
        r"^ (?:maar |en |ja |, )*(?:<jij>|iedereen|we|wij) \S+ (?:het )?toch (?:met |dat )",
        r" (?:herken|herkent|vind|vindt|klopt) (?:<jij> )?(?:dat|dit)(?: ook)? $",
        r" toch $",
        r" (?:had|heb|hebt|was|ben|bent|kon|kun|kan) (?:je|jij|u|jullie) toch (?:wel|ook|al|niet) ",
        r" (?:spannend|lastig|fijn|leuk|moeilijk|vervelend) zeker $",
    ),
)
"""For a sentence without any end: its question mark may be forgotten."""
