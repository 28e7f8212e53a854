"""A real server for the browser tests: its own data, its own port, killed like a real one."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

_PATIENCE_SECONDS = 60
_KRING = str(Path(sys.executable).with_name("kring"))


class Server:
    """`kring serve` in a process of its own; `address` is where it answers."""

    def __init__(self, data: Path) -> None:
        """Take an empty folder for the installation's data."""
        self.data = data
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.output = data / "output.log"
        self._process: subprocess.Popen[bytes] | None = None
        # The server runs with its own settings, not with those of the tests.
        inherited = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
        self.environment = inherited | {
            "KRING_DATA": str(self.data),
            "KRING_HOST": "127.0.0.1",
            "KRING_PORT": str(self.port),
        }

    def start(self) -> None:
        """Start, and return when it answers."""
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [_KRING, "serve"],
                env=self.environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._wait_until_it_answers()

    def upgrade(self, newer: dict[str, str]) -> None:
        """Stop, migrate and start as an upgrade does; `newer` is where the new version lies."""
        self.stop()
        self.environment |= newer
        migrated = subprocess.run(
            [_KRING, "migrate"], env=self.environment, capture_output=True, text=True, check=True
        )
        assert migrated.stdout == "Migrated.\n"
        self.start()

    def kill(self) -> None:
        """Kill it at once, as a power cut does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to stop, as a restart does."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(_PATIENCE_SECONDS)
            self._process = None

    def _wait_until_it_answers(self) -> None:
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            if self._process is not None and self._process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(self.address, timeout=5):
                    return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.05)  # the process gives no sign of its own that it listens
        self.kill()
        message = f"the server did not answer:\n{self.output.read_text()}"
        raise AssertionError(message)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
