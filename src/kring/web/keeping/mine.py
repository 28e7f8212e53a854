"""A kept page: what one seat takes along, in the order in which someone reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kring.domain.meeting.keeping import Kept, KeptItem
from kring.domain.method.kinds import Kind
from kring.domain.method.model import Method
from kring.system.words import word
from kring.web.room.page import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading with texts under it. `note` says who has them."""

    heading: str
    texts: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """A seat's own page, in one language."""

    lead: str
    parts: tuple[Part, ...]


def mine(kept: Kept, method: Method, lang: str) -> Mine:
    """Lay out what was kept: the question first, then each kind in the method's order."""
    lead = "mine.lead_presenter" if kept.presented else "mine.lead_other"
    parts = [*_question(kept, method, lang)]
    for kind in method.kinds.values():
        parts.extend(_of_kind(kept, kind, lang))
    return Mine(lead=word(lead, lang), parts=tuple(parts))


def _question(kept: Kept, method: Method, lang: str) -> Iterator[Part]:
    first, now = kept.question.get("first", ""), kept.question.get("now", "")
    if now or first:
        kind = method.kinds[kept.question["kind"]]
        asks = kind.check == "case_question"
        heading = word("mine.question", lang) if asks else _heading(kind, lang)
        yield Part(heading=heading, texts=(now or first,))
    if now and first:
        yield Part(heading=word("mine.first_question", lang), texts=(first,))


def _of_kind(kept: Kept, kind: Kind, lang: str) -> Iterator[Part]:
    # The question stands at the top already.
    asked = {kept.question.get("first"), kept.question.get("now")}
    items = [i for i in kept.items if i.kind == kind.id and not (i.own and i.text in asked)]
    picked = [item for item in items if item.picked]
    rest = [item for item in items if not item.picked]
    if picked:
        yield _part(word("mine.chosen", lang), picked, kind, lang)
    if rest:
        yield _part(_heading(kind, lang), rest, kind, lang)


def _part(heading: str, items: list[KeptItem], kind: Kind, lang: str) -> Part:
    others = any(not item.own for item in items)
    note = word("mine.no_names" if others else "mine.only_you", lang)
    return Part(heading=heading, texts=tuple(_text(i, kind, lang) for i in items), note=note)


def _heading(kind: Kind, lang: str) -> str:
    name = said(kind.name, lang)
    return name[:1].upper() + name[1:]


def _text(item: KeptItem, kind: Kind, lang: str) -> str:
    """Return an item as text; what it is about, its place and its number come first."""
    names = {line.id: said(line.name, lang) for line in kind.fields}
    lines = [f"{names[key]} {value}" for key, value in item.fields.items() if key in names]
    return "\n".join(line for line in (*_before(item, kind, lang), item.text, *lines) if line)


def _before(item: KeptItem, kind: Kind, lang: str) -> Iterator[str]:
    if item.about:
        yield word("mine.about", lang, text=item.about)
    yield from (f"{said(place.name, lang)}:" for place in kind.places if place.id == item.place)
    scale = kind.scale
    if scale is not None and item.number is not None:
        low, high = said(scale.low, lang), said(scale.high, lang)
        yield f"{item.number} ({scale.least} = {low}, {scale.most} = {high})"
