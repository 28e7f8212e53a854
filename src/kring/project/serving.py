"""Serving: one process, one loop, one database."""

from __future__ import annotations

import multiprocessing
import os
import socket
import sys
from contextlib import ExitStack

import uvicorn

from kring.project.starting import CannotStartError, keys, migrate, start_django, writing
from kring.project.theming import chosen, put_on
from kring.system.installation import AlreadyRunningError, Installation
from kring.system.theme import ThemeError

#: A LAN address to ask the routing table about; nothing is ever sent to it.
_ELSEWHERE = ("192.0.2.1", 9)


class CannotServeError(CannotStartError):
    """Why the server cannot start, in one line."""


class Server(uvicorn.Server):
    """Uvicorn, saying where Kring is to be found once it is."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then print the address."""
        await super().startup(sockets)
        if self.started and sockets:
            _announce(*sockets[0].getsockname()[:2])

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, and keep no request waiting for news until then."""
        from kring.project.asgi import requests

        requests.farewell()
        await super().shutdown(sockets)


def serve(host: str, port: int) -> None:
    """Serve until a signal says stop. Raises `CannotStartError`."""
    from django.conf import settings

    installation = start_django()
    if settings.KRING_ADDRESS and not settings.PRODUCTION and not _loopback(settings.KRING_ADDRESS):
        raise CannotServeError("KRING_ADDRESS must begin with https:// (leave it out to practise).")
    with ExitStack() as stack:
        try:
            theme = chosen()
            stack.enter_context(installation.owned())
        except (AlreadyRunningError, ThemeError) as reason:
            raise CannotServeError(str(reason)) from None
        put_on(theme, installation)
        listening = stack.enter_context(_listen(host, port))
        if _everywhere(host) and not settings.PRODUCTION:
            settings.NETWORK_ADDRESS = f"http://{_own_address()}:{listening.getsockname()[1]}"
        _prepare(installation)
        _name_what_is_left_alone()
        _collect()
        server = Server(_config())
        server.run([listening])
        if not server.started:
            raise CannotServeError("it did not come up; the log says why.")


def _prepare(installation: Installation) -> None:
    """Bring the database up to this version, and see that it goes with the keys."""
    try:
        with writing():
            migrate()
            with keys(installation):
                pass
    except AlreadyRunningError as reason:
        raise CannotServeError(str(reason)) from None


def _name_what_is_left_alone() -> None:
    """Say which methods of the installation's own cannot be chosen; the others are not held up."""
    from kring.library import shelf, words

    for file in shelf.left_alone():
        print(words.catalogue("en")["left_alone"].format(file=file), file=sys.stderr)


def _config() -> uvicorn.Config:
    from kring.live.wire import options

    return uvicorn.Config(
        "kring.project.asgi:application",
        **options(),
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=15,
        # Whose X-Forwarded-For and -Proto to believe.
        forwarded_allow_ips=os.environ.get("KRING_PROXIES", "127.0.0.1"),
    )


def _collect() -> None:
    """Prepare the static files; in a process of its own, for it leaves much memory behind."""
    from django.conf import settings

    from kring.project.static_files import collect

    if "fork" not in multiprocessing.get_all_start_methods():
        collect(settings.STATIC_ROOT)
        return
    # A copy of this process knows the theme that was chosen.
    fork = multiprocessing.get_context("fork")
    preparing = fork.Process(target=collect, args=(settings.STATIC_ROOT,))
    preparing.start()
    preparing.join()
    if preparing.exitcode:
        raise CannotServeError("the static files cannot be prepared; the reason stands above.")


def _listen(host: str, port: int) -> socket.socket:
    try:
        listening = socket.create_server((host, port), backlog=2048)
    except OSError as reason:
        # Python puts the address into its own words a second time; a name that is unknown has a
        # number below zero, and words of its own.
        number = reason.errno or 0
        why = os.strerror(number) if number > 0 else reason.strerror
        raise CannotServeError(
            f"cannot listen on {host}, port {port}: {why}. "
            "KRING_HOST and KRING_PORT name another place."
        ) from None
    # Every line takes this over. Python's own loop forgets it for such sockets, and each
    # acknowledgement behind a patch would then wait for the browser's kernel.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _announce(host: str, port: int) -> None:
    from django.conf import settings

    if settings.PRODUCTION:
        print(f"Kring serves {settings.KRING_ADDRESS} (here: http://{host}:{port}).", flush=True)
        return
    everywhere = _everywhere(host)
    print(f"Kring: http://{'127.0.0.1' if everywhere else host}:{port}", flush=True)
    if everywhere:
        address = settings.NETWORK_ADDRESS
        print(f"For phones on this network: {address}", flush=True)
        print("Practice mode: whoever is on this network can read along.", flush=True)
        _draw(address)


def _draw(address: str) -> None:
    import segno

    segno.make(address).terminal(compact=True)


def _own_address() -> str:
    """Return the address at which this machine's network knows it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        try:
            # Connecting a datagram socket sends nothing; it only picks a route.
            line.connect(_ELSEWHERE)
            return str(line.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _everywhere(host: str) -> bool:
    return host in {"0.0.0.0", "::"}  # noqa: S104 - compared, not bound


def _loopback(address: str) -> bool:
    return address.startswith(("http://127.0.0.1", "http://localhost"))
