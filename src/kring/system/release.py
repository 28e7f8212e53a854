"""Which Kring runs: its version, and a mark that is another one as soon as anything differs."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parents[1]
_LENGTH: Final = 12


def version() -> str:
    """Return the version, as the package states it."""
    return metadata.version("kring")


@cache
def release() -> str:
    """Return the mark of what runs: the same for the same files, whenever and wherever installed.

    A page remembers it, so that one from before an upgrade is known by it. The version would
    not do: who runs Kring from its repository changes files without a new number.
    """
    found = hashlib.sha256()
    for file in sorted(_PACKAGE.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            found.update(f"{file.relative_to(_PACKAGE).as_posix()}\n".encode())
            found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()[:_LENGTH]
