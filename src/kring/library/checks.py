"""What no single value shows: whether a method's parts fit together.

Each check goes through one concern and writes down all it finds. A check is passed over
where the values it stands on are faulty themselves, so that one slip is one fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from kring.domain.method.model import (
    BASE_ROLES,
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Method,
    Order,
    Step,
)
from kring.library.faults import Page, Path, refer
from kring.library.flow import TAKEN, TURN, WAITING, check_flow
from kring.library.kinds import check_kinds
from kring.library.permitted import check_permitted
from kring.library.sums import check_time
from kring.library.ways import check_ways

#: The places for names in what people read.
PLACES = ("presenter", "current", "next")

#: What a step of this activity cannot do without.
_ASKED: Mapping[Activity, str] = {
    Activity.CHOOSE: "chooses",
    Activity.PICK: "picks",
    Activity.SORT: "labels",
    Activity.PHRASE: "writes",
    Activity.BOARD: "writes",
}


def check(method: Method, page: Page) -> None:
    """Write down on `page` everything in `method` that does not fit together."""
    _roles(method, page)
    check_kinds(method, page)
    _steps(method, page)
    _parts(method, page)
    check_flow(method, page)
    check_permitted(method, page)
    check_ways(method, page)
    check_time(method, page)


def _roles(method: Method, page: Page) -> None:
    for role in method.roles:
        if role in TAKEN:
            page.fault(("roles", role), "role_taken", {"found": role})
    for role, others in method.role_not.items():
        refer([role], method.roles, ("role_not", role), page, "own_role")
        refer(sorted(others), _every_role(method), ("role_not", role), page, "role")


def _every_role(method: Method) -> tuple[str, ...]:
    return (*BASE_ROLES, *method.roles)


def _steps(method: Method, page: Page) -> None:
    first: dict[str, int] = {}
    for index, step in enumerate(method.steps):
        path: Path = ("steps", index)
        if step.id and first.setdefault(step.id, index) != index:
            page.fault((*path, "id"), "twice", {"found": step.id})
        _references(method, step, path, page)
        _asked_for(step, path, page)
        _shown_again(method, step, path, page)
        _rounds(step, path, page)
        _said(method, step, path, page)


def _references(method: Method, step: Step, path: Path, page: Page) -> None:
    roles = _every_role(method)
    for key in ("writes", "tells", "reveals", "hands", "shows", "shows_picked"):
        refer(getattr(step, key), method.kinds, (*path, key), page, "kind")
    for key in ("chooses", "picks"):
        named = getattr(step, key)
        refer([named] if named else [], method.kinds, (*path, key), page, "kind")
    refer(step.labels, method.kinds, (*path, "labels"), page, "kind")
    for kind, sets in step.labels.items():
        refer(sets, method.label_sets, (*path, "labels", kind), page, "label_set")
    refer(step.forbids, method.forbidden_acts, (*path, "forbids"), page, "forbidden_act")
    refer(sorted(step.turns_of), roles, (*path, "turns_of"), page, "role")
    refer(sorted(step.pick_by), roles, (*path, "pick_by"), page, "role")
    refer(step.needs, roles, (*path, "needs"), page, "role")


def _asked_for(step: Step, path: Path, page: Page) -> None:
    needed = _ASKED.get(step.activity)
    if needed is not None and not getattr(step, needed) and page.clean(*path, needed):
        page.fault((*path, needed), "activity_needs", {"found": step.activity, "needed": needed})
    for key in ("chosen_presents", "lot"):
        if step.chooses is None and (*path, key) in page.lines:
            page.fault((*path, key), "without", {"found": key, "needed": "chooses"})
    for key in ("pick_at_most", "pick_by"):
        if step.picks is None and (*path, key) in page.lines:
            page.fault((*path, key), "without", {"found": key, "needed": "picks"})


def _shown_again(method: Method, step: Step, path: Path, page: Page) -> None:
    picked = {one.picks for one in method.steps}
    for kind in step.shows_picked:
        if kind in method.kinds and kind not in picked:
            page.fault((*path, "shows_picked"), "never_picked", {"found": kind})
    replaced = any(kind.replaces for kind in method.kinds.values())
    if step.versions and not replaced:
        page.fault((*path, "versions"), "without", {"found": "versions", "needed": "replaces"})


def _rounds(step: Step, path: Path, page: Page) -> None:
    if not (page.clean(*path, "activity") and page.clean(*path, "order")):
        return
    in_rounds = step.order is not Order.FREE
    if not in_rounds and (*path, "turns_of") in page.lines:
        page.fault((*path, "turns_of"), "not_in_rounds", {"found": "turns_of"})
    for moment in (TURN, WAITING):
        written = moment in step.words
        if written and not in_rounds:
            page.fault((*path, "words", moment), "not_in_rounds", {"found": moment})
        if in_rounds and not written and page.clean(*path, "words", moment):
            page.fault((*path, "words", moment), "missing_words", {"found": moment})


def _said(method: Method, step: Step, path: Path, page: Page) -> None:
    for role in (FACILITATOR, PRESENTER, GROUP):
        if role not in step.words and page.clean(*path, "words"):
            page.fault((*path, "words", role), "missing_words", {"found": role})
    readers = (*_every_role(method), TURN, WAITING)
    refer(step.words, readers, (*path, "words"), page, "reader")
    # Words that follow from others are not in the file.
    written = {
        role: said for role, said in step.words.items() if (*path, "words", role) in page.lines
    }
    for role, words in written.items():
        for language, text in words.how.items():
            _placed(step, text, (*path, "words", role, "how", language), page)


def _placed(step: Step, text: str, path: Path, page: Page) -> None:
    """Check the places for names: who has the turn is known in a round only."""
    known = PLACES if step.order is not Order.FREE else PLACES[:1]
    try:
        named = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        named = ["{"]
    for name in named:
        if name not in known:
            allowed = ", ".join(f"{{{place}}}" for place in known)
            page.fault(path, "unknown_place", {"found": name, "allowed": allowed})


def _parts(method: Method, page: Page) -> None:
    left: set[str] = set()
    before = ""
    for index, step in enumerate(method.steps):
        if step.part in left:
            page.fault(("steps", index, "part"), "part_apart", {"found": step.part})
        if before not in {"", step.part}:
            left.add(before)
        named = ("steps", index, "part_name") in page.lines
        if named and step.part == before:
            page.fault(("steps", index, "part_name"), "part_named_twice", {"found": step.part})
        before = step.part
