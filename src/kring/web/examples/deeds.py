"""Whether what someone was about to do can still be done, now that time has gone by."""

from __future__ import annotations

from typing import Any

from kring.library.rehearsal.sight import View

_IN_TURN = frozenset({"done", "pass", "agree"})


def still_fits(deed: dict[str, Any], shared: View, own: View) -> bool:
    """Return whether the step is still open and lets this seat do it."""
    if "quiet" in shared or shared.get("step", {}).get("visit") != deed["step"]:
        return False
    do, may = deed["do"], own.get("may", {})
    match do:
        case "add":
            return deed["kind"] in may.get("write", ())
        case "label":
            return deed["set"] in may.get("label", {}).get(deed["item"], ())
        case "pick":
            item = shared.get("items", {}).get(deed["item"], {})
            return item.get("kind") == may.get("pick") and not item.get("picked")
        case "tell":
            return deed["item"] in may.get("tell", ())
        case _:
            return bool(may.get(do)) if do in _IN_TURN else not own.get("ready")
