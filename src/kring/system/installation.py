"""One installation of Kring: its folder, its secrets, and the lock that makes it the only one.

`KRING_DATA` names the folder (by default `kring` in the XDG data folder) and `KRING_KEYS`
the folder of the keys (by default `keys` inside it), so that both can be backed up apart.
Secrets are made at the first start, readable by the owner alone.
"""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kring.system.seal import new_key

_OWNER_ONLY = 0o600


class UnusableFolderError(Exception):
    """A folder or file of this installation cannot be used. Says which and why, in a line."""


class AlreadyRunningError(Exception):
    """Another process owns this folder's database."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Where everything of one installation stands."""

    data: Path
    keys: Path

    @property
    def database(self) -> Path:
        """The file of the embedded database."""
        return self.data / "kring.sqlite3"

    @property
    def key_store(self) -> Path:
        """The file with each meeting's wrapped key."""
        return self.keys / "keys.sqlite3"

    @property
    def wrapping_file(self) -> Path:
        """The file with the wrapping keys, one a line; the first is used for new keys."""
        return self.keys / "wrapping.key"

    def prepare(self) -> None:
        """Make the folders, open to their owner alone. Raises `UnusableFolderError`."""
        for folder in (self.data, self.keys):
            with _usable(folder):
                _make_folder(folder)

    def secret(self) -> str:
        """Return the secret for signatures, made when there is none yet."""
        self.prepare()
        return _read_or_make(self.data / "secret.key", secrets.token_urlsafe(48)).strip()

    def wrapping_keys(self) -> tuple[bytes, ...]:
        """Return the wrapping keys, the one for new keys first; made when there is none."""
        lines = _read_or_make(self.wrapping_file, _line(new_key())).split()
        return tuple(b64decode(line) for line in lines)

    def keep_wrapping_keys(self, keys: Sequence[bytes]) -> None:
        """Write the wrapping keys in one step: before or after, never half."""
        draft = self.wrapping_file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        _make(draft, "".join(_line(key) for key in keys))
        draft.replace(self.wrapping_file)
        _flush(self.keys)

    @contextmanager
    def owned(self) -> Iterator[None]:
        """Be the one process on this database. Raises `AlreadyRunningError`.

        The lock goes with the process, however that ends.
        """
        self.prepare()
        lock = self.data / "kring.lock"
        with _usable(lock):
            file = lock.open("w")
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AlreadyRunningError(
                    f"Kring is already running with the data in {self.data}."
                ) from None
            yield


def from_environment(environment: Mapping[str, str] = os.environ) -> Installation:
    """Return the installation that the environment names."""
    if named := environment.get("KRING_DATA"):
        data = Path(named).expanduser()
    else:
        shared = environment.get("XDG_DATA_HOME") or "~/.local/share"
        data = Path(shared).expanduser() / "kring"
    keys = environment.get("KRING_KEYS")
    return Installation(
        data.absolute(), (Path(keys).expanduser() if keys else data / "keys").absolute()
    )


def _line(key: bytes) -> str:
    return b64encode(key).decode() + "\n"


def _read_or_make(path: Path, content: str) -> str:
    """Return what the file says; when it is not there, write `content` first."""
    with _usable(path):
        try:
            _make(path, content)
        except FileExistsError:
            return path.read_text(encoding="ascii")
    return content


@contextmanager
def _usable(path: Path) -> Iterator[None]:
    """Say in a line what the disk would not do. Raises `UnusableFolderError`."""
    try:
        yield
    except OSError as fault:
        message = (
            f"cannot use {fault.filename or path}: {fault.strerror}. "
            "KRING_DATA and KRING_KEYS name the folders."
        )
        raise UnusableFolderError(message) from None


def _make(path: Path, content: str) -> None:
    """Write a new file for its owner alone, on the disk before we go on."""
    _make_folder(path.parent)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    _flush(path.parent)


def _make_folder(folder: Path, mode: int = 0o700) -> None:
    """Make a folder for its owner alone, in what may have to be made too, on the disk."""
    if folder.is_dir():
        return
    _make_folder(folder.parent, 0o777)
    folder.mkdir(exist_ok=True, mode=mode)
    _flush(folder.parent)


def _flush(folder: Path) -> None:
    """Have the disk know the names in a folder: a file alone can be whole and yet be lost."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # one in which we may write, and not look
    try:
        os.fsync(descriptor)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # a file system that keeps no folders back
            raise
    finally:
        os.close(descriptor)
