"""What every test stands on: no network beyond this machine."""

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.databases import cluster, database, environment, migrated

__all__ = ["cluster", "database", "environment", "migrated"]


class NetworkRefusedError(RuntimeError):
    """A test tried to reach something that is not on this machine."""


def _stays_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode()
    if host is None or host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuse names and addresses elsewhere, so that no test depends on them or tells them anything.

    Only Python's own sockets are held; the browser has its own flags.
    """
    connect, connect_ex, look_up = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def refuse_elsewhere(family: int, address: Any) -> None:  # noqa: ANN401 - as socket has it
        if family in {socket.AF_INET, socket.AF_INET6} and not _stays_here(address[0]):
            raise NetworkRefusedError(f"a test reached for {address[0]}")

    def guarded_connect(self: socket.socket, address: Any) -> None:  # noqa: ANN401 - as socket has it
        refuse_elsewhere(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:  # noqa: ANN401 - as socket has it
        refuse_elsewhere(self.family, address)
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as socket has it
        refuse_elsewhere(socket.AF_INET, (host,))
        return look_up(host, *args, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        yield
