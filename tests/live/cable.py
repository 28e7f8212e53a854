"""A network between Kring and PostgreSQL that can go silent: connections stand, nothing arrives."""

import contextlib
import socket
import socketserver
import threading
from typing import Self

SECONDS = 60


class Cable:
    """Passes on bytes from a port of its own to a socket in a folder, both ways.

    While `through` is cleared everything is taken and nothing arrives, as where a firewall between
    drops packets and answers for the other side. What was taken arrives later, as on a real
    network, even from a connection that one side has given up by then.
    """

    def __init__(self, path: str) -> None:
        self.through = threading.Event()
        self.through.set()
        cable = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with (
                    contextlib.suppress(OSError),
                    socket.socket(socket.AF_UNIX) as server,
                ):
                    server.connect(path)
                    self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    back = threading.Thread(target=cable._pass, args=[server, self.request])
                    back.start()
                    cable._pass(self.request, server)
                    back.join(SECONDS)

        self._listening = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._listening.daemon_threads = True
        self._listening.block_on_close = False
        self.port = self._listening.server_address[1]
        self._thread = threading.Thread(target=self._listening.serve_forever, args=[0.01])

    def __enter__(self) -> Self:
        """Stand there until the end of a `with`."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Go away."""
        self.through.set()
        self._listening.shutdown()
        self._thread.join()
        self._listening.server_close()

    def _pass(self, come: socket.socket, go: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := come.recv(65536):
                assert self.through.wait(SECONDS)
                go.sendall(data)
        self.through.wait(SECONDS)
        with contextlib.suppress(OSError):
            go.shutdown(socket.SHUT_WR)
