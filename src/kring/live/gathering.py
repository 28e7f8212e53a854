"""Those who look at one meeting: what each gets, and who is here no longer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from kring.domain.meeting import EVERYTHING, Meeting, Refused, Status, Touched, awaited
from kring.live import absence, frames
from kring.live.absence import Absence
from kring.live.connection import Connection
from kring.live.delivery import Delivery
from kring.live.presence import Presence
from kring.meetings.models import Pass

_log = logging.getLogger(__name__)
#: One browser has a few tabs at most; beyond that the oldest goes.
_LINES_AT_MOST = 6


class Gathering:
    """The connections of one room. `milliseconds` gives the server's time for the wire."""

    def __init__(self, meeting: Meeting, milliseconds: Callable[[], int]) -> None:
        """Begin with nobody."""
        self._meeting = meeting
        self._milliseconds = milliseconds
        self._delivery = Delivery(meeting)
        self._presence = Presence()
        self._absence = Absence()
        self._told_of_absence = False
        self.viewers: list[Connection] = []

    def greet(self, viewer: Connection, have: Mapping[str, str] | None) -> None:
        """Answer a viewer's hello, its first or a later one."""
        if not self._delivery.greet(viewer, have, self._milliseconds()):
            viewer.close(frames.NO_SEAT)
            return
        if viewer not in self.viewers:
            self.viewers.append(viewer)
            self._spare(viewer.holder)
            self.tell_leader()
            if viewer.seat is not None:
                self._absence.back(viewer.seat)
            self._tell_of_absence()
        elif viewer.seat == self._meeting.leader:
            self.tell_leader()

    def view(self, holder: str) -> dict[str, Any] | None:
        """Return the snapshot for a pass, or None when it belongs here no more."""
        found = self._delivery.view(holder)
        return None if found is None else {**found, "now": self._milliseconds()}

    def leave(self, viewer: Connection) -> None:
        """Forget a viewer whose line is gone."""
        if viewer in self.viewers:
            self.viewers.remove(viewer)
            if viewer.seat is not None and viewer.seat not in self._here():
                self._presence.typing(viewer.seat, on=False, at=0)
            if not any(other.kind == Pass.Kind.BOARD for other in self.viewers):
                self._presence.pages(1)
            self.tell_leader()

    def commit(self, meeting: Meeting, touched: Touched = EVERYTHING) -> None:
        """Deliver what a commit changed, and close the lines that it cut off."""
        before, self._meeting = self._meeting, meeting
        try:
            now = self._milliseconds()
            outside = self._delivery.commit(meeting, self.viewers, now, touched)
        except Exception as fault:  # noqa: BLE001 - a view that fails must not be half a view
            _log.error("A view failed: %s.", type(fault).__name__, exc_info=fault)
            self._start_over()
            return
        for viewer in outside:
            self._dismiss(viewer, before)
        if before.leader != meeting.leader or before.seats is not meeting.seats:
            self.tell_leader()
        self._tell_of_absence()

    def typing(self, viewer: Connection, *, on: bool, at: float) -> None:
        """Pass on that someone types."""
        if viewer.seat is not None and self._presence.typing(viewer.seat, on=on, at=at):
            self.tell_leader()

    def pages(self, viewer: Connection, many: int) -> None:
        """Pass on how many pages the shared screen needs for what was told."""
        if viewer.kind == Pass.Kind.BOARD and self._presence.pages(many):
            self.tell_leader()

    def fade(self, at: float) -> None:
        """Let signs of typing fade, and see who has no line any more."""
        if self._presence.fade(at):
            self.tell_leader()
        if self.viewers:
            self._absence.look(self._missing(), at)
            self._tell_of_absence()

    def tell_leader(self) -> None:
        """Tell who leads who is here and who types."""
        leading = [v for v in self.viewers if v.seat == self._meeting.leader and v.seat]
        if leading:
            frame = self._presence.frame(self._here())
            for viewer in leading:
                viewer.push(frame)

    def _tell_of_absence(self) -> None:
        """Tell each whom they wait on without a line; in nearly every room, nobody and nothing."""
        gone = self._absence.gone
        if not gone and not self._told_of_absence:
            return
        self._told_of_absence = bool(gone)
        for viewer in self.viewers:
            inside = viewer.seat is not None or viewer.kind == Pass.Kind.BOARD
            away = gone & awaited(self._meeting, viewer.seat) if inside else frozenset()
            if away != viewer.away:
                viewer.away = away
                viewer.push(absence.frame(away))

    def erased(self) -> None:
        """Tell everyone that nothing is left, and close."""
        for viewer in self.viewers:
            viewer.push(frames.bye("erased"))
            viewer.close(frames.ERASED)
        self.viewers.clear()

    def given_up(self, no: Refused) -> None:
        """Close every line of a meeting that cannot be read. Who may find it again comes back."""
        for viewer in self.viewers:
            if no.code in frames.FOR_GOOD:
                viewer.push(frames.bye(no.code))
            viewer.close(frames.FAULT)
        self.viewers.clear()

    def _start_over(self) -> None:
        """Close every line: whoever comes back gets a whole view, or none."""
        for viewer in self.viewers:
            viewer.close(frames.FAULT)
        self.viewers.clear()
        self._delivery = Delivery(self._meeting)

    def _missing(self) -> set[str]:
        seats = self._meeting.seats.values()
        return {seat.id for seat in seats if seat.device and not seat.gone} - self._here()

    def _here(self) -> set[str]:
        return {viewer.seat for viewer in self.viewers if viewer.seat is not None}

    def _spare(self, holder: str) -> None:
        """Close the oldest lines of a browser that keeps opening new ones."""
        lines = [viewer for viewer in self.viewers if viewer.holder == holder]
        for viewer in lines[:-_LINES_AT_MOST]:
            self.viewers.remove(viewer)
            viewer.close(frames.TOO_MANY)

    def _dismiss(self, viewer: Connection, before: Meeting) -> None:
        why, code = _why(viewer, before, self._meeting)
        if viewer in self.viewers:
            self.viewers.remove(viewer)
        viewer.push(frames.bye(why))
        viewer.close(code)


def _why(viewer: Connection, before: Meeting, after: Meeting) -> tuple[str, int]:
    """Return why a viewer belongs here no more, and the close code that says so."""
    if viewer.kind == Pass.Kind.BOARD:
        if after.status is Status.CLOSED:
            return "closed", frames.GOODBYE
        return ("replaced", frames.REPLACED) if after.board else ("removed", frames.REMOVED)
    seat = viewer.seat
    if seat is not None and not after.seats[seat].gone and not before.seats[seat].gone:
        return "replaced", frames.REPLACED
    return "removed", frames.REMOVED
