"""Dutch questions that push a feeling or a verdict, asked as a matter of degree instead.

"Ben je niet te streng?" becomes "In hoeverre ben je te streng?", and "Hoe leuk was de dag?" becomes
"Hoe was de dag?": the word order stays as it was, so that the sentence stays well made.
"""

import re
from collections.abc import Iterator

from kring.domain.question.grammar import any_of, words
from kring.domain.question.nl.words import EVALUATIVE
from kring.domain.question.reading import Reading

FEELING = words("""
    opgelucht boos moe bang blij verdrietig schuldig onzeker teleurgesteld zenuwachtig trots somber
    gefrustreerd geirriteerd gestrest eenzaam verrast geschrokken gekwetst tevreden zwaar moeilijk
    lastig spannend vervelend pijnlijk jammer leuk fijn verwarrend confronterend frustrerend
    jaloers woedend razend ongerust bezorgd gespannen wanhopig machteloos pijn vermoeiend heftig
    streng zenuwslopend onprettig onredelijk overdreven spijt
""")
"""How somebody may be, or find something."""
_PUSHING = words("niet soms misschien gewoon eigenlijk dan ook stiekem nou zelf")
_LOUD = words("vreselijk verschrikkelijk ontzettend enorm ongelooflijk")
_DEGREES = FEELING | EVALUATIVE | words("te heel erg liever alleen")
_OPENING = re.compile(
    r"^ (?:ben|bent|is|was|waren|zijn|voel|voelt|voelde|heb|hebt|had|vind|vindt|vond|wil|wilt|zou"
    r"|word|wordt|raak|raakt|raakte) (?:je|jij|u|jullie|het|dat|dit) "
)
_HOW = re.compile(rf"^ hoe (?:{any_of(EVALUATIVE)}) (?:vind|vindt|vond|vonden|was|is|waren|zijn) ")


_ANSWERED = re.compile(
    r"^ (?:vond|vonden|vind|vindt|ging|gingen|gaat|gaan|verliep|verloopt|liep|loopt"
    r"|(?:was|waren|is|zijn)(?! (?:je|jij|u|het|dat|dit|hij|ze|er) ))"
    rf" [^,]* (?:{any_of(EVALUATIVE | FEELING)}) $"
)
_SOFTENED = words("nog heel erg wel zo beetje een echt goed")
_ABOUT = re.compile(
    rf"^ (?:ben|bent) (?:je|jij|u) (?:{any_of(FEELING - words('spijt pijn jammer'))})"
    r" (?:met|over|op|door|van) [^,]*$"
)


def how(reading: Reading) -> Iterator[str]:
    """Give "Hoe ging het overleg?" for "Ging het overleg goed?", where a yes was asked for."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    first = raw[0][:1].lower() + raw[0][1:]
    if {"niet", "geen", "ik"} & set(reading.sentence.low):
        return
    if _ANSWERED.search(text):
        rest = list(raw[1:-1])
        while rest and rest[-1].lower() in _SOFTENED:
            rest.pop()
        yield f"Hoe {' '.join([first, *rest])}?"
    elif _ABOUT.search(text):
        yield f"In hoeverre {' '.join([first, *raw[1:]])}?"


def by_degree(reading: Reading) -> Iterator[str]:
    """Give the question without what pushes; nothing where no degree is asked about."""
    text = reading.sentence.text(reading.start)
    raw = reading.sentence.raw[reading.start :]
    low = reading.sentence.low[reading.start :]
    if _HOW.search(text):
        yield f"Hoe {' '.join(raw[2:])}?"
    pushed = {"niet", "soms"} & set(low) and not {",", "ik", "geen", "wie"} & set(low)
    if pushed and _OPENING.search(text) and _DEGREES & set(low):
        first = raw[0][:1].lower() + raw[0][1:]
        rest = [r for r, w in zip(raw[1:], low[1:], strict=True) if w not in _PUSHING | _LOUD]
        yield f"In hoeverre {' '.join([first, *rest])}?".replace(" een beetje ", " ")
