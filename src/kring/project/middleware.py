"""What holds for every page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from django.http import HttpRequest, HttpResponse
from django.utils.decorators import async_only_middleware

Respond = Callable[[HttpRequest], Awaitable[HttpResponse]]


@async_only_middleware
def no_store(respond: Respond) -> Respond:
    """Let no browser and no proxy keep a page: on a shared machine it would still be there."""

    async def answered(request: HttpRequest) -> HttpResponse:
        response = await respond(request)
        response["Cache-Control"] = "no-store"
        return response

    return answered
