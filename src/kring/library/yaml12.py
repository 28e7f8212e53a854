"""YAML 1.2 with lines: what a method file says, before anyone asks what it means.

PyYAML reads by the rules of YAML 1.1, in which `no` is false and `5:00` is 300. Only its
parser is used here; plain words are resolved by the core schema of YAML 1.2.2 (chapter
10.3), duplicate keys are faults, and aliases, tags and further documents are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import yaml

from kring.library.broken import slip
from kring.library.faults import Page, Path

Read = TypeVar("Read")

#: A method is a few pages of text; what is larger is not one.
LARGEST = 256 * 1024
DEEPEST = 12
#: Longer digits are no number anyone means.
_DIGITS = 15

_NULL = re.compile(r"(?:|~|null|Null|NULL)")
_FLAG = re.compile(r"(?:true|True|TRUE|false|False|FALSE)")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")

#: The C parser where the machine has one, else the slower one of the same behaviour.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, number, flag or nothing."""

    line: int
    value: str | float | bool | None


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    line: int
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with their values; `lines` says where each key stands."""

    line: int
    entries: Mapping[str, Node]
    lines: Mapping[str, int] = field(default_factory=dict)


Node = Scalar | Items | Table


class _Stop(Exception):  # noqa: N818 - No error of its own: the page holds the fault.
    """Nothing further can be read; the page holds the reason."""


def compose(text: str, page: Page) -> Node | None:
    """Return the file's content; faults go to `page`.

    None when there is nothing to go on with: no YAML at all, too large, or empty.
    """
    if len(text) > LARGEST:
        page.fault((), "too_large", {"most": LARGEST // 1024})
        return None
    return _guarded(_Composer(text, page).document, text, page)


def opening(text: str, wanted: frozenset[str]) -> Mapping[str, Node]:
    """Return the wanted top-level keys, reading no further than the last of them.

    For a quick look at a file that is checked elsewhere: faults are passed over.
    """
    page = Page()
    found = _guarded(lambda: _Composer(text, page).opening(wanted), text, page)
    return found if found is not None else {}


def _guarded(read: Callable[[], Read], text: str, page: Page) -> Read | None:
    try:
        return read()
    except _Stop:
        return None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = str(error.problem or error)
        code, line = slip(text, problem, line)
        page.fault((), code, {"problem": problem}, line=line)
    except yaml.YAMLError as error:
        page.fault((), "not_yaml", {"problem": " ".join(str(error).split())})
    return None


class _Composer:
    """Turns the parser's events into nodes, writing down lines and faults on the way."""

    def __init__(self, text: str, page: Page) -> None:
        self.events: Iterator[Any] = iter(yaml.parse(text, Loader=_Loader))
        self.page = page

    def document(self) -> Node | None:
        """Read the one document that the file should hold."""
        if not self._opened():
            self.page.fault((), "empty")
            return None
        root = self._node(next(self.events), ())
        next(self.events)
        following = next(self.events)
        if not isinstance(following, yaml.StreamEndEvent):
            self.page.fault((), "one_document", line=following.start_mark.line + 1)
        return root

    def opening(self, wanted: frozenset[str]) -> Mapping[str, Node]:
        """Read top-level keys until all of `wanted` are there."""
        found: dict[str, Node] = {}
        if not self._opened() or not isinstance(next(self.events), yaml.MappingStartEvent):
            return found
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent) or wanted <= found.keys():
                break
            key = self._key(event, ())
            node = self._node(next(self.events), (key,))
            if key in wanted:
                found[key] = node
        return found

    def _opened(self) -> bool:
        next(self.events)
        return isinstance(next(self.events), yaml.DocumentStartEvent)

    def _node(self, event: Any, path: Path) -> Node:  # noqa: ANN401 - PyYAML has no types for these.
        line = event.start_mark.line + 1
        self.page.lines.setdefault(path, line)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self.page.fault(path, "no_alias", line=line)
        if isinstance(event, yaml.AliasEvent):
            return Scalar(line, None)
        if event.tag is not None:
            self.page.fault(path, "no_tag", line=line)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(line, _resolved(event.value, plain=event.style in (None, "")))
        if len(path) >= DEEPEST:
            self.page.fault(path, "too_deep", {"most": DEEPEST}, line=line)
            raise _Stop
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(line, path)
        return self._table(line, path)

    def _items(self, line: int, path: Path) -> Items:
        items: list[Node] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, (*path, len(items))))
        return Items(line, tuple(items))

    def _table(self, line: int, path: Path) -> Table:
        entries: dict[str, Node] = {}
        lines: dict[str, int] = {}
        a_step_more = False
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key_line = event.start_mark.line + 1
            key = self._key(event, path)
            below = (*path, key)
            if key in entries and not a_step_more:
                # A second id in an item of a list is the next item, without its dash.
                a_step_more = key == "id" and bool(path) and isinstance(path[-1], int)
                code = "missing_dash" if a_step_more else "duplicate_key"
                self.page.fault(below, code, {"first": lines[key]}, line=key_line)
            self.page.lines.setdefault(below, key_line)
            node = self._node(next(self.events), below)
            entries.setdefault(key, node)
            lines.setdefault(key, key_line)
        return Table(line, entries, lines)

    def _key(self, event: Any, path: Path) -> str:  # noqa: ANN401 - PyYAML has no types for these.
        """Return a key as it is written: `no:` and `1:` are words like any other."""
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        self.page.fault(path, "key_not_text", line=event.start_mark.line + 1)
        raise _Stop


def _resolved(value: str, *, plain: bool) -> str | float | bool | None:
    if not plain:
        return value
    if _NULL.fullmatch(value):
        return None
    if _FLAG.fullmatch(value):
        return value.lower() == "true"
    return _number(value)


def _number(value: str) -> str | float:
    if len(value) > _DIGITS:
        return value
    if _WHOLE.fullmatch(value):
        return int(value)
    if _OTHER_BASE.fullmatch(value):
        return int(value, 0)
    # Infinity and not-a-number are left words: no key of a method allows them.
    return float(value) if _FRACTION.fullmatch(value) else value
