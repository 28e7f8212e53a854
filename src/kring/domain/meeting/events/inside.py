"""What every event has that can happen inside one subgroup."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What can happen inside one subgroup: `party` is its id, empty when all are together."""

    party: str = ""
