"""Lays pictures beside one another on sheets, so that many can be looked at in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

_WIDE: Final = 1800
_GAP: Final = 14
_NAME: Final = 24
#: How many stand beside one another, by how wide they were taken; and rows on a sheet.
_BESIDE: Final = ((500, 6), (1400, 3), (10_000, 2))
_BELOW: Final = {6: 2, 3: 4, 2: 3}
#: A long page is cut after so many times its width, by how many stand beside one another.
_LONGEST: Final = {6: 2.6, 3: 0.9, 2: 0.7}


def lay_out(folder: Path) -> None:
    """Write sheets with all pictures of a folder into `sheets` within it."""
    home = folder / "sheets"
    home.mkdir(exist_ok=True)
    for old in home.iterdir():
        old.unlink()
    kinds: dict[int, list[Path]] = {}
    for path in sorted(folder.glob("*.png")):
        with Image.open(path) as picture:
            kinds.setdefault(next(n for most, n in _BESIDE if picture.width < most), []).append(
                path
            )
    for beside, paths in kinds.items():
        for number, some in enumerate(_parts(paths, beside * _BELOW[beside])):
            _sheet(some, beside).save(home / f"{beside}-{number:02}.png")


def _parts(paths: Sequence[Path], size: int) -> Iterator[Sequence[Path]]:
    for at in range(0, len(paths), size):
        yield paths[at : at + size]


def _sheet(paths: Sequence[Path], beside: int) -> Image.Image:
    wide = (_WIDE - _GAP) // beside - _GAP
    longest = _LONGEST[beside]
    rows = [[_small(path, wide, longest) for path in row] for row in _parts(paths, beside)]
    names = iter(paths)
    heights = [max(picture.height for picture in row) + _NAME + _GAP for row in rows]
    sheet = Image.new("RGB", (_WIDE, sum(heights) + _GAP), "#9aa0b4")
    pen = ImageDraw.Draw(sheet)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for at, picture in enumerate(row):
            left = _GAP + at * (wide + _GAP)
            pen.text((left, top), next(names).stem, "#000", ImageFont.load_default(15))
            sheet.paste(picture, (left, top + _NAME))
        top += height
    return sheet


def _small(path: Path, wide: int, longest: float) -> Image.Image:
    with Image.open(path) as picture:
        whole = picture.convert("RGB")
    cut = whole.crop((0, 0, whole.width, min(whole.height, round(whole.width * longest))))
    return cut.resize((wide, round(cut.height * wide / cut.width)), Image.Resampling.LANCZOS)
