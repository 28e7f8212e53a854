"""Where two kinds meet: each rule of the border on both of its sides, in sentences of our own."""

import pytest

from kring.domain.question import Label, look


def _kinds(block: str) -> list[tuple[str, str]]:
    rows = (line.split(": ", 1) for line in block.strip().splitlines())
    return [(label, text) for label, text in rows]


# To "why did you" people hear a charge; asked for a wish, a feeling or a choice, interest.
_WHY = _kinds("""
judgement: Why did you send the invoice twice?
judgement: why did you skip the handover
judgement: Why are you moving the deadline?
judgement: Why hasn't anyone called the client?
judgement: Why did we do this?
judgement: Why do you think I asked you to wait?
open: Why did you choose this team?
open: Why did you want to become a nurse?
open: Why was the order cancelled?
open: Why is this important to your team?
open: Why not?
advice: Why not call her first?
judgement: Waarom stuurde je die mail naar iedereen?
judgement: Waarom heb je de griffier gepasseerd?
judgement: Waarom zou je zoiets over je collega zeggen?
judgement: Waarmee bemoeit hij zich?
open: Waarom heb je voor deze afdeling gekozen?
open: Waarom wilde je dit team?
open: Waarom is dat nu zo belangrijk voor je?
open: Waarom niet eigenlijk?
advice: Waarom niet gewoon een dag wachten?
""")

# Blame by a little word, whatever the question word.
_LITTLE_WORDS = _kinds("""
judgement: Wat deed je daar dan ook?
judgement: Wat deed je zo laat op kantoor?
judgement: Wie gelooft er nou nog in zulke plannen?
judgement: Wat maak je me nou?
judgement: Beweer je dat ik het vergeten ben?
judgement: Bij jullie is er ook altijd gedoe, hè?
open: Wat deed je daar?
open: Wat maakte je mee op die afdeling?
judgement: Does anybody here believe this plan is ready?
judgement: Are you ever going to let me finish?
""")

# Advice and steering that look like a plain question.
_HIDDEN = _kinds("""
advice: Weet je wat jij zou moeten doen?
closed: Weet je wat hij doet?
leading: Kun je je voorstellen dat zij daar boos over zijn?
leading: The budget is too small, agree?
leading: You missed two meetings. Did I get that right?
leading: Why are you so afraid of losing the client?
multiple: Do you support the merger and the new rota?
multiple: Wat speelt er en hoe lang duurt dat al?
multiple: Wat doe je dan, of is het meer een gevoel?
open: Hoe weet je hoe lang het duurt?
closed: Did you talk to the planner?
advice: Have you talked to the planner?
advice: Have you already spoken with the board?
leading: so you felt left out
statement: So you felt left out.
open: And then?
open: and now
""")

# One fact is closed, a scale or an idea is not a fact.
_FACTS = _kinds("""
closed: By when?
closed: What is the time?
closed: Wie kent een goede tolk?
closed: Op welk cijfer kom je uit?
open: Where are you now?
open: Do you have an idea why the talks stall?
open: Heb je een idee waardoor dat komt?
open: Mag ik je vragen: wat houdt je bezig?
open: Wat is je probleem?
judgement: Wat is nou je probleem?
open: Could you put that in other words?
advice: Could you put that on paper?
open: If that holds, what follows?
open: Show me how that works.
""")

# A question word that asks nothing.
_NO_QUESTION = _kinds("""
statement: Wat heerlijk, een middag zonder overleg!
statement: Wat lastig zeg.
statement: Had ik maar eerder gebeld.
statement: What I'm noticing is a lot of worry.
open: Wat is er lastig aan?
""")


@pytest.mark.parametrize(
    ("label", "text"), [*_WHY, *_LITTLE_WORDS, *_HIDDEN, *_FACTS, *_NO_QUESTION]
)
def test_falls_on_its_own_side_of_the_border(label: Label, text: str) -> None:
    assert look(text).label == label
