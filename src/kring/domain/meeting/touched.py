"""What an event can change on screens, so that nothing else need be looked at again.

A short cut and no law: what `view` works out in full is always right. A test plays random
histories and holds that every view that is not named here stayed as it was. An event that
is not named below touches everything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kring.domain.meeting import events as e
from kring.domain.method.model import PRESENTER

if TYPE_CHECKING:
    from kring.domain.meeting.state import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What may look different now; what is not named does not.

    `items`: in the shared views these contributions, and the question of the case. `shared`:
    anything in the shared views. `seats`: whose own views. `all_seats`: everybody's. `words`: of
    these contributions what they hold, in the shared views and with who wrote them.
    """

    items: frozenset[str] = field(default_factory=frozenset)
    shared: bool = False
    seats: frozenset[str] = field(default_factory=frozenset)
    all_seats: bool = False
    words: frozenset[str] = field(default_factory=frozenset)

    def __or__(self, other: Touched) -> Touched:
        """Return what two events together can change."""
        if self is NOTHING:
            return other
        return Touched(
            items=self.items | other.items,
            shared=self.shared or other.shared,
            seats=self.seats | other.seats,
            all_seats=self.all_seats or other.all_seats,
            words=self.words | other.words,
        )


NOTHING = Touched()
EVERYTHING = Touched(shared=True, all_seats=True)


def touched(after: Meeting, event: e.Event) -> Touched:
    """Return what the event can have changed on screens, in the meeting that it led to."""
    match event:
        case e.ContributionAdded():
            # Who leads sees who has yet to write.
            return Touched(seats=frozenset({event.seat, after.leader}))
        case e.ContributionEdited():
            writer = after.items[event.item].seat
            edited = frozenset({event.item})
            return Touched(
                words=edited,
                # It may be the question of the case.
                items=edited if _presents(after, writer) else frozenset(),
                seats=_in_hands(after, writer) - {writer},
            )
        case e.ContributionsTold():
            return _told(after, event)
        case e.ItemLabelled():
            return Touched(items=frozenset({event.item}), seats=_in_hands(after, event.by))
        case e.ItemPicked():
            return Touched(items=frozenset({event.item}))
        case e.ReadySet():
            return Touched(seats=frozenset({event.seat, after.leader}))
        case e.LeaderSupported():
            return Touched(seats=frozenset({event.by}))
        case e.MoreTimeAsked():
            return Touched(seats=frozenset({after.leader}))
        case e.TimeAdded():
            return Touched(shared=True, seats=frozenset({after.leader}))
        case e.ClockPaused() | e.ClockResumed() | e.ClockHidden() | e.PlanChanged():
            return Touched(shared=True)
        case _:
            return EVERYTHING


def _told(after: Meeting, event: e.ContributionsTold) -> Touched:
    told = [after.items[item] for item in event.items if item in after.items]
    labels = after.step.labels if after.step else {}
    return Touched(
        items=frozenset(item.id for item in told),
        # Who leads may now choose it, and the shared screen is at its newest page.
        seats=frozenset({after.leader, *(item.seat for item in told)}),
        # What stands in the open may now be labelled.
        all_seats=any(item.kind in labels for item in told),
    )


def _presents(after: Meeting, seat: str) -> bool:
    """Return whether the seat presents, in the circle or in a subgroup of it."""
    if seat in after.roles.get(PRESENTER, ()):
        return True
    return any(seat in party.roles.get(PRESENTER, ()) for party in after.parties.values())


def _in_hands(after: Meeting, seat: str) -> frozenset[str]:
    """Return the seat, and who leads where it has no device: they have its words in hand."""
    device = after.seats[seat].device
    return frozenset({seat} if device else {seat, after.leader})
