"""What a seat may do now: the table, narrowed by the step and by the state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting.rounds import in_rounds, next_in_round, turns_now
from kring.domain.meeting.seen import is_open, is_past, is_unsure, sees_others
from kring.domain.meeting.state import Item, Meeting, Status, reached, roles_of
from kring.domain.method.kinds import OTHERS, WRITER, Kind, LabelSet, Shown
from kring.domain.method.model import FACILITATOR, PRESENTER, Presence, Step
from kring.domain.method.permission import Act, act_of_writing, permits

if TYPE_CHECKING:
    from collections.abc import Iterable


def acting_roles(meeting: Meeting, seat: str) -> frozenset[str]:
    """Return the roles a seat acts in. Presence goes first: away, only the presenter's.

    Who leads and presents keeps the lead (the meeting must be able to go on), but has
    no other right in a step that puts the presenter apart.
    """
    roles = roles_of(meeting, seat)
    if PRESENTER in roles and meeting.presence is not Presence.CIRCLE:
        return frozenset({PRESENTER})
    return roles


def may(meeting: Meeting, seat: str, act: Act) -> bool:
    """Return whether any role of the seat permits the act in the present step."""
    if act is Act.LEAD:
        return meeting.leader == seat
    return bool(permitting(meeting, seat, act))


def permitting(meeting: Meeting, seat: str, act: Act) -> frozenset[str]:
    """Return the roles in which the seat may do the act now."""
    step = meeting.step
    if step is None or meeting.status is not Status.RUNNING:
        return frozenset()
    return frozenset(
        role
        for role in acting_roles(meeting, seat)
        if permits(role, step.activity, act, step.presence)
    )


def may_write(meeting: Meeting, seat: str, kind: Kind) -> bool:
    """Return whether the seat may write this kind for itself in the present step."""
    if meeting.step is None or kind.id not in meeting.step.writes:
        return False
    return bool(permitting(meeting, seat, act_of_writing(kind)) & kind.by)


def might_write(meeting: Meeting, seat: str, kind: Kind, step: Step) -> bool:
    """Return whether the seat's roles write this kind in that step, wherever the group is."""
    act = act_of_writing(kind)
    return kind.id in step.writes and any(
        permits(role, step.activity, act, step.presence)
        for role in roles_of(meeting, seat) & kind.by
    )


def late_visits(meeting: Meeting, seat: str, kind: Kind) -> tuple[str, ...]:
    """Return the visits to earlier steps whose words are still in time: not yet told (law 11)."""
    if kind.shown is not Shown.TOLD:
        return ()
    unheard: dict[str, bool] = {}
    for step in meeting.steps[reached(meeting) :]:
        if kind.id in step.tells and step.case not in unheard:
            turns = meeting.turns.get(step.id)
            unheard[step.case] = turns is None or seat not in turns.heard
    if not any(unheard.values()):
        return ()
    written = {
        one.id: one
        for one in meeting.steps
        if kind.id in one.writes and might_write(meeting, seat, kind, one)
    }
    return tuple(
        str(n)
        for n, stage in enumerate(meeting.visits[:-1], start=1)
        if stage in written and unheard.get(written[stage].case)
    )


def is_full(meeting: Meeting, seat: str, kind: Kind) -> bool:
    """Return whether the seat wrote as many of this kind as there is room for, in this pass."""
    if kind.at_most is None:
        return False
    lap = meeting.step.lap if meeting.step is not None else ""
    mine = [i for i in meeting.items.values() if (i.seat, i.kind, i.lap) == (seat, kind.id, lap)]
    return sum(not item.aside for item in mine) >= kind.at_most


def may_write_down(meeting: Meeting, seat: str, kind: Kind) -> bool:
    """Return whether this kind may be written down for a seat without a device now.

    That is what the seat might write itself, and what it tells in this step: who has only
    paper says it aloud, and who leads writes along.
    """
    if may_write(meeting, seat, kind):
        return True
    step = meeting.step
    if step is None or kind.id not in step.tells or kind.shown is not Shown.TOLD:
        return False
    return bool(permitting(meeting, seat, Act.WRITE) & kind.by)


def may_write_for_others(meeting: Meeting, seat: str, kind: Kind) -> bool:
    """Return whether the seat may put this kind on the flap for somebody else."""
    if meeting.step is None or kind.id not in meeting.step.writes:
        return False
    return bool(permitting(meeting, seat, Act.WRITE) & kind.on_behalf)


def may_label(meeting: Meeting, seat: str, item: Item, labels: LabelSet) -> bool:
    """Return whether the seat may put a label of this set on the item now."""
    step = meeting.step
    if step is None or labels.id not in step.labels.get(item.kind, ()):
        return False
    if not sees_others(meeting, seat) or is_past(meeting, item):
        return False
    relation = WRITER if item.seat == seat else OTHERS
    in_circle = meeting.seats[seat].circle
    roles = permitting(meeting, seat, Act.LABEL)
    return bool(roles & labels.by) or (bool(roles) and in_circle and relation in labels.by)


