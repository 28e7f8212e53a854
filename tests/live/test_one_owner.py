"""A server that finds another one writing just before it begins says so, and does not begin."""

import asyncio
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from kring.live import hub
from kring.project import asgi
from kring.system.installation import AlreadyRunningError


class Taken(AbstractAsyncContextManager[None]):
    """The rooms of a server that comes second."""

    def __init__(self, _: object) -> None:
        pass

    async def __aenter__(self) -> None:
        raise AlreadyRunningError("Kring is already running on this database.")

    async def __aexit__(self, *_: object) -> None:
        pass


def test_who_comes_second_at_the_last_moment_does_not_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[Mapping[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "lifespan.startup"}

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    monkeypatch.setattr(hub, "open_rooms", Taken)
    asyncio.run(asgi.application({"type": "lifespan"}, receive, send))
    assert sent == [
        {
            "type": "lifespan.startup.failed",
            "message": "Kring is already running on this database.",
        }
    ]
