"""A simulated leader: what moves the meeting on, once everyone has done their part.

Like a colleague it sees its two views and the method's texts, and answers with commands
as they go over the wire. Who asks it decides when the room has come to rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from kring.domain.method.flow import Each
from kring.domain.method.kinds import Shown
from kring.domain.method.model import GROUP, PRESENTER, Activity, Method, Order, Presence, Step
from kring.library.rehearsal.sight import Sight, View, Wire
from kring.system.chance import Random

#: After so many rounds of a step that goes round and round, it is enough.
ROUNDS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What this leader wants of the plan: other minutes, and steps left out or taken in."""

    minutes: Mapping[str, float] = field(default_factory=dict)
    leave_out: frozenset[str] = frozenset()
    take_in: frozenset[str] = frozenset()
    everything: bool = False


@dataclass(slots=True)
class Leader:
    """Leads by the method's own data; `considered` is all that it remembers."""

    method: Method
    chance: Random
    wishes: Wishes = field(default_factory=Wishes)
    considered: set[tuple[str, ...]] = field(default_factory=set)

    def steers(self, shared: View, own: View) -> Wire | None:
        """Return what who leads does now; None when the meeting is over."""
        if shared["status"] == "closed":
            return None
        sight = Sight(self.method, shared, own)
        for duty in _DUTIES if "step" in shared else _BEFORE:
            wire = duty(self, sight)
            if wire is not None:
                return wire
        return None

    def first_time(self, *matter: str) -> bool:
        """Return whether the matter was not considered before; from now on it was."""
        fresh = matter not in self.considered
        self.considered.add(matter)
        return fresh


def _opens_doors(_: Leader, sight: Sight) -> Wire | None:
    for claim in sight.own.get("lead", {}).get("doors", {}):
        return {"do": "admit", "claim": claim}
    return None


def _breaks_silence(_: Leader, sight: Sight) -> Wire | None:
    return {"do": "end_quiet"} if "quiet" in sight.shared else None


def _arranges(leader: Leader, sight: Sight) -> Wire | None:
    for stage in sight.plan:
        step, out = leader.method.named(stage), sight.left_out(stage)
        wished = {step.id, stage} & (leader.wishes.take_in if out else leader.wishes.leave_out)
        if wished and not step.aside:
            return {"do": "skip", "step_id": stage, "on": not out}
    return None


def _fills_in(leader: Leader, sight: Sight) -> Wire | None:
    """Go round as often as the method allows, when all that it has is to be seen."""
    if not leader.wishes.everything or not leader.first_time("arrange"):
        return None
    passes = {
        key: once[:1] * max(block.at_most, block.times)
        for key, once in sight.own["lead"].get("arranged", {}).get("passes", {}).items()
        if (block := leader.method.blocks[key]).each in {Each.ROUND, Each.CASE}
    }
    return {"do": "arrange", "passes": passes} if passes else None


def _takes_a_branch(leader: Leader, sight: Sight) -> Wire | None:
    for fork, branches in sight.own["lead"].get("forks", {}).items():
        return {"do": "arrange", "branches": {fork: leader.chance.choice(branches)}}
    return None


def _takes_time_out(leader: Leader, sight: Sight) -> Wire | None:
    """Turn to every time-out once, when all that the method has is to be seen."""
    if not leader.wishes.everything or sight.step.aside or not sight.step.clock.runs:
        return None
    for stage in sight.plan:
        aside = leader.method.named(stage).aside
        if aside and leader.first_time("aside", stage):
            return {"do": "open_step", "to": sight.plan.index(stage), "step": sight.visit}
    return None


def _replans(leader: Leader, sight: Sight) -> Wire | None:
    plan = sight.shared["plan"]
    wanted = leader.wishes.minutes
    changed = {step: length for step, length in wanted.items() if plan[step]["minutes"] != length}
    if not changed or not leader.first_time("replan"):
        return None
    return {"do": "replan", "minutes": changed}


def _ends_turn(_: Leader, sight: Sight) -> Wire | None:
    """Thank whoever is on and does not end the turn by itself."""
    groups = sight.own["lead"].get("groups", {})
    on = [group["turn"] for group in groups.values() if "turn" in group]
    if not groups and "seat" in sight.turn:
        on = [sight.turn["seat"]]
    return {"do": "next_turn", "after": on[0], "step": sight.visit} if on else None


def _goes_round(_: Leader, sight: Sight) -> Wire | None:
    """Give the first turn, once everyone has written; and begin another round."""
    if "groups" in sight.own["lead"]:
        return None
    again = sight.step.order is Order.TURNS and sight.turn.get("round", ROUNDS) < ROUNDS
    again = again or (sight.step.order is not Order.FREE and "next" in sight.turn)
    return {"do": "next_turn", "after": None, "step": sight.visit} if again else None


def _gives_the_floor(leader: Leader, sight: Sight) -> Wire | None:
    """Where turns are free: who explains has the floor, who asks or talks gets it once."""
    if sight.step.order is not Order.FREE or "groups" in sight.own["lead"]:
        return None
    here = sight.presenter if sight.step.presence is Presence.CIRCLE else None
    speakers: tuple[str | None, ...] = ()
    if sight.step.activity is Activity.TELL:
        speakers = (here,)
    elif sight.step.activity in {Activity.ASK, Activity.TALK}:
        speakers = tuple(seat for seat in sight.ring if seat != sight.presenter)
    for seat in speakers:
        if seat is not None and leader.first_time("floor", sight.visit, seat):
            return {"do": "give_turn", "seat": seat, "step": sight.visit}
    return None


