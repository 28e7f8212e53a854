"""Why a file is no YAML, for its author: the slip behind what the parser says of it."""

from __future__ import annotations

import re
from typing import Final

#: What the parser complains of, and the slip that mostly lies behind it. Both of PyYAML's
#: parsers are in here: the one in C, and the one in Python where that is missing.
_SLIPS: Final = (
    (re.compile(r"mapping values are not allowed"), "stray_colon"),
    (re.compile(r"expected ',' or '[]}]'|expected the node content"), "in_braces"),
    (re.compile(r"'-' indicator|expected key|<block end>|block mapping start"), "indent"),
)
_QUOTE: Final = re.compile(r'(?<!\\)"')
_COLON: Final = re.compile(r":(?:\s|$)")
_TAB: Final = re.compile(r"\s*\t")


def slip(text: str, problem: str, line: int) -> tuple[str, int]:
    """Return the code of the slip and its line, given the parser's problem and the line of that.

    `not_yaml` when it is none of the usual ones.
    """
    lines = text.splitlines()
    if line <= len(lines) and _TAB.match(lines[line - 1]):
        return "tab", line
    # A quote that stays open swallows what follows, so that the parser stumbles further on.
    for number, content in enumerate(lines[:line], start=1):
        if len(_QUOTE.findall(content)) % 2 and not content.lstrip().startswith("#"):
            return "open_quote", number
    code = next((code for wording, code in _SLIPS if wording.search(problem)), "not_yaml")
    # With one colon on the line that is the key's own, and it stands too far to the right.
    one = line <= len(lines) and len(_COLON.findall(lines[line - 1])) == 1
    return ("indent" if code == "stray_colon" and one else code), line
