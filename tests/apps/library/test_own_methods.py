"""An installation's own methods: on the shelf when sound, left alone when not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kring.library import shelf
from kring.project.cli import main
from tests.apps.library.winding import WINDING

CACHES = (
    *(shelf.own, shelf.ids, shelf.left_alone, shelf.offered, shelf.names),
    *(shelf.content, shelf.load, shelf.fingerprint, shelf._own_files),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of an installation of its own."""
    monkeypatch.setenv("KRING_DATA", str(tmp_path))
    methods = tmp_path / "methods"
    methods.mkdir()
    for known in CACHES:
        known.cache_clear()
    yield methods
    for known in CACHES:
        known.cache_clear()


def test_a_sound_file_is_on_the_shelf_beside_those_that_come_with_kring(folder: Path) -> None:
    (folder / "winding.yaml").write_text(WINDING)
    assert set(shelf.ids()) == {*shelf.shipped(), "winding"}
    assert "winding" in shelf.offered()
    assert shelf.load("winding").largest == 8
    assert shelf.names()["winding"] == {"nl": "Slinger", "en": "Winding"}


def test_a_faulty_file_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "winding.yaml").write_text(WINDING)
    (folder / "broken.yaml").write_text("id: broken\n")
    (folder / "other.yaml").write_text(WINDING)
    (folder / f"{shelf.shipped()[0]}.yaml").write_text(WINDING)
    assert set(shelf.own()) == {"winding"}
    named = {file.stem: bool(faults) for file, faults in shelf.left_alone().items()}
    assert named == {"broken": True, "other": False, shelf.shipped()[0]: False}
    assert main(["methods", "list"]) == 0
    said = capsys.readouterr()
    assert "winding" in said.out
    assert all(f"{name}.yaml" in said.err for name in named)


def test_without_a_folder_there_are_those_that_come_with_kring(folder: Path) -> None:
    folder.rmdir()
    assert shelf.ids() == shelf.shipped()
