"""Checks on kinds of contribution and sets of labels, each in itself and to the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kring.domain.method.kinds import OTHERS, WRITER, Keep, Kind, Layout, Shown
from kring.domain.method.model import BASE_ROLES, PRESENTER, Method
from kring.library.faults import Page, Path, refer
from kring.library.keys import MOST_NUMBERS

#: What no one else ever sees, so that nobody can point at it.
UNSEEN = frozenset({Shown.NEVER, Shown.HANDED})
#: As many places as a quadrant has.
FOUR = 4


def check_kinds(method: Method, page: Page) -> None:
    """Write down what is wrong with the kinds and the label sets."""
    roles = (*BASE_ROLES, *method.roles)
    for kind in method.kinds.values():
        path: Path = ("kinds", kind.id)
        refer(sorted(kind.by), roles, (*path, "by"), page, "role")
        refer(sorted(kind.on_behalf), roles, (*path, "on_behalf"), page, "role")
        _quota(kind, path, page)
        if kind.shown is Shown.NEVER and kind.keep is Keep.GROUP:
            page.fault((*path, "keep"), "kept_unseen", {"found": kind.keep})
        if kind.shown is Shown.HANDED:
            _handed(kind, path, page)
        _lineage(method, kind, path, page)
        _layout(kind, path, page)
        _scale(kind, path, page)
    for labels in method.label_sets.values():
        path = ("label_sets", labels.id, "by")
        refer(sorted(labels.by), (*roles, WRITER, OTHERS), path, page, "labeller")


def _quota(kind: Kind, path: Path, page: Page) -> None:
    if kind.at_most is not None and kind.at_least > kind.at_most:
        page.fault((*path, "at_least"), "quota", {"found": kind.at_least, "most": kind.at_most})
    if kind.fields:
        for key in ("words", "sentences", "starter"):
            if getattr(kind, key) is not None:
                page.fault((*path, key), "form_has_no_text", {"found": key})
    _once_each((line.id for line in kind.fields), (*path, "fields"), page)
    _once_each((place.id for place in kind.places), (*path, "places"), page)


def _once_each(ids: Iterable[str], path: Path, page: Page) -> None:
    for name, n in Counter(ids).items():
        if n > 1:
            page.fault(path, "twice", {"found": name})


def _handed(kind: Kind, path: Path, page: Page) -> None:
    """What is handed over is written by others, and is the presenter's from then on."""
    if kind.keep is not Keep.PRESENTER and page.clean(*path, "keep"):
        page.fault((*path, "keep"), "handed_keep", {"found": kind.keep})
    if PRESENTER in kind.by | kind.on_behalf:
        key = "by" if PRESENTER in kind.by else "on_behalf"
        page.fault((*path, key), "handed_to_self", {"found": PRESENTER})


def _lineage(method: Method, kind: Kind, path: Path, page: Page) -> None:
    if kind.replaces is not None:
        others = [name for name in method.kinds if name != kind.id]
        refer([kind.replaces], others, (*path, "replaces"), page, "kind")
    if kind.about is not None:
        others = [name for name in method.kinds if name != kind.id]
        refer([kind.about], others, (*path, "about"), page, "kind")
        about = method.kinds.get(kind.about)
        if about is not None and about.shown in UNSEEN and page.clean("kinds", about.id, "shown"):
            page.fault((*path, "about"), "about_unseen", {"found": about.id, "shown": about.shown})
    chosen = {step.chooses for step in method.steps}
    if kind.unchosen_returns and kind.id not in chosen:
        page.fault((*path, "unchosen_returns"), "never_chosen", {"found": kind.id})


def _layout(kind: Kind, path: Path, page: Page) -> None:
    """A table needs the lines of a form, the other layouts need places."""
    if kind.layout is None or not page.clean(*path, "layout"):
        return
    needed = "fields" if kind.layout is Layout.TABLE else "places"
    if not getattr(kind, needed) and page.clean(*path, needed):
        page.fault((*path, "layout"), "without", {"found": kind.layout, "needed": needed})
    if kind.layout is Layout.TABLE and kind.places:
        page.fault((*path, "places"), "places_in_table")
    if kind.layout is Layout.QUADRANT and kind.places and len(kind.places) != FOUR:
        page.fault((*path, "places"), "quadrant", {"found": len(kind.places)})


def _scale(kind: Kind, path: Path, page: Page) -> None:
    scale = kind.scale
    if scale is None or not page.clean(*path, "scale"):
        return
    if not scale.least < scale.most < scale.least + MOST_NUMBERS:
        most = {"least": scale.least + 1, "most": scale.least + MOST_NUMBERS - 1}
        page.fault((*path, "scale", "most"), "scale_ends", {"found": scale.most, **most})
    if kind.fields:
        page.fault((*path, "scale"), "scale_in_form")
