"""Differences between two views as a JSON Merge Patch (RFC 7396). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

View = Mapping[str, Any]


def difference(before: View, after: View) -> dict[str, Any]:
    """Return the patch that makes `after` of `before`; empty when they are equal.

    Neither may hold None in an object: a merge patch cannot say it. Lists are replaced whole.
    """
    patch: dict[str, Any] = {}
    if not before.keys() <= after.keys():
        patch = {key: None for key in before if key not in after}
    for key, value in after.items():
        held = before.get(key)
        if held is value:
            continue
        if isinstance(held, dict) and isinstance(value, dict):
            if inner := difference(held, value):
                patch[key] = inner
        elif held != value:
            patch[key] = value
    return patch


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
