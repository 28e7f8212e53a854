"""What colleagues type while somebody tells: questions that hang on the words just heard.

None of them may draw a hint, whatever goes before it and however it ends.
"""

import pytest

from kring.domain.question import look

_DUTCH = """
Ik zit mij af te vragen wat gij er zelf uithaalt
Ik zit mij af te vragen wat gij er zelf uithaalt, uit die bezoekskes
Ik zit me af te vragen hoe dat voor u was
ik zit te denken wat maakt het zo zwaar
Zit me af te vragen wat je nodig hebt
Ge zegt dat ge u er wat voor geneert, waarvoor juist
Je zegt dat je bang bent, waarvoor precies
Je zegt dat het schuurt. Waar precies
je bent bang, waarvoor dan
Je noemt het lastig, wat precies
Je noemt het lastig, wat bijvoorbeeld
Je hebt er last van, hoe dan
je hebt er last van, waarvan vooral
Mocht het een dier zijn, wat voor dier was het dan
Mocht je het over mogen doen, wat zou je dan anders doen
En als je nou niet aan die stemming in maart hoefde te denken, wat dan
Wat als het klopt wat je deed en het toch pijn blijft doen, wat dan
En als ze boos wordt, wat dan
Stel dat hij nee zegt, wat dan
En als het nou wel lukt, hoe dan
Mag ik doorvragen op dat 'verraad', wat versta jij daaronder
Mag ik doorvragen op dat woord, wat bedoel je ermee
Mag ik daar op doorgaan, hoe was dat voor je
Mag ik even terug naar die vergadering, wat gebeurde daar
Mag ik even terug naar wat je zei over je moeder: wat raakte je daar
Vergelijk het eens met die zaak van vorig jaar waar je over vertelde, wat was daar anders
Vergelijk het eens met vorig jaar, wat is er anders
Kijk eens naar jezelf in dat gesprek, wat zie je dan
Denk eens terug aan die ochtend, wat voelde je
Ga eens terug naar dat moment. Wat gebeurde er in je
neem je tijd hoor. wat gebeurde er daarna
Neem rustig de tijd. Wat raakt je het meest
Neem even de tijd, wat komt er op
doe maar rustig aan, wat voelde je
schets de kamer eens voor ons
Je lacht er een beetje bij als je het vertelt, wat zit er onder die lach
Wat zit er onder die boosheid
wat zit er achter die opmerking
Waar ben je bang voor als je een avond niet reageert
Waar ben je bang voor als je nee zegt
Waar ben je trots op in die eerste drie maanden
waar ben je blij mee als je terugkijkt op dit jaar
Waar ben je onzeker over in dat gesprek
wat voor juf wil je zijn
wat voor leider wil je zijn in dit team
wat voor collega zou je willen zijn
Wat voor baas wil jij zijn voor hen
Als het een kleur had, welke kleur zou het dan zijn
Wie zorgt er eigenlijk voor jou, in dit werk
wie zorgt er voor jou
Wie steunt jou hierin
Wie komt er als eerste in je op
Waar zit de spanning in je lijf
waar zit de pijn voor jou
waar ligt je grens hierin
waar ligt voor jou de kern
hoe zwaar weegt het op u
Hoe zwaar weegt dat voor je
wanneer dacht je voor het eerst: dit klopt niet
Je nam het aan, wat maakte dat je ja zei
Je bleef laat, wat hield je daar
Je ging weer naar binnen, wat dreef je
Je huilde, wat raakte je
Je liet het gaan, wat weerhield je
ze liep weg, wat gebeurde er
hij schreeuwde, wat deed je
je moest lachen, wat was er grappig
thuis is het stil, wat helpt
klinkt zwaar, wat geeft je energie
Je noemt het verraad, in welke zin
Je noemt het verraad, op welke manier
Je noemt het verraad, hoezo
Je vindt het lastig, hoezo precies
Je had het over vertrouwen, wat bedoel je
je zei net loyaal, aan wie
je zei net loyaal, aan wie dan
je zei dat je boos was, op wie eigenlijk
je bent bang, waarvoor
je schaamt je, waarvoor
je wil stoppen, waarmee
je wil stoppen, en dan
en je vrouw, hoe kijkt die ernaar
Wat een verhaal, wat raakt je het meest
heftig, wat deed dat met je
pff heftig. wat deed dat met je
mooi dat je dit deelt, wat heb je nodig van ons
knap hoor, hoe heb je dat volgehouden
je zegt moeten, van wie moet dat
je zegt moeten. van wie
Je zegt "moeten", van wie eigenlijk
je zei moeilijk, kun je dat woord uitpakken
je zei net dat het op was, hoe merkte je dat
Je baas zei niks, hoe was dat
je collega lachte, wat dacht jij toen
nog even over die mail, wat stond er tussen de regels
over die mail: wat stond er tussen de regels
terug naar het begin, wat hoopte je
terugkijkend, wat had je nodig
achteraf gezien, wat had je willen zeggen
als vlieg op de muur, wat zou ik zien
stel ik zit erbij, wat zie ik dan
op een goede dag, hoe gaat het dan
los van je baas, wat wil jij
even los van het werk, hoe gaat het met je
los daarvan, wat wil je zelf
iets heel anders, hoe slaap je
mijn vraag, wat is je grootste angst
vraagje, hoe reageerde je
vraagje: hoe reageerde je
korte vraag: wat deed je toen
misschien een rare vraag maar wat vond je er eigenlijk leuk aan
misschien een gekke vraag, maar wat zou er gebeuren als je niks doet
domme vraag misschien, wat doet een planner eigenlijk
sorry als ik het gemist heb, wat was je rol ook alweer
ik snap het nog niet helemaal, wat maakt dit anders dan vorig jaar
ik heb zelf ook zoiets gehad, wat hielp jou
ik zie je zuchten, wat gaat er door je heen
ik zag je net slikken, wat gebeurde daar
ik merk dat ik zelf boos word, hoe is dat bij jou
je lachte net, waarom
Je lachte net. Waarom
wat je zegt raakt me, wat raakt jou het meest
wat jij vertelt over je vader, wat heeft dat hiermee te maken
dat van je vader, wat doet dat hier
die stilte na je vraag, hoe was die
dat moment bij de deur, wat voelde je
het ergste moment, wat was dat
het mooiste, wat was dat voor jou
je team, hoe kijkt dat ernaar
jij als moeder, hoe kijk jij hiernaar
als mens, wat doet dat met je
als collega en als vriend, wat wil je zeggen
stel je kijkt er later op terug, als baas van je eigen zaak, wat hoop je dan te zeggen
wat als kevin gelijk heeft met 1 ding, welk ding is dat
wat als 't misgaat tijdens dat verlof, hoe zou dat voor jou zijn
Wat als hij nee zegt, wat doe je dan
waar zit je hoop in dit hele verhaal
Ik zie je vuist als je "oplevering" zegt. Wat zit er in die vuist
Waar ben je loyaal aan geweest op dat moment
Doe eens voor hoe je dat zei, in die stand-up, en hoe je het had willen zeggen
"""
_ENGLISH = """
I'm sitting here wondering what you got out of it yourself
I'm just wondering what that did to you
I keep wondering how that felt
I sit here thinking, what makes it so heavy
You say you're ashamed of it, of what exactly
You say you're afraid, what of exactly
You're afraid, of what
You call it difficult, what exactly
You call it difficult, in what way
you find it hard, how so
You said it was awkward, like what
You said "betrayal", meaning what
If this were a song, what song would it be
If this were an animal, which animal would it be
If you could do it over, what would you do differently
And if you didn't have to think about that vote in March, what then
What if what you did was right and it still hurts, what then
And if she gets angry, what then
Suppose he says no, what then
And then you take off your helmet and go home, what then
And if it does work out, how so
Can I pick up on that word 'betrayal', what does it mean to you
Can I go back to that meeting, what happened there
Can I ask about your mother, what was she like in this
Could I just go back to what you said about trust: what did you mean
Could we go back to the start, what made you take it on
Mind if I go back a bit, what happened before the call
May I stay with that for a second, what did it touch
Let's go back to Tuesday for a sec, what was going on in you
Let me try something. If you were your boss, what would you see
Compare it with that case from last year, what was different
Think back to that morning, what did you feel
Look at yourself in that room, what do you see
Go back to that moment. What happened in you
Take your time. What happened after that
take your time, what comes up
No rush. What touched you the most
take a moment, what would you tell your younger self
paint us a picture of that dinner
walk us through it
talk me through that morning
You laugh when you tell it, what's underneath that laugh
What's underneath the anger
what's behind that remark
What are you afraid of if you don't answer for one evening
what are you afraid of when you say no
what are you proud of from those three months
what are you most unsure about in that conversation
what kind of teacher do you want to be
what kind of leader do you want to be in this team
What sort of boss would you like to be for them
who looks after you in all this
who takes care of you in this job
Who supports you in this
who comes to mind when you think of telling someone
who comes to mind first
where does the anger sit
Where does the tension sit in your body
where do you feel it in your body
where does your loyalty lie if you're honest
where is your heart in this
how heavy does it weigh on you
how far would you go
in what form have you come across this before
what leeway do you have
when does it not happen
and your colleagues, how did they look at it
so what now
say more
tell us more about that
I hear you say 'my signature' three times. What does that signature mean to you
I notice you smile, what's that about
sounds tough. what would help
that sounds heavy, how are you doing now
wow. what was that like
oof, and how did you sleep that night
You took it on, what made you say yes
You took it on, what made you take it on
You stayed late, what kept you there
You went back in, what drove you
You cried, what triggered it
You let it go, what stopped you
she walked out, what happened
she walked out, how come
He shouted, what did you do
You laughed, what was funny
It's quiet at home, what helps
Sounds hard, what gives you energy
What a story, what touches you most
heavy, what did that do to you
gosh, and then
I hear a lot of anger, where does it come from
good that you share this, what do you need from us
well done, how did you keep it up
you said difficult, can you unpack that word
you said you were done, how did you notice
Your boss said nothing, how was that
your colleague laughed, what did you think then
about that email, what was between the lines
about that email: what was between the lines
back to the start, what were you hoping for
looking back, what did you need
in hindsight, what would you have wanted to say
as a fly on the wall, what would I see
on a good day, how does it go
leaving your boss aside, what do you want
apart from work, how are you doing
different question, who knows about this
something else entirely, how do you sleep
my question, what's your biggest fear
quick one, how did you react
quick question: how did you react
this may be a weird question but what did you enjoy about it
maybe a silly question, but what would happen if you did nothing
dumb question maybe, what does a planner actually do
sorry if I missed it, what was your role again
I don't quite get it yet, what makes this different from last year
I've been there too, what helped you
I see you sigh, what's going through you
I saw you swallow just now, what happened there
I notice I'm getting angry myself, what's it like for you
you laughed just now, why
You laughed just now. Why
what you say touches me, what touches you most
what you said about your father, how does that play in here
that thing with your father, what's it doing here
that silence after your question, what was it like
that moment at the door, what did you feel
the worst moment, what was that
your team, how do they look at it
you as a mother, how do you look at this
as a human being, what does it do to you
so the deadline was Friday, what happened on Thursday night
right so he shouts, and you
so you said yes again, what were you telling yourself
hm ok, what about at home
"""


