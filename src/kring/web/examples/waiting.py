"""When a simulated leader goes on: not before everyone had their time, and never too late."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kring.domain.method.model import Method
from kring.library.rehearsal.sight import View
from kring.web.examples.line import Line
from kring.web.examples.pace import Pace


@dataclass(slots=True)
class Waiting:
    """Since when something has been as it is, in seconds."""

    stirred_at: float = 0
    matter: tuple[str, ...] | None = None
    since: float = 0
    visit: str = ""
    opened_at: float = 0

    def owing(
        self,
        method: Method,
        line: Line,
        here: Collection[str],
        *,
        presents: bool,
        ours: Mapping[str, str],
    ) -> tuple[str, ...]:
        """Return what who leads waits for; it begins with what it is, empty for nothing.

        Only people who are here are waited for.
        """
        shared, turn = line.shared, line.shared.get("turn", {})
        if "step" not in shared:
            return ("arriving",)
        visit = str(shared["step"]["visit"])
        step = method.named(shared["step"]["id"])
        owing = ""
        if "quiet" in shared:
            owing = "quiet"
        elif turn.get("seat") in here:
            return ("turn", visit, str(turn["seat"]), str(turn.get("round", "")))
        elif set(line.own.get("lead", {}).get("not_ready", ())) & set(here):
            owing = "not ready"
        elif presents and step.chosen_presents and _lacks_case(step.chooses, shared, ours):
            owing = "case"
        elif step.writes:
            owing = "write"
        return (owing if here else "", visit)

    def until(
        self, pace: Pace, now: float, *, owing: tuple[str, ...], idle: bool, watched: bool
    ) -> float:
        """Return when it is time to go on. `idle`: nobody did anything since the last time."""
        if owing != self.matter:
            self.matter, self.since = owing, now
        if owing[1:2] != (self.visit,):
            self.visit, self.opened_at = "".join(owing[1:2]), now
        at = self.stirred_at + (pace.stay if idle else pace.look)
        match owing[0]:
            case "arriving":
                # Nobody begins before the visitor has sat down.
                return at if watched else max(at, self.since + pace.patience)
            case "write":
                return max(at, self.opened_at + pace.write)
            case "":
                return at
            case _:
                return max(at, self.since + pace.patience)


def _lacks_case(kind: str | None, shared: View, ours: Mapping[str, str]) -> bool:
    """Return whether a case is to be chosen here, and someone real has not brought theirs yet."""
    items = shared.get("items", {})
    brought = {item for item, it in items.items() if kind is not None and it["kind"] == kind}
    chosen = any(items[item].get("chosen") for item in brought)
    return kind is not None and not chosen and not brought - ours.keys()
