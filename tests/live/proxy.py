"""A proxy as networks have them: it refuses sockets, holds back, is far, loses, or goes silent."""

import contextlib
import random
import re
import socket
import socketserver
import threading
import time
from typing import Self

SECONDS = 60
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_UPGRADE = re.compile(rb"\r\nupgrade: *websocket", re.IGNORECASE)
_KEPT = re.compile(rb"\r\nconnection:[^\r]*", re.IGNORECASE)
REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"


class Proxy:
    """Stands between browsers and a server; `address` is where browsers find it.

    Answers are always passed on whole, as a proxy that buffers does. `sockets`: whether an
    upgrade is let through. `holds`: a socket opens, and what the server says on it is kept back.
    `delay`: seconds that each way takes. `loses`: the part of the requests, of the answers, and of
    what goes over a socket, that never arrives; a socket is over with that. While `through` is
    cleared connections stand and take everything, and nothing comes through.
    """

    def __init__(
        self,
        server: str,
        *,
        sockets: bool = True,
        holds: bool = False,
        delay: float = 0,
        loses: float = 0,
    ) -> None:
        host, _, port = server.removeprefix("http://").partition(":")
        self.to = (host, int(port))
        self.sockets, self.holds, self.delay, self.loses = sockets, holds, delay, loses
        #: Cleared: silence.
        self.through = threading.Event()
        self.through.set()
        self.refused = 0
        self.held = 0
        self.lost = 0
        self.requests: list[bytes] = []
        # The same losses in each run.
        self.chance = random.Random(7)
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    proxy.pass_on(self.request)

        self._listening = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._listening.daemon_threads = True
        self._listening.block_on_close = False
        self.address = f"http://127.0.0.1:{self._listening.server_address[1]}"
        self._thread = threading.Thread(target=self._listening.serve_forever, args=[0.01])

    def __enter__(self) -> Self:
        """Stand there until the end of a `with`."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Go away, and leave nothing hanging."""
        self.through.set()
        self._listening.shutdown()
        self._thread.join()
        self._listening.server_close()

    def pass_on(self, browser: socket.socket) -> None:
        """Serve one connection of a browser: one request, or a socket until its end."""
        browser.settimeout(SECONDS)
        request = _whole(browser)
        if not request:
            return
        self.requests.append(request.partition(b"\r\n")[0])
        if _UPGRADE.search(request) and not self.sockets:
            self.refused += 1
            browser.sendall(REFUSAL)
            return
        if self._is_lost():
            return
        with socket.create_connection(self.to, timeout=SECONDS) as server:
            if _UPGRADE.search(request):
                server.sendall(request)
                self._pipe(browser, server)
                return
            time.sleep(self.delay)
            server.sendall(_KEPT.sub(b"", request, count=1).replace(b"\r\n", _CLOSE, 1))
            answer = b"".join(iter(lambda: server.recv(65536), b""))
        time.sleep(self.delay)
        if not self._is_lost():
            browser.sendall(answer)

    def _is_lost(self) -> bool:
        if not self.through.is_set():
            self.lost += 1
            self.through.wait(SECONDS)
            return True
        # Only where it loses, so that the same ones are lost whatever went before.
        if self.loses and self.chance.random() < self.loses:
            self.lost += 1
            return True
        return False

    def _pipe(self, browser: socket.socket, server: socket.socket) -> None:
        # That the socket is open comes through before anything is held.
        browser.sendall(server.recv(65536))
        back = threading.Thread(target=self._back, args=[server, browser], daemon=True)
        back.start()
        self._one_way(browser, server)
        back.join(SECONDS)

    def _back(self, server: socket.socket, browser: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while self.holds and server.recv(65536):
                self.held += 1
        self._one_way(server, browser)

    def _one_way(self, come: socket.socket, go: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := come.recv(65536):
                if not self.through.is_set():
                    continue
                time.sleep(self.delay)
                if self._is_lost():
                    break
                go.sendall(data)
        with contextlib.suppress(OSError):
            go.shutdown(socket.SHUT_WR)


#: The server closes behind its answer, so that its end is known.
_CLOSE = b"\r\nConnection: close\r\n"


def _whole(browser: socket.socket) -> bytes:
    """Return a request with its body; nothing when the browser went away."""
    request = b""
    while b"\r\n\r\n" not in request:
        if not (data := browser.recv(65536)):
            return b""
        request += data
    head, _, body = request.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    missing = int(length[1]) - len(body) if length else 0
    while missing > 0:
        if not (data := browser.recv(65536)):
            return b""
        request += data
        missing -= len(data)
    return request