def _counts(leader: Leader, sight: Sight) -> Wire | None:
    """Show how the marks are spread, once everyone has put theirs."""
    for name in sight.own["lead"].get("count", ()):
        if leader.first_time("count", sight.visit, name):
            return {"do": "count", "set": name}
    return None


def _chooses(leader: Leader, sight: Sight) -> Wire | None:
    wanted = sight.step.chooses
    brought = {key: item for key, item in sight.items.items() if item["kind"] == wanted}
    if not brought or any(item.get("chosen") for item in brought.values()):
        return None
    if sight.step.lot:
        return {"do": "draw", "step": sight.visit}
    others = sorted(brought.keys() - sight.mine.keys()) or sorted(brought)
    most = max(_weight(brought[item]) for item in others)
    urgent = [item for item in others if _weight(brought[item]) == most]
    return {"do": "choose", "item": leader.chance.choice(urgent)}


def _weight(item: View) -> int:
    """Return how much the group is for this one, by points, by counts, by labels."""
    counts = item.get("counts", {}).values()
    dots = sum(number for put in counts for number in put.values())
    return sum(item.get("points", {}).values()) or dots or len(item.get("labels", ()))


def _reveals(leader: Leader, sight: Sight) -> Wire | None:
    """Show together what was written alone in this very step, now that it was written."""
    for name in sight.step.reveals:
        together = leader.method.kinds[name].shown is Shown.TOGETHER
        here = together and name in sight.step.writes
        if here and leader.first_time("reveal", sight.visit, name):
            return {"do": "reveal", "kind": name}
    return None


def _gives_roles(leader: Leader, sight: Sight) -> Wire | None:
    """Give the roles that the next step works with to someone who can have them."""
    following = sight.own["lead"].get("next")
    if following is None:
        return None
    for role, seats in sight.own["lead"].get("needs", {}).items():
        able = [seat for seat in _able(leader, sight, role) if seat in seats] or seats
        if able:
            seat = leader.chance.choice(able)
            return {"do": "assign", "role": role, "seat": seat, "ahead": True}
    for role in _roles_in(leader.method, leader.method.named(sight.plan[following])):
        if role in _roles_given(sight) or _rotates(leader.method, role):
            continue
        able = _able(leader, sight, role)
        if able:
            return {"do": "assign", "role": role, "seat": leader.chance.choice(able)}
    return None


def _rotates(method: Method, role: str) -> bool:
    """Return whether the role goes round by itself, or is asked for in every case."""
    if role == PRESENTER and any(block.has_cases for block in method.blocks.values()):
        return True
    return any(role in block.rotates for block in method.blocks.values())


def _roles_in(method: Method, step: Step) -> Iterator[str]:
    known = PRESENTER in step.needs or method.presenter_known
    if known:
        yield PRESENTER
    kinds = [method.kinds[kind].by for kind in step.writes]
    sets = [method.label_sets[name].by for names in step.labels.values() for name in names]
    named = {*step.needs, *step.turns_of, *step.pick_by, *step.words}.union(*kinds, *sets)
    yield from sorted(named & method.roles.keys())


def _roles_given(sight: Sight) -> dict[str, list[str]]:
    given: dict[str, list[str]] = dict(sight.shared.get("roles", {}))
    return given | ({PRESENTER: [sight.presenter]} if sight.presenter else {})


def _able(leader: Leader, sight: Sight, role: str) -> list[str]:
    """Return the seats that can have the role; those with nothing else to do come first."""
    given = _roles_given(sight)
    apart = leader.method.role_not.get(role, frozenset())
    able = [seat for seat in sight.ring if not apart & _roles_of(sight, given, seat)]
    busy = {sight.shared["leader"], *(seat for held in given.values() for seat in held)}
    return [seat for seat in able if seat not in busy] or able


def _roles_of(sight: Sight, given: Mapping[str, list[str]], seat: str) -> set[str]:
    roles = {role for role, held in given.items() if seat in held}
    leads = {"facilitator"} if sight.shared["leader"] == seat else set()
    return roles | leads | (set() if PRESENTER in roles else {GROUP})


def _moves_on(_: Leader, sight: Sight) -> Wire | None:
    following = sight.own["lead"].get("next")
    if following is None:
        return {"do": "close"}
    visit = sight.visit if "step" in sight.shared else ""
    return {"do": "open_step", "to": following, "step": visit}


Duty = Callable[[Leader, Sight], Wire | None]
_BEFORE: tuple[Duty, ...] = (_opens_doors, _fills_in, _arranges, _gives_roles, _moves_on)
_DUTIES: tuple[Duty, ...] = (
    _opens_doors,
    _breaks_silence,
    _arranges,
    _replans,
    _ends_turn,
    _counts,
    _chooses,
    _gives_the_floor,
    _goes_round,
    _reveals,
    _takes_time_out,
    _takes_a_branch,
    _gives_roles,
    _moves_on,
)
