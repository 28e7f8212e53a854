"""Short codes to pair a board with: what someone can type on a laptop beside the beamer.

The owner of the meetings gives a long secret; here it gets a code of eight letters that
leads to it, once and for a quarter of an hour. In memory only, as the secret itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kring.system import ids

GOOD_FOR: Final = 15 * 60.0


@dataclass(frozen=True, slots=True)
class Invitation:
    """A meeting and the secret that makes one screen its board."""

    meeting: str
    secret: str


class BoardCodes:
    """The codes that are open. `now` counts seconds; `new_code` makes one."""

    def __init__(self, *, now: Callable[[], float], new_code: Callable[[], str]) -> None:
        """Take a clock and a maker of codes."""
        self._now = now
        self._new_code = new_code
        self._open: dict[str, tuple[Invitation, float]] = {}

    def give(self, invitation: Invitation) -> str:
        """Return a code; an earlier one of the same meeting is no good any more."""
        now = self._now()
        self._open = {
            letters: (other, until)
            for letters, (other, until) in self._open.items()
            if until > now and other.meeting != invitation.meeting
        }
        code = self._new_code()
        self._open[ids.letters_of(code)] = (invitation, now + GOOD_FOR)
        return code

    def take(self, typed: str) -> Invitation | None:
        """Use up a code, however it was typed; None when it is no good."""
        found = self._open.pop(ids.letters_of(typed), None)
        if found is None or found[1] <= self._now():
            return None
        return found[0]
