"""What someone who looks for a method asked for, in the address of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Self

from kring.domain.method.model import Method
from kring.domain.method.timing import total
from kring.library.keys import FITS, LEVELS
from kring.web.choosing.offers import PEOPLE, gives_advice, other_lengths, usual_number

#: The longest that a meeting may take, in minutes.
TIMES: Final = (30, 45, 60, 75, 90, 120)
#: How far a group is; `any` is said of methods alone.
EXPERIENCES: Final = tuple(level for level in LEVELS if level != "any")
WITH, WITHOUT = "met", "zonder"
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a method must meet; `None` and empty texts ask for nothing."""

    people: int | None = None
    minutes: int | None = None
    experience: str = ""
    fits: str = ""
    advice: str = ""

    @classmethod
    def from_address(cls, asked: Mapping[str, str]) -> Self:
        """Return what an address asks for; what makes no sense asks for nothing."""
        return cls(
            people=_one_of(PEOPLE, asked.get("mensen", "")),
            minutes=_one_of(TIMES, asked.get("tijd", "")),
            experience=_known(EXPERIENCES, asked.get("ervaring", "")),
            fits=_known(FITS, asked.get("past", "")),
            advice=_known((WITH, WITHOUT), asked.get("advies", "")),
        )

    @property
    def asks(self) -> bool:
        """Whether anything is asked for."""
        return self != type(self)()

    @property
    def asks_more(self) -> bool:
        """Whether more is asked for than what every group knows of itself."""
        return bool(self.experience or self.fits or self.advice)

    def is_met_by(self, method: Method) -> bool:
        """Return whether the method is all that was asked for."""
        people = usual_number(method) if self.people is None else self.people
        return (
            method.smallest <= people <= method.largest
            and (self.minutes is None or _shortest(method, people) <= self.minutes * _MINUTE)
            and (not self.experience or method.level in _within(self.experience))
            and (not self.fits or self.fits in method.fits)
            and (not self.advice or gives_advice(method) is (self.advice == WITH))
        )


def _shortest(method: Method, people: int) -> timedelta:
    """Return how long the method takes in the shortest of its timings."""
    return min((total(method, people), *other_lengths(method, people)))


def _within(experience: str) -> tuple[str, ...]:
    """Return the levels that a group with this experience can take on."""
    return ("any", *EXPERIENCES[: EXPERIENCES.index(experience) + 1])


def _one_of(numbers: range | tuple[int, ...], said: str) -> int | None:
    return next((number for number in numbers if said == str(number)), None)


def _known(words: tuple[str, ...], said: str) -> str:
    return said if said in words else ""
