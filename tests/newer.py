"""A newer Kring than the installed one: the same files, a migration, a word and a script on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import kring
from kring.live.frames import PROTOCOL

#: What the newer one calls the button that asks for silence.
STILLNESS: Final = "Even stilte"

_NUMBER: Final = "99.1"
_MIGRATION: Final = '''"""Something that only the newer version has."""
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("meetings", "{after}")]
    operations = [migrations.RunSQL("CREATE TABLE newer (id integer)", "DROP TABLE newer")]
'''


def newer(folder: Path, *, speaks: int = PROTOCOL) -> dict[str, str]:
    """Lay it in a folder; return the environment in which `kring` is that one.

    `speaks`: the protocol that it speaks with its pages.
    """
    package = folder / "kring"
    shutil.copytree(Path(kring.__file__).parent, package, ignore=shutil.ignore_patterns("*.pyc"))
    migrations = package / "meetings" / "migrations"
    last = max(file.stem for file in migrations.glob("0*.py"))
    (migrations / "9999_newer.py").write_text(_MIGRATION.format(after=last))
    _change(package / "system/words/nl/room.toml", '"Even stil"', f'"{STILLNESS}"')
    with (package / "web/static/kring/room/page.js").open("a", encoding="utf-8") as script:
        script.write("/* newer */\n")
    for file in ("live/frames.py", "web/room/page.py"):
        _change(package / file, f"PROTOCOL: Final = {PROTOCOL}", f"PROTOCOL: Final = {speaks}")
    known = folder / f"kring-{_NUMBER}.dist-info"
    known.mkdir()
    stated = f"Metadata-Version: 2.1\nName: kring\nVersion: {_NUMBER}\n"
    (known / "METADATA").write_text(stated, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{old} is not in {file}"
    file.write_text(text.replace(old, new), encoding="utf-8")
