"""The door that slows down guessing."""

import itertools
from collections.abc import Iterable

import pytest

from kring.domain.meeting import Refused
from kring.web.slow_door import FREE, LONGEST_WAIT, REMEMBERED_FOR, WAITING_AT_MOST, SlowDoor


class Hand:
    """A clock of seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def door(clock: Hand) -> SlowDoor:
    return SlowDoor(now=clock, key=b"test")


def guess(door: SlowDoor, address: str, tries: int, *, first: int = 0) -> list[float]:
    return [door.wait_for(address, f"CODE{n}") for n in range(first, first + tries)]


def until_refused(door: SlowDoor, addresses: Iterable[str]) -> list[float]:
    waits: list[float] = []
    for n, address in enumerate(addresses):
        try:
            waits += guess(door, address, 1, first=n)
        except Refused:
            return waits
    raise AssertionError("never refused")


def test_the_first_mistakes_cost_nothing(door: SlowDoor) -> None:
    assert guess(door, "192.0.2.1", FREE) == [0.0] * FREE


def test_after_that_each_waits_for_the_one_before_it(door: SlowDoor) -> None:
    waits = guess(door, "192.0.2.1", FREE + 6)[FREE:]
    assert waits == [0.0, 0.25, 0.75, 1.75, 3.75, 7.75]


def test_one_mistyped_code_counts_once_however_many_type_it(door: SlowDoor) -> None:
    assert [door.wait_for("192.0.2.1", "SAME") for _ in range(200)] == [0.0] * 200


def test_no_wait_is_longer_than_the_line(door: SlowDoor) -> None:
    waits = until_refused(door, itertools.repeat("192.0.2.1"))
    assert max(waits) <= LONGEST_WAIT * WAITING_AT_MOST


def test_the_line_shortens_by_itself(door: SlowDoor, clock: Hand) -> None:
    with pytest.raises(Refused):
        guess(door, "192.0.2.1", 1000)
    clock.at += LONGEST_WAIT * WAITING_AT_MOST
    assert door.wait_for("192.0.2.1", "NEW") <= LONGEST_WAIT


def test_after_ten_minutes_it_is_forgotten(door: SlowDoor, clock: Hand) -> None:
    guess(door, "192.0.2.1", FREE + 5)
    clock.at += REMEMBERED_FOR
    assert guess(door, "192.0.2.1", FREE, first=100) == [0.0] * FREE


def test_a_code_that_was_right_goes_straight_through_a_guessed_at_door(door: SlowDoor) -> None:
    door.was_right("192.0.2.1", "RIGHT")
    with pytest.raises(Refused):
        guess(door, "192.0.2.1", 1000)
    assert door.wait_for("192.0.2.1", "RIGHT") == 0.0


def test_that_helps_nobody_at_another_address(door: SlowDoor) -> None:
    door.was_right("192.0.2.1", "RIGHT")
    with pytest.raises(Refused):
        guess(door, "198.51.100.7", 1000)
    with pytest.raises(Refused):
        door.wait_for("198.51.100.7", "RIGHT")


def test_addresses_do_not_slow_one_another(door: SlowDoor) -> None:
    with pytest.raises(Refused):
        guess(door, "192.0.2.1", 1000)
    assert door.wait_for("192.0.2.2", "CODE") == 0.0


def test_one_subscriber_has_one_line_with_all_their_addresses(door: SlowDoor) -> None:
    until_refused(door, (f"2001:db8:0:1::{n:x}" for n in range(1000)))
    assert door.wait_for("2001:db8:0:2::1", "CODE") == 0.0


def test_a_mapped_address_is_the_same_address(door: SlowDoor) -> None:
    with pytest.raises(Refused):
        guess(door, "::ffff:192.0.2.1", 1000)
    with pytest.raises(Refused):
        door.wait_for("192.0.2.1", "CODE")


def test_a_door_without_an_address_works_as_well(door: SlowDoor) -> None:
    assert door.wait_for("", "CODE") == 0.0


def test_neither_addresses_nor_codes_are_remembered_as_they_are(door: SlowDoor) -> None:
    door.wait_for("192.0.2.1", "KRVTMPLD")
    door.was_right("192.0.2.1", "WXZBCDFG")
    said = repr(door._known)
    assert "192.0.2.1" not in said
    assert "KRVTMPLD" not in said
    assert "WXZBCDFG" not in said


def test_only_so_many_are_remembered(door: SlowDoor) -> None:
    for n in range(5000):
        door.wait_for(f"10.0.{n // 250}.{n % 250}", "CODE")
    assert len(door._known) == 4096
