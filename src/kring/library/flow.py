"""Checks along the order of the steps: nothing is told, picked or asked before it can be."""

from __future__ import annotations

from collections.abc import Iterator

from kring.domain.method.kinds import OTHERS, WRITER, Shown
from kring.domain.method.model import BASE_ROLES, PRESENTER, Method, Presence, Step
from kring.library.building import presented_by_turns, settles_presenter
from kring.library.faults import Page, Path

#: Names that no role of a method's own can have: they mean something already.
TURN, WAITING = "turn", "waiting"
TAKEN = frozenset({*BASE_ROLES, WRITER, OTHERS, TURN, WAITING})


def check_flow(method: Method, page: Page) -> None:
    """Write down what comes too early, or never."""
    _written_before(method, page)
    _shown_in_time(method, page)
    _presenter_before(method, page)
    _roles_filled(method, page)


def _written_before(method: Method, page: Page) -> None:
    """A step can only use a kind that it or an earlier step lets someone write."""
    written: set[str] = set()
    # A name misspelt under writes is one fault, not one more for every step that uses it.
    sound = _sound(method, page, "writes")
    for index, step in enumerate(method.steps):
        written.update(step.writes)
        for name in step.writes:
            about = method.kinds[name].about if name in method.kinds else None
            if about in method.kinds and about not in written:
                params = {"found": name, "about": about}
                page.fault(("steps", index, "writes"), "about_too_early", params)
        for key, kind in _used(step):
            if sound and kind in method.kinds and kind not in written:
                page.fault(("steps", index, key), "not_written_yet", {"found": kind, "key": key})
    if _sound(method, page, "writes"):
        for kind in method.kinds.keys() - written:
            page.fault(("kinds", kind), "never_written", {"found": kind})


def _sound(method: Method, page: Page, key: str) -> bool:
    """Return whether no step is faulty in this key, so that its absence means something."""
    places = [path[2:] for path, _ in page.found if path[:1] == ("steps",)]
    # Nothing after the step's position: the step as a whole is faulty.
    return bool(method.steps) and not any(place[:1] in {(), (key,)} for place in places)


def _used(step: Step) -> Iterator[tuple[str, str]]:
    yield from (("tells", kind) for kind in step.tells)
    yield from (("reveals", kind) for kind in step.reveals)
    yield from (("hands", kind) for kind in step.hands)
    yield from (("shows", kind) for kind in step.shows)
    yield from (("shows_picked", kind) for kind in step.shows_picked)
    yield from (("labels", kind) for kind in step.labels)
    for key, named in (("chooses", step.chooses), ("picks", step.picks)):
        if named is not None:
            yield key, named


#: Which key of a step brings a kind into the open, by when the kind is shown.
_OPENED_BY = {Shown.TOLD: "tells", Shown.TOGETHER: "reveals", Shown.HANDED: "hands"}


def _shown_in_time(method: Method, page: Page) -> None:
    """What is told or revealed is so by its kind, and happens at least once."""
    opened: set[tuple[str, str]] = set()
    for index, step in enumerate(method.steps):
        for key in _OPENED_BY.values():
            for name in getattr(step, key):
                opened.add((key, name))
                kind = method.kinds.get(name)
                sound = page.clean("kinds", name, "shown")
                if kind is not None and sound and _OPENED_BY.get(kind.shown) != key:
                    path: Path = ("steps", index, key)
                    page.fault(
                        path, "shown_otherwise", {"found": name, "shown": kind.shown, "key": key}
                    )
    for kind in method.kinds.values():
        needed = _OPENED_BY.get(kind.shown)
        if needed and (needed, kind.id) not in opened and _sound(method, page, needed):
            params = {"found": kind.id, "shown": kind.shown, "needed": needed}
            page.fault(("kinds", kind.id, "shown"), "never_opened", params)


def _presenter_before(method: Method, page: Page) -> None:
    """Only someone who is known can write, pick, be named or sit apart."""
    known = method.presenter_known or not page.clean("presenter_known")
    by_turns = presented_by_turns(method.blocks)
    for index, step in enumerate(method.steps):
        if known or settles_presenter(step) or step.id in by_turns:
            return
        path: Path = ("steps", index)
        for key in _needing_presenter(method, step):
            page.fault((*path, key), "no_presenter_yet", {"found": key})
        for role in _naming_presenter(step):
            # Words that follow from others are not in the file.
            if (*path, "words", role) in page.lines:
                page.fault((*path, "words", role), "no_presenter_yet", {"found": role})


def _needing_presenter(method: Method, step: Step) -> Iterator[str]:
    alone = frozenset({PRESENTER})
    if step.presence is not Presence.CIRCLE:
        yield "presence"
    if step.picks is not None and step.pick_by == alone:
        yield "picks"
    if step.turns_of == alone:
        yield "turns_of"
    if step.hands:
        yield "hands"
    written = [method.kinds[kind] for kind in step.writes if kind in method.kinds]
    if any(kind.by == alone or kind.shown is Shown.HANDED for kind in written):
        yield "writes"


def _naming_presenter(step: Step) -> Iterator[str]:
    for role, words in step.words.items():
        if any("{presenter}" in text for text in words.how.values()):
            yield role


def _roles_filled(method: Method, page: Page) -> None:
    """A role of the method's own has nothing to do before a step gives it to someone."""
    filled: set[str] = set(BASE_ROLES)
    for index, step in enumerate(method.steps):
        filled.update(step.needs)
        # Who rotates is somebody from the first pass on.
        for block in method.blocks.values():
            filled.update(block.rotates if step.id in block.steps else ())
        path: Path = ("steps", index)
        for kind in step.writes:
            by = method.kinds[kind].by if kind in method.kinds else frozenset()
            if by and not by & filled and by <= filled | method.roles.keys():
                names = ", ".join(sorted(by))
                page.fault((*path, "writes"), "role_not_filled", {"found": kind, "role": names})
        for role in method.roles:
            if role in step.words and role not in filled | TAKEN:
                page.fault((*path, "words", role), "role_not_filled", {"found": role, "role": role})
