"""Each meeting's key: kept wrapped, given back, rewrapped, and gone for good when dropped."""

from pathlib import Path

import pytest

from kring.system.keystore import KeyStore
from kring.system.seal import BrokenSealError, new_key


def test_a_key_comes_back_after_a_restart(tmp_path: Path) -> None:
    wrapping = (new_key(),)
    first = KeyStore(tmp_path / "keys", wrapping)
    sealed = first.create("m").close(b"ja", b"place")
    first.shut()
    again = KeyStore(tmp_path / "keys", wrapping).get("m")
    assert again is not None
    assert again.open(sealed, b"place") == b"ja"


def test_an_unknown_meeting_has_no_key(tmp_path: Path) -> None:
    assert KeyStore(tmp_path / "keys", (new_key(),)).get("m") is None


def test_another_installation_cannot_unwrap_it(tmp_path: Path) -> None:
    KeyStore(tmp_path / "keys", (new_key(),)).create("m")
    with pytest.raises(BrokenSealError):
        KeyStore(tmp_path / "keys", (new_key(),)).get("m")


def test_a_wrapped_key_does_not_fit_another_meeting(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "keys", (new_key(),))
    store.create("m")
    store._file.execute("UPDATE keys SET meeting = 'n'")
    with pytest.raises(BrokenSealError):
        store.get("n")


def test_after_rewrapping_only_the_new_key_is_needed(tmp_path: Path) -> None:
    old, new = new_key(), new_key()
    store = KeyStore(tmp_path / "keys", (old,))
    sealed = store.create("m").close(b"ja", b"place")
    store.shut()
    both = KeyStore(tmp_path / "keys", (new, old))
    assert both.rewrap() == 1
    both.shut()
    seal = KeyStore(tmp_path / "keys", (new,)).get("m")
    assert seal is not None
    assert seal.open(sealed, b"place") == b"ja"


def test_a_renewed_key_opens_all_until_the_former_one_is_forgotten(tmp_path: Path) -> None:
    old, new = new_key(), new_key()
    store = KeyStore(tmp_path / "keys", (old,))
    seal = store.create("m")
    before = seal.close(b"before", b"place")
    store.renew("m", seal)
    after = seal.close(b"after", b"place")
    assert seal.open(before, b"place") == b"before"
    store.shut()
    both = KeyStore(tmp_path / "keys", (new, old))
    assert both.rewrap() == 1
    both.shut()
    again = KeyStore(tmp_path / "keys", (new,))
    seals = [again.get("m")]
    again.forget("m")
    seals.append(again.get("m"))
    assert seals[0] is not None
    assert seals[1] is not None
    assert [each.open(after, b"place") for each in seals if each] == [b"after", b"after"]
    assert seals[0].open(before, b"place") == b"before"
    with pytest.raises(BrokenSealError):
        seals[1].open(before, b"place")


@pytest.mark.parametrize("forgets", ["forget", "drop"])
def test_a_former_key_leaves_no_bytes(tmp_path: Path, forgets: str) -> None:
    store = KeyStore(tmp_path / "keys", (new_key(),))
    seal = store.create("m")
    (wrapped,) = store._file.execute("SELECT wrapped FROM keys").fetchone()
    store.renew("m", seal)
    assert any(wrapped[-16:] in path.read_bytes() for path in tmp_path.iterdir())
    getattr(store, forgets)("m")
    assert not any(wrapped[-16:] in path.read_bytes() for path in tmp_path.iterdir())


def test_a_dropped_key_leaves_no_bytes(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "keys", (new_key(),))
    for meeting in ("m", "n"):
        store.create(meeting)
    (wrapped,) = store._file.execute("SELECT wrapped FROM keys WHERE meeting = 'm'").fetchone()
    assert any(wrapped[-16:] in path.read_bytes() for path in tmp_path.iterdir())
    store.drop("m")
    store.drop("m")
    assert store.get("m") is None
    assert store.meetings() == {"n"}
    assert not any(wrapped[-16:] in path.read_bytes() for path in tmp_path.iterdir())


def test_nobody_else_on_the_machine_reads_the_file(tmp_path: Path) -> None:
    KeyStore(tmp_path / "keys", (new_key(),))
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0
