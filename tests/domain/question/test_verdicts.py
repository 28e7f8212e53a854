"""Verdicts and pushes told by classes of words, each beside its innocent neighbour. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

_NL = """
judgement: Hoe koppig kan een mens zijn?
closed: Hoe oud kan een mens zijn?
judgement: Hoe kun je met zo'n rooster tevreden zijn?
open: Hoe kun je met dat rooster uit de voeten?
judgement: Hoe kun je zoiets nou ondertekenen?
judgement: Hoe kan een arts dat over het hoofd zien?
open: Hoe kan een arts dat anders bekijken?
judgement: Hoe krijg je het voor elkaar om elke sleutel kwijt te raken?
open: Hoe krijg je meer rust voor elkaar?
judgement: Hoe dacht je dat aan de ouders uit te leggen?
open: Hoe denk je dat aan de ouders uit te leggen?
judgement: Hoe lang negeer je die mails al?
closed: Hoe lang lees je die mails al?
judgement: Hoe vaak heb je de cijfers verdraaid?
closed: Hoe vaak heb je de cijfers bekeken?
judgement: Hoe vaak moet hij nog vallen voordat er iemand komt?
closed: Hoe vaak moet hij nog oefenen?
judgement: Hoeveel heb je nou weer toegezegd?
closed: Hoeveel heb je toegezegd?
judgement: Hoe kan het dat iemand met jouw papieren hierover struikelt?
judgement: Wat dacht je daarmee te bereiken?
open: Wat wil je daarmee bereiken?
judgement: Wat is je punt nou?
open: Wat is voor jou het belangrijkste punt?
judgement: Wie zet er nou een vergadering op vrijdagavond?
closed: Wie zat er in de vergadering?
judgement: Ben jij wel bekwaam genoeg?
closed: Ben je wel tevreden?
judgement: Ben je wel geschikt om te leiden?
closed: Ben je wel eens ziek geweest?
judgement: Heb je hier wel over nagedacht?
judgement: Is dat niet een beetje flauw?
leading: Is dat niet een beetje eng?
judgement: Vind je het zelf niet wat laf?
judgement: Ben je soms lui?
closed: Ben je moe?
judgement: Mag ik vragen of je beseft hoe dat overkwam?
open: Mag ik vragen hoe dat overkwam?
judgement: Klopt het dat u die klacht heeft verdoezeld?
closed: Klopt het dat u die klacht heeft gelezen?
judgement: Zou je zo goed willen zijn om voortaan te bellen?
judgement: Is het misschien mogelijk dat iemand eens de koffie zet?
judgement: Moet er eerst een ongeluk gebeuren?
judgement: Heb je ooit gehoord van overleggen?
closed: Heb je ooit gehoord van deze methode?
judgement: Kan dat ook een keer zonder geschreeuw?
judgement: Slaap je daar nog goed van?
closed: Slaap je goed?
judgement: Zal ik het dan maar weer regelen?
closed: Zal ik het regelen?
judgement: Is er dan echt niemand die dat ziet?
judgement: Heb je enig idee hoe kwetsend dat is?
judgement: Is dat hoe jullie met nieuwe mensen omgaan?
judgement: Zegt het woord afspraak je iets?
judgement: Vind je dat dit plan nergens op slaat?
judgement: Laat je altijd iedereen wachten?
leading: Zou je ook niet liever thuis zijn?
leading: Is een belofte soms niets meer waard?
leading: Gaan we nou verder?
leading: Wil hij natuurlijk gelijk krijgen?
leading: Wanneer gaan we nou eens verbouwen?
closed: Wanneer gaan we verbouwen?
leading: Wat vind je het irritantst aan haar?
open: Wat vind je het mooist aan haar?
leading: Wie is hier nou de dwarsligger?
leading: Hoe zuur is het om zo te vertrekken?
leading: Welke weldenkende collega tekent dat?
leading: Wat doet zijn eeuwige gezeur met het team?
open: Wat doet zijn vraag met het team?
leading: Wat bespraken ze achter je rug om toen ze stiekem belden?
leading: Dus dan heb je hem gebeld?
open: Dus wat ga je hem zeggen?
judgement: En dat heet dan samenwerken?
judgement: En daar ben je tevreden mee?
judgement: Is dit nou wat jullie overleg noemen?
judgement: Was dat nou nodig?
closed: Was dat nou de achterdeur?
closed: Is dat nu anders dan vroeger?
closed: Is het nu beter?
leading: Moet de planning nou alweer om?
closed: Zit de planning nou op de tweede verdieping?
advice: Wat gebeurt er als je gewoon blijft zitten?
open: Wat gebeurt er als je blijft zitten?
advice: Wordt het geen tijd dat je rust neemt?
closed: Wordt het een lange dag?
advice: Heb je het met een dagboek geprobeerd?
closed: Heb je het geprobeerd?
advice: Is een vaste ochtend geen goed idee?
advice: En als we nou eens met z'n tweeen gaan?
advice: stel dat je later begint, lost dat het op
open: Heeft iemand een andere kijk op dit verhaal?
open: Dus vertel eens, wat houdt je tegen?
open: Praat me even bij over de verhuizing
open: Waarom heb je geen zin?
judgement: Waarom heb je geen moment gedacht aan ons?
open: Waarom ben je destijds in de zorg gaan werken?
open: Hoe was dat voor jou? Herken je dat?
open: Wat raakte je daarin? Snap je wat ik bedoel?
multiple: Wat raakte je daarin? En wie was erbij?
open: Wat werkte goed en waarom?
multiple: Welke van de twee kies je en waarom?
multiple: Ben je tevreden en waarom?
multiple: Wat deed je, met wie en waarom?
closed: Heeft u een partner of kinderen thuis?
closed: Heb je een schaar of iets dergelijks bij je?
statement: Wat de raad ook beslist, wij gaan door.
statement: Hoeveel het kost, durf ik niet te zeggen.
statement: Wat mij opvalt is de stilte.
statement: De teamleider stond op, zei dat het genoeg was en vertrok.
"""

_EN = """
judgement: How selfish can you be?
judgement: How often do I have to call before you answer?
closed: How often do you call?
judgement: What is it with you and clocks?
judgement: Why is it always your team that is late?
judgement: Why is everything with you a fight?
open: Why is everything here so quiet?
judgement: What sort of manager sends that on a Sunday?
judgement: How does anyone forget a whole class?
open: How does anyone begin such a talk?
judgement: How did you ever pass that test?
open: How did you ever decide on that?
judgement: When was the last time you actually called her?
closed: When was the last time you called her?
judgement: Who leaves a ladder in the hall?
judgement: When are you people going to learn?
judgement: What exactly was the plan here?
judgement: Were you just lazy?
closed: Were you just tired?
judgement: Is that a bit petty?
judgement: Do they teach you that at school?
judgement: Did nobody tell you how to answer a phone?
judgement: Do you ever just answer?
judgement: Do you do that at home too, slam the door?
closed: Do you do that at home too?
judgement: Did you not think of the parents?
judgement: Would it have killed you to wait?
judgement: Was making a call beneath you?
judgement: Have you any idea what that cost us?
judgement: Is that how you were raised?
judgement: Is there no end to your complaints?
judgement: Will you ever learn?
judgement: Would you let your own child wait?
judgement: Have you ever heard of knocking?
closed: Have you ever heard of this method?
judgement: May I ask where you find the decency?
judgement: Do you call that an answer?
leading: How do you deal with that toxic manager?
open: How do you deal with that manager?
leading: How do you live with someone so selfish?
leading: How much longer can you bear it?
leading: How do you explain that nobody wants to work with her?
leading: How important is it that we finally act?
leading: Can we agree that she was tired?
leading: Would you go so far as to say he lied?
leading: Are you going to let that happen?
open: What were you thinking about while he spoke?
judgement: What were you thinking?
open: What did you expect the parents to say?
judgement: What did you expect?
open: What about your sister, how is she?
advice: What about your sister?
advice: What if you just don't go?
closed: Is that the best time to call?
judgement: Is that the best you can do?
advice: Have you spoken to the planner?
closed: Have you spoken to the planner since Monday?
advice: Have you looked at pairing them?
advice: Have you ever let them choose?
advice: Wouldn't a list solve it?
advice: Would you be helped by a list?
advice: Shouldn't the two of you talk?
advice: Don't you need to rest?
closed: Could you see the door from there?
advice: Maybe ask for a day off?
judgement: so you just left
leading: It was a long day, mustn't it?
statement: What struck me is your silence.
statement: Who knows.
statement: How nice of them to call.
multiple: How long have you lived there, and what brought you there?
multiple: Who decided that, and on what grounds?
multiple: What's at stake for her, and what's at stake for you?
closed: Do you have a brother or sister who lives here?
closed: Who signed off the plan?
closed: Which ward is he on?
open: Where does that anger go?
open: any thoughts on what she needs
open: I keep wondering what it meant to her.
open: It makes me curious how he answered.
open: curious what the evening was like
open: Why are you smiling?
open: Why are you laughing at that?
open: Name something you admire in her.
open: so tell me, what keeps you there
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_hears_a_verdict_by_its_words(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
