"""What can be wrong in a method file, as values; the words stand in `words.py`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

#: Where something stands in a file: keys, and positions (from 0) in lists.
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where.

    `line` counts from 1. `step` is the step's id (or `#3` when it has none), and None
    outside the steps. `key` is the way to the value within the step or the file, such
    as `clock.base`. `code` and `params` say what is wrong and what is allowed there;
    `kring.library.words.say` puts them into a sentence.
    """

    line: int
    step: str | None
    key: str
    code: str
    params: Mapping[str, str] = field(default_factory=dict)


class Faulty(Exception):  # noqa: N818 - Reads as what it says: the file is faulty.
    """A method file with faults; `faults` holds all of them, in the file's order."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"{len(faults)} faults, the first on line {faults[0].line}")
        self.faults = faults


@dataclass(slots=True)
class Page:
    """The file while it is read: which line holds what, and what was found wrong."""

    lines: dict[Path, int] = field(default_factory=dict)
    steps: dict[int, str] = field(default_factory=dict)
    found: dict[tuple[Path, str], Fault] = field(default_factory=dict)

    def fault(
        self, path: Path, code: str, params: Mapping[str, object] | None = None, line: int = 0
    ) -> None:
        """Write down a fault at `path`; once, however often it is met.

        `line` is where it stands, when that is not where `path` stands.
        """
        step, key = _within(path, self.steps)
        words = {name: str(value) for name, value in (params or {}).items()}
        fault = Fault(line or self.line_of(path), step, key, code, words)
        self.found.setdefault((path, f"{code} {words.get('found', '')}"), fault)

    def line_of(self, path: Path) -> int:
        """Return the line of `path`, or of the nearest thing around it that exists."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def clean(self, *prefix: str | int) -> bool:
        """Return whether nothing at or below `prefix` was found wrong."""
        return not any(path[: len(prefix)] == prefix for path, _ in self.found)

    def faults(self) -> tuple[Fault, ...]:
        """Return everything found, in the order of the file."""
        return tuple(sorted(self.found.values(), key=lambda fault: fault.line))


def refer(given: Iterable[str], known: Iterable[str], path: Path, page: Page, of: str) -> None:
    """Write down every name in `given` that is not one of `known`."""
    allowed = tuple(known)
    for name in given:
        if name not in allowed:
            page.fault(path, f"unknown_{of}", {"found": name, "allowed": ", ".join(allowed) or "–"})


def _within(path: Path, steps: Mapping[int, str]) -> tuple[str | None, str]:
    step = None
    if len(path) > 1 and path[0] == "steps" and isinstance(path[1], int):
        step = steps.get(path[1], f"#{path[1] + 1}")
        path = path[2:]
    return step, ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
