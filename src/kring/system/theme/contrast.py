"""How well one colour stands out from another, as WCAG 2.2 counts it.

A colour is `#rrggbb`.
"""

from __future__ import annotations

from typing import Final

# Of the definition of relative luminance in WCAG 2.2.
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)
_DARK: Final = 0.04045


def contrast(one: str, other: str) -> float:
    """Return the ratio, from 1 (the same) to 21 (black and white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return `one` with a share (0 to 1) of `other` in it, as CSS mixes in sRGB."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _luminance(colour: str) -> float:
    return sum(
        weight * _linear(channel / 255)
        for weight, channel in zip(_WEIGHTS, _channels(colour), strict=True)
    )


def _linear(channel: float) -> float:
    if channel <= _DARK:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))
