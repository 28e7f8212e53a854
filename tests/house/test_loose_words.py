"""No text stands loose in a page, a script or a method: each is in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.house.scripts import Script
from tests.house.tree import SOURCE, files

TEMPLATES = SOURCE / "web" / "templates"
SCRIPTS = SOURCE / "web" / "static" / "kring"
METHODS = SOURCE / "library" / "methods"
LANGUAGES = {"nl", "en"}
#: The name of the product is the same everywhere; a shape's letters stand for names.
SAME_EVERYWHERE = {"Kring"}
#: Made from docs/, which has a test of its own.
OWN_TEST = TEMPLATES / "kring" / "guide"
SPOKEN_ATTRIBUTES = r"(?:aria-label|alt|title|placeholder)=\"([^\"$]*)\""


def found(under: Path, ending: str) -> list[Path]:
    return [path for path in files() if path.is_relative_to(under) and path.name.endswith(ending)]


def loose_in_page(page: str) -> list[str]:
    """The words between tags that no catalogue gave."""
    said = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", "", page, flags=re.DOTALL)
    # What says its language stands there in each.
    said = re.sub(r"<(\w+)[^>]* lang=\"\w+\"[^>]*>[^<]*</\1>", "", said)
    said = re.sub(r"<(script|style|svg).*?</\1>", "", said, flags=re.DOTALL)
    between = re.findall(r">([^<>]+)<", said) + re.findall(SPOKEN_ATTRIBUTES, said)
    return [text.strip() for text in between if re.search(r"[^\W\d_]{2}", text)]


#: Strings of several words that nobody reads: names of classes, and where to look in a page.
NO_SENTENCE = re.compile(r"[a-z0-9-]+( [a-z0-9-]+)*|[\[.#][^A-Z]*")
SENTENCE = re.compile(r"[^\W\d_]{2,}.* [^\W\d_]{2,}|^[A-Z][^\W\d_]+[.!?…]$")


def loose_in_script(source: str) -> list[str]:
    """The words that a script puts on a screen by itself."""
    script = Script(source).read()
    said = [text for text in script.strings if SENTENCE.search(text)]
    return [loose for markup in script.markup for loose in loose_in_page(f">{markup}<")] + [
        text for text in said if not NO_SENTENCE.fullmatch(text.strip())
    ]


def test_the_readers_find_words_where_they_stand() -> None:
    script = """
      const x = html`<p class="a b" alt="A ring">
        ${y ? html`<b>Loose</b> ${z({ q: 1 })}` : t("a.b")}</p>`;
      const safe = /["'`]/.test(x) ? `kring:${x}:seen` : "button grow"; // Not this, nor "that".
      place.textContent = "Loose as well.";"""
    assert sorted(loose_in_script(script)) == ["A ring", "Loose", "Loose as well."]
    assert loose_in_page("<b>Loose</b>") == ["Loose"]
    assert loose_in_page('<img alt="A ring"><p lang="en">Said</p>{% word "a" %}') == ["A ring"]


def test_no_script_has_words_of_its_own() -> None:
    scripts = [path for path in found(SCRIPTS, ".js") if "vendor" not in path.parts]
    assert len(scripts) > 40
    loose = {path.name: loose_in_script(path.read_text(encoding="utf-8")) for path in scripts}
    assert {name: texts for name, texts in loose.items() if texts} == {}


@pytest.mark.parametrize("path", found(TEMPLATES, ".html"), ids=lambda path: path.stem)
def test_no_page_has_words_of_its_own(path: Path) -> None:
    if path.parent == OWN_TEST:
        return
    loose = set(loose_in_page(path.read_text(encoding="utf-8"))) - SAME_EVERYWHERE
    assert loose == set()


def one_sided(node: object, place: str = "") -> Iterator[str]:
    """Where a text is in one language only, or empty in one."""
    if isinstance(node, dict):
        if node.keys() & LANGUAGES and not (
            node.keys() >= LANGUAGES and all(str(node[lang]).strip() for lang in LANGUAGES)
        ):
            yield place
        for key, inner in node.items():
            yield from one_sided(inner, f"{place}/{key}")
    elif isinstance(node, list):
        for at, inner in enumerate(node):
            yield from one_sided(inner, f"{place}/{at}")


def test_a_text_in_one_language_is_found() -> None:
    half = {"steps": [{"name": {"nl": "Stap", "en": "Step"}}, {"name": {"nl": "Stap"}}]}
    assert list(one_sided(half)) == ["/steps/1/name"]
    assert list(one_sided({"name": {"nl": "Stap", "en": " "}})) == ["/name"]


@pytest.mark.parametrize("path", found(METHODS, ".yaml"), ids=lambda path: path.stem)
def test_every_method_says_everything_in_both_languages(path: Path) -> None:
    # The parser that reads methods, which is laxer about marks in a text than the other.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    method = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    assert method["name"].keys() >= LANGUAGES
    assert list(one_sided(method)) == []
