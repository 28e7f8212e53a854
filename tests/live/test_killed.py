"""Killed with -9 under five writers, again and again: nothing acknowledged lost or doubled."""

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

from websockets.exceptions import ConnectionClosed

from tests.databases import EACH_ENVIRONMENT
from tests.live.client import Browser
from tests.live.process import Process

NAMES = ("Ingrid", "Bas", "Chris", "Dana", "Eva")
KILLS = 10


class Writer:
    """Someone who writes without end, and remembers what was acknowledged."""

    def __init__(self, name: str, cookie: str) -> None:
        self.name = name
        self.cookie = cookie
        self.sent: list[str] = []
        self.acknowledged: list[str] = []

    def write(self, address: str, meeting: str, enough: threading.Semaphore) -> None:
        """Say hello, offer again what was not acknowledged, then go on until the line breaks."""
        try:
            browser = Browser(address, meeting, self.cookie)
            browser.hello()
            while True:
                unsure = [text for text in self.sent if text not in self.acknowledged]
                self._offer(browser, unsure or [self._new()])
                enough.release()
        except (ConnectionClosed, ConnectionError, TimeoutError, EOFError):
            return

    def _new(self) -> str:
        text = f"{self.name}-{len(self.sent)}"
        self.sent.append(text)
        return text

    def _offer(self, browser: Browser, texts: list[str]) -> None:
        for text in texts:
            answer = browser.do("edit", text, item=f"i-{self.name}", text=text)
            assert "ack" in answer, answer
            self.acknowledged.append(text)


def begun(server: Process) -> tuple[str, dict[str, str]]:
    """Start a meeting of five in which each has something to write; return cookies by name."""
    where, leader = server.post(
        "/start", name=NAMES[0], title="", method="basismethode", takes_part="yes"
    )
    meeting = where.split("/")[2]
    ingrid = Browser(server.address, meeting, leader)
    ingrid.hello()
    cookies = {NAMES[0]: leader}
    for name in NAMES[1:]:
        _, cookies[name] = server.post("/join", code=ingrid.shared["code"], name=name)
    ingrid.now()
    ingrid.done("open_step", to=0)
    for name, cookie in cookies.items():
        screen = Browser(server.address, meeting, cookie)
        screen.hello()
        screen.done("add", item=f"i-{name}", kind="case_question", text="begin")
        screen.leave()
    ingrid.leave()
    return meeting, cookies


@EACH_ENVIRONMENT
def test_nothing_acknowledged_is_lost_or_doubled(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with Process(tmp_path, **environment) as server:
        # What differs on PostgreSQL is the store, and each kill costs seconds.
        play(server, kills=KILLS if not environment else KILLS // 3)


def play(server: Process, kills: int) -> None:
    server.start()
    meeting, cookies = begun(server)
    writers = [Writer(name, cookie) for name, cookie in cookies.items()]
    for kill in range(kills):
        enough = threading.Semaphore(0)
        threads = [
            threading.Thread(target=writer.write, args=(server.address, meeting, enough))
            for writer in writers
        ]
        for thread in threads:
            thread.start()
        # Never at the same moment of the writers' work.
        for _ in range(20 + 7 * kill):
            assert enough.acquire(timeout=10)
        server.end(signal.SIGKILL)
        for thread in threads:
            thread.join(timeout=15)
            assert not thread.is_alive()
        server.start()

    for writer in writers:
        screen = Browser(server.address, meeting, writer.cookie)
        screen.hello()
        item = screen.own["items"][f"i-{writer.name}"]["text"]
        # The last acknowledged words, or later ones whose acknowledgement was cut off.
        assert writer.sent.index(item) >= writer.sent.index(writer.acknowledged[-1])
        screen.leave()
    server.end(signal.SIGTERM)

    kept = history(server, meeting)
    for writer in writers:
        texts = [text for text in kept if text.startswith(f"{writer.name}-")]
        assert len(texts) == len(set(texts))
        assert set(writer.acknowledged) <= set(texts)
        assert texts == sorted(texts, key=lambda text: int(text.split("-")[1]))
    assert sum(len(writer.acknowledged) for writer in writers) > kills * 20


HISTORY = """
import django, json, sys
django.setup()
from django.conf import settings
from kring.meetings import models, codec
from kring.meetings.store import place
from kring.system.keystore import KeyStore
installation = settings.INSTALLATION
seal = KeyStore(installation.key_store, installation.wrapping_keys()).get(sys.argv[1])
texts = []
for row in models.Event.objects.filter(meeting=sys.argv[1]).order_by("version"):
    event = codec.decode(row.form, seal.open(bytes(row.payload), place(sys.argv[1], row.version)))
    texts.append(getattr(event, "text", ""))
print(json.dumps(texts))
"""


def history(server: Process, meeting: str) -> list[str]:
    """The texts of every event, in order, as they stand in the store."""
    said = subprocess.run(
        [sys.executable, "-c", HISTORY, meeting],
        env={**server.environment, "DJANGO_SETTINGS_MODULE": "kring.project.settings"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    texts: list[str] = json.loads(said)
    return texts
