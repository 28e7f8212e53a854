"""A simulated colleague: from what it sees to what it does next, one thing at a time.

It knows what a client knows: the shared view, its own view and the method's texts. It
answers with commands as they go over the wire (`docs/protocol.md`), so that it can sit
at a real socket as well as in a rehearsal. When it does something is not its affair:
whoever asks it decides on the pace.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from kring.domain.method.kinds import Kind, LabelSet, Shown
from kring.domain.method.model import GROUP, Activity, Channel, Method, Order
from kring.library.rehearsal.samples import Samples
from kring.library.rehearsal.sight import Sight, View, Wire
from kring.system.chance import Random

#: How often someone says "nu even niet", joins in, or does what nobody asks.
PASSES = 0.12
JOINS_IN = 0.5
VOLUNTEERS = 0.7
LABELS = 0.35
#: As many as someone picks where the method sets no limit.
PICKS = 2


@dataclass(slots=True)
class Colleague:
    """A person with some chance of its own; `considered` is all that it remembers."""

    method: Method
    samples: Samples
    language: str
    chance: Random
    considered: set[tuple[str, ...]] = field(default_factory=set)

    def acts(self, shared: View, own: View) -> Wire | None:
        """Return what this person does now of its own accord; None: it waits."""
        sight = Sight(self.method, shared, own)
        if not sight.running:
            return None
        for habit in _HABITS:
            wire = habit(self, sight)
            if wire is not None and _may_try(self, wire, sight):
                return {**wire, "step": sight.visit}
        return None

    def refused(self, wire: Wire) -> None:
        """Remember that this was refused, so that it is not tried again."""
        self.considered.add(_given_up(wire))

    def first_time(self, *matter: str) -> bool:
        """Return whether the matter was not considered before; from now on it was."""
        fresh = matter not in self.considered
        self.considered.add(matter)
        return fresh

    def takes_chance(self, likelihood: float) -> bool:
        """Return whether it happens."""
        return self.chance.random() < likelihood

    def new_item(self) -> str:
        """Return an id for a contribution, as a client makes it."""
        return f"{self.chance.getrandbits(60):015x}"


def _given_up(wire: Wire) -> tuple[str, ...]:
    about = wire.get("kind", wire.get("item", ""))
    return ("given up", str(wire["do"]), str(about), str(wire.get("step", "")))


def _may_try(person: Colleague, wire: Wire, sight: Sight) -> Wire | None:
    return None if _given_up({**wire, "step": sight.visit}) in person.considered else wire


def _writes(person: Colleague, sight: Sight) -> Wire | None:
    for name in sight.may.get("write", ()):
        kind = person.method.kinds[name]
        if not _has_something_to_say(person, sight, kind):
            continue
        if kind.about and not _targets(sight, kind):
            continue
        said = person.samples.words(kind, sight, person.language)
        wire = {"do": "add", "kind": name, "item": person.new_item(), **said}
        wire |= _stands(person, sight, kind)
        if _may_try(person, wire, sight):
            return wire
    return None


def _stands(person: Colleague, sight: Sight, kind: Kind) -> Wire:
    """Return what a contribution has beside its words: a place, a number, what it is about."""
    wire: Wire = {}
    if kind.places:
        wire["place"] = person.chance.choice(kind.places).id
    if kind.scale:
        wire["number"] = person.chance.randint(kind.scale.least, kind.scale.most)
    if kind.about:
        wire["about"] = _targets(sight, kind)[0]
    return wire


def _targets(sight: Sight, kind: Kind) -> list[str]:
    """Return what this kind can be about, first what has least said about it."""
    every = {**sight.items, **sight.mine}.values()
    said = Counter(item.get("about") for item in every if item["kind"] == kind.id)
    found = [key for key, item in sight.items.items() if item["kind"] == kind.about]
    return sorted(found, key=lambda key: said[key])


def _has_something_to_say(person: Colleague, sight: Sight, kind: Kind) -> bool:
    written = sight.written(kind.id)
    if kind.at_most is not None and written >= kind.at_most:
        return False
    if kind.at_least:
        return written < kind.at_least
    if kind.about and kind.at_most is None:
        # What nobody has taken up yet, someone does.
        return any(not _taken_up(sight, kind, key) for key in _targets(sight, kind))
    if sight.has_written(kind.id) or not person.first_time("volunteers", kind.id, sight.pass_id):
        return False
    from_the_group = GROUP in sight.own["roles"] and GROUP in kind.by
    counts_later = kind.id in _worked_with(person.method)
    return not from_the_group or counts_later or person.takes_chance(VOLUNTEERS)


def _taken_up(sight: Sight, kind: Kind, target: str) -> bool:
    every = {**sight.items, **sight.mine}.values()
    return any(item["kind"] == kind.id and item.get("about") == target for item in every)


def _worked_with(method: Method) -> set[str]:
    """Return the kinds with which something is done: label, choose, pick, or say more about it."""
    used = [kind for step in method.steps for kind in (*step.labels, step.chooses, step.picks)]
    used += [kind.about for kind in method.kinds.values()]
    return {kind for kind in used if kind is not None}


def _labels(person: Colleague, sight: Sight) -> Wire | None:
    for item, sets in sight.may.get("label", {}).items():
        for name in sets:
            labels = person.method.label_sets[name]
            if not _wants_to_label(person, sight, item, labels):
                continue
            label = person.chance.choice(sorted(labels.labels))
            return {"do": "label", "item": item, "set": name, "label": label, "on": True}
    return None


def _wants_to_label(person: Colleague, sight: Sight, item: str, labels: LabelSet) -> bool:
    marked = set(sight.own.get("marked", {}).get(item, ()))
    if sight.own.get("left", {}).get(labels.id) == 0:
        return False
    if marked & labels.labels.keys() or not person.first_time("label", labels.id, item):
        return False
    # One of a set is a judgement on every item; a loose label is for what strikes you.
    return labels.exclusive or labels.at_most is not None or person.takes_chance(LABELS)


def _picks(person: Colleague, sight: Sight) -> Wire | None:
    kind = sight.may.get("pick")
    if kind is None:
        return None
    open_now = {key: item for key, item in sight.items.items() if item["kind"] == kind}
    left = sorted(key for key, item in open_now.items() if not item.get("picked"))
    most = sight.step.pick_at_most or PICKS
    if not left or len(open_now) - len(left) >= most:
        return None
    times = [str(n) for n in range(most) if ("pick", sight.stage, str(n)) not in person.considered]
    if not times or not person.first_time("pick", sight.stage, times[0]):
        return None
    return {"do": "pick", "item": person.chance.choice(left), "on": True}


def _tells(person: Colleague, sight: Sight) -> Wire | None:
    for item in sight.may.get("tell", ()):
        kind = sight.kind(sight.mine[item])
        wire = {"do": "tell", "item": item}
        if _is_the_moment(sight, kind) and _may_try(person, wire, sight):
            return wire
    return None


def _is_the_moment(sight: Sight, kind: Kind) -> bool:
    if kind.shown is Shown.TOLD:
        # In a round it appears as its writer's turn ends; later, when that was missed.
        return sight.step.order is Order.FREE or not {"seat", "next"} & sight.turn.keys()
    # What is the owner's to tell is kept back for as long as there is a place for it.
    return not any(kind.id in sight.method.named(stage).writes for stage in sight.ahead)


def _is_ready(person: Colleague, sight: Sight) -> Wire | None:
    alone = sight.step.channel is Channel.WRITTEN or sight.step.activity is Activity.WRITE
    if not alone or not sight.may.get("write") or sight.own.get("owes") or sight.own.get("ready"):
        return None
    return {"do": "ready", "on": True} if person.first_time("ready", sight.visit) else None


def _speaks(person: Colleague, sight: Sight) -> Wire | None:
    if not sight.may.get("done"):
        return None
    again, has_words = bool(sight.may.get("agree")), _has_words_for_now(sight)
    if again and not has_words and person.takes_chance(JOINS_IN):
        return {"do": "agree"}
    passes = sight.may.get("pass") and not again
    if passes and person.first_time("pass", sight.stage) and person.takes_chance(PASSES):
        return {"do": "pass"}
    return {"do": "done"}


def _has_words_for_now(sight: Sight) -> bool:
    return any(
        not item["told"] and item["kind"] in sight.step.tells for item in sight.mine.values()
    )


Habit = Callable[[Colleague, Sight], Wire | None]
#: In this order: first what only this person can do, the turn last, for it moves on.
_HABITS: tuple[Habit, ...] = (_writes, _labels, _picks, _tells, _is_ready, _speaks)
