"""A theme from its TOML file: every word in it known, every pair of colours readable."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from kring.system.theme.model import Colours, Logo, Theme, ThemeError
from kring.system.theme.pairs import STEPS, pairs

_SCHEMES: Final = ("light", "dark")
_KEYS: Final = frozenset({"name", "logo", "logo-dark", "font", *_SCHEMES})
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
#: Families by name, nothing that CSS could take for more.
_FONT: Final = re.compile(r"""[\w\s,'"-]+""")
_NAME_AT_MOST: Final = 60
_LOGO_AT_MOST: Final = 256 * 1024
#: How a picture begins, by the end of its name.
_PICTURES: Final[Mapping[str, bytes]] = {
    ".png": b"\x89PNG\r\n",
    ".webp": b"RIFF",
    ".jpg": b"\xff\xd8\xff",
    ".svg": b"<",
}


def read(path: Path, house: Mapping[str, Colours]) -> Theme:
    """Return the theme in this file.

    `house` gives the colours of the house style, light and dark: what the file does not set
    stays as it is there. Raises `ThemeError`, naming all that is wrong.
    """
    given = _parsed(path)
    faults = [f'there is nothing called "{key}"' for key in sorted(given.keys() - _KEYS)]
    own = {scheme: given.get(scheme, {}) for scheme in _SCHEMES}
    faults += _unfit_words(given)
    for scheme in _SCHEMES:
        faults += _unfit_colours(scheme, own[scheme], house[scheme])
    if faults:
        raise _refused(path, faults)
    light, dark = (_colours(scheme, own[scheme], house[scheme]) for scheme in _SCHEMES)
    if unreadable := [*_unreadable("light", light), *_unreadable("dark", dark)]:
        raise _refused(path, unreadable)
    return Theme(
        name=given["name"].strip(),
        logo=_logo(path, given.get("logo")),
        logo_dark=_logo(path, given.get("logo-dark"), "-dark"),
        font=given.get("font", "").strip(),
        light=light,
        dark=dark,
        own=frozenset(
            name
            for name in light
            if (light[name], dark[name]) != (house["light"][name], house["dark"][name])
        ),
    )


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ThemeError(f"{path} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ThemeError(f"{path} is no TOML: {error}.") from None


def _unfit_words(given: Mapping[str, Any]) -> Iterator[str]:
    name = given.get("name")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= _NAME_AT_MOST:
        yield f"name must be a text of at most {_NAME_AT_MOST} letters"
    font = given.get("font", "serif")
    if not isinstance(font, str) or not _FONT.fullmatch(font):
        yield "font must be names of letters with commas between, as in '\"Verdana\", sans-serif'"


def _unfit_colours(scheme: str, own: object, house: Colours) -> Iterator[str]:
    if not isinstance(own, dict):
        yield f"[{scheme}] must be a table of colours"
        return
    for name, colour in own.items():
        if name not in house:
            yield f'[{scheme}] knows no "{name}"; it knows {", ".join(house)}'
        elif not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            yield f"[{scheme}] {name} must be a colour such as #0b6e99"


def _colours(scheme: str, own: Colours, house: Colours) -> Colours:
    """Return all colours; on light paper a step's letters have the colour of its ground."""
    inks = {f"{step}-ink": own[step] for step in STEPS if step in own and scheme == "light"}
    return {name: colour.lower() for name, colour in {**house, **inks, **own}.items()}


def _unreadable(scheme: str, colours: Colours) -> Iterator[str]:
    for pair in pairs(colours):
        reached = pair.reached(colours)
        if reached < pair.least:
            # Cut, not rounded: 4.499 is not 4.5.
            yield (
                f"[{scheme}] {pair.front} ({colours[pair.front]}) on {pair.ground} ({pair.seen})"
                f" has a contrast of {int(reached * 100) / 100:.2f}:1;"
                f" at least {pair.least}:1 is needed"
            )


def _logo(path: Path, named: object, more: str = "") -> Logo | None:
    if named is None:
        return None
    file = path.parent / str(named)
    ending = file.suffix.lower().replace(".jpeg", ".jpg")
    try:
        content = file.read_bytes()
    except OSError as error:
        raise _refused(path, [f"the logo {named} cannot be read: {error.strerror}"]) from None
    if ending not in _PICTURES or not content.lstrip().startswith(_PICTURES[ending]):
        raise _refused(path, [f"the logo {named} must be an svg, png, webp or jpg"])
    if len(content) > _LOGO_AT_MOST:
        raise _refused(path, [f"the logo {named} must be under {_LOGO_AT_MOST // 1024} kB"])
    return Logo(file=f"logo{more}{ending}", content=content)


def _refused(path: Path, faults: list[str]) -> ThemeError:
    lines = "".join(f"\n  {fault}." for fault in faults)
    return ThemeError(f"the theme {path} is refused:{lines}")
