"""Subgroups that work at the same time: each is a meeting of its own for as long as it lasts.

`within` narrows a meeting to one party: its seats, its roles, its turns, its words. Every
law, right and view then holds inside the party as it does in the whole circle, without
knowing of parties. `merged` takes back what happened there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kring.domain.meeting.state import Meeting, Party
from kring.domain.method.model import PRESENTER, Presence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.method.flow import Groups
    from kring.domain.method.route import Stage


def parties_now(meeting: Meeting) -> Mapping[str, Party]:
    """Return the parties of the present step, by id; empty when all are together."""
    parted = meeting.step.parted if meeting.step is not None else ""
    if not parted:
        return {}
    return {
        key: party for key, party in meeting.parties.items() if party.of == parted and party.seats
    }


def party_of(meeting: Meeting, seat: str) -> str | None:
    """Return the id of the party that the seat is in now, or None."""
    for key, party in parties_now(meeting).items():
        if seat in party.seats:
            return key
    return None


def around(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting as it is for the seat: its subgroup's, where there are any."""
    party = party_of(meeting, seat)
    return meeting if party is None else within(meeting, party)


def within(meeting: Meeting, party_id: str) -> Meeting:
    """Return the meeting as it is inside a party.

    Whoever leads stays in the ring, outside the circle unless a member.
    """
    party = meeting.parties[party_id]
    order = [seat for seat in meeting.order if seat in party.seats]
    seats = dict(meeting.seats)
    if meeting.leader not in order:
        order.append(meeting.leader)
        seats[meeting.leader] = replace(seats[meeting.leader], circle=False)
    return replace(
        meeting,
        seats=seats,
        order=tuple(order),
        roles={**common_roles(meeting), **party.roles},
        casts=party.casts,
        turns={**meeting.turns, **party.turns},
        items={key: item for key, item in meeting.items.items() if item.party == party_id},
        stopped=party.stopped,
        stopped_by=party.stopped_by,
        party=party_id,
    )


def merged(meeting: Meeting, party_id: str, after: Meeting) -> Meeting:
    """Return the whole meeting with what changed inside the party."""
    party = meeting.parties[party_id]
    step = meeting.step
    turns = dict(party.turns)
    before = {**meeting.turns, **party.turns}
    # What was not changed inside is the whole circle's: to take it along would tell of an event.
    if step is not None and (now := after.turns.get(step.id)) != before.get(step.id):
        turns.pop(step.id, None)
        turns |= {} if now is None else {step.id: now}
    common = common_roles(meeting)
    changed = replace(
        party,
        roles={role: held for role, held in after.roles.items() if common.get(role) != held},
        casts=after.casts,
        turns=turns,
        stopped=after.stopped,
        stopped_by=after.stopped_by,
    )
    others = {key: item for key, item in meeting.items.items() if item.party != party_id}
    return replace(
        meeting,
        parties={**meeting.parties, party_id: changed},
        items={**others, **after.items},
        withdrawn=after.withdrawn,
        written=after.written,
        told=after.told,
    )


def common_roles(meeting: Meeting) -> Mapping[str, tuple[str, ...]]:
    """Return the roles that all parties share: where each has a case, not the presenter."""
    cased = meeting.step is not None and bool(meeting.step.case)
    return {role: held for role, held in meeting.roles.items() if not (cased and role == PRESENTER)}


def divided(meeting: Meeting, groups: Groups, stage: Stage) -> tuple[tuple[str, ...], ...]:
    """Return the subgroups for a stage, by the order of the ring: neighbours together."""
    ring = divisible(meeting, stage)
    found, start = [], 0
    for size in groups.sizes(max(len(ring), 1)):
        found.append(ring[start : start + size])
        start += size
    return tuple(group for group in found if group)


def divisible(meeting: Meeting, stage: Stage) -> tuple[str, ...]:
    """Return who goes into the subgroups: the circle, without a presenter who is apart."""
    apart = stage.presence is not Presence.CIRCLE and not stage.case
    return tuple(s for s in meeting.circle if not (apart and s == meeting.presenter))


def formed(meeting: Meeting, parted: str, groups: tuple[tuple[str, ...], ...]) -> Meeting:
    """Return the meeting in these subgroups.

    What each shared so far stays with it, also with one in which nobody is left; what somebody
    wrote alone goes along with its writer.
    """
    now = {f"{parted}/{n}": seats for n, seats in enumerate(groups, start=1)}
    of_these = {key for key, party in meeting.parties.items() if party.of == parted}
    parties = dict(meeting.parties)
    for key in of_these - now.keys():
        parties[key] = replace(parties[key], seats=())
    for n, (key, seats) in enumerate(now.items(), start=1):
        parties[key] = replace(parties.get(key, Party(of=parted, n=n, seats=())), seats=seats)
    goes_to = {seat: key for key, seats in now.items() for seat in seats}
    items = {
        key: replace(item, party=goes_to[item.seat])
        if item.party in of_these and item.told is None and item.seat in goes_to
        else item
        for key, item in meeting.items.items()
    }
    return replace(meeting, parties=parties, items=items)


def joined(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting in which a newcomer is in the smallest subgroup of the moment."""
    now = parties_now(meeting)
    if not now or not meeting.seats[seat].circle or party_of(meeting, seat) is not None:
        return meeting
    key = min(now, key=lambda one: (len(now[one].seats), now[one].n))
    larger = replace(now[key], seats=(*now[key].seats, seat))
    return replace(meeting, parties={**meeting.parties, key: larger})


def without(meeting: Meeting, seat: str) -> Meeting:
    """Return the meeting in which a seat that left is in no subgroup any more."""
    parties = {
        key: replace(
            party,
            seats=tuple(s for s in party.seats if s != seat),
            roles={role: held for role, held in party.roles.items() if seat not in held},
        )
        for key, party in meeting.parties.items()
    }
    return replace(meeting, parties=parties) if parties else meeting
