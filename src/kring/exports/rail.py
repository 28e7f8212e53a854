"""The meeting as one line: a picture of the steps, each as wide as its minutes.

It repeats what the table says, so it is drawn as a background and read out to nobody.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from kring.exports.plan import Plan
from kring.exports.wearing import figures, inks
from kring.system.theme import Theme

_WIDTH: Final = 1860
_HEIGHT: Final = 64
_GAP: Final = 6
#: What one letter of a number takes; a segment that is narrower stays without.
_LETTER: Final = 26


def rail(planned: Plan, theme: Theme | None = None) -> str:
    """Return the picture as a data URL."""
    rows = [row for row in planned.rows if row.number and row.whole]
    scale = (_WIDTH - _GAP * (len(rows) - 1)) / (sum(row.whole.total_seconds() for row in rows))
    colours = inks(theme)
    shapes, left = [], 0.0
    for row in rows:
        width = row.whole.total_seconds() * scale
        shapes.append(_segment(left, width, row.number, colours[row.colour], figures(theme)))
        left += width + _GAP
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">'
        f"{''.join(shapes)}</svg>"
    )
    return f"data:image/svg+xml,{quote(picture)}"


def _segment(left: float, width: float, number: str, ink: str, figure: str) -> str:
    shape = (
        f'<rect x="{left:.1f}" y="0" width="{width:.1f}" height="{_HEIGHT}" rx="8" fill="{ink}"/>'
    )
    if width < _LETTER * len(number):
        return shape
    return shape + (
        f'<text x="{left + width / 2:.1f}" y="45" fill="{figure}" font-size="36" font-weight="700"'
        f' font-family="Atkinson Hyperlegible Next" text-anchor="middle">{number}</text>'
    )
