"""The minutes of a step or of a whole method, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Minutes for a step: `base` plus `per_person` times the people in the circle.

    `longest` is the upper end of a range; `shortest` is how far the engine may
    propose to shorten the step (absent: protected). `per_item` counts what there is of the
    kind `items` when the step opens. No minutes at all means that the step has no clock and
    does not count towards the total.
    """

    base: float = 0
    per_person: float = 0
    per_item: float = 0
    items: str | None = None
    longest: float | None = None
    shortest: float | None = None
    rest: bool = False
    proposed: bool = False

    @property
    def runs(self) -> bool:
        """Whether the step is timed at all."""
        return self.rest or self.base > 0 or self.per_person > 0 or self.per_item > 0
