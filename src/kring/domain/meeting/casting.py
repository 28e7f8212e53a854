"""Who has which role when a step opens: roles that change with every pass and every case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kring.domain.meeting.state import Meeting, roles_of
from kring.domain.method.model import BASE_ROLES, PRESENTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kring.domain.method.route import Stage

Roles = dict[str, tuple[str, ...]]


def cast(meeting: Meeting, stage: Stage) -> Roles:
    """Return the roles as they lie once the stage opens.

    A case keeps its presenter for whoever comes back to it. A role that rotates goes to
    the first of the ring who has not had it in these passes; when all have, to nobody.
    """
    roles: Roles = dict(meeting.roles)
    here = meeting.step
    if stage.case:
        held = meeting.casts.get(stage.case, {}).get(PRESENTER)
        if held:
            roles[PRESENTER] = held
        elif here is not None and here.case and here.case != stage.case:
            roles.pop(PRESENTER, None)
    elif here is not None and here.case and here.turns > 1:
        roles.pop(PRESENTER, None)  # all cases are done: nobody presents any more
    for role in stage.rotates:
        _rotate(meeting, stage, role, roles)
    return roles


def _rotate(meeting: Meeting, stage: Stage, role: str, roles: Roles) -> None:
    held = meeting.casts.get(lap_of(stage, role), {}).get(role)
    if held:
        roles[role] = held
        return
    had = had_before(meeting, stage, role)
    now = roles.get(role, ())
    if now and now[0] not in had and now[0] in meeting.circle:
        return  # who was asked beforehand goes first
    free = [
        seat for seat in meeting.circle if seat not in had and _fits(meeting, role, seat, roles)
    ]
    if free:
        roles[role] = (free[0],)
        if role == PRESENTER:
            _let_go(meeting, free[0], roles)
    else:
        roles.pop(role, None)


def _let_go(meeting: Meeting, presenter: str, roles: Roles) -> None:
    """Take from who presents the roles that the method keeps apart from presenting."""
    for role, no in meeting.method.role_not.items():
        if PRESENTER in no and presenter in roles.get(role, ()):
            roles[role] = tuple(seat for seat in roles[role] if seat != presenter)


def _fits(meeting: Meeting, role: str, seat: str, roles: Roles) -> bool:
    """Return whether the seat can have the role; whose turn it is to present, always can."""
    if role == PRESENTER:
        return True
    apart = meeting.method.role_not
    others = {other for other, held in roles.items() if seat in held and other != role}
    others |= roles_of(meeting, seat) & frozenset(BASE_ROLES) - {PRESENTER}
    return not any(
        other in apart.get(role, frozenset()) or (role in apart.get(other, frozenset()))
        for other in others
    )


def lap_of(stage: Stage, role: str) -> str:
    """Return the pass for which this role is remembered: a presenter's is the case."""
    return stage.case if role == PRESENTER else stage.lap


def had_before(meeting: Meeting, stage: Stage, role: str) -> frozenset[str]:
    """Return who had the role in another pass of the same run of passes."""
    own = lap_of(stage, role)
    return frozenset(
        seat
        for lap, roles in meeting.casts.items()
        if lap != own and _run(lap) == _run(own)
        for seat in roles.get(role, ())
    )


def _run(lap: str) -> str:
    """Return what the passes of one run have in common: all but the last number."""
    return lap[: max(lap.rfind("."), lap.rfind("~"))]


def remembered(
    casts: Mapping[str, Mapping[str, tuple[str, ...]]], stage: Stage | None, roles: Roles
) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return who had which role, with the roles as they are in this stage."""
    if stage is None or not stage.lap:
        return casts
    found = {lap: dict(held) for lap, held in casts.items()}
    for role in {*stage.rotates, *((PRESENTER,) if stage.case else ())}:
        lap = found.setdefault(lap_of(stage, role), {})
        if roles.get(role):
            lap[role] = roles[role]
        else:
            lap.pop(role, None)
    return found
