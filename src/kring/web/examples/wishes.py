"""Whose case it is: that of the visitor who came to bring one, or of someone simulated."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from kring.domain.method.model import PRESENTER
from kring.library.rehearsal.sight import View


def as_wished(
    wire: dict[str, Any],
    shared: View,
    *,
    others: Collection[str],
    items: Mapping[str, str],
    presents: bool,
) -> dict[str, Any]:
    """Return what who leads does, so that the right person brings the case, where there is one.

    `others` are the simulated seats beside who leads; `items` says whose their words are.
    """
    match wire:
        case {"do": "choose", "item": chosen}:
            kind = shared["items"][chosen]["kind"]
            brought = [item for item, it in shared["items"].items() if it["kind"] == kind]
            fit = [item for item in brought if (items.get(item) in others) is not presents]
            return wire if chosen in fit or not fit else {**wire, "item": fit[0]}
        case {"do": "assign", "role": role, "seat": seat}:
            ring = [key for key, entry in shared["ring"].items() if entry["circle"]]
            wants_person = presents and role == PRESENTER
            fit = [key for key in ring if (key in others) is not wants_person]
            if role != PRESENTER:
                fit = [key for key in fit if key != shared.get(PRESENTER)]
            return wire if seat in fit or not fit else {**wire, "seat": fit[0]}
        case _:
            return wire
