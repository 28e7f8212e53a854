"""From what was read to a `Method`: what a file may leave out is filled in here.

Building never fails. Where a value was faulty something harmless takes its place, so that
the checks in `checks` still find the other faults; the result is then thrown away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kring.domain.method.clock import Clock
from kring.domain.method.flow import Block, Deal
from kring.domain.method.kinds import (
    Counts,
    Field,
    Keep,
    Kind,
    LabelSet,
    Layout,
    Place,
    Scale,
    Shown,
)
from kring.domain.method.model import (
    GROUP,
    PRESENTER,
    Activity,
    Channel,
    Colour,
    Method,
    Order,
    Presence,
    RoleWords,
    Step,
)
from kring.library import building_flow
from kring.library.shapes import LANGUAGES

Data = Mapping[str, Any]

NO_TEXT: Mapping[str, str] = dict.fromkeys(LANGUAGES, "")

COLOURS: Mapping[Activity, Colour] = {
    Activity.FRAME: Colour.LISTEN,
    Activity.TELL: Colour.LISTEN,
    Activity.ASK: Colour.ASK,
    Activity.WRITE: Colour.WRITE,
    Activity.ROUND: Colour.LISTEN,
    Activity.TALK: Colour.ASK,
    Activity.CHOOSE: Colour.CHOOSE,
    Activity.SORT: Colour.CHOOSE,
    Activity.PICK: Colour.CHOOSE,
    Activity.PHRASE: Colour.WRITE,
    Activity.BOARD: Colour.WRITE,
    Activity.COMMIT: Colour.CHOOSE,
    Activity.PAUSE: Colour.LISTEN,
    Activity.PLAY: Colour.ASK,
    Activity.EVALUATE: Colour.LISTEN,
}


def build(data: Data) -> Method:
    """Return the method that `data`, read by the shape `keys.METHOD`, describes."""
    known = bool(data.get("presenter_known", False))
    blocks = building_flow.blocks(data)
    return Method(
        id=data.get("id", ""),
        version=data.get("version", 1),
        name=_text(data, "name"),
        summary=_text(data, "summary"),
        source=data.get("source", ""),
        level=data.get("level", "any"),
        suits=_text(data, "suits"),
        asks_of_presenter=_text(data, "asks_of_presenter"),
        smallest=data.get("smallest", 2),
        largest=data.get("largest", 2),
        total=Clock(**data.get("total", {})),
        roles=data.get("roles", {}),
        role_not={role: frozenset(others) for role, others in _map(data, "role_not")},
        kinds={name: _kind(name, kind) for name, kind in _map(data, "kinds")},
        label_sets={name: _label_set(name, given) for name, given in _map(data, "label_sets")},
        steps=_steps(data.get("steps", ()), blocks, known=known),
        forbidden_acts=data.get("forbidden_acts", {}),
        materials=tuple(data.get("materials", ())),
        fits=tuple(data.get("fits", ())),
        presenter_known=known,
        several=frozenset(data.get("several", ())),
        blocks=blocks,
        forks=building_flow.forks(data),
        decks=building_flow.decks(data),
        profiles=building_flow.profiles(data),
    )


def _map(data: Data, key: str) -> Sequence[tuple[str, Any]]:
    return tuple(data.get(key, {}).items())


def _text(data: Data, key: str) -> Mapping[str, str]:
    text: Mapping[str, str] = data.get(key, NO_TEXT)
    return text


def _kind(name: str, data: Data) -> Kind:
    return Kind(
        id=name,
        name=_text(data, "name"),
        by=frozenset(data.get("by", ())),
        # A kind of which we do not know when it is shown is not shown.
        shown=Shown(data.get("shown", Shown.NEVER)),
        keep=Keep(data.get("keep", Keep.NOBODY)),
        on_behalf=frozenset(data.get("on_behalf", ())),
        on_board=data.get("on_board", True),
        at_least=data.get("at_least", 0),
        at_most=data.get("at_most"),
        sentences=data.get("sentences"),
        words=data.get("words"),
        starter=data.get("starter"),
        prompt=data.get("prompt"),
        fields=tuple(_field(line) for line in data.get("fields", ())),
        check=data.get("check"),
        hints=frozenset(data["hints"]) if "hints" in data else None,
        replaces=data.get("replaces"),
        unchosen_returns=data.get("unchosen_returns", False),
        places=tuple(_place(place) for place in data.get("places", ())),
        layout=_layout(data),
        about=data.get("about"),
        scale=_scale(data["scale"]) if "scale" in data else None,
    )


def _scale(data: Data) -> Scale:
    return Scale(
        least=data.get("least", 0),
        most=data.get("most", 1),
        low=_text(data, "low"),
        high=_text(data, "high"),
    )


def _layout(data: Data) -> Layout | None:
    if "layout" in data:
        return Layout(data["layout"])
    return Layout.COLUMNS if data.get("places") else None


def _place(data: Data) -> Place:
    return Place(id=data.get("id", ""), name=_text(data, "name"))


def _field(data: Data) -> Field:
    return Field(id=data.get("id", ""), name=_text(data, "name"))


def _label_set(name: str, data: Data) -> LabelSet:
    return LabelSet(
        id=name,
        by=frozenset(data.get("by", ())),
        labels=data.get("labels", {}),
        exclusive=data.get("exclusive", False),
        at_most=data.get("at_most"),
        counts=Counts(data.get("counts", Counts.NEVER)),
    )


def settles_presenter(step: Step) -> bool:
    """Return whether it is known from this step on who presents."""
    chosen = step.chooses is not None and step.chosen_presents
    return chosen or PRESENTER in step.needs


def presented_by_turns(blocks: Mapping[str, Block]) -> frozenset[str]:
    """Return the steps in which someone presents because their pass has come."""
    return frozenset(
        step for block in blocks.values() if PRESENTER in block.rotates for step in block.steps
    )


def _steps(given: Sequence[Data], blocks: Mapping[str, Block], *, known: bool) -> tuple[Step, ...]:
    by_turns = presented_by_turns(blocks)
    steps = []
    part_names: dict[str, Mapping[str, str]] = {}
    for data in given:
        known = known or data.get("id") in by_turns
        step = _step(data, part_names, known=known)
        known = known or settles_presenter(step)
        steps.append(step)
    return tuple(steps)


def _step(data: Data, part_names: dict[str, Mapping[str, str]], *, known: bool) -> Step:
    activity = Activity(data.get("activity", Activity.TALK))
    order = Order(data.get("order", _usual_order(data)))
    turns_of = frozenset(data.get("turns_of", (PRESENTER, GROUP)))
    part = data.get("part", data.get("id", ""))
    part_names.setdefault(part, data.get("part_name", _text(data, "name")))
    return Step(
        id=data.get("id", ""),
        name=_text(data, "name"),
        activity=activity,
        channel=_channel(activity, data),
        colour=Colour(data.get("colour", COLOURS[activity])),
        clock=Clock(**data.get("clock", {})),
        words=_words(data, order=order, turns_of=turns_of, known=known),
        cue=_text(data, "cue"),
        say=_text(data, "say"),
        part=part,
        part_name=part_names[part],
        presence=Presence(data.get("presence", Presence.CIRCLE)),
        order=order,
        turns_of=turns_of,
        forbids=tuple(data.get("forbids", ())),
        writes=tuple(data.get("writes", ())),
        tells=tuple(data.get("tells", ())),
        reveals=tuple(data.get("reveals", ())),
        labels={kind: tuple(sets) for kind, sets in _map(data, "labels")},
        chooses=data.get("chooses"),
        chosen_presents=data.get("chosen_presents", True),
        lot=data.get("lot", False),
        hands=tuple(data.get("hands", ())),
        shows=tuple(data.get("shows", ())),
        shows_picked=tuple(data.get("shows_picked", ())),
        versions=data.get("versions", False),
        rests=data.get("rests", activity is Activity.PAUSE),
        picks=data.get("picks"),
        pick_by=frozenset(data.get("pick_by", (PRESENTER,))),
        pick_at_most=data.get("pick_at_most"),
        needs=tuple(data.get("needs", ())),
        optional=data.get("optional", False),
        only_in_series=data.get("only_in_series", False),
        extra=data.get("extra", False),
        aside=data.get("aside", False),
        deck=data.get("deck"),
        deal=_deal(data),
        prompts=tuple(data.get("prompts", ())),
        slips=tuple(data.get("slips", ())),
    )


def _deal(data: Data) -> Deal | None:
    if "deal" in data:
        return Deal(data["deal"])
    return Deal.EACH if "deck" in data else None


def _usual_order(data: Data) -> Order:
    activity = data.get("activity")
    # Without a sound activity the words tell whether a round was meant.
    meant = activity == Activity.ROUND or (activity is None and "turn" in data.get("words", {}))
    return Order.ONCE if meant else Order.FREE


def _channel(activity: Activity, data: Data) -> Channel:
    if "channel" in data:
        return Channel(data["channel"])
    if set(data.get("writes", ())) & set(data.get("tells", ())):
        return Channel.WRITTEN_THEN_TOLD
    return Channel.WRITTEN if activity is Activity.WRITE else Channel.SPOKEN


def _words(
    data: Data, *, order: Order, turns_of: frozenset[str], known: bool
) -> Mapping[str, RoleWords]:
    """Return the words, with those that follow from others: who waits is in the group."""
    said = {
        role: RoleWords(do=_text(words, "do"), how=_text(words, "how"))
        for role, words in _map(data, "words")
    }
    waiting = said.get("waiting") if order is not Order.FREE else None
    if waiting is not None:
        said.setdefault(GROUP, waiting)
        if PRESENTER in turns_of:
            said.setdefault(PRESENTER, waiting)
    if not known and GROUP in said:
        said.setdefault(PRESENTER, said[GROUP])
    return said
