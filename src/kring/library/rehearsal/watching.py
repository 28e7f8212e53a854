"""Watching a rehearsal: what everyone may do and sees, step by step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kring.domain.meeting import Event
from kring.domain.meeting.events import CaseChosen, ItemLabelled, ItemPicked, TurnEnded
from kring.domain.meeting.parties import parties_now, within
from kring.domain.meeting.seen import is_open
from kring.domain.meeting.state import Item
from kring.domain.method.model import (
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Channel,
    Order,
    Presence,
    Step,
)
from kring.domain.method.permission import Act, permits
from kring.domain.method.route import Stage
from kring.domain.method.timing import may_be_left_out
from kring.library.rehearsal.room import Room
from kring.library.rehearsal.sight import View
from kring.library.rehearsal.timeline import (
    BOARD,
    WORDS_A_MINUTE,
    Finding,
    Person,
    Played,
    Seen,
    Written,
)

_DARK = {Presence.TURNED, Presence.OUT}
#: The act of speaking in a turn; it is about no kind.
TURN = "turn"
May = dict[str, dict[str, set[str]]]


@dataclass(slots=True)
class Watcher:
    """What was seen so far; `may` and `events` are of the present step."""

    room: Room
    began_at: float = 0
    may: May = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    steps: list[Played] = field(default_factory=list)
    found: list[Finding] = field(default_factory=list)
    writing: dict[str, float] = field(default_factory=dict)
    aside: tuple[May, list[Event]] = field(default_factory=lambda: ({}, []))

    def looks(self, seat: str, shared: View, own: View) -> None:
        """Take note of what a seat may do at this moment."""
        if "step" not in shared:
            return
        if own["words"] not in self.step.words:
            self.finds("no_words", role=str(own["words"]))
        for viewer, seats in viewers(self.room).items():
            if seat in seats:
                self._allow(viewer, own)

    @property
    def step(self) -> Stage:
        """The step that is open."""
        step = self.room.meeting.step
        if step is None:
            raise LookupError("no step is open")
        return step

    def finds(self, code: str, **params: str) -> None:
        """Write down a remark about the present step, once."""
        finding = Finding(code=code, step=self.step.id, params=params)
        if finding not in self.found:
            self.found.append(finding)

    def sets_aside(self) -> None:
        """Keep what was seen of the present step; a time-out comes in between."""
        self.aside = (self.may, self.events)
        self.may, self.events = {}, []

    def closes(self) -> None:
        """Write down the present step, now that it is over."""
        index = self.room.meeting.index or 0
        planned = self.room.meeting.plan[self.step.id].total_seconds() / 60
        self._count_writing(planned)
        self.steps.append(
            Played(
                id=self.step.id,
                index=index,
                starts_at=self.began_at,
                minutes=planned,
                turn=self.step.turn,
                turns_of_block=self.step.turns,
                card=self.step.card,
                outside_total=may_be_left_out(self.step),
                may={v: _sorted(acts) for v, acts in self.may.items()},
                silent=tuple(_silent(self.step, PRESENTER in viewers(self.room))),
                turns=len([e for e in self._turns() if e.how != "passed"]),
                passes=len([e for e in self._turns() if e.how == "passed"]),
                written=tuple(self._written()),
                marked=self._marked(),
                taken=tuple(self._taken()),
                sees=self._sees(),
            )
        )
        self.began_at += planned
        self.may, self.events = self.aside
        self.aside = ({}, [])

    def persons(self) -> tuple[Person, ...]:
        """Return who was there, with their roles at the end and their minutes of writing."""
        meeting = self.room.meeting
        named = {FACILITATOR: (meeting.leader,), **meeting.roles}
        return tuple(
            Person(
                name=meeting.seats[seat].name,
                roles=tuple(role for role, holder in named.items() if seat in holder),
                writing=round(self.writing.get(seat, 0), 2),
            )
            for seat in meeting.present
        )

    def anyone_may(self, act: str) -> bool:
        """Return whether someone could do the act in this step."""
        return any(act in acts and (acts[act] or act == TURN) for acts in self.may.values())

    def open_items(self, kinds: set[str]) -> list[Item]:
        """Return what others see of these kinds."""
        items = self.room.meeting.items.values()
        return [i for i in items if i.kind in kinds and self._is_open(i)]

    def _is_open(self, item: Item) -> bool:
        """Return whether the others of the writer's own circle or subgroup see the item."""
        meeting = self.room.meeting
        return is_open(within(meeting, item.party) if item.party else meeting, item)

    def _allow(self, viewer: str, own: View) -> None:
        acts = self.may.setdefault(viewer, {})
        may, method = own.get("may", {}), self.room.meeting.method
        kinds = {key: entry["kind"] for key, entry in own.get("items", {}).items()}
        for act in ("write", "behalf"):
            acts.setdefault(act, set()).update(may.get(act, ()))
        acts.setdefault("tell", set()).update(kinds[item] for item in may.get("tell", ()))
        acts.setdefault("label", set()).update(*may.get("label", {}).values())
        if "pick" in may:
            acts["pick"] = {may["pick"]}
        if "done" in may:
            acts[TURN] = set()
        if own["leads"] and self.step.chooses in method.kinds:
            acts["choose"] = {str(self.step.chooses)}

    def _turns(self) -> list[TurnEnded]:
        return [event for event in self.events if isinstance(event, TurnEnded)]

    def _marked(self) -> dict[str, int]:
        put = [event for event in self.events if isinstance(event, ItemLabelled) and event.on]
        return dict(sorted(Counter(f"{event.label_set}.{event.label}" for event in put).items()))

    def _taken(self) -> Iterator[str]:
        for event in self.events:
            if isinstance(event, CaseChosen) or (isinstance(event, ItemPicked) and event.on):
                yield _text(self.room.meeting.items[event.item])

    def _here(self) -> list[Item]:
        """Return what was written while this step was open."""
        return [
            item
            for item in self.room.meeting.items.values()
            if item.step == self.room.meeting.index and item.lap == self.step.lap
        ]

    def _written(self) -> Iterator[Written]:
        for item in self._here():
            name = self.room.meeting.seats[item.seat].name
            told = item.told is not None
            yield Written(
                kind=item.kind,
                name=name,
                text=_text(item),
                told=told,
                place=item.place,
                number=item.number,
            )

    def _count_writing(self, planned: float) -> None:
        """Count by words; where the step is for silent writing, it takes all of its time."""
        words: Counter[str] = Counter()
        for item in self._here():
            words[item.seat] += len(" ".join((item.text, *item.fields.values())).split())
        for seat, written in words.items():
            silent = self.step.channel is Channel.WRITTEN and planned
            by_words = written / WORDS_A_MINUTE
            more = planned if silent else min(by_words, planned or by_words)
            self.writing[seat] = self.writing.get(seat, 0) + more

    def _sees(self) -> dict[str, Seen]:
        seen = {}
        for viewer, seats in viewers(self.room).items():
            shared, own = self.room.views(seats[0])
            dark = viewer == PRESENTER and self.step.presence in _DARK
            seen[viewer] = _seen(shared, own, dark=dark)
        return seen | {BOARD: _seen(self.room.board(), {}, dark=False)}