def marks_left(meeting: Meeting, seat: str, labels: LabelSet) -> int | None:
    """Return how many items the seat may still mark with this set; None: any number."""
    if labels.at_most is None or meeting.step is None:
        return None
    here = {kind for kind, sets in meeting.step.labels.items() if labels.id in sets}
    marked = [
        item
        for item in meeting.items.values()
        if item.kind in here
        and is_open(meeting, item)
        and not is_past(meeting, item)
        and any((name, by) == (labels.id, seat) for name, _, by in item.labels)
    ]
    return max(labels.at_most - len(marked), 0)


def may_pick(meeting: Meeting, seat: str) -> bool:
    """Return whether the seat picks among items in the present step."""
    step = meeting.step
    if step is None or step.picks is None or is_unsure(meeting, seat):
        return False
    return bool(permitting(meeting, seat, Act.PICK) & step.pick_by)


def may_tell(meeting: Meeting, seat: str, item: Item) -> bool:
    """Return whether the seat may show this item of its own now."""
    if item.aside:
        return False
    step = meeting.step
    kind = meeting.kind(item.kind)
    if step is None or kind is None or item.seat != seat or item.told is not None:
        return False
    if item.step > reached(meeting) or item.case not in {"", step.case}:
        return False  # kept, but hidden: the group has gone back to before it
    owner_shows = kind.shown is Shown.BY_OWNER
    if not owner_shows and (kind.shown is not Shown.TOLD or item.kind not in step.tells):
        return False
    if not may(meeting, seat, Act.TELL):
        return False
    if owner_shows:
        return True
    turns = turns_now(meeting)
    if turns is None or not in_rounds(step):
        return True
    # Nobody's turn means that the round is over, unless it has yet to begin.
    over = turns.current is None and next_in_round(meeting, step, turns) is None
    # Who had their turn may still show what came too late for it.
    return over or turns.current == seat or seat in turns.heard


def tells_at_once(meeting: Meeting, seat: str, kind: Kind) -> bool:
    """Return whether what the seat adds of this kind is told by adding it: its turn is over."""
    step = meeting.step
    if step is None or kind.shown is not Shown.TOLD or kind.id not in step.tells:
        return False
    turns = turns_now(meeting)
    return not in_rounds(step) or (turns is not None and seat in turns.heard)


def has_turn(meeting: Meeting, seat: str) -> bool:
    """Return whether it is this seat's turn."""
    turns = turns_now(meeting)
    return turns is not None and turns.current == seat


def has_passed(meeting: Meeting, seat: str) -> bool:
    """Return whether the seat said "nu even niet" in this round and comes back."""
    turns = turns_now(meeting)
    return turns is not None and seat in turns.later


def acts_for(meeting: Meeting, by: str, seat: str) -> bool:
    """Return whether `by` may do for `seat` what that seat may: who leads, for want of a device."""
    if by == seat:
        return True
    return meeting.leader == by and seat in meeting.circle and not meeting.seats[seat].device


def choosable(meeting: Meeting, seat: str) -> tuple[Item, ...]:
    """Return what the seat may now mark as the case that the group chose, oldest first."""
    step = meeting.step
    if step is None or step.chooses is None or not sees_others(meeting, seat):
        return ()
    if not leads(meeting, seat) or not may(meeting, seat, Act.CHOOSE):
        return ()
    return tuple(
        item
        for item in meeting.items.values()
        if item.kind == step.chooses
        and is_open(meeting, item)
        and not item.chosen
        and not is_past(meeting, item)
    )


def answers(meeting: Meeting, seat: str) -> tuple[str, ...]:
    """Return what the presenter may say now about going on: in silence, or after a stop."""
    if not may(meeting, seat, Act.STOP):
        return ()
    # Only who stopped the case takes it up again, not who presents since.
    goes_on = ("go_on",) if not meeting.stopped or meeting.stopped_by == seat else ()
    if quiet_here(meeting):
        return (*goes_on, "other_question", "stop")
    return goes_on if meeting.stopped else ()


def quiet_here(meeting: Meeting) -> bool:
    """Return whether silence was asked for by everyone's leader or within this very subgroup."""
    return meeting.quiet is not None and meeting.quiet.among in {"", meeting.party}


def leads(meeting: Meeting, seat: str) -> bool:
    """Return whether the seat leads."""
    return meeting.leader == seat


def kept_apart(meeting: Meeting, wanted: str, has: str) -> bool:
    """Return whether the method keeps the two roles at different seats.

    Who presents lets go of such a role by it, so it stands in the way of no one.
    """
    role_not = meeting.method.role_not
    if wanted == PRESENTER:
        return has in role_not.get(wanted, frozenset())
    return has in role_not.get(wanted, frozenset()) or wanted in role_not.get(has, frozenset())


def owed(meeting: Meeting, seat: str) -> tuple[str, ...]:
    """Return the kinds of which the seat owes something here; shown, never blocking."""
    step = meeting.step
    if step is None or seat in meeting.ready.get(step.id, frozenset()):
        return ()
    roles = acting_roles(meeting, seat) - {FACILITATOR}
    asked = [k for k in _kinds(meeting, step.writes) if k.at_least and roles & k.by]
    if not asked:
        return ()
    mine = [
        i.kind
        for i in meeting.items.values()
        if i.seat == seat and i.lap == step.lap and not i.aside
    ]
    return tuple(kind.id for kind in asked if kind.at_least > mine.count(kind.id))


def _kinds(meeting: Meeting, ids: Iterable[str]) -> list[Kind]:
    return [meeting.method.kinds[kind] for kind in ids]
