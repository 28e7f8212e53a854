"""Whatever people write about a case, in whatever method and form: who it is about is asked."""

from __future__ import annotations

import pytest

from kring.domain.meeting import begin
from kring.domain.method.model import Method
from kring.library import shelf
from kring.live.looking import Looks
from tests.domain.meeting import laid, plans

METHODS: dict[str, Method] = {name: shelf.load(name) for name in shelf.names()} | {
    "laid out": laid.laid(),
    "apart": plans.apart(),
    "flap": plans.flap(),
}
KINDS = [(name, kind) for name, method in METHODS.items() for kind in method.kinds]
#: A sentence for each of what gives somebody away, and what stands for it in the answer.
TELLING = {
    "Ik vroeg het aan Fatima van de planning.": "Fatima",
    "Bel haar op 06-12345678.": "06-12345678",
    "Mail naar fatima@voorbeeld.nl.": "fatima@voorbeeld.nl",
}


def found(method: Method, kind: str, text: str) -> list[str]:
    """Return what in a draft of this kind could tell who it is about."""
    answer = Looks(lambda: 0.0).answer(
        {"look": "1", "kind": kind, "text": text}, begin(method), "nl"
    )
    assert answer is not None
    return [one["found"] for one in answer.get("who", [])]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_every_kind_of_every_method_asks_about_names_and_numbers(name: str, kind: str) -> None:
    for text, gives_away in TELLING.items():
        assert gives_away in found(METHODS[name], kind, text), text
    assert found(METHODS[name], kind, "Ik vroeg het aan een collega.") == []


@pytest.mark.parametrize("line", range(3))
def test_every_line_of_a_form_counts(line: int) -> None:
    lines = ["met een bord", "met een collega", "maandag"]
    lines[line] = "samen met Fatima"
    assert found(METHODS["werkplekleren"], "action", "\n".join(lines)) == ["Fatima"]
