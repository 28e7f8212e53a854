"""The methods on offer, as a choice that someone can make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kring.domain.method.model import Method
from kring.library import shelf
from kring.system.words import word
from kring.web.room.page import said

#: How many people to count on when methods are compared before anyone has come.
_USUAL_GROUP: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One method, in the reader's language."""

    id: str
    name: str
    summary: str
    facts: str


def offered(lang: str) -> list[Offer]:
    """Return every method of the shelf: the shortest first, then the one for the fewest people."""
    methods = [shelf.load(method_id) for method_id in shelf.ids()]
    methods.sort(key=lambda m: (_minutes(m), m.smallest, said(m.name, lang).casefold()))
    return [_offer(method, lang) for method in methods]


def _minutes(method: Method) -> float:
    return method.total.base + method.total.per_person * _USUAL_GROUP


def _offer(method: Method, lang: str) -> Offer:
    return Offer(
        id=method.id,
        name=said(method.name, lang),
        summary=said(method.summary, lang),
        facts=_facts(method, lang),
    )


def _facts(method: Method, lang: str) -> str:
    people = {"smallest": method.smallest, "largest": method.largest}
    if not method.total.runs or method.total.per_person:
        return word("start.method_facts_free", lang, **people)
    return word("start.method_facts", lang, minutes=f"{method.total.base:g}", **people)
