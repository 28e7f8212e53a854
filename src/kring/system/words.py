"""The words that people read, in one keyed catalogue per language.

Each language has a folder in `words/` with the same files, one per area: `pages` for the
ordinary pages, `practising` for the practice corner, `print` for paper, `room` for the live
client, `refusals` for every way in which a law says no.
A key is flat (`front.title`); what it says may hold named places (`{name}`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Final

#: The first is the language of whoever did not choose.
LANGUAGES: Final = ("nl", "en")
AREAS: Final = ("pages", "practising", "print", "refusals", "room")
#: What the ordinary pages read; no key stands in two of these.
_OF_PAGES: Final = ("pages", "practising")

_HOME: Final = Path(__file__).with_suffix("")


def word(key: str, lang: str, /, **params: object) -> str:
    """Return what the ordinary pages say under `key`.

    Raises `KeyError` when the catalogue lacks the key or `params` lacks a named place: a
    fault in Kring, to be found by its tests, never shown to a reader as half a text.
    """
    return _pages(lang)[key].format_map(params)


def area(name: str, lang: str) -> Mapping[str, str]:
    """Return every word of one area, flat, as a client takes it along."""
    return dict(_area(name, lang))


def refusal(code: str, params: Mapping[str, object], lang: str) -> str:
    """Say what was refused and what to do now.

    A code may be said in two ways: `<code>.full` when `params` fills all its places, and
    `<code>.short` otherwise, so that a refusal is always said. A role in `params` is
    named as people call it. Raises `KeyError` for a code that has no words.
    """
    words = _area("refusals", lang)
    if code in words:
        return words[code].format_map(params)
    full = words[f"{code}.full"]
    known = _named(params, words)
    return (full if places(full) <= known.keys() else words[f"{code}.short"]).format_map(known)


def refusal_codes() -> frozenset[str]:
    """Return every code that has words."""
    keys = _area("refusals", LANGUAGES[0])
    return frozenset(key.split(".")[0] for key in keys if not key.startswith("role."))


def nearest(lang: str | None) -> str:
    """Return the language of Kring that serves a reader of `lang` (`en-GB` reads `en`)."""
    spoken = (lang or "").partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def places(text: str) -> frozenset[str]:
    """Return the named places in a text."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def faults() -> list[str]:
    """Return what one language says and another does not: keys, and places in their texts."""
    return [
        fault
        for name in AREAS
        for lang in LANGUAGES[1:]
        for fault in _differences(name, _area(name, LANGUAGES[0]), lang, _area(name, lang))
    ]


def _differences(
    name: str, first: Mapping[str, str], lang: str, other: Mapping[str, str]
) -> Iterator[str]:
    for key in sorted(first.keys() ^ other.keys()):
        yield f"{name}: {key} stands in {LANGUAGES[0] if key in first else lang} only"
    for key in sorted(first.keys() & other.keys()):
        if places(first[key]) != places(other[key]):
            yield f"{name}: {key} has other places in {lang}"


def _named(params: Mapping[str, object], words: Mapping[str, str]) -> dict[str, object]:
    """Put a role's name in the place of its id; a role without a name is left out."""
    role = params.get("role")
    rest = {key: value for key, value in params.items() if key != "role"}
    name = words.get(f"role.{role}")
    return rest if name is None else {**rest, "role": name}


@cache
def _pages(lang: str) -> Mapping[str, str]:
    return {key: text for name in _OF_PAGES for key, text in _area(name, lang).items()}


@cache
def _area(name: str, lang: str) -> Mapping[str, str]:
    with (_HOME / lang / f"{name}.toml").open("rb") as file:
        return dict(_flat(tomllib.load(file)))


def _flat(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{before}{key}.")
        elif isinstance(value, str):
            yield before + key, value
        else:
            raise TypeError(f"{before}{key} is no text")
