"""The laws of one meeting: commands in, events or a refusal out, and views of the state."""

from kring.domain.meeting.awaiting import awaited
from kring.domain.meeting.clockwork import expected_end, proposal
from kring.domain.meeting.commands import ARRIVALS, COMMANDS, Command
from kring.domain.meeting.decide import decide
from kring.domain.meeting.events import EVENTS, Event, redacted
from kring.domain.meeting.evolve import evolve, fold
from kring.domain.meeting.keeping import kept
from kring.domain.meeting.refusal import Refused
from kring.domain.meeting.state import Meeting, Status, begin, seat_of
from kring.domain.meeting.touched import EVERYTHING, NOTHING, Touched, touched
from kring.domain.meeting.view import (
    BOARD,
    Audience,
    audience_of,
    items_reworded,
    own_view,
    shared_view,
    shared_view_again,
)

__all__ = [
    "ARRIVALS",
    "BOARD",
    "COMMANDS",
    "EVENTS",
    "EVERYTHING",
    "NOTHING",
    "Audience",
    "Command",
    "Event",
    "Meeting",
    "Refused",
    "Status",
    "Touched",
    "audience_of",
    "awaited",
    "begin",
    "decide",
    "evolve",
    "expected_end",
    "fold",
    "items_reworded",
    "kept",
    "own_view",
    "proposal",
    "redacted",
    "seat_of",
    "shared_view",
    "shared_view_again",
    "touched",
]
