"""What paper says, in one language: the catalogue's words and a method's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kring.system.words import area

#: Names that a screen fills in, and that paper does not know; and what a sentence begins after.
_PLACE: Final = re.compile(r"(^|[.?!] )?\{(presenter|current|next|leader)\}")
_HALF: Final = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Sayer:
    """Says things in `lang`."""

    lang: str

    def word(self, key: str, /, **params: object) -> str:
        """Return what the catalogue says on paper. Raises `KeyError` for an unknown key."""
        return area("print", self.lang)[key].format_map(params)

    def text(self, text: Mapping[str, str]) -> str:
        """Return a method's text, with roles in the place of names."""
        said = text[self.lang] if self.lang in text else next(iter(text.values()), "")
        return _PLACE.sub(self._role, said)

    def _role(self, place: re.Match[str]) -> str:
        """Return the role in the place of a name, as it stands in its sentence."""
        begins, name = place.groups()
        word = self.word(f"name.{name}")
        return word if begins is None else f"{begins}{word[:1].upper()}{word[1:]}"


def minutes_of(length: timedelta) -> str:
    """Return a length in minutes, to the half, as people write it: `1½`."""
    whole, half = divmod(round(length / _HALF), 2)
    return f"{whole or ''}{'½' if half else ''}" or "0"


def clock_of(length: timedelta) -> str:
    """Return a moment after the start, as hours and minutes: `0:05`."""
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    return f"{hours}:{minutes:02}"
