"""What the page carries of a method."""

import pytest

from kring.library import shelf
from kring.web.room.page import Edition, method_texts, said


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("method_id", shelf.ids())
def test_every_method_of_the_shelf_is_whole_in_each_language(method_id: str, lang: str) -> None:
    method = shelf.load(method_id)
    texts = method_texts(Edition(method, lang))
    assert texts["order"] == [step.id for step in method.steps]
    assert set(texts["kinds"]) == set(method.kinds)
    assert set(texts["roles"]) == set(method.roles)
    for step in method.steps:
        told = texts["steps"][step.id]
        assert told["name"] == step.name[lang]
        assert told["words"].keys() == step.words.keys()
        assert told["forbids"] == [method.forbidden_acts[act][lang] for act in step.forbids]


def test_a_method_is_laid_out_once_per_language() -> None:
    method = shelf.load("werkplekleren")
    dutch = method_texts(Edition(method, "nl"))
    assert method_texts(Edition(method, "nl")) is dutch
    assert method_texts(Edition(method, "en")) is not dutch


def test_a_method_in_one_language_is_read_in_that_language() -> None:
    assert said({"nl": "stap"}, "en") == "stap"
    assert said({}, "en") == ""
