"""Erasing leaves no byte of key or text, and happens when it should."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings

from kring.domain.meeting.events import ContributionWithdrawn
from kring.meetings import erasing, models
from kring.meetings.reading import load
from kring.meetings.writer import Erasure, Outcome
from kring.system.keystore import KeyStore
from kring.system.seal import new_key
from tests.apps.meetings.conftest import NOON, Store, added, after, begin

HOUR = timedelta(hours=1)


def files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def found(pieces: Iterable[bytes], *folders: Path) -> set[bytes]:
    """Which of the pieces stand anywhere in the files."""
    contents = [path.read_bytes() for path in files(*folders)]
    return {piece for piece in pieces if any(piece in content for content in contents)}


def payloads(meeting: str) -> set[bytes]:
    """The last bytes of each sealed text of a meeting: no two are alike."""
    rows = models.Event.objects.filter(meeting=meeting)
    return {bytes(payload)[-24:] for payload in rows.values_list("payload", flat=True)}


def test_erasing_leaves_neither_key_nor_text(store: Store, tmp_path: Path) -> None:
    database = settings.INSTALLATION.data
    seal, other = store.keys.create("m"), begin("n", store.keys.create("n"), added("z"))
    first = begin("m", seal, *(added(f"i{n}", f"CANARY-{n}" * 40) for n in range(80)))
    store.do(first, other, after(first, added("last")))
    wrapped = store.keys._file.execute("SELECT wrapped FROM keys WHERE meeting = 'm'").fetchone()[0]
    canaries = payloads("m") | {wrapped[-24:], b"m".ljust(32, b".")}
    assert len(canaries) == 84
    assert found(canaries, database, tmp_path) == canaries
    assert found({b"CANARY"}, database, tmp_path) == set()
    kept = payloads("n")

    assert store.do(Erasure("m")) == [Outcome.KEPT]
    store.writer.stop()
    assert found(canaries, database, tmp_path) == set()
    assert found(kept, database, tmp_path) == kept
    assert load("m", store.keys) is None
    assert not models.Pass.objects.filter(meeting="m").exists()
    store.writer = type(store.writer)(store.keys, store.tell)
    store.writer.start()


def test_what_was_taken_back_leaves_no_bytes(store: Store, tmp_path: Path) -> None:
    database = settings.INSTALLATION.data
    first = begin("m", store.keys.create("m"), added("a", "CANARY" * 40))
    store.do(first)
    sealed = bytes(models.Event.objects.get(version=2).payload)[-24:]
    assert found({sealed}, database) == {sealed}
    store.do(after(first, ContributionWithdrawn(item="a")))
    # The log is emptied after the answer; whatever is answered next comes after that.
    store.do(Erasure("nobody"))
    assert found({sealed}, database) == set()


def test_erasing_twice_does_no_harm(store: Store) -> None:
    store.do(begin("m", store.keys.create("m")))
    assert store.do(Erasure("m"), Erasure("m")) == [Outcome.KEPT, Outcome.KEPT]


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
