"""What a draft draws from the coach and the identity check, for its writer alone.

A draft is a passing message: it is looked at and forgotten, and nothing here writes it down.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from kring.domain.identity import PROPOSALS, WORDS, findings
from kring.domain.meeting import Meeting
from kring.domain.method.kinds import Kind
from kring.domain.question import (
    CHECKS,
    HINTS,
    OPEN_QUESTIONS,
    REMINDERS,
    Lang,
    look,
    look_at_advice,
    look_at_association,
    remind,
)
from kring.live.frames import MalformedError
from kring.system.clock import Ticks

REF_AT_MOST: Final = 64
#: Characters. What is longer is a story, and gets a silent answer.
TEXT_AT_MOST: Final = 2000
#: Drafts at once, and drafts a second after that; a writer who pauses sends fewer.
BURST: Final = 6.0
PACE: Final = 1.5
#: More warnings than this on one text help nobody.
WARNINGS_AT_MOST: Final = 4

Answer = dict[str, Any]


class Looks:
    """What one line may still have looked at; what is too much gets no answer."""

    __slots__ = ("_at", "_left", "_seconds")

    def __init__(self, seconds: Ticks) -> None:
        """Begin with the whole burst."""
        self._seconds = seconds
        self._left = BURST
        self._at = seconds()

    def answer(self, frame: Mapping[str, Any], meeting: Meeting, lang: str) -> Answer | None:
        """Return what there is to say about a draft. Raises `MalformedError`."""
        match frame:
            case {"look": str(ref), "kind": str(kind), "text": str(text)}:
                pass
            case _:
                raise MalformedError
        if not 0 < len(ref) <= REF_AT_MOST:
            raise MalformedError
        if not self._take():
            return None
        if not text.strip() or len(text) > TEXT_AT_MOST:
            return {"looked": ref}
        names = [seat.name for seat in meeting.seats.values()]
        spoken: Lang = "en" if lang == "en" else "nl"
        found = _asked(text, meeting.method.kinds.get(kind), spoken)
        return {"looked": ref, **found, **_who(text, spoken, names)}

    def _take(self) -> bool:
        at = self._seconds()
        self._left = min(BURST, self._left + (at - self._at) * PACE)
        self._at = at
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _asked(text: str, kind: Kind | None, lang: Lang) -> Answer:
    """Return what the check of this kind asks; nothing where it has none."""
    match kind.check if kind is not None else None:
        case "open_question":
            named = kind.hints if kind is not None else None
            remark = look(text, otherwise=lang, hinting=OPEN_QUESTIONS if named is None else named)
            hint = HINTS[remark.hint][lang] if remark.hint else None
            return _said(hint, remark.suggestion)
        case "case_question" if kind is not None:
            reminders = remind(text, otherwise=lang, most=kind.sentences)
            return _said(next((REMINDERS[one][lang] for one in reminders), None))
        case "association":
            return _said(
                next((CHECKS[one][lang] for one in look_at_association(text, otherwise=lang)), None)
            )
        case "advice" if kind is not None:
            starter = _starter(text, kind.starter or {})
            found = look_at_advice(text, starter=starter)
            return _said(next((CHECKS[one][lang] for one in found), None))
        case _:
            return {}


def _starter(text: str, starters: Mapping[str, str]) -> str | None:
    """Return the beginning that the plan asks for, unless the text has it or is not so far yet."""
    written = len(text.split())
    begun = any(_begins(text, starter) for starter in starters.values())
    if begun or any(written < len(starter.split()) for starter in starters.values()):
        return None
    return next(iter(starters.values()), None)


def _begins(text: str, starter: str) -> bool:
    return text.strip().lower().startswith(starter.lower())


def _said(hint: str | None, suggestion: str | None = None) -> Answer:
    if hint is None:
        return {}
    return {"hint": hint, **({"suggestion": suggestion} if suggestion else {})}


def _who(text: str, lang: Lang, names: Iterable[str]) -> Answer:
    """Return what could tell who the text is about, each thing once."""
    who = {
        text[one.start : one.end]: _warned(WORDS[one.what][lang], one.instead, lang)
        for one in findings(text, lang, names=names)
    }
    rows = [{"found": found, "say": say} for found, say in who.items()]
    return {"who": rows[:WARNINGS_AT_MOST]} if rows else {}


def _warned(said: str, instead: str | None, lang: Lang) -> str:
    if instead is None:
        return said
    return f"{said} {PROPOSALS[lang].format(instead=instead)}"
