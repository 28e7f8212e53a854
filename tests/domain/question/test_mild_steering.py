"""Blame and steering without a harsh word, each beside its innocent neighbour. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

_NL = """
judgement: Heb je dat nu pas door?
closed: Heb je nu even tijd?
judgement: En daar heb je een hele middag over gedaan?
judgement: En dat is je excuus?
judgement: Snap je het nog steeds niet?
closed: Snap je het nu?
judgement: Wie heeft dat nu weer bedacht?
open: Wie heeft je geholpen om dat te bedenken?
judgement: Wat ben jij nou voor begeleider?
open: Wat voor begeleider wil je zijn?
judgement: Waarom kun je niet gewoon eens luisteren?
judgement: Waarom ben je met hem meegegaan?
judgement: Denk je ooit weleens aan een ander?
closed: Denk je wel eens na over later?
judgement: Heb ik je niet gevraagd om te bellen?
leading: Waarom is onze aanpak de beste?
open: Waarom is dit de beste plek volgens jou?
leading: Wat vond je van die prachtige presentatie?
open: Wat vond je van de presentatie?
leading: Heeft u ook zo genoten van het teamuitje?
closed: Heeft u genoten van het teamuitje?
leading: Wil je soms beweren dat het plan deugt?
leading: Zou je niet liever vrij zijn?
advice: Zou je niet beter vrij nemen?
advice: Heb je hem al eens gezegd wat je dwarszit?
closed: Heb je hem nog gezien?
multiple: Fiets je en wandel je ook?
multiple: Wat vond je van de dag en zou je het weer doen?
multiple: Is de instructie helder en volledig?
closed: Is de instructie helder?
judgement: Heb je wel goed gekeken?
closed: Heb je wel eens gekeken?
judgement: Zit jij weer te dromen?
closed: Zit je weer op kantoor?
judgement: Ben je nu eindelijk klaar?
judgement: Kon dat niet wat rustiger?
judgement: Wie heeft jou dat aangepraat?
open: Wie heeft jou dat geleerd?
judgement: Waarom is de rapportage nog niet binnen?
open: Waarom is dat volgens jou nog niet gelukt?
judgement: Hoe heb je die overdracht zo kunnen verpesten?
multiple: Hoe beoordeelt u de sfeer en de begeleiding?
open: Hoe beoordeelt u de sfeer?
closed: Heeft u vragen of opmerkingen?
multiple: Heeft u een wens of een klacht?
closed: Waar was u op de avond van het overleg?
open: Waar was u op uit?
closed: Per wanneer kunt u beginnen?
multiple: Met wie werk je het liefst, ouders of kinderen?
open: Wat doe je als het misgaat, met je team of zonder?
multiple: Wat wil je vragen en op welke toon wil je dat doen?
multiple: Welke taken blijven, welke niet?
multiple: Is de opdracht helder, is de tijd haalbaar en weet iedereen wat er moet?
closed: Nam de onrust op de groep toe?
judgement: Waarom denk je niet eens na?
open: Waarom denk je daar zo over na?
judgement: Waarom moet ik altijd de notulen maken?
open: Waarom moet ik de notulen maken?
judgement: Waarom dacht je dat ik zou bellen?
open: Waarom dacht je aan bellen?
judgement: Wat hadden we nou afgesproken?
open: Wat hadden jullie afgesproken?
judgement: Is dat soms een geintje?
leading: Laten we wel wezen, het is druk genoeg, toch?
leading: Is het verstandig dat hij die zaak doet?
advice: Is het verstandig om te wachten?
leading: Kan ik er iets aan doen dat de planning schuift?
advice: Zullen we nog even wachten?
closed: Zullen we beginnen?
open: Hoe ver ga je daarin?
closed: Hoe ver ligt dat van hier?
closed: Straalt de onrust uit naar de andere groep?
closed: Straalt de onrust uit naar de mensen die er werken?
judgement: Kun je dat nou niet zelf?
judgement: Moet dat nou?
open: Wat zou je nou echt willen?
judgement: Wat zei ik nou net?
judgement: Heb je weer je pas laten liggen?
judgement: Wist je niets beters?
judgement: Wat heb ik daar nou aan?
open: Wat heb jij daaraan?
judgement: Waar ben jij eigenlijk mee bezig?
open: Waar ben je dezer dagen mee bezig?
judgement: Wie vond dat dit een goed plan was?
open: Wie vond jij een goede begeleider?
judgement: Sinds wanneer ben jij hier de baas?
closed: Sinds wanneer ben je in dienst?
leading: Wat is er nou leuker dan een vrije dag?
open: Wat is er anders dan vorig jaar?
leading: Hoe was onze vriendelijke balie?
leading: Merk je dat je boos wordt?
closed: Merk je het verschil?
leading: Heeft dat te maken met je vorige team?
leading: Vindt u dat de hardwerkende zuster meer moet verdienen?
leading: Zou je dat zelf niet vervelend vinden?
closed: Wat is uw hoogst genoten opleiding?
open: Hoe groot is die stap voor jou?
closed: Hoe groot is die stap?
judgement: Praat ik soms onduidelijk?
closed: Praat ik te snel?
judgement: Doe je thuis ook zo?
judgement: Heb je dus al die tijd gezwegen?
leading: Dat moet dan toch ook wel lukken?
leading: Wordt het werkelijk zo druk?
leading: Zou de directie soms liever wachten?
leading: Hoe moet het dan ooit nog goed komen?
leading: Hoe vaak wordt er wel niet vergaderd?
open: Waarom ben je geen leraar?
judgement: Waarom ben je niet gekomen?
closed: Wanneer speelde dat conflict?
open: Wanneer speelde dat voor jou?
closed: Wie waren daarbij betrokken?
open: Wie zijn erbij betrokken?
multiple: Waarom wel of waarom niet?
statement: Je aarzelt nog, merk ik
closed: Heb je nog twijfels
statement: Wat vervelend voor je dat het zo liep.
open: Wat betekent dat voor je
"""

_EN = """
judgement: And that took you a whole day?
judgement: And you never said a word?
leading: And you felt tired?
judgement: Didn't I ask you to lock the door?
judgement: Do you really need another day off?
closed: Do you need another day?
judgement: Don't you ever listen?
judgement: Why are you behind with the reports?
open: Why did you leave your last job?
judgement: Why did you leave the door open?
judgement: Why were you sitting there alone?
leading: Why is our plan the best for the town?
open: Why is this the best for you?
leading: How would you rate our hard-working staff?
open: How would you rate our staff?
leading: Should responsible managers work at night?
leading: Have they stopped lying to the board?
closed: Have they stopped the machine?
leading: Was it your father who said that?
closed: Was it Monday?
leading: Did you notice how kind she was?
closed: Did you notice the sign?
multiple: Do you cycle and swim?
multiple: Was the instruction clear and useful?
closed: Was the instruction clear?
multiple: Is it better or worse than before?
advice: Is it better to wait?
open: I'd be curious to hear what you saw.
judgement: Why are you still at your desk?
open: Why are you still hoping for it?
judgement: Why don't you ever call back?
judgement: Who messed up the rota?
open: How did you clean up the mess?
judgement: Aren't you done with it yet?
leading: Aren't you done with it?
judgement: Did you do any work at all?
closed: Could you close the door?
advice: Could you call the contractor?
closed: Do you have any questions or comments?
multiple: Do you have a question or a complaint?
leading: Why do so many towns choose our system?
open: Why do you choose this system?
open: Why does she lie about it?
judgement: Who caused all this?
leading: Why guess at it when you could just ask?
judgement: Are you dense?
judgement: What made you think that was fine?
open: What made you think of that?
judgement: What kind of manager does such a thing?
open: What kind of manager do you want?
judgement: Why is your desk such a mess?
judgement: How long are you going to keep this up?
closed: How long are you going to stay?
judgement: Are you done complaining?
closed: Are you done with the file?
judgement: Was that really necessary?
closed: Was that necessary?
leading: Do you support this senseless plan?
leading: Why do you think the plan will fail?
open: Why do you think the plan will work?
multiple: What do you like and dislike about the rota?
leading: Are you saying that you left early?
leading: Does it bother you that she left?
leading: Do you feel guilty about it?
closed: Do you feel safe here?
closed: Which hand hurts?
judgement: Why do you lie about it?
open: What if I knew the answer?
advice: What if I just called them?
open: Sketch what that would look like.
open: I'd love to see how you would do it.
leading: Shouldn't I have a say?
closed: When did you first think of leaving?
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_hears_what_a_mild_word_does(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
