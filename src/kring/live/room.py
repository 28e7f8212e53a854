"""One meeting while someone is in it: decide in memory, keep, then answer and deliver.

Only the event loop touches a room. At most one batch is on its way to the store; what comes
in meanwhile is decided on the committed state that follows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from kring.domain.meeting import (
    EVERYTHING,
    NOTHING,
    Command,
    Event,
    Meeting,
    Refused,
    Touched,
    decide,
    evolve,
    seat_of,
    touched,
)
from kring.domain.meeting.bounds import must_fit
from kring.domain.meeting.events import MeetingBegan, MeetingClosed, MeetingErased
from kring.meetings.owner import Answer, NoSuchMeetingError
from kring.meetings.reading import Held, Loaded
from kring.meetings.store import Batch, NewPass, Opening
from kring.meetings.writer import Erasure, Job, Outcome

_log = logging.getLogger(__name__)
#: The store's note of the last command is no finer than this.
_ACTIVE_EVERY: Final = timedelta(minutes=10)
_TRIES: Final = 3

Verdict = Answer | Refused | NoSuchMeetingError


@dataclass(slots=True, kw_only=True)
class Order:
    """A command on its way. `reply` is called once, on the loop, after the commit or a refusal.

    `mark` tells a repeated command; `passport` is kept together with what the command does.
    `holder`: the browser that it came from, which may have lost its seat since.
    """

    command: Command
    reply: Callable[[Verdict], None]
    mark: bytes | None = None
    holder: str | None = None
    passport: NewPass | None = None
    opening: Opening | None = None


@dataclass(slots=True)
class Flight:
    """Orders that were decided together, and what is true once their events are kept."""

    state: Meeting
    at: datetime
    events: list[tuple[bytes | None, Event]] = field(default_factory=list)
    replies: list[tuple[Order, Verdict]] = field(default_factory=list)
    passes: list[NewPass] = field(default_factory=list)
    opening: Opening | None = None
    touched: Touched = NOTHING
    erases: bool = False


class Room:
    """A loaded meeting and the orders that wait for it.

    `submit` takes jobs for the store; `reload` is asked when memory and store disagree;
    `changed` is called after each commit, with what screens may show otherwise because of it.
    """

    def __init__(
        self,
        meeting_id: str,
        loaded: Loaded,
        *,
        now: Callable[[], datetime],
        ids: Iterator[str],
        submit: Callable[[Job], None],
        reload: Callable[[Room], None],
        changed: Callable[[Room, Touched], None],
    ) -> None:
        """Take a loaded meeting and what surrounds it."""
        self.id = meeting_id
        self._now, self._ids = now, ids
        self._submit, self._reload, self._changed = submit, reload, changed
        self._waiting: list[Order] = []
        self._flight: Flight | None = None
        self._job: Job | None = None
        self._tries = 0
        self._away = False
        self._active_at: datetime | None = None
        self._hold(loaded)

    def _hold(self, loaded: Loaded) -> None:
        self.meeting, self.version = loaded.meeting, loaded.version
        self._seal, self.passes = loaded.seal, loaded.passes
        # All marks in a row, in a fraction of the memory of a set. They are random, so that one is
        # found where it stands and never across two others.
        self._answered = bytearray(loaded.answered)

    @property
    def busy(self) -> bool:
        """Whether orders wait or are on their way."""
        return self._flight is not None or bool(self._waiting)

    def take(self, order: Order) -> None:
        """Have an order decided, now or after what is on its way."""
        if self._away:
            order.reply(Refused("store_away"))
            return
        self._waiting.append(order)
        self._advance()

    def finish(self, job: Job, outcome: Outcome) -> None:
        """Go on after the store's answer to a job, when it is the one on its way."""
        flight = self._flight
        if flight is None or job is not self._job:
            return
        if outcome is Outcome.KEPT:
            self._flight = None
            self._tries = 0
            self._committed(flight)
            self._advance()
            return
        self._tries += 1
        if outcome is Outcome.BROKEN or self._tries >= _TRIES:
            code = "store_away" if outcome is Outcome.AWAY else "server_busy"
            self._answer(flight, Refused(code))
        elif outcome is Outcome.AWAY:
            self._wait_for_the_store(flight)
        else:
            self._waiting[:0] = [order for order, _ in flight.replies]
        # The flight stays until the reload, so that nothing is decided on what may be wrong.
        flight.replies.clear()
        self._reload(self)

    def _wait_for_the_store(self, flight: Flight) -> None:
        """Try again what is known by its mark: it may have been kept just before."""
        self._waiting[:0] = [order for order, _ in flight.replies if order.mark is not None]
        for order, _ in flight.replies:
            if order.mark is None:
                order.reply(Refused("store_away"))

    def wait_no_longer(self) -> None:
        """Refuse what waits for a store that stays away, and what comes until it is back.

        What was kept is still kept; what is refused, its writer still has.
        """
        if self._flight is None:
            return
        self._away = True
        waiting, self._waiting = self._waiting, []
        for order in waiting:
            order.reply(Refused("store_away"))

    def reloaded(self, loaded: Loaded | None) -> None:
        """Go on from what the store really holds; None: the meeting is gone."""
        self._flight = None
        self._away = False
        if loaded is None:
            self.end()
            return
        self._hold(loaded)
        self._changed(self, EVERYTHING)
        self._advance()

    def end(self, why: Refused | None = None) -> None:
        """Tell everyone who waits that there is no meeting any more, or why they wait in vain."""
        waiting, self._waiting = self._waiting, []
        if self._flight is not None:
            waiting[:0] = [order for order, _ in self._flight.replies]
            self._flight = None
        for order in waiting:
            order.reply(why or NoSuchMeetingError())

    def _advance(self) -> None:
        while self._waiting and self._flight is None:
            orders, self._waiting = self._waiting, []
            flight = self._decided(orders)
            if not flight.events:
                self._answer(flight)
                continue
            self._flight = flight
            self._job = Erasure(self.id) if flight.erases else self._batch(flight)
            self._submit(self._job)

    def _decided(self, orders: list[Order]) -> Flight:
        flight = Flight(self.meeting, self._now())
        seen: set[bytes] = set()
        for order in orders:
            if order.mark is not None and (order.mark in self._answered or order.mark in seen):
                flight.replies.append((order, Answer(flight.state)))
                continue
            events = self._verdict(flight, order)
            if events and order.mark is not None:
                seen.add(order.mark)
        return flight

    def _verdict(self, flight: Flight, order: Order) -> tuple[Event, ...]:
        """Decide one order on top of those before it; keep its verdict in the flight."""
        try:
            _must_sit(flight.state, order.holder)
            events = decide(flight.state, order.command, now=flight.at, ids=self._ids)
            must_fit(order.command, self.version + len(flight.events), len(events))
            state, seen = flight.state, flight.touched
            for event in events:
                state = evolve(state, event)
                seen |= touched(state, event)
        except Refused as refused:
            flight.replies.append((order, refused))
            return ()
        except Exception as fault:  # noqa: BLE001 - one broken command must not stop the room
            _log.error("A command failed: %s.", type(fault).__name__, exc_info=fault)
            flight.replies.append((order, Refused("server_busy")))
            return ()
        flight.state, flight.touched = state, seen
        flight.events += [(None if n else order.mark, event) for n, event in enumerate(events)]
        flight.replies.append((order, Answer(state, events)))
        if order.passport is not None:
            flight.passes.append(order.passport)
        flight.opening = flight.opening or order.opening
        flight.erases = flight.erases or any(isinstance(e, MeetingErased) for e in events)
        return events

    def _batch(self, flight: Flight) -> Batch:
        return Batch(
            meeting=self.id,
            seal=self._seal,
            expected=self.version,
            events=tuple(flight.events),
            opening=flight.opening,
            passes=tuple(flight.passes),
            revoked=_revoked(self.meeting, flight.state),
            moments=self._moments(flight),
        )

    def _moments(self, flight: Flight) -> dict[str, datetime]:
        moments: dict[str, datetime] = {}
        if self._active_at is None or flight.at - self._active_at >= _ACTIVE_EVERY:
            self._active_at = moments["active_at"] = flight.at
        for _, event in flight.events:
            if isinstance(event, MeetingBegan):
                moments["began_at"] = event.at
            elif isinstance(event, MeetingClosed):
                moments |= {"closed_at": event.at, "erase_at": event.erased_at}
        return moments

    def _committed(self, flight: Flight) -> None:
        self.meeting = flight.state
        self.version += len(flight.events)
        self._answered += b"".join(mark for mark, _ in flight.events if mark is not None)
        for new in flight.passes:
            self.passes[new.digest] = Held(new.holder, new.kind)
        self._answer(flight)
        self._changed(self, flight.touched)

    def _answer(self, flight: Flight, instead: Refused | None = None) -> None:
        for order, verdict in flight.replies:
            try:
                order.reply(verdict if instead is None else instead)
            except Exception as fault:  # noqa: BLE001 - the others must still hear theirs
                _log.error("An answer failed: %s.", type(fault).__name__, exc_info=fault)


def _must_sit(meeting: Meeting, holder: str | None) -> None:
    """Refuse a browser whose seat another took while its command was on its way."""
    if holder is not None and seat_of(meeting, holder) is None:
        raise Refused("not_your_role")


def _revoked(before: Meeting, after: Meeting) -> tuple[str, ...]:
    """Return the holders whose passes end."""
    if (before.seats, before.claims, before.board) == (after.seats, after.claims, after.board):
        return ()
    return tuple(sorted(holders(before) - holders(after)))


def holders(meeting: Meeting) -> frozenset[str]:
    """Return every holder whose pass is good: of a seat, at the door, or of the board."""
    seated = {seat.holder for seat in meeting.seats.values() if not seat.gone}
    waiting = {claim.id for claim in meeting.claims.values() if not claim.refused}
    return frozenset(seated | waiting | ({meeting.board} if meeting.board else set()))
