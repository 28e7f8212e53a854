"""Who does what in a step: the verb of each role, and what they write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kring.domain.method.kinds import Kind
from kring.domain.method.model import (
    BASE_ROLES,
    FACILITATOR,
    GROUP,
    PRESENTER,
    Activity,
    Channel,
    Method,
    Order,
    Presence,
    Step,
)
from kring.exports.saying import Sayer

TURN: Final = "turn"
WAITING: Final = "waiting"
#: Steps in which something is written, whatever their channel.
_WRITING: Final = frozenset({Activity.WRITE, Activity.COMMIT, Activity.PHRASE, Activity.BOARD})
#: What may be written in more steps than this (a private note) belongs to none of them.
_STEPS_AT_MOST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """Who does what; `details` follows the verb and says what they write or where they sit."""

    who: str
    verb: str
    details: str = ""


def doings(method: Method, step: Step, say: Sayer) -> tuple[Doing, ...]:
    """Return who does what in `step`: who leads first, then who presents, then the others."""
    own = [FACILITATOR] if _all_the_same(step) else [FACILITATOR, PRESENTER]
    found = [_one(method, step, role, say.word(f"who.{role}"), say) for role in own]
    found += _group(method, step, say)
    # The roles of this method's own sit in the group.
    found += [_one(method, step, role, say.text(name), say) for role, name in method.roles.items()]
    return tuple(doing for doing in found if doing is not None)


def _all_the_same(step: Step) -> bool:
    """Return whether the presenter does what the others do, and is no one apart."""
    if step.order is not Order.FREE:
        return PRESENTER in step.turns_of
    words = step.words
    return words.get(PRESENTER, words.get(GROUP)) == words.get(GROUP)


def _one(method: Method, step: Step, role: str, who: str, say: Sayer) -> Doing | None:
    if role == PRESENTER and step.presence is Presence.OUT:
        return Doing(who=who, verb=say.word("presence.out"))
    words = step.words.get(role)
    if words is None:
        return None
    details = _writes(method, step, role, say)
    if role == PRESENTER and step.presence is Presence.TURNED:
        details = f" ({say.word('presence.turned')}){details}"
    return Doing(who=_capital(who), verb=say.text(words.do), details=details)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _group(method: Method, step: Step, say: Sayer) -> Iterator[Doing]:
    writes = _writes(method, step, GROUP, say)
    turn, group = step.words.get(TURN), step.words.get(GROUP)
    waiting = step.words.get(WAITING, group)
    apart = group if step.order is Order.FREE or group != waiting else None
    if apart:
        # In a round: first everyone for themselves, then the round.
        who = say.word("who.everyone" if _all_the_same(step) else "who.group")
        yield Doing(who=who, verb=say.text(apart.do), details=writes)
    if step.order is not Order.FREE and turn:
        mine = "" if apart else writes
        yield Doing(who=say.word("who.in_turn"), verb=say.text(turn.do), details=mine)
        if waiting:
            yield Doing(who=say.word("who.the_others"), verb=say.text(waiting.do))


def _writes(method: Method, step: Step, role: str, say: Sayer) -> str:
    written = step.channel is not Channel.SPOKEN or step.activity in _WRITING
    if not written and not step.needs:
        # Spoken: what a screen offers besides, paper need not ask for.
        return ""
    kinds = (method.kinds[kind] for kind in step.writes)
    own = [kind for kind in kinds if role in kind.by and _is_of_few(method, kind)]
    if not own:
        return ""
    what = "; ".join(_limited(kind, say) for kind in own)
    # Only a step for writing, and a role that is there for it, has a verb that says so.
    return say.word("writes.it" if written or role not in BASE_ROLES else "writes.too", what=what)


def _is_of_few(method: Method, kind: Kind) -> bool:
    return sum(kind.id in step.writes for step in method.steps) <= _STEPS_AT_MOST


def _limited(kind: Kind, say: Sayer) -> str:
    what = say.text(kind.name)
    if kind.sentences == 1:
        return say.word("writes.one_sentence", what=what)
    if kind.sentences:
        return say.word("writes.sentences", what=what, n=kind.sentences)
    if kind.words:
        return say.word("writes.words", what=what, n=kind.words)
    return what
