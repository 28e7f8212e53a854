"""What no single value shows: whether a method's parts fit together."""

from __future__ import annotations

from kring.domain.method.model import Method
from kring.library.faults import Page


def check(method: Method, page: Page) -> None:
    """Write down on `page` everything in `method` that does not fit together."""
