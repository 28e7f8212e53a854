"""Joins the client's modules into one script, and its style sheets into one sheet.

A phone far away asks once where it would ask sixty times. The modules stay what is written,
read and checked; `docs/decisions/0016-one-script-joined-at-the-start.md` says why it is done here.

A module becomes a function that is called once and returns what it exports, behind those it
imports. That is the same program as long as nothing exported is ever assigned anew and no two
modules import each other; both are refused, with the place and what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
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
    modules = {name: _Module(name, text, f"_{n}") for n, (name, text) in enumerate(order.items())}
    return "".join(
        f"// ── {name} ──\nconst {module.short} = (() => {{\n{module.inside(modules)}}})();\n"
        for name, module in modules.items()
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


class _Module:
    """One module: its text, what it is called here, and what it gives to others under which key.

    Keys are short, for they stand at every import, and no minifier may rename them.
    """

    def __init__(self, name: str, text: str, short: str) -> None:
        self.name = name
        self.short = short
        given = [(found[2], found[2]) for found in _EXPORT.finditer(text)]
        if (last := _EXPORTS.search(text)) is not None:
            given += _pairs(last[1])
            text = text[: last.start()]
        self._text = _EXPORT.sub(r"\1 \2", text)
        self._keys = {outside: f"k{n}" for n, (_, outside) in enumerate(given)}
        self._given = [(self._keys[outside], inside) for inside, outside in given]

    def inside(self, modules: Mapping[str, _Module]) -> str:
        """Return the inside of its function. Raises `CannotJoinError`."""
        text = _IMPORT.sub(lambda found: self._taken(found, modules[found[2]]), self._text)
        if (other := _OTHER.search(text)) is not None:
            raise CannotJoinError(
                f'{self.name}: "{other[0].strip()}" is not `import {{ a }} from "kring/…";`, nor '
                "`export` before `const`, `function` or `class`."
            )
        returned = ", ".join(f"{key}: {inside}" for key, inside in self._given)
        return f"{text}\nreturn {{ {returned} }};\n"

    def _taken(self, found: re.Match[str], source: _Module) -> str:
        wanted = _pairs(found[1])
        if missing := [name for name, _ in wanted if name not in source._keys]:
            raise CannotJoinError(f"{self.name}: {source.name} exports no {missing[0]}.")
        taken = ", ".join(f"{source._keys[outside]}: {inside}" for outside, inside in wanted)
        return f"const {{ {taken} }} = {source.short};"


def _pairs(names: str) -> list[tuple[str, str]]:
    """Return `a as b, c` as the pairs (a, b) and (c, c)."""
    parts = (part.strip().partition(" as ") for part in names.split(",") if part.strip())
    return [(first, second or first) for first, _, second in parts]
