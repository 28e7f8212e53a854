"""A PostgreSQL to throw away: a cluster in a folder of its own, reached over a socket in there.

It keeps what it acknowledges as one in production does. As root it runs as another user, because
PostgreSQL refuses to be root. It ends with the process that started it, however that ends.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final, Self

import psycopg

#: Where Debian keeps what is not meant for everyone's PATH; the highest version last.
_DEBIAN: Final = Path("/usr/lib/postgresql")
_DEATH_SIGNAL: Final = 1  # prctl's PR_SET_PDEATHSIG
_NAME: Final = "kring"
#: Whoever can open the folder with its socket is let in: its owner and root.
_INITIAL: Final = ("--auth=trust", f"--username={_NAME}", "--encoding=UTF8")
#: Small, because several run beside each other; nothing that makes it less safe.
_SETTINGS: Final = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "autovacuum_naptime": "10min",
}


class Cluster:
    """One running PostgreSQL. A database of it is known by its address."""

    def __init__(self, **settings: str) -> None:
        """Make a cluster; `settings` go beside the usual ones."""
        self.folder = Path(tempfile.mkdtemp(prefix="kring-pg-"))
        self._data = self.folder / "data"
        self._user = other_user()
        if self._user is not None:
            shutil.chown(self.folder, self._user)
        self._settings = {**_SETTINGS, "unix_socket_directories": str(self.folder), **settings}
        self._running: subprocess.Popen[bytes] | None = None
        # Not synced: nothing in it is worth anything before it runs.
        made = subprocess.run(
            [_program("initdb"), "--no-sync", "--no-locale", *_INITIAL, "-D", self._data],
            capture_output=True,
            check=False,
            **self._as_user(),
        )
        assert made.returncode == 0, made.stderr.decode()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start, and wait until it takes connections."""
        given = [f"--{name}={value}" for name, value in self._settings.items()]
        with (self.folder / "log").open("ab") as log:
            self._running = subprocess.Popen(
                [_program("postgres"), "-D", self._data, *given],
                stdout=subprocess.DEVNULL,
                stderr=log,
                preexec_fn=_ends_with_us,  # noqa: PLW1509 - no thread of ours holds a lock here
                **self._as_user(),
            )
        # It notes its state in this file; the last line is "ready" once it takes connections.
        ready = self._data / "postmaster.pid"
        while not (ready.exists() and ready.read_text().rstrip().endswith("ready")):
            assert self._running.poll() is None, (self.folder / "log").read_text()
            try:
                self._running.wait(0.02)
            except subprocess.TimeoutExpired:
                continue

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop: connections are cut, nothing that was committed is lost. SIGQUIT: as in a crash."""
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(30)
            self._running = None

    @property
    def pid(self) -> int:
        """The process that all its others come from, while it runs."""
        assert self._running is not None
        return self._running.pid

    def address(self, database: str = "postgres", user: str = _NAME) -> str:
        """Return the address of a database, as `KRING_DATABASE_URL` names it."""
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def new(self, database: str) -> str:
        """Make an empty database; return its address."""
        self.run(f'CREATE DATABASE "{database}"')
        return self.address(database)

    def run(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Have a statement done, outside any transaction; return its rows."""
        with psycopg.connect(self.address(database), autocommit=True) as line:
            done = line.execute(statement.encode())
            return done.fetchall() if done.description else []

    def asks_a_password_of(self, user: str) -> None:
        """Let a user in with their password alone, from now on."""
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"local all {user} scram-sha-256\n{rules.read_text()}")
        self.run("SELECT pg_reload_conf()")

    def cpu_seconds(self) -> float:
        """Return the processor time of all its processes so far, those that ended included."""
        ticks = 0
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = status.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if status.parent.name == str(self.pid):
                ticks += sum(map(int, fields[11:15]))
            elif fields[1] == str(self.pid):
                ticks += sum(map(int, fields[11:13]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def _as_user(self) -> dict[str, Any]:
        usual: dict[str, Any] = {"cwd": self.folder, "env": {**os.environ, "LC_ALL": "C"}}
        if self._user is None:
            return usual
        group = pwd.getpwnam(self._user).pw_gid
        return {**usual, "user": self._user, "group": group, "extra_groups": []}


def _program(name: str) -> str:
    """Return where a program of PostgreSQL stands."""
    homes = sorted(_DEBIAN.glob("*/bin"), key=lambda home: float(home.parent.name))
    path = os.pathsep.join([*map(str, reversed(homes)), os.environ.get("PATH", "")])
    found = shutil.which(name, path=path)
    assert found, f"PostgreSQL's {name} is not installed: run `scripts/set-up checks postgresql`"
    return found


def other_user() -> str | None:
    """Return who to be instead of root; None for whoever is somebody else already."""
    if os.getuid() != 0:
        return None
    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _ends_with_us() -> None:
    if os.uname().sysname == "Linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGINT)
