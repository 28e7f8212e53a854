"""Where Django finds the files that are joined from others; see `kring.web.joining`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, Storage

from kring.web import joining

_STATIC: Final = Path(__file__).parent / "static"

_SCRIPTS: Final = {
    "kring/joined/room.js": "kring/room/main.js",
    "kring/joined/sweep.js": "kring/pages/sweep.js",
    "kring/joined/left-behind.js": "kring/pages/left-behind.js",
}
_NOTICE: Final = "/* Kring, EUPL-1.2. Parts of others: kring/vendor/LICENSES.txt */\n"
#: Stands first. Almost all of the script runs at once, so a browser had better compile it while
#: it comes in than each function at its first call; one that does not know these words skips them.
_RUNS_AT_ONCE: Final = "//# allFunctionsCalledOnLoad\n"

_ALL: Final = ("kring/css/tokens.css", "kring/css/base.css", "kring/css/parts.css")
_ROOM: Final = (*_ALL, "kring/css/room.css", "kring/css/laid.css")
_SHEETS: Final = {
    "kring/joined/pages.css": (*_ALL, "kring/css/print.css", "kring/pages/pages.css"),
    "kring/joined/room.css": (*_ROOM, "kring/css/print.css"),
    "kring/joined/board.css": (*_ROOM, "kring/css/board.css", "kring/css/print.css"),
}
#: What only a joined file needs; a server does not offer it beside that.
PARTS: Final = (
    "kring/room/*",
    "kring/css/*",
    "kring/pages/pages.css",
    "kring/pages/sweep.js",
    "kring/pages/left-behind.js",
    "*.d.ts",
    "preact.js",
)


def joined() -> dict[str, str]:
    """Return every joined file by name. Raises `CannotJoinError`."""
    small = as_written if settings.KRING_READABLE else minifier()
    scripts = {
        name: _RUNS_AT_ONCE + _NOTICE + small("application/javascript", joining.script(main, read))
        for name, main in _SCRIPTS.items()
    }
    sheets = {
        name: _NOTICE + small("text/css", joining.sheet(parts, read))
        for name, parts in _SHEETS.items()
    }
    return scripts | sheets


def as_written(_: str, text: str) -> str:
    """Leave a text as it is."""
    return text


def minifier() -> Callable[[str, str], str]:
    """Return what makes a text of a media type small, where it is installed."""
    try:
        # Here and not above: it is a library of some megabytes, wanted once per release.
        from minify import string  # type: ignore[import-untyped] # noqa: PLC0415
    except ImportError:
        return as_written
    small: Callable[[str, str], str] = string
    return small


def read(name: str) -> str:
    """Return a static file of this package as text."""
    return (_STATIC / name).read_text(encoding="utf-8")


class JoinedFinder(BaseFinder):
    """Offers the joined files as if they lay among the static files."""

    def find(self, *_: Any, **__: Any) -> Any:  # noqa: ANN401 - Django asks in two forms
        """Find nothing: the joined files lie in no folder."""
        return []

    def list(self, _: Iterable[str] | None) -> Iterator[tuple[str, Storage]]:
        """Name each joined file and where to read it; there is nothing among them to ignore."""
        storage = _storage()
        for name in storage.listdir("kring/joined")[1]:
            yield f"kring/joined/{name}", storage


@cache
def _storage() -> InMemoryStorage:
    storage = InMemoryStorage()
    for name, text in joined().items():
        storage.save(name, ContentFile(text.encode()))
    return storage
