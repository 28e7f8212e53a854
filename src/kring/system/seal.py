"""Encryption at rest: AES-256-GCM, bound to the place where the text is kept.

A sealed text is: version (1 byte), key id (8 bytes), nonce (12 bytes), then the text
with its tag. The nonce is random. What is sealed for one row cannot be opened in
another: the row's identity is associated data.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION: Final = b"\x01"
_KEY_ID: Final = 8
_NONCE: Final = 12
_HEAD: Final = len(_VERSION) + _KEY_ID
KEY_BYTES: Final = 32


class BrokenSealError(Exception):
    """A sealed text was changed, moved to another row, or sealed with another key."""


def new_key() -> bytes:
    """Return a new random key."""
    return os.urandom(KEY_BYTES)


class Seal:
    """A key, ready to close and open texts with; former ones only open."""

    __slots__ = ("_aead", "_former", "_head")

    def __init__(self, key: bytes, former: Iterable[bytes] = ()) -> None:
        """Take keys of 32 bytes; raises `ValueError` for another length."""
        self._former = dict(map(_ready, former))
        self._head, self._aead = _ready(key)

    @property
    def key_id(self) -> bytes:
        """What tells this key from others; says nothing of the key."""
        return self._head[1:]

    def renew(self, key: bytes) -> None:
        """Close with another key from now on."""
        self._former[self._head] = self._aead
        self._head, self._aead = _ready(key)

    def close(self, text: bytes, place: bytes) -> bytes:
        """Return the text sealed for `place`, the identity of the row that keeps it."""
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._aead.encrypt(nonce, text, self._head + place)

    def closed(self, sealed: bytes) -> bool:
        """Return whether it was the present key, not a former one, that closed this."""
        return sealed[:_HEAD] == self._head

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """Return the text. Raises `BrokenSealError` when key, place or text is not right."""
        head = sealed[:_HEAD]
        aead = self._aead if head == self._head else self._former.get(head)
        if aead is None:
            raise BrokenSealError("sealed with another key")
        nonce = sealed[_HEAD : _HEAD + _NONCE]
        try:
            return aead.decrypt(nonce, sealed[_HEAD + _NONCE :], head + place)
        except (InvalidTag, ValueError):
            raise BrokenSealError("changed, or kept elsewhere") from None


def _ready(key: bytes) -> tuple[bytes, AESGCM]:
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return _VERSION + blake2b(key, digest_size=_KEY_ID, person=b"kring key id").digest(), AESGCM(
        key
    )
