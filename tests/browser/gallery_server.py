"""Serves `room.html` with a fixed moment and a socket that only nods."""

from __future__ import annotations

import json
import mimetypes
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import django
import segno
from django.conf import settings
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from kring.system.words import refusal
from tests.browser.gallery_moments import CAST, LONG_CAST, NOW, moments

if TYPE_CHECKING:
    from collections.abc import Iterator

STATIC = Path(__file__).parents[2] / "src/kring/web/static"
#: Answers every hello with "still right" and every command with an acknowledgement, or with one
#: refusal. A line that ends is no more there for requests than for sockets.
NODDING = """<script>
{ const ends = %s, no = %s, real = Date.now, shift = %d - real.call(Date);
  if (ends) window.fetch = () => Promise.reject(new TypeError("no line"));
  Date.now = () => real.call(Date) + shift;
  window.WebSocket = class { static CONNECTING = 0; static OPEN = 1; readyState = 1;
    constructor() {
      setTimeout(() => ends ? this.onclose?.({ code: ends }) : this.onopen?.(), 10); }
    send(text) { const frame = JSON.parse(text);
      const same = { same: true, mark: "m" };
      const said = no ? { no: frame.id, ...no } : { ack: frame.id };
      const answer = "hello" in frame ? same : frame.id ? said : null;
      const data = JSON.stringify({ ...answer, now: Date.now() });
      if (answer) setTimeout(() => this.onmessage?.({ data }), 20); }
    close() {} }; }
</script>"""


class Server(ThreadingHTTPServer):
    """Until it is stopped."""

    daemon_threads = True

    def wait(self) -> None:
        """Hold on until interrupted."""
        threading.Event().wait()


class Handler(BaseHTTPRequestHandler):
    """Pages, static files and a QR image."""

    def do_GET(self) -> None:
        """Answer one request."""
        url = urlsplit(self.path)
        if url.path.startswith("/static/"):
            self._static(url.path.removeprefix("/static/"))
        elif url.path.endswith("qr.svg"):
            drawn = BytesIO()
            segno.make("http://127.0.0.1").save(drawn, kind="svg", omitsize=True)
            self._answer(drawn.getvalue(), "image/svg+xml")
        elif url.path == "/":
            self._answer(_index().encode(), "text/html; charset=utf-8")
        else:
            query = {key: values[0] for key, values in parse_qs(url.query).items()}
            self._answer(page(url.path.strip("/"), **query).encode(), "text/html; charset=utf-8")

    def _static(self, name: str) -> None:
        from kring.web.finders import joined  # noqa: PLC0415 - after Django is set up

        path, made = STATIC / name, joined().get(name, "").encode()
        body = made or (path.read_bytes() if path.is_file() else b"")
        self._answer(body, mimetypes.guess_type(name)[0] or "", found=bool(body))

    def _answer(self, body: bytes, kind: str, *, found: bool = True) -> None:
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        lasts = "max-age=3600" if self.path.startswith("/static/") else "no-store"
        self.send_header("Cache-Control", lasts)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def page(
    name: str, lang: str = "nl", cast: str = "short", ends: str = "0", refuses: str = ""
) -> str:
    """Return the page of one moment.

    With `ends`, on a line that closes with this code; with `refuses`, before a server that
    answers every command with this refusal.
    """
    if name == "store_away" or name[0].isdigit():
        return _fault(name, lang)
    from kring.library.shelf import load  # noqa: PLC0415 - after Django is set up
    from kring.web.room.page import Edition, room_page  # noqa: PLC0415

    screen, shared, own = moments(lang, LONG_CAST if cast == "long" else CAST)[name]
    edition = Edition(lang=lang, method=load("werkplekleren"))
    data = room_page(
        meeting=f"gallery-{name}", screen=screen, socket="/socket", edition=edition,
        snapshot={"shared": shared, "own": own, "mark": {"shared": "m", "own": "m"}, "now": NOW},
        practice=False, erase_hours=24, where="/waar", paper="/stappenplan.pdf",
    )  # fmt: skip
    notice = "examples.notice" if name.startswith("example") else ""
    about = {"page": data, "notice": notice}
    with translation.override(lang):
        text = render_to_string("kring/room.html", about, RequestFactory().get("/"))
    no = {"code": refuses, "text": refusal(refuses, {}, lang)} if refuses else None
    return text.replace("<head>", "<head>" + NODDING % (int(ends), json.dumps(no), NOW), 1)


def _fault(status: str, lang: str) -> str:
    """Return the page for a fault, which no visit to a real server would bring up."""
    about: dict[str, str] = {}
    template = f"{status}.html"
    if status == "store_away":
        template = "kring/refused.html"
        about = {"said": refusal(status, {}, lang), "title": "failed.title", "again": "/"}
    with translation.override(lang):
        return render_to_string(template, about, RequestFactory().get("/"))


def _index() -> str:
    return "".join(f'<p><a href="/{name}">{name}</a></p>' for name in moments("nl", CAST))


def _settings() -> dict[str, Any]:
    return {
        "INSTALLED_APPS": ["django.contrib.staticfiles", "kring.meetings", "kring.web"],
        "STATIC_URL": "/static/",
        "KRING_READABLE": True,
        "TEMPLATES": [
            {"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}
        ],
        "ROOT_URLCONF": "kring.web.urls",
        "USE_TZ": True,
        "SECRET_KEY": "gallery",
    }


@contextmanager
def serving(port: int) -> Iterator[Server]:
    """Serve in the background."""
    if not settings.configured:
        settings.configure(**_settings())
        django.setup()
    server = Server(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
