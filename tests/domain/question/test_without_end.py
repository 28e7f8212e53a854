"""A question that lost its mark still asks, and an order or a story still does not. All ours."""

import pytest

from kring.domain.question import Label, Lang, look
from tests.domain.question.examples import read

_NL = """
closed: Is de planning wel haalbaar genoeg
statement: Is wel zo
closed: Gaan collega's daar anders mee om
statement: Gaan met die banaan
leading: Hij zou toch gewoon bellen
statement: Het is toch jammer
statement: Bel hem toch gewoon even
multiple: Doe je er iets aan of ga je door
statement: Doe er iets aan of ga weg
statement: Trek je jas aan
statement: Vergeet je pas niet!
closed: Pak je de trein
closed: Slaagt de cursist hier vaak in
closed: Verveelt de groep zich
leading: Je wist het al, denk ik?
open: Dat klinkt simpel, zegt hij, maar waarom gebeurt het dan niet?
multiple: Welk moment past het best? Ochtend of avond
open: Welk moment past het best? Zeg het maar.
multiple: Ligt het aan het rooster? Of is de groep gewoon te groot
multiple: Ligt het aan het rooster? Of aan de groep.
"""

_EN = """
closed: Will moving the date help them
statement: Do mind the step
open: When you look at the plan, what stands out
open: If money were no matter what would you do
leading: A busy night hey
leading: You wouldn't leave them alone, would you
leading: Don't some teams work at night
statement: Don't forget the keys
leading: You would agree that the plan works
statement: When you see her say what you saw
"""


@pytest.mark.parametrize(("label", "lang", "text"), [*read(_NL, "nl"), *read(_EN, "en")])
def test_reads_what_has_no_question_mark(lang: Lang, label: Label, text: str) -> None:
    assert look(text, lang=lang).label == label
