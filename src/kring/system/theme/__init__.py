"""An organisation's own look: a name, a logo, colours, letters; refused when it reads badly."""

from __future__ import annotations

from kring.system.theme.model import Logo, Theme, ThemeError
from kring.system.theme.reading import read

__all__ = ["Logo", "Theme", "ThemeError", "read"]
