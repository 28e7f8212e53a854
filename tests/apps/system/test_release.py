"""The mark by which a page from before an upgrade is known."""

import shutil
from pathlib import Path

import pytest

import kring
from kring.system import release


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Kring of its own, to change."""
    package = tmp_path / "kring"
    shutil.copytree(
        Path(kring.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    monkeypatch.setattr(release, "_PACKAGE", package)
    return package


def mark() -> str:
    return release.release.__wrapped__()


def test_the_same_files_have_the_same_mark_wherever_they_are(copied: Path) -> None:
    elsewhere = mark()
    (copied / "__pycache__").mkdir()
    (copied / "__pycache__" / "made.pyc").write_bytes(b"by running it")
    assert mark() == elsewhere == release.release()


@pytest.mark.parametrize(
    "file", ["live/frames.py", "system/words/en/room.toml", "library/methods/werkplekleren.yaml"]
)
def test_any_other_byte_is_another_mark(copied: Path, file: str) -> None:
    with (copied / file).open("ab") as changed:
        changed.write(b"\n")
    assert mark() != release.release()


def test_a_file_that_was_renamed_is_another_mark(copied: Path) -> None:
    (copied / "live/frames.py").rename(copied / "live/frame.py")
    assert mark() != release.release()