_WITH_NOU = """
hoe kan je dat nou het beste aanpakken
hoe kun je dat nou aanpakken
hoe kun je dit nou thuis gebruiken
hoe kan je daar nou mee omgaan
hoe ga je daar nou mee om
hoe zou je dat nou willen
wat maakt het nou zo lastig
wat wil je nou eigenlijk
waar zit het hem nou in
wat is nou je vraag
wat is nou je grootste zorg
wat gebeurde er nou precies
hoe was dat nou voor jou
wat doet dat nou met je
wat vind je er nou zelf van
waar loop je nou precies tegenaan
hoe kijk je daar nou naar
wat had je nou graag gewild
hoe zit dat nou
wat speelt er nou
wat is er nou zo lastig aan
hoe komt dat nou
wie heeft daar nou last van
waarom raakt dat je nou zo
wat raakt je hier nou zo in
"""


@pytest.mark.parametrize("end", ["", "?"])
@pytest.mark.parametrize("said", [*_DUTCH.strip().split("\n"), *_ENGLISH.strip().split("\n")])
def test_a_question_that_hangs_on_what_was_heard_is_open(said: str, end: str) -> None:
    remark = look(said + end)
    assert (remark.label, remark.hint) == ("open", None)


@pytest.mark.parametrize("end", ["", "?"])
@pytest.mark.parametrize("said", _WITH_NOU.strip().split("\n"))
def test_a_small_word_of_speech_is_no_reproach(said: str, end: str) -> None:
    assert look(said + end).hint is None


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("En als je haar gewoon eens belt, wat dan?", "advice"),
        ("Je bent bang, of niet?", "leading"),
        ("Je noemt het lastig, toch?", "leading"),
        ("You call it difficult, right?", "leading"),
        ("Mag ik even terug naar die vergadering, heb je hem gesproken?", "closed"),
        ("Wat voelde je en wat deed je toen?", "multiple"),
        ("Was je bang, of was je boos?", "multiple"),
        ("Could I go back to that meeting, were you angry or sad?", "multiple"),
    ],
)
def test_its_neighbours_still_draw_one(said: str, hint: str) -> None:
    assert look(said).hint == hint


@pytest.mark.parametrize(
    "said",
    ["Ik zag meteen wat er mis was", "Dat is het, wat mij betreft", "He told me, what a day"],
)
def test_a_clause_that_only_begins_like_a_question_asks_nothing(said: str) -> None:
    assert look(said).label == "statement"
