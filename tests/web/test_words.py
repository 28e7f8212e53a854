"""The catalogue: complete in both languages, and every word of it used."""

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

from kring.library.keys import FITS, LEVELS
from kring.system import words
from kring.system.words import LANGUAGES, area, nearest, refusal, refusal_codes, word
from kring.web.choosing.wish import EXPERIENCES

SOURCE = Path(words.__file__).parents[1]
WEB = SOURCE / "web"
PLACES = {"most": 5, "role": "presenter"}


def keys_in_use() -> set[str]:
    files = [*WEB.rglob("*.py"), *(WEB / "templates").rglob("*.html")]
    said = "\n".join(path.read_text() for path in files)
    return set(re.findall(r"""["']([a-z_]+\.[a-z_0-9]+)["']""", said)) | said_of_methods()


def said_of_methods() -> set[str]:
    """What is said of a method by what its data holds."""
    levels = {f"level.{level}" for level in LEVELS}
    return levels | {f"experience.{one}" for one in EXPERIENCES} | {f"fits.{fit}" for fit in FITS}


def test_both_languages_say_the_same_things() -> None:
    assert words.faults() == []


def test_every_word_is_used_and_every_word_used_is_there() -> None:
    known = set(area("pages", "nl"))
    sections = {key.split(".")[0] for key in known}
    used = {key for key in keys_in_use() if key.split(".")[0] in sections}
    assert known - used == set()
    assert {key for key in used - known if not key.endswith(".html")} == set()


def test_a_missing_word_is_a_fault() -> None:
    with pytest.raises(KeyError):
        word("front.nothing", "nl")


def test_a_missing_place_is_a_fault() -> None:
    with pytest.raises(KeyError):
        word("mine.until", "nl")


def test_what_stands_in_a_place_is_not_read_as_a_text() -> None:
    assert word("mine.until", "en", gone="{hours}").count("{hours}") == 1


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", sorted(refusal_codes()))
def test_every_refusal_says_what_happened_and_what_to_do(code: str, lang: str) -> None:
    for params in ({}, PLACES):
        said = refusal(code, params, lang)
        assert said.endswith(".")
        assert "{" not in said
        assert len(re.findall(r"[.!?](?: |$)", said)) >= 2, "what happened, and what to do"


def test_every_refusal_that_is_ever_given_has_words() -> None:
    given = {
        code
        for path in SOURCE.rglob("*.py")
        for code in re.findall(r'Refused\(\s*"([a-z_]+)"', path.read_text())
    }
    assert given - refusal_codes() == set()


def test_a_refusal_names_a_role_as_people_call_it() -> None:
    assert "schrijver" in refusal("needs_role", {"role": "scribe"}, "nl")
    assert "observer_7" not in refusal("needs_role", {"role": "observer_7"}, "nl")


def test_a_refusal_without_words_is_a_fault() -> None:
    with pytest.raises(KeyError):
        refusal("no_such_code", {}, "nl")


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [("nl", "nl"), ("nl-BE", "nl"), ("en-GB", "en"), ("EN", "en"), ("de", "nl"), (None, "nl")],
)
def test_the_nearest_language_serves(asked: str | None, spoken: str) -> None:
    assert nearest(asked) == spoken


def test_every_template_can_be_read() -> None:
    templates = WEB / "templates"
    for path in templates.rglob("*.html"):
        get_template(path.relative_to(templates).as_posix())
