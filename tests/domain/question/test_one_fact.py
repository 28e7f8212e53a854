"""An open word that asks for one fact is closed; its neighbour invites a story. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

_NL = """
closed: Wat is uw rekeningnummer?
open: Wat is uw zorg?
closed: Wat was het opkomstpercentage?
closed: Wat is de naam van je afdeling?
open: Wat is de prijs die je daarvoor betaalt?
open: Wat is je plaats in dit team?
open: Wat is de functie van dat gedrag?
open: Wat is het adres waar je met je zorgen heen kunt?
open: Wat zijn de kosten van niets doen?
closed: In welke plaats werk je?
open: Welke plaats neem je in binnen het team?
open: Welk team wil je zijn over een jaar?
closed: In welk team zit je?
open: Welke functie heeft dit overleg voor jou?
closed: Welke functie heb je?
closed: Wie is de voorzitter?
open: Wie is voor jou een voorbeeld?
open: Wie heeft er baat bij?
open: Wanneer ging het een keer goed?
open: Hoe erg is het voor je als het misgaat?
open: Mag ik weten wat je daar raakt?
open: Kun je eens hardop denken?
open: Waar zit jij het meeste mee in je maag?
closed: Waar zit jij vandaag?
closed: Wat is je favoriete seizoen?
open: Wat is je favoriete herinnering aan dat team?
closed: Welke trein neem je?
open: Welke rol neem je?
open: Welke kleur past bij hoe je erbij zit?
closed: Op welke verdieping zit de griffie?
closed: Welk tijdschrift lees je?
open: Welk boek heeft je het meest geraakt?
closed: Wat voor fiets heb je?
open: Wat voor leidinggevende heb je nodig?
closed: Wat heb je voor opleiding?
closed: Wat staat er op de agenda?
open: Wat staat er voor jou op het spel?
closed: Waar gaat u volgende week naartoe?
open: Waar gaat dit volgens u naartoe?
closed: Waar vindt het overleg plaats?
closed: Wanneer krijgt de klant antwoord?
closed: Wanneer heb je haar voor het laatst gesproken?
open: Wanneer heb je voor het laatst om jezelf gelachen?
closed: Wie wil er notuleren?
open: Wie wil jij zijn in dit gesprek?
closed: Hoe zeker bent u van dat getal?
closed: Op een schaal van 1 tot 10, waar sta je?
multiple: Op een schaal van 1 tot 10, waar sta je en wat maakt dat?
closed: Is het goed als ik meeschrijf?
"""

_EN = """
closed: What is your employee number?
open: What is your concern?
closed: What's the name of the ward?
closed: What is your favourite season?
open: What is your favourite memory of that team?
open: What price do you pay for that?
open: What team do you want to be?
closed: Who are you?
open: Who are you when nobody looks?
open: How far would you go?
closed: How far did you go?
open: When did you realise it?
open: What if you had no deadline?
advice: What if you had a deadline?
open: How could you say that differently?
judgement: How could you say that?
open: Why are you laughing?
closed: What train do you take?
open: What role do you take?
closed: Which school does she attend?
open: Which book helped you most?
closed: What tools do you own?
closed: What did you have for breakfast?
open: What did you have in mind?
closed: Who wants to take notes?
open: What does everybody here want, as you see it?
closed: What do you do for work?
closed: On a scale of one to ten, what does it feel like?
leading: You missed it?
open: In your view, what happened at the hearing?
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_tells_one_fact_from_a_story(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_bothers_nobody_who_asks_for_a_fact(lang: Lang, label: Label, text: str) -> None:
    fact = label == "closed" and not text.startswith("Is ")
    assert not fact or look(text, lang=lang).hint is None
