"""What holds for every page."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import async_only_middleware

_log: Final = logging.getLogger("kring.proxy")

Respond = Callable[[HttpRequest], Awaitable[HttpResponse]]


@async_only_middleware
def no_store(respond: Respond) -> Respond:
    """Let no browser and no proxy keep a page: on a shared machine it would still be there."""

    async def answered(request: HttpRequest) -> HttpResponse:
        response = await respond(request)
        response["Cache-Control"] = "no-store"
        return response

    return answered


@async_only_middleware
def doubts_its_proxy(respond: Respond) -> Respond:
    """Say once in the log that a proxy is not believed: pages then lead to themselves for ever."""
    said = False

    async def answered(request: HttpRequest) -> HttpResponse:
        nonlocal said
        if not said and settings.PRODUCTION and not request.is_secure():
            said = request.headers.get("X-Forwarded-Proto") == "https"
            if said:
                _log.warning("A proxy says https and is not believed: name it in KRING_PROXIES.")
        return await respond(request)

    return answered
