"""Chance that can be repeated: for rehearsals and examples, never for secrets."""

from __future__ import annotations

from random import Random

__all__ = ["Random", "seeded"]


def seeded(*seed: object) -> Random:
    """Return chance that is the same for the same seed, on every machine."""
    return Random("/".join(str(part) for part in seed))  # noqa: S311 - Nothing is secret here.
