"""The parts that views are made of, and which of them a browser holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kring.domain.meeting import Audience
from kring.live.frames import text
from kring.live.outgoing import Outgoing
from kring.live.patch import difference
from kring.system import ids

View = dict[str, Any]
_STAMP: Final = 6


class Part:
    """A part of a view as it last went out, and the patch that brought it there.

    `stale`: the meeting went on since, and the part is worked out when it is looked at. `told`:
    what is told to all who hold nothing else that changed, once it was made.
    """

    __slots__ = ("changes", "name", "patch", "stale", "stamp", "told", "view")

    def __init__(self, name: str, view: View) -> None:
        """Take its name in a snapshot, and the view as it is now."""
        self.name = name
        self.view = view
        self.changes = 0
        self.patch = ""
        self.stale = False
        # Tells this part from the same part after a restart, and from other parts.
        self.stamp = ids.brief()[:_STAMP]
        self.told: Outgoing | None = None

    @property
    def mark(self) -> str:
        """Which state of this part this is."""
        return f"{self.stamp}.{self.changes}"

    @property
    def mark_before(self) -> str:
        """Which state its patch follows on."""
        return f"{self.stamp}.{self.changes - 1}"

    def advance(self, view: View) -> None:
        """Take the view as it is now, and work out what changed."""
        self.stale = False
        if view is not self.view:
            self._went_on(difference(self.view, view))
            self.view = view

    def reword(self, items: Mapping[str, View]) -> None:
        """Take contributions of this view as they are now, by id."""
        held = self.view["items"]
        found = {key: difference(held[key], item) for key, item in items.items()}
        changed = {key: patch for key, patch in found.items() if patch}
        if changed:
            self._went_on({"items": changed})
            self.view = {**self.view, "items": {**held, **items}}

    def tell(self, now: int) -> Outgoing:
        """Make what is told."""
        name, before, mark = self.name, self.mark_before, self.mark
        self.told = Outgoing(
            f'{{"patch":{{"{name}":{self.patch}}},"from":{{"{name}":"{before}"}},'
            f'"mark":{{"{name}":"{mark}"}},"now":{now}}}'
        )
        return self.told

    def _went_on(self, changed: View) -> None:
        if changed:
            self.patch = text(changed)
            self.changes += 1
            self.told = None


class OnScreen:
    """What one browser holds: its audience's part and its own, and how often each had changed."""

    __slots__ = ("audience", "of_own", "of_shared", "own", "shared")

    def __init__(self, audience: Audience, shared: Part, own: Part) -> None:
        """Take the parts as they are now."""
        self.audience = audience
        self.shared, self.own = shared, own
        self.of_shared, self.of_own = shared.changes, own.changes

    @property
    def mark(self) -> dict[str, str]:
        """Which state of each part it is."""
        return {part.name: part.mark for part in (self.shared, self.own)}

    def told(self, now: int) -> str:
        """Return what is told to who holds both parts and sees both change."""
        shared, own = self.shared, self.own
        return (
            f'{{"patch":{{"shared":{shared.patch},"own":{own.patch}}},'
            f'"from":{{"shared":"{shared.mark_before}","own":"{own.mark_before}"}},'
            f'"mark":{{"shared":"{shared.mark}","own":"{own.mark}"}},"now":{now}}}'
        )
