"""What a group without phones draws itself: columns, forms, scales and dots, small on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kring.domain.method.flow import Deal
from kring.domain.method.kinds import OTHERS, WRITER, Kind, LabelSet, Layout, Scale
from kring.domain.method.model import GROUP, PRESENTER, Method, Step
from kring.exports.markup import Markup, tag, together
from kring.exports.plan import Row
from kring.exports.saying import Sayer

#: More places than this stand in two rows, so that each keeps room for a word.
_BESIDE_EACH_OTHER: Final = 4


def drawings(method: Method, rows: Iterable[Row], say: Sayer) -> Markup | None:
    """Return every drawing that the steps ask for, each once, under the step that needs it first.

    None when they ask for none.
    """
    drawn = [*_drawn(method, zip(method.steps, rows, strict=True), say)]
    if not drawn:
        return None
    heading = tag("h2", say.word("draw.title"))
    return tag("section", heading, tag("ul", *drawn), class_="drawings")


def _drawn(method: Method, rows: Iterable[tuple[Step, Row]], say: Sayer) -> Iterator[Markup]:
    found: set[str] = set()
    for step, row in rows:
        for name in step.writes:
            kind = method.kinds[name]
            shape = None if name in found else _shape(method, kind, say)
            if shape is not None:
                found.add(name)
                yield _captioned(row, say.text(kind.name), shape)
        for name, sets in step.labels.items():
            marks = [one for one in sets if f"{name}.{one}" not in found]
            found.update(f"{name}.{one}" for one in marks)
            if marks:
                labels = (_labels(method, method.label_sets[one], say) for one in marks)
                what = say.word("draw.on", what=say.text(method.kinds[name].name))
                yield _captioned(row, what, together(*labels))
        for deck in _handed_out(method, step):
            if f"deck.{deck}" not in found:
                found.add(f"deck.{deck}")
                yield _captioned(row, say.word("draw.cards"), _cards(method, deck, say))


def _handed_out(method: Method, step: Step) -> Iterator[str]:
    """Yield the decks of which everyone gets a card of their own here, or all one together."""
    if step.deck is not None and step.deal is Deal.EACH:
        yield step.deck
    for block in method.blocks.values():
        if block.deck is not None and step.id in block.steps:
            yield block.deck


def _cards(method: Method, deck: str, say: Sayer) -> Markup:
    lines = (
        tag("p", tag("b", say.text(card.name)), f" {say.text(card.text)}")
        for card in method.decks[deck].values()
    )
    return tag("div", *lines, class_="cards")


def _captioned(row: Row, what: str, shape: Markup) -> Markup:
    chip = tag("b", row.number or ("+" if row.adds else "•"))
    return tag("li", tag("p", chip, f" {what}", class_="caption"), shape)


def _shape(method: Method, kind: Kind, say: Sayer) -> Markup | None:
    if kind.scale is not None:
        return _scale(kind.scale, say)
    if kind.places:
        return _boxes([say.text(one.name) for one in kind.places], kind.layout)
    if kind.fields:
        asked = [say.text(one.name) for one in kind.fields]
        return _boxes(asked, kind.layout) if kind.layout is Layout.TABLE else _form(asked)
    if kind.about is not None:
        # What is about another stands beside it.
        return _boxes([say.text(method.kinds[kind.about].name), say.text(kind.name)], None)
    return None


def _boxes(names: list[str], layout: Layout | None) -> Markup:
    rows = layout is Layout.QUADRANT or len(names) > _BESIDE_EACH_OTHER
    half = len(names) // 2 if layout is Layout.QUADRANT else _BESIDE_EACH_OTHER - 1
    lines = (names[:half], names[half:]) if rows else (names,)
    drawn = (tag("div", *(tag("p", name) for name in line), class_="boxes") for line in lines)
    return together(*drawn)


def _form(asked: list[str]) -> Markup:
    lines = (tag("p", tag("span", name), tag("span", class_="line")) for name in asked)
    return tag("div", *lines, class_="form")


def _scale(scale: Scale, say: Sayer) -> Markup:
    numbers = (tag("b", str(number)) for number in range(scale.least, scale.most + 1))
    ends = tag("span", f"{say.text(scale.low)} "), tag("span", f" {say.text(scale.high)}")
    return tag("p", ends[0], *numbers, ends[1], class_="scale")


def _labels(method: Method, labels: LabelSet, say: Sayer) -> Markup:
    marks = (tag("span", tag("i"), say.text(name), " ") for name in labels.labels.values())
    everyone = {PRESENTER, GROUP} <= labels.by
    by = ["everyone"] if everyone else sorted(labels.by)
    who = " / ".join(_who(method, role, say) for role in by)
    said = (
        say.word("draw.by", who=who)
        if labels.at_most is None
        else say.word("draw.by_at_most", who=who, n=labels.at_most)
    )
    return tag("p", *marks, tag("span", f"({said})"), class_="dots")


def _who(method: Method, role: str, say: Sayer) -> str:
    if role in method.roles:
        return say.text(method.roles[role])
    if role in {WRITER, OTHERS}:
        return say.word(f"draw.{role}")
    return say.word(f"who.{role}").lower()
