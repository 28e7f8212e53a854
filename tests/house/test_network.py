"""The guard in tests/conftest.py holds."""

import socket

import pytest

# An address for documentation: nothing ever answers there.
ELSEWHERE = "192.0.2.1"


def test_a_test_cannot_reach_another_machine() -> None:
    with socket.socket() as line, pytest.raises(RuntimeError, match=ELSEWHERE):
        line.connect((ELSEWHERE, 80))


def test_a_test_cannot_look_up_a_name_elsewhere() -> None:
    with pytest.raises(RuntimeError, match=r"kring\.example"):
        socket.getaddrinfo("kring.example", 443)


def test_a_test_can_reach_a_server_on_this_machine() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            assert line.getpeername()[1] == port
