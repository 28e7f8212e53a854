"""The event store: durable before it says so, in order, whole or not at all."""

import pytest

from kring.domain.meeting.events import ContributionEdited, ContributionWithdrawn, SeatTaken
from kring.meetings import models
from kring.meetings.marks import COMMAND_MARK
from kring.meetings.reading import TornHistoryError, load
from kring.meetings.writer import Outcome
from kring.system.seal import BrokenSealError
from tests.apps.meetings.conftest import Store, added, after, begin, started
from tests.databases import EACH_DATABASE

pytestmark = EACH_DATABASE
KEPT, REFUSED = Outcome.KEPT, Outcome.REFUSED


def test_what_was_kept_comes_back(store: Store) -> None:
    first = begin("m", store.keys.create("m"))
    second = after(first, added("a"), mark=b"1" * 16)
    assert store.do(first, second) == [KEPT, KEPT]
    loaded = load("m", store.keys)
    assert loaded is not None
    assert (loaded.version, loaded.answered) == (2, b"1" * 16)
    assert loaded.meeting.items["a"].text == added("a").text
    assert [held.holder for held in loaded.passes.values()] == ["ingrid"]


def test_of_two_at_the_same_version_one_is_kept(store: Store) -> None:
    first = begin("m", store.keys.create("m"))
    assert store.do(first) == [KEPT]
    outcomes = store.do(after(first, added("a")), after(first, added("b")))
    assert sorted(outcomes) == [KEPT, REFUSED]
    assert models.Event.objects.filter(meeting="m").count() == 2


def test_one_meetings_conflict_is_no_others_delay(store: Store) -> None:
    first, other = begin("m", store.keys.create("m")), begin("n", store.keys.create("n"))
    assert store.do(first, other) == [KEPT, KEPT]
    late = begin("m", first.seal)
    fine = after(other, added("a"))
    store.writer.submit(late)
    store.writer.submit(fine)
    outcomes = {job.meeting: outcome for job, outcome in store.answers(2)}
    assert outcomes == {"m": REFUSED, "n": KEPT}


def test_which_commands_were_answered_comes_back_in_a_row(store: Store) -> None:
    first = begin("m", store.keys.create("m"))
    one = after(first, added("a"), added("b"), mark=b"1" * COMMAND_MARK)
    unmarked = after(one, added("c"))
    two = after(unmarked, added("d"), mark=b"2" * COMMAND_MARK)
    assert store.do(first, one, unmarked, two) == [KEPT] * 4
    loaded = load("m", store.keys)
    assert loaded is not None
    assert loaded.answered == b"1" * COMMAND_MARK + b"2" * COMMAND_MARK


def test_a_refused_batch_leaves_nothing(store: Store) -> None:
    first = begin("m", store.keys.create("m"))
    clashing = after(first, added("a"), SeatTaken(seat="bas", name="Bas"))
    stolen = after(first, added("b"))
    assert store.do(first, stolen, clashing) == [KEPT, KEPT, REFUSED]
    loaded = load("m", store.keys)
    assert loaded is not None
    assert (list(loaded.meeting.items), list(loaded.meeting.seats)) == (["b"], ["ingrid"])


def test_nothing_is_added_to_a_meeting_that_is_gone(store: Store) -> None:
    gone = begin("m", store.keys.create("m"))
    assert store.do(after(gone, added("a"))) == [REFUSED]
    assert models.Event.objects.count() == 0


