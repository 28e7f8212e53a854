"""Keyed digests of what must be found again but not read: codes, cookies, commands."""

from __future__ import annotations

import hmac
from hashlib import blake2b, sha256
from typing import Final

from kring.system import ids

#: Bytes in the mark of a command.
COMMAND_MARK: Final = 16


class Marks:
    """Digests under the installation's secret."""

    def __init__(self, secret: str) -> None:
        """Take the installation's secret."""
        self._key = sha256(secret.encode()).digest()

    def of_code(self, typed: str) -> bytes:
        """Return the mark of a code to join with, however it was typed."""
        return hmac.digest(self._key, b"code:" + ids.letters_of(typed).encode(), "sha256")

    def of_command(self, holder: str, command: str) -> bytes:
        """Return the mark of a client's command id; another holder's same id is another."""
        said = f"{holder}:{command}".encode()
        return blake2b(said, key=self._key, digest_size=COMMAND_MARK).digest()


def of_token(token: str) -> bytes:
    """Return the digest of a cookie's token; 256 random bits need no key."""
    return sha256(token.encode()).digest()
