"""Whatever Kring says, it says in both languages."""

import ast
from collections.abc import Iterator

import pytest

from kring.system import words
from tests.house.tree import SOURCE, python_files

HOME = SOURCE / "system" / "words"


def refusals_in_code() -> set[str]:
    """Every code that some law gives as it says no: `Refused("not_your_turn")`."""
    found = set()
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Refused") | ast.Attribute(attr="Refused"),
                    args=[ast.Constant(value=str(code)), *_],
                ):
                    found.add(code)
                case _:
                    pass
    return found


def everything(language: str) -> Iterator[tuple[str, str]]:
    for area in words.AREAS:
        for key, text in words.area(area, language).items():
            yield f"{language}/{area}: {key}", text


def test_both_languages_have_the_same_keys_and_places() -> None:
    assert words.faults() == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_file_of_words_is_an_area_that_is_compared(language: str) -> None:
    assert {path.stem for path in (HOME / language).iterdir()} == set(words.AREAS)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_text_is_empty_and_every_place_has_a_name(language: str) -> None:
    texts = dict(everything(language))
    assert texts
    assert [key for key, text in texts.items() if not text.strip()] == []
    assert [key for key, text in texts.items() if "" in words.places(text)] == []


def test_every_refusal_has_words() -> None:
    refused = refusals_in_code()
    assert refused
    assert refused - words.refusal_codes() == set()


def test_every_refusal_that_has_words_is_given_somewhere() -> None:
    strings = {
        node.value
        for path in python_files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert words.refusal_codes() - strings == set()
