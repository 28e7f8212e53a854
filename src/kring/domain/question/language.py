"""Telling Dutch from English, and both from what the coach cannot read, question by question."""

from collections.abc import Iterable
from typing import Literal

from kring.domain.question.grammar import words
from kring.domain.question.remark import Lang

_DUTCH = words("""
    ik je jij jullie u ge gij wij ze zij hij het een de dit dat deze die jouw uw mijn zijn haar hun
    ons onze niet geen wel ook nog al eens even toch maar dan nou nu want omdat als of en dus om te
    op van voor met aan bij naar uit tot door tegen wat wie waar wanneer waarom hoe welke welk
    hoeveel heb hebt heeft hebben had hadden ben bent was waren is kun kan kunt kunnen zou zouden
    zal zullen moet moeten mag mogen wil wilt willen ga gaat gaan doe doet doen vind vindt vond
    denk denkt voel voelt zie ziet weet er hier daar iets niets iemand misschien gewoon echt heel
    zo meer goed over wordt word worden werd jou mij me zich zelf eigenlijk zeker he hoor vertel
    waarover waardoor waarmee waaraan waarop waarin mensen werk vraag gesprek leidinggevende
    in is er boos bang blij ziek kwaad overleg team
    ben geweest gedaan gezegd beter probeer geef lijkt komt maak maakt merk precies situatie
""")

_ENGLISH = words("""
    i you he she it we they me him her us them my your his its our their the a an this that these
    those is are was were be been am do does did have has had can could will would should shall may
    might must don't doesn't didn't isn't aren't wasn't won't wouldn't can't couldn't i'm you're
    it's that's what's not no and or but if because so than then to of in on at with for from about
    by as what who where when why how which there here something anything someone maybe just really
    very more good well tell feel think know want need make take get go happened happen makes your
    going some any else ever other people work question talk boss manager up out describe right
    helpful leader leaders help understand conversation else thanks okay yes please home house true
    back still never always again anyone anybody everyone everybody nobody whose when's who's how's
    where's why's next angry afraid scared happy sad hurt
""")

_ELSEWHERE = words("""
    der das und ist nicht sie wir mit auf fur warum wie haben hast kannst konnen sind auch aber wenn
    mich dich uns bist habe einen eine mir dir zu den dem im schon
    le la les des est pas vous nous tu je il elle avec pour dans que qui quoi pourquoi comment une
    sur c'est qu'est-ce ne au du ce cette votre avez etes
    el los las una es que por como donde cuando usted su con para no muy esta eso del
    ve bir bu ne neden nasil icin degil mi misin
    il lo gli che perche come sono hai non di e un con
    og er ikke det hvad hvordan hvorfor du jeg har att och inte vad hur varfor som
""")

_ENGLISH_ENDS = ("n't", "'re", "'ve", "'ll")
_DUTCH_SHAPES = ("ij", "aa", "uu", "oe", "sch", "ieu")
_HALF_A_WORD = 0.4


def language(low: Iterable[str], otherwise: Lang = "nl") -> Lang | Literal["other"]:
    """Give the language of folded words; "other" where neither fits, `otherwise` where both do.

    A word counts for every language that has it; shapes that only Dutch spells count a little.
    """
    dutch = english = elsewhere = letters = 0.0
    for word in low:
        letters += word.isascii() and word[:1].isalpha()
        dutch += word in _DUTCH
        english += word in _ENGLISH or word.endswith(_ENGLISH_ENDS)
        elsewhere += word in _ELSEWHERE
        if any(shape in word for shape in _DUTCH_SHAPES):
            dutch += _HALF_A_WORD
    if not letters or elsewhere > max(dutch, english):
        return "other"
    if english == dutch:
        return otherwise
    return "en" if english > dutch else "nl"
