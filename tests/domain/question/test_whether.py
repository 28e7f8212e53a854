"""A yes/no question is asked openly in its own words, or not at all."""

import pytest

from kring.domain.question import look


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Vertrouwen jullie elkaar?", "In hoeverre vertrouwen jullie elkaar?"),
        ("voelde je je veilig", "In hoeverre voelde je je veilig?"),
        ("Is je leidinggevende op de hoogte?", "In hoeverre is je leidinggevende op de hoogte?"),
        (
            "Lukt het je om 's avonds te stoppen?",
            "In hoeverre lukt het je om 's avonds te stoppen?",
        ),
        ("Kun je het goed met Karin vinden?", "In hoeverre kun je het goed met Karin vinden?"),
        ("Weet je waarom zij zo kijkt?", "Waarom denk je dat zij zo kijkt?"),
        (
            "Vindt u het eerlijk hoe het werk verdeeld is?",
            "Wat vindt u ervan hoe het werk verdeeld is?",
        ),
        (
            "Denk je dat zij het opzettelijk deed?",
            "In hoeverre denk je dat zij het opzettelijk deed?",
        ),
        ("Hebben jullie daar regels voor?", "Welke regels hebben jullie daar voor?"),
        ("Is dit vreemd voor je?", "In hoeverre is dit vreemd voor je?"),
        ("Sta je achter dat plan?", "In hoeverre sta je achter dat plan?"),
        ("Mag je dat zelf bepalen?", "In hoeverre mag je dat zelf bepalen?"),
        ("Can you live with that?", "To what extent can you live with that?"),
        ("Durf je nee te zeggen?", "In hoeverre durf je nee te zeggen?"),
        ("Zijn er afspraken over bereikbaarheid?", "Welke afspraken zijn er over bereikbaarheid?"),
        ("Krijg je genoeg steun van je team?", "Welke steun krijg je van je team?"),
        ("Hebt u ervaring met zulke dossiers?", "Welke ervaring hebt u met zulke dossiers?"),
        ("Weet de wethouder hiervan?", "Wat weet de wethouder hiervan?"),
        ("Weten je collega's dat je dit lastig vindt?", "Wat weten je collega's hiervan?"),
        ("Zijn je collega's het met je eens?", "Hoe kijken je collega's hiernaar?"),
        ("Was de officier het ermee eens?", "Hoe keek de officier hiernaar?"),
        ("Heeft hij al gereageerd?", "Hoe heeft hij gereageerd?"),
        ("Reageerde ze boos?", "Hoe reageerde ze?"),
        ("Werken jullie goed samen?", "Hoe werken jullie samen?"),
        ("Kun je ergens terecht met je verhaal?", "Waar kun je terecht met je verhaal?"),
        ("Speelt je privésituatie ook een rol?", "Welke rol speelt je privésituatie?"),
        ("Heb je al met Karin gesproken?", "Wat heb je tot nu toe met Karin besproken?"),
        ("Heb je al met haar gepraat?", "Wat heb je tot nu toe met haar besproken?"),
        ("Heeft de klant een contract?", "Wat is de rol van de klant hierin?"),
        ("Do you trust your manager?", "To what extent do you trust your manager?"),
        ("Is he willing to change?", "To what extent is he willing to change?"),
        ("Are there any rules about this?", "What rules are there about this?"),
        ("Do you have experience with tenders?", "What experience do you have with tenders?"),
        ("Does the board know?", "What does the board know about this?"),
        ("Has she responded yet?", "How has she responded?"),
        ("Do you get along with your colleagues?", "How do you get along with your colleagues?"),
        ("Have you told your parents yet?", "What have you discussed with your parents so far?"),
        ("Is the client insured?", "What is the role of the client in this?"),
    ],
)
def test_is_asked_openly(text: str, suggestion: str) -> None:
    remark = look(text)
    assert remark.hint is not None
    assert remark.suggestion == suggestion


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Twijfel je aan de keuze, of aan hoe die viel?", "Waaraan twijfel je?"),
        ("Ben je banger voor het gesprek of voor de uitkomst?", "Waarvoor ben je bang?"),
        ("Loop je vast met de cijfers of met de toelichting?", "Waarmee loop je vast?"),
        ("Zie je hem als gelijke of als leerling?", "Hoe zie je hem?"),
        ("Zou je het eerder angst of schaamte noemen?", "Hoe zou je het noemen?"),
        ("Wil ze gelijk of wil ze rust?", "Wat wil ze?"),
        ("Hoe vaak kwam het voor en wat deed u daar dan mee?", "Wat deed u daar dan mee?"),
        ("Hoe lang is dat bezig en hoe ziet ge het verder gaan?", "Hoe zie je het verder gaan?"),
        (
            "Hoe keek hij toen je binnenkwam en heb je iets gezegd?",
            "Hoe keek hij toen je binnenkwam?",
        ),
        ("Do you see him as a rival or as a help?", "How do you see him?"),
        ("Would you call it shame or guilt?", "What would you call it?"),
        ("Does he want peace or does he want to win?", "What does he want?"),
        ("Did you stop because of the pay or because of him?", "What made you stop?"),
    ],
)
def test_of_two_things_the_question_behind_both_is_asked(text: str, suggestion: str) -> None:
    remark = look(text)
    assert remark.hint == "multiple"
    assert remark.suggestion == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Praat je met je man of met een vriendin?",
        "Voel je je meer van de wijk of meer van het kantoor?",
        "Wat mag niet en wat mag wel?",
        "Heeft ze je telefoonnummer?",
        "Heb je de handleiding gelezen?",
        "Do you lose sleep over it?",
        "Weet je hoe laat het was?",
        "Delen jullie een kamer?",
        "Kon je het makkelijk vinden?",
        "Do you share an office?",
        "Werk je zaterdag ook?",
        "Past je jas nog?",
        "Was het de eerste keer?",
        "Slaap je er slecht van?",
        "Do you mind if it rains?",
        "Is it raining?",
        "Do you have a licence?",
    ],
)
def test_stays_as_it_is_where_nothing_fits(text: str) -> None:
    assert look(text).suggestion is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hoe reageerde haar chef erop en zagen jullie elkaar daarna nog?", "multiple"),
        ("Wat vond je broer ervan en slaap je sindsdien nog goed?", "multiple"),
        ("Wat zie je en hoor je dan?", "open"),
        ("Vraag je je dan nooit af of het aan jezelf ligt?", "judgement"),
        ("Snap je wel wat je bij hem losmaakt?", "judgement"),
        ("Heb je er ook maar één seconde bij stilgestaan?", "judgement"),
        ("Snap je wat hij bedoelt?", "closed"),
        ("Mag ik je aanraden om er een nacht over te slapen?", "advice"),
        ("In hoeverre is de directie op de hoogte?", "open"),
    ],
)
def test_is_told_from_its_neighbours(text: str, label: str) -> None:
    assert look(text).label == label
