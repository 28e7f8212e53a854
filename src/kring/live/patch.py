"""Differences between two views as a JSON Merge Patch (RFC 7396). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

View = Mapping[str, Any]


def difference(before: View, after: View) -> dict[str, Any]:
    """Return the patch that makes `after` of `before`; empty when they are equal.

    Neither may hold None in an object: a merge patch cannot say it. Lists are replaced whole.
    """
    patch: dict[str, Any] = {key: None for key in before if key not in after}
    for key, value in after.items():
        if key not in before:
            patch[key] = value
        elif (held := before[key]) is not value and held != value:
            patch[key] = _inner(held, value)
    return patch


def _inner(before: object, after: object) -> object:
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return difference(before, after)
    return after


def merge(target: View, patch: View) -> dict[str, Any]:
    """Return the target with the patch applied, as RFC 7396 says; both stay as they are."""
    merged = dict(target)
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, Mapping):
            held = merged.get(key)
            merged[key] = merge(held if isinstance(held, Mapping) else {}, value)
        else:
            merged[key] = value
    return merged
