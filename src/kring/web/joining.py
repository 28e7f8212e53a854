"""Joins the client's modules into one script, and its style sheets into one sheet.

A phone far away asks once where it would ask sixty times. The modules stay what is written,
read and checked; `docs/decisions/0016-one-script-joined-at-the-start.md` says why it is done here.

A module becomes a function that is called once and returns what it exports, behind those it
imports. That is the same program as long as nothing exported is ever assigned anew and no two
modules import each other; both are refused, with the place and what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

#: The plain forms of an import and an export, each at the beginning of a line.
_IMPORT: Final = re.compile(r'^import \{([^{}]*)\} from "([^"\n]+)";$', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export ((?:async )?function\*?|const|class) (\w+)", re.MULTILINE)
#: How a bundler writes them at the end of what it made.
_EXPORTS: Final = re.compile(r"\bexport ?\{([^{}]*)\};?\s*$")
_OTHER: Final = re.compile(r"^\s*(?:import|export)\b.*", re.MULTILINE)
_SHEET_IMPORT: Final = re.compile(r"^\s*@import\b", re.MULTILINE)

Read = Callable[[str], str]


class CannotJoinError(Exception):
    """What stands in a module that cannot be joined, and where."""


def script(main: str, read: Read) -> str:
    """Return the module `main` and all that it imports as one; `read` gives a module's text.

    Raises `CannotJoinError`.
    """
    order: dict[str, str] = {}
    _bring(main, read, order, ())
    numbers = {name: f"_{n}" for n, name in enumerate(order)}
    return "".join(
        f"// ── {name} ──\nconst {numbers[name]} = (() => {{\n{inside}}})();\n"
        for name, inside in ((name, _inside(name, text, numbers)) for name, text in order.items())
    )


def sheet(names: Iterable[str], read: Read) -> str:
    """Return the style sheets behind one another. Raises `CannotJoinError`."""
    texts = {name: read(name) for name in names}
    for name, text in texts.items():
        if _SHEET_IMPORT.search(text):
            raise CannotJoinError(f"{name}: name the sheet beside this one, not with @import.")
    return "".join(f"/* ── {name} ── */\n{text}\n" for name, text in texts.items())


def _bring(name: str, read: Read, order: dict[str, str], behind: tuple[str, ...]) -> None:
    """Put a module into the order, behind all that it imports."""
    if name in behind:
        circle = " → ".join([*behind[behind.index(name) :], name])
        raise CannotJoinError(f"{circle}: import in one direction only.")
    if name in order:
        return
    text = read(name)
    for found in _IMPORT.finditer(text):
        _bring(found[2], read, order, (*behind, name))
    order[name] = text


def _inside(name: str, text: str, numbers: dict[str, str]) -> str:
    """Return a module's text as the inside of its function."""
    given = [(found[2], found[2]) for found in _EXPORT.finditer(text)]
    if (last := _EXPORTS.search(text)) is not None:
        given += _pairs(last[1])
        text = text[: last.start()]
    text = _IMPORT.sub(lambda found: _taken(found, numbers), _EXPORT.sub(r"\1 \2", text))
    if (other := _OTHER.search(text)) is not None:
        raise CannotJoinError(
            f'{name}: "{other[0].strip()}" is not `import {{ a }} from "kring/…";`, nor '
            "`export` before `const`, `function` or `class`."
        )
    returned = ", ".join(f"{outside}: {inside}" for inside, outside in given)
    return f"{text}\nreturn {{ {returned} }};\n"


def _taken(found: re.Match[str], numbers: dict[str, str]) -> str:
    taken = ", ".join(f"{outside}: {inside}" for outside, inside in _pairs(found[1]))
    return f"const {{ {taken} }} = {numbers[found[2]]};"


def _pairs(names: str) -> list[tuple[str, str]]:
    """Return `a as b, c` as the pairs (a, b) and (c, c)."""
    parts = (part.strip().partition(" as ") for part in names.split(",") if part.strip())
    return [(first, second or first) for first, _, second in parts]
