"""Checks against the one table of permission: what a step asks must be allowed to someone.

Without these a file could name a kind to pick in a step in which nobody ever picks; the
meeting would then stand still there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kring.domain.method.kinds import OTHERS, WRITER
from kring.domain.method.model import FACILITATOR, GROUP, Activity, Method, Order, Presence, Step
from kring.domain.method.permission import Act, act_of_writing, permits
from kring.library.faults import Page

#: A key of the step, what it names, the act it asks for, and the roles that could do it.
Asked = tuple[str, str, Act, Iterable[str]]


def check_permitted(method: Method, page: Page) -> None:
    """Write down what a step asks and its activity or its presence allows to nobody."""
    for index, step in enumerate(method.steps):
        path = ("steps", index)
        if not (page.clean(*path, "activity") and page.clean(*path, "presence")):
            continue
        for key, named, act, roles in _asked(method, step):
            if roles and not _someone(roles, step.activity, act, step.presence):
                allowed = ", ".join(_allowed(roles, act, step.presence)) or "presence: circle"
                params = {"found": named, "key": key, "activity": step.activity}
                page.fault((*path, key), "not_permitted", {**params, "allowed": allowed})


def _asked(method: Method, step: Step) -> Iterator[Asked]:
    kinds = method.kinds
    for name in step.writes:
        if name in kinds:
            kind = kinds[name]
            yield "writes", name, act_of_writing(kind), kind.by | kind.on_behalf
    for name in step.tells:
        if name in kinds:
            yield "tells", name, Act.TELL, kinds[name].by
    for name in (each for sets in step.labels.values() for each in sets):
        if name in method.label_sets:
            yield "labels", name, Act.LABEL, _labellers(method.label_sets[name].by)
    if step.chooses is not None:
        yield "chooses", step.chooses, Act.CHOOSE, (FACILITATOR,)
    if step.picks is not None:
        yield "picks", step.picks, Act.PICK, step.pick_by
    if step.order is not Order.FREE:
        yield "order", step.order, Act.TURN, step.turns_of


def _labellers(by: frozenset[str]) -> frozenset[str]:
    """Return the roles; who wrote an item, and the others, are the group's."""
    return frozenset(GROUP if role in {WRITER, OTHERS} else role for role in by)


def _someone(roles: Iterable[str], activity: Activity, act: Act, presence: Presence) -> bool:
    return any(permits(role, activity, act, presence) for role in roles)


def _allowed(roles: Iterable[str], act: Act, presence: Presence) -> list[str]:
    return [each for each in Activity if _someone(roles, each, act, presence)]
