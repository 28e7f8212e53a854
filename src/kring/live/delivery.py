"""Who gets what after a commit: each audience's shared view once, each seat's own part.

A part is worked out and encoded once per commit, however many look at it. Its count rises
only when it changes, so a mark tells nothing of what its viewer may not see.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from kring.domain.meeting import (
    EVERYTHING,
    Audience,
    Meeting,
    Touched,
    audience_of,
    own_view,
    own_view_again,
    seat_of,
    shared_view,
    shared_view_again,
)
from kring.live.connection import Connection
from kring.live.frames import text
from kring.live.patch import difference
from kring.system import ids

View = dict[str, Any]
_STAMP: Final = 6


class Part:
    """A part of a view as it last went out, and the patch that brought it there."""

    __slots__ = ("changes", "patch", "stamp", "version", "view")

    def __init__(self, view: View, version: int) -> None:
        """Take the view at a version of the meeting."""
        self.view = view
        self.version = version
        self.changes = 0
        self.patch = ""
        # Tells this part from the same part after a restart, and from other parts.
        self.stamp = ids.brief()[:_STAMP]

    def advance(self, view: View, version: int) -> None:
        """Take the view at a later version, and work out what changed."""
        if view is self.view:
            self.patch, self.version = "", version
            return
        changed = difference(self.view, view)
        self.patch = text(changed) if changed else ""
        self.changes += bool(changed)
        self.view, self.version = view, version


class Delivery:
    """The views of one meeting as they are with its viewers."""

    __slots__ = ("_meeting", "_own", "_shared", "_version")

    def __init__(self, meeting: Meeting, version: int) -> None:
        """Begin with the meeting as it is."""
        self._meeting = meeting
        self._version = version
        self._shared: dict[Audience, Part] = {}
        self._own: dict[str, Part] = {}

    def commit(
        self,
        meeting: Meeting,
        version: int,
        viewers: Iterable[Connection],
        now: int,
        touched: Touched = EVERYTHING,
    ) -> list[Connection]:
        """Give every viewer what changed for them; return those who belong here no more.

        `touched` bounds what can have changed since the commit before this one.
        """
        before, self._version = self._version, version
        self._meeting = meeting
        self._carry_over(before, touched)
        if not touched.all_seats:
            # Nobody came, went or moved.
            for viewer in viewers:
                if viewer.audience is not None:
                    self._patch(viewer, viewer.audience, now)
            return []
        outside = []
        for viewer in viewers:
            audience = audience_of(meeting, viewer.holder)
            if audience is None:
                outside.append(viewer)
            elif audience != viewer.audience:
                self.snapshot(viewer, now)
            else:
                self._patch(viewer, audience, now)
        return outside

    def greet(self, viewer: Connection, have: str | None, now: int) -> bool:
        """Answer a hello: nothing new, or a snapshot. False: this viewer belongs here no more."""
        audience = audience_of(self._meeting, viewer.holder)
        if audience is None:
            return False
        shared, own = self._shared_part(audience), self._own_part(viewer.holder)
        if have != _mark(shared, own):
            self.snapshot(viewer, now)
            return True
        self._hold(viewer, audience, shared, own)
        viewer.push(f'{{"same":true,"mark":"{have}","now":{now}}}')
        return True

    def view(self, holder: str) -> View | None:
        """Return the snapshot for a holder, with its mark; None for an outsider."""
        audience = audience_of(self._meeting, holder)
        if audience is None:
            return None
        shared, own = self._shared_part(audience), self._own_part(holder)
        whole = {"shared": shared.view, "own": own.view}
        return {"snapshot": whole, "mark": _mark(shared, own)}

    def snapshot(self, viewer: Connection, now: int) -> None:
        """Send all that the viewer may see."""
        audience = audience_of(self._meeting, viewer.holder)
        if audience is None:
            return
        shared, own = self._shared_part(audience), self._own_part(viewer.holder)
        self._hold(viewer, audience, shared, own)
        whole = text({"shared": shared.view, "own": own.view})
        viewer.push(f'{{"snapshot":{whole},"mark":"{viewer.mark}","now":{now}}}')

    def _carry_over(self, before: int, touched: Touched) -> None:
        """Take along what the commit cannot have changed; the rest is worked out when looked at.

        A part that nobody looked at lately is older than the commit before, and left alone.
        """
        if not touched.shared:
            for audience, part in self._shared.items():
                if part.version == before:
                    part.advance(self._again(audience, part.view, touched.items), self._version)
        if not touched.all_seats:
            seats = self._meeting.seats
            anew = {seats[seat].holder for seat in touched.seats}
            words = {seats[seat].holder: seat for seat in touched.words}
            for holder, part in self._own.items():
                if part.version != before or holder in anew:
                    continue
                view = part.view
                if (seat := words.get(holder)) is not None:
                    view = own_view_again(self._meeting, seat, view, touched.items)
                part.advance(view, self._version)

    def _again(self, audience: Audience, view: View, items: frozenset[str]) -> View:
        return shared_view_again(self._meeting, audience, view, items) if items else view

    def _patch(self, viewer: Connection, audience: Audience, now: int) -> None:
        shared, own = self._shared_part(audience), self._own_part(viewer.holder)
        of_shared, of_own = shared.changes - viewer.held[0], own.changes - viewer.held[1]
        if not of_shared and not of_own:
            return
        if of_shared > 1 or of_own > 1:
            # A patch would not follow on; this cannot happen, and must not go wrong.
            self.snapshot(viewer, now)
            return
        if not of_own:
            changed = f'"shared":{shared.patch}'
        elif not of_shared:
            changed = f'"own":{own.patch}'
        else:
            changed = f'"shared":{shared.patch},"own":{own.patch}'
        before, viewer.mark = viewer.mark, _mark(shared, own)
        viewer.held = (shared.changes, own.changes)
        viewer.push(
            f'{{"patch":{{{changed}}},"from":"{before}","mark":"{viewer.mark}","now":{now}}}'
        )

    def _hold(self, viewer: Connection, audience: Audience, shared: Part, own: Part) -> None:
        viewer.audience, viewer.mark = audience, _mark(shared, own)
        viewer.held = (shared.changes, own.changes)
        # Who has another seat is in another audience on the way there, and gets a snapshot.
        viewer.seat = seat_of(self._meeting, viewer.holder)

    def _shared_part(self, audience: Audience) -> Part:
        part = self._shared.get(audience)
        if part is None:
            view = shared_view(self._meeting, audience)
            part = self._shared[audience] = Part(view, self._version)
        elif part.version != self._version:
            part.advance(shared_view(self._meeting, audience), self._version)
        return part

    def _own_part(self, holder: str) -> Part:
        part = self._own.get(holder)
        if part is None:
            part = self._own[holder] = Part(_own(self._meeting, holder), self._version)
        elif part.version != self._version:
            part.advance(_own(self._meeting, holder), self._version)
        return part


def _own(meeting: Meeting, holder: str) -> View:
    """Return a seat's own view; who has no seat has nothing of their own."""
    seat = seat_of(meeting, holder)
    return {} if seat is None else own_view(meeting, seat)


def _mark(shared: Part, own: Part) -> str:
    return f"{shared.stamp}{own.stamp}.{shared.changes}.{own.changes}"
