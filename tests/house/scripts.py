"""What a script says: its strings, and the markup that it makes, read letter by letter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

#: After one of these a slash begins a pattern; after anything else it divides.
_BEFORE_PATTERN = "(,=:[!&|?{};\n"
_PATTERN = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/")
_STRING = re.compile(r"\"((?:\\.|[^\"\\])*)\"|'((?:\\.|[^'\\])*)'")
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass
class Script:
    """The texts of a script; in markup, what is filled in is left out."""

    source: str
    at: int = 0
    strings: list[str] = field(default_factory=list)
    markup: list[str] = field(default_factory=list)

    def read(self) -> Script:
        """Read it all."""
        while self.at < len(self.source):
            self._code()
            self.at += 1
        return self

    def _code(self) -> None:
        """Go on to the brace that closes what is filled in, or to the end."""
        deep = 0
        while self.at < len(self.source):
            letter = self.source[self.at]
            if comment := _COMMENT.match(self.source, self.at):
                self.at = comment.end()
            elif string := _STRING.match(self.source, self.at):
                self.strings.append(string[1] or string[2] or "")
                self.at = string.end()
            elif letter == "`":
                self._template()
            elif letter == "/" and self._may_be_pattern():
                pattern = _PATTERN.match(self.source, self.at)
                self.at = pattern.end() if pattern else self.at + 1
            elif letter == "}" and not deep:
                return
            else:
                deep += {"{": 1, "}": -1}.get(letter, 0)
                self.at += 1

    def _may_be_pattern(self) -> bool:
        before = self.source[: self.at].rstrip(" ")
        return not before or before[-1] in _BEFORE_PATTERN

    def _template(self) -> None:
        home = self.markup if self.source[: self.at].endswith("html") else self.strings
        text = ""
        self.at += 1
        while self.source[self.at] != "`":
            if self.source.startswith("${", self.at):
                self.at += 2
                self._code()
                self.at += 1
                continue
            text += self.source[self.at]
            self.at += 1
        self.at += 1
        home.append(text)
