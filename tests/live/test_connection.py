"""One line: frames in order, a bound for a slow browser, and a close behind what was said."""

import pytest

from kring.live.connection import Connection
from tests.live.lines import Kept, connection


@pytest.fixture
def line() -> Kept:
    return Kept()


@pytest.fixture
def bas(line: Kept) -> Connection:
    return connection(line)


def test_a_frame_goes_out_at_once_on_an_open_line(line: Kept, bas: Connection) -> None:
    bas.push("a")
    bas.push("b")
    assert line.said == ["a", "b"]


def test_on_a_full_line_frames_wait_and_keep_their_order(line: Kept, bas: Connection) -> None:
    line.full = True
    for frame in "abc":
        bas.push(frame)
    assert line.said == []
    line.full = False
    # What comes before the line says that it has room waits behind the others.
    bas.push("d")
    assert line.said == []
    bas.drained()
    bas.push("e")
    assert line.said == list("abcde")


def test_a_line_may_be_full_again_halfway(line: Kept, bas: Connection) -> None:
    line._taken = lambda text: setattr(line, "full", text == "b")
    line.full = True
    for frame in "abcd":
        bas.push(frame)
    line.full = False
    bas.drained()
    assert line.said == ["a", "b"]
    line.full = False
    bas.drained()
    assert line.said == list("abcd")


def test_a_browser_that_takes_nothing_is_cut_off(line: Kept, bas: Connection) -> None:
    line.full = True
    for _ in range(40):
        bas.push("x" * 10_000)
    assert line.cuts == [1013]
    assert bas.closed
    bas.push("more")
    bas.close(1000)
    assert line.cuts == [1013]


def test_what_was_taken_counts_no_longer(line: Kept, bas: Connection) -> None:
    for _ in range(40):
        line.full = True
        bas.push("x" * 10_000)
        line.full = False
        bas.drained()
    assert line.cuts == []
    assert len(line.said) == 40


def test_the_close_comes_behind_what_was_said(line: Kept, bas: Connection) -> None:
    bas.push("bye")
    bas.close(4011)
    bas.push("nothing more")
    assert line.said == ["bye", 4011]


def test_whoever_is_removed_on_a_full_line_is_cut_off_too(line: Kept, bas: Connection) -> None:
    line.full = True
    bas.push("a")
    bas.close(4011)
    assert line.cuts == [4011]


def test_a_lost_line_takes_nothing_more(line: Kept, bas: Connection) -> None:
    line.full = True
    bas.push("a")
    line.full = False
    bas.lost()
    bas.drained()
    bas.push("b")
    bas.close(1000)
    assert bas.closed
    assert line.said == []
