from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from kring.domain.method.model import FACILITATOR, GROUP, Activity, Presence
from kring.domain.method.permission import Act, permits
from kring.library import keys
from kring.library.reading import faults_in
from kring.library.schema import schema
from kring.library.shapes import Keys, ListOf, MapOf, Shape

DOCS = Path(__file__).parents[3] / "docs" / "methods.md"


def tables(shape: Shape) -> list[Keys]:
    match shape:
        case Keys():
            return [shape, *(one for key in shape.keys.values() for one in tables(key.shape))]
        case ListOf():
            return tables(shape.item)
        case MapOf():
            return tables(shape.value)
        case _:
            return []


def test_the_file_beside_the_reader_is_the_schema_of_the_reader() -> None:
    file = files("kring.library") / "method.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == schema()


def test_every_table_of_the_reader_is_closed_in_the_schema_and_asks_for_the_same_keys() -> None:
    found: dict[tuple[str, ...], set[str]] = {}

    def walk(part: Any) -> None:  # noqa: ANN401 - A schema is any JSON.
        if isinstance(part, dict):
            if "properties" in part:
                assert part["additionalProperties"] is False
                found[tuple(part["properties"])] = set(part["required"])
            for inner in part.values():
                walk(inner)
        if isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(schema())
    for table in tables(keys.METHOD):
        required = {name for name, key in table.keys.items() if key.required}
        assert found[tuple(table.keys)] == required


def test_the_documentation_names_every_key_and_every_value() -> None:
    told = DOCS.read_text(encoding="utf-8")
    for table in tables(keys.METHOD):
        section = told.split(f"\n## Keys of a {table.of}\n", 1)[1].split("\n## ", 1)[0]
        rows = [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]
        assert rows == list(table.keys), table.of


def test_the_documentation_names_every_value_of_a_choice() -> None:
    told = DOCS.read_text(encoding="utf-8")
    for table in tables(keys.METHOD):
        for name, key in table.keys.items():
            for word in getattr(key.shape, "words", ()):
                assert f"`{word}`" in told, (name, word)


def test_the_worked_example_of_the_documentation_is_a_method_without_faults() -> None:
    blocks = DOCS.read_text(encoding="utf-8").split("```yaml\n")[1:]
    whole = [block.split("```", 1)[0] for block in blocks if block.startswith("id: ")]
    assert len(whole) == 1
    assert faults_in(whole[0].encode()) == ()


ACTS = {
    "writing": Act.WRITE,
    "telling": Act.TELL,
    "labels": Act.LABEL,
    "turns": Act.TURN,
    "picking": Act.PICK,
    "choosing": Act.CHOOSE,
}


def test_the_documentation_says_what_each_activity_allows_as_the_table_has_it() -> None:
    told = DOCS.read_text(encoding="utf-8").split("| what it allows |\n", 1)[1].split("\n\n", 1)[0]
    rows = [line.strip("| ").split(" | ") for line in told.splitlines()[1:]]
    written = {row[0].strip("`"): row[-1] for row in rows}
    for activity in Activity:
        allowed = [
            word
            for word, act in ACTS.items()
            if permits(FACILITATOR if act is Act.CHOOSE else GROUP, activity, act, Presence.CIRCLE)
        ]
        assert written[activity] == (", ".join(allowed) or "nothing")
