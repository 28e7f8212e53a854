"""How this house looks: Kring's own style, and the theme of whoever runs it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.templatetags.static import static

from kring.system.theme import Logo, Theme

#: Where the files of a theme stand among the static files.
FOLDER: Final = "theme"
SHEET: Final = f"{FOLDER}/theme.css"

_TOKENS: Final = Path(__file__).parent / "static" / "kring" / "css" / "tokens.css"
#: `--kring-ink: var(--basis-…, light-dark(#171a2b, #eef0f7));`, or one colour for both.
_COLOUR: Final = re.compile(
    r"--kring-([a-z-]+):[^;]*?(?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}))\)?;"
)


def house_colours() -> Mapping[str, Mapping[str, str]]:
    """Return the colours of the house style, light and dark, as its style sheet has them."""
    found = {
        name: (light or both, dark or both)
        for name, light, dark, both in _COLOUR.findall(_TOKENS.read_text(encoding="utf-8"))
    }
    return {
        "light": {name: light for name, (light, _) in found.items()},
        "dark": {name: dark for name, (_, dark) in found.items()},
    }


def theme() -> Theme | None:
    """Return the theme that this server was started with, if any."""
    found: Theme | None = getattr(settings, "THEME", None)
    return found


def shown() -> dict[str, Any] | None:
    """Return what a page shows of the theme: a name, and where its logos are."""
    worn = theme()
    if worn is None:
        return None
    return {"name": worn.name, "logo": _address(worn.logo), "dark": _address(worn.logo_dark)}


def _address(logo: Logo | None) -> str | None:
    return None if logo is None else static(f"{FOLDER}/{logo.file}")
