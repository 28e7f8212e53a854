"""What everyone sees of the labels on an item: that they are there, or how often."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from kring.domain.method.kinds import Counts

if TYPE_CHECKING:
    from kring.domain.meeting.state import Item, Meeting


def labels_view(meeting: Meeting, item: Item) -> dict[str, Any]:
    """Return `labels`, and `counts` and `points` by label set; never who put them.

    Of a set whose counts are still to be revealed nothing is there at all.
    """
    there: set[str] = set()
    counts: dict[str, dict[str, int]] = {}
    points: dict[str, int] = {}
    for name in sorted({name for name, _, _ in item.labels}):
        put = Counter(label for of, label, _ in item.labels if of == name)
        shown = meeting.method.label_sets[name].counts
        if shown is Counts.NEVER:
            there.update(put)
        elif shown is Counts.AT_ONCE or name in item.counted:
            counts[name] = dict(sorted(put.items()))
            if all(label.isdecimal() for label in meeting.method.label_sets[name].labels):
                points[name] = sum(int(label) * n for label, n in put.items())
    view = {"labels": sorted(there), "counts": counts, "points": points}
    return {key: value for key, value in view.items() if value}
