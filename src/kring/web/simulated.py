"""Which meetings are examples: known while they run, in memory only."""

from __future__ import annotations

_running: set[str] = set()


def is_example(meeting: str) -> bool:
    """Return whether colleagues in this meeting are simulated."""
    return meeting in _running


def began(meeting: str) -> None:
    """Take note of an example."""
    _running.add(meeting)


def ended(meeting: str) -> None:
    """Forget an example."""
    _running.discard(meeting)
