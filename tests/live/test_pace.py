"""When lines are heard, and when they send."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial

import pytest

from kring.live.pace import Pace


class Loop:
    """A loop that goes on when it is told to, and says how long it was asked to wait."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.calls: list[Callable[[], None]] = []

    def call_later(self, seconds: float, act: Callable[[], None]) -> None:
        self.waits.append(seconds)
        self.calls.append(act)

    def call_soon(self, act: Callable[[], None]) -> None:
        self.calls.append(act)

    def go(self) -> None:
        calls, self.calls = self.calls, []
        for call in calls:
            call()


@pytest.fixture
def loop(monkeypatch: pytest.MonkeyPatch) -> Loop:
    made = Loop()
    monkeypatch.setattr(asyncio, "get_running_loop", lambda: made)
    return made


def test_who_writes_alone_does_not_wait(loop: Loop) -> None:
    pace, heard = Pace(), list[int]()
    for n in range(3):
        pace.hear_soon(partial(heard.append, n))
        loop.go()
    assert heard == [0, 1, 2]
    assert loop.waits == [0, 0, 0]


@pytest.mark.parametrize(("lines", "seconds"), [(2, 0.002), (9, 0.009), (10, 0.010), (500, 0.010)])
def test_who_writes_among_others_waits_for_them_and_not_for_long(
    loop: Loop, lines: int, seconds: float
) -> None:
    pace, heard = Pace(), list[int]()
    for _ in range(2):
        for n in range(lines):
            pace.hear_soon(partial(heard.append, n))
        loop.go()
    assert loop.waits == [0, pytest.approx(seconds)]
    assert heard == [*range(lines)] * 2


def test_who_is_alone_again_waits_once_more_and_then_no_longer(loop: Loop) -> None:
    pace, heard = Pace(), list[str]()
    for line in ("one", "two"):
        pace.hear_soon(partial(heard.append, line))
    loop.go()
    for line in ("three", "four"):
        pace.hear_soon(partial(heard.append, line))
        loop.go()
    assert loop.waits == [0, pytest.approx(0.002), 0]


def test_all_that_is_told_in_one_turn_is_sent_after_it_in_order(loop: Loop) -> None:
    pace, sent = Pace(), list[int]()
    for n in range(5):
        pace.send_soon(partial(sent.append, n))
    assert sent == []
    assert len(loop.calls) == 1
    loop.go()
    assert sent == [0, 1, 2, 3, 4]


def test_what_is_told_while_others_send_is_sent_in_the_next_turn(loop: Loop) -> None:
    pace, sent = Pace(), list[str]()
    pace.send_soon(lambda: pace.send_soon(lambda: sent.append("after")))
    loop.go()
    assert sent == []
    loop.go()
    assert sent == ["after"]


def test_a_line_that_fails_does_not_keep_the_others(
    loop: Loop, caplog: pytest.LogCaptureFixture
) -> None:
    pace, heard = Pace(), list[str]()

    def fails() -> None:
        raise ValueError("CANARY")

    pace.hear_soon(fails)
    pace.hear_soon(lambda: heard.append("the next"))
    with caplog.at_level(logging.ERROR):
        loop.go()
    assert heard == ["the next"]
    assert caplog.messages == ["A line failed: ValueError."]
