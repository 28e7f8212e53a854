"""Makes the guide that is served from `docs/gebruik.md` and `docs/guide.md`.

A paragraph that leads to another file of the repository stays there. Run by `make guide`;
a test of the house holds that what is served is what is written.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT: Final = Path(__file__).parents[1]
SOURCES: Final = {"nl": ROOT / "docs" / "gebruik.md", "en": ROOT / "docs" / "guide.md"}
_TEMPLATES: Final = ROOT / "src/kring/web/templates/kring/guide"
_STATIC: Final = "../src/kring/web/static/"
_PICTURES: Final = re.compile(rf'src="{re.escape(_STATIC)}([^"]+)"')
_HEAD: Final = "{% load static %}{# Made by `make guide` from docs/; change it there. #}\n"


def served(lang: str) -> Path:
    """Return the template that is served."""
    return _TEMPLATES / f"{lang}.html"


def rendered(lang: str) -> str:
    """Return what that template has to hold."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = _without_title(reader.parse(SOURCES[lang].read_text(encoding="utf-8")))
    tokens = _without_repository(tokens)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and following:
            token.attrSet("id", _anchor(following.content))
        if token.type == "paragraph_open" and following and following.content.startswith("!["):
            token.attrSet("class", "pictures")
    html = reader.renderer.render(tokens, reader.options, {})
    return _HEAD + _PICTURES.sub(_picture, html)


def _picture(found: re.Match[str]) -> str:
    """Return where a picture is, and its size: nothing may move when it comes."""
    name = found[1]
    with (ROOT / "docs" / _STATIC / name).open("rb") as picture:
        # In a PNG these are the eight bytes after the first sixteen.
        width, height = struct.unpack(">II", picture.read(24)[16:])
    return f"""src="{{% static '{name}' %}}" width="{width}" height="{height}" loading="lazy\""""


def _without_title(tokens: list[Token]) -> list[Token]:
    """The page has its own."""
    end = next(at for at, token in enumerate(tokens) if token.type == "heading_close")
    return tokens[end + 1 :]


def _without_repository(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        kept.append(token)
        if token.type == "paragraph_close" and ".md)" in kept[-2].content:
            del kept[-3:]
    return kept


def _anchor(heading: str) -> str:
    """Return the id that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def main() -> None:
    """Write both."""
    _TEMPLATES.mkdir(exist_ok=True)
    for lang in SOURCES:
        served(lang).write_text(rendered(lang), encoding="utf-8")


if __name__ == "__main__":
    main()
