"""The shapes a value in a method file can have, and how each is read.

The tables in `keys.py` are made of these. The JSON Schema is made of the same tables, so
the file that is read and the file that is described cannot differ.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kring.library.faults import Page, Path
from kring.library.yaml12 import Items, Node, Scalar, Table

#: Every text of a method is written in each of these.
LANGUAGES = ("nl", "en")
LONGEST_TEXT = 600
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")

#: What a shape gives when the value is faulty: nothing, so that reading goes on.
MISSING: object = object()


@dataclass(frozen=True, slots=True)
class Line:
    """One text without languages, such as a source."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in every language: `{nl: …, en: …}`."""


@dataclass(frozen=True, slots=True)
class Name:
    """An id: small letters, digits, `-` and `_`. `of` says what it names, for a reader."""

    of: str = ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number, fractions included, within bounds."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, of at least `least` values."""

    item: Shape
    least: int = 0


@dataclass(frozen=True, slots=True)
class MapOf:
    """Values under names that the author chooses. `of` says what is named."""

    value: Shape
    of: str = ""
    least: int = 0


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table: the shape of its value, and what it means to an author."""

    shape: Shape
    meaning: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Keys:
    """A table with known keys. `short` is the key that a lone number stands for."""

    of: str
    keys: Mapping[str, Key] = field(hash=False)
    short: str | None = None


Shape = Line | Text | Name | Whole | Number | Flag | Choice | ListOf | MapOf | Keys


def take(shape: Shape, node: Node, path: Path, page: Page) -> object:
    """Return the value of `node` in plain Python, or `MISSING` where it is faulty.

    Tables become dicts that lack what is faulty, lists lack their faulty items.
    """
    match shape:
        case ListOf():
            return _list(shape, node, path, page)
        case MapOf():
            return _map(shape, node, path, page)
        case Keys():
            return _keys(shape, node, path, page)
        case Text():
            return _text(node, path, page)
        case _:
            return _scalar(shape, node, path, page)


def _scalar(
    shape: Line | Name | Whole | Number | Flag | Choice, node: Node, path: Path, page: Page
) -> object:
    value = node.value if isinstance(node, Scalar) else MISSING
    if isinstance(shape, Line) and isinstance(value, str):
        return _line(value, path, page)
    if _fits(shape, value):
        return str(value) if isinstance(shape, Name) else value
    return _wrong(shape, _shown(node), path, page)


def _fits(shape: Line | Name | Whole | Number | Flag | Choice, value: object) -> bool:
    match shape:
        case Line():
            fits = isinstance(value, str)
        case Name():
            fits = isinstance(value, str | int) and NAME.fullmatch(str(value)) is not None
        case Whole():
            fits = type(value) is int and shape.least <= value <= shape.most
        case Number():
            fits = _measured(value, shape)
        case Flag():
            fits = isinstance(value, bool)
        case Choice():
            fits = value in shape.words
    return fits


def _measured(value: object, shape: Number) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value) and shape.least <= value <= shape.most


def _wrong(shape: Shape, found: str, path: Path, page: Page) -> object:
    page.fault(path, "wrong_type", {"found": found, **expected(shape)})
    return MISSING


def expected(shape: Shape) -> dict[str, object]:
    """Return what a shape allows, as params of a fault: a phrase's key and its places."""
    match shape:
        case Whole() | Number():
            bounds = {"least": f"{shape.least:g}", "most": f"{shape.most:g}"}
            return {"expected": type(shape).__name__.lower(), **bounds}
        case Choice():
            return {"expected": "choice", "allowed": ", ".join(shape.words)}
        case Keys(short=None):
            return {"expected": "keys", "allowed": ", ".join(shape.keys)}
        case Keys(short=str(short)):
            number = expected(shape.keys[short].shape)
            allowed = ", ".join(shape.keys)
            return {**number, "expected": "number_or_keys", "allowed": allowed}
        case _:
            return {"expected": _PHRASES[type(shape)]}


_PHRASES: Mapping[type, str] = {
    Line: "line",
    Text: "text",
    Name: "name",
    Flag: "flag",
    ListOf: "list",
    MapOf: "map",
}


def _shown(node: Node) -> str:
    match node:
        case Items():
            return "[…]"
        case Table():
            return "{…}"
        case Scalar(value=None):
            return "null"
        case Scalar(value=bool(flag)):
            return str(flag).lower()
        case Scalar(value=value):
            return str(value)[:40]


def _line(value: str, path: Path, page: Page) -> object:
    value = " ".join(value.split())
    if not value:
        page.fault(path, "no_words")
        return MISSING
    if len(value) > LONGEST_TEXT:
        page.fault(path, "too_long", {"most": LONGEST_TEXT})
        return MISSING
    return value


def _text(node: Node, path: Path, page: Page) -> object:
    if not isinstance(node, Table):
        return _wrong(Text(), _shown(node), path, page)
    _refuse_unknown(node, LANGUAGES, path, page, "unknown_language")
    said = {}
    for language in LANGUAGES:
        if language not in node.entries:
            allowed = ", ".join(LANGUAGES)
            page.fault(path, "missing_language", {"found": language, "allowed": allowed})
            continue
        value = take(Line(), node.entries[language], (*path, language), page)
        if value is not MISSING:
            said[language] = value
    return said if len(said) == len(LANGUAGES) else MISSING


def _list(shape: ListOf, node: Node, path: Path, page: Page) -> object:
    if not isinstance(node, Items):
        return _wrong(shape, _shown(node), path, page)
    if len(node.items) < shape.least:
        page.fault(path, "too_few", {"least": shape.least, "found": len(node.items)})
    # An empty table keeps the place of a faulty one, so that later positions stay true.
    instead: object = {} if isinstance(shape.item, Keys) else MISSING
    taken = []
    for index, item in enumerate(node.items):
        value = take(shape.item, item, (*path, index), page)
        taken.append(instead if value is MISSING else value)
    return [value for value in taken if value is not MISSING]


def _map(shape: MapOf, node: Node, path: Path, page: Page) -> object:
    if not isinstance(node, Table):
        return _wrong(shape, _shown(node), path, page)
    if len(node.entries) < shape.least:
        page.fault(path, "too_few", {"least": shape.least, "found": len(node.entries)})
    taken = {}
    for name, value in node.entries.items():
        if not NAME.fullmatch(name):
            _wrong(Name(), name[:40], (*path, name), page)
            continue
        taken[name] = take(shape.value, value, (*path, name), page)
    return {name: value for name, value in taken.items() if value is not MISSING}


def _keys(shape: Keys, node: Node, path: Path, page: Page) -> object:
    if shape.short is not None and isinstance(node, Scalar):
        number = shape.keys[shape.short].shape
        if isinstance(number, Number) and _fits(number, node.value):
            return {shape.short: node.value}
    if not isinstance(node, Table):
        return _wrong(shape, _shown(node), path, page)
    _refuse_unknown(node, tuple(shape.keys), path, page)
    taken = {}
    for name, key in shape.keys.items():
        if name in node.entries:
            taken[name] = take(key.shape, node.entries[name], (*path, name), page)
        elif key.required:
            page.fault((*path, name), "missing_key", {"found": name, **expected(key.shape)})
    return {name: value for name, value in taken.items() if value is not MISSING}


def _refuse_unknown(
    node: Table, known: tuple[str, ...], path: Path, page: Page, code: str = "unknown_key"
) -> None:
    for name in node.entries:
        if name not in known:
            params = {"found": name[:40], "allowed": ", ".join(known)}
            page.fault((*path, name), code, params)
