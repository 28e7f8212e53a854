"""Every pair of colours that the house style lays on one another, and what each must reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kring.system.theme.contrast import contrast, mixed

#: The colours that a step can have; each is a ground, and with `-ink` a letter.
STEPS: Final = ("listen", "ask", "write", "advise", "choose")

#: WCAG 2.2: text (1.4.3), and what one must see to use a page (1.4.11).
_TEXT: Final = 4.5
_SHAPE: Final = 3.0
#: How far a button darkens, or a plain one takes on ink, under the pointer.
_DARKER: Final = 0.18
_INKED: Final = 0.08


@dataclass(frozen=True, slots=True)
class Pair:
    """What lies on what, by name; the ground as it is then seen."""

    front: str
    ground: str
    seen: str
    least: float

    def reached(self, colours: Mapping[str, str]) -> float:
        """Return the contrast that these colours give."""
        return contrast(colours[self.front], self.seen)


def pairs(colours: Mapping[str, str]) -> Iterator[Pair]:
    """Yield every pair, with the grounds of these colours."""
    for front in ("ink", "soft"):
        yield from _on(colours, front, ("paper", "card"), _TEXT)
    yield from _on(colours, "flap-ink", ("flap",), _TEXT)
    touched = mixed(colours["card"], colours["ink"], _INKED)
    yield Pair("ink", "card, under the pointer", touched, _TEXT)
    for step in STEPS:
        yield from _on(colours, "on-colour", (step,), _TEXT)
        darker = mixed(colours[step], "#000000", _DARKER)
        yield Pair("on-colour", f"{step}, under the pointer", darker, _TEXT)
        yield from _on(colours, f"{step}-ink", ("paper", "card"), _TEXT)
    for front in ("edge", "warn"):
        yield from _on(colours, front, ("paper", "card"), _SHAPE)
    yield from _on(colours, "focus", ("paper", "card", "flap", "focus-ring"), _SHAPE)


def _on(
    colours: Mapping[str, str], front: str, grounds: tuple[str, ...], least: float
) -> Iterator[Pair]:
    for ground in grounds:
        yield Pair(front, ground, colours[ground], least)
