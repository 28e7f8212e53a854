"""A pgbouncer before a PostgreSQL, for as long as a `with` lasts."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Self

from tests.postgres import Cluster, other_user

_PORT = 6432


class Pooler:
    """One pool of a few sessions; `mode` is when a session is given back."""

    def __init__(self, cluster: Cluster, mode: str, **settings: str) -> None:
        """Take the PostgreSQL; `settings` are pgbouncer's own."""
        self._folder = Path(tempfile.mkdtemp(prefix="kring-pooler-"))
        written = {
            "pool_mode": mode,
            "unix_socket_dir": str(self._folder),
            "listen_addr": "",
            "listen_port": str(_PORT),
            "auth_type": "any",
            "default_pool_size": "20",
            # Kring says there how soon PostgreSQL is to notice that it is gone.
            "ignore_startup_parameters": "options",
        } | settings
        of_it = f"host={cluster.folder} user=kring"
        lines = ["[databases]", f"* = {of_it}", "[pgbouncer]"]
        lines += [f"{name} = {value}" for name, value in written.items()]
        self._file = self._folder / "pgbouncer.ini"
        self._file.write_text("\n".join(lines) + "\n")
        self._running: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        assert program, "pgbouncer is not installed: run `scripts/set-up pgbouncer`"
        # As root it refuses to run, as PostgreSQL does.
        user = other_user()
        if user is not None:
            for path in (self._folder, self._file):
                shutil.chown(path, user)
        self._running = subprocess.Popen(
            [program, str(self._file)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            user=user,
            extra_groups=[] if user else None,
        )
        assert self._running.stderr is not None
        said = b""
        while b"process up" not in said:
            line = self._running.stderr.readline()
            assert line, said.decode()
            said += line
        return self

    def __exit__(self, *_: object) -> None:
        assert self._running is not None
        self._running.kill()
        self._running.communicate()
        shutil.rmtree(self._folder, ignore_errors=True)

    def address(self, database: str) -> str:
        """Return the address of a database, as `KRING_DATABASE_URL` names it."""
        return f"postgresql://kring@/{database}?host={self._folder}&port={_PORT}"
