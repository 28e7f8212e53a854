"""Set phrases: what people always say when they blame, and its innocent neighbours. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

_NL = """
judgement: Is dat wat jij samenwerken noemt?
judgement: Noem je dat een overdracht?
open: Hoe noem je dat gevoel zelf?
judgement: Wat moet dat voorstellen?
open: Wat stel je je daarbij voor?
judgement: Waar bleef je nou?
judgement: Waar was je toen we je nodig hadden?
closed: Waar was je toen de telefoon ging?
judgement: Wanneer was je van plan me dat te vertellen?
open: Wat was je van plan om te vertellen?
judgement: Moet ik dan alles zelf doen?
judgement: Zie ik eruit als jouw secretaresse?
judgement: Heb je enig idee wat dit ons kost?
open: Heb je een idee wat dit met ze doet?
judgement: Is het nou zo moeilijk om even te bellen?
open: Wat maakt het zo moeilijk om te bellen?
judgement: Is het te veel gevraagd om op tijd te zijn?
judgement: Sinds wanneer bepaal jij dat?
closed: Sinds wanneer werk je hier?
judgement: Had je niet eerst even kunnen bellen?
judgement: Kon je niet even wachten?
judgement: Wat geeft jou het recht om dat te beslissen?
open: Wat geeft jou de moed om dat te beslissen?
judgement: Denk je dat ik gek ben?
judgement: Hoe komt het dat je nooit iets afmaakt?
open: Hoe komt het dat je daar zo van schrok?
judgement: Heb je het verslag überhaupt gelezen?
judgement: Waarom zou ik naar jou luisteren?
judgement: Welk deel van nee begrijp je niet?
open: Welk deel van het plan spreekt je aan?
judgement: Overdrijf je niet een beetje?
judgement: Stel je je niet een beetje aan?
judgement: Waarom nodigde je haar bij het overleg uit?
open: Waarom twijfelde je aan het plan?
open: Waarom zwijgen mensen hier toch over?
leading: Wat als ik je zeg dat het ook zonder kan?
leading: Willen jullie geen betere planning?
open: Kan iemand dat even toelichten?
open: Kun je dat in gewone woorden zeggen?
open: Kunt u het anders zeggen
open: Mag ik ook vragen wat je raakte?
closed: Mag ik ook komen morgen?
open: Vertel nog eens over die ochtend?
open: Neem ons ook eens mee in dat gesprek?
open: Kun je dat eens in je eigen woorden zeggen?
open: Kun je dat misschien toelichten?
open: Kun je dat eens wat nader uitleggen
open: Kunt u dit misschien voor ons schetsen?
advice: Kun je dat misschien aan je baas uitleggen?
advice: Kun je dat niet gewoon uitleggen?
advice: Kun je hem misschien bellen?
closed: Kun je dat morgen ook tegen hem zeggen?
open: Klinkt zwaar, vertel me eens hoe dat ging
multiple: Wil je het weten of wil je dat ze het laten rusten?
closed: Maakt het uit of je vroeg of laat begint?
closed: Nou? Ben je klaar met de planning?
statement: Wat zie je er moe uit
closed: Welke kamer is het grootst?
open: Welke emotie was het heftigst?
closed: Welke is jouw favoriet?
closed: Welke krant lees je?
open: Welke kant van jezelf zie je hier?
closed: Wie besliste dat?
closed: Hoe ga je naar kantoor?
open: Hoe ga je met zulke mails om?
closed: Wat is de grootste gemeente van Drenthe?
open: Wat is de grootste zorg van je team?
closed: Heb je nu zelf een rooster gemaakt?
judgement: Heb je nou nog geen rooster?
judgement: Snap je de opdracht eigenlijk wel?
leading: Zou ik dat zelf niet ook zo doen?
leading: Wie herkent dat gevoel niet?
closed: Wie heb je gemaild?
open: Wie heb je om je heen?
open: Kun je die uitkomst verklaren?
open: Kun je vertellen over je zorgen en hoe ik je kan helpen?
multiple: Vond je de trainer vriendelijk en helder?
statement: wat ben je stil geworden
open: Waar komt die irritatie vandaan?
closed: Waar kom je vandaan?
open: Waarom gaat er zo vaak iets mis met de dienstlijst?
judgement: Waarom kom je zo vaak te laat?
closed: Wat is je geboorteplaats?
closed: Van welke vakbond ben je lid?
leading: Een overleg zonder eind, wat wil toch niemand meer?
leading: Zie je wat je daar zegt?
open: Wanneer merk je verschil tussen wat je zegt en hoe je kijkt?
multiple: Wanneer merk je verschil en hoe ga je daarmee om?
open: Wat zou er gebeuren als je gewoon stopte?
advice: Hoe zou het zijn als je gewoon stopte?
open: Kun je me helpen om het te snappen?
open: Van wie is deze taak eigenlijk?
open: Waar ben je strenger dan je collega's?
open: Waar ligt bij jou de grens?
closed: Waar ligt het dossier?
open: Hoe laat je zien dat je rust nodig hebt?
closed: Hoe laat ben je klaar?
open: Wat is het verschil tussen jouw plan en dat van haar?
closed: Wat is het verschil tussen een vonnis en een arrest?
advice: Moet je daar wel heen?
closed: Moet dat wel vandaag?
multiple: Wat vind jij lastiger: nee zeggen of hulp vragen?
open: Wat maakt het moeilijker om nee te zeggen of om hulp te vragen?
open: Waarom ben je zo moe vandaag?
judgement: Waarom ben je zo traag?
open: Geen cijfers, wat dan wel?
open: Vertel jullie plannen van deze maand
closed: Welke dag vind je het fijnst?
open: Welke taak vind je het zwaarst?
closed: Wie ga je bellen?
multiple: Welke taken geven je energie, en welke juist niet?
leading: Wat is er mis met een beetje rust?
open: Wat is er mis met een collega die je vertrouwt?
statement: Wat hebben we gisteren gelachen!
open: Wat heeft je aan het lachen gemaakt?
open: En hoe kom je daarbij?
judgement: Hoe kom je erbij om dat te mailen?
open: Hoe kom je er achter wat ze bedoelt?
multiple: Wat is de reden dat je zweeg, vond je het misschien te spannend?
closed: Wat heb je vandaag gegeten?
closed: Wanneer wil je het rooster inleveren?
open: Wanneer heb je dat al eens wel gedurfd?
leading: Heeft een team immers geen recht op rust?
open: Plannen in een druk team: hoe pak je dat aan?
closed: Plannen jullie dat in het team?
multiple: Werken jullie samen, hoe gaat dat?
"""

_EN = """
open: Can you say it once more in your own words?
open: Could you say that another way
closed: Can you say that to him tomorrow?
open: Just so I understand: what touched you most?
open: I was wondering, what moved you there?
open: I really wonder what holds you back?
open: May I just ask what touched you?
closed: May I just ask him on Friday?
judgement: Is that what you call teamwork?
open: What would you call that feeling?
judgement: What is that supposed to mean?
open: What does that mean to you?
judgement: What took you so long?
judgement: When were you going to tell me?
judgement: Do I have to do everything myself?
judgement: Do you have any idea how much this costs us?
open: Do you have any idea what is behind it?
judgement: Is it so hard to answer an email?
open: What makes it so hard to answer her?
judgement: Since when do you decide that?
judgement: Couldn't you have called first?
judgement: What gives you the right to decide for us?
open: What gives you the strength to go on?
judgement: How come you never finish anything?
open: How come it worked this time?
judgement: Did it ever occur to you to ask?
judgement: Why should we trust you now?
judgement: Why aren't you using the new form?
judgement: Don't you get how this looks?
judgement: Do you know what your problem is?
judgement: What did you do this time?
open: What did you do differently this time?
judgement: Where were you when we needed you?
closed: Where were you when it happened?
open: What made you say that?
leading: Why bother with a plan nobody reads?
leading: A long night, hey?
closed: How will you get there?
open: How will you get her to listen?
closed: Which newspaper do you read?
open: Which side of this weighs most?
closed: What is the largest city in Norway?
open: What is the biggest obstacle you see?
closed: Who won the tender?
open: What would you keep, and why?
multiple: Did you keep it, and why?
judgement: Are you aware of how this sounds?
judgement: Do you really want to say that?
judgement: Were you drinking?
judgement: What did you think would happen?
open: What did you think of the plan?
judgement: Why did it take you a week to answer?
judgement: Why are you only telling me today?
judgement: Why, in heaven's name, was this signed?
closed: Whom did you ask?
closed: Can we talk about the rota?
judgement: Why aren't you registered yet?
open: Why aren't you happy with the rota?
judgement: Why don't you have a plan?
open: Why don't you want to tell her?
advice: Why don't you have a look at the file?
leading: What was wrong with the old plan?
leading: Is it hard because you hoped for more?
advice: Aren't you going to call the client?
multiple: Whom did you meet and what's your plan?
closed: What's your longest day of the week?
closed: How confident are you that it holds?
open: Why are you hoping for a new team?
open: What lies between what you said and what they heard?
multiple: What did you say and what did they hear?
judgement: How did you make such a mess?
open: How did you make this work?
open: When you call it a mess, what do you mean?
judgement: Why is she only late with us?
leading: How else will we grow if we don't hire?
closed: Which plan is the cheapest?
open: Which part is the one that you miss?
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_reads_a_set_phrase_and_its_neighbour(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
