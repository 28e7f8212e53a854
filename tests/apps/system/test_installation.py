"""An installation's secrets are made once, for its owner alone, and one process owns it."""

import os
from pathlib import Path

import pytest

from kring.system.installation import AlreadyRunningError, Installation, from_environment


def installed(folder: Path) -> Installation:
    found = from_environment({"KRING_DATA": str(folder / "data")})
    found.prepare()
    return found


def test_the_keys_stand_beside_the_data_unless_told_otherwise(tmp_path: Path) -> None:
    assert installed(tmp_path).keys == tmp_path / "data" / "keys"
    elsewhere = from_environment(
        {"KRING_DATA": str(tmp_path / "data"), "KRING_KEYS": str(tmp_path / "safe")}
    )
    assert elsewhere.key_store == tmp_path / "safe" / "keys.sqlite3"


def test_without_a_setting_the_data_stands_where_the_system_wants_it() -> None:
    assert from_environment({"XDG_DATA_HOME": "/var/lib"}).data == Path("/var/lib/kring")


def test_the_secrets_are_made_once(tmp_path: Path) -> None:
    first, second = installed(tmp_path), installed(tmp_path)
    assert first.secret() == second.secret()
    assert len(first.secret()) >= 50
    assert first.wrapping_keys() == second.wrapping_keys()
    assert [len(key) for key in first.wrapping_keys()] == [32]


def test_the_secrets_are_for_the_owner_alone(tmp_path: Path) -> None:
    home = installed(tmp_path)
    home.secret()
    home.wrapping_keys()
    for path in (home.data / "secret.key", home.wrapping_file):
        assert path.stat().st_mode & 0o777 == 0o600


def test_wrapping_keys_are_replaced_whole(tmp_path: Path) -> None:
    home = installed(tmp_path)
    old = home.wrapping_keys()
    home.keep_wrapping_keys((bytes(32), *old))
    assert home.wrapping_keys() == (bytes(32), *old)
    assert home.wrapping_file.stat().st_mode & 0o777 == 0o600


@pytest.fixture
def flushed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, frozenset[str]]]:
    """Return what was forced to the disk, in order: each with the names in its folder then."""
    found = []
    really = os.fsync

    def noted(descriptor: int) -> None:
        known = {path.stat().st_ino: path for path in (tmp_path, *tmp_path.rglob("*"))}
        path = known[os.fstat(descriptor).st_ino]
        folder = path if path.is_dir() else path.parent
        found.append((path.name, frozenset(one.name for one in folder.iterdir())))
        really(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    return found


def test_a_new_secret_is_on_the_disk_with_its_name_in_the_folder(
    tmp_path: Path, flushed: list[tuple[str, frozenset[str]]]
) -> None:
    home = Installation(tmp_path / "data", tmp_path / "safe" / "keys")
    home.prepare()
    made = [name for name, _ in flushed]
    assert made == [tmp_path.name, tmp_path.name, "safe"]
    flushed.clear()
    home.wrapping_keys()
    assert flushed == [
        ("wrapping.key", frozenset({"wrapping.key"})),
        ("keys", frozenset({"wrapping.key"})),
    ]


def test_a_replaced_wrapping_key_is_on_the_disk_with_its_name_in_the_folder(
    tmp_path: Path, flushed: list[tuple[str, frozenset[str]]]
) -> None:
    home = installed(tmp_path)
    old = home.wrapping_keys()
    flushed.clear()
    home.keep_wrapping_keys((bytes(32), *old))
    assert [name for name, _ in flushed] == ["wrapping.new", "keys", "keys"]
    assert flushed[-1][1] == {"wrapping.key"}


def test_a_second_process_is_refused_in_one_line(tmp_path: Path) -> None:
    home = installed(tmp_path)
    with home.owned(), pytest.raises(AlreadyRunningError, match=r"^Kring is already running.*$"):
        home.owned().__enter__()
    with home.owned():
        pass
