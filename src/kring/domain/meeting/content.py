"""What a contribution holds: its words, its number, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kring.domain.meeting.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.meeting.commands import AddContribution, EditContribution
    from kring.domain.meeting.state import Item
    from kring.domain.method.kinds import Kind

TEXT_AT_MOST = 2000


class Content(NamedTuple):
    """What someone wrote, as it will stand."""

    text: str
    fields: Mapping[str, str]
    place: str
    number: int | None


def content_of(item: Item) -> Content:
    """Return what the item holds."""
    return Content(text=item.text, fields=item.fields, place=item.place, number=item.number)


def accepted(
    kind: Kind, given: AddContribution | EditContribution, before: Content | None = None
) -> Content:
    """Return what was given as it will stand. Raises `Refused` for empty, too long, unknown.

    `before` is what stood there: a change that names no place and no number leaves them.
    """
    place, number = given.place, given.number
    if before is not None:
        place = place or before.place
        number = before.number if number is None else number
    text, fields = _words(kind, given)
    return Content(
        text=text, fields=fields, place=_place(kind, place), number=_number(kind, number)
    )


def _words(kind: Kind, given: AddContribution | EditContribution) -> tuple[str, Mapping[str, str]]:
    body = given.text.strip()
    clean = _fields(kind, given.fields) if given.fields else {}
    if not body and not clean and kind.scale is None:
        raise Refused("empty")
    if len(body) > TEXT_AT_MOST or any(len(value) > TEXT_AT_MOST for value in clean.values()):
        raise Refused("too_long", most=TEXT_AT_MOST)
    return body, clean


def _fields(kind: Kind, given: Mapping[str, str]) -> dict[str, str]:
    if given.keys() - {line.id for line in kind.fields}:
        raise Refused("malformed")
    return {key: value.strip() for key, value in given.items() if value.strip()}


def _place(kind: Kind, place: str) -> str:
    known = {one.id for one in kind.places}
    if place and place not in known:
        raise Refused("malformed")
    if known and not place:
        raise Refused("no_place")
    return place


def _number(kind: Kind, number: int | None) -> int | None:
    if kind.scale is None:
        if number is not None:
            raise Refused("malformed")
        return None
    if number is None:
        raise Refused("no_number")
    if not kind.scale.least <= number <= kind.scale.most:
        raise Refused("malformed")
    return number
