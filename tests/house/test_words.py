"""Whatever Kring says, it says in both languages."""

import string
import tomllib
from collections.abc import Mapping
from typing import Any

from tests.house.tree import SOURCE

WORDS = SOURCE / "system" / "words"


def flat(table: Mapping[str, Any], above: str = "") -> dict[str, str]:
    """Nested tables as one, with keys as `above.below`."""
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{above}{key}.")
        else:
            assert isinstance(value, str), f"{above}{key} is not a text"
            found[f"{above}{key}"] = value
    return found


def words(language: str) -> dict[str, str]:
    return flat(tomllib.loads((WORDS / f"{language}.toml").read_text(encoding="utf-8")))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_keys() -> None:
    dutch, english = words("nl"), words("en")
    assert dutch
    assert dutch.keys() - english.keys() == set()
    assert english.keys() - dutch.keys() == set()


def test_both_languages_have_the_same_placeholders() -> None:
    dutch, english = words("nl"), words("en")
    differing = {
        key: (placeholders(dutch[key]), placeholders(english[key]))
        for key in dutch.keys() & english.keys()
        if placeholders(dutch[key]) != placeholders(english[key])
    }
    assert differing == {}


def test_every_placeholder_has_a_name() -> None:
    nameless = {
        key
        for language in ("nl", "en")
        for key, text in words(language).items()
        if "" in placeholders(text)
    }
    assert nameless == set()


def test_no_text_is_empty() -> None:
    empty = {
        f"{language}: {key}"
        for language in ("nl", "en")
        for key, text in words(language).items()
        if not text.strip()
    }
    assert empty == set()
