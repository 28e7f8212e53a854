"""Keys and a database that have nothing to do with each other are told apart before any tidying."""

from pathlib import Path

import pytest

from kring.meetings import models
from kring.meetings.belonging import KeysElsewhereError, bind
from kring.system.keystore import KeyStore
from kring.system.seal import new_key
from tests.apps.meetings.conftest import Store, begin
from tests.databases import EACH_DATABASE

pytestmark = EACH_DATABASE


def test_what_was_bound_stays_bound_whatever_is_gone_by_then(store: Store) -> None:
    bind(store.keys)
    store.keys.create("key only")
    bind(store.keys)
    store.keys.drop("key only")
    store.do(begin("m", store.keys.create("m")))
    store.keys.drop("m")
    bind(store.keys)
    assert models.Bond.objects.get().mark == store.keys.database


def test_what_shares_a_meeting_belongs_together(store: Store) -> None:
    store.do(begin("m", store.keys.create("m")))
    store.keys.create("left over")
    assert store.keys.database is None
    bind(store.keys)
    assert store.keys.database == models.Bond.objects.get().mark


def test_keys_of_another_database_are_refused(store: Store) -> None:
    store.keys.create("of another one")
    with pytest.raises(KeysElsewhereError, match=r"1 meetings.*0 meetings.*KRING_KEYS"):
        bind(store.keys)
    assert store.keys.meetings() == {"of another one"}


def test_a_database_whose_keys_are_elsewhere_is_refused(store: Store, tmp_path: Path) -> None:
    store.do(begin("m", store.keys.create("m")))
    other = KeyStore(tmp_path / "other", (new_key(),))
    with pytest.raises(KeysElsewhereError):
        bind(other)
    assert other.database is None
    other.shut()


def test_keys_that_hold_nothing_go_with_a_new_database(store: Store) -> None:
    store.keys.bind("the former one")
    bind(store.keys)
    assert store.keys.database == models.Bond.objects.get().mark
