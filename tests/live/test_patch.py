"""A patch leads from any view to any other, and says nothing when nothing changed."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from kring.live.patch import difference, merge
from tests.live.client import merged

# As in a view: no null, and a key never changes between a truth and a number.
leaves = st.one_of(st.booleans(), st.text(max_size=4), st.lists(st.text(max_size=2), max_size=3))
views = st.recursive(
    st.dictionaries(st.sampled_from("abcd"), leaves, max_size=4),
    lambda inner: st.dictionaries(st.sampled_from("abcd"), st.one_of(leaves, inner), max_size=4),
    max_leaves=12,
)
View = dict[str, Any]
#: Shared machines are slow at times.
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(views, views)
def test_the_patch_makes_one_view_of_another(before: View, after: View) -> None:
    patch = json.loads(json.dumps(difference(before, after)))
    assert merge(before, patch) == after
    assert merged(before, patch) == after


@unhurried
@given(views)
def test_nothing_changed_is_an_empty_patch(view: View) -> None:
    assert difference(view, json.loads(json.dumps(view))) == {}


@unhurried
@given(views, views)
def test_a_patch_is_empty_only_when_nothing_changed(before: View, after: View) -> None:
    assert (difference(before, after) == {}) == (before == after)


@unhurried
@given(views, views)
def test_making_and_applying_a_patch_changes_neither_view(before: View, after: View) -> None:
    texts = json.dumps(before), json.dumps(after)
    merge(before, difference(before, after))
    assert (json.dumps(before), json.dumps(after)) == texts


def test_what_became_an_object_loses_what_it_was() -> None:
    assert difference({"a": ["x"]}, {"a": {"b": "y"}}) == {"a": {"b": "y"}}
    assert difference({"a": {"b": "y", "c": "z"}}, {"a": {}}) == {"a": {"b": None, "c": None}}
    assert difference({"a": {"b": "y"}}, {}) == {"a": None}
    assert difference({}, {"a": {}}) == {"a": {}}
