"""The only maker of ids, codes and tokens, all of them from the system's own chance."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Final

_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz234567"
# No vowels, so that no code is a word; no letter that is easily taken for another.
_CODE_LETTERS: Final = "BCDFGHJKLMNPRSTVWXZ"
_CODE_LENGTH: Final = 8
ID_LENGTH: Final = 26


def new() -> str:
    """Return an id that nobody can guess (130 bits), in lower case, safe in an address."""
    return _drawn(_ID_LETTERS, ID_LENGTH)


def brief() -> str:
    """Return a short id (60 bits): unique within one meeting, no secret."""
    return _drawn(_ID_LETTERS, 12)


def stream() -> Iterator[str]:
    """Give short ids without end, for the laws, which may not read chance themselves."""
    while True:
        yield brief()


def token() -> str:
    """Return a secret for a cookie (256 bits), safe in a cookie and in an address."""
    return secrets.token_urlsafe(32)


def code() -> str:
    """Return a code to join with, as it is read aloud: `KRVT-MPLD` (34 bits)."""
    return written(_drawn(_CODE_LETTERS, _CODE_LENGTH))


def written(letters: str) -> str:
    """Return eight letters as people read them: two groups of four."""
    return f"{letters[:4]}-{letters[4:]}"


def letters_of(typed: str) -> str:
    """Return the letters of a code, however it was typed (`krvt mpld`); maybe no code at all."""
    return "".join(letter for letter in typed.upper() if letter.isalpha())[: _CODE_LENGTH + 1]


def jitter(most: float) -> float:
    """Return a chance number from 0 up to `most`."""
    return secrets.randbelow(1_000_001) / 1_000_000 * most


def _drawn(letters: str, length: int) -> str:
    """Return letters that are each as likely: one number for all of them, asked for once."""
    left = secrets.randbelow(len(letters) ** length)
    drawn = []
    for _ in range(length):
        left, which = divmod(left, len(letters))
        drawn.append(letters[which])
    return "".join(drawn)
