"""Watching an example: anyone starts one, alone, from any seat."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kring.domain.meeting import Refused
from kring.live import hub
from kring.system import clock, ids
from kring.web import simulated
from kring.web.choosing.simply import known, simply
from kring.web.examples.forms import ExampleForm, choices
from kring.web.examples.limits import Limits
from kring.web.examples.pace import PACES
from kring.web.examples.running import Example
from kring.web.examples.setting_up import BOARD, MEMBER, Cast, Order, come_in
from kring.web.language import current
from kring.web.room import cookies
from kring.web.slow_door import address_of

_log = logging.getLogger(__name__)
_FIRST: Final = {"seat": MEMBER, "pace": "brisk"}
_limits = Limits(clock.ticks, ids.token().encode())
#: The loop holds a task only weakly.
_tasks: set[asyncio.Task[None]] = set()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
async def example(request: HttpRequest) -> HttpResponse:
    """Start an example, and take the visitor to their seat."""
    if request.method != "POST":
        asked = known(request.GET.get("methode"))
        return await _page(request, ExampleForm(initial={**_FIRST, "method": asked}))
    form = ExampleForm(request.POST)
    if not form.is_valid():
        return await _page(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        place = _limits.begin(address_of(request))
    except Refused as refused:
        form.refuse(refused)
        return await _page(request, form, HTTPStatus.TOO_MANY_REQUESTS)
    order = form.order()
    try:
        cast = await come_in(hub.rooms(), order)
    except Refused as refused:
        _limits.take_back(place)
        form.refuse(refused)
        return await _page(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    except BaseException:
        _limits.take_back(place)
        raise
    begin(order, cast, lambda: _limits.end(place))
    return _inside(request, order, cast)


def begin(order: Order, cast: Cast, ended: Callable[[], None]) -> None:
    """Let the company play, on the loop of the server, until it has ended."""
    task = asyncio.get_running_loop().create_task(_to_the_end(order, cast, ended))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _to_the_end(order: Order, cast: Cast, ended: Callable[[], None]) -> None:
    meeting = cast.entry.meeting
    simulated.began(meeting)
    try:
        await Example(hub.rooms(), order, cast, PACES[order.pace]).run()
    except Exception as fault:  # noqa: BLE001 - logged without what it says
        _log.error("An example failed: %s.", type(fault).__name__, exc_info=fault)
    finally:
        simulated.ended(meeting)
        ended()


def _inside(request: HttpRequest, order: Order, cast: Cast) -> HttpResponse:
    board, meeting = order.seat == BOARD, cast.entry.meeting
    path = reverse("board" if board else "room", args=[meeting])
    response = HttpResponseRedirect(path, status=HTTPStatus.SEE_OTHER)
    name = cookies.BOARD if board else cookies.SEAT
    cookies.give(response, request, meeting=meeting, name=name, value=cast.entry.token)
    return response


async def _page(
    request: HttpRequest, form: ExampleForm, status: HTTPStatus = HTTPStatus.OK
) -> HttpResponse:
    page: dict[str, object] = {"form": form, "choices": choices(current())}
    page["methods"] = await simply(current(), form["method"].value())
    return render(request, "kring/example.html", page, status=status)
