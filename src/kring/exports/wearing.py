"""What paper takes from an organisation's theme: its name, its logo, the colours of steps."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from kring.domain.method.model import Colour
from kring.exports.markup import Markup, tag, together
from kring.system.theme import Logo, Theme

#: The colours of steps; each is dark enough for white figures on it, and on a grey printer.
_INKS: Final[Mapping[Colour, str]] = {
    Colour.LISTEN: "#3b4a8f",
    Colour.ASK: "#0b6e99",
    Colour.WRITE: "#8a5a00",
    Colour.ADVISE: "#1e7145",
    Colour.CHOOSE: "#7a3e9d",
}
_KINDS: Final = {".svg": "svg+xml", ".jpg": "jpeg", ".png": "png", ".webp": "webp"}
_LOGO: Final = ".logo { height: 1.5rem; margin-right: .5rem; vertical-align: middle }"


def inks(theme: Theme | None) -> Mapping[Colour, str]:
    """Return the colour of each kind of step."""
    return _INKS if theme is None else {colour: theme.light[colour] for colour in Colour}


def figures(theme: Theme | None) -> str:
    """Return the colour of what stands on those."""
    return "#ffffff" if theme is None else theme.light["on-colour"]


def style(theme: Theme | None) -> str:
    """Return what comes after a sheet's own style."""
    if theme is None:
        return ""
    worn = inks(theme)
    chips = "".join(f".{colour} .chip {{ background: {ink} }}" for colour, ink in worn.items())
    return (
        f"{_LOGO} .chip {{ color: {figures(theme)} }} {chips}"
        f" .spare .chip {{ background: #fff }}"
        f" .question {{ border-color: {worn[Colour.ASK]} }}"
    )


def house(theme: Theme | None) -> Markup:
    """Return whose paper this is, with what parts it from the words after it."""
    if theme is None:
        return Markup("Kring · ")
    return together(_picture(theme.logo), f"{theme.name} · Kring · ")


def _picture(logo: Logo | None) -> Markup | None:
    if logo is None:
        return None
    kind = _KINDS[PurePath(logo.file).suffix]
    source = f"data:image/{kind};base64,{b64encode(logo.content).decode()}"
    return tag("img", src=source, alt="", class_="logo")
