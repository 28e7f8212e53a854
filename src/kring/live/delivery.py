"""Who gets what after a commit: each audience's shared view once, each seat's own part.

A part is worked out and put into bytes once per commit, however many look at it. Its count rises
only when it changes, so a mark tells nothing of what its viewer may not see.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kring.domain.meeting import (
    EVERYTHING,
    Audience,
    Meeting,
    Touched,
    audience_of,
    items_reworded,
    own_view,
    seat_of,
    shared_view,
    shared_view_again,
)
from kring.live.connection import Connection
from kring.live.frames import text
from kring.live.parts import OnScreen, Part, View


class Delivery:
    """The views of one meeting as they are with its viewers."""

    __slots__ = ("_meeting", "_own", "_shared")

    def __init__(self, meeting: Meeting) -> None:
        """Begin with the meeting as it is."""
        self._meeting = meeting
        self._shared: dict[Audience, Part] = {}
        self._own: dict[str, Part] = {}

    def commit(
        self,
        meeting: Meeting,
        viewers: Iterable[Connection],
        now: int,
        touched: Touched = EVERYTHING,
    ) -> list[Connection]:
        """Give every viewer what changed for them; return those who belong here no more.

        `touched` bounds what can have changed since the commit before this one.
        """
        self._meeting = meeting
        self._shared_go_on(touched)
        self._own_go_on(touched)
        if not touched.all_seats:
            # Nobody came, went or moved.
            for viewer in viewers:
                if viewer.held is not None:
                    self._patch(viewer, viewer.held, now)
            return []
        outside = []
        for viewer in viewers:
            audience = audience_of(meeting, viewer.holder)
            if audience is None:
                outside.append(viewer)
            elif viewer.held is None or audience != viewer.held.audience:
                held = OnScreen(
                    audience, self._shared_part(audience), self._own_part(viewer.holder)
                )
                self._send_all(viewer, held, now)
            else:
                self._patch(viewer, viewer.held, now)
        return outside

    def greet(self, viewer: Connection, have: Mapping[str, str] | None, now: int) -> bool:
        """Answer a hello: nothing new, or a snapshot. False: this viewer belongs here no more."""
        held = self._held(viewer.holder)
        if held is None:
            return False
        if have != held.mark:
            self._send_all(viewer, held, now)
            return True
        self._hold(viewer, held)
        viewer.push(text({"same": True, "mark": held.mark, "now": now}))
        return True

    def view(self, holder: str) -> View | None:
        """Return the snapshot for a holder, with its mark; None for an outsider."""
        held = self._held(holder)
        if held is None:
            return None
        whole = {"shared": held.shared.view, "own": held.own.view}
        return {"snapshot": whole, "mark": held.mark}

    def _held(self, holder: str) -> OnScreen | None:
        """Return what a holder should have now; None for an outsider."""
        audience = audience_of(self._meeting, holder)
        if audience is None:
            return None
        return OnScreen(audience, self._shared_part(audience), self._own_part(holder))

    def _hold(self, viewer: Connection, held: OnScreen) -> None:
        viewer.held = held
        # Who has another seat is in another audience on the way there, and gets a snapshot.
        viewer.seat = seat_of(self._meeting, viewer.holder)

    def _send_all(self, viewer: Connection, held: OnScreen, now: int) -> None:
        """Send all that the viewer may see."""
        self._hold(viewer, held)
        whole = {"shared": held.shared.view, "own": held.own.view}
        viewer.push(text({"snapshot": whole, "mark": held.mark, "now": now}))

    def _shared_go_on(self, touched: Touched) -> None:
        """Have what changed for all worked out again: a few words now, more when looked at."""
        for audience, part in self._shared.items():
            if touched.shared:
                part.stale = True
            if part.stale:
                continue
            if touched.items:
                items = touched.items | touched.words
                part.advance(shared_view_again(self._meeting, audience, part.view, items))
            else:
                self._reword(part, touched)

    def _own_go_on(self, touched: Touched) -> None:
        """Have what changed for one seat worked out again, in the same way."""
        if touched.all_seats:
            for part in self._own.values():
                part.stale = True
            return
        for seat in touched.seats:
            if (own := self._of_seat(seat)) is not None:
                own.stale = True
        for item in touched.words:
            own = self._of_seat(self._meeting.items[item].seat)
            if own is not None and not own.stale:
                self._reword(own, touched)

    def _of_seat(self, seat: str) -> Part | None:
        return self._own.get(self._meeting.seats[seat].holder)

    def _reword(self, part: Part, touched: Touched) -> None:
        if found := items_reworded(self._meeting, part.view, touched.words):
            part.reword(found)

    def _patch(self, viewer: Connection, held: OnScreen, now: int) -> None:
        """Send what changed of the parts that the viewer holds."""
        shared, own = held.shared, held.own
        if shared.stale:
            self._shared_part(held.audience)
        if own.stale:
            self._own_part(viewer.holder)
        of_shared, of_own = shared.changes - held.of_shared, own.changes - held.of_own
        held.of_shared, held.of_own = shared.changes, own.changes
        if of_shared == 1 and not of_own:
            # The same for all of its audience.
            viewer.give(shared.told or shared.tell(now))
        elif of_shared > 1 or of_own > 1:
            # A patch would not follow on; this cannot happen, and must not go wrong.
            self._send_all(viewer, held, now)
        elif of_shared:
            viewer.push(held.told(now))
        elif of_own:
            viewer.give(own.told or own.tell(now))

    def _shared_part(self, audience: Audience) -> Part:
        part = self._shared.get(audience)
        if part is None:
            part = self._shared[audience] = Part("shared", shared_view(self._meeting, audience))
        elif part.stale:
            part.advance(shared_view(self._meeting, audience))
        return part

    def _own_part(self, holder: str) -> Part:
        part = self._own.get(holder)
        if part is None:
            part = self._own[holder] = Part("own", _own(self._meeting, holder))
        elif part.stale:
            part.advance(_own(self._meeting, holder))
        return part


def _own(meeting: Meeting, holder: str) -> View:
    """Return a seat's own view; who has no seat has nothing of their own."""
    seat = seat_of(meeting, holder)
    return {} if seat is None else own_view(meeting, seat)
