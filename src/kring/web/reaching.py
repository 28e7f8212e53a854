"""The address at which colleagues reach this server, as a link and as words on a screen."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

_THIS_MACHINE = {"127.0.0.1", "localhost", "[::1]"}


def reachable(request: HttpRequest, path: str) -> str:
    """Return the whole address of a path, for somebody at another machine.

    Who leads from the machine that serves sees it at a loopback address, which no phone can
    reach. When the server listens to the network, its address there is the one to pass on.
    """
    address: str = request.build_absolute_uri(path)
    network: str = settings.NETWORK_ADDRESS
    host = urlsplit(address).netloc.rpartition(":")[0] or urlsplit(address).netloc
    if network and host in _THIS_MACHINE:
        return network + path
    return address


def spoken(address: str) -> str:
    """Return an address as people type it: without scheme and path."""
    return urlsplit(address).netloc
