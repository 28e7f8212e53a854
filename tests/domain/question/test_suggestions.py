"""A suggestion fits its sentence, is open itself, and is absent rather than silly."""

import json

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import EXAMPLES
from tests.house.tree import ROOT

_KEPT = (ROOT / "bench" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
_TEXTS = [text for _, _, text in EXAMPLES] + [json.loads(line)["text"] for line in _KEPT]
_SUGGESTED = [(t, s) for t in _TEXTS if (s := look(t).suggestion) is not None]
_POLITE, _FAMILIAR = {"u", "uw"}, {"je", "jij", "jou", "jouw", "gij", "kunde"}


@pytest.mark.parametrize(("text", "suggestion"), _SUGGESTED)
def test_is_open_by_the_coach_s_own_judgement(text: str, suggestion: str) -> None:
    again = look(suggestion)
    assert (again.label, again.lang, again.hint) == ("open", look(text).lang, None)


@pytest.mark.parametrize(("text", "suggestion"), _SUGGESTED)
def test_is_one_short_sentence(text: str, suggestion: str) -> None:
    assert suggestion[0].isupper()
    assert suggestion.endswith("?")
    assert suggestion.count("?") == 1
    assert len(suggestion) <= 140
    assert suggestion != text


def _said(text: str) -> set[str]:
    return {word.strip("?!.,;:").lower() for word in text.split()}


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [(t, s) for t, s in _SUGGESTED if bool(_said(t) & _POLITE) != bool(_said(t) & _FAMILIAR)],
)
def test_speaks_to_the_other_as_the_question_did(text: str, suggestion: str) -> None:
    if look(text).lang == "nl":
        assert not _said(suggestion) & (_FAMILIAR if _said(text) & _POLITE else _POLITE)


