"""How fast simulated colleagues are: as people are, or faster for who only wants to see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from kring.library.rehearsal.timeline import WORDS_A_MINUTE

#: Seconds, for people: a moment of thought, a turn that tells something, a look around by
#: who leads before going on, and the time that a step in which nothing happens stays open.
_THOUGHT: Final = 4.0
_TURN: Final = 25.0
_LOOK: Final = 6.0
_STAY: Final = 20.0
#: The time that a step stays open at least where someone real could write.
_WRITE: Final = 60.0
_A_WORD: Final = 60 / WORDS_A_MINUTE
_TURNS: Final = frozenset({"done", "pass", "agree"})


@dataclass(frozen=True, slots=True)
class Pace:
    """`factor`: 1 is as people are; `patience`: seconds that who leads waits for someone real."""

    factor: float
    patience: float

    def length(self, deed: dict[str, Any]) -> float:
        """Return the seconds that this deed takes."""
        if deed["do"] == "add":
            said = " ".join((deed.get("text", ""), *deed.get("fields", {}).values()))
            return (_THOUGHT + len(said.split()) * _A_WORD) * self.factor
        return (_TURN if deed["do"] in _TURNS else _THOUGHT) * self.factor

    @property
    def look(self) -> float:
        """The seconds for which who leads looks around once everyone is ready."""
        return _LOOK * self.factor

    @property
    def stay(self) -> float:
        """The seconds for which a step stays open in which nobody does anything."""
        return _STAY * self.factor

    @property
    def write(self) -> float:
        """The seconds that someone real has at least where there is something to write."""
        return _WRITE * self.factor


CALM: Final = Pace(1.0, 180.0)
BRISK: Final = Pace(0.4, 120.0)
FAST: Final = Pace(0.15, 60.0)
PACES: Final = {"calm": CALM, "brisk": BRISK, "fast": FAST}
