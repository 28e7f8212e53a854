"""Short codes to pair a board with."""

from collections.abc import Iterator

import pytest

from kring.web.room.board_codes import GOOD_FOR, BoardCodes, Invitation

ONE, TWO = Invitation("one", "secret"), Invitation("two", "secret")


class Hand:
    at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def codes(clock: Hand) -> BoardCodes:
    made: Iterator[str] = iter(["BCDF-GHJK", "LMNP-RSTV", "WXZB-CDFG"])
    return BoardCodes(now=clock, new_code=lambda: next(made))


def test_a_code_leads_to_its_invitation_once(codes: BoardCodes) -> None:
    assert codes.give(ONE) == "BCDF-GHJK"
    assert codes.take("bcdf ghjk") == ONE
    assert codes.take("BCDF-GHJK") is None


def test_each_meeting_has_one(codes: BoardCodes) -> None:
    codes.give(ONE)
    codes.give(TWO)
    codes.give(ONE)
    assert codes.take("BCDF-GHJK") is None
    assert codes.take("LMNP-RSTV") == TWO
    assert codes.take("WXZB-CDFG") == ONE


def test_it_is_good_for_a_quarter_of_an_hour(codes: BoardCodes, clock: Hand) -> None:
    codes.give(ONE)
    clock.at = GOOD_FOR
    assert codes.take("BCDF-GHJK") is None


def test_nothing_is_no_code(codes: BoardCodes) -> None:
    codes.give(ONE)
    assert codes.take("") is None
