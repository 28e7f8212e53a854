"""Cards: who holds which in a step, without chance, so that everyone can foresee it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.method.flow import Deal

if TYPE_CHECKING:
    from kring.domain.meeting.state import Meeting


def dealt(meeting: Meeting) -> dict[str, list[str]]:
    """Return the cards of each seat of the circle in the present step, by seat.

    One each goes round the ring, and shifts by one in every pass, so that people meet
    another card each time.
    """
    step = meeting.step
    if step is None or step.deck is None or step.deal is not Deal.EACH:
        return {}
    cards = list(meeting.method.decks[step.deck])
    players = [seat for seat in meeting.circle if _plays(meeting, seat)]
    return {seat: [cards[(n + step.turn - 1) % len(cards)]] for n, seat in enumerate(players)}


def _plays(meeting: Meeting, seat: str) -> bool:
    """Return whether cards are dealt to the seat: not to who presents."""
    return seat != meeting.presenter
