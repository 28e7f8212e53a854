"""The parts that views are made of, and which of them a browser holds."""

from __future__ import annotations

from typing import Any, Final

from kring.domain.meeting import Audience
from kring.live.frames import text
from kring.live.patch import difference
from kring.system import ids

View = dict[str, Any]
_STAMP: Final = 6


class Part:
    """A part of a view as it last went out, and the patch that brought it there.

    `stale`: the meeting went on since, and the part is worked out when it is looked at.
    """

    __slots__ = ("changes", "patch", "stale", "stamp", "view")

    def __init__(self, view: View) -> None:
        """Take the view as it is now."""
        self.view = view
        self.changes = 0
        self.patch = ""
        self.stale = False
        # Tells this part from the same part after a restart, and from other parts.
        self.stamp = ids.brief()[:_STAMP]

    def advance(self, view: View) -> None:
        """Take the view as it is now, and work out what changed."""
        self.stale = False
        if view is self.view:
            return
        if changed := difference(self.view, view):
            self.patch = text(changed)
            self.changes += 1
        self.view = view


class OnScreen:
    """What one browser holds: its audience's part and its own, and how often each had changed."""

    __slots__ = ("audience", "mark", "of_own", "of_shared", "own", "shared")

    def __init__(self, audience: Audience, shared: Part, own: Part) -> None:
        """Take the parts as they are now."""
        self.audience = audience
        self.shared, self.own = shared, own
        self.now()

    def now(self) -> None:
        """Note that the browser has both parts as they are now."""
        self.of_shared, self.of_own = self.shared.changes, self.own.changes
        self.mark = f"{self.shared.stamp}{self.own.stamp}.{self.of_shared}.{self.of_own}"
