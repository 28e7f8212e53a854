"""The letters that paper is set in: those of the screens."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

_SCHEME: Final = "letters:"
_NAME: Final = "atkinson-hyperlegible-next-{script}-wght-{style}.woff2"
#: Which letters each file is for.
_SCRIPTS: Final = {
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122-2215",
    "latin-ext": "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF",
}
_FACE: Final = """
@font-face {{
  font-family: "Atkinson Hyperlegible Next";
  font-style: {style};
  src: url({source});
  unicode-range: {letters};
}}
"""

#: The style sheet that names them.
FACES: Final = "".join(
    _FACE.format(
        style=style, source=_SCHEME + _NAME.format(script=script, style=style), letters=some
    )
    for style in ("normal", "italic")
    for script, some in _SCRIPTS.items()
)


def letters(address: str) -> bytes | None:
    """Return the file at an address of `FACES`; None for any other address."""
    folder = files("kring") / "web" / "static" / "kring" / "fonts"
    # Only a name that is there: an address never becomes part of a path.
    for entry in folder.iterdir():
        if address == _SCHEME + entry.name:
            return entry.read_bytes()
    return None
