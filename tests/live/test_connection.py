"""One line: frames in order, a bound for a slow browser, and a close behind what was said."""

import asyncio
from collections.abc import Callable
from typing import Any

from kring.live.connection import Connection, Message


class SlowLine:
    """ASGI's `send` on a line that can be blocked, opened and lost."""

    def __init__(self) -> None:
        self.sent: list[Message] = []
        self.cut: list[int] = []
        self.lost = False
        self.open = asyncio.Event()
        self.open.set()

    async def send(self, message: Message) -> None:
        await self.open.wait()
        if self.lost:
            raise OSError
        self.sent.append(message)

    def connection(self) -> Connection:
        return Connection(self.send, holder="bas", kind="seat", lang="nl", cut=self.cut.append)

    @property
    def said(self) -> list[Any]:
        return [message.get("text", message.get("code")) for message in self.sent]


def on_a_loop(play: Callable[[SlowLine, Connection], Any]) -> None:
    async def played() -> None:
        line = SlowLine()
        await play(line, line.connection())

    asyncio.run(played())


async def settle() -> None:
    """Let everything that is ready run."""
    for _ in range(3):
        await asyncio.sleep(0)


def test_a_frame_goes_out_at_once_on_an_open_line() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        connection.push("a")
        connection.push("b")
        assert line.said == ["a", "b"]

    on_a_loop(play)


def test_on_a_full_line_frames_wait_and_keep_their_order() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        line.open.clear()
        for frame in "abc":
            connection.push(frame)
        assert line.said == []
        line.open.set()
        await settle()
        connection.push("d")
        assert line.said == ["a", "b", "c", "d"]

    on_a_loop(play)


def test_a_line_may_be_full_again_and_again() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        for frame in "abcd":
            line.open.clear()
            connection.push(frame)
            line.open.set()
            await settle()
        assert line.said == list("abcd")

    on_a_loop(play)


def test_a_browser_that_takes_nothing_is_cut_off() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        line.open.clear()
        for _ in range(40):
            connection.push("x" * 10_000)
        assert line.cut == [1013]
        assert connection.closed
        connection.push("more")
        connection.close(1000)
        assert line.cut == [1013]

    on_a_loop(play)


def test_the_close_comes_behind_what_was_said() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        connection.push("bye")
        connection.close(4011)
        connection.push("nothing more")
        assert line.said == ["bye", 4011]

    on_a_loop(play)


def test_whoever_is_removed_on_a_full_line_is_cut_off_too() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        line.open.clear()
        connection.push("a")
        connection.close(4011)
        assert line.cut == [4011]

    on_a_loop(play)


def test_a_lost_line_takes_nothing_more() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        line.lost = True
        connection.push("a")
        assert connection.closed
        connection.push("b")
        assert line.said == []

    on_a_loop(play)


def test_a_line_lost_while_full_ends_quietly() -> None:
    async def play(line: SlowLine, connection: Connection) -> None:
        line.open.clear()
        connection.push("a")
        connection.push("b")
        line.lost = True
        line.open.set()
        await settle()
        assert connection.closed
        assert line.said == []

    on_a_loop(play)
