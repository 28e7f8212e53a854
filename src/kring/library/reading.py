"""Reading a method file: to a `Method` without a hole, or to all of its faults."""

from __future__ import annotations

from typing import cast

from kring.domain.method.model import Method
from kring.library.building import Data, build
from kring.library.checks import check
from kring.library.faults import Fault, Faulty, Page
from kring.library.keys import METHOD
from kring.library.shapes import MISSING, take
from kring.library.yaml12 import Items, Node, Scalar, Table, compose


def read(content: bytes) -> Method:
    """Return the method that a file holds.

    Raises `Faulty`, with every fault at once, when anything in it is wrong.
    """
    method, faults = _read(content)
    if faults:
        raise Faulty(faults)
    return cast("Method", method)


def faults_in(content: bytes) -> tuple[Fault, ...]:
    """Return everything that is wrong with a file, in its order; empty when it is right."""
    return _read(content)[1]


def _read(content: bytes) -> tuple[Method | None, tuple[Fault, ...]]:
    page = Page()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        page.fault((), "not_utf8", line=content.count(b"\n", 0, error.start) + 1)
        return None, page.faults()
    root = compose(text, page)
    if root is None:
        return None, page.faults()
    page.steps.update(_step_ids(root))
    data = take(METHOD, root, (), page)
    if data is MISSING:
        return None, page.faults()
    method = build(cast("Data", data))
    check(method, page)
    return method, page.faults()


def _step_ids(root: Node) -> dict[int, str]:
    """Return the ids by position, before anything is read, so that faults can name them."""
    steps = root.entries.get("steps") if isinstance(root, Table) else None
    if not isinstance(steps, Items):
        return {}
    named = {}
    for index, step in enumerate(steps.items):
        given = step.entries.get("id") if isinstance(step, Table) else None
        if isinstance(given, Scalar) and given.value is not None:
            named[index] = str(given.value)[:40]
    return named
