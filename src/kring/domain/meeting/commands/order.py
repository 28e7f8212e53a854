"""What every command by a seat has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Any command by a seat; `visit` is empty where it is not about a step."""

    by: str
    visit: str = ""
