"""An invitation stays one, whatever small words stand in it; a wrong hint makes people shy."""

from itertools import product

import pytest

from kring.domain.question import Lang, look
from kring.domain.question.kind import kind

_NL_ASKS = ("Kun je", "Kan je", "Kunt u", "Kunnen jullie", "Wil je", "Zou je", "Zouden jullie")
_NL_SMALL = ("", "eens", "misschien", "even", "nog eens", "ook", "misschien nog", "ons eens")
_NL_TELLS = (
    "dat {} toelichten",
    "daar {} iets meer over vertellen",
    "daar {} een voorbeeld van geven",
    "{} beschrijven wat er gebeurde",
    "{} uitleggen wat je bedoelt",
    "{} iets over je rol vertellen",
    "die situatie {} schetsen",
)
_EN_ASKS = ("Can you", "Could you", "Would you", "Could you please", "Would you be able to")
_EN_SMALL = ("", "maybe", "perhaps", "just", "also", "briefly")
_EN_TELLS = (
    "{} explain what you mean",
    "{} tell us a bit more",
    "{} describe what happened",
    "{} give an example of that",
    "{} share what went through your mind",
    "{} sketch the situation",
    "{} say something about your part",
)
_GRIDS: dict[Lang, tuple[tuple[str, ...], ...]] = {
    "nl": (_NL_ASKS, _NL_SMALL, _NL_TELLS, ("?", "")),
    "en": (_EN_ASKS, _EN_SMALL, _EN_TELLS, ("?", "")),
}


_ROUND = """
Kan je zeggen wat je bedoelt met 'niet professioneel'?
Zou je iets kunnen zeggen over hoe dat ging?
Weet je nog hoe dat de eerste keer voelde?
Herinner je je nog wat je toen dacht?
Heb je enig idee wat daarachter zit?
Heb je zelf enig idee waar dat vandaan komt?
enig idee waar dat vandaan komt?
Stel je had een hele dag met hem, waar zou je het over hebben?
Stel hij zegt ja, wat doe je dan?
En als je niks doet, wat dan?
Nog iets anders dat hier meespeelt?
Neem ons stap voor stap mee door die vrijdagmiddag.
Dus je bleef tot negen uur. Wat hield je daar?
oké en jij? wat deed jij op dat moment
Wat zegt dat over wat jij belangrijk vindt?
Kun je in één zin zeggen waar het je om gaat?
Kun je het gesprek naspelen voor ons?
Mijn vraag is wat jou drijft in dit werk.
Gesteld dat zij gelijk heeft, wat dan?
Buiten de vergaderingen om, hoe spreken jullie elkaar?
Beschrijf hem eens.
And you? What did you do?
Could you act out the conversation for us?
May I know what touched you so?
Supposing she's right, then what?
My question is what drives you in this work.
Outside of meetings, how do you talk to each other?
Can you take us back to the moment you noticed?
Can you remember how it felt the first time?
Do you still recall what went through your mind?
any idea where that comes from?
Anything else that plays a part here?
Take us along in your thinking.
Why did you ever become a nurse?
Can you list the people again?
Could you start by sharing how you felt?
Wat ging er door je heen? Vertel maar.
What was that like? Do tell.
Hij deed alsof hij het niet wist, maar waarom?
What about the kids in all this?
How about your colleague, how does she look at it?
What about your own part in it?
"""


@pytest.mark.parametrize("said", _ROUND.strip().splitlines())
def test_what_colleagues_ask_in_a_round_draws_no_hint(said: str) -> None:
    assert kind(said).label == "open"
    assert look(said).hint is None


@pytest.mark.parametrize("lang", _GRIDS)
def test_no_small_word_draws_a_hint(lang: Lang) -> None:
    hinted = []
    for ask, small, tell, end in product(*_GRIDS[lang]):
        said = " ".join(f"{ask} {tell.format(small)}".split()) + end
        if look(said).hint is not None:
            hinted.append(said)
    assert hinted == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("Kun je dat misschien aan je baas uitleggen?", "advice"),
        ("Kun je hem ook gewoon bellen?", "advice"),
        ("Kun je dat morgen ook afmaken?", "closed"),
        ("Could you maybe talk to her first?", "advice"),
        ("Can you also be there on Friday?", "closed"),
        ("Heb je enig idee hoe laat het is?", "judgement"),
        ("Weet je nog wat je beloofd had?", "closed"),
        ("En als je hem nou gewoon belt, wat dan?", "advice"),
        ("Dus je bleef tot negen uur?", "leading"),
        ("What about just calling him?", "advice"),
        ("Why are you so difficult?", "judgement"),
        ("Why did you ever lie to her?", "judgement"),
        ("Wat zegt dat jij gelijk hebt?", "leading"),
        ("En jij? Heb jij al met hem gepraat?", "closed"),
        ("How about a mediator?", "advice"),
        ("How about you call her first?", "advice"),
        ("Do you remember what you promised me?", "closed"),
    ],
)
def test_the_same_small_words_in_what_is_no_invitation(said: str, hint: str) -> None:
    assert look(said).hint == hint
