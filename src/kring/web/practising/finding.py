"""What the coach says about a question that somebody found: reminders, never a mark."""

from __future__ import annotations

from dataclasses import dataclass

from kring.domain.question import REMINDERS, Lang, look, remind
from kring.web.practising.feedback import warnings


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A question as typed, what there is to ask about it, and who it may give away."""

    text: str
    lang: str
    reminders: tuple[str, ...]
    warnings: tuple[str, ...]


def found(typed: str, lang: str) -> Found:
    """Look at a question; its language is told from its words, and ours is the reader's."""
    text = " ".join(typed.split())
    spoken: Lang = "en" if lang == "en" else "nl"
    seen = look(text, otherwise=spoken)
    reminders = remind(text, otherwise=spoken)
    if not reminders and seen.label == "statement":
        # Nothing could be read in it; then there is no question yet.
        reminders = ("question",)
    return Found(
        text=text,
        lang=seen.lang,
        reminders=tuple(REMINDERS[reminder][spoken] for reminder in reminders),
        warnings=warnings(text, spoken),
    )
