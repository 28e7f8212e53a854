"""What the faults of a method file say, in every language.

A sentence names what is wrong and what is allowed there. Its places are filled from the
fault's `params`; `expected` there is the key of a phrase that is filled first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from kring.library.faults import Fault

#: How alike two names are, from 0 to 1, for one to be a slip of the other.
_ALMOST = 0.75


def say(fault: Fault, language: str) -> str:
    """Return what is wrong, and what is allowed there, as one or two sentences.

    Raises `FileNotFoundError` for a language other than `nl` and `en`.
    """
    words = catalogue(language)
    params = dict(fault.params)
    if "expected" in params:
        params["expected"] = words[f"expected.{params['expected']}"].format_map(params)
    params["near"] = _near(fault.params, words["near"])
    return words[fault.code].format_map(params)


def _near(params: Mapping[str, str], said: str) -> str:
    """Return what may have been meant instead, where a name is almost one of the allowed."""
    allowed = params.get("allowed", "").split(", ")
    found = get_close_matches(params.get("found", ""), allowed, n=1, cutoff=_ALMOST)
    return said.format(near=found[0]) if found else ""


def place(fault: Fault, language: str) -> str:
    """Return where the fault is: the step, where there is one, and the key."""
    words = catalogue(language)
    parts = [
        words["place.step"].format(step=fault.step) if fault.step else "",
        words["place.key"].format(key=fault.key) if fault.key else "",
    ]
    return ", ".join(part for part in parts if part)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return every sentence of a language by its key."""
    file = files("kring.library") / "words" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
