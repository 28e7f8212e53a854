"""The JSON Schema of a method file, made of the same tables that read the file.

An editor that knows it completes keys and marks slips while an author types. What only
shows across the whole file (references, order, sums) is left to `kring methods check`.
"""

from __future__ import annotations

from typing import Any

from kring.library.keys import METHOD
from kring.library.shapes import (
    LANGUAGES,
    LONGEST_TEXT,
    NAME,
    Choice,
    Flag,
    Keys,
    Line,
    ListOf,
    MapOf,
    Name,
    Number,
    Shape,
    Text,
    Whole,
)

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LINE: Schema = {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
_NAME: Schema = {"type": "string", "pattern": f"^{NAME.pattern}$"}


def schema() -> Schema:
    """Return the schema as plain data, ready for JSON."""
    return {
        "$schema": _DIALECT,
        "title": "Kring: a method of intervisie",
        **_of(METHOD),
        "$defs": {"text": _keys_of_text(), "name": _NAME},
    }


def _keys_of_text() -> Schema:
    return {
        "type": "object",
        "description": "One text in every language.",
        "properties": dict.fromkeys(LANGUAGES, _LINE),
        "required": list(LANGUAGES),
        "additionalProperties": False,
    }


def _of(shape: Shape) -> Schema:
    match shape:
        case ListOf():
            found = {"type": "array", "items": _of(shape.item), "minItems": shape.least}
        case MapOf():
            found = {
                "type": "object",
                "additionalProperties": _of(shape.value),
                "propertyNames": {"$ref": "#/$defs/name"},
                "minProperties": shape.least,
            }
        case Keys():
            found = _keys(shape)
        case _:
            found = _single(shape)
    return found


def _single(shape: Line | Text | Name | Whole | Number | Flag | Choice) -> Schema:
    match shape:
        case Text():
            found: Schema = {"$ref": "#/$defs/text"}
        case Line():
            found = _LINE
        case Name():
            found = {"$ref": "#/$defs/name"}
        case Whole():
            found = {"type": "integer", "minimum": shape.least, "maximum": shape.most}
        case Number():
            found = {"type": "number", "minimum": shape.least, "maximum": shape.most}
        case Flag():
            found = {"type": "boolean"}
        case Choice():
            found = {"enum": list(shape.words)}
    return found


def _keys(shape: Keys) -> Schema:
    table = {
        "type": "object",
        "properties": {
            name: {"description": key.meaning, **_of(key.shape)} for name, key in shape.keys.items()
        },
        "required": [name for name, key in shape.keys.items() if key.required],
        "additionalProperties": False,
    }
    if shape.short is None:
        return table
    return {"anyOf": [_of(shape.keys[shape.short].shape), table]}
