"""Where a method gets stuck: what it promises and nobody can do."""

from __future__ import annotations

from collections.abc import Iterator

from kring.domain.meeting.parties import around
from kring.domain.meeting.rights import may_write, owed
from kring.domain.meeting.rounds import in_rounds
from kring.domain.meeting.state import Meeting
from kring.domain.method.kinds import Shown
from kring.domain.method.model import Step
from kring.library.rehearsal.timeline import Finding, Played
from kring.library.rehearsal.watching import TURN, Watcher

_PROMISED = {Shown.TOLD, Shown.TOGETHER}


def at_rest(watcher: Watcher) -> Iterator[Finding]:
    """Return what the present step asks and did not get, now that nobody does anything more."""
    step = watcher.step
    for code, what in (
        *_owed(watcher.room.meeting),
        *_chosen(watcher, step),
        *_picked(watcher, step),
        *_labelled(watcher, step),
    ):
        yield Finding(code=code, step=step.id, params={"kind": what})
    if in_rounds(step) and not watcher.anyone_may(TURN):
        yield Finding(code="round_without_anyone", step=step.id)


def at_end(watcher: Watcher) -> Iterator[Finding]:
    """Return what the whole meeting left undone."""
    meeting, steps = watcher.room.meeting, watcher.steps
    kinds = meeting.method.kinds
    hidden = [item for item in meeting.items.values() if item.told is None]
    for kind in sorted({item.kind for item in hidden}):
        if kinds[kind].shown in _PROMISED:
            yield Finding(code="never_told", params={"kind": kind})
    for kind in sorted({item.kind for item in hidden if item.handed is None}):
        if kinds[kind].shown is Shown.HANDED:
            yield Finding(code="never_handed", params={"kind": kind})
    asked = {kind for played in steps for kind in meeting.method.named(played.id).writes}
    for kind in sorted(asked - _writable(steps)):
        yield Finding(code="nobody_writes", params={"kind": kind})


def _writable(steps: list[Played]) -> set[str]:
    return {
        kind
        for step in steps
        for acts in step.may.values()
        for kind in (*acts.get("write", ()), *acts.get("behalf", ()))
    }


def _owed(meeting: Meeting) -> Iterator[tuple[str, str]]:
    owing = {k: seat for seat in meeting.present for k in owed(around(meeting, seat), seat)}
    for kind, seat in sorted(owing.items()):
        allowed = may_write(around(meeting, seat), seat, meeting.method.kinds[kind])
        yield ("still_owed" if allowed else "owes_without_right"), kind


def _chosen(watcher: Watcher, step: Step) -> Iterator[tuple[str, str]]:
    items = watcher.room.meeting.items.values()
    here = [i for i in items if i.kind == step.chooses and i.case in {"", watcher.step.case}]
    if step.chooses and not any(i.chosen for i in here):
        yield "nothing_to_choose", step.chooses


def _picked(watcher: Watcher, step: Step) -> Iterator[tuple[str, str]]:
    if step.picks is None:
        return
    if not watcher.open_items({step.picks}):
        yield "nothing_to_pick", step.picks
    elif not watcher.anyone_may("pick"):
        yield "nobody_picks", step.picks


def _labelled(watcher: Watcher, step: Step) -> Iterator[tuple[str, str]]:
    for kind in sorted(step.labels):
        if not watcher.open_items({kind}):
            yield "nothing_to_label", kind
    if watcher.open_items(set(step.labels)) and not watcher.anyone_may("label"):
        yield "nobody_labels", ", ".join(sorted(step.labels))
