"""Which contributions stand in the open, and what the question of the case is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kring.domain.meeting.labelled import labels_view
from kring.domain.meeting.state import Status, reached
from kring.domain.method.model import PRESENTER, Presence
from kring.domain.method.route import is_another_pass

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from kring.domain.meeting.state import Item, Meeting
    from kring.domain.method.model import Step


#: From where the presenter sees nothing of what the group says or writes.
_SHUT = frozenset({Presence.TURNED, Presence.OUT})
#: What looks along with a kind in which somebody words what they ask of the group.
_CASE_QUESTION: Final = "case_question"


def is_apart(meeting: Meeting, seat: str) -> bool:
    """Return whether the seat presents and is turned away or out."""
    return seat == meeting.presenter and meeting.presence in _SHUT


def is_unsure(meeting: Meeting, seat: str) -> bool:
    """Return whether the seat is at a distance and has not yet said that nobody reads along."""
    place = meeting.seats[seat]
    return place.device and place.distant and not place.alone


def sees_others(meeting: Meeting, seat: str) -> bool:
    """Return whether words of others may stand on this seat's screen at all."""
    return not is_apart(meeting, seat) and not is_unsure(meeting, seat)


def is_open(meeting: Meeting, item: Item) -> bool:
    """Return whether others see the item: told, not handed back after a choice, and from here."""
    if item.told is None or not is_here(meeting, item):
        return False
    return not returned(meeting, item)


def is_here(meeting: Meeting, item: Item) -> bool:
    """Return whether the item belongs where the group is: to this case, and this subgroup.

    What a subgroup wrote stays with it, until a step for everyone takes up that kind.
    """
    step = meeting.step
    if item.party != meeting.party:
        party = meeting.parties.get(item.party)
        if step is None or step.parted or (party is not None and party.stopped):
            return False
        return item.kind in step.on_display
    return step is None or not step.case or item.case in {"", step.case}


def is_past(meeting: Meeting, item: Item) -> bool:
    """Return whether another pass of the present block left the item.

    Each pass begins anew with what is written in its block, and with the marks on that: what
    an earlier one left stays to be read. What was written before the block goes along.
    """
    step = meeting.step
    if step is None or not step.lap or item.lap == step.lap:
        return False
    return is_another_pass(meeting.method, item.lap, step.lap)


def returned(meeting: Meeting, item: Item) -> bool:
    """Return whether the item went back to its writer: another was chosen, or its case stopped."""
    if item.aside:
        return item.told is not None
    kind = meeting.method.kinds[item.kind]
    if not kind.unchosen_returns or item.chosen or item.told is None:
        return False
    step = meeting.step if meeting.status is Status.RUNNING else None
    if step is not None and (step.chooses == item.kind or item.kind in step.writes):
        return False
    if meeting.presenter is not None and item.kind in chosen_kinds(meeting):
        return True  # also where who presents was named, and has written nothing
    others = (o for o in meeting.items.values() if (o.kind, o.case) == (item.kind, item.case))
    return any(other.chosen for other in others)


def presenting_kinds(meeting: Meeting) -> frozenset[str]:
    """Return the kinds of which the writer presents once theirs is chosen."""
    return _presenting(meeting.steps)


def chosen_kinds(meeting: Meeting) -> frozenset[str]:
    """Return those of `presenting_kinds` whose choosing the group has come to, in this pass."""
    if meeting.index is None:
        return frozenset()
    lap = meeting.step.lap if meeting.step is not None else ""
    been = meeting.steps[: reached(meeting) + 1]
    return _presenting(step for step in been if step.lap in {"", lap})


def _presenting(steps: Iterable[Step]) -> frozenset[str]:
    return frozenset(step.chooses for step in steps if step.chooses and step.chosen_presents)


def open_items(meeting: Meeting, *, board: bool) -> dict[str, Any]:
    """Return the items that others see, by id; on the board only what may stand there.

    A case that was stopped is nowhere; where another may be chosen, the others are there.
    """
    seen = [item for item in meeting.items.values() if _stands(meeting, item, board=board)]
    seen.sort(key=lambda item: item.told or 0)
    ids = {item.id for item in seen}
    asked = {item.id for item in asked_items(meeting)}
    # Counted anew for each audience: a gap would tell of what it does not see.
    return {item.id: _open_item(meeting, item, n, ids, asked) for n, item in enumerate(seen)}


