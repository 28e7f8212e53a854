"""Mockery, and what pushes by what it takes for granted, each beside its neighbour. All ours."""

import pytest

from kring.domain.question import Label, Lang, look

_NL = """
judgement: Wie doet er nou open zonder te kijken?
leading: Wie wil er nou geen rustige dienst?
judgement: Wat sta je daar nou te kijken?
open: Wat doe je als het misgaat?
judgement: Hoe bestaat het dat je dat niet wist?
judgement: Wat voor collega zegt zoiets?
open: Wat voor collega wil je zijn?
judgement: Hoeveel kansen moet ik jullie nog geven?
closed: Hoeveel kansen heb je gekregen?
judgement: Waarom luistert niemand hier?
open: Waarom doet niemand dat?
judgement: Waarom denk je altijd alleen aan de cijfers?
open: Waarom denk je daaraan?
judgement: Ben je vergeten wie dit betaalt?
judgement: Ben je ooit op tijd?
closed: Ben je op tijd?
judgement: Is dit jouw idee van samenwerken?
multiple: Lukt het, en zo niet, waardoor komt dat?
advice: Misschien een idee om te wachten?
advice: Zou je kunnen proberen om te wachten?
open: Zou je kunnen vertellen wat er gebeurde?
multiple: Vind je je werk rustig en leerzaam?
leading: Liep het mis omdat je er alleen voor stond?
leading: Heeft u ook last van de verbouwing?
closed: Heeft u ook een collega in Assen?
leading: Wilt u ook dat het team gezond blijft?
closed: Wilt u ook een kopie?
leading: Zou je niet willen dat het anders liep?
leading: Waarom vindt u onze dienst zo goed?
open: Waarom vindt u deze dienst zo goed?
multiple: Wat is uw naam en hoe oud bent u?
open: Wie of wat geeft je rust?
open: Goed luisteren in een overleg: hoe doe je dat?
closed: Wat heb je vanmorgen gegeten?
closed: Waar heeft u die map gevonden?
open: Waar heeft u behoefte aan?
closed: Wat is de hoogste berg van Europa?
closed: Wie geeft er les vandaag?
"""

_EN = """
judgement: Who in their right mind signs that?
open: Who around you would sign that?
judgement: How naive are you?
judgement: What kind of excuse is that?
open: What kind of help is that?
judgement: Did you forget who runs this ward?
closed: Did you forget the file?
judgement: Do you think you're better than the others?
judgement: Is that supposed to be funny?
judgement: Don't you care about anyone here?
judgement: You think this is funny?
leading: You think this is enough?
multiple: Do you take notes, and if so, when?
closed: Can it be Monday?
open: When do you get nervous?
multiple: Should we wait, call or write?
advice: Should we wait?
closed: How was your weekend?
open: How was the merger for your team?
open: One more thing: what do you need?
"""


def _rows(lang: Lang, block: str) -> list[tuple[Lang, str, str]]:
    rows = (line.partition(": ") for line in block.strip().splitlines())
    return [(lang, label, text) for label, _, text in rows]


@pytest.mark.parametrize(("lang", "label", "text"), [*_rows("nl", _NL), *_rows("en", _EN)])
def test_hears_mockery_and_its_neighbour(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