@pytest.mark.parametrize("kind", ["advice", "leading", "judgement", "multiple"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_is_there_for_most_hints_of_each_kind(kind: Label, lang: Lang) -> None:
    hinted = [
        r for _, spoken, text in EXAMPLES if spoken == lang and (r := look(text)).hint == kind
    ]
    assert len(hinted) >= 5
    assert sum(r.suggestion is not None for r in hinted) / len(hinted) >= 0.6


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        (
            "Heb je er al aan gedacht om met je leidinggevende te praten?",
            "Wat heb je tot nu toe met je leidinggevende besproken?",
        ),
        (
            "Zou u niet eens met uw arts overleggen?",
            "Wat hebt u tot nu toe met uw arts besproken?",
        ),
        (
            "Moet je je agenda niet wat leger maken?",
            "Welke mogelijkheden zie je zelf als het gaat om je agenda?",
        ),
        ("Heb je al aan een mediator gedacht?", "Hoe kijk je zelf aan tegen een mediator?"),
        (
            "Waarom heb je dat niet gemeld?",
            "Wat maakte dat je dat niet hebt gemeld?",
        ),
        ("Waarom ging jij dan alweer weg?", "Wat maakte dat je wegging?"),
        ("Waarom moet jij altijd alles regelen?", "Wat maakt dat je alles moet regelen?"),
        (
            "Kan het zijn dat je te veel werkt?",
            "In hoeverre herken je dat je te veel werkt?",
        ),
        (
            "Vindt u ook niet dat de planning te krap is?",
            "In hoeverre vindt u dat de planning te krap is?",
        ),
        ("Je was zeker teleurgesteld?", "Hoe was dat voor je?"),
        ("Waarom doe je zo moeilijk?", "Wat speelt er voor je mee?"),
        ("Waarom moest u daar zo nodig bij zijn?", "Wat speelde er toen voor u mee?"),
        (
            "Zou het helpen om het op te schrijven?",
            "Wat zou het voor je betekenen om het op te schrijven?",
        ),
        ("Zou het helpen als je vroeger begint?", "Wat zou jou hierin helpen?"),
        (
            "Kunt u niet gewoon wat eerder stoppen?",
            "Wat zou het voor u betekenen om wat eerder te stoppen?",
        ),
        (
            "Waarom neem je niet eens een middag vrij?",
            "Wat zou het voor je betekenen om een middag vrij te nemen?",
        ),
        (
            "heb je al overwogen om iemand in te schakelen",
            "Wat zou het voor je betekenen om iemand in te schakelen?",
        ),
        ("Waarom leg je het niet voor aan hem?", "Welke mogelijkheden zie je zelf?"),
        (
            "Hebt gij daar met uw baas over gesproken?",
            "Wat heb je tot nu toe met je baas besproken?",
        ),
        ("Waarom zou je gaan als hij je belt?", "Wat speelt er voor je mee?"),
        ("Wordt het geen tijd dat je nee zegt?", "Wat is er volgens jou nu nodig?"),
        ("Waarom ga je niet eens mee?", "Welke mogelijkheden zie je zelf?"),
        ("Maybe you should take a day off?", "What would it mean to you to take a day off?"),
        ("Why not ask for help?", "What would it mean to you to ask for help?"),
        ("Couldn't you just leave it?", "What would it mean to you to leave it?"),
        ("Could you do it if he agreed?", "What options do you see yourself?"),
        ("Are you always this defensive?", "What is going on for you here?"),
        ("Wat deed je en wat deed hij?", "Wat deed je?"),
        (
            "Waarom laat je de dossiers altijd liggen op het bureau?",
            "Wat maakt dat je de dossiers op het bureau laat liggen?",
        ),
        (
            "Waarom blijf je altijd hangen in het verleden?",
            "Wat maakt dat je in het verleden blijft hangen?",
        ),
        ("Waarom huur je niet iemand in om het op te lossen?", "Welke mogelijkheden zie je zelf?"),
        (
            "Heb je er al aan gedacht wat het kost als je ze alleen opvangt?",
            "Wat heb je zelf al overwogen?",
        ),
        (
            "Vind je dat de planning te krap moet zijn?",
            "In hoeverre vind je dat de planning te krap moet zijn?",
        ),
        (
            "Kun je niet met Jan Bakker praten?",
            "Wat heb je tot nu toe met Jan Bakker besproken?",
        ),
        (
            "Why aren't you using the new form?",
            "What is your thinking on not using the new form?",
        ),
        ("Why are you moving the deadline?", "What is your thinking on moving the deadline?"),
        ("Wil je blijven of wil je weg?", "Welke keuzes zie je hier zelf?"),
        (
            "Have you considered talking to your supervisor?",
            "What have you discussed with your supervisor so far?",
        ),
        ("Ben je niet te streng voor je team?", "In hoeverre ben je te streng voor je team?"),
        ("Ben je niet een beetje te streng?", "In hoeverre ben je te streng?"),
        ("Was dat niet vreselijk zwaar?", "In hoeverre was dat zwaar?"),
        ("Zou het niet kunnen dat je het mist?", "In hoeverre herken je dat je het mist?"),
        ("Heb je hr er al bij betrokken?", None),
        ("Zou je niet liever vrij zijn?", "In hoeverre zou je liever vrij zijn?"),
        ("Hoe leuk vond je de cursus?", "Hoe vond je de cursus?"),
        (
            "Aren't you worried about the deadline?",
            "To what extent are you worried about the deadline?",
        ),
        ("How great was the training?", "How was the training?"),
        ("How much did you enjoy the training?", "How did you find the training?"),
        ("Waarom dacht je dat ik ziek was?", "Wat maakte dat je dacht dat ik ziek was?"),
        (
            "Is het verstandig dat Jan en Els samenwerken?",
            "Wat vind je ervan dat Jan en Els samenwerken?",
        ),
        ("Wat kan wel en wat kan niet?", "Wat kan wel?"),
        ("Ging het gesprek goed?", "Hoe ging het gesprek?"),
        ("Vond je de bijeenkomst leuk?", "Hoe vond je de bijeenkomst?"),
        ("Ben je tevreden met je rooster?", "In hoeverre ben je tevreden met je rooster?"),
        ("Did the handover go well?", "How did the handover go?"),
        ("Did you like the training?", "How did you find the training?"),
        ("Are you happy with your rota?", "To what extent are you happy with your rota?"),
        ("Is je vergadering goed verlopen?", "Hoe is je vergadering verlopen?"),
        ("Why did you always agree with them?", "What led you to agree with them?"),
        ("What happened, and what did you say?", "What happened?"),
        ("Komt dat niet doordat je perfectionistisch bent?", "Hoe zie jij dat zelf?"),
        ("Komt dat niet doordat je thuis te druk bent?", "Hoe zie jij dat zelf?"),
        ("Komt dat niet omdat je vader ziek was?", "Hoe verloopt het contact met je vader?"),
        ("Why are you making such a fuss?", "What is going on for you here?"),
        (
            "Don't you think that the plan is too tight?",
            "To what extent do you feel that the plan is too tight?",
        ),
    ],
)
def test_turns_the_sentence_around(text: str, suggestion: str | None) -> None:
    assert look(text).suggestion == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "Wie doet er nou zoiets?",
        "Hoe vaak moet ik dit nog uitleggen?",
        "Wat is dat nou voor houding?",
        "Why can't I do anything right?",
        "Was de bal rood?",
        "Wat mag niet en wat mag wel?",
        "Reis je alleen of samen?",
        "Mag ik je pen lenen?",
        "Could you close the window?",
        "Zou ik niet hetzelfde doen als het mijn team was?",
        "Do you share an office? Or do you share a desk?",
    ],
)
def test_is_absent_rather_than_silly(text: str) -> None:
    remark = look(text)
    assert remark.hint is not None
    assert remark.suggestion is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Do we really want more sick leave this year?", "this year"),
        ("Heb je dat dit kwartaal nou weer niet gedaan?", "dit kwartaal"),
    ],
)
def test_time_is_no_topic(text: str, time: str) -> None:
    remark = look(text)
    assert time not in (remark.suggestion or "")
