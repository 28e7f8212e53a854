"""Which language the reader of this request reads."""

from __future__ import annotations

from typing import Final

from django.utils import translation

from kring.system import words

#: Each language as its own speakers call it.
NAMES: Final = {"nl": "Nederlands", "en": "English"}


def current() -> str:
    """Return the language that the switch or the browser asked for; Dutch otherwise."""
    return words.nearest(translation.get_language())
