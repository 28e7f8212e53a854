"""Mockery, and what pushes by what it takes for granted, each beside its neighbour. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

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
closed: Merk je dat het team moe of gespannen is?
multiple: Merk je dat het team moe is of juist gespannen?
multiple: Hoe ontstaat dat en hoe lossen we het op?
multiple: Welke taken blijven liggen, zijn er ook taken die je wel doet?
multiple: Wie moest er bellen, jij of de planner?
statement: Wat kook jij lekker.
statement: Wat lastig moet dat zijn
open: Wat moet daarvoor anders zijn
leading: Gezien de drukte van dit jaar, wil je liever stoppen?
closed: Op de drukste dag van dit jaar, was jij er toen?
leading: Waarom wordt het overleg dan niet gewoon geschrapt?
open: Waarom wordt dit overleg geschrapt?
leading: Waarom zou je reizen als je ook kunt bellen?
judgement: Waarom zou je dat tegen een collega zeggen?
leading: Wie ben jij om dat te bepalen?
leading: Wat kan daar nou moeilijk aan zijn?
judgement: Hoe kan het toch dat niemand belt?
open: Hoe kan het dat niemand belt?
judgement: Wat doen jullie eigenlijk de hele dag?
open: Waarom ben je zo belangrijk voor hem?
closed: Heb je het daar wel naar je zin?
leading: Zou dat echt beter zijn?
leading: Is dat wel een goede stap?
leading: Gaan leerlingen daar niet aan twijfelen?
closed: Gaan leerlingen daaraan twijfelen?
closed: Naast wie zat de griffier?
closed: Zijn leerlingen gevoelig voor sfeer?
leading: Zijn leerlingen zijn gevoelig voor sfeer?
leading: Maakt niet iedereen weleens een fout?
leading: Hebben we dan niets geleerd van de vorige keer?
leading: Moet ik daar nu blij mee zijn?
closed: Moet ik daar zijn?
judgement: Mag jij dat wel van je chef?
leading: Wat heb je eraan als niemand luistert?
open: Wat heb je nodig als niemand luistert?
leading: Wat is er zo erg aan een stilte?
open: Wat is er zo mooi aan een stilte?
leading: Wie durft er nog iets te zeggen?
closed: Wie wil er nog koffie?
judgement: Hoe kan iemand daar nou tegen zijn?
open: Hoe kan iemand daaraan beginnen?
judgement: Wat weet jij daar nou van?
open: Wat weet jij daarvan?
judgement: Wie heeft jou eigenlijk gevraagd?
judgement: Hoe zou jij het vinden als ik dat deed?
advice: Waarom zou je niet eens een dag meelopen?
open: Waarom gebruik je niet hetzelfde formulier?
advice: Waarom gebruik je niet gewoon hetzelfde formulier?
advice: Heb je al eens gekeken naar een ander rooster?
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
judgement: And you really think that's fair?
leading: You think this is enough?
multiple: Do you take notes, and if so, when?
closed: When are you going to Utrecht?
judgement: When are you going to grow up?
judgement: Why isn't it fixed?
open: Why isn't it clear to you?
leading: Who really needs another form?
open: Who needs to hear this?
leading: What good can you possibly expect?
leading: Given the recent changes, do you feel less safe?
open: Given the recent changes, what do you need?
multiple: Is your manager honest and patient?
judgement: why the hell do I have to sign this
judgement: Who asked you?
open: What do you know about this ward?
judgement: What would you know about this ward?
judgement: How would you like it if I did that?
judgement: Don't you have anything better to do?
leading: What good would that do?
open: What would help?
leading: Who am I to judge?
leading: When has that ever worked?
leading: Is it any wonder that they left?
leading: Am I supposed to be glad?
closed: Am I on time?
advice: Wouldn't it make more sense to wait?
leading: Wouldn't it make you sad to leave?
closed: Can it be Monday?
open: When do you get nervous?
multiple: Should we wait, call or write?
advice: Should we wait?
closed: How was your weekend?
open: How was the merger for your team?
open: One more thing: what do you need?
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_hears_mockery_and_its_neighbour(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
