"""One room and a store that we play ourselves: what is asked when, and who hears what."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from kring.domain.meeting import (
    EVERYTHING,
    Touched,
    commands as c,
    decide,
    evolve,
)
from kring.domain.meeting.bounds import EVENTS_AT_MOST
from kring.live.room import Order, Verdict
from kring.meetings.marks import COMMAND_MARK
from kring.meetings.owner import Answer, NoSuchMeetingError
from kring.meetings.reading import Loaded
from kring.meetings.store import Batch, NewPass
from kring.meetings.writer import Erasure
from tests.live.table import BROKEN, KEPT, REFUSED, Table, join

ONE = b"1" * COMMAND_MARK


def test_nobody_is_answered_before_the_commit(table: Table) -> None:
    table.ask("bas", join("Bas"))
    assert (table.heard, table.commits) == ([], 0)
    assert "bas" not in table.room.meeting.seats
    table.store(KEPT)
    assert table.answers == [("bas", "Answer")]
    assert table.commits == 1
    assert "bas" in table.room.meeting.seats


def test_one_batch_is_on_its_way_and_the_rest_waits_for_it(table: Table) -> None:
    for name in ("Bas", "Chris", "Dana"):
        table.ask(name, join(name))
    assert len(table.jobs) == 1
    table.store(KEPT)
    assert table.answers == [("Bas", "Answer")]
    (rest,) = table.jobs
    assert isinstance(rest, Batch)
    assert (rest.expected, len(rest.events)) == (2, 2)
    table.store(KEPT)
    assert [name for name, _ in table.answers] == ["Bas", "Chris", "Dana"]
    assert table.room.version == 4


def test_a_no_that_hangs_on_what_is_on_its_way_waits_too(table: Table) -> None:
    table.ask("first", join("Bas"))
    table.ask("second", join("Bas"))
    assert table.heard == []
    table.store(KEPT)
    assert table.answers == [("first", "Answer"), ("second", "name_taken")]


def test_a_browser_that_lost_its_seat_meanwhile_is_not_heard(table: Table) -> None:
    table.ask("in", join("Bas"))
    table.store(KEPT)
    table.ask("knock", c.ClaimSeat(holder="phone", seat="bas"))
    table.store(KEPT)
    table.ask("let in", c.AdmitClaim(by="ingrid", claim="phone"))
    table.ask("old", c.SupportLeader(by="bas", seat="bas"), holder="bas")
    table.ask("new", c.SupportLeader(by="bas", seat="bas"), holder="phone")
    table.store(KEPT)
    table.store(KEPT)
    assert table.answers[-3:] == [("let in", "Answer"), ("old", "not_your_role"), ("new", "Answer")]


def test_screens_are_told_what_all_orders_of_a_commit_touch(table: Table) -> None:
    table.ask("Bas", join("Bas"))
    table.store(KEPT)
    assert table.touched == EVERYTHING
    table.ask("open", c.OpenStep(by="ingrid", visit="", to=0))
    table.store(KEPT)
    seats = {seat.name: seat.id for seat in table.room.meeting.seats.values()}
    table.ask("first", c.AskMoreTime(by=seats["Bas"], visit="1"))
    table.ask("one", c.SetReady(by=seats["Bas"], visit="1", on=True))
    table.ask("two", c.SupportLeader(by=seats["Bas"], visit="1", seat=seats["Bas"]))
    table.store(KEPT)
    assert table.touched == Touched(seats=frozenset({seats["Ingrid"]}))
    table.store(KEPT)
    assert table.touched == Touched(seats=frozenset({seats["Bas"], seats["Ingrid"]}))


def test_what_changes_nothing_is_answered_without_the_store(table: Table) -> None:
    table.ask("no", join(" "))
    table.ask("nothing", c.RevokeBoard(by="ingrid"))
    assert table.answers == [("no", "name_empty"), ("nothing", "Answer")]
    assert table.jobs == []


def test_a_meeting_in_which_so_much_happened_takes_no_more_and_can_still_be_closed(
    table: Table,
) -> None:
    held = Loaded(
        meeting=table.room.meeting,
        version=EVENTS_AT_MOST - 1,
        seal=table.seal,
        answered=b"",
        passes={},
    )
    table.room.reloaded(held)
    # One is decided on top of the other, before either is kept.
    table.ask("open", c.OpenStep(by="ingrid", visit="", to=0))
    table.ask("last", join("Bas"))
    table.ask("bas", join("Chris"))
    table.store(KEPT)
    assert table.answers == [("open", "meeting_full"), ("last", "Answer"), ("bas", "meeting_full")]
    assert table.room.version == EVENTS_AT_MOST
    table.ask("close", c.CloseMeeting(by="ingrid"))
    table.store(KEPT)
    assert table.answers[-1] == ("close", "Answer")


def test_a_refused_batch_is_decided_again_on_what_the_store_holds(table: Table) -> None:
    table.ask("bas", join("Bas"))
    table.ask("chris", join("Chris"))
    table.store(REFUSED)
    assert (table.heard, table.jobs, table.reloads) == ([], [], 1)
    # Somebody else took the name meanwhile.
    meeting, now = table.room.meeting, table.at
    events = decide(meeting, c.JoinMeeting(holder="b2", name="Bas"), now=now, ids=iter(()))
    for event in events:
        meeting = evolve(meeting, event)
    table.room.reloaded(
        Loaded(meeting=meeting, version=2, seal=table.seal, answered=b"", passes={})
    )
    (batch,) = table.jobs
    assert isinstance(batch, Batch)
    assert batch.expected == 2
    table.store(KEPT)
    assert table.answers == [("bas", "name_taken"), ("chris", "Answer")]


def test_a_batch_that_is_refused_again_and_again_is_given_up(table: Table) -> None:
    table.ask("bas", join("Bas"))
    for _ in range(3):
        table.store(REFUSED)
        table.room.reloaded(table.read_back())
    assert table.answers == [("bas", "server_busy")]
    assert table.jobs == []


def test_when_the_disk_fails_everyone_hears_it_and_nothing_is_kept(table: Table) -> None:
    table.ask("bas", join("Bas"))
    table.ask("chris", join("Chris"))
    table.store(BROKEN)
    assert table.answers == [("bas", "server_busy")]
    assert "bas" not in table.room.meeting.seats
    table.room.reloaded(table.read_back())
    table.store(KEPT)
    assert table.answers[1:] == [("chris", "Answer")]


def test_a_repeated_command_is_not_decided_again(table: Table) -> None:
    for _ in range(2):
        table.ask("bas", join("Bas"), mark=ONE)
    table.store(KEPT)
    table.ask("bas", join("Bas"), mark=ONE)
    assert table.answers == [("bas", "Answer")] * 3
    assert table.jobs == []


def test_a_repeat_of_long_ago_is_not_decided_again(table: Table) -> None:
    marks = [sha256(f"{n}".encode()).digest()[:COMMAND_MARK] for n in range(1000)]
    for number, mark in enumerate(marks):
        table.ask("ingrid", c.SetDistance(by="ingrid", on=number % 2 == 0), mark=mark)
        table.store(KEPT)
    table.heard.clear()
    for mark in (marks[0], marks[500], marks[-1]):
        table.ask("ingrid", c.SetDistance(by="ingrid"), mark=mark)
    assert table.answers == [("ingrid", "Answer")] * 3
    assert table.jobs == []
    assert table.room.version == 1 + len(marks)


def test_after_a_reload_a_repeat_is_still_known_and_no_other(table: Table) -> None:
    known, new = b"k" * COMMAND_MARK, b"n" * COMMAND_MARK
    table.room.reloaded(replace(table.read_back(), answered=b"b" * COMMAND_MARK + known))
    table.ask("bas", join("Bas"), mark=known)
    assert table.jobs == []
    table.ask("bas", join("Bas"), mark=new)
    assert len(table.jobs) == 1


def test_a_repeat_in_the_same_batch_is_not_decided_again(table: Table) -> None:
    table.ask("first", join("Chris"))
    for _ in range(2):
        table.ask("bas", join("Bas"), mark=ONE)
    table.store(KEPT)
    (batch,) = table.jobs
    assert isinstance(batch, Batch)
    assert [mark for mark, _ in batch.events] == [ONE]


def test_a_pass_is_good_after_the_commit_and_only_for_who_got_in(table: Table) -> None:
    table.ask("bas", join("Bas"), passport=NewPass(digest=b"b", holder="bas", kind="seat"))
    table.ask("no", join(""), passport=NewPass(digest=b"x", holder="x", kind="seat"))
    assert table.room.passes == {}
    table.store(KEPT)
    assert list(table.room.passes) == [b"b"]


def test_who_loses_a_seat_loses_the_pass_in_the_same_batch(table: Table) -> None:
    table.ask("bas", join("Bas"))
    table.store(KEPT)
    table.ask("out", c.RemoveSeat(by="ingrid", seat="bas"))
    batch = table.store(KEPT)
    assert isinstance(batch, Batch)
    assert batch.revoked == ("bas",)


def test_the_last_use_is_noted_coarsely(table: Table) -> None:
    table.ask("bas", join("Bas"))
    assert isinstance(batch := table.store(KEPT), Batch)
    assert batch.moments == {}
    table.at += timedelta(minutes=11)
    table.ask("chris", join("Chris"))
    assert isinstance(batch := table.store(KEPT), Batch)
    assert batch.moments == {"active_at": table.at}


def test_everything_gone_is_an_erasure_and_whoever_waits_hears_it(table: Table) -> None:
    table.ask("close", c.CloseMeeting(by="ingrid"))
    table.store(KEPT)
    table.ask("erase", c.EraseMeeting(by="ingrid"))
    table.ask("late", join("Bas"))
    (job,) = table.jobs
    assert isinstance(job, Erasure)
    table.store(KEPT)
    table.room.end()
    assert table.answers[1] == ("erase", "Answer")
    assert table.answers[2][1] in {"NoSuchMeetingError", "code_expired"}


def test_when_the_meeting_is_gone_everyone_hears_it(table: Table) -> None:
    table.ask("bas", join("Bas"))
    table.ask("chris", join("Chris"))
    table.room.end()
    assert [type(verdict) for _, verdict in table.heard] == [NoSuchMeetingError] * 2
    assert not table.room.busy


def test_an_outcome_of_somebody_elses_job_changes_nothing(table: Table) -> None:
    table.ask("bas", join("Bas"))
    table.room.finish(Erasure("m"), KEPT)
    assert table.heard == []
    table.store(KEPT)
    assert isinstance(table.heard[0][1], Answer)


def test_an_answer_that_fails_keeps_no_other_from_theirs(
    table: Table, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_: Verdict) -> None:
        raise KeyError("a code without words")

    table.room.take(Order(command=join("Bas"), reply=fails))
    table.ask("chris", join("Chris"))
    table.store(KEPT)
    table.store(KEPT)
    assert table.answers == [("chris", "Answer")]
    assert table.commits == 2
    assert len(caplog.records) == 1


def test_a_command_that_breaks_does_not_stop_the_room(
    table: Table, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Odd:
        """No command of ours."""

    table.ask("odd", Odd())  # type: ignore[arg-type] # a fault in the laws is what is played here
    table.ask("bas", join("Bas"))
    table.store(KEPT)
    assert table.answers == [("odd", "server_busy"), ("bas", "Answer")]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
