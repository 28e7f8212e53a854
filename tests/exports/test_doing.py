"""Who does what, as paper says it."""

import pytest

from kring.exports.doing import Doing, doings
from kring.exports.saying import Sayer
from kring.library import shelf


def done(method_id: str, step_id: str) -> list[tuple[str, str]]:
    method = shelf.load(method_id)
    step = method.step_at(method.index_of(step_id))
    return [(doing.who, doing.verb + doing.details) for doing in doings(method, step, Sayer("nl"))]


def test_before_anyone_presents_everyone_does_the_same() -> None:
    assert done("werkplekleren", "verzamelen") == [
        ("Gespreksleider", "Schrijf"),
        ("Iedereen", "Schrijf: vraag, max.\u00a02 zinnen"),
        ("Om de beurt", "Vertel"),
        ("De anderen", "Luister"),
    ]


def test_the_presenter_is_apart_from_a_round_of_the_others() -> None:
    assert done("werkplekleren", "advies-vertellen") == [
        ("Gespreksleider", "Luister"),
        ("Inbrenger", "Luister"),
        ("Om de beurt", "Vertel"),
        ("De anderen", "Luister"),
    ]


def test_a_method_names_the_roles_of_its_own() -> None:
    assert done("werkplekleren", "analyseren")[-1] == (
        "Schrijver",
        "Schrijf: omschrijving van het probleem, max.\u00a02 zinnen",
    )


@pytest.mark.parametrize("method_id", shelf.arrangement().begin_with)
def test_no_private_note_is_asked_for(method_id: str) -> None:
    method = shelf.load(method_id)
    said = [doing for step in method.steps for doing in doings(method, step, Sayer("nl"))]
    assert said
    assert [doing for doing in said if "notitie" in doing.details] == []
    assert Doing(who="", verb="") not in said
