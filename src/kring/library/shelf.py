"""The methods to choose from, read when they are first asked for.

They are those that come with Kring, and those that an installation has in its own folder
`methods`. A file there that has a fault, or the name of a shipped method, is left alone.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from kring.domain.method.model import Method
from kring.library.faults import Fault, Page
from kring.library.reading import faults_in, read
from kring.library.shapes import MISSING, Text, take
from kring.library.yaml12 import opening
from kring.system.installation import from_environment

_SUFFIX = ".yaml"


def _shelf() -> Traversable:
    return files("kring.library") / "methods"


@cache
def shipped() -> tuple[str, ...]:
    """Return the ids of the methods that come with Kring, in the order of the alphabet."""
    found = (entry.name for entry in _shelf().iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


def own_folder() -> Path:
    """Return where an installation keeps methods of its own."""
    return from_environment().data / "methods"


@cache
def _own_files() -> Mapping[Path, bytes]:
    try:
        files_here = sorted(own_folder().glob(f"*{_SUFFIX}"))
        return {file: file.read_bytes() for file in files_here}
    except OSError:
        return {}


@cache
def left_alone() -> Mapping[Path, tuple[Fault, ...]]:
    """Return the files of the own folder that are not on the shelf, each with its faults.

    A file without faults is left alone because of its name: it is not the id of the method
    in it, or a shipped method has it already.
    """
    found = {file: faults_in(content) for file, content in _own_files().items()}
    return {
        file: faults
        for file, faults in found.items()
        if faults or file.stem in shipped() or read(_own_files()[file]).id != file.stem
    }


@cache
def own() -> Mapping[str, bytes]:
    """Return the files of an installation's own methods, by id."""
    return {
        file.stem: content for file, content in _own_files().items() if file not in left_alone()
    }


@cache
def ids() -> tuple[str, ...]:
    """Return the ids of all methods on the shelf, in the order of the alphabet."""
    return tuple(sorted((*shipped(), *own())))


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the shelf is laid out, from `shelf.toml`; every name in it is that of a method.

    `begin_with`: what a new group meets first, in this order; the first is the usual one.
    `to_try`: what a group tries out with an invented case, and never with a real one.
    """

    begin_with: tuple[str, ...]
    to_try: str

    @property
    def usual(self) -> str:
        """The method for whoever does not choose."""
        return self.begin_with[0]


@cache
def arrangement() -> Arrangement:
    """Return how the shelf is laid out."""
    laid_out = tomllib.loads((_shelf() / "shelf.toml").read_text("utf-8"))
    return Arrangement(begin_with=tuple(laid_out["begin_with"]), to_try=laid_out["to_try"])


@cache
def offered() -> tuple[str, ...]:
    """Return the ids of the methods to choose from: what to begin with, then the others."""
    laid_out = arrangement()
    apart = (*laid_out.begin_with, laid_out.to_try)
    return (*laid_out.begin_with, *(one for one in ids() if one not in apart))


@cache
def names() -> Mapping[str, Mapping[str, str]]:
    """Return the name of each method in every language, by id.

    Only the first lines of each file are read.
    """
    return {method_id: _name(method_id) for method_id in ids()}


@cache
def content(method_id: str) -> bytes:
    """Return the file of a method as it is. Raises `KeyError` for an unknown id."""
    # Only what is on the shelf: an id from outside never becomes part of a path.
    if method_id in own():
        return own()[method_id]
    if method_id not in shipped():
        raise KeyError(method_id)
    return (_shelf() / f"{method_id}{_SUFFIX}").read_bytes()


@cache
def load(method_id: str) -> Method:
    """Return a method of the shelf. Raises `KeyError` for an unknown id."""
    return read(content(method_id))


@cache
def fingerprint(method_id: str) -> str:
    """Return the SHA-256 of a method's file, in hex. Raises `KeyError` for an unknown id."""
    return fingerprint_of(content(method_id))


def fingerprint_of(file: bytes) -> str:
    """Return the SHA-256 of any method's file, in hex."""
    return sha256(file).hexdigest()


def _name(method_id: str) -> Mapping[str, str]:
    found = opening(content(method_id).decode(), frozenset({"name"}))
    name = take(Text(), found["name"], ("name",), Page()) if "name" in found else MISSING
    return name if isinstance(name, dict) else {}