def test_a_hole_in_the_history_is_not_read_over(store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"), added("b"))
    store.do(first)
    models.Event.objects.filter(version=2).delete()
    with pytest.raises(TornHistoryError):
        load("m", store.keys)


def test_an_event_cannot_be_moved_to_another_place(store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"), added("b"))
    store.do(first)
    payload = models.Event.objects.get(version=2).payload
    models.Event.objects.filter(version=3).update(payload=payload)
    with pytest.raises(BrokenSealError):
        load("m", store.keys)


def test_what_was_taken_back_is_no_longer_in_what_is_kept(store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"), added("b", "Deze blijft."))
    edited = after(first, ContributionEdited(item="a", text="Nog iets anders."))
    store.do(first, edited)
    before = bytes(models.Event.objects.get(version=2).payload)
    assert store.do(after(edited, ContributionWithdrawn(item="a"))) == [KEPT]
    texts = [
        first.seal.open(bytes(row.payload), f"m/{row.version}".encode())
        for row in models.Event.objects.order_by("version")
    ]
    assert len(texts) == 5
    assert not any(b"als het mocht" in text or b"anders" in text for text in (texts[1], texts[3]))
    assert b"Deze blijft." in texts[2]
    assert before != bytes(models.Event.objects.get(version=2).payload)
    loaded = load("m", store.keys)
    assert loaded is not None
    assert list(loaded.meeting.items) == ["b"]


def test_what_was_taken_back_can_be_opened_with_no_key_that_is_left(store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"), added("b", "Deze blijft."))
    store.do(first)
    copies = list(models.Event.objects.values_list("version", "payload"))
    taken = after(first, ContributionWithdrawn(item="a"))
    assert store.do(taken) == [KEPT]
    left = store.keys.get("m")
    assert left is not None
    assert len(copies) == 3
    for version, payload in copies:
        with pytest.raises(BrokenSealError):
            left.open(bytes(payload), f"m/{version}".encode())
    # The meeting goes on, now and after a restart.
    assert store.do(after(taken, added("c"))) == [KEPT]
    loaded = load("m", store.keys)
    assert loaded is not None
    assert (list(loaded.meeting.items), loaded.version) == (["b", "c"], 5)


def test_a_taking_back_that_was_refused_leaves_a_meeting_that_can_be_read(store: Store) -> None:
    first = begin("m", store.keys.create("m"), added("a"), added("b"))
    taken = after(first, ContributionWithdrawn(item="a"))
    assert store.do(first, after(first, added("c")), taken) == [KEPT, KEPT, REFUSED]
    loaded = load("m", store.keys)
    assert loaded is not None
    assert list(loaded.meeting.items) == ["a", "b", "c"]
    # What follows is sealed with the key that was new, the rest with the one before.
    following = after(after(first, added("c")), added("d"))
    assert store.do(following) == [KEPT]
    assert store.do(after(following, ContributionWithdrawn(item="b"))) == [KEPT]
    loaded = load("m", store.keys)
    assert loaded is not None
    assert list(loaded.meeting.items) == ["a", "c", "d"]


def test_a_code_opens_one_meeting(store: Store) -> None:
    first, second = begin("m", store.keys.create("m")), begin("n", store.keys.create("n"))
    assert first.opening is not None
    twin = type(second)(
        meeting="n",
        seal=second.seal,
        expected=0,
        events=((None, started()),),
        opening=type(first.opening)(
            code_mark=first.opening.code_mark,
            method_name="other",
            fingerprint=first.opening.fingerprint,
            method=first.opening.method,
            created_at=first.opening.created_at,
        ),
    )
    assert store.do(first, twin) == [KEPT, REFUSED]


def test_a_method_is_kept_once_for_all_of_its_meetings(store: Store) -> None:
    store.do(begin("m", store.keys.create("m")), begin("n", store.keys.create("n")))
    assert models.MethodText.objects.count() == 1


def test_a_fault_in_one_batch_stops_neither_the_writer_nor_the_others(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    class Odd:
        """No event of ours; writing it down fails."""

    first, other = begin("m", store.keys.create("m")), begin("n", store.keys.create("n"))
    store.do(first, other)
    broken = after(first, Odd())  # type: ignore[arg-type] # a fault is what is played here
    store.writer.submit(broken)
    store.writer.submit(after(other, added("a")))
    outcomes = {job.meeting: outcome for job, outcome in store.answers(2)}
    assert outcomes == {"m": Outcome.BROKEN, "n": KEPT}
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert store.do(after(first, added("b"))) == [KEPT]
