"""Django's pages, answered in the task of their request instead of in a thread of their own.

Django's own handler starts a thread for each request, and sends every step of every middleware
there and back, for one of them might wait. Ours never do: no page asks a database itself, and
Django refuses to be asked one on the loop. So each says its part where the request is.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from io import BytesIO
from typing import Any, Final, cast

from django.conf import settings
from django.core import signals
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.exception import convert_exception_to_response
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import set_script_prefix
from django.utils.deprecation import MiddlewareMixin
from django.utils.module_loading import import_string

Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]
Respond = Callable[[HttpRequest], Awaitable[HttpResponseBase]]

#: What Django would ask of a middleware, and we do not: none of ours has it.
_NEVER_ASKED: Final = ("process_exception", "process_template_response")
#: A form's fields may be so large by themselves; around them stand their names.
_BODY_AT_MOST: Final = 2 * settings.DATA_UPLOAD_MAX_MEMORY_SIZE


class Pages(ASGIHandler):
    """The ASGI application for pages."""

    def load_middleware(self, is_async: bool = True) -> None:  # noqa: FBT001, FBT002 - as Django calls it
        """Chain the middleware that the settings name. Raises `ImproperlyConfigured`."""
        del is_async  # here it always is
        self._view_middleware: list[Any] = []
        self._template_response_middleware: list[Any] = []
        self._exception_middleware: list[Any] = []
        chain = _safely(self._get_response_async)  # type: ignore[attr-defined] # the stubs leave it out
        for name in reversed(settings.MIDDLEWARE):
            chain = _safely(self._linked(name, chain))
        self._middleware_chain = chain

    def _linked(self, name: str, chain: Respond) -> Respond:
        made = import_string(name)(chain)
        if not isinstance(made, MiddlewareMixin):
            return cast("Respond", made)
        if unknown := [step for step in _NEVER_ASKED if hasattr(made, step)]:
            raise ImproperlyConfigured(f"{name} has {', '.join(unknown)}, which is never asked.")
        if hasattr(made, "process_view"):
            self._view_middleware.insert(0, _at_once(made.process_view))
        return _around(made, chain)

    async def handle(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request."""
        body = await _body(receive)
        if body is None:
            return
        set_script_prefix(scope.get("root_path", ""))
        signals.request_started.send(sender=self.__class__, scope=scope)
        request, refusal = self.create_request(scope, BytesIO(body))
        response = cast("HttpResponseBase", refusal)
        if request is not None:
            response = await self.run_get_response(request)
        try:
            await self.send_response(response, send)
        finally:
            response.close()


def _safely(respond: Respond) -> Respond:
    """Return the same, with pages for what goes wrong."""
    return cast("Respond", convert_exception_to_response(respond))


def _around(made: MiddlewareMixin, chain: Respond) -> Respond:
    """Return a middleware with what it surrounds."""
    before = getattr(made, "process_request", None)
    after = getattr(made, "process_response", None)

    async def answered(request: HttpRequest) -> HttpResponseBase:
        response = before(request) if before else None
        response = response or await chain(request)
        return cast("HttpResponse", after(request, response) if after else response)

    return answered


def _at_once(step: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def answered(*given: object) -> object:
        return step(*given)

    return answered


async def _body(receive: Receive) -> bytes | None:
    """Return what was sent; None when the browser is gone. What is too long is cut short."""
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        if len(body) < _BODY_AT_MOST:
            body = (body + message.get("body", b""))[:_BODY_AT_MOST]
        if not message.get("more_body", False):
            return body
