"""Static files straight from the server, compressed beforehand, past Django."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from whitenoise import WhiteNoise  # type: ignore[import-untyped] # it brings no types

from kring.project.collected import HASHED
from kring.system.release import release
from kring.web.finders import PARTS, JoinedFinder

_MADE: Final = ".made"
#: What the organisation gave, not we.
_GIVEN: Final = "/static/theme/"


class StaticFiles:
    """Answers what begins with `/static/`. Made once, at the start."""

    def __init__(self, root: Path) -> None:
        """Take the folder of collected files."""
        self._files = WhiteNoise(
            _nothing, root=root, prefix="static/", immutable_file_test=HASHED
        ).files

    async def __call__(self, scope: Mapping[str, Any], send: Any) -> bool:  # noqa: ANN401 - ASGI's send
        """Send the file; return whether there was one."""
        found = self._files.get(scope["path"])
        if found is None or scope["method"] not in {"GET", "HEAD"}:
            return False
        asked = {
            "HTTP_" + name.decode("latin-1").upper().replace("-", "_"): value.decode("latin-1")
            for name, value in scope["headers"]
        }
        response = found.get_response(scope["method"], asked)
        headers = [(k.lower().encode(), str(v).encode("latin-1")) for k, v in response.headers]
        headers.append((b"x-content-type-options", b"nosniff"))
        if scope["path"].startswith(_GIVEN):
            # A logo may be SVG: opened by itself it runs nothing.
            headers.append((b"content-security-policy", b"sandbox"))
        body = b""
        if response.file is not None:
            with response.file as file:
                body = file.read()
        await send(
            {"type": "http.response.start", "status": response.status.value, "headers": headers}
        )
        await send({"type": "http.response.body", "body": body})
        return True


def collect(root: Path) -> None:
    """Bring together, name by hash and compress the static files, when any has changed."""
    # What is joined follows from the others, and from whether it is to be read.
    found = hashlib.sha256(f"{release()} {settings.KRING_READABLE}\n".encode())
    for finder in get_finders():
        if isinstance(finder, JoinedFinder):
            continue
        for name, storage in sorted(finder.list([]), key=lambda entry: entry[0]):
            known = Path(storage.path(name)).stat()
            found.update(f"{name} {known.st_size} {known.st_mtime_ns}\n".encode())
    made = root / _MADE
    if made.is_file() and made.read_text(encoding="ascii") == found.hexdigest():
        return
    call_command(
        "collectstatic",
        verbosity=0,
        interactive=False,
        clear=True,
        ignore_patterns=list(PARTS),
    )
    made.write_text(found.hexdigest(), encoding="ascii")


def _nothing(environ: object, start_response: object) -> list[bytes]:
    """Stand in for the WSGI application that WhiteNoise wants to wrap."""
    raise NotImplementedError
