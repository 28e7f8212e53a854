"""One room whose store is out of reach: who waits, who hears so, and what is tried again."""

from dataclasses import replace

from kring.meetings.store import Batch
from kring.meetings.writer import Outcome
from tests.live.table import KEPT, Table, join

AWAY = Outcome.AWAY
MARK = b"1" * 16


def test_what_has_a_mark_is_tried_again_and_the_rest_is_told(table: Table) -> None:
    table.ask("page", join("Bas"))
    table.ask("screen", join("Chris"), MARK)
    table.store(AWAY)
    assert table.answers == [("page", "store_away")]
    assert table.reloads == 1
    table.room.reloaded(table.read_back())
    (job,) = table.jobs
    assert isinstance(job, Batch)
    table.store(KEPT)
    assert table.answers == [("page", "store_away"), ("screen", "Answer")]


def test_what_was_kept_just_before_is_answered_and_not_done_twice(table: Table) -> None:
    table.ask("screen", join("Chris"), MARK)
    table.store(AWAY)
    table.room.reloaded(replace(table.read_back(), answered=MARK))
    assert table.jobs == []
    assert table.answers == [("screen", "Answer")]


def test_a_store_that_stays_away_is_said_at_once_until_it_is_back(table: Table) -> None:
    table.ask("first", join("Bas"), MARK)
    table.store(AWAY)
    table.ask("second", join("Chris"), b"2" * 16)
    table.room.wait_no_longer()
    table.ask("third", join("Dana"), b"3" * 16)
    assert table.answers == [(name, "store_away") for name in ("first", "second", "third")]
    table.room.reloaded(table.read_back())
    table.ask("first", join("Bas"), MARK)
    table.store(KEPT)
    assert table.answers[-1] == ("first", "Answer")


def test_a_store_that_reads_and_never_writes_is_not_tried_for_ever(table: Table) -> None:
    table.ask("screen", join("Chris"), MARK)
    for _ in range(3):
        table.store(AWAY)
        table.room.reloaded(table.read_back())
    assert table.answers == [("screen", "store_away")]
    assert table.jobs == []


def test_a_room_in_which_nothing_waits_has_nothing_to_say(table: Table) -> None:
    table.room.wait_no_longer()
    table.ask("screen", join("Chris"), MARK)
    table.store(KEPT)
    assert table.answers == [("screen", "Answer")]
