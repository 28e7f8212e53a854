"""A server to measure, in a process and on a processor of its own."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Self
from urllib.parse import urlencode


def one_processor(which: int) -> None:
    """Keep this process to one processor, when the machine has more."""
    if len(os.sched_getaffinity(0)) > 1:
        os.sched_setaffinity(0, {which})


class Served:
    """`kring serve` with empty data; `host` is where it answers."""

    def __init__(self) -> None:
        """Prepare a folder for its data."""
        self._folder = Path(tempfile.mkdtemp(prefix="kring-bench-"))
        self._process: subprocess.Popen[str] | None = None
        self.host = ""
        self.seconds_to_start = 0.0

    def __enter__(self) -> Self:
        """Start, and wait for its address."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, and leave nothing."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server; `seconds_to_start` is until the first page was answered."""
        began = time.perf_counter()
        self._process = subprocess.Popen(
            [str(Path(sys.executable).with_name("kring")), "serve", "--port", "0"],
            env=os.environ | {"KRING_DATA": str(self._folder)},
            stdout=subprocess.PIPE,
            text=True,
            # The server has a processor to itself; who measures takes another.
            preexec_fn=lambda: os.sched_setaffinity(0, {0}),  # noqa: PLW1509 - one thread here
        )
        assert self._process.stdout is not None
        found = re.search(r"http://([\d.]+:\d+)", self._process.stdout.readline())
        assert found
        self.host = found[1]
        self.get("/")
        self.seconds_to_start = time.perf_counter() - began

    def stop(self) -> None:
        """Stop the server."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait()
            self._process = None

    def cpu_seconds(self) -> float:
        """Return the processor time that the server has used so far."""
        assert self._process is not None
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> float:
        """Return the memory that the server holds."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        assert found
        return int(found[1]) / 1024

    def get(self, path: str, cookies: str = "") -> tuple[http.client.HTTPResponse, bytes]:
        """Ask for a page, as a browser that takes brotli does."""
        line = http.client.HTTPConnection(self.host, timeout=30)
        line.request("GET", path, headers={"Cookie": cookies, "Accept-Encoding": "br"})
        answer = line.getresponse()
        body = answer.read()
        line.close()
        return answer, body


class Visitor:
    """A browser that fills in forms on one kept connection."""

    def __init__(self, host: str) -> None:
        """Take the server's address."""
        self._host = host
        self._line = http.client.HTTPConnection(host, timeout=30)
        self._token = ""

    def post(self, path: str, **form: str) -> tuple[str, str]:
        """Fill in a form; return where it leads and the seat's cookie."""
        if not self._token:
            self._line.request("GET", path)
            answer = self._line.getresponse()
            answer.read()
            self._token = _cookie(answer, "kring_csrf")
        self._line.request(
            "POST",
            path,
            urlencode(form),
            {
                "Content-Type": "application/x-www-form-urlencoded",
                "Cookie": f"kring_csrf={self._token}",
                "X-CSRFToken": self._token,
                "Origin": f"http://{self._host}",
            },
        )
        answer = self._line.getresponse()
        body = answer.read()
        if answer.status not in {302, 303}:
            message = f"{path}: {answer.status} {body[-500:]!r}"
            raise RuntimeError(message)
        return answer.headers["Location"], f"kring_seat={_cookie(answer, 'kring_seat')}"


def _cookie(answer: http.client.HTTPResponse, name: str) -> str:
    for line in answer.headers.get_all("Set-Cookie") or []:
        jar: SimpleCookie = SimpleCookie(line)
        if name in jar:
            return jar[name].value
    message = f"no cookie {name} in the answer ({answer.status})"
    raise RuntimeError(message)
