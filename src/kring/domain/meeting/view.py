"""What each audience and each seat may see now. Pure, and closed unless opened here.

A view is a dict ready for JSON without null, so that a JSON Merge Patch can carry every
change. What may not be seen is absent: not its length, its author or its time.
The shape is described in `docs/protocol.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kring.domain.meeting.clockwork import clock_view, plan_view, turn_view
from kring.domain.meeting.dealing import dealt
from kring.domain.meeting.lead import lead_view
from kring.domain.meeting.own import (
    left,
    marked,
    may_view,
    own_items,
    words_for,
)
from kring.domain.meeting.parties import around, common_roles, parties_now, party_of, within
from kring.domain.meeting.rights import acting_roles, owed
from kring.domain.meeting.rounds import in_rounds, next_in_round, turns_now
from kring.domain.meeting.seen import (
    asked_items,
    is_apart,
    is_unsure,
    open_items,
    open_items_again,
    question_of,
    reworded,
)
from kring.domain.meeting.state import Meeting, Seat, Status, seat_of
from kring.domain.method.model import PRESENTER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

View = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Audience:
    """Those who see the same: the circle, who may not see words now, the board, the door.

    `party` is the subgroup whose circle it is, empty when all are together.
    """

    name: str
    party: str = ""


CIRCLE = Audience("circle")
APART = Audience("apart")
UNSURE = Audience("unsure")
BOARD = Audience("board")
DOOR = Audience("door")

_INSIDE = frozenset({CIRCLE.name, APART.name, UNSURE.name, BOARD.name})


def audience_of(meeting: Meeting, holder: str) -> Audience | None:
    """Return what the browser with this pass belongs to, or None when to nothing any more.

    The presenter's presence goes before every other rule, leading included.
    """
    if meeting.board == holder:
        return BOARD
    claim = meeting.claims.get(holder)
    if claim is not None:
        return None if claim.refused else DOOR
    seat = seat_of(meeting, holder)
    if seat is None:
        return None
    if is_unsure(meeting, seat):
        return UNSURE
    party = party_of(meeting, seat) or ""
    usual = APART if is_apart(around(meeting, seat), seat) else CIRCLE
    return replace(usual, party=party) if party else usual


def shared_view(meeting: Meeting, audience: Audience) -> View:
    """Return what everyone of the audience sees."""
    if meeting.status is Status.ERASED:
        return {"status": str(meeting.status)}
    if audience.name not in _INSIDE:
        return {"status": str(meeting.status), "waiting": True}
    whole, parties = meeting, parties_now(meeting)
    if audience.party:
        meeting = within(meeting, audience.party)
    view: View = {
        "status": str(meeting.status),
        "ring": _ring(meeting),
        "leader": meeting.leader,
        "keeps": meeting.erase_after,
    }
    if meeting.title:
        view["title"] = meeting.title
    if meeting.status is Status.CLOSED:
        return view | _ended(meeting)
    if meeting.status is Status.ARRIVING:
        view["code"] = meeting.code
    view["plan"] = plan_view(meeting)
    if meeting.clock_hidden:
        view["clock_hidden"] = True
    if meeting.quiet:
        view["quiet"] = {"answer": meeting.quiet.answer} if meeting.quiet.answer else {}
    if meeting.stopped:
        view["stopped"] = True
    if parties:
        view |= _parties(whole, audience)
    roles = common_roles(meeting) if parties and not audience.party else meeting.roles
    return view | _roles(roles) | _step(meeting, audience)


def shared_view_again(
    meeting: Meeting, audience: Audience, held: View, items: Collection[str]
) -> View:
    """Return `held`, the audience's view before an event that touched no more than these items.

    See `touched`. What did not change is the same object, so that comparing the two is cheap.
    """
    if audience.party:
        meeting = within(meeting, audience.party)
    if "step" not in held or audience == UNSURE:
        return held
    if meeting.stopped:
        return shared_view(meeting, audience)
    view = {part: seen for part, seen in held.items() if part not in {"question", "page"}}
    asked = asked_items(meeting)
    question = question_of(meeting, asked)
    if question:
        view["question"] = question
    if "items" in held:
        board = audience == BOARD
        here = [item for item in items if item in meeting.items]
        view["items"] = open_items_again(meeting, held["items"], here, asked, board=board)
    if audience == BOARD and meeting.page:
        view["page"] = meeting.page
    return view


def items_reworded(meeting: Meeting, held: View, items: Iterable[str]) -> View:
    """Return which of these contributions a view holds, by id, with what they hold now.

    `held` is a shared view, or a seat's own, from before an event that changed no more of them.
    """
    seen: View = held.get("items", {})
    return {key: reworded(seen[key], meeting.items[key]) for key in items if key in seen}


def _parties(meeting: Meeting, audience: Audience) -> View:
    """Return who works with whom, and who presents where; inside a subgroup, which one it is."""
    parties = parties_now(meeting)
    if audience.party:
        return {"party": {"n": parties[audience.party].n, "of": len(parties)}}
    return {"parties": {key: _party(meeting, key) for key in parties}}


def _party(meeting: Meeting, key: str) -> View:
    party, presenter = meeting.parties[key], within(meeting, key).presenter
    view: View = {"n": party.n, "seats": list(party.seats)}
    if presenter in party.seats:
        view["presenter"] = presenter
    return view


def _ended(meeting: Meeting) -> View:
    if meeting.erased_at is None:
        return {}
    return {"erased_at": int(meeting.erased_at.timestamp() * 1000)}


def _ring(meeting: Meeting) -> View:
    return {seat: _place(meeting.seats[seat], n) for n, seat in enumerate(meeting.present)}


def _place(seat: Seat, n: int) -> View:
    view: View = {"n": n, "name": seat.name, "device": seat.device, "circle": seat.circle}
    if seat.distant:
        view["distant"] = True
    return view


def _roles(held: Mapping[str, tuple[str, ...]]) -> View:
    roles = dict(held)
    view: View = {}
    presenters = roles.pop(PRESENTER, ())
    if presenters:
        view["presenter"] = presenters[0]
    if roles:
        view["roles"] = {role: list(held) for role, held in roles.items()}
    return view


def _step(meeting: Meeting, audience: Audience) -> View:
    step = meeting.step
    if step is None or meeting.index is None:
        return {}
    view: View = {
        "step": {
            "id": step.id,
            "index": meeting.index,
            "visit": meeting.visit,
            "presence": str(step.presence),
        }
    }
    if step.card is not None:
        view["step"]["card"] = step.card
    cards = dealt(meeting)
    if cards and audience.name != APART.name:
        view["cards"] = cards
    clock = clock_view(meeting)
    if clock:
        view["clock"] = clock
    if audience != UNSURE and not meeting.stopped:
        view |= _asked(meeting)
    if audience.name == APART.name:
        return view
    turn = {} if meeting.stopped else _turn(meeting)
    if turn:
        view["turn"] = turn  # whose turn it is, is no word of anyone's
    if audience == UNSURE:
        return view
    items = open_items(meeting, board=audience == BOARD)
    if items or not meeting.stopped:
        view["items"] = items
    if audience == BOARD and meeting.page:
        view["page"] = meeting.page
    return view


def _asked(meeting: Meeting) -> View:
    question = question_of(meeting)
    return {"question": question} if question else {}


def _turn(meeting: Meeting) -> View:
    step, turns = meeting.step, turns_now(meeting)
    if step is None or turns is None:
        return {}
    view: View = {"round": turns.round_number}
    if turns.current is not None:
        view["seat"] = turns.current
        view |= turn_view(meeting, turns)
    following = next_in_round(meeting, step, turns) if in_rounds(step) else None
    if following is not None:
        view["next"] = following
    return view


def own_view(meeting: Meeting, seat: str) -> View:
    """Return what this seat alone sees, beside the shared view of its audience."""
    whole, meeting = meeting, around(meeting, seat)
    view: View = {
        "seat": seat,
        "leads": meeting.leader == seat,
        "takes_part": meeting.seats[seat].circle,
        "roles": sorted(acting_roles(meeting, seat)),
        "words": words_for(meeting, seat),
    }
    if meeting.status in {Status.CLOSED, Status.ERASED}:
        return view
    if meeting.seats[seat].alone:
        view["alone"] = True
    if meeting.seats[seat].led:
        view["led"] = True
    view |= {"may": may_view(meeting, seat), "items": own_items(meeting, seat)}
    view |= _marks(meeting, seat)
    if meeting.leader == seat:
        view["lead"] = lead_view(whole)
    return view


def _marks(meeting: Meeting, seat: str) -> View:
    view: View = {}
    step = meeting.step
    if step is not None and seat in meeting.ready.get(step.id, frozenset()):
        view["ready"] = True
    owes = owed(meeting, seat)
    if owes:
        view["owes"] = list(owes)
    if seat in meeting.supports:
        view["supports"] = meeting.supports[seat]
    marks_left = left(meeting, seat)
    if marks_left:
        view["left"] = marks_left
    marks = marked(meeting, seat)
    if marks:
        view["marked"] = marks
    return view | _doors(meeting, seat)


def _doors(meeting: Meeting, seat: str) -> View:
    """Return the colleagues who are back with another device, for whom two may vouch."""
    doors = {
        claim.id: {"name": claim.name, "vouched": seat in claim.vouched}
        for claim in meeting.claims.values()
        if claim.seat not in {None, seat} and not claim.refused
    }
    return {"doors": doors} if doors and meeting.leader != seat else {}
