"""The methods on offer, as a choice that someone can make."""

from __future__ import annotations

from dataclasses import dataclass

from kring.domain.method.model import Method
from kring.library import shelf
from kring.system.words import word
from kring.web.room.page import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One method, in the reader's language."""

    id: str
    name: str
    summary: str
    facts: str


def offered(lang: str) -> list[Offer]:
    """Return every method of the shelf, by name."""
    methods = [shelf.load(method_id) for method_id in shelf.ids()]
    offers = [_offer(method, lang) for method in methods]
    return sorted(offers, key=lambda offer: offer.name.casefold())


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
