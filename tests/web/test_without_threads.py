"""Pages as the server answers them: as Django's own handler would, without a thread."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
from asgiref.sync import SyncToAsync
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.utils.deprecation import MiddlewareMixin

from kring.project.pages import Pages
from tests.cast import TOM
from tests.web.conftest import Place

#: What Django makes anew for each answer: the secret of a form, and a pass.
_CHANCE = re.compile(rb"[A-Za-z0-9_-]{32,}")
_SECRET = "k" * 32
_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Asked:
    """One request. `parts`: the body as it comes in; None at its end: the browser goes away."""

    path: str
    method: str = "GET"
    headers: tuple[tuple[str, str], ...] = ()
    parts: tuple[bytes | None, ...] = (b"",)
    scheme: str = "http"


def form(path: str, *headers: tuple[str, str], **fields: str) -> Asked:
    """Fill in a form, as a browser that was given the page before."""
    own = (
        ("content-type", _FORM),
        ("cookie", f"kring_csrf={_SECRET}"),
        ("x-csrftoken", _SECRET),
        *headers,
    )
    return Asked(path, "POST", own, (urlencode(fields).encode(),))


def answer(pages: ASGIHandler, asked: Asked) -> list[Mapping[str, Any]]:
    """Return what the handler sends."""
    return asyncio.run(_answered(pages, asked))


async def _answered(pages: ASGIHandler, asked: Asked) -> list[Mapping[str, Any]]:
    path, _, query = asked.path.partition("?")
    scope = {
        "type": "http",
        "method": asked.method,
        "scheme": asked.scheme,
        "path": path,
        "query_string": query.encode(),
        "headers": [
            (name.encode(), value.encode())
            for name, value in (("host", "kring.test"), *asked.headers)
        ],
        "client": ("192.0.2.7", 4000),
        "server": ("kring.test", 80),
    }
    coming = [
        {"type": "http.disconnect"}
        if part is None
        else {"type": "http.request", "body": part, "more_body": n + 1 < len(asked.parts)}
        for n, part in enumerate(asked.parts)
    ]
    sent: list[Mapping[str, Any]] = []

    async def receive() -> Mapping[str, Any]:
        return coming.pop(0) if coming else await asyncio.Future()

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    await pages(scope, receive, send)
    return sent


def told(sent: list[Mapping[str, Any]]) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """Return status, headers and body, with everything of chance alike."""
    first, *parts = sent
    headers = [(name, _CHANCE.sub(b"*", value)) for name, value in first["headers"]]
    return first["status"], sorted(headers), _CHANCE.sub(b"*", b"".join(p["body"] for p in parts))


EVERY_KIND = [
    Asked("/"),
    Asked("/", headers=(("accept-language", "en"),)),
    Asked("/doe-mee"),
    Asked("/doe-mee", "HEAD"),
    Asked("/doe-mee", "PUT"),
    Asked("/doe-mee", scheme="https"),
    Asked("/nergens"),
    Asked("/m/aaaaaaaaaaaaaaaaaaaaaaaaaa/"),
    Asked("/doe-mee", headers=(("host", "elders.test"),)),
    form("/doe-mee", code="BCDF-GHJK", name="Tom"),
    form("/doe-mee", code="", name=""),
    form("/doe-mee", ("origin", "https://elders.test"), code="BCDF-GHJK", name="Tom"),
    form("/doe-mee", code="BCDF-GHJK", name="T" * 70_000),
    form("/doe-mee", code="BCDF-GHJK", name="T" * 300_000),
    Asked("/doe-mee", "POST", (("content-type", _FORM),), (b"code=BCDF&na", b"me=Tom")),
    Asked("/doe-mee", "POST", (("content-type", "multipart/form-data; boundary=x"),), (b"--x",)),
]


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize("asked", EVERY_KIND, ids=lambda asked: f"{asked.method} {asked.path}")
@pytest.mark.usefixtures("place")
def test_a_page_is_what_django_itself_would_answer(asked: Asked, *, secure: bool) -> None:
    with override_settings(
        SECURE_HSTS_SECONDS=60 * secure,
        SECURE_SSL_REDIRECT=secure,
        ALLOWED_HOSTS=["kring.test"],
    ):
        ours, theirs = (told(answer(handler(), asked)) for handler in (Pages, ASGIHandler))
    assert ours == theirs


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Everything that is sent to a thread."""
    sent: list[object] = []
    really = SyncToAsync.__call__

    async def noted(self: SyncToAsync[..., object], *given: object) -> object:
        sent.append(self.func)
        return await really(self, *given)

    monkeypatch.setattr(SyncToAsync, "__call__", noted)
    return sent


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("path", ["/", "/doe-mee", "/start", "/methoden"])
def test_a_page_needs_no_thread(path: str, threads: list[object]) -> None:
    answer(Pages(), Asked(path))
    assert threads == []
    answer(ASGIHandler(), Asked(path))
    assert threads


def test_coming_in_needs_no_thread(place: Place, meeting: str, threads: list[object]) -> None:
    threads.clear()
    code = place.look(meeting).code
    here = f"/m/{meeting}/doe-mee"
    status, headers, _ = told(answer(Pages(), form("/doe-mee", code=code, name=TOM.name)))
    assert (status, dict(headers)[b"Location"]) == (307, here.encode())
    status, headers, _ = told(answer(Pages(), form(here, code=code, name=TOM.name)))
    assert (status, dict(headers)[b"Location"]) == (303, f"/m/{meeting}/".encode())
    assert TOM.name in {seat.name for seat in place.look(meeting).seats.values()}
    assert threads == []


def test_who_goes_away_in_the_middle_of_a_form_is_not_answered() -> None:
    gone = Asked("/doe-mee", "POST", (("content-type", _FORM),), (b"code=BCDF", None))
    assert answer(Pages(), gone) == []


class Expecting(MiddlewareMixin):
    """A middleware with a step that we never ask."""

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Do what nobody asks."""


def test_a_middleware_that_expects_more_is_refused_at_the_start() -> None:
    with (
        override_settings(MIDDLEWARE=[f"{__name__}.{Expecting.__name__}"]),
        pytest.raises(ImproperlyConfigured, match="process_exception"),
    ):
        Pages()
