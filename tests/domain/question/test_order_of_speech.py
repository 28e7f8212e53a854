"""How people put a question who talk: a name first, a likeness, a half that says it again."""

import pytest

from kring.domain.question import look

_OPEN = """
Hanneke, op welke momenten in zo'n week merk je dat het best
hanneke, op welke momenten in zo'n week merk je dat het best
Bilal, waar in dat hele verhaal ging het je eigenlijk om
Joke je zegt dat het aan de planning lag, waaruit maak je dat op
Oké Samir, vertel effe hoe zo'n dag bij jullie begint
En je zus, hoe verhoud je je tot haar?
En die ene ouder, hoe bejegen je hem nu?
Sorry voor mijn nederlands, maar wat jij doet op zo'n moment?
Als dat kantoor een geluid had, wat voor geluid was het dan
Mocht je angst een naam hebben, hoe heette ze dan
Stel het project was een boek geweest, welke titel had het
Hoe zou je dat gesprek schilderen, met welke kleuren
Hoe ging je de deur uit, met welk gevoel
Met wie zou je willen ruilen, en dan bedoel ik: wat heeft die dat jij mist
Loop dat overleg nog eens met ons door, vanaf de opening
Ik zou je willen uitnodigen het te vertellen vanuit de moeder
Je zei net iets over schuld, daar wil ik wel meer over horen
Vertel ne keer van die ochtend
vertel even hoe dat zit bij jullie
Wil je daar iets ovr zeggen
If this job were a house, which room would you be in
If the silence had a voice, what would it say
Marcus, when you look back now, what stands out
Please give an example of an evening it went well
Please say some more about that look
Let's hear a bit about the first morning
Im curious where that began for you
I'd be keen to know what your neighbour would say
I'd love it if you took us along to that corridor
I'm left with curiosity about the letter
Mrs Achterberg, walk us through the first five minutes
You keep calling it 'the incident', what kind of a day was it for you
Lovely story but what's the question you carry
Mooi verhaal maar wat is nou je vraag
From the tenant's side what choice is still left
And your neighbour? How does he come into it
En je zus? Hoe kijkt die ernaar
Imagine the door opens and she is there... What do you say then
Stel ze staat morgen weer aan de balie. Wat zeg je dan
How does a good evening go when it goes right
His hands shook when you named her; what's the matter with him
"""


@pytest.mark.parametrize("end", ["", "?"])
@pytest.mark.parametrize("said", _OPEN.strip().split("\n"))
def test_is_open_however_it_is_put(said: str, end: str) -> None:
    remark = look(said.removesuffix("?") + (end or "?" * said.endswith("?")))
    assert (remark.label, remark.hint) == ("open", None)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Hoe oud is ie, hoe lang werkt ie er en heeft ie een contract?", "multiple"),
        ("Waar voel je het, in je schouders of meer in je buik?", "multiple"),
        ("Wat doe je als het misgaat, met je team of zonder?", "open"),
        ("Had meneer een afspraak", "closed"),
        ("Wat nou als je het eens omdraait", "advice"),
        ("Een gesprek met de huisarts erbij, is dat niet iets?", "advice"),
        ("Met zijn tweeën erheen gaan, lijkt dat je wat", "advice"),
        ("Bent u niet beter af als u eerst belt?", "advice"),
        ("Hij kan dat werk gewoon niet aan, of zie ik dat verkeerd", "leading"),
        ("Ze vroeg er zelf om, of zie jij dat anders?", "leading"),
        ("Het is natuurlijk gewoon onwil, of niet dan", "leading"),
        ("Wat is hij toch koppig", "statement"),
        ("Did it really never occur to you to ring first?", "judgement"),
        ("Were you asleep or why did nobody look?", "judgement"),
        ("All those years, how do you justify that?", "judgement"),
        ("How can somebody with your training miss this?", "judgement"),
        ("Not a word to his mother, how could you?", "judgement"),
        ("So you have grown tired of the whole team, I gather", "leading"),
        ("He'd surely be better off elsewhere?", "leading"),
        ("Am I wrong in thinking that you gave up?", "leading"),
        ("They use you, or am I mistaken", "leading"),
        ("And if you began every shift with a short talk?", "advice"),
        ("Would a second pair of hands not be the answer?", "advice"),
        ("What's the matter with you?", "judgement"),
        ("Something is always right?", "leading"),
        ("Hoe vertel je het haar, met een brief, of met een gesprek erbij?", "multiple"),
        ("Waarom heb je op die baan gesolliciteerd?", "open"),
        ("Do you think the new rota is clear and workable?", "multiple"),
        ("Can we walk through the decision once more?", "open"),
        ("Sinds wanneer delen wij zulke dingen met de pers?", "judgement"),
        ("Sinds wanneer werken jullie samen?", "closed"),
    ],
)
def test_is_told_from_its_neighbours(said: str, label: str) -> None:
    assert look(said).label == label
