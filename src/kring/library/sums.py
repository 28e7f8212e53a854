"""Checks on minutes: each clock in itself, and their sum against the stated total."""

from __future__ import annotations

from datetime import timedelta

from kring.domain.method.clock import Clock
from kring.domain.method.model import Method
from kring.domain.method.route import Route
from kring.domain.method.timing import (
    longest_end,
    may_be_left_out,
    route_total,
    shortest_end,
    ways,
)
from kring.library.faults import Page, Path

_NOTHING = timedelta(0)


def check_time(method: Method, page: Page) -> None:
    """Write down clocks that contradict themselves or do not add up to the total."""
    _clock(method.total, method.smallest, ("total",), page)
    for index, step in enumerate(method.steps):
        _clock(step.clock, method.smallest, ("steps", index, "clock"), page)
    _size(method, page)
    _one_rest(method, page)
    if not _doubtful(method, page):
        _sum(method, page)


def _clock(clock: Clock, people: int, path: Path, page: Page) -> None:
    if clock.longest is not None and clock.longest < clock.base:
        page.fault(
            (*path, "longest"),
            "longest",
            {"found": f"{clock.longest:g}", "least": f"{clock.base:g}"},
        )
    if clock.shortest is None:
        return
    # The smallest group has the shortest steps.
    most = shortest_end(clock, people) / timedelta(minutes=1)
    if not clock.runs or clock.rest:
        page.fault((*path, "shortest"), "shortest_of_nothing")
    elif clock.shortest > most:
        found = {"found": f"{clock.shortest:g}", "most": f"{most:g}"}
        page.fault((*path, "shortest"), "shortest", found)


def _size(method: Method, page: Page) -> None:
    if method.smallest > method.largest and page.clean("largest") and page.clean("smallest"):
        page.fault(("largest",), "size", {"found": method.largest, "least": method.smallest})


def _one_rest(method: Method, page: Page) -> None:
    rests = [index for index, step in enumerate(method.steps) if step.clock.rest]
    for index in rests[1:]:
        page.fault(("steps", index, "clock", "rest"), "second_rest")
    for index in rests:
        if may_be_left_out(method.steps[index]):
            page.fault(("steps", index, "clock", "rest"), "rest_left_out")


def _doubtful(method: Method, page: Page) -> bool:
    """Return whether the sum stands on values that are faulty themselves."""
    bases = ("total", "smallest", "largest", "blocks", "forks", "decks", "profiles")
    keys = ("clock", "optional", "extra", "only_in_series", "id", "aside")
    return not method.steps or any(
        path[:1] in [(key,) for key in bases]
        or (path[:1] == ("steps",) and (len(path) <= 2 or path[2] in keys))  # noqa: PLR2004 - The third part is the step's key.
        for path, _ in page.found
    )


def _sum(method: Method, page: Page) -> None:
    """Compare for every size of the group, and tell of the first that does not fit.

    Every timing and every branch of a fork has to come out at the stated total.
    """
    for profile in ("", *method.profiles):
        for people in range(method.smallest, method.largest + 1):
            for line in ways(method, people, profile):
                least, most = _reach(line, people)
                stated = shortest_end(line.total, people), longest_end(line.total, people)
                if not _within(least, most, stated, ranged=line.total.longest is not None):
                    page.fault(
                        ("profiles", profile, "total") if profile else ("total",),
                        "sum",
                        {"people": people, "found": _span(least, most), "stated": _span(*stated)},
                    )
                    return


def _within(
    least: timedelta, most: timedelta, stated: tuple[timedelta, timedelta], *, ranged: bool
) -> bool:
    if ranged:
        return stated[0] <= least and most <= stated[1]
    return least <= stated[0] <= most


def _reach(line: Route, people: int) -> tuple[timedelta, timedelta]:
    """Return the least and the most that the counted steps take."""
    counted = [step for step in line.steps if not may_be_left_out(step)]
    if line.shared or any(step.clock.rest for step in counted):
        taken = route_total(line, people)
        return taken, taken
    least = sum((shortest_end(step.clock, people) for step in counted), _NOTHING)
    return least, sum((longest_end(step.clock, people) for step in counted), _NOTHING)


def _span(least: timedelta, most: timedelta) -> str:
    first, last = (f"{length / timedelta(minutes=1):g}" for length in (least, most))
    return first if first == last else f"{first}–{last}"