def open_items_again(
    meeting: Meeting,
    held: Mapping[str, Any],
    changed: Iterable[str],
    question: Iterable[Item],
    *,
    board: bool,
) -> dict[str, Any]:
    """Return `held`, an earlier answer of `open_items`, with these items as they are now.

    `question`: the answer of `asked_items`. Right as long as nothing was taken back, returned
    or chosen since: what is new stands last.
    """
    items = [meeting.items[item] for item in changed]
    seen = [item for item in items if _stands(meeting, item, board=board)]
    seen.sort(key=lambda item: item.told or 0)
    asked = {item.id for item in question}
    # Another can be the question of the case by it.
    other = {key for key, view in held.items() if ("asked" in view) != (key in asked)}
    again = dict(held)
    for item in (*seen, *(meeting.items[key] for key in other)):
        n = again[item.id]["n"] if item.id in again else len(again)
        # What an item is about came into the open before it.
        again[item.id] = _open_item(meeting, item, n, again, asked)
    return again


def _stands(meeting: Meeting, item: Item, *, board: bool) -> bool:
    if item.told is None:
        return False  # most are, in a step in which all write
    if board and not meeting.method.kinds[item.kind].on_board:
        return False
    step = meeting.step
    if meeting.stopped and (step is None or item.kind != step.chooses or item.chosen):
        return False
    return is_open(meeting, item)


def _open_item(
    meeting: Meeting, item: Item, n: int, seen: Container[str], asked: Container[str]
) -> dict[str, Any]:
    view = {"n": n, "kind": item.kind} | content_view(item) | labels_view(meeting, item)
    if item.about in seen:
        view["about"] = item.about
    if item.id in asked:
        view["asked"] = True
    if item.chosen:
        view["chosen"] = True
    if item.picked:
        view["picked"] = True
    if is_past(meeting, item):
        view["past"] = True
    return view


#: Where a view has what a contribution holds.
_CONTENT = frozenset({"text", "fields", "place", "number"})


def reworded(seen: Mapping[str, Any], item: Item) -> dict[str, Any]:
    """Return the item as it was seen, with what it holds now."""
    return {key: value for key, value in seen.items() if key not in _CONTENT} | content_view(item)


def content_view(item: Item) -> dict[str, Any]:
    """Return what the item holds, for whoever may see it; what is empty is left out."""
    view: dict[str, Any] = {}
    if item.text:
        view["text"] = item.text
    if item.fields:
        view["fields"] = dict(item.fields)
    if item.place:
        view["place"] = item.place
    # Zero is a number like any other.
    if item.number is not None:
        view["number"] = item.number
    return view


def question_of(meeting: Meeting, asked: Sequence[Item] | None = None) -> dict[str, Any]:
    """Return the question of the case: its `kind`, `first` as brought in, `now` as changed since.

    Where the step says so, `versions` holds every wording of it, the oldest first. `asked`: the
    answer of `asked_items`, where that is known.
    """
    asked = asked_items(meeting) if asked is None else asked
    if not asked:
        return {}
    view: dict[str, Any] = {"kind": asked[0].kind, "first": asked[0].text}
    if len(asked) > 1:
        view["now"] = asked[-1].text
        if meeting.step is not None and meeting.step.versions:
            view["versions"] = [item.text for item in asked]
    return view


def asked_items(meeting: Meeting) -> tuple[Item, ...]:
    """Return the question of the case and its later versions, in the order of writing."""
    root = _root(meeting)
    if root is None:
        return ()
    later = [
        item
        for item in meeting.items.values()
        if item.seat == meeting.presenter
        and item.told is not None
        and not item.aside
        and root.kind in _replaced(meeting, item.kind)
        and is_here(meeting, item)
    ]
    return (root, *sorted(later, key=lambda item: item.n))


def _replaced(meeting: Meeting, kind: str) -> set[str]:
    """Return the kinds of which this one is a newer version, however far back."""
    found: set[str] = set()
    older = meeting.method.kinds[kind].replaces
    while older is not None and older not in found:
        found.add(older)
        older = meeting.method.kinds[older].replaces
    return found


def _root(meeting: Meeting) -> Item | None:
    """Return the chosen case, or what a presenter who was known beforehand brought in."""
    if meeting.presenter is None:
        return None
    kinds = meeting.method.kinds
    choosable = presenting_kinds(meeting)
    # Of what the presenter alone puts anew, the first version is theirs too.
    changed = {kind.replaces for kind in kinds.values() if kind.by == {PRESENTER}}
    asking = changed | {kind.id for kind in kinds.values() if kind.check == _CASE_QUESTION}
    first = {kind for kind in asking if kind is not None and kinds[kind].replaces is None}
    told = [
        item
        for item in meeting.items.values()
        if item.seat == meeting.presenter
        and item.told is not None
        and not item.aside
        and is_here(meeting, item)
    ]
    chosen = [item for item in told if item.chosen and item.kind in choosable]
    if chosen:
        return chosen[0]
    brought = [item for item in told if item.kind in first - choosable]
    return max(brought, key=lambda item: item.n) if brought else None
