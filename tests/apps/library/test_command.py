"""`kring methods` as someone types it, without Django in the process."""

from __future__ import annotations

import json
from pathlib import Path

from kring.library import shelf
from kring.library.schema import schema
from tests.apps.library.small import SMALL, changed, line_of
from tests.apps.typing_kring import kring


def written(folder: Path, text: str) -> str:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_the_list_names_every_method_in_either_language() -> None:
    status, out, _ = kring("methods", "list")
    assert status == 0
    assert [line.split(maxsplit=1) for line in out.splitlines()] == [
        [method_id, names["nl"]] for method_id, names in shelf.names().items()
    ]
    assert "Question cards" in kring("methods", "list", "--language", "en")[1]


def test_the_list_is_json_for_a_machine() -> None:
    status, out, _ = kring("methods", "list", "--json")
    assert status == 0
    assert json.loads(out) == [
        {"id": method_id, "name": names["nl"], "names": names}
        for method_id, names in shelf.names().items()
    ]


def test_a_sound_file_is_said_to_be_so(tmp_path: Path) -> None:
    file = written(tmp_path, SMALL)
    assert kring("methods", "check", file) == (0, f"{file}: geen fouten\n", "")
    assert kring("methods", "check", file, "--language", "en") == (0, f"{file}: no faults\n", "")


def test_every_fault_has_its_line_step_key_and_what_is_allowed(tmp_path: Path) -> None:
    text = changed(("level: any", "level: high"), ("clock: 4", "clock: -4"))
    file = written(tmp_path, text)
    status, out, err = kring("methods", "check", "--language", "en", file)
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        (
            f"{file}:{line_of('level: high', text)}: key level: 'high' cannot be here."
            " Here belongs one of: beginner, experienced, advanced, any."
        ),
        (
            f"{file}:{line_of('clock: -4', text)}: step choose, key clock: '-4' cannot be here."
            " Here belongs a number from 0 to 600, or a block with the keys:"
            " base, per_person, longest, shortest, per_item, items, rest, proposed."
        ),
    ]


def test_a_file_that_is_not_there_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    missing = str(tmp_path / "nothing.yaml")
    assert kring("methods", "check", missing) == (1, "", f"{missing}: No such file or directory\n")


def test_the_schema_is_printed() -> None:
    status, out, _ = kring("methods", "schema")
    assert (status, json.loads(out)) == (0, schema())
