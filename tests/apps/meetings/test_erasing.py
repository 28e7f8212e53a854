"""Erasing happens when it should, and leaves nothing that can be read."""

from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest

from kring.domain.meeting.events import ContributionWithdrawn, MeetingClosed
from kring.meetings import erasing, models, writer
from kring.meetings.reading import load
from kring.meetings.store import place
from kring.meetings.writer import Erasure, Outcome, Writer
from kring.system.keystore import KeyStore
from kring.system.seal import BrokenSealError, new_key
from tests.apps.meetings.conftest import NOON, Store, added, after, begin
from tests.databases import EACH_DATABASE

pytestmark = EACH_DATABASE
HOUR = timedelta(hours=1)


def test_erasing_twice_does_no_harm(store: Store) -> None:
    store.do(begin("m", store.keys.create("m")))
    assert store.do(Erasure("m"), Erasure("m")) == [Outcome.KEPT, Outcome.KEPT]


def test_an_erasure_that_was_cut_short_is_finished_and_told(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = begin("m", store.keys.create("m")), begin("n", store.keys.create("n"))
    store.do(first, other)
    monkeypatch.setattr(writer, "_SECONDS_BETWEEN_TRIES", 0.01)

    def fail(meeting: str) -> None:
        raise OSError("the disk failed")

    with monkeypatch.context() as failing:
        failing.setattr(erasing, "delete_rows", fail)
        erasure = Erasure("m")
        assert store.do(erasure) == [Outcome.BROKEN]
        assert store.keys.get("m") is None
        assert models.Event.objects.filter(meeting="m").exists()
        # Others are heard meanwhile.
        assert store.do(after(other, added("b"))) == [Outcome.KEPT]
    assert store.answers(1) == [(erasure, Outcome.KEPT)]
    assert not models.Event.objects.filter(meeting="m").exists()
    assert models.Event.objects.filter(meeting="n").exists()


def test_an_erasure_whose_key_could_not_be_dropped_has_not_begun(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.do(begin("m", store.keys.create("m")))
    monkeypatch.setattr(writer, "_SECONDS_BETWEEN_TRIES", 0.01)

    def fail(meeting: str) -> None:
        raise OSError("the disk failed")

    with monkeypatch.context() as failing:
        failing.setattr(store.keys, "drop", fail)
        assert store.do(Erasure("m")) == [Outcome.BROKEN]
    assert store.do(Erasure("nobody")) == [Outcome.KEPT]
    assert store.told.empty()
    assert load("m", store.keys) is not None


@pytest.mark.parametrize(
    ("columns", "closes"),
    [
        ({}, False),
        ({"active_at": NOON - 13 * HOUR, "began_at": NOON - 13 * HOUR}, True),
        ({"active_at": NOON - 11 * HOUR, "began_at": NOON - 13 * HOUR}, False),
        ({"active_at": NOON - HOUR, "created_at": NOON - 25 * HOUR}, True),
        ({"active_at": NOON - 13 * HOUR, "closed_at": NOON - 12 * HOUR}, False),
    ],
)
def test_a_meeting_that_was_left_or_never_began_closes(
    store: Store, columns: dict[str, datetime], *, closes: bool
) -> None:
    store.do(begin("m", store.keys.create("m")))
    models.Meeting.objects.update(**columns)
    assert erasing.to_close(NOON) == (["m"] if closes else [])


def test_what_is_due_is_erased(store: Store) -> None:
    store.do(begin("m", store.keys.create("m")), begin("n", store.keys.create("n")))
    assert erasing.to_erase(NOON) == []
    assert erasing.schedule("m", NOON)
    assert erasing.to_erase(NOON - HOUR) == []
    assert erasing.to_erase(NOON) == ["m"]
    assert not erasing.schedule("unknown", NOON)


def test_half_a_meeting_is_found_at_the_start(store: Store) -> None:
    store.do(begin("whole", store.keys.create("whole")))
    store.keys.create("key only")
    store.do(begin("rows only", store.keys.create("rows only")))
    store.keys.drop("rows only")
    assert erasing.leftovers(store.keys) == {"key only", "rows only"}
    assert load("rows only", store.keys) is None


def test_without_its_key_nothing_can_be_read(store: Store, tmp_path: Path) -> None:
    store.do(begin("m", store.keys.create("m")))
    assert load("m", KeyStore(tmp_path / "empty", (new_key(),))) is None


def test_an_erasure_that_was_asked_for_is_only_brought_forward(store: Store) -> None:
    first = begin("m", store.keys.create("m"))
    store.do(first)
    assert erasing.schedule("m", NOON)
    closed = after(first, MeetingClosed(at=NOON, erased_at=NOON + 24 * HOUR))
    closed = closed._replace(moments={"closed_at": NOON, "erase_at": NOON + 24 * HOUR})
    assert store.do(closed) == [Outcome.KEPT]
    assert erasing.to_erase(NOON) == ["m"]
    assert models.Meeting.objects.get(id="m").closed_at == NOON


def begins_anew(store: Store) -> None:
    """Have the server start again, and write something."""
    store.writer.stop()
    store.writer = Writer(store.keys, store.tell)
    store.writer.start()
    store.do(begin("other", store.keys.create("other")))


def test_words_taken_back_before_a_kill_are_out_of_reach_after_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = begin("m", store.keys.create("m"), added("x", "GEHEIM"))
    store.do(first)
    backed_up = bytes(models.Event.objects.get(meeting="m", version=2).payload)

    def killed(keys: KeyStore, meeting: str) -> None:
        raise OSError(keys, meeting)

    with monkeypatch.context() as patched:
        patched.setattr(KeyStore, "forget", killed)
        assert store.do(after(first, ContributionWithdrawn(item="x"))) == [Outcome.KEPT]
        store.writer.stop()
    begins_anew(store)
    seal = store.keys.get("m")
    assert seal is not None
    with pytest.raises(BrokenSealError):
        seal.open(backed_up, place("m", 2))
    assert load("m", store.keys) is not None
    assert store.keys.renewed() == frozenset()


def test_a_former_key_that_could_not_be_dropped_is_dropped_soon_after(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = begin("m", store.keys.create("m"), added("x", "GEHEIM"))
    store.do(first)
    monkeypatch.setattr(writer, "_SECONDS_BETWEEN_TRIES", 0.01)

    def fails(*_: object) -> None:
        raise OSError("the disk failed")

    with monkeypatch.context() as failing:
        failing.setattr(store.keys, "forget", fails)
        assert store.do(after(first, ContributionWithdrawn(item="x"))) == [Outcome.KEPT]
        # What is answered next comes after the cleaning, which failed too.
        store.do(Erasure("nobody"))
        assert store.keys.renewed() == {"m"}
    deadline = monotonic() + 10
    while store.keys.renewed() and monotonic() < deadline:
        sleep(0.01)
    assert store.keys.renewed() == frozenset()


def test_words_that_a_kill_left_untouched_can_still_be_read(store: Store) -> None:
    seal = store.keys.create("m")
    store.do(begin("m", seal, added("x")))
    store.keys.renew("m", seal)
    begins_anew(store)
    assert load("m", store.keys) is not None
