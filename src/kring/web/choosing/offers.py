"""A method as someone who has to choose sees it: told by its data, never by its name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Final

from kring.domain.method.flow import Arrangement
from kring.domain.method.model import Colour, Method
from kring.domain.method.route import route
from kring.domain.method.timing import route_total, total
from kring.exports.cards import questions
from kring.exports.plan import Plan, plan
from kring.exports.saying import Sayer, minutes_of
from kring.library import shelf
from kring.system.words import word
from kring.web.room.page import said

#: How many to count on while nobody has said how many come.
USUAL_GROUP: Final = 6
#: The seats of one room.
PEOPLE: Final = range(3, 13)
#: The soft check that goes with advice; a kind that has it is advice, whatever it is called.
_ADVICE: Final = "advice"
_NO_QUESTION: Final = "no_question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One method for `people` in the circle, in the reader's language.

    `cards`: it has questions to print and to cut. `finds_question`: it is also for someone
    who does not know yet what to bring in. `other_lengths`: its other timings, each by name
    and in minutes.
    """

    id: str
    name: str
    summary: str
    suits: str
    asks: str
    level: str
    source: str
    people: int
    smallest: int
    largest: int
    length: timedelta
    minutes: str
    proposed: bool
    advice: bool
    cards: bool
    finds_question: bool
    materials: tuple[str, ...]
    plan: Plan
    other_lengths: tuple[tuple[str, str], ...]

    @property
    def suited(self) -> bool:
        """Whether the method is meant for so many people."""
        return self.smallest <= self.people <= self.largest

    @property
    def steps_proposed(self) -> bool:
        """Whether the source leaves the minutes of some step open."""
        return any(row.proposed and row.minutes for row in self.plan.rows)

    @property
    def has_extras(self) -> bool:
        """Whether there are steps that the source does not have."""
        return any(row.extra for row in self.plan.rows)


@lru_cache(maxsize=256)
def offer_of(method: str, lang: str, people: int | None = None) -> Offer:
    """Return a method of the shelf as `offer` does, kept: a shelf stays as it is."""
    return offer(shelf.load(method), lang, people)


def offer(method: Method, lang: str, people: int | None = None) -> Offer:
    """Return a method for so many people; without a number for about as many as usual."""
    count = usual_number(method) if people is None else people
    say = Sayer(lang)
    length = total(method, count)
    return Offer(
        id=method.id,
        name=said(method.name, lang),
        summary=said(method.summary, lang),
        suits=said(method.suits, lang),
        asks=said(method.asks_of_presenter, lang),
        level=word(f"level.{method.level}", lang),
        source=method.source.rstrip("."),
        people=count,
        smallest=method.smallest,
        largest=method.largest,
        length=length,
        minutes=minutes_of(length),
        proposed=method.total.proposed,
        advice=gives_advice(method),
        cards=any(questions(method, say)),
        finds_question=_NO_QUESTION in method.fits,
        materials=tuple(said(item, lang) for item in method.materials),
        plan=plan(method, count, say),
        other_lengths=tuple(
            (said(profile.name, lang), minutes_of(length))
            for profile, length in zip(
                method.profiles.values(), other_lengths(method, count), strict=True
            )
        ),
    )


def usual_number(method: Method) -> int:
    """Return the number of people nearest to the usual for which the method is meant."""
    return min(max(USUAL_GROUP, method.smallest), method.largest)


def gives_advice(method: Method) -> bool:
    """Return whether advice is part of the method, written or only said aloud."""
    said = any(step.colour is Colour.ADVISE for step in method.steps)
    return said or any(kind.check == _ADVICE for kind in method.kinds.values())


def other_lengths(method: Method, people: int) -> tuple[timedelta, ...]:
    """Return how long the method takes in each of its other timings."""
    arranged = (Arrangement(profile=profile) for profile in method.profiles)
    return tuple(route_total(route(method, one, people), people) for one in arranged)


def in_order(people: int | None = None) -> list[Method]:
    """Return every method to choose from: what to begin with first, then the shortest."""
    first = shelf.arrangement().begin_with
    rest = [shelf.load(method) for method in shelf.offered() if method not in first]
    rest.sort(key=lambda method: (_length(method, people), method.smallest, method.id))
    return [*map(shelf.load, first), *rest]


def _length(method: Method, people: int | None) -> timedelta:
    return total(method, usual_number(method) if people is None else people)
