"""What a person at a meeting has before them: the two views, and the method's texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kring.domain.method.kinds import Kind
from kring.domain.method.model import PRESENTER, Method, Step

#: A command or a view as it goes over the wire: nothing but what JSON has.
Wire = dict[str, Any]
View = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sight:
    """One look at the meeting from one seat."""

    method: Method
    shared: View
    own: View

    @property
    def running(self) -> bool:
        """Whether a step is open and nothing holds the meeting still."""
        return "step" in self.shared and "quiet" not in self.shared

    @property
    def seat(self) -> str:
        """The seat that looks."""
        return str(self.own["seat"])

    @property
    def index(self) -> int:
        """Where the present step stands in the plan."""
        return int(self.shared["step"]["index"])

    @property
    def step(self) -> Step:
        """The present step."""
        return self.method.named(self.shared["step"]["id"])

    @property
    def stage(self) -> str:
        """The id of the present step in this meeting: its own in every pass."""
        return str(self.shared["step"]["id"])

    @property
    def pass_id(self) -> str:
        """Which pass of its block the present step is in."""
        entry = self.shared["plan"][self.stage]
        return f"{entry.get('block', '')}/{entry.get('turn', 1)}"

    @property
    def plan(self) -> list[str]:
        """The ids of all steps of this meeting in order, the time-outs last."""
        plan: Mapping[str, View] = self.shared["plan"]
        return sorted(plan, key=lambda stage: int(plan[stage]["n"]))

    @property
    def ahead(self) -> list[str]:
        """The ids of the steps that are still to come and not left out."""
        plan = self.shared["plan"]
        later = self.plan[self.index + 1 :] if "step" in self.shared else self.plan
        return [s for s in later if not plan[s].get("skipped") and not plan[s].get("aside")]

    @property
    def visit(self) -> str:
        """The mark of the present visit to the step."""
        return str(self.shared["step"]["visit"])

    @property
    def may(self) -> View:
        """What this seat may do now."""
        found: View = self.own.get("may", {})
        return found

    @property
    def turn(self) -> View:
        """Whose turn it is, and the number of the round; empty where nobody's is."""
        found: View = self.shared.get("turn", {})
        return found

    @property
    def items(self) -> Mapping[str, View]:
        """What stands in the open."""
        found: Mapping[str, View] = self.shared.get("items", {})
        return found

    @property
    def mine(self) -> Mapping[str, View]:
        """What this seat wrote."""
        found: Mapping[str, View] = self.own.get("items", {})
        return found

    @property
    def ring(self) -> tuple[str, ...]:
        """The seats that take part, in the order of the ring."""
        ring: Mapping[str, View] = self.shared["ring"]
        taking_part = [seat for seat, entry in ring.items() if entry["circle"]]
        return tuple(sorted(taking_part, key=lambda seat: int(ring[seat]["n"])))

    @property
    def presenter(self) -> str | None:
        """The seat that brings the case."""
        return self.shared.get(PRESENTER)

    @property
    def question(self) -> str:
        """The question of the case as it was brought in; empty before there is one."""
        return str(self.shared.get("question", {}).get("first", ""))

    def kind(self, item: View) -> Kind:
        """Return the kind of a contribution."""
        return self.method.kinds[item["kind"]]

    def written(self, kind: str) -> int:
        """Return how many of a kind this seat has in this pass."""
        return sum(
            1 for item in self.mine.values() if item["kind"] == kind and not item.get("past")
        )

    def has_written(self, kind: str) -> bool:
        """Return whether this seat has any of a kind, in whichever pass."""
        return any(item["kind"] == kind for item in self.mine.values())

    def left_out(self, stage: str) -> bool:
        """Return whether the meeting goes past the step."""
        return bool(self.shared["plan"][stage].get("skipped"))
