"""What is sealed opens in its own place, with its own key, unchanged; and nowhere else."""

import pytest

from kring.system.seal import BrokenSealError, Seal, new_key


def test_what_is_sealed_opens_in_its_own_place() -> None:
    seal = Seal(new_key())
    assert seal.open(seal.close("wat als…".encode(), b"m/1"), b"m/1") == "wat als…".encode()


def test_the_same_text_never_looks_the_same() -> None:
    seal = Seal(new_key())
    assert seal.close(b"ja", b"m/1") != seal.close(b"ja", b"m/1")


def test_a_sealed_text_says_version_and_key_in_front() -> None:
    seal = Seal(new_key())
    sealed = seal.close(b"ja", b"m/1")
    assert sealed[:1] == b"\x01"
    assert sealed[1:9] == seal.key_id
    assert len(sealed) == 1 + 8 + 12 + 2 + 16


def test_it_does_not_open_in_another_place() -> None:
    seal = Seal(new_key())
    with pytest.raises(BrokenSealError):
        seal.open(seal.close(b"ja", b"m/1"), b"m/2")


def test_it_does_not_open_with_another_key() -> None:
    sealed = Seal(new_key()).close(b"ja", b"m/1")
    with pytest.raises(BrokenSealError):
        Seal(new_key()).open(sealed, b"m/1")


def test_no_byte_of_it_can_be_changed() -> None:
    seal = Seal(new_key())
    sealed = seal.close(b"ja", b"m/1")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(BrokenSealError):
            seal.open(bytes(changed), b"m/1")


@pytest.mark.parametrize("cut", [0, 5, 20, 30])
def test_a_piece_of_it_does_not_open(cut: int) -> None:
    seal = Seal(new_key())
    with pytest.raises(BrokenSealError):
        seal.open(seal.close(b"ja", b"m/1")[:cut], b"m/1")


def test_a_key_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Seal(b"short")