def _text(item: Item) -> str:
    return item.text or " · ".join(item.fields.values())


def viewers(room: Room) -> dict[str, tuple[str, ...]]:
    """Return whose screens are watched: who leads, who presents, the group, each own role."""
    meeting = room.meeting
    held = dict(meeting.roles)
    for key in parties_now(meeting):
        for role, seats in within(meeting, key).roles.items():
            held[role] = tuple(dict.fromkeys((*held.get(role, ()), *seats)))
    held = {role: seats for role, seats in held.items() if seats}
    busy = {meeting.leader, *(seat for seats in held.values() for seat in seats)}
    others = [seat for seat in meeting.circle if seat not in held.get(PRESENTER, ())]
    group = [seat for seat in others if seat not in busy] or others
    found = {FACILITATOR: (meeting.leader,), **held}
    return found | ({GROUP: tuple(group)} if group else {})


def _seen(shared: View, own: View, *, dark: bool) -> Seen:
    unseen = [item for item in own.get("items", {}).values() if not item["told"]]
    mine = own.get("items", {}).keys()
    others = [item for key, item in shared.get("items", {}).items() if key not in mine]
    return Seen(
        reads=own.get("words"),
        items=dict(sorted(Counter(item["kind"] for item in others).items())),
        own=dict(sorted(Counter(item["kind"] for item in unseen).items())),
        question="question" in shared,
        dark=dark,
    )


def _sorted(acts: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {act: tuple(sorted(what)) for act, what in acts.items() if what or act == TURN}


def _silent(step: Step, has_presenter: bool) -> Iterator[str]:  # noqa: FBT001 - One fact.
    """Return which of the two sides says nothing, by the table and by the order."""
    for role in (PRESENTER, GROUP) if has_presenter else (GROUP,):
        acts = (Act.TELL, Act.TURN)
        allowed = any(permits(role, step.activity, act, step.presence) for act in acts)
        round_past = step.order is not Order.FREE and role not in step.turns_of
        listens = step.order is Order.FREE and step.activity is Activity.TELL
        if not allowed or round_past or (listens and has_presenter and role == GROUP):
            yield role
