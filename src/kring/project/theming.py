"""Putting on the theme that `KRING_THEME` names, before anything is served or printed."""

from __future__ import annotations

import os
from pathlib import Path

from kring.system.installation import Installation
from kring.system.theme import Theme, read


def chosen() -> Theme | None:
    """Return the theme that the environment names, if any. Raises `ThemeError`."""
    from kring.web.house import house_colours

    named = os.environ.get("KRING_THEME")
    return read(Path(named).expanduser(), house_colours()) if named else None


def put_on(theme: Theme | None, installation: Installation) -> None:
    """Let pages wear it: its files go among the static files that are collected next."""
    from django.conf import settings

    from kring.web.house import FOLDER, SHEET

    settings.THEME = theme
    if theme is None:
        return
    folder = installation.data / FOLDER
    folder.mkdir(exist_ok=True)
    wanted = {Path(SHEET).name: theme.sheet.encode()} | {
        logo.file: logo.content for logo in theme.logos
    }
    for left in folder.iterdir():
        if left.name not in wanted:
            left.unlink()
    for name, content in wanted.items():
        # What has not changed is left alone, so that it is not collected again.
        file = folder / name
        if not file.is_file() or file.read_bytes() != content:
            file.write_bytes(content)
    settings.STATICFILES_DIRS = [(FOLDER, folder)]
