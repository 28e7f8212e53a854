"""The docs name every setting and every command, and claim none that is not there."""

import ast
import re

from tests.house.tree import ROOT, python_files, texts

SETTING = re.compile(r"\bKRING_[A-Z][A-Z0-9_]*[A-Z0-9]\b")
OPERATIONS = ROOT / "docs" / "operations.md"


def settings_in_code() -> set[str]:
    return {
        name
        for path in python_files()
        for name in SETTING.findall(path.read_text(encoding="utf-8"))
    }


def commands_in_code() -> set[str]:
    """The first word after `kring`, as argparse gets it: `add_parser("serve", …)`."""
    found = set()
    for path in python_files("project"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="add_parser"), args=[ast.Constant(value=str(name)), *_]
                ):
                    found.add(name)
                case _:
                    pass
    return found


def docs() -> str:
    return "\n".join(
        text
        for name, text in texts()
        if name.endswith(".md") and (name.startswith("docs/") or "/" not in name)
    )


def test_every_setting_is_documented() -> None:
    used = settings_in_code()
    assert used
    assert used - set(SETTING.findall(OPERATIONS.read_text(encoding="utf-8"))) == set()


def test_every_documented_setting_exists() -> None:
    claimed = set(SETTING.findall(docs())) | {
        setting
        for name, text in texts()
        if name.startswith("deploy/")
        for setting in SETTING.findall(text)
    }
    assert claimed - settings_in_code() == set()


def test_every_command_is_documented() -> None:
    commands = commands_in_code()
    written = docs()
    unnamed = {name for name in commands if not re.search(rf"\bkring (\w+ )?{name}\b", written)}
    assert commands
    assert unnamed == set()
