"""`kring serve` as a process of its own, to be killed, stopped and started again."""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

KRING = Path(sys.executable).with_name("kring")
SECONDS = 20
_collected: list[Path] = []


class Process:
    """An installation in a folder, and its server while it runs."""

    def __init__(self, folder: Path, **settings: str) -> None:
        inherited = {key: value for key, value in os.environ.items() if "KRING" not in key}
        inherited.pop("DJANGO_SETTINGS_MODULE", None)
        self.environment = {**inherited, "KRING_DATA": str(folder), **settings}
        self.folder = folder
        self.address = ""
        self._running: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        """Use the process in a `with`, at whose end nothing is left running."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill what a failed test left."""
        if self._running is not None:
            self.end(signal.SIGKILL)

    def start(self, *arguments: str) -> float:
        """Start on a free port; return the seconds until the address was printed."""
        if _collected and not (self.folder / "static").exists():
            # Compressing the static files takes longer than all the rest of a first start.
            shutil.copytree(_collected[0], self.folder / "static")
        began = time.monotonic()
        self._running = subprocess.Popen(
            [KRING, "serve", "--port", "0", *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._running.stdout is not None
        line = self._running.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, line + self.end(signal.SIGKILL)
        self.address = found[0]
        took = time.monotonic() - began
        _collected.append(self.folder / "static")
        return took

    def read(self, lines: int) -> str:
        """Return so many lines more of what it says."""
        assert self._running is not None
        assert self._running.stdout is not None
        return "".join(self._running.stdout.readline() for _ in range(lines))

    def end(self, how: signal.Signals) -> str:
        """Send a signal and wait for the end; return what was said on stderr."""
        assert self._running is not None
        self._running.send_signal(how)
        _, said = self._running.communicate(timeout=SECONDS)
        self._running = None
        return said

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run another command of this installation."""
        return subprocess.run(
            [KRING, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    def get(self, path: str, **headers: str) -> http.client.HTTPResponse:
        """Get a page."""
        line = http.client.HTTPConnection(self.address.removeprefix("http://"), timeout=SECONDS)
        line.request("GET", path, headers=headers)
        answer = line.getresponse()
        answer.body = answer.read().decode(errors="replace")  # type: ignore[attr-defined] # to close here
        line.close()
        return answer

    def post(self, path: str, **form: str) -> tuple[str, str]:
        """Send a form as a browser does; return the address it leads to and its seat's cookie."""
        page = self.get(path)
        kept = SimpleCookie(page.getheader("Set-Cookie", ""))["kring_csrf"].value
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.body)  # type: ignore[attr-defined] # see `get`
        assert token
        line = http.client.HTTPConnection(self.address.removeprefix("http://"), timeout=SECONDS)
        line.request(
            "POST",
            path,
            urlencode({**form, "csrfmiddlewaretoken": token[1]}),
            {
                "Content-Type": "application/x-www-form-urlencoded",
                "Cookie": f"kring_csrf={kept}",
            },
        )
        answer = line.getresponse()
        answer.read()
        line.close()
        assert answer.status == 303, answer.status
        seat = SimpleCookie(answer.getheader("Set-Cookie", ""))["kring_seat"].value
        return answer.getheader("Location", ""), f"kring_seat={seat}"
